# SPDX-License-Identifier: MIT
"""A record in two periods: what changed in it, and how often that happened over all records."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from shnor_rules.analysis.dynamics.changes import (
    Changed,
    answer_changed,
    level_changed,
    total_changed,
)
from shnor_rules.analysis.entries import Entry, Key, grouped
from shnor_rules.analysis.portions import Portion
from shnor_rules.model import Change
from shnor_rules.notation import format_number

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from fractions import Fraction

    from shnor_rules.evaluation import Assessment
    from shnor_rules.evaluation.answers import Answer
    from shnor_rules.model import Indicator

_COUNTS: Final = ("before_counts", "after_counts")


@frozen
class Tallied:
    """How often each kind of change occurs.

    Attributes:
        improved: how often something got better.
        worsened: how often it got worse.
        unchanged: how often it stayed.
        not_comparable: how often there is no comparing.
    """

    improved: int
    worsened: int
    unchanged: int
    not_comparable: int

    @property
    def all(self) -> int:
        """How many changes there are."""
        return sum(self.counts)

    @property
    def counts(self) -> tuple[int, int, int, int]:
        """The numbers, in the order of `Change`."""
        return self.improved, self.worsened, self.unchanged, self.not_comparable

    def of(self, change: Change) -> int:
        """Return how often a change occurs."""
        return dict(zip(Change, self.counts, strict=True))[change]

    def to_dict(self) -> dict[str, Any]:
        """Return the numbers as plain data, each with the exact share of all."""
        names = ("improved", "worsened", "unchanged", "not_comparable")
        return {
            name: Portion(count, self.all).to_dict()
            for name, count in zip(names, self.counts, strict=True)
        }


@frozen
class Pair:
    """A record in two periods.

    Attributes:
        key: what it goes by.
        before: the record of the earlier period.
        after: that of the later one.
        results: the two assessments.
        answers: how each answer changed, by indicator, in the order of the monitoring.
        total: how the total changed; `None` where neither has one.
        level: how the level changed; `None` where the rules have no scale.
    """

    key: Key
    before: Entry
    after: Entry
    results: tuple[Assessment, Assessment]
    answers: tuple[tuple[Indicator, Changed], ...]
    total: Changed | None
    level: Changed | None

    @property
    def tallied(self) -> Tallied:
        """How often each kind of change occurs among its answers."""
        return tallied(changed for _, changed in self.answers)

    def given(self, indicator: Indicator) -> tuple[Answer, Answer]:
        """Return the two answers to an indicator, with the counts that a share was given as."""
        before, after = (each.answers[indicator.id] for each in self.results)
        return before, after

    def to_dict(self, lang: str = "ru") -> dict[str, Any]:
        """Return it as plain data for JSON."""
        return {
            "key": self.key.to_dict(),
            "before_row": self.before.number,
            "after_row": self.after.number,
            "counts": self.tallied.to_dict(),
            "total": None if self.total is None else self.total.to_dict(lang),
            "level": None if self.level is None else self.level.to_dict(lang),
            "indicators": {
                indicator.id: {**changed.to_dict(lang), **self._counts(indicator)}
                for indicator, changed in self.answers
            },
        }

    def _counts(self, indicator: Indicator) -> dict[str, dict[str, str] | None]:
        """Return the counts of a share in each period; `None` where only a percent was given."""
        if indicator.share is None:
            return {}
        given = zip(_COUNTS, self.given(indicator), strict=True)
        return {name: _counts(answer.counts) for name, answer in given}


def _counts(counts: tuple[Fraction, Fraction] | None) -> dict[str, str] | None:
    if counts is None:
        return None
    return dict(zip(("part", "whole"), map(format_number, counts), strict=True))


@frozen
class ByIndicator:
    """How one indicator changed over the records.

    Attributes:
        indicator: the indicator.
        tallied: how often it changed in which way.
        records: the keys of the records by the way it changed, in the order of `Change`.
    """

    indicator: Indicator
    tallied: Tallied
    records: tuple[tuple[Change, tuple[Key, ...]], ...]

    def to_dict(self) -> dict[str, Any]:
        """Return it as plain data for JSON."""
        return {
            "name": self.indicator.id,
            "number": self.indicator.number,
            "title": self.indicator.title,
            "counts": self.tallied.to_dict(),
            "records": {
                change.name.lower(): [key.to_dict() for key in keys]
                for change, keys in self.records
            },
        }


@frozen
class Counted:
    """How often answers and levels changed in records that share attributes.

    Attributes:
        key: what the records share.
        pairs: how many records were compared.
        answers: how often answers changed in which way.
        levels: how often the level did; `None` where the rules have no scale.
    """

    key: Key
    pairs: int
    answers: Tallied
    levels: Tallied | None

    def to_dict(self) -> dict[str, Any]:
        """Return it as plain data for JSON."""
        return {
            "key": self.key.to_dict(),
            "pairs": self.pairs,
            "answers": self.answers.to_dict(),
            "levels": None if self.levels is None else self.levels.to_dict(),
        }


def tallied(changes: Iterable[Changed]) -> Tallied:
    """Return how often each kind of change occurs."""
    found = [changed.change for changed in changes]
    return Tallied(*(found.count(change) for change in Change))


def paired(key: Key, before: tuple[Entry, Assessment], after: tuple[Entry, Assessment]) -> Pair:
    """Return a record in two periods, compared."""
    first, second = before[1], after[1]
    shared = [each for each in second.monitoring.indicators if each.id in first.answers]
    has_total = first.total is not None or second.total is not None
    has_scale = first.monitoring.scale is not None or second.monitoring.scale is not None
    return Pair(
        key,
        before[0],
        after[0],
        (first, second),
        tuple((indicator, answer_changed(first, second, indicator)) for indicator in shared),
        total_changed(first, second) if has_total else None,
        level_changed(first, second) if has_scale else None,
    )


def by_indicator(pairs: Sequence[Pair]) -> tuple[ByIndicator, ...]:
    """Return how often each indicator changed in which way, and in which records."""
    found: dict[str, tuple[Indicator, list[tuple[Key, Changed]]]] = {}
    for pair in pairs:
        for indicator, changed in pair.answers:
            found.setdefault(indicator.id, (indicator, []))[1].append((pair.key, changed))
    return tuple(
        ByIndicator(
            indicator,
            tallied(changed for _, changed in records),
            tuple(
                (change, tuple(key for key, changed in records if changed.change is change))
                for change in Change
            ),
        )
        for indicator, records in found.values()
    )


def counted_by(pairs: Sequence[Pair], names: Sequence[str]) -> tuple[Counted, ...]:
    """Return how often answers and levels changed: over all pairs, then by attributes."""
    of_entry = {pair.after.number: pair for pair in pairs}
    parts = grouped((pair.after for pair in pairs), names) if names else ()
    listed = [(Key(), tuple(pairs))]
    listed += [(key, tuple(of_entry[each.number] for each in members)) for key, members in parts]
    return tuple(_counted(key, members) for key, members in listed)


def _counted(key: Key, pairs: Sequence[Pair]) -> Counted:
    levels = [pair.level for pair in pairs if pair.level is not None]
    answers = (changed for pair in pairs for _, changed in pair.answers)
    return Counted(key, len(pairs), tallied(answers), tallied(levels) if levels else None)
