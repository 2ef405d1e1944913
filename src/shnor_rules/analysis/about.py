# SPDX-License-Identifier: MIT
"""What an analysis rests on: how many records, by which rules, and the words that go with them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from shnor_rules.analysis.entries import assessed, once
from shnor_rules.evaluation.citing import likeness_as_data

if TYPE_CHECKING:
    from collections.abc import Iterable

    from shnor_rules.analysis.entries import Entry
    from shnor_rules.evaluation import Assessment
    from shnor_rules.model import Identity, Likeness, Monitoring, Notice


@frozen
class Rules:
    """By which rules records were assessed.

    Attributes:
        identity: which rules exactly.
        readings: the readings that were applied; empty for the literal text.
        title: the title of the monitoring.
        whose: whose rules were used where the document prints none, or `None`.
        likeness: the same with all that was taken from there.
    """

    identity: Identity
    readings: tuple[str, ...]
    title: str
    whose: Identity | None = None
    likeness: Likeness | None = field(default=None, eq=False, repr=False)

    def to_dict(self) -> dict[str, Any]:
        """Return the rules as plain data for JSON."""
        document = self.identity.document
        return {
            "ruleset": self.identity.ruleset,
            "monitoring": self.identity.monitoring,
            "document": None if document is None else str(document),
            "hash": self.identity.hash,
            "readings": list(self.readings),
            "like": likeness_as_data(self.likeness),
        }


@frozen
class About:
    """What an analysis rests on.

    Attributes:
        records: how many records there are.
        refused: how many of them were not assessed.
        without_level: how many were assessed and have no level.
        rules: the rules, each once; more than one are told, never taken for the same.
        notices: the words that go with the results, each once.
    """

    records: int
    refused: int
    without_level: int
    rules: tuple[Rules, ...]
    notices: tuple[Notice, ...]

    def to_dict(self) -> dict[str, Any]:
        """Return it as plain data for JSON."""
        return {
            "records": self.records,
            "refused": self.refused,
            "without_level": self.without_level,
            "rules": [rules.to_dict() for rules in self.rules],
            "notices": [
                {"text": notice.text, "basis": notice.basis.value} for notice in self.notices
            ],
        }


def rules_of(assessment: Assessment) -> Rules:
    """Return by which rules a record was assessed."""
    return rules_by(assessment.monitoring)


def rules_by(monitoring: Monitoring) -> Rules:
    """Return the rules that a monitoring is, as it was read."""
    likeness = monitoring.likeness
    whose = None if likeness is None else likeness.identity
    return Rules(monitoring.identity, monitoring.applied, monitoring.title, whose, likeness)


def about(entries: Iterable[Entry]) -> About:
    """Return what an analysis of these results rests on."""
    listed = tuple(entries)
    results = [result for _, result in assessed(listed)]
    notices = (notice for result in results for notice in result.notices)
    return About(
        records=len(listed),
        refused=len(listed) - len(results),
        without_level=sum(result.level is None for result in results),
        rules=once(map(rules_of, results)),
        notices=once(notices),
    )
