# SPDX-License-Identifier: MIT
"""The invented data for Kansk show what its README says."""

from __future__ import annotations

import csv
from datetime import date, datetime
from pathlib import Path
from typing import Final

import pytest
import yaml

import shnor_rules
from shnor_rules.analysis.fulfilment import fulfilment
from shnor_rules.model import Event, read_roadmap_as, row_names

FOLDER: Final = Path(__file__).parents[2] / "examples" / "kansk"
MISSING: Final = {"9", "2/6"}


def rows(name: str) -> list[dict[str, str]]:
    """Return the rows of a file of sample data."""
    with (FOLDER / name).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def test_two_years_are_collected_whole() -> None:
    """Every indicator has an answer, and nothing is rated."""
    monitoring = shnor_rules.load("kansk")["fulfilment-indicators"]
    assessed = [
        shnor_rules.evaluate(monitoring, each) for each in rows("fulfilment-indicators.csv")
    ]

    assert ["no-scale"] * 2 == [each.status.value for each in assessed]
    assert [["given"] * 9] * 2 == [
        [answer.status for answer in each.answers.values()] for each in assessed
    ]


def test_in_the_second_year_there_are_fewer_consultations_than_planned() -> None:
    """A reading counts them."""
    monitoring = shnor_rules.load("kansk")["fulfilment-indicators"]
    agreeing = [
        shnor_rules.evaluate(monitoring, each, reading="консультации-по-счёту").values[
            "консультации_по_плану"
        ]
        for each in rows("fulfilment-indicators.csv")
    ]

    assert [1, 0] == agreeing


def test_dynamics_by_subject_grow_from_three_to_six() -> None:
    """Two subjects and three procedures."""
    monitoring = shnor_rules.load("kansk")["fulfilment-indicators"]
    text = (FOLDER / "fulfilment-indicators-by-subject.yaml").read_text(encoding="utf-8")
    values = [
        shnor_rules.evaluate(monitoring, each, reading="динамика-по-предметам").answers["П3_8"]
        for each in yaml.safe_load(text)
    ]

    assert [3, 6] == [each.value for each in values]


@pytest.mark.parametrize(
    ("reading", "done", "due", "undated"),
    [
        pytest.param((), 10, 16, 3, id="as-printed"),
        pytest.param(("один-срок",), 14, 17, 2, id="one-deadline"),
    ],
)
def test_two_bounds_in_a_cell_ask_for_two_events(
    reading: tuple[str, ...], done: int, due: int, undated: int
) -> None:
    """By a reading they are one deadline, and rows are done that are not by the text."""
    roadmap = read_roadmap_as(shnor_rules.load("kansk").roadmaps["roadmap"], reading)
    events = [
        Event(
            row=each["мероприятие"],
            day=datetime.strptime(each["дата"], "%d.%m.%Y").date(),  # noqa: DTZ007  (a day has no zone)
        )
        for each in rows("events.csv")
    ]
    counted = fulfilment(roadmap, events, as_of=date(2023, 4, 1)).tally

    assert (done, due) == (counted.completeness.count, counted.completeness.of)
    assert undated == counted.undated.of


def test_every_event_is_of_a_row() -> None:
    """Two rows have no event, and one has two."""
    names = set(row_names(shnor_rules.load("kansk").roadmaps["roadmap"]).values())
    events = [each["мероприятие"] for each in rows("events.csv")]

    assert MISSING == names - set(events)
    assert set() == set(events) - names
    assert ["3/5"] == [name for name in names if events.count(name) > 1]
