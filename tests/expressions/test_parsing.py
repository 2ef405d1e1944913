# SPDX-License-Identifier: MIT
"""How a formula is put together, and what is said of one that is not."""

from __future__ import annotations

import pytest

from shnor_rules.errors import ExpressionError
from shnor_rules.expressions import Span, parse
from shnor_rules.expressions.limits import GENERATED
from tests.expressions.formulas import faults_of, marked, placed


def refused_at(text: str) -> tuple[str, str]:
    """Return the name of the only fault, and the formula with marks around its place."""
    (fault,) = faults_of(text)
    start, end = fault.at.start, fault.at.end
    return fault.message.key, f"{text[:start]}‹{text[start:end]}›{text[end:]}"


def assert_refused(key: str, text: str) -> None:
    """Hold that the formula without its marks has one fault `key` at the marked place."""
    formula, _, _ = marked(text)
    assert (key, text) == refused_at(formula)


def test_names_come_once_in_the_order_of_the_text() -> None:
    """Names of functions are no names; neither are codes; a name counts at its first place."""
    expression = parse("\n СУММ(П2, П1) if вид == 'П9' else\n mean(П10, П2)")

    assert ("П2", "П1", "вид", "П10") == expression.names


def test_two_expressions_are_equal_if_their_texts_are() -> None:
    """An expression is known by its text, which is also how it is shown."""
    assert parse("П1 + 1") == parse("П1 + 1")
    assert parse("П1 + 1") != parse("П1+1")
    assert 1 == len({parse("П1"), parse("П1")})
    assert "П1 + 1" == str(parse("П1 + 1"))


def test_positions_count_characters() -> None:
    """Cyrillic letters, wide white space and leading spaces do not move a place."""
    text = " \n ёж\u2003+ СУММ(П1, 'яма')"
    root = parse(text).root

    assert Span(3, len(text)) == parse(text).span(root)
    assert text[3:] == parse(text).written(root)


@pytest.mark.parametrize(
    "text",
    [
        "‹(›П1 + СУММ(П2)",
        "СУММ‹(›П1, (П2, П3)",
        "((‹(›",
        "')' == СУММ‹(›П1",
    ],
)
def test_the_bracket_that_is_not_closed_is_marked(text: str) -> None:
    """Of several brackets, the one without a partner; those in quotes do not count."""
    assert_refused("formula-syntax.unclosed", text)


@pytest.mark.parametrize("text", ["П1‹)› + СУММ(П2)", "П1 + СУММ(П2)‹)›", "‹)›П1(", "'(' == П1‹)›"])
def test_the_bracket_too_many_is_marked(text: str) -> None:
    """Of several brackets, the one that closes nothing."""
    assert_refused("formula-syntax.unopened", text)


@pytest.mark.parametrize(
    ("text", "left", "right"),
    [
        ("П1 ‹П2›", "П1", "П2"),
        ("СУММ(П1 ‹П2›)", "П1", "П2"),
        ("(П1 + П2) ‹0.5›", ")", "0.5"),
        ("1 ‹500›", "1", "500"),
        ("ёж ‹True›", "ёж", "True"),
        ("1 if П1 ‹П2› else 3", "П1", "П2"),
        ("'а' ‹ёж›", "'а'", "ёж"),
    ],
)
def test_a_missing_sign_is_told_with_its_neighbours(text: str, left: str, right: str) -> None:
    """Two operands in a row lack something between them, whatever Python says."""
    formula, start, end = marked(text)
    (fault,) = faults_of(formula)

    assert [("formula-syntax.missing", start, end)] == placed([fault])
    assert {"left": left, "right": right} == fault.message.parameters


@pytest.mark.parametrize(
    "text", ["ёж ‹+›", "ёж ‹==› ", "ёж ‹and›", "‹-›", "'(' == ёж ‹+›", "‹not›\n", "ёж ‹if›"]
)
def test_a_formula_that_breaks_off_is_marked_at_its_end(text: str) -> None:
    """After the last sign something is missing."""
    assert_refused("formula-syntax.unfinished", text)


