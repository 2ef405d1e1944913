# SPDX-License-Identifier: MIT
"""Whole numbers of a column, whatever they were read from: which are answers, which are not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import narwhals as nw
from attrs import frozen

from shnor_rules.tables.answers.cell import either

if TYPE_CHECKING:
    from collections.abc import Iterator

    from narwhals import Expr
    from narwhals.dtypes import DType, NumericType

    from shnor_rules.tables.answers.allowed import Allowed


@frozen
class Numbers:
    """Whole numbers of a column.

    Attributes:
        number: the whole number.
        low: the lowest that there can be.
        high: the highest.
        type: the type of `number`.
        present: where there is one, never null; `None` says that it is null where there is none.
    """

    number: Expr
    low: int
    high: int
    type: DType | type[NumericType]
    present: Expr | None = None

    def equals(self, number: int) -> Expr | None:
        """Return whether it is a number; `None` where it never is."""
        if not self.low <= number <= self.high:
            return None
        return self.settled(self.number == self._literal(number))

    def below(self, answers: Allowed) -> Expr | None:
        """Return whether it is lower than every answer; not settled, `None` where it never is."""
        low = answers.ends[0] * answers.step
        if low <= self.low:
            return None
        return self.number < self._literal(low)

    def above(self, answers: Allowed) -> Expr | None:
        """Return whether it is higher than every answer; not settled, `None` where it never is."""
        high = answers.ends[1] * answers.step
        if high >= self.high:
            return None
        return self.number > self._literal(high)

    def between(self, answers: Allowed) -> Expr | None:
        """Return whether it lies between two answers; not settled, `None` where it never does."""
        return either(self._gaps(answers))

    def outside(self, answers: Allowed) -> Expr | None:
        """Return whether it is no answer; `None` where it always is one."""
        outside = either((self.below(answers), self.above(answers), self.between(answers)))
        return None if outside is None else self.settled(outside)

    def counted(self, answers: Allowed, *, but: Expr) -> Expr:
        """Return the number that goes on, zero where a condition holds."""
        number = self.number
        if answers.step > 1:
            number = number // self._literal(answers.step)
        return nw.when(but).then(self._literal(0)).otherwise(number)

    def _gaps(self, answers: Allowed) -> Iterator[Expr]:
        step = answers.step
        for (_, end), (start, _) in zip(answers.runs, answers.runs[1:], strict=False):
            after, before = self._literal(end * step), self._literal(start * step)
            yield (self.number > after) & (self.number < before)
        if step > 1:
            yield self.number // self._literal(step) * self._literal(step) != self.number

    def _literal(self, number: int) -> Expr:
        # In the type of the column, which so stays as narrow as it is.
        return nw.lit(number, self.type)

    def settled(self, condition: Expr) -> Expr:
        """Return a condition on the number that does not hold where there is no number."""
        if self.present is None:
            return condition.fill_null(value=False)
        return condition & self.present
