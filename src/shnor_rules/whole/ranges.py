# SPDX-License-Identifier: MIT
"""Between which whole numbers a result lies, from between which its operands lie."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

Bound: TypeAlias = int | None
"""The end of a range; `None` where there is none."""

Range: TypeAlias = tuple[Bound, Bound]
"""The lowest and the highest of the whole numbers that a value can be."""

EVERY: Final[Range] = (None, None)
TRUTHS: Final[Range] = (0, 1)


def total(ranges: Iterable[Range]) -> Range:
    """Return the range of a sum."""
    low: Bound = 0
    high: Bound = 0
    for least, most in ranges:
        low = None if low is None or least is None else low + least
        high = None if high is None or most is None else high + most
    return low, high


def difference(left: Range, right: Range) -> Range:
    """Return the range of the first less the second."""
    low, high = right
    return total((left, (None if high is None else -high, None if low is None else -low)))


def product(left: Range, right: Range) -> Range:
    """Return the range of a product."""
    if None not in left and None not in right:
        ends = [one * other for one in left for other in right]  # type: ignore[operator]  # numbers
        return min(ends), max(ends)
    low = 0 if _not_negative(left) and _not_negative(right) else None
    return low, None


def quotient(left: Range, right: Range) -> Range:
    """Return the range of how often a positive number goes into one that is not negative."""
    most = left[1]
    least = 1 if right[0] is None else max(right[0], 1)
    return 0, None if most is None else most // least


def union(left: Range, right: Range) -> Range:
    """Return the range of what is one or the other."""
    low = None if left[0] is None or right[0] is None else min(left[0], right[0])
    high = None if left[1] is None or right[1] is None else max(left[1], right[1])
    return low, high


def largest(left: Range, right: Range) -> Range:
    """Return the range of the larger of two."""
    lows = [each for each in (left[0], right[0]) if each is not None]
    high = None if left[1] is None or right[1] is None else max(left[1], right[1])
    return max(lows, default=None), high


def _not_negative(given: Range) -> bool:
    return given[0] is not None and given[0] >= 0
