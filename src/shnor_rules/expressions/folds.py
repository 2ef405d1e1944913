# SPDX-License-Identifier: MIT
"""The aggregating functions, argument by argument, with as little kept between as can be.

A sum keeps the sum so far, a mean the sum and the count. So the values that many arguments can come
to are few, where the combinations of the arguments are many.
"""

from __future__ import annotations

import operator
from fractions import Fraction
from typing import TYPE_CHECKING, Final, TypeAlias

from attrs import frozen

from shnor_rules.expressions.absent import Absent, strongest, undefined
from shnor_rules.expressions.lifted import larger, smaller
from shnor_rules.expressions.stretches import Stretch
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

Number: TypeAlias = Fraction | Stretch
"""A value that is there: a number, or any number of a stretch."""

_ONE: Final = Fraction(1)


@frozen
class Fold:
    """A function as three steps over what is there.

    Attributes:
        key: its key in the table of functions.
        begin: what is kept of one argument that is there, from its value and its weight.
        join: what is kept of two.
        finish: the result.
        counts_lacks: whether an argument that is left out counts as zero, not as nothing.
    """

    key: str
    begin: Callable[[Number, Fraction], Hashable]
    join: Callable[..., Hashable] = operator.add
    finish: Callable[..., Hashable] = lambda kept: kept
    counts_lacks: bool = False

    def enter(self, value: Number | Absent, weight: Fraction) -> Hashable:
        """Return what is kept of one argument: an absence, or what the function needs of it."""
        if not isinstance(value, Absent):
            return self.begin(value, weight)
        return Fraction() if value.left_out and self.counts_lacks else value

    def take(self, kept: Hashable, value: Number | Absent, weight: Fraction) -> Hashable:
        """Return what is kept after one more argument."""
        entered = self.enter(value, weight)
        absences = [each for each in (kept, entered) if isinstance(each, Absent)]
        if not absences:
            return self.join(kept, entered)
        blocking = [each for each in absences if not each.left_out]
        if blocking or len(absences) > 1:
            return strongest(blocking or absences)
        return entered if isinstance(kept, Absent) else kept

    def result(self, kept: Hashable) -> Hashable:
        """Return the value of the function."""
        return kept if isinstance(kept, Absent) else self.finish(kept)


def _sums(one: tuple[Number, Fraction], other: tuple[Number, Fraction]) -> tuple[Number, Fraction]:
    return one[0] + other[0], one[1] + other[1]


def _quotient(kept: tuple[Number, Fraction]) -> Number | Absent:
    total, weight = kept
    return total / weight if weight else undefined(say("absent.division"))


_FOLDS: Final = (
    Fold("sum", lambda value, _: value),
    Fold("mean", lambda value, _: (value, _ONE), _sums, _quotient),
    Fold("count", lambda _, __: _ONE, counts_lacks=True),
    Fold("min", lambda value, _: value, smaller),
    Fold("max", lambda value, _: value, larger),
    Fold("weighted_sum", operator.mul),
    Fold("weighted_mean", lambda value, weight: (value * weight, weight), _sums, _quotient),
    Fold("present_weight", lambda _, weight: weight, counts_lacks=True),
)

FOLDS: Final = {fold.key: fold for fold in _FOLDS}
"""The aggregating functions by their keys in the table."""
