# SPDX-License-Identifier: MIT
"""Deficits: what is at its worst value, by a direction that somebody stated."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shnor_rules import deficits, evaluate_all, load
from shnor_rules.analysis.summaries.deficits import Deficits, value_in_words
from tests.analysis.analysed import results, teacher, teachers

ITEMS = """
direction: больше – лучше
attributes: {школа: {title: Школа}}
indicators:
  П1:
    title: По параметрам
    values: "{0; 1; 2}"
    items: {1: {title: один, number: "1.1.а"}, 2: {title: два}}
  П2:
    title: Выборка
    values: "[0; 2]"
    items: {1: {title: один}, 2: {title: два}}
    sample: {of: урок, average: по строкам, quote: среднее по урокам}
total: {formula: П1 + П2}
"""

KINDS = """
direction: больше – лучше
indicators:
  П1: {title: Баллы за долю, values: "[0; 100]", direction: меньше – лучше,
       points: [{points: "0", interval: "[50; 100]", label: много},
                {points: "1", interval: "[0; 50)"}]}
  П2: {title: Меньше, values: "{0; 1; 2}", direction: меньше – лучше, direction_basis: толкование}
  П3: {title: Без конца, values: любое}
  П4: {title: Словами, values: "{да; нет}"}
  П5: {title: Не в счёт, values: "{0; 1}", scored: false}
  П6: {title: Без множества, scored: false, direction: больше – лучше}
  П7: {title: Открыто, values: "(0; 5)"}
  П8: {title: Целое, values: "целое (0; 5)"}
  П9: {title: Целое вниз, values: "целое [0,5; 4,5]", direction: меньше – лучше}
total: {formula: П1 + П2 + П3 + П7 + П8 + П9}
"""

NO_DIRECTION = """
indicators:
  П1: {title: Первый, values: "{0; 1}",
       points: [{points: "0", interval: "[0; 0]"}, {points: "0", interval: "[1; 1]"}]}
  П2: {title: Второй, values: "{0; 1}", direction: больше – лучше}
