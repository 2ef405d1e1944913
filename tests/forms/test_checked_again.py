# SPDX-License-Identifier: MIT
"""Checked copies checked again, and what is known of a workbook and its faults beforehand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from attrs import evolve

from shnor_rules import evaluate, load
from shnor_rules.findings import Finding, Place
from shnor_rules.forms.checked import checked_copy
from shnor_rules.forms.checked_losses import losses
from shnor_rules.forms.checked_slips import Slip, once, slip_of, slips_of
from shnor_rules.inputs import Given
from shnor_rules.inputs.workbooks.added import added_sheets
from shnor_rules.messages import say
from tests.forms.checked_books import SHEET, added, answers, frame, looks, opened, saved, slip

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet


def test_a_second_check_takes_the_old_marks_off() -> None:
    """What was mended looks as before, and one sheet «Ошибки» is enough."""
    book = answers()
    first = checked_copy(book, [slip(2, 2), slip(3, 3), slip(4, 1)])

    second = opened(checked_copy(first, [slip(3, 2)]))

    assert second.sheetnames == ["Ошибки", SHEET, "_shnor"]
    sheet, original = second[SHEET], opened(book)[SHEET]
    assert looks(second) == looks(opened(book))
    for name in ("B2", "C3", "A4"):
        assert frame(sheet[name]) == frame(original[name])
    assert sheet["B2"].comment is not None
    assert (sheet["B2"].comment.text, sheet["C3"].comment) == ("так было", None)


def test_marks_that_were_moved_are_taken_off_too() -> None:
    """A row that was put in above does not leave cells red that are right."""
    moved = opened(checked_copy(answers(), [slip(3, 2)]))
    moved[SHEET].insert_rows(2)

    sheet = opened(checked_copy(saved(moved), []))[SHEET]

    assert (sheet["B4"].value, sheet["B4"].fill.fill_type, sheet["B4"].comment) == (
        0.4,
        None,
        None,
    )


def test_a_sheet_of_the_same_name_is_left_alone() -> None:
    """Who has a sheet «Ошибки» keeps it, and reads ours beside it."""

    def renamed(sheet: Worksheet) -> None:
        sheet.title = "ошибки"

    copy = opened(checked_copy(answers(renamed), []))
    names = [(name, str(each.attr_text)) for name, each in copy.defined_names.items()]

    assert copy.sheetnames == ["Ошибки (2)", "ошибки", "_shnor"]
    assert added_sheets(names) == {"Ошибки (2)"}


@pytest.mark.parametrize(
    ("target", "sheets"),
    [
        ("'Ошибки'!$A$1", {"Ошибки"}),
        ("Сбор!$A$1", {"Сбор"}),
        ("'Б''Я'!$A$1", {"Б'Я"}),
        ("#REF!$A$1", {"#REF"}),
        ("", set()),
    ],
)
def test_added_sheets_are_known_by_a_defined_name(target: str, sheets: set[str]) -> None:
    """Whatever Excel makes of the reference, and nothing else is taken for one of ours."""
    names = [("shnor_added_checked", target), ("Список", "'Ответы'!$A$1")]

    assert added_sheets(names) == sheets


@pytest.mark.parametrize(
    ("name", "content", "keys"),
    [
        ("xl/charts/chart1.xml", b"", ["checked.lost.charts"]),
        ("xl/media/image1.png", b"", ["checked.lost.pictures"]),
        ("xl/drawings/drawing1.xml", b"<xdr:sp macro=''>", ["checked.lost.pictures"]),
        ("xl/drawings/drawing1.xml", b"<xdr:pic>", []),
        ("xl/embeddings/oleObject1.bin", b"", ["checked.lost.controls"]),
        ("xl/threadedComments/threadedComment1.xml", b"", ["checked.lost.threads"]),
        ("xl/slicers/slicer1.xml", b"", ["checked.lost.filters"]),
        ("xl/worksheets/sheet9.xml", b"<x14:dataValidation type='list'>", ["checked.lost.lists"]),
        ("xl/worksheets/sheet9.xml", b"<x14:sparklineGroup >", ["checked.lost.looks"]),
        ("xl/calcChain.xml", b"", []),
    ],
)
def test_what_a_copy_cannot_keep_is_known_beforehand(
    name: str, content: bytes, keys: list[str]
) -> None:
    """It is found in the archive, and told in words."""
    found = losses(added(answers(), name, content))

    assert [message.key for message in found] == keys


def test_missing_answers_are_faults_of_the_row() -> None:
    """What keeps a record from its level is asked for, with the values that may be answered."""
    monitoring = load("korenovsky")["teacher-competence"]
    record = {"П2": "нет", "П3": 1, "П4": 1, "П5": 1}
    place = Place("ф.xlsx", 3, unit="cells", sheet=SHEET)
    given = Given(record, place, {"П1": Place("ф.xlsx", 3, 5, unit="cells", sheet=SHEET)})

    found = list(slips_of(given, evaluate(monitoring, record)))

    assert [(each.place.column, each.message.key) for each in found] == [(5, "checked.missing")]


def test_what_is_only_noted_is_no_error() -> None:
    """An attribute that is lacking keeps no record from its level."""
    monitoring = load("korenovsky")["teacher-competence"]
    school, *others = monitoring.attributes
    asked = evolve(monitoring, attributes=(evolve(school, required=True), *others))
    record = {"П1": 1, "П2": "нет", "П3": 1, "П4": 1, "П5": 1}
    given = Given(record, Place("ф.xlsx", 3, unit="cells", sheet=SHEET), {})

    found = list(slips_of(given, evaluate(asked, record)))

    assert [(each.message.key, each.is_error) for each in found] == [("missing-attribute", False)]


def test_a_column_nobody_knows_is_told_once() -> None:
    """Row after row it would hide what else there is."""

    def unknown(line: int, column: int | None) -> Slip:
        place = Place("ф.xlsx", line, column, subject="П9", unit="cells", sheet=SHEET)
        return slip_of(Finding(say("unknown-field", name="П9"), place))

    slips = [unknown(2, 3), unknown(3, 3), unknown(3, 4), unknown(4, None), slip(2, 2), slip(2, 2)]

    assert [each.place.line for each in once(slips)] == [2, 3, 4, 2]
