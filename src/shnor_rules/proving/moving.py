# SPDX-License-Identifier: MIT
"""The interpretation of a formula in directions: which way it moves when an answer grows.

Sound: what is said to rise with an answer never falls when that answer is a larger number and all
others stay. Where nothing can be said, the answer is in neither direction.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final

from attrs import evolve, field, frozen

from shnor_rules.expressions import Arithmetic, Comparison, interpret
from shnor_rules.expressions.bounds import Bounding
from shnor_rules.expressions.hull import NEGATIVE, POSITIVE, is_point, meet
from shnor_rules.model import Choice, Points
from shnor_rules.program import Banding
from shnor_rules.proving.bounding import seen_bounds

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from shnor_rules.expressions import Span
    from shnor_rules.expressions.functions import Function
    from shnor_rules.expressions.possible import Bounds
    from shnor_rules.notation import Interval
    from shnor_rules.program import Program

_NONE: Final[frozenset[str]] = frozenset()


@frozen
class Moves:
    """What is known of a value.

    Attributes:
        bounds: all that it can be.
        rises: the inputs with which it may rise.
        falls: the inputs with which it may fall; one in neither makes no difference to it, and one
            in both may do anything, such as take the value away.
        compared: of a comparison, what is compared and how.
    """

    bounds: Bounds
    rises: frozenset[str] = _NONE
    falls: frozenset[str] = _NONE
    compared: tuple[Comparison, Moves, Moves] | None = None

    @property
    def inputs(self) -> frozenset[str]:
        """The inputs that make a difference to it."""
        return self.rises | self.falls

    @property
    def sign(self) -> int:
        """Which sign its numbers have, zero aside; 0 where they have both."""
        numbers = self.bounds.numbers
        if numbers is None or meet(numbers, NEGATIVE) is None:
            return 1
        return -1 if meet(numbers, POSITIVE) is None else 0

    def under(self, sign: int) -> Moves:
        """Return how it moves once it is multiplied by numbers of a sign."""
        if sign == 0:
            return evolve(self, rises=self.inputs, falls=self.inputs)
        return self if sign > 0 else evolve(self, rises=self.falls, falls=self.rises)


def movements(program: Program, bounds: Mapping[str, Bounds]) -> dict[str, Moves]:
    """Return how every value of a program moves with its inputs.

    Args:
        program: the program.
        bounds: the bounds of every name.
    """
    found = {name: Moves(bounds[name], rises=frozenset({name})) for name in program.inputs}
    for definition in program.definitions:
        if isinstance(definition, Banding):
            found[definition.name] = _banded(definition, found, bounds[definition.name])
        else:
            seen = seen_bounds(definition, bounds)
            known = {name: evolve(found[name], bounds=seen[name]) for name in seen}
            found[definition.name] = interpret(definition.expression, _Moving(known))
    return found


def _banded(banding: Banding, found: Mapping[str, Moves], bounds: Bounds) -> Moves:
    """Return how points move; only intervals that decide alone are seen through."""
    moves = _together(bounds, [found[name] for name in banding.names])
    outcomes = [band.outcome for band in banding.bands]
    plain = [
        (_begins(each.interval), each.points)
        for each in outcomes
        if isinstance(each, Points) and each.condition is None and each.interval is not None
    ]
    earned = [points for _, points in sorted(plain)]
    if len(earned) < len(outcomes) or banding.choice is not Choice.ONLY:
        return moves.under(0)
    if earned == sorted(earned):
        return moves
    return moves.under(-1 if earned == sorted(earned, reverse=True) else 0)


def _begins(interval: Interval) -> tuple[bool, Fraction, bool]:
    low = interval.low
    return low is not None, Fraction() if low is None else low, not interval.low_closed


def _together(bounds: Bounds, operands: Iterable[Moves]) -> Moves:
    """Return what moves as any of the operands does."""
    listed = list(operands)
    rises = (each.rises for each in listed)
    falls = (each.falls for each in listed)
    return Moves(bounds, _NONE.union(*rises), _NONE.union(*falls))


@frozen
class _Moving:
    """The algebra of directions, over that of bounds."""

    values: Mapping[str, Moves]
    bounding: Bounding = field(factory=lambda: Bounding({}))

    def number(self, value: Fraction, at: Span) -> Moves:
        return Moves(self.bounding.number(value, at))

    def code(self, value: str, at: Span) -> Moves:
        return Moves(self.bounding.code(value, at))

    def truth(self, value: bool, at: Span) -> Moves:
        return Moves(self.bounding.truth(value, at))

    def name(self, name: str, at: Span) -> Moves:
        return self.values[name]

    def arithmetic(self, operation: Arithmetic, left: Moves, right: Moves, at: Span) -> Moves:
        bounds = self.bounding.arithmetic(operation, left.bounds, right.bounds, at)
        match operation:
            case Arithmetic.ADD:
                return _together(bounds, (left, right))
            case Arithmetic.SUBTRACT:
                return _together(bounds, (left, right.under(-1)))
            case Arithmetic.MULTIPLY:
                return _together(bounds, (left.under(right.sign), right.under(left.sign)))
        return _quotient(bounds, left, right)

    def negative(self, operand: Moves, at: Span) -> Moves:
        return _together(self.bounding.negative(operand.bounds, at), (operand.under(-1),))

    def comparison(self, operation: Comparison, left: Moves, right: Moves, at: Span) -> Moves:
        bounds = self.bounding.comparison(operation, left.bounds, right.bounds, at)
        either = _together(bounds, (left, right)).under(0)
        return evolve(either, compared=(operation, left, right))

    def conjunction(self, operands: Sequence[Moves], at: Span) -> Moves:
        bounds = self.bounding.conjunction([each.bounds for each in operands], at)
        return _together(bounds, operands).under(0)

    def disjunction(self, operands: Sequence[Moves], at: Span) -> Moves:
        bounds = self.bounding.disjunction([each.bounds for each in operands], at)
        return _together(bounds, operands).under(0)

    def negation(self, operand: Moves, at: Span) -> Moves:
        return _together(self.bounding.negation(operand.bounds, at), (operand,)).under(0)

    def conditional(self, condition: Moves, then: Moves, otherwise: Moves, at: Span) -> Moves:
        parts = (condition.bounds, then.bounds, otherwise.bounds)
        bounds = self.bounding.conditional(*parts, at)
        if _is_cap(condition, then, otherwise):
            return _together(bounds, (otherwise,))
        return _together(bounds, (condition.under(0), then, otherwise))

    def call(self, function: Function, arguments: Sequence[Moves], at: Span) -> Moves:
        bounds = self.bounding.call(function, [each.bounds for each in arguments], at)
        match function.key:
            case "share":
                return _quotient(bounds, *arguments)
            case "abs":
                return _together(bounds, (arguments[0].under(arguments[0].sign),))
            case "weighted_sum":
                pairs = zip(arguments[::2], arguments[1::2], strict=True)
                return _together(bounds, (value.under(weight.sign) for value, weight in pairs))
            case "weighted_mean":
                is_plain = all(weight.sign > 0 for weight in arguments[1::2])
                return _together(bounds, arguments[::2]).under(1 if is_plain else 0)
            case "count" | "present_weight" | "applicable":
                # The size of an answer makes no difference, unless it takes a value away.
                away = (each.rises & each.falls for each in arguments)
                names = _NONE.union(*away)
                return Moves(bounds, names, names)
        return _together(bounds, arguments)


def _quotient(bounds: Bounds, part: Moves, whole: Moves) -> Moves:
    # One over a number of a known sign falls as the number rises.
    below = whole.under(-part.sign if whole.sign else 0)
    return _together(bounds, (part.under(whole.sign), below))


def _is_cap(condition: Moves, then: Moves, otherwise: Moves) -> bool:
    """Return whether a branch is taken as `10 if value > 10 else value` takes it."""
    if condition.compared is None:
        return False
    operation, left, right = condition.compared
    caps = operation is Comparison.GREATER and otherwise is left and then.bounds == right.bounds
    return caps and then.bounds.numbers is not None and is_point(then.bounds.numbers)