@pytest.mark.parametrize(
    "text", ["1 ‹if› ёж", "СУММ(1 if ёж else 2, 3 ‹if› ёж)", "1 ‹if› (2 if ёж else 3)"]
)
def test_an_if_without_else_is_marked(text: str) -> None:
    """The condition that has no other branch is the one that is marked."""
    assert_refused("formula-syntax.else", text)


@pytest.mark.parametrize(
    "text",
    [
        "ёж + ‹*› 2",
        "‹*›ёж",
        "СУММ(ёж,‹,› ёж)",
        "ёж ‹else› 1",
        "ёж and ‹or› ёж",
        "  СУММ(‹,› ёж)",
    ],
)
def test_any_other_fault_is_marked_where_reading_stops(text: str) -> None:
    """The whole piece at which Python stops is named."""
    formula, start, end = marked(text)
    (fault,) = faults_of(formula)

    assert [("formula-syntax", start, end)] == placed([fault])
    assert formula[start:end] == fault.message.parameters["near"]


@pytest.mark.parametrize(
    "text",
    [
        "‹+ёж›",
        "‹ёж, 1›",
        "‹()›",
        "ёж + ‹(1,)›",
        "‹СУММ(ёж)(1)›",
        "‹(ёж + 1)(2)›",
        "СУММ(‹*ёж›)",
        "СУММ(‹(1, 2)›)",
        "ёж - ‹+1›",
    ],
)
def test_a_construct_outside_the_language_is_refused(text: str) -> None:
    """Tuples, starred arguments, calls of calls and the unary plus are no formulas."""
    assert_refused("formula-construct", text)


@pytest.mark.parametrize("text", ["‹СУМ›(П1)", "1 + ‹sim›(П1)", "‹Сумм›(П1)", "‹CУMM›(П1)"])
def test_a_misspelt_function_gets_the_near_name(text: str) -> None:
    """Misspelt, in small letters or in the other alphabet: the function is guessed."""
    formula, start, end = marked(text)
    (fault,) = faults_of(formula)

    assert [("unknown-function.near", start, end)] == placed([fault])
    assert fault.message.parameters["near"] in {"СУММ", "sum", "min"}


def test_an_unknown_function_gets_the_list() -> None:
    """Where nothing is near, every function is named."""
    (fault,) = faults_of("ёж + print(1)")

    assert [("unknown-function", 5, 10)] == placed([fault])
    assert "есть функции: СУММ, СРЗНАЧ, СЧЁТ, МИН, МАКС, ОКРУГЛ, ABS, ДОЛЯ, СУММПРОИЗВ, " in str(
        fault.message.help()
    )


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("wrong-arity.few", "1 + ‹СУММ()›"),
        ("wrong-arity.few", "‹round(ёж)›"),
        ("wrong-arity.few", "‹ДОЛЯ(ёж)›"),
        ("wrong-arity.few", "‹СРВЗВЕШ(ёж)›"),
        ("wrong-arity.many", "‹ABS(ёж, 1)›"),
        ("wrong-arity.many", "‹ОКРУГЛ(ёж, 1, 2)›"),
        ("wrong-arity.many", "‹ПРИМЕНИМО(ёж, П1)›"),
        ("wrong-arity.pairs", "‹СРВЗВЕШ(ёж, 1, П1)›"),
        ("wrong-argument.places", "ОКРУГЛ(ёж, ‹11›)"),
        ("wrong-argument.places", "ОКРУГЛ(ёж, ‹1.0›)"),
        ("wrong-argument.places", "ОКРУГЛ(ёж, ‹-1›)"),
        ("wrong-argument.places", "ОКРУГЛ(ёж, ‹П1›)"),
        ("wrong-argument.places", "ОКРУГЛ(ёж, ‹'2'›)"),
        ("wrong-argument.weight", "СУММПРОИЗВ(ёж, ‹П1›)"),
        ("wrong-argument.weight", "СУММПРОИЗВ(ёж, 0.4, П1, ‹'а'›)"),
        ("wrong-argument.weight", "СУММПРОИЗВ(ёж, ‹True›)"),
        ("wrong-argument.weight", "СУММПРОИЗВ(ёж, ‹-1›)"),
        ("wrong-argument.weight", "СУММПРОИЗВ(ёж, ‹1 / 0›)"),
        ("wrong-argument.weight", "СУММПРОИЗВ(ёж, ‹1 / 0.0›)"),
        ("wrong-argument.weight", "СУММПРОИЗВ(ёж, ‹П1 / 3›)"),
        ("wrong-argument.weight", "СУММПРОИЗВ(ёж, ‹1 / П1›)"),
        ("wrong-argument.weight", "СУММПРОИЗВ(ёж, ‹1 / True›)"),
        ("wrong-argument.weight", "СУММПРОИЗВ(ёж, ‹1 / 'а'›)"),
        ("wrong-argument.weight", "СУММПРОИЗВ(ёж, ‹1 * 3›)"),
    ],
)
def test_arguments_are_counted_and_looked_at(key: str, text: str) -> None:
    """Too few, too many, odd pairs, decimal places and weights that are no literals."""
    assert_refused(key, text)


