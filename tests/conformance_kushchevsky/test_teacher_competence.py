# SPDX-License-Identifier: MIT
"""Teachers of Kushchevsky: collected by the order, rated only by the scale of another district."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Final

import pytest

import shnor_rules
from tests.conformance_korenovsky.agreement import Case, agreement, record_of
from tests.oracles import korenovsky as order

if TYPE_CHECKING:
    from shnor_rules import Monitoring

READING: Final = "шкала-кореновского"


@pytest.fixture(scope="module")
def monitoring() -> Monitoring:
    """The assessment of the subject competence of teachers."""
    return shnor_rules.load("kushchevsky")["teacher-competence"]


def test_the_order_prints_five_components_and_no_values(monitoring: Monitoring) -> None:
    """There is nothing to compute with: no value set, no total, no level."""
    assert ["П1", "П2", "П3", "П4", "П5"] == [each.id for each in monitoring.indicators]
    assert [None] * 5 == [each.values for each in monitoring.indicators]
    assert (None, None) == (monitoring.total, monitoring.scale)


def test_the_test_of_teachers_is_held_in_the_district(monitoring: Monitoring) -> None:
    """Unlike in the order that has the scale, it is not the institute of the region."""
    assert (
        "тестовая оценка уровня предметной компетенции учителя в МКУ «ЦРО»"
        == monitoring.indicators[1].title
    )


def test_by_the_order_answers_are_collected(monitoring: Monitoring) -> None:
    """Whatever is answered, there is no scale to rate it by."""
    record = {"П1": "высокий", "П2": "17 из 20", "П3": 1, "П4": "первая", "П5": "нет"}
    assessed = shnor_rules.evaluate(monitoring, record)

    assert ("no-scale", None, None) == (assessed.status.value, assessed.total, assessed.level)


def test_by_the_scale_of_korenovsky_every_teacher_is_rated_as_there(
    monitoring: Monitoring,
) -> None:
    """All 288 answers have the total and level that the order of the other district gives them."""
    cases = (
        Case(record_of(marks), total, order.teacher_level(total))
        for marks in product(*order.TEACHER_MARKS)
        for total in [order.teacher_total(*marks)]
    )
    found = {"А": 24, "Б": 12, "С": 208, "D": 8, "in-gap": 36}

    assert (288, found, ()) == agreement(monitoring, cases, (READING,))
