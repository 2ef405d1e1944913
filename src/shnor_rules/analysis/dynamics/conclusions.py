# SPDX-License-Identifier: MIT
"""Conclusions on whole records, such as «улучшила»: only by a monitoring that counts changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from shnor_rules.evaluation import Assessment, evaluate_all
from shnor_rules.messages import Message, say
from shnor_rules.model import Status

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules.analysis.dynamics.comparing import Step
    from shnor_rules.analysis.dynamics.pairs import Pair
    from shnor_rules.analysis.entries import Key
    from shnor_rules.evaluation import Refusal
    from shnor_rules.model import Level, Monitoring, Ruleset


@frozen
class Conclusion:
    """What a monitoring of changes says of one record.

    Attributes:
        key: the record.
        result: its assessment, or why there is none.
    """

    key: Key
    result: Assessment | Refusal

    @property
    def level(self) -> Level | None:
        """The conclusion; `None` where there is none."""
        return self.result.level if isinstance(self.result, Assessment) else None

    @property
    def reason(self) -> Message | None:
        """Why nothing is concluded, or `None` where something is."""
        if not isinstance(self.result, Assessment):
            return say("status.refused")
        if self.result.level is not None:
            return None
        if self.result.status is Status.NO_SCALE:
            return say("conclusion.no-threshold")
        return self.result.reason or say(f"status.{self.result.status.value}")

    def to_dict(self, lang: str = "ru") -> dict[str, Any]:
        """Return it as plain data for JSON."""
        reason = self.reason
        return {
            "key": self.key.to_dict(),
            "reason": None if reason is None else reason.render(lang),
            "result": self.result.to_dict(lang),
        }


@frozen
class Conclusions:
    """What a monitoring of changes says of records.

    Attributes:
        step: the two periods that were compared.
        monitoring: the monitoring, as it is read.
        drawn: what it says of each record.
    """

    step: Step
    monitoring: Monitoring
    drawn: tuple[Conclusion, ...]

    def to_dict(self, lang: str = "ru") -> dict[str, Any]:
        """Return them as plain data for JSON."""
        return {
            "before": self.step.before,
            "after": self.step.after,
            "monitoring": self.monitoring.id,
            "readings": list(self.monitoring.applied),
            "records": [each.to_dict(lang) for each in self.drawn],
        }


def counting(ruleset: Ruleset, monitoring: Monitoring) -> tuple[Monitoring, ...]:
    """Return the monitorings of a ruleset that count the changes of another one."""
    return tuple(each for each in ruleset if _counts(each, monitoring.id))


def conclusions(step: Step, monitoring: Monitoring, *, of: str) -> Conclusions:
    """Return what a monitoring of changes says of compared records.

    Args:
        step: the two periods that were compared.
        monitoring: the monitoring whose indicators count changes, as it is to be read.
        of: the id of the monitoring whose changes are counted.
    """
    results = evaluate_all(monitoring, (_record(pair, monitoring, of) for pair in step.pairs))
    drawn = zip(step.pairs, results, strict=True)
    return Conclusions(
        step, monitoring, tuple(Conclusion(pair.key, result) for pair, result in drawn)
    )


def _counts(monitoring: Monitoring, of: str) -> bool:
    return any(each.changes is not None and each.changes.of == of for each in monitoring.indicators)


def _record(pair: Pair, monitoring: Monitoring, of: str) -> Mapping[str, Any]:
    """Return the record of changes: the attributes that both know, and the counts."""
    known = pair.after.result.attributes
    attributes = {each.id: known[each.id] for each in monitoring.attributes if each.id in known}
    counts = {
        each.id: pair.tallied.of(each.changes.change)
        for each in monitoring.indicators
        if each.changes is not None and each.changes.of == of
    }
    return attributes | counts
