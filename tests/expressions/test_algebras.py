# SPDX-License-Identifier: MIT
"""Laws of the interpretations over random formulas of the whole language."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shnor_rules.expressions import Algebra, interpret, parse
from shnor_rules.expressions.absent import Absence, Absent
from shnor_rules.expressions.exact import Exact, Value
from shnor_rules.expressions.functions import FUNCTIONS, Function, Type
from shnor_rules.expressions.limits import GENERATED
from shnor_rules.expressions.types import check_types
from shnor_rules.expressions.words import Words, formula_in_words
from shnor_rules.testing import expressions
from tests.expressions.known import ANY_FORMULA, KINDS, LOOSE, MIXTURES, present_values, values
from tests.expressions.reference import Nothing, Worth, reference
from tests.expressions.spoken import formula_of
from tests.expressions.test_functions import sample

if TYPE_CHECKING:
    from collections.abc import Mapping

SIGNS: Final = ("==", "!=", "<", "<=", ">", ">=")
OPERANDS: Final = expressions(LOOSE, depth=1).map("({})".format)


def plainly(value: Value) -> Worth:
    """Return an exact value as the reference has it."""
    return Nothing[value.kind.name] if isinstance(value, Absent) else value


def all_plainly(known: Mapping[str, Value]) -> dict[str, Worth]:
    """Return exact values as the reference has them."""
    return {name: plainly(value) for name, value in known.items()}


@given(ANY_FORMULA, values())
@settings(max_examples=450)
def test_the_exact_value_agrees_with_a_second_computation(
    text: str, known: dict[str, Value]
) -> None:
    """Engine, literals, precedence and three-valued logic are right, with anything absent."""
    value = interpret(parse(text), Exact(known))

    assert reference(text, all_plainly(known)) == plainly(value)
    assert type(reference(text, all_plainly(known))) is type(plainly(value))


@given(ANY_FORMULA | MIXTURES, values())
@settings(max_examples=450)
def test_what_the_types_promise_holds(text: str, known: dict[str, Value]) -> None:
    """A formula without faults has a value of its type, and «нет» only where it was foretold."""
    expression = parse(text)
    promised = [check_types(expression, KINDS, expected) for expected in Type]
    for expected, (kind, faults) in zip(Type, promised, strict=True):
        if faults:
            continue
        value = interpret(expression, Exact(known))
        types = {Type.NUMBER: "Fraction", Type.CODE: "str", Type.TRUTH: "bool"}
        assert kind.type is expected
        if not isinstance(value, Absent):
            assert types[expected] == type(value).__name__
        elif value.kind is Absence.NOT_APPLICABLE:
            assert value.names <= kind.left_out


@given(ANY_FORMULA)
def test_formulas_of_one_type_have_no_other_fault_than_not_applicable(text: str) -> None:
    """The strategy makes what it says, so that the laws above speak of whole formulas."""
    faults = [
        {fault.message.key for fault in check_types(parse(text), KINDS, expected)[1]}
        for expected in Type
    ]

    assert any(each <= {"absent-in-arithmetic", "unknown-code"} for each in faults)


@given(ANY_FORMULA | MIXTURES)
def test_a_formula_is_read_back_from_its_text(text: str) -> None:
    """An expression prints as it was written, and Python's print of it is the same expression."""
    expression = parse(text)
    printed = parse(ast.unparse(expression.root), limits=GENERATED)

    assert text == str(expression)
    assert expression == parse(str(expression))
    assert ast.dump(expression.root) == ast.dump(printed.root)
    assert expression.names == printed.names


@given(ANY_FORMULA | MIXTURES, st.sampled_from(["ru", "en"]))
def test_words_name_every_name(text: str, lang: str) -> None:
    """The formula in words is made of any formula, with all that it is computed from."""
    expression = parse(text)
    words = formula_in_words(expression, lang)

    assert set() == {name for name in expression.names if name not in words}


