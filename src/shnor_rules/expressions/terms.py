# SPDX-License-Identifier: MIT
"""The interpretation of a formula in its plain terms: what is added up in it without a weight."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.expressions.algebra import Arithmetic
from shnor_rules.expressions.engine import interpret

if TYPE_CHECKING:
    from collections.abc import Sequence
    from fractions import Fraction

    from shnor_rules.expressions.algebra import Comparison, Span
    from shnor_rules.expressions.expression import Expression
    from shnor_rules.expressions.functions import Function

_ADDING: Final = frozenset({"sum", "mean"})


@frozen
class Term:
    """A name that is added to others as it is.

    Attributes:
        name: the name.
        at: its place in the formula.
    """

    name: str
    at: Span


def plain_terms(expression: Expression) -> tuple[Term, ...]:
    """Return the plain terms of a formula: of its sums and means, also where these are scaled.

    A name with a factor of its own is no plain term: somebody has thought of what it weighs.
    """
    return interpret(expression, _Terms()).terms


@frozen
class _Sum:
    """What is known of a part of a formula: its plain terms, and whether it is only numbers."""

    terms: tuple[Term, ...] = ()
    is_constant: bool = False

    @property
    def scaled(self) -> _Sum:
        """The same under a factor: a sum stays one, a name alone gets a weight."""
        return _Sum(self.terms if len(self.terms) > 1 else (), self.is_constant)


_OTHER: Final = _Sum()


@frozen
class _Terms:
    """The algebra of plain terms."""

    def number(self, value: Fraction, at: Span) -> _Sum:
        return _Sum(is_constant=True)

    def code(self, value: str, at: Span) -> _Sum:
        return _OTHER

    def truth(self, value: bool, at: Span) -> _Sum:
        return _OTHER

    def name(self, name: str, at: Span) -> _Sum:
        return _Sum((Term(name, at),))

    def arithmetic(self, operation: Arithmetic, left: _Sum, right: _Sum, at: Span) -> _Sum:
        match operation:
            case Arithmetic.ADD:
                return _Sum(left.terms + right.terms, left.is_constant and right.is_constant)
            case Arithmetic.SUBTRACT:
                return _Sum(left.terms, left.is_constant and right.is_constant)
            case Arithmetic.MULTIPLY if left.is_constant:
                return right.scaled
        return left.scaled if right.is_constant else _OTHER

    def negative(self, operand: _Sum, at: Span) -> _Sum:
        return _Sum(is_constant=operand.is_constant)

    def comparison(self, operation: Comparison, left: _Sum, right: _Sum, at: Span) -> _Sum:
        return _OTHER

    def conjunction(self, operands: Sequence[_Sum], at: Span) -> _Sum:
        return _OTHER

    def disjunction(self, operands: Sequence[_Sum], at: Span) -> _Sum:
        return _OTHER

    def negation(self, operand: _Sum, at: Span) -> _Sum:
        return _OTHER

    def conditional(self, condition: _Sum, then: _Sum, otherwise: _Sum, at: Span) -> _Sum:
        return _OTHER

    def call(self, function: Function, arguments: Sequence[_Sum], at: Span) -> _Sum:
        if function.key in _ADDING:
            return _Sum(tuple(chain.from_iterable(each.terms for each in arguments)))
        return _Sum(arguments[0].terms) if function.key == "round" else _OTHER
