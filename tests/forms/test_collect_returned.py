# SPDX-License-Identifier: MIT
"""A form that came back: answers as they were typed, those that cannot be read among them."""

from __future__ import annotations

import io
from datetime import date, datetime, time
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias

import openpyxl
import pytest
from attrs import evolve

from shnor_rules import load
from shnor_rules.forms.collecting_sheet import account_workbook
from shnor_rules.forms.layout import form_of
from shnor_rules.forms.returned import Returned, read_returned
from shnor_rules.forms.returned_cells import text_of
from shnor_rules.forms.writing import form_workbook
from shnor_rules.inputs.workbooks.known_parts import known_of
from tests.forms.checked_books import saved

if TYPE_CHECKING:
    from collections.abc import Callable

    from openpyxl.workbook import Workbook

    from shnor_rules.forms.layout import Part
    from shnor_rules.inputs.workbooks.known import Known
    from shnor_rules.model import Ruleset

    Typed: TypeAlias = str | int | float | datetime | time

TEACHER = {"школа": "Школа А", "учитель": "Учитель 1", "П1": 2, "П2": "нет", "П3": 1, "П5": "нет"}
CENTRE = {
    "центр": "Центр А",
    "П2": [{"1": "да"}, {"1": "да", "2": "да"}],
    "П5": [[[1, 0, 1, 1, 1, 1, 1, 1]], [[0, 0, 1, 1, 1, 1, 1, 1]]],
}


@cache
def rules() -> Ruleset:
    """Return rules with forms of several kinds."""
    return load("korenovsky")


def part_of(name: str) -> Part:
    """Return a part of the rules."""
    return rules().roadmaps[name] if name in rules().roadmaps else rules()[name]


def known(part: str) -> Known:
    """Return what records for a part may hold."""
    form = form_of(part_of(part), rules())
    return evolve(known_of(form.part), stamps=lambda: (form.stamp(),))


def came_back(
    part: str,
    *records: dict[str, Any],
    change: Callable[[Workbook], object] = lambda _: None,
    school: str = "",
) -> Returned:
    """Return a form that was filled in, changed by hand and read."""
    book = form_workbook(
        form_of(part_of(part), rules()), rows=records, school=school, count=len(records) + 2
    )
    workbook = openpyxl.load_workbook(io.BytesIO(book))
    change(workbook)
    return read_returned("ф.xlsx", saved(workbook), known(part), lambda _: ())


def put(
    sheet: str, name: str, value: Typed, *, row: int = 3, number_format: str | None = None
) -> Callable[[Workbook], object]:
    """Return what types a value into a cell of a form."""

    def change(workbook: Workbook) -> None:
        page = workbook[sheet]
        column = next(cell.column for cell in page[2] if cell.value == name)
        cell = page.cell(row, column)
        cell.value = value
        if number_format is not None:
            cell.number_format = number_format

    return change


def test_answers_are_those_that_were_typed() -> None:
    """Rows that the form has ready and that nobody has filled in are none."""
    found = came_back("teacher-competence", TEACHER)

    assert (len(found.rows), found.given, found.unfilled, found.errors) == (1, 1, 0, ())
    assert {name: text_of(value) for name, value in found.rows[0].values.items()} == {
        name: str(value) for name, value in TEACHER.items()
    }


@pytest.mark.parametrize(
    ("value", "number_format", "typed"),
    [
        (datetime(2021, 2, 1), "dd.mm.yyyy", "01.02.2021"),  # noqa: DTZ001  (as Excel has it)
        (time(12, 30), "hh:mm", "12:30:00"),
        (1, "0%", "100 %"),
        ("#Н/Д", None, "#Н/Д"),
        ("=1+1", None, "#Н/Д"),
    ],
)
def test_what_cannot_be_read_is_kept_so_that_it_is_not_read_elsewhere(
    value: Typed, number_format: str | None, typed: str
) -> None:
    """The cell is told, and the text that stands for it is an answer nowhere."""
    change = put("Ответы", "П1", value, number_format=number_format)

    found = came_back("teacher-competence", TEACHER, change=change)

    (row,) = found.rows
    assert (row.values["П1"], [each.place.subject for each in row.faults]) == (typed, ["П1"])


def test_a_percentage_that_may_be_two_stays_in_doubt() -> None:
    """A number that would be taken for right if it stood alone is marked as unsure."""
    change = put("Ответы", "текущий.П1_1", 0.3)

    found = came_back("training-quality", {"школа": "А", "текущий.П1_1": "5%"}, change=change)

    assert found.rows[0].values["текущий.П1_1"] == "0,3 (?)"


