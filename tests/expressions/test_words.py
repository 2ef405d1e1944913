# SPDX-License-Identifier: MIT
"""Formulas as a person reads them, in both languages, with and without numbers put in."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final

import pytest

from shnor_rules.expressions import interpret, parse
from shnor_rules.expressions.absent import missing, not_applicable, undefined
from shnor_rules.expressions.words import Words, formula_in_words
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules.expressions.exact import Value

VALUES: Final[Mapping[str, Value]] = {
    "П1": Fraction(1, 2),
    "П2": not_applicable("П2"),
    "П3": Fraction(-2),
    "П4": missing("П4"),
    "П5": undefined(say("absent.division")),
    "П6": Fraction(1, 3),
    "П7": Fraction(4),
    "вид": "лицей",
    "флаг": True,
    "стяг": False,
}


@pytest.mark.parametrize(
    ("text", "russian", "english"),
    [
        ("П1+0.50", "П1 + 0,5", "П1 + 0,5"),
        ("П1 - (П2 - П3)", "П1 - (П2 - П3)", "П1 - (П2 - П3)"),
        ("П1 - (П2 + П3)", "П1 - (П2 + П3)", "П1 - (П2 + П3)"),
        ("(П1 - П2) - П3", "П1 - П2 - П3", "П1 - П2 - П3"),
        ("П1 + (П2 - П3)", "П1 + П2 - П3", "П1 + П2 - П3"),
        ("(П1 + П2) * П3", "(П1 + П2) · П3", "(П1 + П2) · П3"),
        ("П1 / (П2 / П3)", "П1 : (П2 : П3)", "П1 : (П2 : П3)"),
        ("П1 / (П2 * П3)", "П1 : (П2 · П3)", "П1 : (П2 · П3)"),
        ("П1 / П2 * П3", "П1 : П2 · П3", "П1 : П2 · П3"),
        ("-(П1 + П2)", "-(П1 + П2)", "-(П1 + П2)"),
        ("-П1 * П2", "-П1 · П2", "-П1 · П2"),
        ("-(П1 * П2)", "-(П1 · П2)", "-(П1 · П2)"),
        ("- - П1", "-(-П1)", "-(-П1)"),
        ("П1 - -П2", "П1 - (-П2)", "П1 - (-П2)"),
        ("П1 * -2", "П1 · (-2)", "П1 · (-2)"),
        ("П1 + (-П2 + П3)", "П1 + (-П2 + П3)", "П1 + (-П2 + П3)"),
        ("П1 == 1", "П1 равно 1", "П1 equals 1"),
        ("П1 != 1", "П1 не равно 1", "П1 does not equal 1"),
        ("П1 < 1", "П1 менее 1", "П1 is less than 1"),
        ("П1 <= 1", "П1 не более 1", "П1 is at most 1"),
        ("П1 > -1", "П1 более -1", "П1 is more than -1"),
        ("П1 >= 1", "П1 не менее 1", "П1 is at least 1"),
        ("0 < П1 < 2", "0 менее П1 и П1 менее 2", "0 is less than П1 and П1 is less than 2"),
        ("a and (b or c)", "a и (b или c)", "a and (b or c)"),
        ("a and b or c", "a и b или c", "a and b or c"),
        ("a or (b or c)", "a или (b или c)", "a or (b or c)"),
        ("not a and b", "не (a) и b", "not (a) and b"),
        ("not (a and b)", "не (a и b)", "not (a and b)"),
        ("(a == b) == c", "(a равно b) равно c", "(a equals b) equals c"),
        ("вид == 'лицей'", "вид равно «лицей»", "вид equals «лицей»"),
        ("True or False", "да или нет", "true or false"),
        ("1 if a else 2", "если a, то 1, иначе 2", "if a, then 1, else 2"),
        (
            "1 if a else 2 if b else 3",
            "если a, то 1, иначе если b, то 2, иначе 3",
            "if a, then 1, else if b, then 2, else 3",
        ),
        (
            "(1 if a else 2) if b else 3",
            "если b, то (если a, то 1, иначе 2), иначе 3",
            "if b, then (if a, then 1, else 2), else 3",
        ),
        ("(1 if a else 2) + 3", "(если a, то 1, иначе 2) + 3", "(if a, then 1, else 2) + 3"),
        ("mean(П1, П2 + 1)", "СРЗНАЧ(П1; П2 + 1)", "mean(П1; П2 + 1)"),
        ("ОКРУГЛ(П1, 1)", "ОКРУГЛ(П1; 1)", "round(П1; 1)"),
        ("СУММПРОИЗВ(П1, 1/3)", "СУММПРОИЗВ(П1; 1 : 3)", "weighted_sum(П1; 1 : 3)"),
    ],
)
def test_a_formula_with_its_names(text: str, russian: str, english: str) -> None:
    """Operations in words, brackets where they are needed and nowhere else."""
    assert russian == formula_in_words(parse(text))
    assert english == formula_in_words(parse(text), "en")


@pytest.mark.parametrize(
    ("text", "russian"),
    [
        ("П1 + 1", "0,5 + 1"),
        ("1 + П3", "1 + (-2)"),
        ("П3 + 1", "-2 + 1"),
        ("1 - П3 * П3", "1 - (-2 · (-2))"),
        ("-П3", "-(-2)"),
        ("П6 / 2", "1/3 : 2"),
        ("2 / П6", "2 : (1/3)"),
        ("-П6", "-(1/3)"),
        ("П4 == 1", "нет ответа равно 1"),
        ("П5 == П2", "не вычислено равно «нет»"),
        ("вид == 'школа'", "«лицей» равно «школа»"),
        ("флаг or стяг", "да или нет"),
        ("СУММ(П1, П3, П7)", "0,5 + (-2) + 4"),
        ("СУММ(П3, П7)", "-2 + 4"),
        ("СУММ(П1, П2)", "0,5"),
        ("СУММ(П1 + П7, П2) * 2", "(0,5 + 4) · 2"),
        ("СУММ(П1, П7) * 2", "(0,5 + 4) · 2"),
        ("СУММ(П2)", "СУММ(«нет»)"),
        ("СРЗНАЧ(П1, П2, П7)", "(0,5 + 4) : 2"),
        ("СРЗНАЧ(П2, П2)", "СРЗНАЧ(«нет»; «нет»)"),
        ("СРЗНАЧ(П1, П4)", "(0,5 + нет ответа) : 2"),
        ("СЧЁТ(П1, П2)", "СЧЁТ(0,5; «нет»)"),
        ("МАКС(П1, П2)", "МАКС(0,5; «нет»)"),
        ("СРВЗВЕШ(П1, 0.4, П2, 0.6)", "СРВЗВЕШ(0,5; 0,4; «нет»; 0,6)"),
    ],
)
def test_a_formula_with_its_numbers(text: str, russian: str) -> None:
    """A sum and a mean become arithmetic over the values that take part."""
    assert russian == formula_in_words(parse(text), values=VALUES)


@pytest.mark.parametrize(
    ("text", "russian"),
    [
        ("СРЗНАЧ(-П2, П7)", "4 : 1"),
        ("СРЗНАЧ(СРЗНАЧ(П2, П2), П7)", "4 : 1"),
        ("СРЗНАЧ(СРЗНАЧ(П1, П2), П7)", "(0,5 : 1 + 4) : 2"),
        ("СУММ(ABS(П2), П1, П7)", "0,5 + 4"),
        ("СУММ(П2 if флаг else 1, П7)", "4"),
        ("СУММ(1 if флаг else П2, П7)", "(если да, то 1, иначе «нет») + 4"),
        ("СУММ(1 if П2 > 0 else 2, П7)", "4"),
    ],
)
def test_what_is_left_out_of_the_value_is_left_out_of_the_words(text: str, russian: str) -> None:
    """Also where «нет» reaches a sum through something else: the numbers put in give the value."""
    assert russian == formula_in_words(parse(text), values=VALUES)


def test_a_policy_decides_what_is_left_out() -> None:
    """A missing answer that may be left out is not shown; a «нет» that forbids the total is."""
    values: dict[str, Value] = {
        "П1": missing("П1").leaving_out(),
        "П2": Fraction(1),
        "П3": Fraction(2),
    }
    forbidden: dict[str, Value] = {**values, "П1": not_applicable("П1").forbidding()}

    assert "1 + 2" == formula_in_words(parse("СУММ(П1, П2, П3)"), values=values)
    assert "«нет» + 1 + 2" == formula_in_words(parse("СУММ(П1, П2, П3)"), values=forbidden)


def test_the_algebra_alone_leaves_nothing_out() -> None:
    """What is left out comes from the values of a whole formula."""
    assert "«нет» + 4" == interpret(parse("СУММ(П2, П7)"), Words("ru", VALUES)).text


def test_english_words_for_values() -> None:
    """Absent values are said in the language that was asked for."""
    said = formula_in_words(parse("МАКС(П4, П5, П2)"), "en", values=VALUES)

    assert "max(no answer; undefined; «нет»)" == said