@given(ANY_FORMULA, values(), st.sampled_from(["ru", "en"]))
def test_words_take_any_values(text: str, known: dict[str, Value], lang: str) -> None:
    """Numbers, codes, truth values and what is not there can be put in; brackets stay paired."""
    words = formula_in_words(parse(text), lang, values=known)

    assert words.count("(") == words.count(")")


@given(ANY_FORMULA, values(), st.sampled_from(["ru", "en"]))
@settings(max_examples=200)
def test_words_are_read_back_as_the_formula(text: str, known: dict[str, Value], lang: str) -> None:
    """What is said can be meant in one way only, and that has the value of the formula."""
    expression = parse(text)
    words = formula_in_words(expression, lang)
    back = parse(formula_of(words, lang), limits=GENERATED)

    assert words == formula_in_words(back, lang)
    assert set(expression.names) == set(back.names)
    assert plainly(interpret(expression, Exact(known))) == plainly(interpret(back, Exact(known)))


@given(ANY_FORMULA, present_values(), st.sampled_from(["ru", "en"]))
@settings(max_examples=200)
def test_words_say_what_is_computed(text: str, known: dict[str, Value], lang: str) -> None:
    """A formula in words with its numbers put in has the value of the formula."""
    expression = parse(text)
    words = formula_in_words(expression, lang, values=known)
    back = parse(formula_of(words, lang), limits=GENERATED)

    assert () == back.names
    assert plainly(interpret(expression, Exact(known))) == plainly(interpret(back, Exact({})))


@given(st.lists(OPERANDS, min_size=3, max_size=5), st.data(), values())
def test_a_chain_is_the_conjunction_of_its_links(
    operands: list[str], data: st.DataObject, known: dict[str, Value]
) -> None:
    """In values, in types and in words alike."""
    count = len(operands) - 1
    signs = data.draw(st.lists(st.sampled_from(SIGNS), min_size=count, max_size=count))
    text = operands[0]
    for sign, operand in zip(signs, operands[1:], strict=True):
        text += f" {sign} {operand}"
    links = [f"{operands[index]} {sign} {operands[index + 1]}" for index, sign in enumerate(signs)]
    chained, conjoined = parse(text), parse(" and ".join(links))

    assert interpret(conjoined, Exact(known)) == interpret(chained, Exact(known))
    assert formula_in_words(conjoined) == formula_in_words(chained)
    assert (
        check_types(conjoined, KINDS, Type.TRUTH)[0] == check_types(chained, KINDS, Type.TRUTH)[0]
    )


@pytest.mark.parametrize("function", FUNCTIONS, ids=lambda function: function.key)
@pytest.mark.parametrize("lang", ["ru", "en"])
def test_every_algebra_knows_every_function(function: Function, lang: str) -> None:
    """Each function of the table has a value, a type and words."""
    expression = sample(function, function.russian)
    known: dict[str, Value] = {"П1": interpret(parse("2"), Exact({}))}
    name = function.russian if lang == "ru" else function.key

    assert not isinstance(interpret(expression, Exact(known)), Absent)
    assert function.result is check_types(expression, KINDS, function.result)[0].type
    assert formula_in_words(expression, lang).startswith(f"{name}(П1")
    assert "П1" not in formula_in_words(expression, lang, values=known)


@pytest.mark.parametrize("algebra", [Exact, Words])
def test_an_algebra_has_every_operation(algebra: type) -> None:
    """No operation of the protocol is left to chance."""
    operations = {name for name in vars(Algebra) if not name.startswith("_")}

    assert 12 == len(operations)
    assert set() == operations - set(dir(algebra))


def test_values_are_what_the_table_of_values_says() -> None:
    """A formula is worth a number, a code, a truth value or nothing, and nothing else."""
    assert {"Fraction", "str", "bool", "Absent"} == {each.__name__ for each in get_args(Value)}
