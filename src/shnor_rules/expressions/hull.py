# SPDX-License-Identifier: MIT
"""Arithmetic of intervals: the smallest interval that holds every result, its ends exact.

An end that is closed is attained by some choice of the operands, and one that is open is not.
"""

from __future__ import annotations

import math
from fractions import Fraction
from itertools import product
from typing import TYPE_CHECKING, Final, TypeAlias

from shnor_rules.expressions.exact import round_half_up
from shnor_rules.notation.intervals import Interval

if TYPE_CHECKING:
    from collections.abc import Iterable

End: TypeAlias = tuple["Fraction | float", bool]
"""An end of an interval, infinite as a float, and whether it belongs to it."""

POSITIVE: Final = Interval(Fraction(), None, low_closed=False, high_closed=False)
NEGATIVE: Final = Interval(None, Fraction(), low_closed=False, high_closed=False)


def point(value: Fraction) -> Interval:
    """Return the interval of one number."""
    return Interval(value, value, low_closed=True, high_closed=True)


def is_point(interval: Interval) -> bool:
    """Return whether the interval has exactly one number."""
    return interval.low is not None and interval.low == interval.high


def hull(intervals: Iterable[Interval]) -> Interval | None:
    """Return the smallest interval that holds all of them; `None` where there are none."""
    ends = [(_low(each), _high(each)) for each in intervals]
    if not ends:
        return None
    return _between(min((low for low, _ in ends), key=_reach_down), _farthest(h for _, h in ends))


def meet(first: Interval, second: Interval) -> Interval | None:
    """Return what both intervals have in common; `None` where that is nothing."""
    low = max(_low(first), _low(second), key=_reach_down)
    high = min(_high(first), _high(second), key=_reach_up)
    if low[0] > high[0] or (low[0] == high[0] and not (low[1] and high[1])):
        return None
    return _between(low, high)


def united(intervals: Iterable[Interval]) -> tuple[Interval, ...]:
    """Return the fewest intervals with the same numbers, ascending."""
    found: list[Interval] = []
    for each in sorted(intervals, key=lambda interval: _reach_down(_low(interval))):
        if found and _touch(found[-1], each):
            found[-1] = _between(_low(found[-1]), _farthest((_high(found[-1]), _high(each))))
        else:
            found.append(each)
    return tuple(found)


def _touch(lower: Interval, upper: Interval) -> bool:
    """Return whether no number lies between two intervals of which one begins no later."""
    (high, high_closed), (low, low_closed) = _high(lower), _low(upper)
    return low < high or (low == high and (low_closed or high_closed))


def add(first: Interval, second: Interval) -> Interval:
    """Return the sums."""
    return _between(_sum(_low(first), _low(second)), _sum(_high(first), _high(second)))


def negative(interval: Interval) -> Interval:
    """Return the opposite numbers."""
    (low, low_closed), (high, high_closed) = _low(interval), _high(interval)
    return _between((-high, high_closed), (-low, low_closed))


def multiply(first: Interval, second: Interval) -> Interval:
    """Return the products."""
    corners = [
        _product(one, other)
        for one, other in product((_low(first), _high(first)), (_low(second), _high(second)))
    ]
    return _between(min(corners, key=_reach_down), _farthest(corners))


def reciprocal(interval: Interval) -> Interval:
    """Return one divided by each number of an interval that lies on one side of zero."""
    (low, low_closed), (high, high_closed) = _low(interval), _high(interval)
    down = (-math.inf, False) if high == 0 else (1 / high, high_closed)
    up = (math.inf, False) if low == 0 else (1 / low, low_closed)
    return _between(_exact(down), _exact(up))


def scaled(interval: Interval, factor: Fraction) -> Interval:
    """Return each number multiplied by `factor`."""
    if not factor:
        return point(factor)
    low = None if interval.low is None else interval.low * factor
    high = None if interval.high is None else interval.high * factor
    if factor > 0:
        return Interval(low, high, interval.low_closed, interval.high_closed)
    return Interval(high, low, interval.high_closed, interval.low_closed)


def absolute(interval: Interval) -> Interval:
    """Return the distances from zero."""
    if Fraction() not in interval:
        return interval if meet(interval, POSITIVE) else negative(interval)
    ends = (_high(interval), _high(negative(interval)))
    return _between((Fraction(), True), _farthest(ends))


def rounded(interval: Interval, places: int) -> Interval:
    """Return the numbers rounded to `places` decimals, a half away from zero."""
    low, high = interval.low, interval.high
    down = None if low is None else _rounded_above(low, places, closed=interval.low_closed)
    up = None if high is None else -_rounded_above(-high, places, closed=interval.high_closed)
    return Interval(down, up, low_closed=down is not None, high_closed=up is not None)


def least(first: Interval, second: Interval) -> Interval:
    """Return the smaller of two numbers."""
    low = min(_low(first), _low(second), key=_reach_down)
    return _between(low, min(_high(first), _high(second), key=_reach_up))


def greatest(first: Interval, second: Interval) -> Interval:
    """Return the larger of two numbers."""
    return negative(least(negative(first), negative(second)))


def _rounded_above(low: Fraction, places: int, *, closed: bool) -> Fraction:
    """Return the least rounded value of the numbers from `low` up, or from just above it."""
    at_low = round_half_up(low, Fraction(places))
    is_half = (low * 10**places - Fraction(1, 2)).denominator == 1
    # Below zero, a half goes down and what is just above it does not.
    return at_low + Fraction(1, 10**places) if is_half and low < 0 and not closed else at_low


def _low(interval: Interval) -> End:
    return (-math.inf if interval.low is None else interval.low), interval.low_closed


def _high(interval: Interval) -> End:
    return (math.inf if interval.high is None else interval.high), interval.high_closed


def _reach_down(end: End) -> tuple[Fraction | float, bool]:
    return end[0], not end[1]


def _reach_up(end: End) -> tuple[Fraction | float, bool]:
    return end


def _farthest(ends: Iterable[End]) -> End:
    return max(ends, key=_reach_up)


def _between(low: End, high: End) -> Interval:
    return Interval(
        low[0] if isinstance(low[0], Fraction) else None,
        high[0] if isinstance(high[0], Fraction) else None,
        low_closed=low[1],
        high_closed=high[1],
    )


def _sum(first: End, second: End) -> End:
    return first[0] + second[0], first[1] and second[1]


def _product(first: End, second: End) -> End:
    # Zero times anything is zero, and one attained zero is enough for it.
    zeros = [closed for value, closed in (first, second) if value == 0]
    if zeros:
        return Fraction(), any(zeros)
    return first[0] * second[0], first[1] and second[1]


def _exact(end: End) -> End:
    """Return an end whose zero, one over infinity, is a fraction again."""
    return (Fraction(), False) if end[0] == 0 else end
