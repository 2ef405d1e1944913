# SPDX-License-Identifier: MIT
"""How far a total is from its neighbours: on every bound, beside it, in a gap and outside."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

import pytest

from tests.evaluation.making import assessed, korenovsky, made

if TYPE_CHECKING:
    from shnor_rules import Distance

Neighbour: TypeAlias = tuple[str, str, bool] | None

MONITORING: Final = made("""
    indicators:
      П1: {title: Первый, values: "[-10; 10]"}
    total: {formula: П1}
    levels:
      - {level: А, interval: "[0; 0,3)"}
      - {level: Б, interval: "(0,3; 0,5]"}
      - {level: С, interval: "(0,5; 1,5)"}
      - {level: D, interval: "[1,75; 2]"}
""")


def told(distance: Distance | None) -> Neighbour:
    """Return a distance as its plain data."""
    if distance is None:
        return None
    data = distance.to_dict()
    return data["level"], data["amount"], data["more"]


@pytest.mark.parametrize(
    ("total", "above", "below"),
    [
        pytest.param("-1", ("А", "1", False), None, id="below-the-scale"),
        pytest.param("0", ("Б", "0,3", True), None, id="lowest-end"),
        pytest.param("0,29", ("Б", "0,01", True), None, id="beside-a-gap"),
        pytest.param("0,3", ("Б", "0", True), ("А", "0", True), id="gap-of-one-point"),
        pytest.param("1/3", ("С", "1/6", True), ("А", "1/30", True), id="thirds"),
        pytest.param("0,5", ("С", "0", True), ("А", "0,2", True), id="closed-end"),
        pytest.param("0,51", ("D", "1,24", False), ("Б", "0,01", False), id="above-a-closed-end"),
        pytest.param("1,5", ("D", "0,25", False), ("С", "0", True), id="open-end"),
        pytest.param("1,6", ("D", "0,15", False), ("С", "0,1", True), id="wide-gap"),
        pytest.param("1,75", None, ("С", "0,25", True), id="closed-start"),
        pytest.param("2", None, ("С", "0,5", True), id="highest-end"),
        pytest.param("5", None, ("D", "3", False), id="above-the-scale"),
    ],
)
def test_distances(total: str, above: Neighbour, below: Neighbour) -> None:
    """The nearest level on each side, how far it is, and whether its end itself will do."""
    assessment = assessed(MONITORING, {"П1": total})

    assert (above, below) == (told(assessment.next_level), told(assessment.previous_level))


def test_of_two_levels_with_one_end_the_nearer_is_told() -> None:
    """Where two levels begin at one number, the one that takes the number is nearer."""
    monitoring = made("""
        indicators:
          П1: {title: Первый, values: "[-10; 10]"}
        total: {formula: П1}
        levels:
          - {level: А, interval: "(1; 5]"}
          - {level: Б, interval: "[1; 3]"}
          - {level: В, interval: "[-5; -1)"}
          - {level: Г, interval: "[-3; -1]"}
    """)

    assessment = assessed(monitoring, {"П1": 0})

    assert ("Б", "1", False) == told(assessment.next_level)
    assert ("Г", "1", False) == told(assessment.previous_level)


@pytest.mark.parametrize(
    ("distance", "ru", "en"),
    [
        pytest.param("0,2", "до уровня Б не хватает более 0,1", "more than 0,1 short", id="more"),
        pytest.param("1,6", "до уровня D не хватает 0,15", "0,15 short of level D", id="exactly"),
        pytest.param(
            "0,3",
            "сразу выше этого значения начинается уровень Б",
            "level Б begins just above this value",
            id="edge",
        ),
        pytest.param("0,7", "выше уровня Б на 0,2", "0,2 above level Б", id="down"),
        pytest.param(
            "0,4", "выше уровня А более чем на 0,1", "more than 0,1 above", id="down-more"
        ),
    ],
)
def test_distances_in_words(distance: str, ru: str, en: str) -> None:
    """The explanation says how far it is, whether the end will do, or that the edge is here."""
    explanation = assessed(MONITORING, {"П1": distance}).explain()

    assert any(ru in line for line in explanation.lines())
    assert any(en in line for line in explanation.lines("en"))


def test_a_level_decided_by_a_condition_is_at_no_distance() -> None:
    """Where a condition decides, another total would change nothing, so no distance is told."""
    monitoring = made("""
        indicators:
          П1: {title: Первый, values: "[0; 10]"}
          П2: {title: Второй, values: "{0; 1}"}
        total: {formula: П1}
        decide: первое подходящее
        levels:
          - {level: низкий, when: П2 == 0}
          - {level: средний, interval: менее 5}
          - {level: высокий, otherwise: true}
    """)

    by_condition = assessed(monitoring, {"П1": 7, "П2": 0})
    unknown = assessed(monitoring, {"П1": 7})
    by_number = assessed(monitoring, {"П1": 7, "П2": 1})

    assert (None, None) == (by_condition.next_level, by_condition.previous_level)
    assert (None, None) == (unknown.next_level, unknown.previous_level)
    assert ("средний", "2", True) == told(by_number.previous_level)


def test_a_teacher_on_the_bound() -> None:
    """On 0,5 the Korenovsky scale has a hole, with a level just above and one just below."""
    record = {"П1": 2, "П2": "нет", "П3": 0, "П4": 0, "П5": 0}

    assessment = assessed(korenovsky("teacher-competence"), record)

    assert "in-gap" == assessment.status.value
    assert ("С", "0", True) == told(assessment.next_level)
    assert ("Б", "0", True) == told(assessment.previous_level)


def test_without_a_total_there_is_no_distance() -> None:
    """A missing answer leaves nothing to measure from."""
    assessment = assessed(MONITORING, {})

    assert (None, None) == (assessment.next_level, assessment.previous_level)
