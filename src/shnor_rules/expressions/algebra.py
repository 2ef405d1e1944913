# SPDX-License-Identifier: MIT
"""What an interpretation of a formula is: one method an operation."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Protocol, TypeVar

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Sequence
    from fractions import Fraction

    from shnor_rules.expressions.functions import Function

T = TypeVar("T")


@frozen
class Span:
    """A stretch of the formula's text, in characters from 0; `end` is not included."""

    start: int
    end: int


class Arithmetic(Enum):
    """The four operations; the value is the sign in a formula."""

    ADD = "+"
    SUBTRACT = "-"
    MULTIPLY = "*"
    DIVIDE = "/"


class Comparison(Enum):
    """The six comparisons; the value is the sign in a formula."""

    EQUAL = "=="
    NOT_EQUAL = "!="
    LESS = "<"
    AT_MOST = "<="
    GREATER = ">"
    AT_LEAST = ">="


class Algebra(Protocol[T]):
    """An interpretation of formulas in values of type `T`.

    The engine calls the method of each node once, operands first; `at` is the node's place in the
    formula. Chained comparisons arrive as a conjunction of plain ones, so no interpretation is ever
    asked for the truth of a `T`.
    """

    def number(self, value: Fraction, at: Span) -> T:
        """Interpret a number, exact from its text."""
        ...

    def code(self, value: str, at: Span) -> T:
        """Interpret a word in quotes, such as `'высокая'`."""
        ...

    def truth(self, value: bool, at: Span) -> T:
        """Interpret `True` or `False`."""
        ...

    def name(self, name: str, at: Span) -> T:
        """Interpret the name of an earlier value."""
        ...

    def arithmetic(self, operation: Arithmetic, left: T, right: T, at: Span) -> T:
        """Interpret one of the four operations."""
        ...

    def negative(self, operand: T, at: Span) -> T:
        """Interpret a minus before an operand."""
        ...

    def comparison(self, operation: Comparison, left: T, right: T, at: Span) -> T:
        """Interpret one comparison of two operands."""
        ...

    def conjunction(self, operands: Sequence[T], at: Span) -> T:
        """Interpret `and` over two or more operands."""
        ...

    def disjunction(self, operands: Sequence[T], at: Span) -> T:
        """Interpret `or` over two or more operands."""
        ...

    def negation(self, operand: T, at: Span) -> T:
        """Interpret `not`."""
        ...

    def conditional(self, condition: T, then: T, otherwise: T, at: Span) -> T:
        """Interpret `then if condition else otherwise`; both branches are interpreted already."""
        ...

    def call(self, function: Function, arguments: Sequence[T], at: Span) -> T:
        """Interpret a function of the table over its arguments."""
        ...
