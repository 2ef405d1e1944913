# SPDX-License-Identifier: MIT
"""The interpretation in bounds: every value that a formula can possibly have.

Sound always: the exact value for any inputs inside their bounds is inside the bounds of the
formula (a number too long for `exact` to handle aside). Tight where each input occurs once and
`Bounds.is_tight` says so.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from shnor_rules.expressions.algebra import Arithmetic, Comparison, Span
from shnor_rules.expressions.bounded_folds import folded
from shnor_rules.expressions.equating import attained_ends, equality
from shnor_rules.expressions.exact import PERCENT
from shnor_rules.expressions.hull import (
    NEGATIVE,
    POSITIVE,
    absolute,
    add,
    hull,
    is_point,
    meet,
    multiply,
    negative,
    reciprocal,
    rounded,
)
from shnor_rules.expressions.lacking import not_applicable, strict, unknown
from shnor_rules.expressions.possible import (
    UNDEFINED,
    Bounds,
    after,
    either,
    merged,
    of_values,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from shnor_rules.expressions.functions import Function
    from shnor_rules.notation.intervals import Interval

_BOTH: Final = frozenset({True, False})
_EQUALITIES: Final = frozenset({Comparison.EQUAL, Comparison.NOT_EQUAL})


@frozen
class Bounding:
    """The algebra of bounds.

    Attributes:
        values: the bounds of every name that the formula may use.
    """

    values: Mapping[str, Bounds]

    def number(self, value: Fraction, at: Span) -> Bounds:
        """Return the bounds of the number alone."""
        return of_values([value])

    def code(self, value: str, at: Span) -> Bounds:
        """Return the bounds of the code alone."""
        return of_values([value])

    def truth(self, value: bool, at: Span) -> Bounds:
        """Return the bounds of the truth value alone."""
        return of_values([value])

    def name(self, name: str, at: Span) -> Bounds:
        """Look the name up."""
        return self.values[name]

    def arithmetic(self, operation: Arithmetic, left: Bounds, right: Bounds, at: Span) -> Bounds:
        """Compute with the intervals; a divisor that can be zero makes the result undefined."""
        if operation is Arithmetic.DIVIDE:
            return _quotient(left, right)
        lacks = strict((left, right))
        if left.numbers is None or right.numbers is None:
            return after(Bounds(lacks=lacks), left, right)
        one, other = left.numbers, right.numbers
        dense = left.is_dense and right.is_dense
        if operation is Arithmetic.MULTIPLY:
            numbers = multiply(one, other)
            dense = dense and (is_point(one) or is_point(other))
        else:
            numbers = add(one, other if operation is Arithmetic.ADD else negative(other))
        return after(Bounds(numbers, lacks=lacks, is_dense=dense), left, right)

    def negative(self, operand: Bounds, at: Span) -> Bounds:
        """Return the opposite interval."""
        numbers = None if operand.numbers is None else negative(operand.numbers)
        return evolve(operand, numbers=numbers)

    def comparison(self, operation: Comparison, left: Bounds, right: Bounds, at: Span) -> Bounds:
        """Compare every pair; a word stands in no order to a number."""
        if operation in _EQUALITIES:
            equal = equality(left, right)
            return equal if operation is Comparison.EQUAL else _opposite(equal)
        truths: frozenset[bool] = frozenset()
        if left.numbers is not None and right.numbers is not None:
            truths = _order(operation, left.numbers, right.numbers)
        if left.codes or right.codes:
            truths |= {False}
        return after(Bounds(truths=truths, lacks=strict((left, right))), left, right)

    def conjunction(self, operands: Sequence[Bounds], at: Span) -> Bounds:
        """Return false, unknown and true wherever the operands can come to them."""
        false = any(False in operand.truths for operand in operands)
        others = [evolve(operand, truths=operand.truths - {False}) for operand in operands]
        if not all(other.is_there or other.lacks for other in others):
            return after(of_values([False]), *operands)
        true = all(other.truths for other in others)
        truths = frozenset({False} if false else ()) | frozenset({True} if true else ())
        return after(Bounds(truths=truths, lacks=strict(others)), *operands)

    def disjunction(self, operands: Sequence[Bounds], at: Span) -> Bounds:
        """Return true, unknown and false wherever the operands can come to them."""
        return _opposite(self.conjunction([_opposite(operand) for operand in operands], at))

    def negation(self, operand: Bounds, at: Span) -> Bounds:
        """Return the opposite truth values."""
        return _opposite(operand)

    def conditional(self, condition: Bounds, then: Bounds, otherwise: Bounds, at: Span) -> Bounds:
        """Return the bounds of the branches that the condition can choose."""
        branches = [
            branch
            for truth, branch in ((True, then), (False, otherwise))
            if truth in condition.truths
        ]
        result = either(branches)
        lacks = merged(condition.lacks, result.lacks)
        return after(evolve(result, lacks=lacks), condition, then, otherwise)

    def call(self, function: Function, arguments: Sequence[Bounds], at: Span) -> Bounds:
        """Compute a function of the table."""
        match function.key:
            case "round":
                return _round(*arguments)
            case "abs":
                return _abs(arguments[0])
            case "share":
                part, whole = arguments
                percent = of_values([Fraction(PERCENT)])
                return _quotient(self.arithmetic(Arithmetic.MULTIPLY, part, percent, at), whole)
            case "applicable":
                return _applicable(arguments[0])
        return folded(function.key, arguments)


def _quotient(left: Bounds, right: Bounds) -> Bounds:
    lacks = strict((left, right))
    if left.numbers is None or right.numbers is None:
        return after(Bounds(lacks=lacks), left, right)
    by_zero = Fraction() in right.numbers
    if by_zero:
        lacks = merged(lacks, {UNDEFINED: frozenset()})
    sides = [meet(right.numbers, side) for side in (NEGATIVE, POSITIVE)]
    quotients = [multiply(left.numbers, reciprocal(side)) for side in sides if side is not None]
    result = Bounds(
        hull(quotients),
        lacks=lacks,
        is_dense=left.is_dense and is_point(right.numbers) and not by_zero,
        # A list of divisors around zero can leave out zero, or what is next to it.
        is_tight=right.is_dense or not by_zero,
    )
    return after(result, left, right)


def _round(value: Bounds, places: Bounds) -> Bounds:
    if value.numbers is None or places.numbers is None or places.numbers.low is None:
        return evolve(value, numbers=None)
    numbers = rounded(value.numbers, int(places.numbers.low))
    return evolve(value, numbers=numbers, is_dense=is_point(numbers))


def _abs(value: Bounds) -> Bounds:
    if value.numbers is None:
        return value
    numbers = absolute(value.numbers)
    # A list of numbers around zero can leave out zero.
    true_zero = value.is_dense or numbers.low != 0 or Fraction() in attained_ends(value.numbers)
    return evolve(value, numbers=numbers, is_tight=value.is_tight and true_zero)


def _applicable(value: Bounds) -> Bounds:
    can_be_not = not_applicable(value.lacks)
    truths = frozenset({True} if value.is_there else ()) | frozenset({False} if can_be_not else ())
    return after(Bounds(truths=truths, lacks=unknown(value.lacks)), value)


def _opposite(operand: Bounds) -> Bounds:
    return evolve(operand, truths=frozenset(not truth for truth in operand.truths))


def _order(operation: Comparison, left: Interval, right: Interval) -> frozenset[bool]:
    if operation in {Comparison.GREATER, Comparison.AT_LEAST}:
        left, right = right, left
    strictly = operation in {Comparison.LESS, Comparison.GREATER}
    can_be = _below(left, right) if strictly else _at_most(left, right)
    can_fail = _at_most(right, left) if strictly else _below(right, left)
    return frozenset({True} if can_be else ()) | frozenset({False} if can_fail else ())


def _below(left: Interval, right: Interval) -> bool:
    return left.low is None or right.high is None or left.low < right.high


def _at_most(left: Interval, right: Interval) -> bool:
    return _below(left, right) or (left.low == right.high and left.low_closed and right.high_closed)
