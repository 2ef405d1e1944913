# SPDX-License-Identifier: MIT
"""The bounds of every value of a monitoring, from what can be answered."""

from __future__ import annotations

from typing import Final

import pytest

import shnor_rules
from shnor_rules.proving import bounds
from tests.evaluation.making import made, made_up


def test_bounds_of_the_korenovsky_totals() -> None:
    """The totals lie where the value sets put them, under readings and in states of «нет» too."""
    rules = shnor_rules.load("korenovsky")
    teachers = rules["teacher-competence"]

    assert "[0; 1,75]" == str(bounds(teachers)["итог"].numbers)
    assert "[0; 1,8]" == str(bounds(teachers, reading="все-показатели")["итог"].numbers)
    assert "[0; 5/3]" == str(bounds(teachers, given={"П5": ["нет"]})["итог"].numbers)
    assert "[0; 12]" == str(bounds(rules["methodical-help"])["итог"].numbers)
    assert "[0; 23]" == str(bounds(rules["mentoring-centre"])["итог"].numbers)
    assert "[0; 18]" == str(bounds(rules["tutoring-point"])["итог"].numbers)
    assert "[0; 19]" == str(bounds(rules["tutoring-point"], by="accepted")["итог"].numbers)
    assert all(bounds(each)["итог"].is_tight for each in rules if each.total is not None)


def test_bounds_of_the_made_up_district() -> None:
    """Points, policies, caps, rounding and requirements are taken into account."""
    school = bounds(made_up("school-results"))
    attendance = bounds(made_up("attendance"))

    assert "[0; 2,7]" == str(school["итог"].numbers)
    assert "[0; 28]" == str(attendance["итог"].numbers)
    assert "[0; 10]" == str(attendance["У1"].numbers)
    assert {"not-applicable"} == {
        lack.kind.value for lack in attendance["порядок"].lacks if not lack.left_out
    } - {"missing"}
    assert set() == {lack.kind.value for lack in attendance["среда"].lacks}


POINTS: Final = """
    indicators:
      П1:
        title: Первый
        values: "{0; 1; 2; нет}"
        not_applicable: нет
        points: [BANDS]
        DECIDE
    total: {formula: П1}
"""


def band(points: int, when: str) -> str:
    """Return points that a condition, an interval or anything else earns."""
    return f"{{points: {points}, {when}}}"


LOW: Final = band(5, "interval: '[0; 1]'")
BELOW: Final = band(5, "interval: '[0; 1)'")
HIGH: Final = band(7, "interval: '[1; 2]'")
ABOVE: Final = band(7, "interval: '(1; 2]'")
FAR: Final = band(7, "interval: '[3; 4]'")
REST: Final = band(7, "otherwise: true")
FIRST: Final = "decide: первое подходящее"


@pytest.mark.parametrize(
    ("bands", "decide", "expected", "lacks"),
    [
        ([LOW, ABOVE], "", "[5; 7]", set()),
        ([LOW, HIGH], "", "[5; 7]", {"undefined"}),
        ([LOW, HIGH], FIRST, "[5; 7]", set()),
        ([BELOW, ABOVE], "", "[5; 7]", {"undefined"}),
        ([BELOW, FAR], "", "[5; 5]", {"undefined"}),
        ([BELOW, REST], "", "[5; 7]", set()),
        ([LOW, ABOVE, band(9, "interval: '(1; 1]'")], "", "[5; 7]", set()),
        ([band(5, "when: П1 > 5"), REST], "", "[7; 7]", {"undefined"}),
        ([band(5, "when: П1 == 1"), band(7, "when: П1 != 1")], "", "[5; 7]", {"undefined"}),
    ],
)
def test_bounds_of_points(bands: list[str], decide: str, expected: str, lacks: set[str]) -> None:
    """Only the points of bands that can hold count, and whether some band always decides."""
    monitoring = made(POINTS.replace("BANDS", ", ".join(bands)).replace("DECIDE", decide))
    found = bounds(monitoring)["итог"]

    assert expected == str(found.numbers)
    assert lacks == {lack.kind.value for lack in found.lacks} - {"not-applicable"}
    assert not found.is_tight


def test_bounds_of_a_required_weight() -> None:
    """Where too little weight may be there, there may be no value."""
    monitoring = made("""
        indicators:
          П1: {title: Первый, values: "{1; 2; нет}", not_applicable: нет}
          П2: {title: Второй, values: "{1; 2; нет}", not_applicable: нет}
        subtotals:
          много:
            weights: {П1: "0,4", П2: "0,6"}
            not_applicable: пересчитать веса
            least_weight: "0,5"
          мало: {weights: {П1: "0,4"}, least_weight: "1", not_applicable: как ноль, quote: ноль}
        total: {formula: "СУММ(много, мало)"}
    """)
    found = bounds(monitoring)

    assert {"undefined", "not-applicable"} == {lack.kind.value for lack in found["много"].lacks}
    assert {} == found["мало"].lacks
    assert "[0; 0,8]" == str(found["мало"].numbers)
    assert "[1; 2]" == str(found["много"].numbers)
