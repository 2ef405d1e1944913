# SPDX-License-Identifier: MIT
"""The places of a value set that are to be tried: each number of a list, the ends of a range."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from shnor_rules.expressions.cutting import whole_within
from shnor_rules.expressions.hull import point
from shnor_rules.expressions.settling import simplest
from shnor_rules.notation import Interval, Range, format_interval, format_number

if TYPE_CHECKING:
    from collections.abc import Iterator
    from fractions import Fraction

    from shnor_rules.notation import ValueSet


@frozen
class Mark:
    """A place of a value set.

    Attributes:
        interval: the numbers of which any will do.
        number: the simplest of them.
    """

    interval: Interval
    number: Fraction

    @property
    def what(self) -> str:
        """The number, or the interval, in the notation."""
        return written(self.interval)


def written(interval: Interval) -> str:
    """Return an interval in the notation; one of a single number as that number."""
    if interval.low is not None and interval.low == interval.high:
        return format_number(interval.low)
    return format_interval(interval)


def marks(values: ValueSet) -> Iterator[Mark]:
    """Yield the places of a value set that are to be tried, ascending.

    Of a list that is each number; of a range each end that belongs to it, and something between.
    """
    if not isinstance(values, Range):
        for number in sorted(values.numbers):
            yield Mark(point(number), number)
        return
    ends = whole_within(values.interval) if values.whole else values.interval
    if ends is None or ends.is_empty:
        return
    if ends.low is not None and ends.low_closed:
        yield Mark(point(ends.low), ends.low)
    if ends.low is None or ends.low != ends.high:
        yield from _between(ends, is_whole=values.whole)
    if ends.high is not None and ends.high_closed and ends.low != ends.high:
        yield Mark(point(ends.high), ends.high)


def _between(ends: Interval, *, is_whole: bool) -> Iterator[Mark]:
    inside = Interval(ends.low, ends.high, low_closed=False, high_closed=False)
    room = whole_within(inside) if is_whole else inside
    if room is not None:
        yield Mark(inside, simplest(room))
