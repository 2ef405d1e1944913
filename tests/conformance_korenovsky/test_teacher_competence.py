# SPDX-License-Identifier: MIT
"""Every possible teacher, by both formulas and by each way to read the bounds of the scale."""

from __future__ import annotations

from collections import Counter
from itertools import product
from typing import TYPE_CHECKING, Final

import pytest

import shnor_rules
from tests.conformance_korenovsky.agreement import Case, agreement, outcome, record_of
from tests.oracles import korenovsky as order

if TYPE_CHECKING:
    from collections.abc import Callable
    from fractions import Fraction

    from shnor_rules import Monitoring

TEACHERS: Final = tuple(product(*order.TEACHER_MARKS))


@pytest.fixture(scope="module")
def monitoring() -> Monitoring:
    """The monitoring of the subject competence of teachers."""
    return shnor_rules.load("korenovsky")["teacher-competence"]


@pytest.mark.parametrize(
    ("reading", "total", "judge", "found"),
    [
        pytest.param(
            (),
            order.teacher_total,
            order.teacher_level,
            {"А": 24, "Б": 12, "С": 208, "D": 8, "in-gap": 36},
            id="printed",
        ),
        pytest.param(
            ("граница-вверх",),
            order.teacher_total,
            order.teacher_level_upward,
            {"А": 24, "Б": 12, "С": 244, "D": 8},
            id="printed-upward",
        ),
        pytest.param(
            ("граница-вниз",),
            order.teacher_total,
            order.teacher_level_downward,
            {"А": 24, "Б": 48, "С": 208, "D": 8},
            id="printed-downward",
        ),
        pytest.param(
            ("все-показатели",),
            order.teacher_total_of_five,
            order.teacher_level,
            {"А": 17, "Б": 17, "С": 227, "D": 3, "in-gap": 23, "outside-scale": 1},
            id="five",
        ),
        pytest.param(
            ("все-показатели", "граница-вверх"),
            order.teacher_total_of_five,
            order.teacher_level_upward,
            {"А": 17, "Б": 17, "С": 245, "D": 8, "outside-scale": 1},
            id="five-upward",
        ),
        pytest.param(
            ("граница-вниз", "все-показатели"),
            order.teacher_total_of_five,
            order.teacher_level_downward,
            {"А": 17, "Б": 35, "С": 232, "D": 3, "outside-scale": 1},
            id="five-downward",
        ),
    ],
)
def test_every_teacher(
    monitoring: Monitoring,
    reading: tuple[str, ...],
    total: Callable[..., Fraction],
    judge: Callable[[Fraction], order.Judgement],
    found: dict[str, int],
) -> None:
    """All 288 answers to the five indicators have the total, level and status of the order."""
    cases = (Case(record_of(marks), total(*marks), judge(total(*marks))) for marks in TEACHERS)

    assert (288, found, ()) == agreement(monitoring, cases, reading)


def test_the_printed_formula_takes_72_answers_and_leaves_9_in_the_gap(
    monitoring: Monitoring,
) -> None:
    """With the test not taken there are 72 teachers, and 9 of them come to the hole at 0,5."""
    cases = (
        Case(record_of(marks), total, order.teacher_level(total))
        for marks in TEACHERS
        if marks[1] == "нет"
        for total in [order.teacher_total(*marks)]
    )

    assert (72, {"А": 6, "Б": 3, "С": 52, "D": 2, "in-gap": 9}, ()) == agreement(monitoring, cases)


def test_the_test_in_the_institute_does_not_touch_the_printed_total(
    monitoring: Monitoring,
) -> None:
    """Whatever the answer to П2, total, level and status by the printed formula are the same."""
    by_the_rest: dict[tuple[order.Mark, ...], set[object]] = {}
    for p1, p2, *rest in TEACHERS:
        by_the_rest.setdefault((p1, *rest), set()).add(
            outcome(monitoring, record_of((p1, p2, *rest)))
        )

    assert 72 == len(by_the_rest)
    assert {} == {marks: found for marks, found in by_the_rest.items() if len(found) != 1}


def test_the_two_formulas_judge_60_of_288_teachers_differently(monitoring: Monitoring) -> None:
    """Level or status changes for 60 teachers when the dropped test counts."""
    different = [
        marks
        for marks in TEACHERS
        if outcome(monitoring, record_of(marks))[1:]
        != outcome(monitoring, record_of(marks), ("все-показатели",))[1:]
    ]

    assert 60 == len(different)


def test_both_forms_are_there(monitoring: Monitoring) -> None:
    """Three levels described in each, and what the forms ask for stands among the attributes."""
    starts = [rule.partition(". ")[0] for rule in monitoring.conduct]
    asked = {"классы", "предметные_дефициты", "методические_компетенции", "методические_дефициты"}

    assert {
        "Форма для оценки предметных компетенций учителя (владения предметным материалом)": 3,
        "Форма для оценки методических компетенций учителя": 3,
    } == Counter(starts)
    assert set() == asked - {each.id for each in monitoring.attributes}
