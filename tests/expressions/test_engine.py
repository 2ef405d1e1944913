# SPDX-License-Identifier: MIT
"""The walk: which method of an algebra is called with what, in which order, and where."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from attrs import field, frozen

from shnor_rules.expressions import Arithmetic, Comparison, Span, interpret, parse

if TYPE_CHECKING:
    from collections.abc import Sequence
    from fractions import Fraction

    from shnor_rules.expressions.functions import Function


@frozen
class Record:
    """An algebra in texts, which notes every call with its place."""

    calls: list[tuple[str, Span]] = field(factory=list)

    def _note(self, text: str, at: Span) -> str:
        self.calls.append((text, at))
        return text

    def number(self, value: Fraction, at: Span) -> str:
        """Note a number."""
        return self._note(f"{value.numerator}:{value.denominator}", at)

    def code(self, value: str, at: Span) -> str:
        """Note a code."""
        return self._note(f"code {value}", at)

    def truth(self, value: bool, at: Span) -> str:  # noqa: FBT001  (the protocol's)
        """Note a truth value."""
        return self._note(str(value), at)

    def name(self, name: str, at: Span) -> str:
        """Note a name."""
        return self._note(name, at)

    def arithmetic(self, operation: Arithmetic, left: str, right: str, at: Span) -> str:
        """Note an operation."""
        return self._note(f"[{left} {operation.value} {right}]", at)

    def negative(self, operand: str, at: Span) -> str:
        """Note a minus."""
        return self._note(f"[minus {operand}]", at)

    def comparison(self, operation: Comparison, left: str, right: str, at: Span) -> str:
        """Note a comparison."""
        return self._note(f"[{left} {operation.value} {right}]", at)

    def conjunction(self, operands: Sequence[str], at: Span) -> str:
        """Note a conjunction."""
        return self._note(f"[all {' '.join(operands)}]", at)

    def disjunction(self, operands: Sequence[str], at: Span) -> str:
        """Note a disjunction."""
        return self._note(f"[any {' '.join(operands)}]", at)

    def negation(self, operand: str, at: Span) -> str:
        """Note a negation."""
        return self._note(f"[not {operand}]", at)

    def conditional(self, condition: str, then: str, otherwise: str, at: Span) -> str:
        """Note a choice."""
        return self._note(f"[{condition} ? {then} : {otherwise}]", at)

    def call(self, function: Function, arguments: Sequence[str], at: Span) -> str:
        """Note a call."""
        return self._note(f"[{function.key} {' '.join(arguments)}]", at)


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("1", "1:1"),
        ("0.30", "3:10"),
        ("'очень  высокая '", "code очень высокая"),
        ("True", "True"),
        ("False", "False"),
        ("П1 + 2 * П2", "[П1 + [2:1 * П2]]"),
        ("П1 - П2 - П3", "[[П1 - П2] - П3]"),
        ("П1 / -П2", "[П1 / [minus П2]]"),
        ("-П1 * 2", "[[minus П1] * 2:1]"),
        ("not П1 == 2", "[not [П1 == 2:1]]"),
        ("П1 != 2", "[П1 != 2:1]"),
        ("0 < П1 <= 2", "[all [0:1 < П1] [П1 <= 2:1]]"),
        ("3 > П1 >= 2 > 1", "[all [3:1 > П1] [П1 >= 2:1] [2:1 > 1:1]]"),
        ("a and b and c", "[all a b c]"),
        ("a or b and c", "[any a [all b c]]"),
        ("1 if a else 2 if b else 3", "[a ? 1:1 : [b ? 2:1 : 3:1]]"),
        ("СУММ(П1, 2,)", "[sum П1 2:1]"),
        ("mean(П1)", "[mean П1]"),
    ],
)
def test_each_operation_is_handed_to_the_algebra(text: str, meaning: str) -> None:
    """Precedence is Python's, literals are exact, a chain is a conjunction, codes are tidied."""
    assert meaning == interpret(parse(text), Record())


def test_every_node_is_interpreted_once_operands_first() -> None:
    """The middle of a chain is interpreted once although it is compared twice."""
    record = Record()
    interpret(parse("0 < П1 < (2 if ёж else 3)"), record)

    assert [
        ("0:1", Span(0, 1)),
        ("П1", Span(4, 6)),
        ("ёж", Span(15, 17)),
        ("2:1", Span(10, 11)),
        ("3:1", Span(23, 24)),
        ("[ёж ? 2:1 : 3:1]", Span(10, 24)),
        ("[0:1 < П1]", Span(0, 25)),
        ("[П1 < [ёж ? 2:1 : 3:1]]", Span(0, 25)),
        ("[all [0:1 < П1] [П1 < [ёж ? 2:1 : 3:1]]]", Span(0, 25)),
    ] == record.calls


def test_places_are_in_characters_of_the_formula() -> None:
    """Cyrillic letters and line breaks before a node do not move it."""
    record = Record()
    interpret(parse("\n ёжик +\n  СУММ('ёж' == вид, -1.50)"), record)

    assert {
        "ёжик": Span(2, 6),
        "code ёж": Span(16, 20),
        "вид": Span(24, 27),
        "[code ёж == вид]": Span(16, 27),
        "3:2": Span(30, 34),
        "[minus 3:2]": Span(29, 34),
        "[sum [code ёж == вид] [minus 3:2]]": Span(11, 35),
        "[ёжик + [sum [code ёж == вид] [minus 3:2]]]": Span(2, 35),
    } == dict(record.calls)
