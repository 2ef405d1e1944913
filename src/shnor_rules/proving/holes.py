# SPDX-License-Identifier: MIT
"""The holes of a scale: where its intervals leave numbers between them to no level."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from attrs import frozen

from shnor_rules.expressions.hull import united
from shnor_rules.notation import Interval

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.model import Level, Points, Scale


@frozen
class Hole:
    """Numbers between the intervals of a scale that none of them takes.

    Attributes:
        interval: the numbers.
        below: the position in the scale of the band that ends where the hole begins.
        above: the position of the band that begins where the hole ends.
    """

    interval: Interval
    below: int
    above: int


def holes(scale: Scale[Level] | Scale[Points]) -> Iterator[Hole]:
    """Yield the holes of a scale, ascending.

    A scale with a band for all that no other takes has none. A band with a condition besides its
    interval is taken to hold throughout the interval.
    """
    if any(band.otherwise for band in scale.bands):
        return
    intervals = {
        index: band.interval
        for index, band in enumerate(scale.bands)
        if band.interval is not None and not band.interval.is_empty
    }
    pieces = united(intervals.values())
    for lower, upper in pairwise(pieces):
        low, low_closed = lower.high, not lower.high_closed
        high, high_closed = upper.low, not upper.low_closed
        yield Hole(
            Interval(low, high, low_closed=low_closed, high_closed=high_closed),
            below=next(i for i, each in intervals.items() if _high(each) == _high(lower)),
            above=next(i for i, each in intervals.items() if _low(each) == _low(upper)),
        )


def _high(interval: Interval) -> tuple[object, bool]:
    return interval.high, interval.high_closed


def _low(interval: Interval) -> tuple[object, bool]:
    return interval.low, interval.low_closed
