# SPDX-License-Identifier: MIT
"""The exact interpretation: rationals, codes, truth values, and values that are not there.

Every operation is total. A division by zero, or a number too long to handle, is a value with a
reason, never an exception; a comparison with something unknown is unknown; `and` and `or` are
Kleene's.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import TYPE_CHECKING, Final, TypeAlias, cast

from attrs import frozen

from shnor_rules.expressions.absent import Absence, Absent, strongest, undefined
from shnor_rules.expressions.algebra import Arithmetic, Comparison, Span
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules.expressions.functions import Function

Value: TypeAlias = Fraction | str | bool | Absent
"""What a formula can be worth: a number, a code, a truth value, or nothing with a reason."""

PERCENT: Final = 100

MOST_BITS: Final = 4_096
"""Of a numerator or denominator: over a thousand digits, far beyond any score. Formulas over
formulas could otherwise ask for numbers that no computer can hold."""


@frozen
class Exact:
    """The algebra of exact values.

    Attributes:
        values: the value of every name that the formula may use.
    """

    values: Mapping[str, Value]

    def number(self, value: Fraction, at: Span) -> Value:
        """Return the number itself."""
        return value

    def code(self, value: str, at: Span) -> Value:
        """Return the code itself."""
        return value

    def truth(self, value: bool, at: Span) -> Value:
        """Return the truth value itself."""
        return value

    def name(self, name: str, at: Span) -> Value:
        """Look the name up."""
        return _bounded(self.values[name])

    def arithmetic(self, operation: Arithmetic, left: Value, right: Value, at: Span) -> Value:
        """Compute exactly; absent if an operand is."""
        absent = _absent(left, right)
        if absent is not None:
            return absent
        if operation is Arithmetic.DIVIDE and right == 0:
            return undefined(say("absent.division"))
        return _bounded(_ARITHMETIC[operation](cast("Fraction", left), cast("Fraction", right)))

    def negative(self, operand: Value, at: Span) -> Value:
        """Return the opposite number; absent if the operand is."""
        return operand if isinstance(operand, Absent) else -cast("Fraction", operand)

    def comparison(self, operation: Comparison, left: Value, right: Value, at: Span) -> Value:
        """Compare; «нет» equals no number and no code, and stands in no order to them."""
        if operation in {Comparison.EQUAL, Comparison.NOT_EQUAL}:
            applicable = [_is_applicable(operand) for operand in (left, right)]
            if False in applicable and None not in applicable:
                same = applicable[0] is applicable[1]
                return same if operation is Comparison.EQUAL else not same
        absent = _absent(left, right)
        if absent is not None:
            return absent
        return _COMPARISON[operation](left, right)

    def conjunction(self, operands: Sequence[Value], at: Span) -> Value:
        """Return false if any operand is, else unknown if any is, else true."""
        return False if False in operands else _absent(*operands) or True

    def disjunction(self, operands: Sequence[Value], at: Span) -> Value:
        """Return true if any operand is, else unknown if any is, else false."""
        return True if True in operands else _absent(*operands) or False

    def negation(self, operand: Value, at: Span) -> Value:
        """Return the opposite truth value; absent if the operand is."""
        return operand if isinstance(operand, Absent) else not operand

    def conditional(self, condition: Value, then: Value, otherwise: Value, at: Span) -> Value:
        """Return the branch that the condition chooses; absent if the condition is."""
        if isinstance(condition, Absent):
            return condition
        return then if condition else otherwise

    def call(self, function: Function, arguments: Sequence[Value], at: Span) -> Value:
        """Compute a function of the table."""
        return _bounded(CALLS[function.key](arguments))


def _bounded(value: Value) -> Value:
    if isinstance(value, Fraction):
        largest = max(abs(value.numerator), value.denominator)
        if largest.bit_length() > MOST_BITS:
            return undefined(say("absent.too-long"))
    return value


def _absent(*operands: Value) -> Absent | None:
    absences = [operand for operand in operands if isinstance(operand, Absent)]
    return strongest(absences) if absences else None


def _is_applicable(operand: Value) -> bool | None:
    if not isinstance(operand, Absent):
        return True
    return False if operand.kind is Absence.NOT_APPLICABLE else None


def _present(arguments: Sequence[Value]) -> list[Fraction] | Absent:
    """Return the numbers that take part, or why there is no result."""
    blocking = [each for each in arguments if isinstance(each, Absent) and not each.left_out]
    if blocking:
        return strongest(blocking)
    numbers = [cast("Fraction", each) for each in arguments if not isinstance(each, Absent)]
    return numbers or cast("Absent", _absent(*arguments))


def _over_present(compute: Callable[[list[Fraction]], Fraction]) -> _Call:
    def call(arguments: Sequence[Value]) -> Value:
        numbers = _present(arguments)
        return numbers if isinstance(numbers, Absent) else compute(numbers)

    return call


def _count(arguments: Sequence[Value]) -> Value:
    blocking = [each for each in arguments if isinstance(each, Absent) and not each.left_out]
    if blocking:
        return strongest(blocking)
    return Fraction(sum(not isinstance(each, Absent) for each in arguments))


def _over_all(compute: Callable[..., Value]) -> _Call:
    def call(arguments: Sequence[Value]) -> Value:
        return _absent(*arguments) or compute(*arguments)

    return call


def round_half_up(value: Fraction, places: Fraction) -> Fraction:
    """Return `value` rounded to `places` decimal places, a half away from zero."""
    scale = 10 ** int(places)
    whole = (abs(value) * scale + Fraction(1, 2)).__floor__()
    return Fraction(whole if value >= 0 else -whole, scale)


def share(part: Fraction, whole: Fraction) -> Value:
    """Return `part` of `whole` in percent, exact; absent if `whole` is zero."""
    return undefined(say("absent.division")) if whole == 0 else part * PERCENT / whole


def _weighted(arguments: Sequence[Value]) -> tuple[Fraction, Fraction] | Absent:
    """Return the weighted sum and the sum of the weights over the values that take part."""
    values, weights = arguments[::2], arguments[1::2]
    present = _present(values)
    if isinstance(present, Absent):
        return present
    pairs = [
        (cast("Fraction", value), cast("Fraction", weight))
        for value, weight in zip(values, weights, strict=True)
        if not isinstance(value, Absent)
    ]
    total = sum((value * weight for value, weight in pairs), Fraction())
    return total, sum((weight for _, weight in pairs), Fraction())


def _present_weight(arguments: Sequence[Value]) -> Value:
    values, weights = arguments[::2], arguments[1::2]
    blocking = [each for each in values if isinstance(each, Absent) and not each.left_out]
    if blocking:
        return strongest(blocking)
    pairs = zip(values, weights, strict=True)
    present = [cast("Fraction", weight) for value, weight in pairs if not isinstance(value, Absent)]
    return sum(present, Fraction())


def _weighted_sum(arguments: Sequence[Value]) -> Value:
    result = _weighted(arguments)
    return result if isinstance(result, Absent) else result[0]


def _weighted_mean(arguments: Sequence[Value]) -> Value:
    result = _weighted(arguments)
    if isinstance(result, Absent):
        return result
    total, weight = result
    return undefined(say("absent.division")) if weight == 0 else total / weight


def _applicable(arguments: Sequence[Value]) -> Value:
    operand = arguments[0]
    applicable = _is_applicable(operand)
    return operand if applicable is None else applicable


_Call: TypeAlias = Callable[[Sequence[Value]], Value]

CALLS: Final[dict[str, _Call]] = {
    "sum": _over_present(lambda numbers: sum(numbers, Fraction())),
    "mean": _over_present(lambda numbers: sum(numbers, Fraction()) / len(numbers)),
    "count": _count,
    "min": _over_present(min),
    "max": _over_present(max),
    "round": _over_all(round_half_up),
    "abs": _over_all(abs),
    "share": _over_all(share),
    "weighted_sum": _weighted_sum,
    "weighted_mean": _weighted_mean,
    "present_weight": _present_weight,
    "applicable": _applicable,
}
"""The function of the table under each key; a test compares the keys with the table."""

_ARITHMETIC: Final[dict[Arithmetic, Callable[[Fraction, Fraction], Fraction]]] = {
    Arithmetic.ADD: operator.add,
    Arithmetic.SUBTRACT: operator.sub,
    Arithmetic.MULTIPLY: operator.mul,
    Arithmetic.DIVIDE: operator.truediv,
}

_COMPARISON: Final[dict[Comparison, Callable[..., bool]]] = {
    Comparison.EQUAL: operator.eq,
    Comparison.NOT_EQUAL: operator.ne,
    Comparison.LESS: operator.lt,
    Comparison.AT_MOST: operator.le,
    Comparison.GREATER: operator.gt,
    Comparison.AT_LEAST: operator.ge,
}
