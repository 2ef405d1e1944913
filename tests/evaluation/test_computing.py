# SPDX-License-Identifier: MIT
"""A program run over answers: formulas, weights, caps, rounding, points, and each policy."""

from __future__ import annotations

from fractions import Fraction
from typing import Final

import pytest

from tests.evaluation.making import assessed, made

INDICATORS: Final = """
    indicators:
      П1: {title: Первый, values: "{0; 1; 2; нет}", not_applicable: нет}
      П2: {title: Второй, values: "{0; 1; 2; нет}", not_applicable: нет}
      П3: {title: Третий, values: "{0; 1; 2}"}
"""


def outcome(total: str, record: dict[str, object]) -> tuple[object, str]:
    """Return the total and the status that a definition of the total gives for a record."""
    assessment = assessed(made(f"{INDICATORS}\n    total: {total}"), record)
    return assessment.total, assessment.status.value


@pytest.mark.parametrize(
    ("policy", "expected"),
    [
        pytest.param("not_applicable: не считать", (Fraction(7, 5), "no-scale"), id="leave-out"),
        pytest.param("not_applicable: пересчитать веса", (Fraction(2), "no-scale"), id="share"),
        pytest.param("not_applicable: запрещает итог", (None, "not-applicable"), id="forbid"),
        pytest.param(
            "not_applicable: как ноль, quote: как ноль", (Fraction(7, 5), "no-scale"), id="zero"
        ),
    ],
)
def test_policies_for_not_applicable(policy: str, expected: tuple[object, str]) -> None:
    """«нет» among weights is left out, shared out, forbids the total, or counts as zero."""
    weights = 'weights: {П1: "0,3", П2: "0,5", П3: "0,2"}'

    assert expected == outcome(f"{{{weights}, {policy}}}", {"П1": "нет", "П2": 2, "П3": 2})


@pytest.mark.parametrize(
    ("policy", "expected"),
    [
        pytest.param("missing: не считать", (Fraction(2), "no-scale"), id="leave-out"),
        pytest.param("missing: запрещает итог", (None, "missing"), id="forbid"),
        pytest.param("missing: как ноль, quote: нуль", (Fraction(4, 3), "no-scale"), id="zero"),
    ],
)
def test_policies_for_missing(policy: str, expected: tuple[object, str]) -> None:
    """A missing answer in a formula is left out, forbids the total, or counts as zero."""
    formula = 'formula: "СРЗНАЧ(П1, П2, П3)"'

    assert expected == outcome(f"{{{formula}, {policy}}}", {"П2": 2, "П3": 2})


def test_missing_forbids_unless_told_otherwise() -> None:
    """Without a policy, «нет» is left out and a missing answer forbids the total."""
    formula = '{formula: "СРЗНАЧ(П1, П2, П3)"}'

    assert (Fraction(3, 2), "no-scale") == outcome(formula, {"П1": "нет", "П2": 1, "П3": 2})
    assert (None, "missing") == outcome(formula, {"П1": "нет", "П2": 1})


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        pytest.param({"П1": 2, "П2": "нет", "П3": 1}, (Fraction(8, 5), "no-scale"), id="at-least"),
        pytest.param({"П1": "нет", "П2": "нет", "П3": 1}, (None, "undefined"), id="too-little"),
        pytest.param({"П1": "нет", "П2": 2}, (None, "missing"), id="missing"),
    ],
)
def test_the_least_weight(record: dict[str, object], expected: tuple[object, str]) -> None:
    """Weights are shared out only while the declared part of them is there."""
    weights = 'weights: {П1: "0,3", П2: "0,5", П3: "0,2"}'
    policy = 'not_applicable: пересчитать веса, least_weight: "0,5"'

    assert expected == outcome(f"{{{weights}, {policy}}}", record)


def test_too_little_weight_is_said_in_percent() -> None:
    """The reason tells which part of the weights had to be there."""
    total = '{weights: {П1: 1, П2: 1}, not_applicable: пересчитать веса, least_weight: "0,75"}'

    assessment = assessed(made(f"{INDICATORS}\n    total: {total}"), {"П1": "нет", "П2": 1})

    assert "75" in str(assessment.reason)


@pytest.mark.parametrize(
    ("total", "expected"),
    [
        pytest.param('{weights: {П2: "1/3", П3: "2/3"}}', Fraction(5, 3), id="thirds"),
        pytest.param("{weights: {П2: 2, П3: 3}}", Fraction(8), id="whole"),
        pytest.param(
            "{weights: {П1: 1, П2: 2, П3: 3}, not_applicable: пересчитать веса}",
            Fraction(48, 5),
            id="shared-out",
        ),
        pytest.param('{formula: П3 * 5, cap: "9,5"}', Fraction(19, 2), id="capped"),
        pytest.param('{formula: П3 * 5, cap: "10"}', Fraction(10), id="at-the-cap"),
        pytest.param("{formula: П3 / 16, round: {places: 2}}", Fraction(13, 100), id="half-up"),
        pytest.param(
            "{formula: -П3 / 16, round: {places: 2}}", Fraction(-13, 100), id="half-from-zero"
        ),
        pytest.param(
            '{formula: П3 / 16, round: {places: 2}, cap: "0,124"}',
            Fraction(3, 25),
            id="capped-before-rounding",
        ),
        pytest.param("{formula: 2 if ПРИМЕНИМО(П1) else П3}", Fraction(2), id="applicable"),
    ],
)
def test_totals_are_exact(total: str, expected: Fraction) -> None:
    """Weights, caps, rounding and formulas give exactly what is written."""
    assert (expected, "no-scale") == outcome(total, {"П1": "нет", "П2": 1, "П3": 2})


