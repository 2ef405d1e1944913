# SPDX-License-Identifier: MIT
"""Which whole numbers of a column are answers, and what they count."""

from __future__ import annotations

from math import ceil, floor, gcd
from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.notation import Enumeration

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from fractions import Fraction

    from shnor_rules.notation import Range, ValueSet

LARGEST: Final = 10**9
"""No larger number is read from a column, where the order sets no limits."""

LARGEST_WHOLE: Final = 10**15
"""Nor a larger whole number, however many of them make one."""


@frozen
class Allowed:
    """The whole numbers that are answers.

    Attributes:
        step: how many of the whole numbers that are read make one of those that go on.
        scale: how many of those that go on make one.
        runs: those that go on, from the lowest to the highest of each run.
        is_cut_below: whether lower numbers are answers too, and yet are not read.
        is_cut_above: whether higher numbers are.
    """

    step: int
    scale: int
    runs: tuple[tuple[int, int], ...]
    is_cut_below: bool = False
    is_cut_above: bool = False

    @property
    def ends(self) -> tuple[int, int]:
        """The lowest and the highest of those that go on; both zero where there is none."""
        return (self.runs[0][0], self.runs[-1][1]) if self.runs else (0, 0)


def allowed(values: ValueSet, *, scale: int, low: int, high: int) -> Allowed:
    """Return which whole numbers are answers.

    Args:
        values: what may be answered.
        scale: how many of the whole numbers that are read make one.
        low: the lowest of them.
        high: the highest of them.
    """
    if not isinstance(values, Enumeration):
        return _of_range(values, scale, low, high)
    low, high = max(low, -LARGEST_WHOLE), min(high, LARGEST_WHOLE)
    scaled = [number * scale for number in values.numbers]
    whole = [int(each) for each in scaled if each.denominator == 1 and low <= each <= high]
    step = gcd(scale, *whole)
    return Allowed(step, scale // step, tuple(_runs(each // step for each in whole)))


def places_of(values: ValueSet, *, places: int) -> int:
    """Return with how many decimals a number can be an answer, at most."""
    if not isinstance(values, Enumeration):
        return 0 if values.whole else places
    return max((decimals(number) or 0 for number in values.numbers), default=0)


def decimals(number: Fraction) -> int | None:
    """Return how many decimals a number has, or `None` where it is no short decimal."""
    known = (places for places in range(len(str(LARGEST_WHOLE))))
    return next((each for each in known if 10**each % number.denominator == 0), None)


def _of_range(values: Range, scale: int, low: int, high: int) -> Allowed:
    step = scale if values.whole else 1
    unit = scale // step
    interval = values.interval
    first, last = max(-(-low // step), -LARGEST * unit), min(high // step, LARGEST * unit)
    if interval.low is not None:
        least = interval.low * unit
        first = max(first, ceil(least) if interval.low_closed else floor(least) + 1)
    if interval.high is not None:
        most = interval.high * unit
        last = min(last, floor(most) if interval.high_closed else ceil(most) - 1)
    return Allowed(
        step,
        unit,
        ((first, last),) if first <= last else (),
        is_cut_below=interval.low is None or interval.low < -LARGEST,
        is_cut_above=interval.high is None or interval.high > LARGEST,
    )


def _runs(numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last of numbers that follow one another, lowest first."""
    ordered = sorted(numbers)
    if not ordered:
        return
    first = last = ordered[0]
    for number in ordered[1:]:
        if number != last + 1:
            yield first, last
            first = number
        last = number
    yield first, last
