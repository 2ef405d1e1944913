# SPDX-License-Identifier: MIT
"""Suggested examples: few, each with what comes of it, and together they try every bound."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from attrs import evolve
from hypothesis import given, settings

import shnor_rules
from shnor_rules.analysis.boundaries import BoundaryCoverage, Kind, boundary_coverage, suggest
from shnor_rules.analysis.boundaries.marks import marks
from shnor_rules.notation import parse_value_set
from shnor_rules.testing import monitorings
from tests.analysis.bounded import accepted, coverage
from tests.evaluation.making import made

if TYPE_CHECKING:
    from shnor_rules.model import Monitoring

SHIPPED = tuple(sorted(path.name for path in (Path(__file__).parents[2] / "rulesets").iterdir()))

MIXED = """
attributes:
  школа: {title: Школа, required: true}
  вид: {title: Вид, values: "{город; село}"}
indicators:
  П1: {title: Первый, values: "[0; 2]", items: {1: {title: а}, 2: {title: б}},
       sample: {of: строка, groups: группа, average: по группам}}
  П2: {title: Второй, values: "[1; 5]", sample: {of: занятие, average: по строкам}}
  П3: {title: Третий, values: "{0; 2; 3}", items:
       {1: {title: а, values: "{0; 1}"}, 2: {title: б, values: "{0; 2}"}, 3: {title: в}}}
  П4: {title: Четвёртый, values: "{0; 7}", items: {1: {title: а}}}
  П5: {title: Пятый, values: "[0; 1]", items: {1: {title: а, values: "[0; 1]"},
       2: {title: б, values: "{0}"}}}
  П6: {title: Шестой, values: "{высокий; низкий; нет}", not_applicable: нет}
  П7: {title: Седьмой, values: "[0; 3]", sample: {of: строка, average: по строкам},
       items: {1: {title: а}, 2: {title: б}}}
  П8: {title: Восьмой, values: "[0; 3]", sample: {of: строка, average: по строкам},
       items: {1: {title: а, values: "[0; 1]"}}}
total: {formula: П1 + П2 + П3 + (1 if вид == 'город' else 0)}
levels:
  - {level: низкий, interval: "[1; 4)"}
  - {level: средний, interval: "[4; 9)"}
"""


@pytest.mark.parametrize("name", SHIPPED)
def test_the_shipped_examples_try_every_bound(name: str) -> None:
    """Of each monitoring, and nothing is left unproved."""
    found = [boundary_coverage(monitoring) for monitoring in shnor_rules.load(name)]

    assert [()] * len(found) == [each.open for each in found]


@pytest.mark.parametrize("name", SHIPPED)
def test_suggestions_make_up_for_examples_that_are_taken_away(name: str) -> None:
    """After they are pasted, the coverage is whole again."""
    for monitoring in shnor_rules.load(name):
        half = monitoring.examples[::2]
        lacking = boundary_coverage(monitoring, half)
        suggested = accepted(suggest(lacking))
        whole = boundary_coverage(monitoring, [*half, *suggested])

        assert () == whole.open
        assert bool(lacking.open) is bool(suggested)


@settings(max_examples=10)
@given(monitorings(most_indicators=3))
def test_suggestions_try_every_bound_of_any_monitoring(monitoring: Monitoring) -> None:
    """Whatever it is made of, what is called open is met by what is suggested."""
    bare = boundary_coverage(monitoring, ())

    assert () == boundary_coverage(monitoring, accepted(suggest(bare))).open


def test_what_is_tried_suggests_nothing() -> None:
    """Only open goals are looked at."""
    found = coverage(MIXED)
    whole = boundary_coverage(made(MIXED), accepted(suggest(found)))

    assert ((), ()) == (whole.open, suggest(whole))


def test_a_suggestion_names_its_goals_and_what_comes_of_it() -> None:
    """No goal stands in two of them, and required attributes are there."""
    found = coverage(MIXED)
    suggestions = suggest(found)
    goals = [goal for each in suggestions for goal in each.goals]

    assert sorted(map(str, found.open)) == sorted(map(str, goals))
    assert {"Школа"} == {each.record["школа"] for each in suggestions}
    assert all(each.assessment.total is not None for each in suggestions[:2])


def test_answers_that_nothing_needs_are_left_out() -> None:
    """Where no total would be lost, a record has only what its goals are of."""
    body = """
indicators:
  П1: {title: Первый, values: "{0}", scored: false}
  П2: {title: Второй, values: "{0}", scored: false, optional: false}
readings:
  другие: {title: Другие, because: VYM-01, status: предложено,
    indicators: {П2: {values: "{0; 1}"}}}
