# SPDX-License-Identifier: MIT
"""Periods compared: who is paired with whom, what is summed, and what is told apart."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from typing import TYPE_CHECKING

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from shnor_rules import Assessment, compare
from shnor_rules.analysis.dynamics.ladder import Way
from shnor_rules.model import Change
from tests.analysis.analysed import SCHOOLS, results, teacher, teachers

if TYPE_CHECKING:
    from shnor_rules.analysis.dynamics.comparing import Dynamics

KEY = ("школа", "предмет")


def apart(dynamics: Dynamics, step: int = 0) -> list[tuple[tuple[object, ...], str, list[int]]]:
    """Return what is not compared: key, cause, numbers of records."""
    return [
        (each.key.values, each.reason.key, [entry.number for entry in each.entries])
        for each in dynamics.steps[step].apart
    ]


def test_records_are_paired_by_their_key() -> None:
    """A record meets the one of the same key, however it is spelt; the rest is told apart."""
    before = teachers(
        teacher("А", "химия", 0, 0),
        teacher("А", "физика", 0, 0),
        teacher("А", "физика", 1, 0),
        teacher("Б", "химия", 0, 0),
        teacher(None, "химия", 0, 0),
        teacher("В", "химия", 9, 0),
    )
    after = teachers(
        teacher("а", "Химия", 2, 1),
        teacher("А", "физика", 2, 0),
        teacher("Г", "химия", 0, 0),
        teacher("В", "химия", 1, 0),
    )
    found = compare({"2021": before, "2022": after}, key=KEY)
    (step,) = found.steps

    assert [("А", "химия", 1, 1)] == [
        (*pair.key.values, pair.before.number, pair.after.number) for pair in step.pairs
    ]
    assert [
        (("А", "физика"), "apart.repeated", [2, 3]),
        (("Б", "химия"), "apart.absent", []),
        ((None, "химия"), "apart.without-key", [5]),
        (("В", "химия"), "apart.refused", [6]),
        (("Г", "химия"), "apart.absent", []),
    ] == apart(found)
    assert ("2021", "2022") == (step.before, step.after)


def test_a_record_that_is_in_neither_of_two_periods() -> None:
    """In three periods, a record of the third one is not told to be missing in the first step."""
    first, second = teachers(teacher("А", "химия", 0, 0)), teachers(teacher("А", "химия", 0, 1))
    third = teachers(teacher("Б", "химия", 0, 0))
    found = compare({"1": first, "2": second, "3": third}, key=KEY)

    assert [] == apart(found)
    assert [("А", "apart.absent"), ("Б", "apart.absent")] == [
        (key[0], reason) for key, reason, _ in apart(found, 1)
    ]


def test_one_record_a_period_needs_no_key() -> None:
    """Without a key, the only record of a period is compared with the only one of the next."""
    one, two = teachers(teacher("А", "химия", 0, 0)), teachers(teacher("Б", "физика", 2, 0))
    pairs = compare({"1": one, "2": two}, key=()).steps[0].pairs

    assert [((), Change.IMPROVED)] == [
        (pair.key.values, pair.answers[0][1].change) for pair in pairs
    ]
    assert ["apart.repeated"] == [
        reason for _, reason, _ in apart(compare({"1": one * 2, "2": two}, key=()))
    ]


@given(
    st.lists(
        st.tuples(
            st.sampled_from("АБ"),
            st.sampled_from((None, 0, 1, 2)),
            st.sampled_from((None, 0, 1, 2)),
        ),
        max_size=8,
    )
)
def test_counts_are_those_of_a_plain_count(rows: list[tuple[str, int | None, int | None]]) -> None:
    """Comparing by hand gives the same numbers by indicator, by school and by level."""
    eras = [
        teachers(
            *(teacher(row[0], f"предмет {at}", row[period], "нет") for at, row in enumerate(rows))
        )
        for period in (1, 2)
    ]
    (step,) = compare({"1": eras[0], "2": eras[1]}, key=KEY, by=("школа",)).steps
    by_hand: Counter[tuple[str, Change]] = Counter()
    levels: Counter[Change] = Counter()
    ladder = {0: 0, 2: 1}
    for school, before, after in rows:
        by_hand[school, Change.NOT_COMPARABLE] += 1
        if before is None or after is None:
            change = Change.NOT_COMPARABLE
        elif before == after:
            change = Change.UNCHANGED
        else:
            change = Change.IMPROVED if after > before else Change.WORSENED
        by_hand[school, change] += 1
        if before in ladder and after in ladder:
            levels[change] += 1
        else:
            levels[Change.NOT_COMPARABLE] += 1

    whole, *parts = step.parts
    assert by_hand == Counter(
        {
            (str(part.key.values[0]), change): part.answers.of(change)
            for part in parts
            for change in Change
            if part.answers.of(change)
        }
    )
    assert len(rows) == whole.pairs
    assert levels == Counter(
        {
            change: whole.levels.of(change)
            for change in Change
            if whole.levels is not None and whole.levels.of(change)
        }
    )
    first = step.indicators[0] if rows else None
    if first is not None:
        assert len(rows) == first.tallied.all == sum(len(keys) for _, keys in first.records)


def test_the_way_over_all_periods() -> None:
    """Steady is up without a return; what lacks a level or a period is not comparable."""
    rows = {
        "А": ((0, 0), (2, 0), (2, 1)),
        "Б": ((0, 0), (2, 1), (2, 0)),
        "В": ((0, 0), (1, 0), (2, 0)),
        "Г": ((0, 0), (0, 0), (0, "нет")),
    }
    eras = {
        str(at): teachers(*(teacher(school, "химия", *each[at]) for school, each in rows.items()))
        for at in range(3)
    }
    eras["2"] = [*eras["2"], *teachers(teacher("Д", "химия", 0, 0))]
    found = compare(eras, key=KEY).courses

    assert [
        ("А", Way.UP, None),
        ("Б", Way.THERE_AND_BACK, None),
        ("В", Way.NOT_COMPARABLE, "incomparable.level"),
        ("Г", Way.SAME, None),
        ("Д", Way.NOT_COMPARABLE, "apart.absent"),
    ] == [
        (each.key.values[0], each.way, None if each.reason is None else each.reason.key)
        for each in found
    ]
    assert ("низкий", "средний", "высокий") == found[0].levels


def test_the_way_under_different_rules() -> None:
    """Levels by different rules are no way at all."""
    (before,) = teachers(teacher("А", "химия", 0, 0))
    assert isinstance(before, Assessment)
    after = evolve(before, identity=evolve(before.identity, hash="0" * 16))
    found = compare({"1": [before], "2": [after]}, key=KEY)

    assert ["incomparable.hash"] == [
        each.reason.key for each in found.courses if each.reason is not None
    ]


def test_the_way_over_levels_without_an_order() -> None:
    """Where levels have no order, staying is told, and moving is not comparable."""
    body = """
    direction: больше – лучше
    attributes: {школа: {title: Школа}}
    indicators:
      П1: {title: Первый, values: "[0; 9]"}
    total: {formula: П1}
    decide: первое подходящее
    levels:
      - {level: а, interval: "[0; 3]"}
      - {level: б, otherwise: true}
    """
    before = results(body, {"школа": "А", "П1": 1}, {"школа": "Б", "П1": 1})
    after = results(body, {"школа": "А", "П1": 2}, {"школа": "Б", "П1": 5})
    found = compare({"1": before, "2": after}, key=("школа",)).courses

    assert [Way.SAME, Way.NOT_COMPARABLE] == [each.way for each in found]


def test_without_a_scale_there_is_no_way() -> None:
    """A monitoring without a scale has changes of answers only."""
    rows = results(SCHOOLS, {"школа": "А", "Д1": "50"})
    found = compare({"1": rows, "2": rows}, key=("школа",))

    assert () == found.courses
    (pair,) = found.steps[0].pairs
    assert (None, None) == (pair.total, pair.level)
    assert None is found.steps[0].parts[0].levels


def test_as_data() -> None:
    """Data for JSON names periods, pairs with their rows, counts, reasons and ways."""
    before = teachers(teacher("А", "химия", 0, 0), teacher("Б", "химия", 0, 0))
    after = teachers(teacher("А", "химия", 2, 0))
    data = compare({"1": before, "2": after}, key=KEY, by=("школа",)).to_dict("en")
    (step,) = data["steps"]

    assert ["1", "2"] == [period["title"] for period in data["periods"]]
    assert [2, 1] == [period["records"] for period in data["periods"]]
    pair = step["pairs"][0]
    assert (1, 1, {"школа": "А", "предмет": "химия"}) == (
        pair["before_row"],
        pair["after_row"],
        pair["key"],
    )
    assert ("improved", "2") == (
        pair["indicators"]["П1"]["change"],
        pair["indicators"]["П1"]["difference"],
    )
    assert ("improved", "improved") == (pair["level"]["change"], pair["total"]["change"])
    assert {"count": 1, "of": 2} == {
        key: pair["counts"]["improved"][key] for key in ("count", "of")
    }
    assert {"improved": [{"школа": "А", "предмет": "химия"}]} == {
        change: keys for change, keys in step["indicators"][0]["records"].items() if keys
    }
    assert ("absent", []) == (step["apart"][0]["cause"], step["apart"][0]["rows"])
    assert [1, 1] == [part["pairs"] for part in step["parts"]]
    assert ["up", "not-comparable"] == [course["way"] for course in data["courses"]]
    assert [None, "no record in the period `2`"] == [course["reason"] for course in data["courses"]]
    bare = compare({"1": [], "2": []}, key=()).to_dict()
    assert ([], []) == (bare["courses"], bare["sums"])


def test_as_data_without_levels() -> None:
    """Without a scale and a total there is nothing to tell of them."""
    rows = results(SCHOOLS, {"школа": "А", "Д1": "50"})
    data = compare({"1": rows, "2": rows}, key=("школа",)).to_dict()

    assert (None, None) == tuple(data["steps"][0]["pairs"][0][name] for name in ("total", "level"))
    assert None is data["steps"][0]["parts"][0]["levels"]
    assert (
        Fraction(0)
        == compare({"1": rows, "2": rows}, key=("школа",))
        .steps[0]
        .pairs[0]
        .answers[0][1]
        .difference
    )
