# SPDX-License-Identifier: MIT
"""An interpretation of a formula that is watched: what is divided, compared and asked for in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from attrs import field, frozen

from shnor_rules.expressions.algebra import Arithmetic, Span
from shnor_rules.expressions.engine import interpret
from shnor_rules.expressions.functions import Type

if TYPE_CHECKING:
    from collections.abc import Sequence
    from fractions import Fraction

    from shnor_rules.expressions.algebra import Algebra, Comparison
    from shnor_rules.expressions.expression import Expression
    from shnor_rules.expressions.functions import Function

T = TypeVar("T")


@frozen
class Placed(Generic[T]):
    """A value with the place in the formula of what has it."""

    value: T
    at: Span


@frozen
class Division(Generic[T]):
    """A division in a formula, or a share.

    Attributes:
        part: what is divided.
        divisor: by what.
        at: the place of the whole.
    """

    part: Placed[T]
    divisor: Placed[T]
    at: Span


@frozen
class Test(Generic[T]):
    """Something in a formula that is true or false.

    Attributes:
        value: whether it holds.
        at: its place.
        sides: in a comparison, what is compared.
    """

    value: T
    at: Span
    sides: tuple[T, T] | None = None


@frozen
class Noted(Generic[T]):
    """What was seen in a formula.

    Attributes:
        value: the value of the whole.
        divisions: the divisions and shares, inner ones first.
        tests: what is true or false, inner ones first; `True` and `False` themselves aside.
    """

    value: T
    divisions: tuple[Division[T], ...]
    tests: tuple[Test[T], ...]


def noted(expression: Expression, algebra: Algebra[T]) -> Noted[T]:
    """Interpret a formula, and return what was seen."""
    watching = _Watching(expression.text, algebra)
    whole = interpret(expression, watching)
    return Noted(whole.value, tuple(watching.divisions), tuple(watching.tests))


def _with_brackets(text: str, span: Span) -> Span:
    """Return the span with the brackets around its ends, which belong to no operand."""
    start, end = span.start, span.end
    depth, lowest = 0, 0
    for character in text[start:end]:
        depth += (character == "(") - (character == ")")
        lowest = min(lowest, depth)
    for _ in range(-lowest):
        start = text.rindex("(", 0, start)
    for _ in range(depth - lowest):
        end = text.index(")", end) + 1
    return Span(start, end)


@frozen
class _Watching(Generic[T]):
    """The algebra that hands every operation on and notes what goes by."""

    text: str
    inner: Algebra[T]
    divisions: list[Division[T]] = field(factory=list)
    tests: list[Test[T]] = field(factory=list)

    def _test(self, value: T, at: Span, sides: tuple[T, T] | None = None) -> Placed[T]:
        self.tests.append(Test(value, at, sides))
        return Placed(value, at)

    def number(self, value: Fraction, at: Span) -> Placed[T]:
        return Placed(self.inner.number(value, at), at)

    def code(self, value: str, at: Span) -> Placed[T]:
        return Placed(self.inner.code(value, at), at)

    def truth(self, value: bool, at: Span) -> Placed[T]:
        return Placed(self.inner.truth(value, at), at)

    def name(self, name: str, at: Span) -> Placed[T]:
        return Placed(self.inner.name(name, at), at)

    def arithmetic(
        self, operation: Arithmetic, left: Placed[T], right: Placed[T], at: Span
    ) -> Placed[T]:
        if operation is Arithmetic.DIVIDE:
            self.divisions.append(Division(left, right, at))
        return Placed(self.inner.arithmetic(operation, left.value, right.value, at), at)

    def negative(self, operand: Placed[T], at: Span) -> Placed[T]:
        return Placed(self.inner.negative(operand.value, at), at)

    def comparison(
        self, operation: Comparison, left: Placed[T], right: Placed[T], at: Span
    ) -> Placed[T]:
        # Of a chain of comparisons, only the one at hand.
        here = _with_brackets(self.text, Span(left.at.start, right.at.end))
        value = self.inner.comparison(operation, left.value, right.value, at)
        return self._test(value, here, (left.value, right.value))

    def conjunction(self, operands: Sequence[Placed[T]], at: Span) -> Placed[T]:
        return self._test(self.inner.conjunction([each.value for each in operands], at), at)

    def disjunction(self, operands: Sequence[Placed[T]], at: Span) -> Placed[T]:
        return self._test(self.inner.disjunction([each.value for each in operands], at), at)

    def negation(self, operand: Placed[T], at: Span) -> Placed[T]:
        return self._test(self.inner.negation(operand.value, at), at)

    def conditional(
        self, condition: Placed[T], then: Placed[T], otherwise: Placed[T], at: Span
    ) -> Placed[T]:
        branches = (then.value, otherwise.value)
        return Placed(self.inner.conditional(condition.value, *branches, at), at)

    def call(self, function: Function, arguments: Sequence[Placed[T]], at: Span) -> Placed[T]:
        value = self.inner.call(function, [each.value for each in arguments], at)
        if function.key == "share":
            part, whole = arguments
            self.divisions.append(Division(part, whole, at))
        if function.result is Type.TRUTH:
            return self._test(value, at)
        return Placed(value, at)
