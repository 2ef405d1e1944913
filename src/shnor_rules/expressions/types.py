# SPDX-License-Identifier: MIT
"""The interpretation in types: finds, before anything runs, what a formula cannot compute."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve, field, frozen

from shnor_rules.expressions.algebra import Arithmetic, Comparison, Span
from shnor_rules.expressions.engine import interpret
from shnor_rules.expressions.expression import Expression, Fault
from shnor_rules.expressions.functions import Arguments, Function, Type
from shnor_rules.findings.nearest import nearest
from shnor_rules.messages import Message, say

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from fractions import Fraction

_ALWAYS_THERE: Final = frozenset({"count", "present_weight", "applicable", "share"})
"""Functions whose result is there even where every argument is left out."""

_ORDERED: Final = frozenset(Comparison) - {Comparison.EQUAL, Comparison.NOT_EQUAL}


@frozen
class Kind:
    """What is known of a value before it is computed.

    Attributes:
        type: its type, or `None` after a fault that has been reported already.
        left_out: the names whose absence an aggregating function would leave out, if any.
        codes: the codes it can be, or `None` where any or none.
    """

    type: Type | None
    left_out: frozenset[str] = field(default=frozenset())
    codes: frozenset[str] | None = None


NUMBER: Final = Kind(Type.NUMBER)
TRUTH: Final = Kind(Type.TRUTH)
UNKNOWN: Final = Kind(None)


def check_types(
    expression: Expression, kinds: Mapping[str, Kind], expected: Type
) -> tuple[Kind, tuple[Fault, ...]]:
    """Return the kind of a formula, and all that is wrong with its types, in order of place.

    Args:
        expression: the formula.
        kinds: what is known of every name that it may use.
        expected: the type that the whole formula must have.
    """
    algebra = _Types(kinds)
    kind = interpret(expression, algebra)
    algebra.expect(kind, expected, Span(0, len(expression.text)))
    return kind, tuple(sorted(algebra.faults, key=lambda fault: fault.at.start))


@frozen
class _Types:
    kinds: Mapping[str, Kind]
    faults: list[Fault] = field(factory=list)

    def expect(self, kind: Kind, expected: Type, at: Span) -> None:
        """Report a kind that is known and is not of the expected type."""
        if kind.type is not None and kind.type is not expected:
            names = {"expected": expected, "actual": kind.type}
            said = {name: say(f"type.{each.value}") for name, each in names.items()}
            self._report(say("mixed-types", **said), at)

    def _report(self, message: Message, at: Span) -> None:
        self.faults.append(Fault(message, at))

    def _plain(self, operands: Sequence[Kind], sign: str, at: Span) -> frozenset[str]:
        """Report operands that may be left out: a plain operator has no way to leave out."""
        names = frozenset().union(*(operand.left_out for operand in operands))
        if names:
            listed = ", ".join(sorted(names))
            self._report(say("absent-in-arithmetic", names=listed, sign=sign), at)
        return frozenset()

    def number(self, value: Fraction, at: Span) -> Kind:
        return NUMBER

    def code(self, value: str, at: Span) -> Kind:
        return Kind(Type.CODE, codes=frozenset({value}))

    def truth(self, value: bool, at: Span) -> Kind:
        return TRUTH

    def name(self, name: str, at: Span) -> Kind:
        kind = self.kinds.get(name)
        if kind is not None:
            return kind
        near = nearest(name, self.kinds)
        if near is None:
            listed = ", ".join(self.kinds)
            self._report(say("unknown-name", name=name, names=listed), at)
        else:
            message = say(f"unknown-name.{near.why}", name=name, near=near.name)
            self._report(message, at)
        return UNKNOWN

    def arithmetic(self, operation: Arithmetic, left: Kind, right: Kind, at: Span) -> Kind:
        for operand in (left, right):
            self.expect(operand, Type.NUMBER, at)
        self._plain((left, right), operation.value, at)
        return NUMBER

    def negative(self, operand: Kind, at: Span) -> Kind:
        self.expect(operand, Type.NUMBER, at)
        return evolve(operand, type=Type.NUMBER)

    def comparison(self, operation: Comparison, left: Kind, right: Kind, at: Span) -> Kind:
        known = left.type is not None and right.type is not None
        if operation in _ORDERED:
            for operand in (left, right):
                self.expect(operand, Type.NUMBER, at)
            return Kind(Type.TRUTH, left.left_out | right.left_out)
        if known and left.type is not right.type:
            self.expect(right, left.type or Type.NUMBER, at)
        elif (
            known
            and left.codes is not None
            and right.codes is not None
            and not left.codes & right.codes
        ):
            self._foreign_code(left, right, at)
        return TRUTH

    def _foreign_code(self, left: Kind, right: Kind, at: Span) -> None:
        one, many = sorted((left.codes or frozenset(), right.codes or frozenset()), key=len)
        code = min(one)
        message = say("unknown-code", code=code, codes=", ".join(sorted(many)))
        self._report(message, at)

    def conjunction(self, operands: Sequence[Kind], at: Span) -> Kind:
        for operand in operands:
            self.expect(operand, Type.TRUTH, at)
        return Kind(Type.TRUTH, frozenset().union(*(operand.left_out for operand in operands)))

    def disjunction(self, operands: Sequence[Kind], at: Span) -> Kind:
        return self.conjunction(operands, at)

    def negation(self, operand: Kind, at: Span) -> Kind:
        return self.conjunction((operand,), at)

    def conditional(self, condition: Kind, then: Kind, otherwise: Kind, at: Span) -> Kind:
        self.expect(condition, Type.TRUTH, at)
        if then.type is None or otherwise.type is None:
            return UNKNOWN
        self.expect(otherwise, then.type, at)
        both = (
            None if then.codes is None or otherwise.codes is None else then.codes | otherwise.codes
        )
        left_out = condition.left_out | then.left_out | otherwise.left_out
        return Kind(then.type, left_out, both)

    def call(self, function: Function, arguments: Sequence[Kind], at: Span) -> Kind:
        if function.arguments is not Arguments.ANY:
            for argument in arguments:
                self.expect(argument, Type.NUMBER, at)
        if function.key == "share":
            self._plain(arguments, function.russian, at)
        values = arguments[::2] if function.arguments is Arguments.WEIGHTED else arguments
        # Only when every argument is left out is the result left out as well.
        certain = function.leaves_out and any(not each.left_out for each in values)
        if certain or function.key in _ALWAYS_THERE:
            return Kind(function.result)
        return Kind(function.result, frozenset().union(*(each.left_out for each in values)))