def test_a_small_percentage_is_written_so_that_it_is_sure() -> None:
    """One percent that was typed as such must not be asked about again."""
    change = put("Ответы", "текущий.П1_1", "1%")

    found = came_back("training-quality", {"школа": "А", "текущий.П1_1": "5%"}, change=change)

    assert (found.rows[0].values["текущий.П1_1"], found.rows[0].faults) == ("1%", ())


def test_rows_of_samples_come_with_their_record() -> None:
    """They are rows of the file as well."""
    found = came_back("mentoring-centre", CENTRE, {**CENTRE, "центр": "Центр Б"})

    assert [(row.values["центр"], len(row.values["П2"])) for row in found.rows] == [
        ("Центр А", 2),
        ("Центр Б", 2),
    ]
    assert (found.given, [row.size for row in found.rows]) == (10, [5, 5])


@pytest.mark.parametrize(("sheet", "item"), [("П2 – наставник", "1"), ("П5", "3")])
def test_a_sample_with_an_unreadable_cell_is_kept_whole(sheet: str, item: str) -> None:
    """The other answers stay, and the cell says that it cannot be read."""

    def change(workbook: Workbook) -> None:
        title = next(name for name in workbook.sheetnames if name.startswith(sheet))
        put(title, item, datetime(2021, 2, 1))(workbook)  # noqa: DTZ001  (as Excel has it)
        put(title, "№" if item == "1" else item, 1, row=4)(workbook)

    found = came_back("mentoring-centre", CENTRE, change=change)

    (row,) = found.rows
    rows = row.values[sheet[:2]]
    first = rows["1"][0] if isinstance(rows, dict) else rows[0]
    assert (first[item], len(row.faults)) == ("01.02.2021", 1)
    assert found.given == row.size == 5


def test_a_sample_whose_record_cannot_be_told_refuses_the_record() -> None:
    """Without the numbers of the records there is no telling which rows are lost."""

    def change(workbook: Workbook) -> None:
        sheet = workbook["П2 – наставник"]
        for row in (3, 4):
            sheet.cell(row, 1).value = None
        workbook["Ответы"].cell(3, 1).value = None
        put("П2 – наставник", "1", datetime(2021, 2, 1))(workbook)  # noqa: DTZ001  (Excel's)

    found = came_back("mentoring-centre", {**CENTRE, "П5": []}, change=change)

    assert [row.values["П2"] for row in found.rows] == ["#Н/Д"]


def test_the_school_is_that_of_the_records_or_of_the_form() -> None:
    """A form without records is of the school that it was made for."""
    filled = came_back("teacher-competence", TEACHER, school="Школа Б")
    empty = came_back("teacher-competence", school="Школа Б")

    assert (list(filled.schools.values()), list(empty.schools.values())) == (
        ["Школа А"],
        ["Школа Б"],
    )
    assert (empty.rows, empty.given) == ((), 0)


def test_rows_that_only_stand_ready_are_counted_apart() -> None:
    """An activity without a day was not carried out; nobody has dropped it."""
    found = came_back("roadmap", {"мероприятие": "1"}, {"мероприятие": "2", "дата": "01.02.2021"})

    assert (len(found.rows), found.given, found.unfilled) == (1, 1, 1)


def test_a_form_of_something_else_is_told() -> None:
    """Nothing of it is read."""
    book = form_workbook(form_of(rules()["tutoring-point"], rules()))

    found = read_returned("ф.xlsx", book, known("teacher-competence"), lambda _: ())

    assert ([each.name for each in found.errors], found.rows) == (["form-mismatch"], ())


def test_what_is_no_workbook_is_told() -> None:
    """So is a table that was merged earlier."""
    broken = read_returned("ф.xlsx", b"PK\x03\x04", known("teacher-competence"), lambda _: ())
    merged = read_returned("ф.xlsx", account_workbook([]), known("tutoring-point"), lambda _: ())

    assert [each.name for each in broken.errors] == ["spreadsheet-file"]
    assert merged.other is not None
    assert merged.other.key == "collected.own"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (True, "ИСТИНА"),
        (False, "ЛОЖЬ"),
        (Decimal("0.50"), "0,5"),
        (Decimal(100), "100"),
        (date(2021, 2, 1), "01.02.2021"),
        (datetime(2021, 2, 1, 9, 5), "01.02.2021 09:05"),  # noqa: DTZ001  (as Excel has it)
        (7, "7"),
        ("да", "да"),
    ],
)
def test_answers_are_written_as_people_type_them(value: object, text: str) -> None:
    """With a comma, without an exponent, a day with points."""
    assert text_of(value) == text
