# SPDX-License-Identifier: MIT
"""Shares of a whole municipality, added up again from counts; percents are never averaged."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from shnor_rules.analysis.about import rules_of
from shnor_rules.analysis.aims import aim_of
from shnor_rules.analysis.dynamics.changes import Changed, number_changed
from shnor_rules.analysis.entries import assessed, grouped, once
from shnor_rules.expressions.absent import Absent
from shnor_rules.expressions.exact import share
from shnor_rules.messages import Message, say
from shnor_rules.model import Change
from shnor_rules.notation import format_decimal, format_number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shnor_rules.analysis.dynamics.pairing import Era
    from shnor_rules.analysis.entries import Entry
    from shnor_rules.evaluation import Assessment
    from shnor_rules.model import Indicator

PERCENT_SIGN: Final = "%"


@frozen
class Added:
    """A share of all records of one period.

    Attributes:
        period: the period.
        part: the sum of the parts.
        whole: the sum of the wholes.
        value: the share in percent, exact; `None` where there is none.
        records: how many records have counts.
        unanswered: how many records have no answer, or one that does not apply.
        refused: how many records were not assessed and are not in the sum.
        lacking: the records that give a percent without its counts.
        reason: why there is no share, or `None`.
        keys: what the records with counts go by.
    """

    period: str
    part: Fraction
    whole: Fraction
    value: Fraction | None
    records: int
    unanswered: int
    refused: int
    lacking: tuple[Entry, ...]
    reason: Message | None
    keys: frozenset[tuple[str | None, ...]]

    def to_dict(self, lang: str = "ru") -> dict[str, Any]:
        """Return it as plain data for JSON."""
        value = self.value
        return {
            "period": self.period,
            "part": format_number(self.part),
            "whole": format_number(self.whole),
            "percent": None if value is None else format_number(value),
            "percent_decimal": None if value is None else format_decimal(value),
            "records": self.records,
            "unanswered": self.unanswered,
            "refused": self.refused,
            "lacking": [entry.to_dict() for entry in self.lacking],
            "reason": None if self.reason is None else self.reason.render(lang),
        }


@frozen
class Sum:
    """A share of the municipality over the periods.

    Attributes:
        indicator: the indicator.
        added: the share of each period.
        changes: how each compares with the one before.
    """

    indicator: Indicator
    added: tuple[Added, ...]
    changes: tuple[Changed, ...]

    def to_dict(self, lang: str = "ru") -> dict[str, Any]:
        """Return it as plain data for JSON."""
        return {
            "name": self.indicator.id,
            "number": self.indicator.number,
            "title": self.indicator.title,
            "periods": [each.to_dict(lang) for each in self.added],
            "changes": [each.to_dict(lang) for each in self.changes],
        }


def sums(eras: Sequence[Era], names: Sequence[str]) -> tuple[Sum, ...]:
    """Return the shares of the municipality: the sum of the parts by the sum of the wholes.

    Args:
        eras: the results of the periods.
        names: the attributes that tell records from one another.
    """
    every = [result for era in eras for _, result in assessed(era.entries)]
    # A share over results of different rules would add what was not asked in the same way.
    if len(once(map(rules_of, every))) != 1:
        return ()
    return tuple(
        _sum(every[0], indicator, eras, names)
        for indicator in every[0].monitoring.indicators
        if indicator.share is not None or indicator.unit == PERCENT_SIGN
    )


def _sum(
    result: Assessment, indicator: Indicator, eras: Sequence[Era], names: Sequence[str]
) -> Sum:
    added = tuple(_added(indicator, era, names) for era in eras)
    pairs = pairwise(added)
    return Sum(indicator, added, tuple(_changed(result, indicator, *pair) for pair in pairs))


def _added(indicator: Indicator, era: Era, names: Sequence[str]) -> Added:
    answers = [(entry, result.answers[indicator.id]) for entry, result in assessed(era.entries)]
    given = [(entry, answer) for entry, answer in answers if not isinstance(answer.value, Absent)]
    # A share of none, 0 of 0, has counts and no value: it adds nothing, and is not lacking.
    counted = [(entry, answer.counts) for entry, answer in answers if answer.counts is not None]
    lacking = tuple(entry for entry, answer in given if answer.counts is None)
    part = sum((counts[0] for _, counts in counted), Fraction())
    whole = sum((counts[1] for _, counts in counted), Fraction())
    repeated = [
        members
        for _, members in grouped([entry for entry, _ in counted], names)
        if names and len(members) > 1
    ]
    reason = _reason(indicator, lacking=len(lacking), counted=len(counted), repeated=len(repeated))
    value = None if reason is not None else share(part, whole)
    if isinstance(value, Absent):
        value, reason = None, say("sum.none")
    return Added(
        era.title,
        part,
        whole,
        value if isinstance(value, Fraction) else None,
        len(counted),
        len(answers) - len(counted) - len(lacking),
        len(era.entries) - len(answers),
        lacking,
        reason,
        frozenset(entry.key(names).folded for entry, _ in counted),
    )


def _reason(indicator: Indicator, *, lacking: int, counted: int, repeated: int) -> Message | None:
    if indicator.share is None:
        return say("sum.no-counts")
    if lacking:
        return say("sum.lacking", count=lacking)
    if repeated:
        return say("sum.repeated", count=repeated)
    return None if counted else say("sum.nothing")


def _changed(result: Assessment, indicator: Indicator, before: Added, after: Added) -> Changed:
    texts = [None if each.value is None else format_number(each.value) for each in (before, after)]
    if before.value is None or after.value is None:
        reason = say("incomparable.sum")
    elif before.keys != after.keys:
        reason = say("incomparable.records")
    else:
        return number_changed(before.value, after.value, aim_of(result.monitoring, indicator))
    return Changed(Change.NOT_COMPARABLE, texts[0], texts[1], reason=reason)
