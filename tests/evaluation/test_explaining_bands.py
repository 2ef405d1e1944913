# SPDX-License-Identifier: MIT
"""What decided a level, points, or that a record is not rated – told with its numbers."""

from __future__ import annotations

from typing import Final

import pytest

from tests.evaluation.making import assessed, lines, made, made_up

SCHOOL: Final[dict[str, object]] = {
    "школа": "А",
    "участников": 50,
    "К1.часть": 45,
    "К1.всего": 50,
    "К3": 1,
}


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        pytest.param(
            {"К2": "рост", "К4": 80},
            [
                "К1 = 90: Доля выпускников, преодолевших минимальный порог  [№ 0, п. 1, К1]",
                "баллы: 3",
                "90 – это не менее 90",
                "45 из 50",
                "баллы: 2",
                "выполнено условие: К2 равно «рост»",
                "с числами: «рост» равно «рост»",
            ],
            id="share-and-words",
        ),
        pytest.param(
            {"К2": "снижение", "К4": 80},
            [
                "баллы: 0",
                "остальные случаи",
                "строка таблицы: снижение",
                "баллы: 0",
                "выполнено условие: К2 равно 0",
                "с числами: 0 равно 0",
                "строка таблицы: при снижении результатов",
            ],
            id="otherwise-and-another-answer",
        ),
        pytest.param(
            {"К1.часть": 40, "К2": "нет", "К4": 80},
            [
                "80 входит в [75; 90)",
                "баллов нет – К2 не применяется: ответ «нет»",
            ],
            id="no-points",
        ),
    ],
)
def test_points(answers: dict[str, object], expected: list[str]) -> None:
    """Points unfold to the row of the table, the numbers of its condition, the counts."""
    said = lines("school-results", {**SCHOOL, **answers})

    rest = iter(said)
    assert expected == [line for line in expected if line in rest]


def test_points_in_english() -> None:
    """The row of the table is told in English too."""
    said = lines("school-results", {**SCHOOL, "К2": "рост", "К4": 80}, lang="en")

    expected = ["points: 3", "90 is не менее 90", "the condition holds: К2 equals «рост»"]
    assert expected == [line for line in said if line in expected]


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        pytest.param(
            {"К2": "рост", "К3": 0, "К4": 80},
            [
                "уровень низкий – Школе нужна помощь",
                "с числами: 3 равно 0 или 2 равно 0 или 0 равно 0 или 2 равно 0",
            ],
            id="condition",
        ),
        pytest.param(
            {"К1.часть": 30, "К2": "без изменений", "К4": 50},
            [
                "уровень базовый – Школе есть куда расти",
                "остальные случаи: уровень базовый  [№ 0, п. 3]",
            ],
            id="otherwise",
        ),
        pytest.param(
            {"К2": "рост", "К4": 80},
            ["2,2 – это не менее 2: уровень высокий  [№ 0, п. 3]"],
            id="interval-in-words",
        ),
        pytest.param(
            {"участников": 3, "К2": "рост", "К4": 80},
            [
                "не оценивается – экзамен сдавали менее пяти выпускников",
                "выполнено условие: участников менее 5",
                "с числами: 3 менее 5",
                "в документе: Школы, где экзамен сдавали менее пяти выпускников, не оцениваются",
            ],
            id="not-rated",
        ),
    ],
)
def test_what_decided(answers: dict[str, object], expected: list[str]) -> None:
    """The line of the scale that decided is told, with the numbers of its condition."""
    said = lines("school-results", {**SCHOOL, **answers})

    rest = iter(said)
    assert expected == [line for line in expected if line in rest]


def test_the_case_that_holds_is_told() -> None:
    """Of several cases in which nothing is rated, the one that holds is explained."""
    monitoring = made("""
        attributes:
          участников: {title: Участников, values: целое не менее 0}
        indicators:
          П1: {title: Первый, values: "{0; 1}"}
        not_rated:
          - {when: П1 == 0, because: нечего оценивать}
          - {when: участников < 5, because: участников меньше пяти}
    """)

    assessment = assessed(monitoring, {"участников": 3, "П1": 1})

    assert "участников меньше пяти" == str(assessment.reason)
    (case,) = assessment.explain().find("not-rated")
    assert "выполнено условие: участников менее 5" == case.message.render()
    assert ["с числами: 3 менее 5"] == [each.message.render() for each in case.children]


def test_a_condition_is_told_although_there_is_no_total() -> None:
    """A level that holds whatever the missing answer would be is explained by its condition."""
    record = {**SCHOOL, "К2": "рост", "К3": 0}

    assessment = assessed(made_up("school-results"), record)

    assert (None, "низкий") == (assessment.total, getattr(assessment.level, "name", None))
    (bound,) = [each for each in assessment.explain().find("bound") if each.name == "низкий"]
    assert "с числами: 3 равно 0 или 2 равно 0 или 0 равно 0 или нет ответа равно 0" == (
        bound.children[0].message.render()
    )


def test_two_levels_at_once() -> None:
    """A value in two levels is shown both intervals."""
    said = lines("attendance", {"У1": 6, "У2": 0, "У3": 0, "У4": 0})

    assert (
        "в двух уровнях – значение попадает сразу в несколько уровней: низкий риск, средний риск"
        == (said[0])
    )
    assert "10 входит в [0; 10]: уровень низкий риск  [№ 0, п. 3]" in said
    assert "10 входит в [10; 20]: уровень средний риск  [№ 0, п. 3]" in said
