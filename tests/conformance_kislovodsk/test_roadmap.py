# SPDX-License-Identifier: MIT
"""The roadmap of Kislovodsk is whole: its rows, and every cell of what is planned by years."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

import pytest

import shnor_rules
from shnor_rules.model import Basis, read_roadmap_as
from shnor_rules.notation.deadline_parts import Recurring
from shnor_rules.notation.spans_of_time import Month

if TYPE_CHECKING:
    from shnor_rules.model import Activity, Roadmap

YEARS: Final = [2020, 2021, 2022]
PLANNED: Final = {
    "1.1.": ("2", "2", "2", "2"),
    "1.2": ("1", "0", "1 (февраль)", "0"),
    "1.3": ("2", "2", "2", "2"),
    "1.4": ("4", "0", "2", "2"),
    "2.1.": ("не менее 1", "1", "0", "0"),
    "2.2.": ("не менее 1", "0", "1", "0"),
    "2.3": ("4", "0", "2", "2"),
    "3.1.": ("2", "2", "0", "0"),
    "3.3.": ("4", "0", "2", "2"),
    "3.5": ("1", "0", "1", "1"),
    "4.1.": ("1;4", "0", "1;2", "1;2"),
    "4.3": ("2", "0", "1", "1"),
    "4.4": ("1", "0", "1", "0"),
    "4.5": ("1 (раз в год)", None, "1", "1"),
    "4.7": ("не менее 1", "0", "1 (май)", "1 (май)"),
    "4.8": ("2", "0", "1", "1"),
}
"""What is planned in each row: in all, in 2020, in 2021 and in 2022; one cell is empty."""

ANSWERING: Final = {
    ("УО", "ИМО"): 3,
    ("ИМО",): 5,
    ("ОО",): 2,
    ("УО", "ИМО", "ОО"): 3,
    ("ИМО", "муниципальные тьюторы"): 1,
    ("ИМО", "тьюторы"): 1,
    ("ИМО", "ОО"): 1,
}
"""Everybody who carries out, with the number of rows."""

DISPUTED: Final = ("1.1.", "1.3", "3.5", "4.1.", "4.5")
"""The rows whose planned value is not the sum of the years."""


@pytest.fixture(scope="module")
def roadmap() -> Roadmap:
    """The roadmap for 2020 to 2022."""
    return shnor_rules.load("kislovodsk").roadmaps["roadmap"]


def totals(roadmap: Roadmap) -> dict[str | None, tuple[str, bool]]:
    """Return what is planned in all in the disputed rows, and whether it is a sum."""
    plans = {row.number: row.plan for row in roadmap.activities if row.plan is not None}
    return {number: (str(plans[number].total), plans[number].sums) for number in DISPUTED}


def cells(row: Activity) -> tuple[str | None, ...]:
    """Return what is planned in a row, cell by cell."""
    assert row.plan is not None
    values = (row.plan.total, *row.plan.years.values())
    return tuple(None if each is None else str(each) for each in values)


def test_16_rows_stand_in_four_sections(roadmap: Roadmap) -> None:
    """Every section has the rows of the table."""
    counts = [(each.number, len(each.activities)) for each in roadmap.sections if each.title]

    assert [("1.", 4), ("2.", 3), ("3.", 3), ("4.", 6)] == counts


def test_every_cell_of_the_plan_is_as_printed(roadmap: Roadmap) -> None:
    """The planned value and three years of every row; an empty cell is no 0."""
    assert {str(row.number): cells(row) for row in roadmap.activities} == PLANNED
    assert [YEARS] * 16 == [list(row.plan.years) for row in roadmap.activities if row.plan]


def test_that_the_years_are_added_is_an_interpretation(roadmap: Roadmap) -> None:
    """The table does not say so."""
    plans = [row.plan for row in roadmap.activities if row.plan is not None]

    assert {(True, Basis.READING)} == {(plan.sums, plan.basis) for plan in plans}


def test_months_and_how_often_are_understood(roadmap: Roadmap) -> None:
    """A month in brackets is a month of that year's cell; «раз в год» recurs."""
    plans = {row.number: row.plan for row in roadmap.activities}
    seminar, tutors = plans["4.7"], plans["4.5"]
    assert seminar is not None
    assert tutors is not None
    may, often = seminar.years[2021], tutors.total
    assert may is not None
    assert may.when is not None
    assert often is not None
    assert often.when is not None

    assert (Month(5),) == may.when.parts
    assert [Recurring] == [type(part) for part in often.when.parts]


def test_7_executors_answer(roadmap: Roadmap) -> None:
    """Every executor has the number of rows that the table gives it."""
    assert Counter(ANSWERING) == Counter(row.responsible for row in roadmap.activities)


def test_every_row_has_a_result_and_none_a_deadline(roadmap: Roadmap) -> None:
    """The table has years, and a column for what comes of a row."""
    rows = tuple(roadmap.activities)

    assert {None} == {row.deadline for row in rows}
    assert None not in {row.result for row in rows}


def test_readings_settle_the_totals_that_disagree(roadmap: Roadmap) -> None:
    """One takes the planned value as that of each year, the other the years as right."""
    yearly = read_roadmap_as(roadmap, ["план-на-каждый-год"])
    summed = read_roadmap_as(roadmap, ["план-по-сумме-лет"])

    printed = ("2", "2", "1", "1;4", "1 (раз в год)")
    assert dict(zip(DISPUTED, ((each, False) for each in printed), strict=True)) == totals(yearly)
    added = ("6", "6", "2", "2;4", "2")
    assert dict(zip(DISPUTED, ((each, True) for each in added), strict=True)) == totals(summed)


def test_what_stands_outside_the_table_is_there_too() -> None:
    """Four groups of procedures, two measures and seven events, without dates and executors."""
    measures = shnor_rules.load("kislovodsk").roadmaps["measures"]
    rows = tuple(measures.activities)

    assert [4, 2, 7] == [len(each.activities) for each in measures.sections if each.title]
    assert {(None, (), None)} == {(row.deadline, row.responsible, row.plan) for row in rows}
    assert measures.goal is not None


def test_the_documents_that_the_slides_list_are_there() -> None:
    """Five of the region, three of the city and seven materials, by their titles alone."""
    documents = shnor_rules.load("kislovodsk").documents
    listed = Counter(name.partition("-")[0] for name in documents if name != "deck-2021")

    assert {"regional": 5, "municipal": 3, "material": 7} == listed
