# SPDX-License-Identifier: MIT
"""How a record ends: by `evaluate`, as plain data, and as an example of a ruleset."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from shnor_rules.errors import RecordError
from shnor_rules.evaluation import Assessment, Refusal, evaluate
from shnor_rules.findings import Severity
from shnor_rules.messages import say
from shnor_rules.notation import format_number

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from shnor_rules.findings import Finding
    from shnor_rules.model import Monitoring

REFUSED = "refused"


@frozen
class Ended:
    """How a record ends.

    Attributes:
        status: the status of the assessment; `refused` where there is none.
        total: the exact total in the notation of the orders, or `None`.
        level: the level, or `None`.
        refused: the names of the findings for which the record is refused.
    """

    status: str
    total: str | None = None
    level: str | None = None
    refused: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """Return how it ends as plain data."""
        told = {"status": self.status, "total": self.total, "level": self.level}
        return told if self.status != REFUSED else {**told, "refused": list(self.refused)}

    def expectation(self) -> dict[str, Any]:
        """Return what an example of a ruleset would expect."""
        if self.status == REFUSED:
            return {"refused": list(self.refused)}
        told = {} if self.total is None else {"total": self.total}
        status = say(f"status.{self.status}").render("ru")
        return {**told, "level": self.level, **({} if self.level else {"status": status})}


def ended(monitoring: Monitoring, record: Mapping[str, object]) -> Ended:
    """Return how a record ends under a monitoring as it is read."""
    try:
        return ended_as(evaluate(monitoring, record))
    except RecordError as error:
        return _refused(error.findings)


def ended_as(result: Assessment | Refusal) -> Ended:
    """Return how a record ended."""
    if isinstance(result, Refusal):
        return _refused(result.findings)
    return Ended(
        result.status.value,
        None if result.total is None else format_number(result.total),
        None if result.level is None else result.level.name,
    )


def _refused(findings: Iterable[Finding]) -> Ended:
    errors = (each.name for each in findings if each.severity is Severity.ERROR)
    return Ended(REFUSED, refused=tuple(dict.fromkeys(errors)))
