# SPDX-License-Identifier: MIT
"""From which day on events of a row are expected: its roadmap's period, or its own earlier date."""

from __future__ import annotations

from datetime import date

import pytest

from shnor_rules.analysis.fulfilment import beginnings
from shnor_rules.loading import load
from shnor_rules.model import Activity, Clause, Plan, Roadmap, Section, row_names
from shnor_rules.notation import parse_deadline, parse_planned


def beginning(row: Activity, period: str | None) -> date | None:
    """Return from when on events of the only row of a roadmap are expected."""
    when = None if period is None else parse_deadline(period)
    sections = (Section(activities=(row,)),)
    roadmap = Roadmap("map", "Карта", Clause("order"), period=when, sections=sections)
    return beginnings(roadmap).get(row.path)


@pytest.mark.parametrize(
    ("period", "deadline", "expected"),
    [
        ("2022 год", "март 2022", date(2022, 1, 1)),
        ("2022 год", "в течение года", date(2022, 1, 1)),
        ("2022 год", "декабрь 2021", date(2021, 12, 1)),
        ("2022 год", "до 25 декабря 2021", None),
        ("2022 год", "до 25 января 2022", date(2022, 1, 1)),
        ("2021-2022 учебный год", "август 2021", date(2021, 8, 1)),
        ("2021-2022 учебный год", "ежеквартально", date(2021, 8, 1)),
        ("2021-2022 учебный год", "по плану работы", date(2021, 8, 1)),
        (None, "декабрь 2021", None),
    ],
)
def test_a_row_begins_with_its_roadmap_or_before(
    period: str | None, deadline: str, expected: date | None
) -> None:
    """What is due by a day before the period may be done on any day before."""
    assert expected == beginning(Activity(deadline=parse_deadline(deadline)), period)


def test_a_plan_begins_with_its_first_year() -> None:
    """With the first year that something is planned for, where that is before the period."""
    cells = {2019: parse_planned("0"), 2020: None, 2021: parse_planned("1")}

    assert date(2021, 1, 1) == beginning(Activity(plan=Plan(None, cells)), "2022 год")
    assert date(2022, 1, 1) == beginning(Activity(), "2022 год")


@pytest.mark.parametrize(
    ("district", "row", "expected"),
    [
        ("kushchevsky", "1/1", date(2021, 8, 1)),
        ("kushchevsky", "1.2/1", date(2021, 8, 1)),
        ("kola", "1.1", date(2021, 12, 1)),
        ("kola", "1.2", date(2022, 1, 1)),
        ("kislovodsk", "1.1", date(2020, 1, 1)),
    ],
)
def test_rows_of_districts(district: str, row: str, expected: date) -> None:
    """A row that its order dates before the period is not early on that date."""
    roadmap = load(district).roadmaps["roadmap"]
    paths = {name: path for path, name in row_names(roadmap).items()}

    assert expected == beginnings(roadmap)[paths[row]]
