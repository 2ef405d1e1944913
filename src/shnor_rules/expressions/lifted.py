# SPDX-License-Identifier: MIT
"""The operations of `exact`, over stretches too.

Each does to single values what `exact` does. Where the result for a stretch depends on the side of
a number inside it, the operation asks for a cut there (`CrossingError`) and is done again for each
piece.
"""

from __future__ import annotations

import math
from fractions import Fraction
from typing import TYPE_CHECKING, Final, TypeAlias, cast

from shnor_rules.expressions.absent import Absence, Absent
from shnor_rules.expressions.algebra import Arithmetic, Comparison, Span
from shnor_rules.expressions.cutting import CrossingError
from shnor_rules.expressions.exact import CALLS, PERCENT, Exact, Value
from shnor_rules.expressions.hull import rounded
from shnor_rules.expressions.stretches import BeyondStretchesError, Stretch
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Hashable

Reachable: TypeAlias = Value | Stretch
"""A value of the exact interpretation, or any rational number of a stretch."""

EXACT: Final = Exact({})
HERE: Final = Span(0, 0)

_MIRRORED: Final = {
    Comparison.LESS: Comparison.GREATER,
    Comparison.AT_MOST: Comparison.AT_LEAST,
    Comparison.GREATER: Comparison.LESS,
    Comparison.AT_LEAST: Comparison.AT_MOST,
}

_ABSENCES: Final = {
    (kind, left_out): Absent(kind, say(f"status.{kind.value}"), left_out=left_out)
    for kind in Absence
    for left_out in (False, True)
}


def plain(value: Hashable) -> Hashable:
    """Return a value without the reason and the names of an absence, which decide nothing."""
    return _ABSENCES[value.kind, value.left_out] if isinstance(value, Absent) else value


def arithmetic(operation: Arithmetic, left: Reachable, right: Reachable) -> Reachable:
    """Compute as `exact` does; a stretch can be added to anything and multiplied by a number."""
    # `exact` hands present operands to Python's operators, which a stretch has.
    return EXACT.arithmetic(operation, cast("Value", left), cast("Value", right), HERE)


def opposite(operand: Reachable) -> Reachable:
    """Return the opposite number."""
    return EXACT.negative(cast("Value", operand), HERE)


def comparison(operation: Comparison, left: Reachable, right: Reachable) -> Reachable:
    """Compare as `exact` does; a word stands in no order to a number."""
    if isinstance(left, Absent) or isinstance(right, Absent):
        return EXACT.comparison(operation, _stand_in(left), _stand_in(right), HERE)
    if isinstance(left, str) != isinstance(right, str):
        return operation is Comparison.NOT_EQUAL
    if isinstance(right, Stretch):
        if isinstance(left, Stretch):
            return comparison(operation, cast("Reachable", left - right), Fraction())
        return comparison(_MIRRORED.get(operation, operation), right, left)
    if not isinstance(left, Stretch):
        return EXACT.comparison(operation, left, right, HERE)
    return EXACT.comparison(operation, _side(left, cast("Fraction", right)), Fraction(), HERE)


def _stand_in(operand: Reachable) -> Value:
    """Return some number for a stretch that is compared with what is absent."""
    return Fraction() if isinstance(operand, Stretch) else operand


def _side(stretch: Stretch, at: Fraction) -> Fraction:
    """Return a number that stands to zero as the stretch stands to `at`."""
    interval = stretch.interval
    if at in interval:
        raise CrossingError(stretch, at)
    above = interval.low is not None and interval.low >= at
    return Fraction(1 if above else -1)


def both(left: Value, right: Value) -> Value:
    """Return false if an operand is, else unknown if one is, else true."""
    return EXACT.conjunction((left, right), HERE)


def one_of(left: Value, right: Value) -> Value:
    """Return true if an operand is, else unknown if one is, else false."""
    return EXACT.disjunction((left, right), HERE)


def denied(operand: Value) -> Value:
    """Return the opposite truth value."""
    return EXACT.negation(operand, HERE)


def chosen(condition: Value, then: Reachable, otherwise: Reachable) -> Reachable:
    """Return the branch that the condition chooses; absent if the condition is."""
    return EXACT.conditional(condition, cast("Value", then), cast("Value", otherwise), HERE)


def smaller(left: Reachable, right: Reachable) -> Reachable:
    """Return the smaller of two numbers."""
    return left if comparison(Comparison.AT_MOST, left, right) else right


def larger(left: Reachable, right: Reachable) -> Reachable:
    """Return the larger of two numbers."""
    return left if comparison(Comparison.AT_LEAST, left, right) else right


def called(key: str, *arguments: Reachable) -> Reachable:
    """Compute a function that leaves nothing out; `key` is its key in the table."""
    if any(isinstance(each, Absent) for each in arguments):
        return CALLS[key]([_stand_in(each) for each in arguments])
    value, *others = arguments
    match key, value:
        case "applicable", _:
            return True
        case "share", Stretch():
            return arithmetic(Arithmetic.DIVIDE, value * Fraction(PERCENT), others[0])
        case "share", _ if isinstance(others[0], Stretch):
            raise BeyondStretchesError
        case "abs", Stretch():
            return value if comparison(Comparison.AT_LEAST, value, Fraction()) else -value
        case "round", Stretch():
            return _rounded(value, int(cast("Fraction", others[0])))
    return CALLS[key](cast("list[Value]", arguments))


def _rounded(stretch: Stretch, places: int) -> Fraction:
    """Return what all numbers of a stretch round to; where they differ, ask for a cut."""
    # Of the ends that the rounded numbers come to, only finite ones can be counted out.
    results = rounded(stretch.interval, places)
    if results.low is None or results.high is None:
        raise BeyondStretchesError
    if results.low == results.high:
        return results.low
    step = Fraction(1, 10**places)
    middle = math.floor((results.low + results.high) / 2 / step) * step
    raise CrossingError(stretch, middle + step / 2)