def test_division_by_zero_is_a_result_with_a_reason() -> None:
    """A formula that divides by zero leaves the record without a total, and says why."""
    assessment = assessed(
        made(f"{INDICATORS}\n    total: {{formula: 1 / П3}}"), {"П1": 0, "П2": 0, "П3": 0}
    )

    assert "undefined" == assessment.status.value
    assert "деление на ноль" == str(assessment.reason)


def test_numbers_do_not_grow_without_end() -> None:
    """Values that square one another are given up, not computed until the memory is full."""
    derived = "\n".join(
        f"      Д{place}: {{formula: Д{place - 1} * Д{place - 1}}}" for place in range(1, 11)
    )
    monitoring = made(f"""
    indicators:
      П1: {{title: Число, values: целое не менее 0}}
    derived:
      Д0: {{formula: П1 + 1}}
{derived}
    total: {{formula: Д10}}
    """)

    assessment = assessed(monitoring, {"П1": 10**59})

    assert "undefined" == assessment.status.value
    assert "число получилось слишком длинным" == str(assessment.reason)


POINTS: Final = made("""
    indicators:
      К1:
        title: Доля
        values: "[0; 200]"
        points:
          - {points: "0", interval: менее 50 %}
          - {points: "1", interval: "[50; 75) %"}
          - {points: "2,5", interval: "[75; 100] %"}
          - {points: "9", interval: "[90; 95]"}
      К2:
        title: Ход
        values: "{рост; спад; нет}"
        not_applicable: нет
        points:
          - {points: "2", when: К2 == 'рост'}
          - {points: "1", otherwise: true}
      К3:
        title: Участие
        values: "{0; 1; 2}"
        decide: первое подходящее
        points:
          - {points: "0", when: К1 < 1}
          - {points: "3", when: К3 == 2}
          - {points: "2", interval: не менее 1}
          - {points: "1", otherwise: true}
      К4:
        title: Смешанный
        values: "{1; 2; отказ}"
        points:
          - {points: "5", interval: не менее 1}
          - {points: "4", otherwise: true}
    total: {formula: "СУММ(К1, К2, К3, К4)"}
""")
POINTS_SOUND: Final = {"К1": 60, "К2": "рост", "К3": 2, "К4": 1}


@pytest.mark.parametrize(
    ("field", "given", "expected"),
    [
        pytest.param("К1", "49,999", 0, id="below"),
        pytest.param("К1", 50, 1, id="closed-end"),
        pytest.param("К1", "74,999", 1, id="before-an-open-end"),
        pytest.param("К1", 75, Fraction(5, 2), id="open-end"),
        pytest.param("К1", 100, Fraction(5, 2), id="last"),
        pytest.param("К1", 101, None, id="in-no-row"),
        pytest.param("К1", 92, None, id="in-two-rows"),
        pytest.param("К2", "спад", 1, id="otherwise"),
        pytest.param("К2", "нет", None, id="not-applicable-is-no-other-case"),
        pytest.param("К3", 2, 3, id="first-that-holds"),
        pytest.param("К3", 1, 2, id="next-that-holds"),
        pytest.param("К3", 0, 1, id="none-holds"),
        pytest.param("К4", 2, 5, id="number"),
        pytest.param("К4", "отказ", 4, id="a-word-is-in-no-interval"),
    ],
)
def test_points(field: str, given: object, expected: object) -> None:
    """Points come from the row that holds; where none or several do, there are none."""
    points = assessed(POINTS, {**POINTS_SOUND, field: given}).to_dict()["indicators"][field]

    text = None if expected is None else str(expected).replace("5/2", "2,5")
    assert text == points["points"]


def test_points_may_depend_on_another_answer() -> None:
    """A condition over another indicator sees its points, and takes the row."""
    assert 0 == assessed(POINTS, {**POINTS_SOUND, "К1": 10}).values["К3"]


def test_points_of_a_missing_answer_are_missing() -> None:
    """Neither a missing answer nor a missing answer of the other indicator earns points."""
    assessment = assessed(POINTS, {"К2": "рост", "К3": 2, "К4": 1})

    assert ("missing", "нет ответа: К1") == (assessment.status.value, str(assessment.reason))
    assert assessment.to_dict()["indicators"]["К3"]["points"] is None


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        pytest.param(101, "К1: значению 101 баллы не назначены", id="none"),
        pytest.param(92, "К1: значение 92 попадает в несколько строк таблицы баллов", id="several"),
    ],
)
def test_why_there_are_no_points(given: int, reason: str) -> None:
    """A value in no row or in several leaves no points, and the reason tells which."""
    assessment = assessed(POINTS, {**POINTS_SOUND, "К1": given})

    assert ("undefined", reason) == (assessment.status.value, str(assessment.reason))


def test_a_word_without_a_row_has_no_points() -> None:
    """A word that no condition takes is named in the reason."""
    monitoring = made("""
        indicators:
          К1:
            title: Ход
            values: "{рост; спад}"
            points: [{points: "2", when: К1 == 'рост'}]
        total: {formula: К1}
    """)

    reason = assessed(monitoring, {"К1": "спад"}).reason

    assert "К1: значению спад баллы не назначены" == str(reason)
