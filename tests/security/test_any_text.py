# SPDX-License-Identifier: MIT
"""No text whatever, read as a formula, ends in anything but a value or the library's own error."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final

from hypothesis import given, settings
from hypothesis import strategies as st

from shnor_rules.errors import ExpressionError
from shnor_rules.expressions import Expression, Fault, interpret, parse
from shnor_rules.expressions.absent import Absent, missing, not_applicable, undefined
from shnor_rules.expressions.exact import Exact, Value
from shnor_rules.expressions.functions import BY_NAME, Type
from shnor_rules.expressions.types import Kind, check_types
from shnor_rules.expressions.words import formula_in_words
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hypothesis.strategies import SearchStrategy

PIECES: Final = (
    *sorted(BY_NAME),
    *("and", "or", "not", "if", "else", "True", "False", "None", "in", "is", "lambda"),
    *("П1", "П2", "вид", "ёж", "й", "и", "если", "нет", "__a", "ｓum", "x²"),
    *("0", "1", "0.5", "0,5", "10", "1/3", ".5", "1e5", "00", "9" * 61),
    *("'лицей'", '"школа"', "'", '"', "''", "'\0'", "f'x'"),
    *"+-*/<>=!(),.;:[]{}@%&|^~#\\\n\t\u00a0\u200b\ud800_",
    *("==", "!=", "<=", ">=", "<>", "**", "//", ":=", "...", " ", "  "),
)
"""Words, numbers and signs of the language, and those that are nearly in it."""

LIKELY: Final = st.lists(st.sampled_from(PIECES), max_size=25)
GLUES: Final = st.sampled_from(["", " "])


def of_kind(name: str) -> SearchStrategy[tuple[Kind, Value]]:
    """Return what may be known of a name, with a value of that kind or the lack of one."""
    names = frozenset({name})
    numbers: SearchStrategy[Value] = st.fractions()
    codes: SearchStrategy[Value] = st.sampled_from(["лицей", "школа"])
    long: SearchStrategy[Value] = st.sampled_from([Fraction(2**4095), Fraction(1, 3**2500)])
    absent: SearchStrategy[Value] = st.sampled_from(
        [missing(name), undefined(say("absent.division")), not_applicable(name).forbidding()]
    )
    left_out: SearchStrategy[Value] = st.sampled_from(
        [not_applicable(name), missing(name).leaving_out()]
    )
    return st.one_of(
        st.tuples(st.just(Kind(Type.NUMBER)), numbers | long | absent),
        st.tuples(st.just(Kind(Type.NUMBER, names)), numbers | absent | left_out),
        st.tuples(st.just(Kind(Type.CODE)), codes | absent),
        st.tuples(st.just(Kind(Type.CODE, names, frozenset({"лицей"}))), codes | left_out),
        st.tuples(st.just(Kind(Type.TRUTH)), st.booleans() | absent),
    )


def read(text: str) -> Expression | ExpressionError:
    """Return the formula, or why it is none."""
    try:
        return parse(text)
    except ExpressionError as error:
        return error


def inside(faults: Iterable[object], text: str) -> bool:
    """Return whether every fault is a stretch of the text."""
    return all(
        isinstance(fault, Fault) and 0 <= fault.at.start <= fault.at.end <= len(text)
        for fault in faults
    )


def assert_harmless(text: str, data: st.DataObject) -> None:
    """Hold that a text is refused with faults inside it, or has words and a value."""
    expression = read(text)
    if isinstance(expression, ExpressionError):
        assert expression.findings
        assert inside(expression.findings, text)
        assert expression.render().encode()
        assert expression.render("en").encode()
        return
    assert formula_in_words(expression)
    known = {name: data.draw(of_kind(name)) for name in expression.names}
    kinds = {name: kind for name, (kind, _) in known.items()}
    values = {name: value for name, (_, value) in known.items()}
    for expected in Type:
        kind, faults = check_types(expression, kinds, expected)
        assert inside(faults, text)
        if not faults:
            assert expected is kind.type
            assert isinstance(interpret(expression, Exact(values)), Fraction | str | bool | Absent)
            assert formula_in_words(expression, "en", values=values)


@given(st.text(), st.data())
@settings(max_examples=300)
def test_any_text(text: str, data: st.DataObject) -> None:
    """Whatever characters there are."""
    assert_harmless(text, data)


@given(LIKELY, GLUES, st.data())
@settings(max_examples=1500)
def test_any_pieces_of_formulas(pieces: list[str], glue: str, data: st.DataObject) -> None:
    """Words, numbers and signs of the language in any order."""
    assert_harmless(glue.join(pieces), data)


@given(st.text(alphabet="aПйё1.0'+-*/<>=!() ,", max_size=30), st.integers(1, 300), st.data())
@settings(max_examples=300)
def test_any_repetition(text: str, times: int, data: st.DataObject) -> None:
    """However often it is repeated."""
    assert_harmless(text * times, data)
