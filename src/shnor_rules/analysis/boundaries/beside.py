# SPDX-License-Identifier: MIT
"""All three places at each bound: those that a value can have, and those that it cannot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.proving.beside import Where, places

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from fractions import Fraction

    from shnor_rules.notation import Interval

_WHERE: Final[tuple[Where, ...]] = ("on", "below", "above")


@frozen
class Side:
    """A place at a bound: on it, or beside it.

    Attributes:
        bound: the bound.
        where: on which side of it.
        numbers: the numbers of which any will do; `None` where the value is never there.
    """

    bound: Fraction
    where: Where
    numbers: Interval | None


def sides(possible: Sequence[Interval], bounds: Collection[Fraction]) -> Iterator[Side]:
    """Yield the three places at each bound, ascending.

    Args:
        possible: what the value can be: separate intervals, ascending.
        bounds: the bounds.
    """
    found = {(bound, where): numbers for bound, where, numbers in places(possible, bounds)}
    for bound in sorted(bounds):
        for where in _WHERE:
            yield Side(bound, where, found.get((bound, where)))
