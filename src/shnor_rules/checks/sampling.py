# SPDX-License-Identifier: MIT
"""Some of what can be answered: every value of a list, a few of a range."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from shnor_rules.expressions.hull import meet
from shnor_rules.expressions.settling import simplest
from shnor_rules.expressions.stretches import Stretch

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from shnor_rules.expressions.exact import Value
    from shnor_rules.expressions.lifted import Reachable
    from shnor_rules.notation import Interval
    from shnor_rules.proving.domains import Domain


def some_values(domain: Domain, intervals: Iterable[Interval] = ()) -> list[Value]:
    """Return values that can be answered: all of a list, of a range a few of each interval."""
    cuts = list(intervals)
    return [value for option in domain.options for value in _some_of(option.value, cuts)]


def _some_of(value: Reachable, cuts: Iterable[Interval]) -> Sequence[Value]:
    if not isinstance(value, Stretch):
        return (value,)
    pieces = [value.interval, *(meet(value.interval, each) for each in cuts)]
    numbers: set[Fraction | None] = set()
    for piece in pieces:
        if piece is not None:
            first = simplest(piece)
            # Above a number that begins a range without end there is another one.
            numbers |= {piece.low, first, first + 1 if piece.high is None else piece.high}
    is_whole = any(part.is_whole for part, _ in value.parts)
    possible = (each for each in numbers if each is not None and each in value.interval)
    return sorted(each for each in possible if each.denominator == 1 or not is_whole)


def answer_to(domain: Domain, value: Value) -> object:
    """Return an answer that gives a value which can be answered."""
    option = next(each for each in domain.options if _holds(each.value, value))
    return option.give(value if isinstance(value, Fraction) else Fraction())


def _holds(possible: Reachable, value: Value) -> bool:
    if isinstance(possible, Stretch):
        return isinstance(value, Fraction) and value in possible.interval
    return possible == value
