# SPDX-License-Identifier: MIT
"""The invented data for training and for the roadmap show what their README says."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path
from typing import Final

import pytest

import shnor_rules
from shnor_rules.analysis.dynamics.comparing import compare
from shnor_rules.analysis.dynamics.conclusions import conclusions as concluded
from shnor_rules.evaluation import Assessment, evaluate_all
from shnor_rules.model import read_roadmap_as, row_names

FOLDER: Final = Path(__file__).parents[2] / "examples" / "korenovsky"
BEFORE: Final = "предыдущий."
AFTER: Final = "текущий."
NO_GRADE: Final = "нет 11 класса"


def rows(name: str) -> list[dict[str, str]]:
    """Return the rows of a file of sample data."""
    with (FOLDER / name).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def of_period(row: dict[str, str], period: str) -> dict[str, str]:
    """Return a row as a record of one period."""
    own = {name.removeprefix(period): each for name, each in row.items() if name.startswith(period)}
    return {"школа": row["школа"], **own}


@pytest.mark.parametrize("period", [BEFORE, AFTER])
def test_five_schools_are_collected_in_both_periods(period: str) -> None:
    """Nothing is refused, and nothing is rated."""
    monitoring = shnor_rules.load("korenovsky")["training-quality"]
    records = [of_period(row, period) for row in rows("training-quality.csv")]
    assessed = [shnor_rules.evaluate(monitoring, each) for each in records]

    assert ["no-scale"] * 5 == [each.status.value for each in assessed]
    assert all(len(each.answers) == 20 for each in assessed)


def test_one_school_never_had_grade_11_and_one_has_it_no_more() -> None:
    """Both say so in all four indicators of that grade."""
    found = Counter(
        (row["школа"], period)
        for row in rows("training-quality.csv")
        for period in (BEFORE, AFTER)
        for answer in of_period(row, period).values()
        if answer == NO_GRADE
    )

    assert {("Школа В", BEFORE): 4, ("Школа В", AFTER): 4, ("Школа Г", AFTER): 4} == found


def test_the_counts_are_those_of_the_comparison() -> None:
    """What got better and worse in the one file is counted in the other."""
    ruleset = shnor_rules.load("korenovsky")
    indicators, conclusions = ruleset["training-quality"], ruleset["training-dynamics"]
    records = rows("training-quality.csv")
    periods = {
        title: evaluate_all(indicators, [of_period(row, period) for row in records])
        for title, period in (("было", BEFORE), ("стало", AFTER))
    }
    step = compare(periods, key=["школа"]).steps[0]
    counted = concluded(step, conclusions, of="training-quality").drawn
    given = [shnor_rules.evaluate(conclusions, each) for each in rows("training-dynamics.csv")]

    assert 5 == len(counted)
    assert [dict(each.values) for each in given] == [
        dict(each.result.values) for each in counted if isinstance(each.result, Assessment)
    ]


def test_conclusions_differ_by_reading() -> None:
    """By the text there is none; by one reading three schools improved, by the other one."""
    monitoring = shnor_rules.load("korenovsky")["training-dynamics"]
    records = rows("training-dynamics.csv")
    improved = {
        reading: sum(
            level is not None and level.name == "улучшила результаты"
            for level in (
                shnor_rules.evaluate(monitoring, each, reading=reading).level for each in records
            )
        )
        for reading in ((), "улучшений-больше", "ни-одного-ухудшения")
    }

    assert {(): 0, "улучшений-больше": 3, "ни-одного-ухудшения": 1} == improved
    assert [20] * 5 == [
        sum(int(count) for name, count in each.items() if name != "школа") for each in records
    ]


def test_every_event_is_of_a_row() -> None:
    """With the reading that puts rows in their places as without it."""
    roadmap = shnor_rules.load("korenovsky").roadmaps["roadmap"]
    events = {each["мероприятие"] for each in rows("roadmap-events.csv")}
    repaired = read_roadmap_as(roadmap, ["строки-по-местам"])

    for read in (roadmap, repaired):
        assert set() == events - set(row_names(read).values())
