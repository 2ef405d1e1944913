# SPDX-License-Identifier: MIT
"""Where two dense totals of the same answers part: a number of the one that the other is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.expressions.hull import meet
from shnor_rules.expressions.settling import settled, simplest
from shnor_rules.notation import Interval

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from fractions import Fraction

    from shnor_rules.expressions.settling import Cells
    from shnor_rules.expressions.stretches import Stretch


def apart(one: Stretch, other: Stretch, cells: Cells) -> Fraction:
    """Return a total under the one that comes, by the same answers, to another under the other.

    Where none of those that are tried does, the simplest is returned.
    """
    for number in _tried(one.interval):
        if _worth(other, settled(one, number, cells)) != number:
            return number
    return simplest(one.interval)


def other_than(interval: Interval, number: object) -> Fraction:
    """Return the simplest number of an interval, another one if that is the number given."""
    return next(each for each in _tried(interval) if each != number)


def _tried(interval: Interval) -> Iterator[Fraction]:
    """Yield the simplest number of an interval, and one above it and one below it."""
    first = simplest(interval)
    yield first
    for low, high in ((first, None), (None, first)):
        side = Interval(low, high, low_closed=False, high_closed=False)
        common = meet(interval, side)
        if common is not None:
            yield simplest(common)


def _worth(value: Stretch, answers: Mapping[str, Fraction]) -> Fraction:
    """Return what a stretch is for these answers."""
    total = value.constant
    for part, factor in value.parts:
        base = part.base
        total += factor * (answers[base] if isinstance(base, str) else _worth(base, answers))
    return total
