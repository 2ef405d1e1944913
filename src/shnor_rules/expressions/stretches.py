# SPDX-License-Identifier: MIT
"""Values that are any rational number of an interval, kept as sums of what they come from.

The mean of a sample of any size can be every rational number between its least and its largest row.
A `Stretch` is a constant and such numbers, each with a factor. Every rational number of its
interval is attained, because its parts are free of each other. What a stretch cannot keep exact is
refused with `BeyondStretchesError`, never approximated.
"""

from __future__ import annotations

from fractions import Fraction
from functools import cached_property, reduce
from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.expressions.hull import add, is_point, point, scaled

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules.notation.intervals import Interval

_ONE: Final = Fraction(1)


class BeyondStretchesError(Exception):
    """An operation whose result is no stretch, such as the product of two."""


# Both are keys of large tables, and an exact number takes its time to hash.
@frozen(cache_hash=True)
class Part:
    """A number of an interval that nothing else decides.

    Attributes:
        base: the name of the input that it is, or the earlier stretch whose value it is.
        interval: where it lies.
        is_whole: whether it is a whole number.
    """

    base: str | Stretch
    interval: Interval
    is_whole: bool = False

    @cached_property
    def names(self) -> frozenset[str]:
        """The inputs that it comes from."""
        return frozenset({self.base}) if isinstance(self.base, str) else self.base.names


@frozen(cache_hash=True)
class Stretch:
    """A constant and parts with their factors: any rational number of an interval.

    Attributes:
        constant: what is added to the parts.
        parts: the parts, each with its factor; no two come from the same input.
    """

    constant: Fraction
    parts: tuple[tuple[Part, Fraction], ...]

    @cached_property
    def names(self) -> frozenset[str]:
        """The inputs that it comes from."""
        return frozenset().union(*(part.names for part, _ in self.parts))

    @cached_property
    def interval(self) -> Interval:
        """Where it lies; every rational number of the interval is attained."""
        pieces = (scaled(part.interval, factor) for part, factor in self.parts)
        return reduce(add, pieces, point(self.constant))

    def __add__(self, other: Fraction | Stretch) -> Fraction | Stretch:
        """Return the sum; a part of both is counted together."""
        if isinstance(other, Fraction):
            return combined(self.constant + other, dict(self.parts))
        factors = dict(self.parts)
        for part, factor in other.parts:
            factors[part] = factors.get(part, Fraction()) + factor
        return combined(self.constant + other.constant, factors)

    def __radd__(self, other: Fraction) -> Fraction | Stretch:
        """Return the sum."""
        return self + other

    def __sub__(self, other: Fraction | Stretch) -> Fraction | Stretch:
        """Return the difference."""
        return self + -other

    def __rsub__(self, other: Fraction) -> Fraction | Stretch:
        """Return the difference."""
        return -self + other

    def __neg__(self) -> Fraction | Stretch:
        """Return the opposite."""
        return self * -_ONE

    def __mul__(self, factor: Fraction | Stretch) -> Fraction | Stretch:
        """Return the product with a number."""
        if isinstance(factor, Stretch):
            raise BeyondStretchesError
        factors = {part: each * factor for part, each in self.parts}
        return combined(self.constant * factor, factors)

    def __rmul__(self, factor: Fraction) -> Fraction | Stretch:
        """Return the product with a number."""
        return self * factor

    def __truediv__(self, divisor: Fraction | Stretch) -> Fraction | Stretch:
        """Return the quotient by a number other than zero."""
        if isinstance(divisor, Stretch):
            raise BeyondStretchesError
        return self * (1 / divisor)

    def __rtruediv__(self, other: Fraction) -> Fraction | Stretch:
        """Refuse: the quotients of a number by a stretch are no sum of its parts."""
        raise BeyondStretchesError


def any_of(name: str, interval: Interval) -> Fraction | Stretch:
    """Return the value of an input that can be any rational number of an interval."""
    return combined(Fraction(), {Part(name, interval): _ONE})


def any_whole_of(name: str, interval: Interval) -> Fraction | Stretch:
    """Return the value of an input that can be any whole number of an interval of whole ends."""
    return combined(Fraction(), {Part(name, interval, is_whole=True): _ONE})


def combined(constant: Fraction, factors: Mapping[Part, Fraction]) -> Fraction | Stretch:
    """Return the sum of a constant and of parts with their factors, as simple as it is.

    Raises:
        BeyondStretchesError: parts depend on one another, or a whole number is reckoned with.
    """
    free: dict[Part, Fraction] = {}
    for part, factor in factors.items():
        if is_point(part.interval):
            constant += factor * (part.interval.low or 0)
        elif factor:
            free[part] = factor
    if not free:
        return constant
    names = [name for part in free for name in part.names]
    if len(names) > len(set(names)):
        raise BeyondStretchesError
    # Nothing but a comparison keeps whole numbers exact.
    if any(part.is_whole for part in free) and (constant or list(free.values()) != [_ONE]):
        raise BeyondStretchesError
    return Stretch(constant, tuple(sorted(free.items(), key=lambda pair: min(pair[0].names))))
