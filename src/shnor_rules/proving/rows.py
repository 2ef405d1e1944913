# SPDX-License-Identifier: MIT
"""Answers item by item and row by row: what they add up to, and which rows have a given mean."""

from __future__ import annotations

import math
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.expressions.attainable import Answer, Undecided, reach
from shnor_rules.expressions.cutting import whole_within
from shnor_rules.expressions.folds import FOLDS
from shnor_rules.expressions.graph import Graphing, Input
from shnor_rules.expressions.hull import hull, point
from shnor_rules.notation import Range

if TYPE_CHECKING:
    from shnor_rules.model import Indicator
    from shnor_rules.notation import Interval, ValueSet


MOST_SUMS: Final = 20_000
"""Intermediate sums of item answers that are looked at before they count as too many to list."""


@frozen
class Row:
    """A number that the answers of one row can add up to.

    Attributes:
        value: the number.
        ways: by how many patterns of answers.
        answers: the first of the patterns; the number itself where there are no items.
    """

    value: Fraction
    ways: int
    answers: list[Fraction] | Fraction


def item_rows(indicator: Indicator) -> list[Row] | None:
    """Return the sums of the answers to the items, ascending; `None` if they cannot be listed."""
    patterns = _sums(tuple(item.values for item in indicator.items))
    if patterns is None:
        return None
    return [Row(each.value, each.ways, [*each.answers]) for each in patterns]


@frozen
class _Pattern:
    """What the answers of a row add up to, by how many patterns, and the first of these."""

    value: Fraction
    ways: int
    answers: tuple[Fraction, ...]


@lru_cache(maxsize=256)
def _sums(items: tuple[ValueSet, ...]) -> tuple[_Pattern, ...] | None:
    """Return the sums of answers, ascending; worked out once for all readings and proofs."""
    listed = [sorted(values.numbers) for values in items if values.numbers is not None]
    if len(listed) < len(items):
        return None
    names = [str(place) for place in range(len(listed))]
    answers = {
        name: [Answer(number) for number in numbers]
        for name, numbers in zip(names, listed, strict=True)
    }
    node = Graphing({}).summarised(FOLDS["sum"], [Input(name) for name in names])
    sums = reach(node, answers, most_work=MOST_SUMS)
    if isinstance(sums, Undecided):
        return None
    patterns = [
        _Pattern(
            each.value,
            each.count,
            tuple(listed[place][each.ranks[name]] for place, name in enumerate(names)),
        )
        for each in sums
        if isinstance(each.value, Fraction)
    ]
    return tuple(sorted(patterns, key=lambda pattern: pattern.value))


@frozen
class Rows:
    """What one row of a sample can be.

    Attributes:
        listed: every number of a row, ascending; none where any number of `interval` can be.
        interval: where the means lie; each rational number of it is the mean of some rows.
        in_groups: whether the rows of a record stand in groups.
        is_whole: whether a row is a whole number, where the numbers are not listed.
    """

    listed: tuple[Row, ...]
    interval: Interval
    in_groups: bool
    is_whole: bool = False

    def sample(self, mean: Fraction) -> list[object]:
        """Return rows of this mean, as few as neighbouring numbers of a row allow."""
        below, above = self._neighbours(mean)
        if below.value == above.value:
            rows: list[object] = [below.answers]
        else:
            share = (mean - below.value) / (above.value - below.value)
            rows = [above.answers] * share.numerator
            rows += [below.answers] * (share.denominator - share.numerator)
        return [rows] if self.in_groups else rows

    def _neighbours(self, mean: Fraction) -> tuple[Row, Row]:
        if self.listed:
            below = max((row for row in self.listed if row.value <= mean), key=_value)
            return below, min((row for row in self.listed if row.value >= mean), key=_value)
        ends = (math.floor(mean), math.ceil(mean)) if self.is_whole else (mean, mean)
        below, above = (Row(Fraction(end), 1, Fraction(end)) for end in ends)
        return below, above


def _value(row: Row) -> Fraction:
    return row.value


def rows_of(indicator: Indicator) -> Rows | None:
    """Return what one row of the indicator's sample can be; `None` if that cannot be listed."""
    in_groups = indicator.sample is not None and indicator.sample.groups is not None
    if not indicator.items and isinstance(indicator.allowed, Range):
        whole = indicator.allowed.whole
        ends = whole_within(indicator.allowed.interval) if whole else indicator.allowed.interval
        return None if ends is None or ends.is_empty else Rows((), ends, in_groups, whole)
    listed = item_rows(indicator) if indicator.items else _plain_rows(indicator)
    interval = hull(point(row.value) for row in listed or ())
    return None if interval is None else Rows(tuple(listed or ()), interval, in_groups)


def _plain_rows(indicator: Indicator) -> list[Row]:
    return [Row(number, 1, number) for number in sorted(indicator.allowed.numbers or ())]
