# SPDX-License-Identifier: MIT
"""What is only collected: free answers, records of two periods, notices, shares of nothing."""

from __future__ import annotations

from fractions import Fraction
from textwrap import dedent
from typing import TYPE_CHECKING, Final

import pytest

from tests.evaluation.making import assessed, faults, made, told

if TYPE_CHECKING:
    from shnor_rules import Monitoring

COLLECTED: Final = """
periods: {previous: {title: прошлый год}, current: {title: этот год}}
notices: [{text: не для сравнения школ, place: п. 9}]
attributes:
  школа: {title: Школа, required: true}
indicators:
  П1: {number: "1.1", title: Доля, values: "[0; 100]", share: {part: сдали, whole: сдавали}}
  П2:
    title: Работы
    values: "{0; 1; 2}"
    notice: служит помощи
    items: {1: {number: "1.2.1", title: первая}, 2: {title: вторая}}
  П3: {number: П3, title: Что мешало, notice: {text: своими словами, basis: толкование}}
"""


def collected() -> Monitoring:
    """Return a monitoring whose order prints neither a total nor levels."""
    return made(COLLECTED)


@pytest.mark.parametrize(
    ("given", "value", "written"),
    [
        pytest.param("  мало людей ", "мало людей", "мало людей", id="text"),
        pytest.param("12,5", Fraction(25, 2), "12,5", id="number-in-a-text"),
        pytest.param(3, Fraction(3), "3", id="number"),
        pytest.param({"значение": "нет", "причина": "болезнь"}, "нет", "нет", id="with-a-reason"),
    ],
)
def test_without_values_an_answer_is_taken_as_it_is(
    given: object, value: object, written: str
) -> None:
    """Text stays text, a number is exact, and neither is looked up anywhere."""
    answer = assessed(collected(), {"школа": "А", "П3": given}).answers["П3"]

    assert (value, written, "given") == (answer.value, answer.written, answer.status)


@pytest.mark.parametrize(
    ("given", "rule"),
    [
        pytest.param([1, 2], "not-text", id="list"),
        pytest.param(True, "boolean-answer", id="truth"),
        pytest.param(0.1, "inexact-number", id="float"),
    ],
)
def test_what_is_neither_text_nor_number_is_refused(given: object, rule: str) -> None:
    """A free answer is free text or a number, and nothing that could be misread."""
    assert [("П3", rule)] == told(collected(), {"школа": "А", "П3": given})


def test_a_free_answer_is_no_input_of_the_program() -> None:
    """Nothing can be computed with it, so the program does not know it."""
    assessment = assessed(collected(), {"школа": "А", "П3": "мало людей"})

    assert ("П1", "П2") == assessment.program.inputs
    assert "П3" not in assessment.values


def test_a_record_of_two_periods_is_refused() -> None:
    """The refusal names the command that compares the periods, and still whose record it is."""
    record = {"школа": "А", "предыдущий.П1": 70, "текущий": {"П1": 75}}
    (fault,) = faults(collected(), record)

    assert ("two-periods", "предыдущий") == (fault.name, fault.place.subject)
    assert "dynamics" in fault.message.render()


@pytest.mark.parametrize(
    "record",
    [
        pytest.param({"предыдущий.П1": "", "предыдущий.П2.1": None, "П1": 75}, id="blank-columns"),
        pytest.param({"предыдущий": {}, "текущий": None, "П1": 75}, id="nothing-in-it"),
    ],
)
def test_empty_columns_of_periods_are_no_second_period(record: dict[str, object]) -> None:
    """A table that has the columns and leaves them blank holds one period."""
    assessment = assessed(collected(), {"школа": "А", **record})

    assert Fraction(75) == assessment.answers["П1"].value


def test_without_periods_the_keys_are_unknown() -> None:
    """Where the order asks for one period, nobody is sent to compare two."""
    plain = made("indicators: {П1: {title: Первый}}")

    assert [("предыдущий", "unknown-field")] == told(plain, {"предыдущий": {"П1": 1}})


def test_notices_are_those_of_the_monitoring_and_of_what_is_answered() -> None:
    """The words of an indicator without an answer are left out; each stands once."""
    record = {"школа": "А", "П1": 50, "П2": 1}
    assessment = assessed(collected(), record)

    assert ["не для сравнения школ", "служит помощи"] == assessment.to_dict()["notices"]
    assert ["не для сравнения школ"] == assessed(collected(), {"школа": "А"}).to_dict()["notices"]


def test_notices_are_explained_with_their_clause() -> None:
    """An explanation that is passed on alone carries them, too."""
    explanation = assessed(collected(), {"школа": "А", "П3": "мало"}).explain()

    assert [
        "пометка: не для сравнения школ  [№ 7, п. 9]",
        "пометка: своими словами",
    ] == [line for each in explanation.find("notice") for line in each.lines()]


def test_numbers_are_shown_in_explanations() -> None:
    """The printed number stands beside an id, unless it is the same."""
    explanation = assessed(collected(), {"школа": "А", "П1": 50, "П2": ["да", 0]}).explain()
    said = [line.strip() for line in explanation.lines()]

    assert "П1 (№ 1.1) = 50: Доля" in said
    assert "П2 = 1: Работы" in said
    assert "1, № 1.2.1) да: первая" in said


def test_counts_travel_into_the_result() -> None:
    """A share from counts is exact, and the counts stand beside it."""
    shown = assessed(collected(), {"школа": "А", "П1": {"часть": 1, "всего": 3}}).to_dict()

    assert {
        "value": "100/3",
        "status": "given",
        "label": None,
        "part": "1",
        "whole": "3",
    } == shown["indicators"]["П1"]


def test_a_share_of_nothing_has_its_reason() -> None:
    """Where the whole is 0, the result says what is 0, in the language that is asked for."""
    given = {"школа": "А", "П1": {"часть": 0, "всего": 0}}
    shown = assessed(collected(), given).to_dict("en")["indicators"]["П1"]

    assert {
        "value": None,
        "status": "undefined",
        "label": None,
        "reason": "no share П1: “сдавали” is 0, there is nothing to divide by",
        "part": "0",
        "whole": "0",
    } == shown


@pytest.mark.parametrize(
    ("body", "said"),
    [
        pytest.param("", "в приказе нет шкалы", id="nothing"),
        pytest.param(
            "periods: {previous: {title: а}, current: {title: б}}",
            "в приказе нет шкалы; два периода сравнивает команда dynamics",
            id="periods",
        ),
        pytest.param(
            """
            readings:
              своя:
                because: AA-01
                status: предложено
                total: {formula: П1}
                levels: [{level: да, otherwise: true}]
            remarks: {AA-01: {quote: а, note: б}}
            periods: {previous: {title: а}, current: {title: б}}
            """,
            "в приказе нет шкалы; она есть в толкованиях: своя",
            id="reading",
        ),
    ],
)
def test_without_a_scale_it_is_said_what_can_be_done(body: str, said: str) -> None:
    """The reason names what there is instead of a level."""
    printed = 'indicators: {П1: {title: Первый, values: "{0; 1}"}}\n'
    assessment = assessed(made(printed + dedent(body)), {"П1": 1})

    assert said == str(assessment.reason)
    assert said == assessment.explain().message.render()
