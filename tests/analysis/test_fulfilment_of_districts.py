# SPDX-License-Identifier: MIT
"""Roadmaps of real districts: every row can be named, and invented events are counted rightly."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from shnor_rules.analysis.fulfilment import Status, fulfilment
from shnor_rules.analysis.portions import Portion
from shnor_rules.loading import load
from shnor_rules.model import Event, Ruleset, read_roadmap_as, row_names

ROWS: Final = {"kushchevsky": 72, "korenovsky": 52, "kola": 24, "kansk": 19, "kislovodsk": 16}


@pytest.mark.parametrize(("district", "count"), ROWS.items())
def test_every_row_has_a_name(district: str, count: int) -> None:
    """Whatever a district prints for numbers, an event can be of every row, by each reading."""
    roadmap = load(district).roadmaps["roadmap"]
    read = [read_roadmap_as(roadmap, [each.id]) for each in roadmap.readings]

    assert count == len(row_names(roadmap))
    for each in (roadmap, *read):
        assert len(list(each.activities)) == len(row_names(each))


def on(day: str, row: str, school: str | None = None) -> Event:
    """Return an event."""
    return Event(row=row, day=date.fromisoformat(day), school=school)


def ids(ruleset: Ruleset) -> list[str]:
    """Return the ids of the schools of a ruleset."""
    return [each.id for each in ruleset.schools]


def test_kushchevsky_by_section_and_school() -> None:
    """Numbers that restart are told apart, and rows of schools are due for those schools only."""
    ruleset = load("kushchevsky")
    events = [
        on("2021-10-12", "1.1.1/4"),
        on("2021-10-12", "1.1.3/2"),
        on("2021-11-02", "2/3", "25"),
        on("2021-10-30", "2/3", "26"),
    ]
    result = fulfilment(
        ruleset.roadmaps["roadmap"], events, as_of=date(2022, 6, 30), schools=ids(ruleset)
    )
    rows = {row.name: row for row in result.rows}

    assert (Status.DONE, Status.NOT_DONE) == (rows["1.1.1/4"].status, rows["1.1.2/4"].status)
    assert Status.NOT_DONE is rows["2/3"].status
    assert (Status.LATE, Status.DONE, Status.NOT_DONE) == (
        rows["2/3"].schools["25"],
        rows["2/3"].schools["26"],
        rows["2/3"].schools["16"],
    )
    assert ("18", "25", "26", "32") == tuple(rows["1.1.1/4"].schools)
    assert 11 == len(result.sections)


def test_kislovodsk_by_year() -> None:
    """Values stand year by year; a month is a deadline, an empty cell asks for nothing."""
    ruleset = load("kislovodsk")
    events = [
        on("2021-03-01", "1.2"),
        on("2021-02-01", "1.4"),
        on("2021-06-01", "1.4"),
        on("2020-05-01", "2.1"),
    ]
    result = fulfilment(ruleset.roadmaps["roadmap"], events, as_of=date(2022, 6, 30))
    rows = {row.name: row for row in result.rows}
    years = {
        name: [cell.status for cell in row.plan.years] for name, row in rows.items() if row.plan
    }

    assert 16 == len(years)
    assert [None, Status.LATE, None] == years["1.2"]
    assert [None, Status.DONE, Status.NOT_DUE] == years["1.4"]
    assert [Status.DONE, None, None] == years["2.1"]
    assert [Status.NOT_DONE, Status.NOT_DONE, Status.NOT_DUE] == years["1.1"]
    assert ["2020", "2021", "2022"] == [each.name for each in result.years]
    assert result.years[0].tally.completeness.count == 1
    assert rows["1.4"].times == Portion(1, 2)


def test_korenovsky_by_the_reading_that_repairs_it() -> None:
    """By the reading rows have their own deadlines, and what is no row of its own is none."""
    ruleset = load("korenovsky")
    roadmap = read_roadmap_as(ruleset.roadmaps["roadmap"], ["строки-по-местам"])
    result = fulfilment(roadmap, [on("2021-02-01", "47")], as_of=date(2021, 6, 30))
    rows = {row.name: row for row in result.rows}

    assert "no-title" not in rows
    assert Status.UNDATED_DONE is rows["47"].status
    assert ("строки-по-местам",) == result.readings