remarks:
  VYM-01: {quote: слова, place: раздел 1, note: Неясно.}
"""
    records = [(each.reading, dict(each.record)) for each in suggest(coverage(body))]

    assert ("другие", {"П2": Fraction(1)}) in records


def test_every_suggestion_shows_something() -> None:
    """Each has a goal that no suggestion before it meets."""
    assert all(each.goals for each in suggest(coverage(MIXED)))


def test_an_open_goal_without_a_record_is_a_mistake() -> None:
    """The search begins with the record of a goal, which must be accepted."""
    found = coverage("indicators:\n  П1: {title: Первый, values: '{0}'}\n")
    ((goal, wanted),) = found.wanted
    broken = BoundaryCoverage(
        found.monitoring,
        found.goals,
        0,
        found.views,
        ((evolve(goal, record={"П9": 0}), wanted),),
    )

    with pytest.raises(ValueError, match="an open goal has a record that is accepted"):
        suggest(broken)


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ("{2; 0; нет}", ["0", "2"]),
        ("[0; 2]", ["0", "(0; 2)", "2"]),
        ("(0; 2)", ["(0; 2)"]),
        ("[2; 2]", ["2"]),
        ("(2; 2)", []),
        ("не менее 1", ["1", "более 1"]),
        ("любое", ["любое"]),
        ("целое [0; 2]", ["0", "(0; 2)", "2"]),
        ("целое [0; 1]", ["0", "1"]),
        ("целое (0; 1)", []),
        ("целое не более 5", ["менее 5", "5"]),
    ],
)
def test_a_value_set_is_tried_at_its_places(values: str, expected: list[str]) -> None:
    """Every number of a list; of a range the ends that belong to it, and something between."""
    found = list(marks(parse_value_set(values)))

    assert expected == [mark.what for mark in found]
    assert all(mark.number in mark.interval for mark in found)


def test_a_record_whose_goals_the_later_ones_meet_is_taken_back() -> None:
    """The first one shows the level and two zeros, and so do the later ones together."""
    body = """
indicators:
  П1: {title: Первый, values: "{0; 1; 2}"}
  П2: {title: Второй, values: "{0; 2}"}
total: {formula: П1 * П2}
levels: [{level: один, interval: "(-5; 5)"}]
"""
    records = [dict(each.record) for each in suggest(coverage(body))]

    assert [{"П2": 2}, {"П1": 2, "П2": 2}, {"П1": 1, "П2": 0}, {"П1": 0}] == records


def test_records_are_found_for_conditions_points_and_readings() -> None:
    """Where a record is not rated, at the bounds of points, and where a reading shows."""
    body = """
attributes:
  учеников: {title: Учеников, values: целое не менее 0, required: true}
indicators:
  П1: {title: Первый, values: "{1; 5; 9}", points: [{points: 0, interval: менее 5},
       {points: 1, interval: "[5; 20]"}]}
  П2: {title: Второй, values: "{0}", items: {1: {title: а, values: "целое (0; 1)"},
       2: {title: б, values: "{0; 1}"}}}
total: {formula: П1, round: {places: 0}}
levels: [{level: любой, interval: не менее 0}]
not_rated: [{when: учеников < 5, because: мало учеников}]
readings:
  вдвое: {title: Вдвое, because: VYM-01, status: предложено, total: {formula: П1 * 2}}
  так-же: {title: Так же, because: VYM-01, status: предложено, total: {formula: П1 + 0}}
remarks:
  VYM-01: {quote: слова, place: раздел 1, note: Неясно.}
"""
    found = coverage(body)
    told = [(each.reading, dict(each.record)) for each in suggest(found)]

    assert (None, {"учеников": 0}) in told
    assert {None, "вдвое", "так-же"} == {reading for reading, _ in told}
    effects = [goal.state.value for goal in found.goals if goal.kind.value == "effect"]
    assert ["open", "undecided"] == effects


def test_only_what_is_missing_keeps_a_record_from_a_level() -> None:
    """A record that is not rated anyway would show nothing of an answer that is missing."""
    body = """
attributes:
  учеников: {title: Учеников, values: целое не менее 0}
indicators:
  П1: {title: Первый, values: "{0; 1}"}
  П2: {title: Второй, values: "{0; 1}"}
total: {formula: П1 + П2}
levels: [{level: любой, interval: "[0; 2]"}]
not_rated: [{when: учеников == 0, because: некого учить}]
"""
    missing = [each.record for each in coverage(body).open if each.kind is Kind.MISSING]

    assert [{"П1": 0, "П2": 0}, {"учеников": 1, "П2": 0}, {"учеников": 1, "П1": 0}] == missing