total: {formula: П1 + П2}
"""


def told(found: Deficits) -> list[tuple[int, list[str]]]:
    """Return the deficits of each record by the number of the record."""
    return [
        (record.entry.number, [each.lowest.part.name for each in record.deficits])
        for record in found.records
    ]


def tallied(found: Deficits) -> dict[str, tuple[int, int, int, int]]:
    """Return the tallies of all records: how many, of how many, not applicable, missing."""
    return {
        each.lowest.part.name: (
            each.portion.count,
            each.portion.of,
            each.not_applicable,
            each.missing,
        )
        for each in found.whole.tallies
    }


def test_deficits_of_records_and_of_all() -> None:
    """What is at 0 is a deficit, «нет» and no answer are none, and refused records count apart."""
    found = deficits(
        teachers(
            teacher("А", "химия", 0, "нет"),
            teacher("А", "химия", 0, 0),
            teacher("Б", "химия", 2, None),
            teacher("Б", "химия", 9, 0),
        ),
        by=("школа",),
    )

    assert [(1, ["П1"]), (2, ["П1", "П2"])] == told(found)
    assert {"П1": (2, 3, 0, 0), "П2": (1, 1, 1, 1)} == tallied(found)
    assert [("А", 2, 2), ("Б", 1, 0)] == [
        (part.key.values[0], part.records, len(part.tallies)) for part in found.parts
    ]
    assert 1 == found.about.refused


@given(
    st.lists(
        st.tuples(st.sampled_from((None, 0, 1, 2)), st.sampled_from((None, 0, 1, "нет"))),
        max_size=9,
    )
)
def test_tallies_are_those_of_a_plain_count(rows: list[tuple[object, object]]) -> None:
    """Counting zeros by hand gives the same numbers."""
    found = tallied(deficits(teachers(*(teacher("А", "химия", *row) for row in rows))))
    by_hand = {}
    for position, name in enumerate(("П1", "П2")):
        answers = [row[position] for row in rows]
        numbers = [each for each in answers if isinstance(each, int)]
        if 0 in numbers:
            counts = numbers.count(0), len(numbers), answers.count("нет"), answers.count(None)
            by_hand[name] = counts

    assert by_hand == found


def test_items_and_rows_of_samples() -> None:
    """An item is a deficit by itself; in a sample it is told in how many rows."""
    found = deficits(
        results(
            ITEMS,
            {"П1": [0, 1], "П2": [[1, 0], [1, 1], [0, 0]]},
            {"П1": "0", "П2": "0"},
            {"П1": "1", "П2": None},
        )
    )
    rows = {
        (record.entry.number, each.lowest.part.name): (each.rows.count, each.rows.of)
        for record in found.records
        for each in record.deficits
        if each.rows is not None
    }

    assert [(1, ["П1.1", "П2.1", "П2.2"]), (2, ["П1", "П2"])] == told(found)
    assert {(1, "П2.1"): (1, 3), (1, "П2.2"): (2, 3)} == rows
    assert (1, 1, 0, 2) == tallied(found)["П1.1"]
    first = found.records[0].deficits[0].lowest
    assert ("1.1.а", "один", "0 (нет)") == (
        first.part.number,
        first.part.title,
        value_in_words(first),
    )


def test_what_has_no_worst_value_is_apart() -> None:
    """Points go by the direction of the total; what nobody directed is never judged."""
    record = {"П1": 80, "П2": 2, "П3": -9, "П4": "нет", "П5": 0, "П7": 1, "П8": 1, "П9": 4}
    found = deficits(results(KINDS, record))

    assert [(1, ["П1", "П2", "П8", "П9"])] == told(found)
    assert {"П1": "0 (много)", "П2": "2", "П8": "1", "П9": "4"} == {
        each.lowest.part.name: value_in_words(each.lowest) for each in found.records[0].deficits
    }
    assert {
        "П3": "analysis.apart.endless",
        "П4": "analysis.apart.words",
        "П5": "analysis.apart.no-direction",
        "П6": "analysis.apart.free",
        "П7": "analysis.apart.endless",
    } == {each.part.name: each.reason.key for each in found.apart}


def test_points_without_any_direction() -> None:
    """Points are judged by nothing where the monitoring has no direction."""
    found = deficits(results(NO_DIRECTION, {"П1": 0, "П2": 0}))

    assert [(1, ["П2"])] == told(found)
    assert ["П1"] == [each.part.name for each in found.apart]


@pytest.mark.parametrize(
    ("answer", "expected"), [({"П1": "50", "П2": 0}, (1, 1, 0, 0)), ({"П2": 0}, None)]
)
def test_points_that_are_not_there(
    answer: dict[str, object], expected: tuple[int, int, int, int] | None
) -> None:
    """Where no points are earned for want of an answer, nothing is at its worst."""
    found = deficits(results(KINDS, answer))

    assert expected == tallied(found).get("П1")


def test_a_value_without_points_is_missing() -> None:
    """A measured value that earns no points at all is told as missing, not as a deficit."""
    body = """
    direction: больше – лучше
    indicators:
      П1: {title: Баллы, values: "[0; 9]", points: [{points: "0", interval: "[0; 1]"}]}
      П2: {title: Слово, values: "{0; 1; да}"}
    total: {formula: П1}
    """
    found = deficits(results(body, {"П1": 5, "П2": "да"}, {"П1": 0, "П2": 0}))

    assert {"П1": (1, 1, 0, 1), "П2": (1, 2, 0, 0)} == tallied(found)


def test_other_rules_are_not_mixed_up() -> None:
    """Results of two monitorings are told as such, and answers that one lacks are missing."""
    found = deficits((*results(ITEMS, {"П1": [0, 1]}), *results(KINDS, {"П9": 4})))

    assert 2 == len(found.about.rules)
    assert {"П1.1": (1, 1, 0, 1), "П9": (1, 1, 0, 1)} == tallied(found)


def test_as_data() -> None:
    """Data for JSON has number, title, label, and by which direction the value is the worst."""
    data = deficits(
        teachers(teacher("А", "химия", 0, 1), teacher("А", "химия", 1, 0)), by=("школа",)
    ).to_dict()

    assert {
        "name": "П1",
        "number": "1.1",
        "title": "Первый",
        "value": "0",
        "label": "ничего",
        "direction": "больше – лучше",
        "direction_basis": "текст",
        "count": 1,
        "of": 2,
        "share": "0,5",
        "percent": "50",
        "not_applicable": 0,
        "missing": 0,
    } == data["whole"]["deficits"][0]
    assert [None, None] == [record["level"] for record in data["records"]]
    assert "П2" == data["records"][1]["deficits"][0]["name"]
    rows = deficits(results(ITEMS, {"П1": [1, 1], "П2": [[1, 0]]})).to_dict()
    assert {"count": 1, "of": 1} == {
        key: rows["records"][0]["deficits"][0]["rows"][key] for key in ("count", "of")
    }
    apart = deficits(results(KINDS, {})).to_dict("en")["apart"]
    assert "the values are words without a printed order" == apart[1]["reason"]


def test_counts_of_changes_are_no_deficits() -> None:
    """More that stayed or cannot be compared is nothing better, so none of it is nothing worse."""
    ruleset = load("korenovsky")
    record = {"школа": "А", "улучшилось": 0, "ухудшилось": 0, "не_изменилось": 0, "несравнимо": 0}
    monitoring = ruleset["training-dynamics"]
    found = deficits(evaluate_all(monitoring, [record]))
    assert ["улучшилось"] == [each.lowest.part.name for each in found.whole.tallies]
    assert {"не_изменилось": "analysis.apart.no-direction"} | {
        "несравнимо": "analysis.apart.no-direction"
    } == {each.part.name: each.reason.key for each in found.apart}
