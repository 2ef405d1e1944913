# SPDX-License-Identifier: MIT
"""The interpretation in whole numbers: every operation as operations of a graph.

It says the same as `exact`, value for value and absence for absence. A rational is a numerator and
a positive denominator, and two of them are compared by cross multiplication.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from shnor_rules.expressions.algebra import Arithmetic, Comparison, Span
from shnor_rules.expressions.exact import PERCENT
from shnor_rules.whole.equality import equality
from shnor_rules.whole.folds import FOLDS
from shnor_rules.whole.held import Absences, Held, Holding
from shnor_rules.whole.rationals import (
    bounded,
    crossed,
    is_long,
    is_number,
    over_common,
    pair,
    quotient,
    rounded,
    size,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from fractions import Fraction

    from shnor_rules.expressions.functions import Function
    from shnor_rules.whole.nodes import Node

NEGATED: Final = frozenset({Comparison.NOT_EQUAL, Comparison.AT_MOST, Comparison.AT_LEAST})
"""The comparisons that are the opposite of another."""


@frozen
class WholeNumbers:
    """The algebra of whole numbers.

    Attributes:
        values: the value of every name that the formula may use.
        holding: what values are made with.
        words: the number of each word, from one.
    """

    values: Mapping[str, Held]
    holding: Holding
    words: Mapping[str, int]

    def naming(self, values: Mapping[str, Held]) -> WholeNumbers:
        """Return the same algebra with other values for the names."""
        return evolve(self, values=values)

    def number(self, value: Fraction, at: Span) -> Held:
        """Return the number itself."""
        graph = self.holding.graph
        numerator, denominator = value.as_integer_ratio()
        return self.holding.number(graph.number(numerator), graph.number(denominator))

    def code(self, value: str, at: Span) -> Held:
        """Return the word itself; one that no value can be is like no other."""
        graph = self.holding.graph
        word = graph.number(self.words.get(value, len(self.words) + 1))
        return Held(self.holding.nowhere(), word=word)

    def truth(self, value: bool, at: Span) -> Held:
        """Return the truth value itself."""
        graph = self.holding.graph
        return self.holding.truth(graph.always if value else graph.never)

    def name(self, name: str, at: Span) -> Held:
        """Look the name up; what items add up to may be too long already."""
        held = self.values[name]
        if not is_number(held) or not any(map(is_long, pair(held))):
            return held
        known = bounded(self.holding, pair(held), held.absences)
        return evolve(held, absences=known.absences, is_zero_absent=False)

    def arithmetic(self, operation: Arithmetic, left: Held, right: Held, at: Span) -> Held:
        """Compute over a common denominator; absent if an operand is."""
        absences = self.holding.strongest((left.absences, right.absences))
        if not (is_number(left) and is_number(right)):
            return Held(absences)
        one, other = pair(left), pair(right)
        if operation is Arithmetic.DIVIDE:
            return quotient(self.holding, one, other, absences)
        graph = self.holding.graph
        if operation is Arithmetic.MULTIPLY:
            numerator = graph.multiply(one[0], other[0])
            return bounded(self.holding, (numerator, graph.multiply(one[1], other[1])), absences)
        one, other = over_common(self.holding, one, other)
        if operation is Arithmetic.ADD:
            return bounded(self.holding, (graph.add((one[0], other[0])), one[1]), absences)
        return bounded(self.holding, (graph.subtract(one[0], other[0]), one[1]), absences)

    def negative(self, operand: Held, at: Span) -> Held:
        """Return the opposite number; absent if the operand is."""
        if operand.numerator is None:
            return operand
        graph = self.holding.graph
        return evolve(operand, numerator=graph.multiply(operand.numerator, graph.number(-1)))

    def comparison(self, operation: Comparison, left: Held, right: Held, at: Span) -> Held:
        """Compare; «нет» equals nothing but «нет», and stands in no order."""
        if operation in {Comparison.EQUAL, Comparison.NOT_EQUAL}:
            return equality(self.holding, operation, left, right)
        absences = self.holding.strongest((left.absences, right.absences))
        if not (is_number(left) and is_number(right)):
            return Held(absences, truth=self.holding.graph.never)
        graph = self.holding.graph
        one, other = crossed(self.holding, pair(left), pair(right))
        if operation in {Comparison.GREATER, Comparison.AT_MOST}:
            one, other = other, one
        truth = graph.less(one, other)
        return self.holding.truth(graph.negate(truth) if operation in NEGATED else truth, absences)

    def conjunction(self, operands: Sequence[Held], at: Span) -> Held:
        """Return false if any operand is, else unknown if any is, else true."""
        graph, holding = self.holding.graph, self.holding
        truths = [self._truth(operand) for operand in operands]
        all_true = graph.both(truths)
        unknown = {operand.absences: None for operand in operands}
        if len(unknown) == 1:
            # They are absent together, so none of them can be false while another is unknown.
            return holding.truth(all_true, operands[0].absences)
        some_false = graph.any(
            graph.both((graph.negate(truth), holding.is_there(operand.absences)))
            for truth, operand in zip(truths, operands, strict=True)
        )
        return holding.truth(all_true, self._unless(some_false, holding.strongest([*unknown])))

    def disjunction(self, operands: Sequence[Held], at: Span) -> Held:
        """Return true if any operand is, else unknown if any is, else false."""
        opposite = [self.negation(operand, at) for operand in operands]
        return self.negation(self.conjunction(opposite, at), at)

    def negation(self, operand: Held, at: Span) -> Held:
        """Return the opposite truth value; absent if the operand is."""
        return evolve(operand, truth=self.holding.graph.negate(self._truth(operand)))

    def conditional(self, condition: Held, then: Held, otherwise: Held, at: Span) -> Held:
        """Return the branch that the condition chooses; absent if the condition is."""
        chosen = self.holding.choose(self._truth(condition), then, otherwise)
        unknown = self.holding.is_absent(condition.absences)
        absences = self.holding.choose_absences(unknown, condition.absences, chosen.absences)
        return evolve(chosen, absences=absences, is_zero_absent=False)

    def call(self, function: Function, arguments: Sequence[Held], at: Span) -> Held:
        """Compute a function of the table."""
        match function.key:
            case "round":
                return rounded(self.holding, *arguments)
            case "abs":
                return self._abs(arguments[0])
            case "share":
                return self._share(*arguments)
            case "applicable":
                return self._applicable(arguments[0])
        result = FOLDS[function.key](self.holding, arguments)
        return bounded(self.holding, pair(result), result.absences)

    def _share(self, part: Held, whole: Held) -> Held:
        absences = self.holding.strongest((part.absences, whole.absences))
        if not (is_number(part) and is_number(whole)):
            return Held(absences)
        graph, (numerator, denominator) = self.holding.graph, pair(part)
        # Only the share itself can be too long, not the hundredfold part on the way to it.
        hundredfold = graph.multiply(numerator, graph.number(PERCENT))
        return quotient(self.holding, (hundredfold, denominator), pair(whole), absences)

    def _abs(self, value: Held) -> Held:
        if value.numerator is None:
            return value
        return evolve(value, numerator=size(self.holding, value.numerator))

    def _applicable(self, operand: Held) -> Held:
        graph, never = self.holding.graph, self.holding.graph.never
        absences = operand.absences
        stays = graph.any((absences.missing, absences.undefined))
        forbids = graph.both((stays, absences.forbids))
        kept = Absences(absences.missing, absences.undefined, never, forbids)
        return self.holding.truth(graph.negate(absences.not_applicable), kept)

    def _unless(self, condition: Node, absences: Absences) -> Absences:
        return self.holding.choose_absences(condition, self.holding.nowhere(), absences)

    def _truth(self, held: Held) -> Node:
        return self.holding.graph.never if held.truth is None else held.truth
