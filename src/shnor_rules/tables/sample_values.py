# SPDX-License-Identifier: MIT
"""Whether the mean of a sample is one of the values that may be answered."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import narwhals as nw
from attrs import frozen

from shnor_rules.notation import Enumeration
from shnor_rules.tables.answers.cell import either
from shnor_rules.tables.sample_rows import fitting

if TYPE_CHECKING:
    from collections.abc import Iterator

    from narwhals import Expr

    from shnor_rules.model import Indicator
    from shnor_rules.notation import Range
    from shnor_rules.tables.sample_rows import Summed


@frozen
class Fractional:
    """A mean as a sum over a count, to be compared with numbers by cross multiplication.

    Attributes:
        added: between what the rows lie.
        number: the sum of the rows.
        denominator: what it is to be divided by.
        most: how many rows there may be.
        bits: the width of the widest whole numbers of the engine.
    """

    added: Summed
    number: Expr
    denominator: Expr
    most: int
    bits: int

    @property
    def ends(self) -> tuple[Fraction, Fraction]:
        """Between what it lies."""
        low, high = (Fraction(end, self.added.scale) for end in self.added.range)
        return low, high

    @property
    def is_not_whole(self) -> Expr:
        """Whether it is no whole number."""
        return self.number % self.denominator != 0

    def sides(self, value: Fraction) -> tuple[Expr, Expr]:
        """Return two whole numbers that compare as it does with a value."""
        sums = max(map(abs, self.added.range)) * value.denominator
        counts = self.added.scale * abs(value.numerator)
        type_ = fitting(max(sums, counts) * self.most, sample=self.added.name, bits=self.bits)
        number = self.number.cast(type_) * nw.lit(value.denominator, type_)
        return number, self.denominator.cast(type_) * nw.lit(value.numerator, type_)


def outside(indicator: Indicator, mean: Fractional) -> Expr | None:
    """Return whether a mean of sums of items may not be answered; `None` where it always may.

    Rows without items have been compared one by one.

    Raises:
        InputError: comparing it takes larger whole numbers than the engine has.
    """
    if not indicator.items:
        return None
    values = indicator.allowed
    if not isinstance(values, Enumeration):
        return either(_beyond(values, mean))
    conditions = []
    for value in values.numbers:
        left, right = mean.sides(value)
        conditions.append(left == right)
    found = either(conditions)
    return nw.lit(value=True) if found is None else ~found


def _beyond(values: Range, mean: Fractional) -> Iterator[Expr]:
    """Yield what can keep a mean from being in a range, nothing that is proved not to happen."""
    interval, (low, high) = values.interval, mean.ends
    if interval.low is not None and not (low > interval.low or low in interval):
        left, right = mean.sides(interval.low)
        yield left < right if interval.low_closed else left <= right
    if interval.high is not None and not (high < interval.high or high in interval):
        left, right = mean.sides(interval.high)
        yield left > right if interval.high_closed else left >= right
    if values.whole:
        yield mean.is_not_whole
