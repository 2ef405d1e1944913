# SPDX-License-Identifier: MIT
"""From a number in a stretch back to inputs that give it, as simple ones as there are."""

from __future__ import annotations

import math
from fractions import Fraction
from typing import TYPE_CHECKING, TypeAlias

from shnor_rules.expressions.hull import NEGATIVE, add, meet, negative, point, reciprocal, scaled

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from shnor_rules.expressions.stretches import Part, Stretch
    from shnor_rules.notation.intervals import Interval

Cells: TypeAlias = "Sequence[tuple[str | Stretch, Interval]]"
"""Where inputs and earlier stretches have come to lie, the latest last."""


def settled(value: Stretch | None, target: Fraction, cells: Cells) -> Mapping[str, Fraction]:
    """Return a number for each input, so that `value` is `target` and every cell is kept to.

    Args:
        value: the stretch, or `None` where the result does not depend on any.
        target: a number inside its interval.
        cells: the domains of the inputs, and what became of them.
    """
    return _completed({} if value is None else dict(_settled(value, target)), cells)


def placed(parts: Mapping[Part, Fraction], cells: Cells) -> Mapping[str, Fraction]:
    """Return a number for each input, so that parts are these numbers and every cell is kept to.

    Args:
        parts: a number of its interval for each part.
        cells: the domains of the inputs, and what became of them.
    """
    inputs: dict[str, Fraction] = {}
    for part, number in parts.items():
        inputs |= _assigned(part.base, number)
    return _completed(inputs, cells)


def _completed(inputs: dict[str, Fraction], cells: Cells) -> Mapping[str, Fraction]:
    """Return the numbers of some inputs with simple ones for the others."""
    for base, interval in reversed(cells):
        names = {base} if isinstance(base, str) else base.names
        if not names & inputs.keys():
            inputs |= _assigned(base, simplest(interval))
    return inputs


def _settled(value: Stretch, target: Fraction) -> Iterator[tuple[str, Fraction]]:
    rest = target - value.constant
    for place, (part, factor) in enumerate(value.parts):
        others = point(Fraction())
        for other, other_factor in value.parts[place + 1 :]:
            others = add(others, scaled(other.interval, other_factor))
        # What the other parts can still make up for.
        room = scaled(add(point(rest), negative(others)), 1 / factor)
        number = simplest(meet(part.interval, room) or part.interval)
        rest -= factor * number
        yield from _assigned(part.base, number).items()


def _assigned(base: str | Stretch, number: Fraction) -> dict[str, Fraction]:
    return {base: number} if isinstance(base, str) else dict(_settled(base, number))


def simplest(interval: Interval) -> Fraction:
    """Return the number of an interval that is nearest to zero among those of least denominator."""
    if Fraction() in interval:
        return Fraction()
    if meet(interval, NEGATIVE) is not None:
        return -simplest(negative(interval))
    low = interval.low or Fraction()
    nearest = math.ceil(low) if interval.low_closed else math.floor(low) + 1
    if Fraction(nearest) in interval:
        return Fraction(nearest)
    # No whole number lies inside: look at one over what is above the whole number below.
    whole = Fraction(math.floor(low))
    return whole + 1 / simplest(reciprocal(add(interval, point(-whole))))
