# SPDX-License-Identifier: MIT
"""The interpretation in types: finds, before anything runs, what a formula cannot compute."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from attrs import evolve, field, frozen

from shnor_rules.expressions.algebra import Arithmetic, Comparison, Span
from shnor_rules.expressions.engine import interpret
from shnor_rules.expressions.expression import Expression, Fault
from shnor_rules.expressions.functions import Arguments, Function, Type
from shnor_rules.findings.nearest import nearest
from shnor_rules.messages import Message, say

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from fractions import Fraction

    from shnor_rules.findings.nearest import Suggestion

_ALWAYS_THERE: Final = frozenset({"count", "present_weight", "applicable", "share"})
"""Functions whose result is there even where every argument is left out."""

_MOST_SUGGESTED: Final = 5
"""For how many unknown names of one formula a near one is looked for: each takes its time."""

_ORDERED: Final = frozenset(Comparison) - {Comparison.EQUAL, Comparison.NOT_EQUAL}


@frozen
class Kind:
    """What is known of a value before it is computed.

    Attributes:
        type: its type, or `None` after a fault that has been reported already.
        left_out: the names whose absence an aggregating function would leave out, if any.
        codes: the codes it can be, or `None` where any or none.
        odd_word: the one word among numbers, which nothing explains, if there is one.
    """

    type: Type | None
    left_out: frozenset[str] = field(default=frozenset())
    codes: frozenset[str] | None = None
    odd_word: str | None = None


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
    whole = interpret(expression, algebra)
    algebra.expect(whole, expected)
    return whole.kind, tuple(sorted(algebra.faults, key=lambda fault: fault.at.start))


@frozen
class _Placed:
    """A kind with the place of the operand that has it: faults are shown there."""

    kind: Kind
    at: Span


@frozen
class _Types:
    kinds: Mapping[str, Kind]
    faults: list[Fault] = field(factory=list)

    def expect(self, operand: _Placed, expected: Type) -> None:
        """Report an operand whose type is known and is not the expected one."""
        actual, odd_word = operand.kind.type, operand.kind.odd_word
        if actual is None or actual is expected:
            return
        if expected is Type.NUMBER and odd_word is not None:
            self._report(say("mixed-types.word", word=odd_word), operand.at)
        else:
            types = {"expected": expected, "actual": actual}
            said = {name: say(f"type.{each.value}") for name, each in types.items()}
            self._report(say("mixed-types", **said), operand.at)

    def _expect_all(self, operands: Iterable[_Placed], expected: Type) -> None:
        for operand in operands:
            self.expect(operand, expected)

    def _report(self, message: Message, at: Span) -> None:
        self.faults.append(Fault(message, at))

    def _present(self, operands: Iterable[_Placed], sign: str) -> None:
        """Report operands that may be left out: a plain operator has no way to leave out."""
        for operand in operands:
            if operand.kind.left_out:
                listed = ", ".join(sorted(operand.kind.left_out))
                self._report(say("absent-in-arithmetic", names=listed, sign=sign), operand.at)

    def number(self, value: Fraction, at: Span) -> _Placed:
        return _Placed(NUMBER, at)

    def code(self, value: str, at: Span) -> _Placed:
        return _Placed(Kind(Type.CODE, codes=frozenset({value})), at)

    def truth(self, value: bool, at: Span) -> _Placed:
        return _Placed(TRUTH, at)

    def name(self, name: str, at: Span) -> _Placed:
        kind = self.kinds.get(name)
        if kind is None:
            few = len(self.faults) < _MOST_SUGGESTED
            say_so = unknown_name if few else _unknown
            self._report(say_so(name, self.kinds), at)
        return _Placed(kind or UNKNOWN, at)

    def arithmetic(self, operation: Arithmetic, left: _Placed, right: _Placed, at: Span) -> _Placed:
        self._expect_all((left, right), Type.NUMBER)
        self._present((left, right), operation.value)
        return _Placed(NUMBER, at)

    def negative(self, operand: _Placed, at: Span) -> _Placed:
        self.expect(operand, Type.NUMBER)
        return _Placed(evolve(operand.kind, type=Type.NUMBER), at)

    def comparison(self, operation: Comparison, left: _Placed, right: _Placed, at: Span) -> _Placed:
        if operation in _ORDERED:
            self._expect_all((left, right), Type.NUMBER)
            return _Placed(Kind(Type.TRUTH, _left_out((left, right))), at)
        types = {left.kind.type, right.kind.type}
        if None not in types:
            if left.kind.type is not right.kind.type:
                self.expect(right, left.kind.type or Type.NUMBER)
            self._common_code(left, right)
        return _Placed(TRUTH, at)

    def _common_code(self, left: _Placed, right: _Placed) -> None:
        one, other = left.kind.codes, right.kind.codes
        if one is None or other is None or one & other:
            return
        fewer, more = sorted((left, right), key=lambda operand: len(operand.kind.codes or ()))
        codes = ", ".join(sorted(more.kind.codes or ()))
        self._report(say("unknown-code", code=min(fewer.kind.codes or ()), codes=codes), fewer.at)

    def conjunction(self, operands: Sequence[_Placed], at: Span) -> _Placed:
        self._expect_all(operands, Type.TRUTH)
        return _Placed(Kind(Type.TRUTH, _left_out(operands)), at)

    def disjunction(self, operands: Sequence[_Placed], at: Span) -> _Placed:
        return self.conjunction(operands, at)

    def negation(self, operand: _Placed, at: Span) -> _Placed:
        return self.conjunction((operand,), at)

    def conditional(
        self, condition: _Placed, then: _Placed, otherwise: _Placed, at: Span
    ) -> _Placed:
        self.expect(condition, Type.TRUTH)
        if then.kind.type is None or otherwise.kind.type is None:
            return _Placed(UNKNOWN, at)
        self.expect(otherwise, then.kind.type)
        one, other = then.kind.codes, otherwise.kind.codes
        codes = None if one is None or other is None else one | other
        left_out = _left_out((condition, then, otherwise))
        return _Placed(Kind(then.kind.type, left_out, codes), at)

    def call(self, function: Function, arguments: Sequence[_Placed], at: Span) -> _Placed:
        if function.arguments is not Arguments.ANY:
            self._expect_all(arguments, Type.NUMBER)
        if function.key == "share":
            self._present(arguments, function.russian)
        values = arguments[::2] if function.arguments is Arguments.WEIGHTED else arguments
        # Only when every argument is left out is the result left out as well.
        certain = function.leaves_out and any(not each.kind.left_out for each in values)
        if certain or function.key in _ALWAYS_THERE:
            return _Placed(Kind(function.result), at)
        return _Placed(Kind(function.result, _left_out(values)), at)


def unknown_name(name: str, known: Iterable[str]) -> Message:
    """Return what to say of a name that is not known: the nearest one, or all of them."""
    names = tuple(known)
    near = _nearest(name, names)
    if near is None:
        return _unknown(name, names)
    return say(f"unknown-name.{near.why}", name=name, near=near.name)


def _unknown(name: str, known: Iterable[str]) -> Message:
    return say("unknown-name", name=name, names=", ".join(known))


@lru_cache(maxsize=1024)
def _nearest(name: str, names: tuple[str, ...]) -> Suggestion | None:
    """Return the nearest name; the same formula is looked at again under every reading."""
    return nearest(name, names)


def _left_out(operands: Iterable[_Placed]) -> frozenset[str]:
    return frozenset().union(*(operand.kind.left_out for operand in operands))
