# SPDX-License-Identifier: MIT
"""Boundary coverage: goals of readings, what is not proved, and the coverage as data and words."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from shnor_rules.analysis.boundaries import Kind, State, boundary_coverage
from tests.analysis.bounded import DENSE, SCALE, coverage, told
from tests.evaluation.making import made

READINGS = """
  вверх: {title: Вверх, because: VYM-01, status: предложено, levels: {высокий: "[2; 4)"}}
  пять: {title: Пять, because: VYM-01, status: предложено,
    indicators: {П1: {values: "{0; 1; 2; 5}"}}}
  подписи: {title: Подписи, because: VYM-01, status: предложено, indicators: {П1: {title: Иначе}}}
"""

REMARKS = """
remarks:
  VYM-01: {quote: слова, place: раздел 1, note: Неясно.}
"""


def test_a_reading_has_the_goals_in_which_it_differs() -> None:
    """What the text has too is tried under the text; the effect must be seen."""
    head, examples = SCALE.split("examples:")
    wide = head.replace("(1; 3)", "(1; 2)").replace("[3; 4)", "[3; 4]")
    body = f"""{wide}readings:{READINGS}{REMARKS}examples:{examples}
  - {{title: два, record: {{П1: 2, П2: 0}}, reading: вверх, expect: {{level: высокий}}}}
  - {{title: оба, record: {{П1: 5, П2: 0}}, reading: [вверх, пять], expect: {{total: "5"}}}}
  - {{title: пять, record: {{П1: 3, П2: 0}}, reading: пять,
     expect: {{refused: [value-outside-set]}}}}
"""

    def goals(reading: str) -> list[str]:
        return told(body, *Kind, reading=reading)

    assert "levels = 2: 2 - высокий met" in goals("вверх")
    assert "readings вверх met" == goals("вверх")[-1]
    assert "П1 5 open" in goals("пять")
    assert ["readings пять open", "readings пять open"] == goals("пять")[-2:]
    assert ["readings подписи open", "readings подписи unreachable"] == goals("подписи")


def test_what_only_the_text_takes_shows_the_effect_of_a_reading() -> None:
    """A refusal under the reading is another outcome, too."""
    body = """
indicators:
  П1: {title: Первый, values: "{0; 1}"}
readings:
  ноль: {title: Ноль, because: VYM-01, status: предложено, indicators: {П1: {values: "{0}"}}}
"""
    example = """
examples:
  - {title: один, record: {П1: 1}, reading: ноль, expect: {refused: [value-outside-set]}}
"""

    assert ["readings ноль undecided"] == told(f"{body}{REMARKS}", Kind.EFFECT, reading="ноль")
    assert ["readings ноль met"] == told(f"{body}{REMARKS}{example}", Kind.EFFECT, reading="ноль")


def test_what_is_not_decided_is_listed_and_not_counted() -> None:
    """An example can still meet it; then it counts."""
    body = """
indicators:
  П1: {title: Первый, values: "[0; 2]"}
  П2: {title: Второй, values: "[0; 2]", points: [{points: 1, when: П1 >= П2}]}
derived:
  доля: {formula: П1 / (П2 + 1), round: {places: 0}}
bands:
  вид: {title: Вид, of: доля, bands: [
    {band: мало, interval: менее 1}, {band: много, interval: не менее 1}]}
total: {formula: П1 * П2}
levels: [{level: низкий, interval: "[0; 1)"}, {level: высокий, interval: "[1; 4]"}]
not_rated: [{when: П1 * П2 > 3, because: слишком много}]
examples:
  - {title: один, record: {П1: 1, П2: 1}, expect: {total: "1", level: высокий}}
"""
    goals = coverage(body).goals
    undecided = {(goal.kind, goal.what) for goal in goals if goal.state is State.UNDECIDED}

    assert "levels = 1: 1 met" in told(body, Kind.BOUND)
    assert {Kind.BOUND, Kind.ENDING, Kind.EDGE} == {kind for kind, _ in undecided}
    assert ["levels низкий open", "levels высокий met"] == told(body, Kind.LEVEL)
    assert all(goal.why is not None for goal in goals if goal.state is State.UNDECIDED)


def test_a_level_of_bare_numbers_only_is_not_called_unreachable() -> None:
    """No items come to it, but a bare number of the printed set does."""
    body = """
indicators:
  П1: {title: Первый, values: "{0; 1; 5}", items: {1: {title: а}}}
total: {formula: П1}
levels: [{level: низкий, interval: "[0; 1]"}, {level: высокий, interval: "(1; 5]"}]
"""

    assert ["levels низкий open", "levels высокий undecided"] == told(body, Kind.LEVEL)
    assert ["П1 0 open", "П1 1 open", "П1 5 open"] == told(body, Kind.VALUE)[:3]


def test_coverage_is_plain_data() -> None:
    """Counts, states, and each goal with its record; examples may come from elsewhere."""
    found = boundary_coverage(made(SCALE), ())
    data = found.to_dict("en")

    assert (1, 0) == (data["definition"], data["examples"])
    assert {"count": 0, "of": 25, "share": "0", "percent": "0"} == data["coverage"]
    assert 0 == len(found.met)
    assert {"met": 0, "open": 25, "unreachable": 7, "undecided": 0} == data["states"]
    first = data["goals"][0]
    expected = ("level", "levels", "низкий", "the level `низкий`", "{П1: 0, П2: 0}", None)
    keys = ("kind", "part", "what", "said", "record", "why")
    assert expected == tuple(first[key] for key in keys)


@pytest.mark.parametrize("lang", ["ru", "en"])
def test_every_goal_is_told_in_words(lang: str) -> None:
    """In both languages, with nothing left out."""
    for body in (SCALE, DENSE):
        for goal in coverage(body).goals:
            said = goal.said.render(lang)
            assert said
            assert "{" not in said


@pytest.mark.parametrize("name", ["reference/boundary-coverage.md", "ru/boundaries.md"])
def test_the_pages_define_every_kind_of_goal(name: str) -> None:
    """A row of a table for each kind, in the order of the code, and for no other."""
    page = (Path(__file__).parents[2] / "docs" / name).read_text(encoding="utf-8")
    rows = re.findall(r"^\| `([a-z][a-z-]*)` \|", page, re.MULTILINE)
    states = {state.value for state in State}

    assert [kind.value for kind in Kind] == [row for row in rows if row not in states]


def test_a_condition_that_never_holds_is_known_beside_one_that_is_undecided() -> None:
    """Whether the others can be decided does not matter."""
    body = """
indicators:
  П1: {title: Первый, values: "[0; 10]"}
  П2: {title: Второй, values: "[0; 10]"}
total: {formula: "МАКС(П1, П2)"}
levels: [{level: любой, interval: "[0; 10]"}]
not_rated:
  - {when: П1 > 10, because: никогда}
  - {when: П1 * П2 == 7 and П1 != 7 and П2 != 7, because: неизвестно}
"""
    expected = ["not_rated П1 > 10 unreachable"]

    assert expected == [each for each in told(body, Kind.ENDING) if "П1 > 10" in each]
