# SPDX-License-Identifier: MIT
"""Whether two sums of the same free numbers can lie in two intervals at once, decided exactly.

The pairs that two sums come to fill a zonotope: a polygon with at most two sides for each number.
The numbers are eliminated one after another (Fourier and Motzkin). Every condition on the way is a
half-plane of the two sums, and eliminating a number adds no direction but the one across its own,
so that a handful of conditions stays a handful.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import frozen

from shnor_rules.expressions.hull import meet, point
from shnor_rules.expressions.settling import simplest
from shnor_rules.notation import Interval

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from shnor_rules.expressions.stretches import Part, Stretch


_ZERO: Final = Fraction()
_ONE: Final = Fraction(1)


class HalfPlane(NamedTuple):
    """A condition on two sums: `one * first + other * second` is below a bound, or at most it."""

    one: Fraction
    other: Fraction
    bound: Fraction
    is_strict: bool

    @property
    def tightness(self) -> tuple[Fraction, bool]:
        """Which of two conditions of one direction asks for more: the one with the least."""
        return self.bound, not self.is_strict


@frozen
class _Free:
    """A number of an interval, with its factors in both sums."""

    part: Part
    one: Fraction
    other: Fraction

    def share(self, condition: HalfPlane) -> Fraction:
        """Return its factor in what a condition is on."""
        return condition.one * self.one + condition.other * self.other


def solved(
    one: Stretch, other: Stretch, conditions: Iterable[HalfPlane]
) -> Mapping[Part, Fraction] | None:
    """Return numbers for which both sums meet all conditions; `None` where there are none.

    Args:
        one: the first sum.
        other: the second sum; a part of both is the same number.
        conditions: conditions on the two sums.
    """
    free, left = _free(one, other), _plain(one, other, conditions)
    stages: list[list[HalfPlane]] = []
    for number in free:
        stages.append(left)
        left = _tightest(_without(number, left))
    if any(each.bound < 0 or (each.is_strict and each.bound == 0) for each in left):
        return None
    return _numbers(free, stages)


def seen(one: Stretch, other: Stretch, first: Interval, second: Interval) -> Interval:
    """Return where the first sum lies, in an interval, while the second lies in another.

    Args:
        one: the first sum.
        other: the second sum; there are numbers for which each lies in its interval.
        first: the interval of the first sum.
        second: the interval of the second sum.
    """
    # The first sum less a number that stands for it is zero, and that number is kept to the end.
    left = _plain(one, other, [*within(point(_ZERO), first=True), *within(second, first=False)])
    for number in _free(one, other):
        left = _tightest(_without(number, left))
    room = first
    for each in left:
        if each.one:
            end = -each.bound / each.one
            room = meet(room, _side(end, is_above=each.one > 0, closed=not each.is_strict)) or room
    return room


def _free(one: Stretch, other: Stretch) -> list[_Free]:
    """Return the numbers that two sums are made of."""
    factors = dict(one.parts), dict(other.parts)
    return [
        _Free(part, factors[0].get(part, _ZERO), factors[1].get(part, _ZERO))
        for part in dict.fromkeys((*factors[0], *factors[1]))
    ]


def _plain(one: Stretch, other: Stretch, conditions: Iterable[HalfPlane]) -> list[HalfPlane]:
    """Return the conditions on the sums without their constants."""
    return _tightest(
        each._replace(bound=each.bound - each.one * one.constant - each.other * other.constant)
        for each in conditions
    )


def within(interval: Interval, *, first: bool) -> Iterator[HalfPlane]:
    """Yield the conditions that the first sum, or the second, lies in an interval."""
    one, other = (_ONE, _ZERO) if first else (_ZERO, _ONE)
    if interval.high is not None:
        yield HalfPlane(one, other, interval.high, not interval.high_closed)
    if interval.low is not None:
        yield HalfPlane(-one, -other, -interval.low, not interval.low_closed)


def unequal() -> Iterator[HalfPlane]:
    """Yield the two ways in which the sums can differ."""
    yield HalfPlane(_ONE, -_ONE, _ZERO, is_strict=True)
    yield HalfPlane(-_ONE, _ONE, _ZERO, is_strict=True)


def _without(number: _Free, conditions: Sequence[HalfPlane]) -> Iterator[HalfPlane]:
    """Yield what the conditions, and the interval of a number, ask of all others."""
    interval = number.part.interval
    above = [each for each in conditions if number.share(each) > 0]
    below = [each for each in conditions if number.share(each) < 0]
    yield from (each for each in conditions if number.share(each) == 0)
    for each, end, is_closed in (
        *((each, interval.low, interval.low_closed) for each in above),
        *((each, interval.high, interval.high_closed) for each in below),
    ):
        if end is not None:
            bound = each.bound - number.share(each) * end
            yield each._replace(bound=bound, is_strict=each.is_strict or not is_closed)
    for up in above:
        for down in below:
            first, second = -number.share(down), number.share(up)
            yield HalfPlane(
                first * up.one + second * down.one,
                first * up.other + second * down.other,
                first * up.bound + second * down.bound,
                up.is_strict or down.is_strict,
            )


def _tightest(conditions: Iterable[HalfPlane]) -> list[HalfPlane]:
    """Return the conditions that ask for most in their directions."""
    found: dict[tuple[Fraction, Fraction], HalfPlane] = {}
    for each in conditions:
        size = max(abs(each.one), abs(each.other)) or _ONE
        scaled = HalfPlane(each.one / size, each.other / size, each.bound / size, each.is_strict)
        key = scaled.one, scaled.other
        if key not in found or scaled.tightness < found[key].tightness:
            found[key] = scaled
    return list(found.values())


def _numbers(free: Sequence[_Free], stages: Sequence[Sequence[HalfPlane]]) -> dict[Part, Fraction]:
    """Return the simplest numbers, the last eliminated first: each has room left by the others."""
    chosen: dict[Part, Fraction] = {}
    one = other = _ZERO
    for number, conditions in zip(reversed(free), reversed(stages), strict=True):
        room = number.part.interval
        for each in conditions:
            share = number.share(each)
            if share:
                end = (each.bound - each.one * one - each.other * other) / share
                room = meet(room, _side(end, is_above=share < 0, closed=not each.is_strict)) or room
        value = simplest(room)
        chosen[number.part] = value
        one += number.one * value
        other += number.other * value
    return chosen


def _side(end: Fraction, *, is_above: bool, closed: bool) -> Interval:
    if is_above:
        return Interval(end, None, low_closed=closed, high_closed=False)
    return Interval(None, end, low_closed=False, high_closed=closed)
