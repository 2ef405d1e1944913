# SPDX-License-Identifier: MIT
"""The shape of a scale: its ends, where its intervals meet, and where each band is written."""

from __future__ import annotations

import math
from itertools import combinations
from typing import TYPE_CHECKING, TypeAlias

from attrs import frozen

from shnor_rules.expressions.hull import hull, meet
from shnor_rules.notation import Interval
from shnor_rules.proving import holes

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from fractions import Fraction

    from shnor_rules.checks.subject import Subject
    from shnor_rules.findings import Place
    from shnor_rules.model import Grade, Level, Points, Scale
    from shnor_rules.proving import Hole

Bands: TypeAlias = "Sequence[Level] | Sequence[Points] | Sequence[Grade]"
"""Bands of one scale, in the order of the document."""


@frozen
class Side:
    """All numbers beyond one end of a scale.

    Attributes:
        interval: the numbers.
        end: the end.
        outermost: the position of the band that reaches it.
    """

    interval: Interval
    end: Fraction
    outermost: int

    @property
    def is_above(self) -> bool:
        """Whether the numbers lie above the scale."""
        return self.interval.high is None


@frozen
class Overlap:
    """Numbers that two bands take.

    Attributes:
        interval: the numbers.
        first: the position of the band that stands first.
        second: the position of the other.
    """

    interval: Interval
    first: int
    second: int


def plain_intervals(bands: Bands) -> dict[int, Interval]:
    """Return the intervals with any number in them, by the position of their bands."""
    return {
        index: band.interval
        for index, band in enumerate(bands)
        if band.interval is not None and not band.interval.is_empty
    }


def sure_holes(scale: Scale[Level]) -> Iterator[Hole]:
    """Yield the holes of a scale that has no level by a condition alone, which could fill them."""
    if all(level.interval is not None for level in scale.bands):
        yield from holes(scale)


def sides(bands: Bands) -> Iterator[Side]:
    """Yield what lies below a scale and above it; nothing on a side where it has no end.

    A scale with a band for all that no other takes has no ends.
    """
    intervals = plain_intervals(bands)
    whole = hull(intervals.values())
    if whole is None or any(band.otherwise for band in bands):
        return
    low, high = whole.low, whole.high
    if low is not None:
        ends = {index: (each.low, each.low_closed) for index, each in intervals.items()}
        first = _position(ends, (low, whole.low_closed))
        below = Interval(None, low, low_closed=False, high_closed=not whole.low_closed)
        yield Side(below, low, first)
    if high is not None:
        ends = {index: (each.high, each.high_closed) for index, each in intervals.items()}
        last = _position(ends, (high, whole.high_closed))
        above = Interval(high, None, low_closed=not whole.high_closed, high_closed=False)
        yield Side(above, high, last)


def _position(ends: Mapping[int, object], end: object) -> int:
    return next(index for index, each in ends.items() if each == end)


def overlaps(bands: Bands) -> Iterator[Overlap]:
    """Yield what two bands take, for every two that take anything together.

    Bands with a condition besides are left out: whether both hold is a matter of the record.
    """
    intervals = plain_intervals(bands)
    free = [index for index in intervals if bands[index].condition is None]
    for first, second in combinations(free, 2):
        common = meet(intervals[first], intervals[second])
        if common is not None:
            yield Overlap(common, first, second)


def rank(interval: Interval) -> tuple[Fraction | float, bool, Fraction | float, bool]:
    """Return what orders intervals: by where they begin, then by where they end."""
    low = -math.inf if interval.low is None else interval.low
    high = math.inf if interval.high is None else interval.high
    return low, not interval.low_closed, high, interval.high_closed


def level_place(subject: Subject, index: int) -> Place:
    """Return where it is written when a level holds: its interval, condition or `otherwise`."""
    keys = (key for key in ("interval", "when", "otherwise") if subject.has("levels", index, key))
    return subject.place("levels", index, *list(keys)[:1])