@pytest.mark.parametrize(
    "text",
    ["ОКРУГЛ(ёж, 0)", "round(ёж, (10))", "СРВЗВЕШ(ёж, 0.4, П1, 1/3)", "weighted_sum(ёж, (1 / 3))"],
)
def test_places_and_weights_that_are_read(text: str) -> None:
    """Zero to ten places; a weight is a number or a fraction of two."""
    assert () == faults_of(text)


def test_every_fault_of_the_structure_is_told_at_once() -> None:
    """Faults inside and beside each other come together, in the order of the text."""
    text = "+ёж + print(СУММ(), ОКРУГЛ(ёж, 99)) + СУМ(П1, ABS(1, 2))"

    assert [
        ("formula-construct", 0, 3),
        ("unknown-function", 6, 11),
        ("wrong-arity.few", 12, 18),
        ("wrong-argument.places", 31, 33),
        ("unknown-function.near", 38, 41),
        ("wrong-arity.many", 46, 55),
    ] == placed(faults_of(text))


def test_a_chain_stands_in_no_middle_of_a_chain() -> None:
    """What every interpretation meets twice must not hold the same again; the ends may."""
    assert_refused("formula-construct.chain", "‹1 < (1 if 1 < ёж < 2 else 0) < 3›")
    assert () == faults_of("(1 < ёж < 2) == True == (1 < ёж < 2)")
    assert () == faults_of("1 < (1 if 1 < ёж else 0) < 3")


def test_a_hundred_operations_inside_one_another_are_read() -> None:
    """A long sum by signs is refused at the hundred and first level, one by a function is not."""
    assert () == faults_of(" + ".join(["ё"] * 100))
    assert [("formula-too-deep", 4, 5)] == placed(faults_of(" + ".join(["ё"] * 101)))
    assert () == faults_of(f"СУММ({', '.join(['ё'] * 600)})")


def test_nesting_that_python_itself_refuses_is_too_deep() -> None:
    """Where Python's parser gives up, the whole formula is too deep."""
    text = "-" * 3900 + "ё"

    assert {"formula-too-deep"} == {fault.message.key for fault in faults_of(text)}


def test_generated_formulas_have_limits_of_their_own() -> None:
    """Weights and bounds of a file make formulas that nobody writes by hand."""
    weights = ", ".join(f"показатель_{number}, 0.{number:064}" for number in range(1, 300))
    text = f"СУММПРОИЗВ({weights})"

    assert "formula-too-long" == faults_of(text)[0].message.key
    assert 299 == len(parse(text, limits=GENERATED).names)
    with pytest.raises(ExpressionError, match="больше 1000 цифр"):
        parse("1" * 1001, limits=GENERATED)


def test_an_error_says_every_fault_with_its_position_in_both_languages() -> None:
    """The exception prints one line a fault, counted from 1."""
    with pytest.raises(ExpressionError) as refusal:
        parse("ёж = 0,5")

    russian, english = str(refusal.value), refusal.value.render("en")
    assert [
        "4: в формуле вместо «=» пишется «==»",
        "6: в формуле запятая разделяет аргументы, дробное число «0,5» пишется через точку",
    ] == russian.splitlines()
    assert "4: in a formula `==` is written for `=`" == english.splitlines()[0]
