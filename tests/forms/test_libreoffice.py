# SPDX-License-Identifier: MIT
"""LibreOffice opens a form without a word, counts in it, and keeps all of it when it saves it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from shnor_rules.forms.layout import Kind
from shnor_rules.forms.writing import form_workbook
from shnor_rules.inputs.workbooks.stamp import SHEET, read_stamp
from tests.forms.made import form, opened, small

if TYPE_CHECKING:
    from tests.office.converting import Office

COMPETENCE = "korenovsky/teacher-competence"
CENTRE = "korenovsky/mentoring-centre"
ROADMAP = "korenovsky/roadmap"
SCHOOLS = "made-up-district/school-results"
FORMS = (COMPETENCE, CENTRE, ROADMAP)


@pytest.fixture(scope="module")
def again(soffice: Office) -> dict[str, bytes]:
    """Return forms as LibreOffice has saved them, by the names of their rules."""
    given = {name: small(name) for name in FORMS}
    given["filled"] = form_workbook(
        form(COMPETENCE), rows=[{"школа": "01", "П1": 2, "П2": "нет", "П3": 0}], count=3
    )
    given["events"] = form_workbook(form(ROADMAP), rows=[{"мероприятие": "1"}], count=3)
    given["shares"] = form_workbook(form(SCHOOLS), rows=[{"школа": "А", "К1.часть": 5}], count=3)
    files = {name.replace("/", "_") + ".xlsx": data for name, data in given.items()}
    made = soffice.convert_all(files, "xlsx")
    return {name: made[name.replace("/", "_") + ".xlsx"] for name in given}


def rules(book: Any, sheet: str) -> dict[str, tuple[str, ...]]:  # noqa: ANN401  (openpyxl has no narrow types)
    """Return what is let into each column of a sheet, by its letter."""
    found: dict[str, tuple[str, ...]] = {}
    for each in book[sheet].data_validations.dataValidation:
        formula = re.sub(r"[$'\s]", "", each.formula1 or "").removeprefix("=")
        for area in str(each.sqref).split():
            letter = re.sub(r"\d.*", "", area)
            found[letter] = (each.type, formula, each.prompt, each.error)
    return found


@pytest.mark.parametrize("name", FORMS)
def test_a_form_survives_being_saved(name: str, again: dict[str, bytes]) -> None:
    """Sheets, texts, lists, locks and the stamp are there again, the last one hidden as before."""
    before, after = opened(small(name)), opened(again[name])

    assert before.sheetnames == after.sheetnames
    assert "visible" != after[SHEET].sheet_state
    for layout in form(name).sheets:
        sheet = after[layout.name]
        assert sheet.protection.sheet
        assert [column.heading for column in layout.columns] == [
            cell.value for cell in sheet[1][: len(layout.columns)]
        ]
        assert [column.name for column in layout.columns] == [
            cell.value for cell in sheet[2][: len(layout.columns)]
        ]
        assert all(cell.comment is not None for cell in sheet[1][: len(layout.columns)])
        assert [before[layout.name].cell(3, at).protection.locked for at in (1, 2, 3)] == [
            sheet.cell(3, at).protection.locked for at in (1, 2, 3)
        ]
        lists = {
            letter: rule
            for letter, rule in rules(before, layout.name).items()
            if rule[0] in {"list", "decimal", "whole", "custom"}
        }
        kept = rules(after, layout.name)
        assert lists == {letter: kept[letter] for letter in lists}


@pytest.mark.parametrize("name", FORMS)
def test_the_stamp_survives_being_saved(name: str, again: dict[str, bytes]) -> None:
    """The hidden sheet and the properties say the same afterwards."""
    book = opened(again[name])
    rows = (
        ["" if cell is None else str(cell) for cell in row]
        for row in book[SHEET].iter_rows(values_only=True)
    )
    stamp = form(name).stamp()
    properties = {each.name: each.value or "" for each in book.custom_doc_props.props}

    assert stamp == read_stamp(rows)
    assert dict(stamp.properties) == {key: properties.get(key, "") for key in stamp.properties}


def test_what_helps_is_computed(again: dict[str, bytes]) -> None:
    """The counts and titles that a form shows are right, and blank where nothing was filled in."""
    shown = {
        name: [
            opened(again[name], data_only=True)[form(rules_).records.name].cell(row, at).value
            for row in (3, 4)
        ]
        for name, rules_, at in (
            ("filled", COMPETENCE, 1),
            ("shares", SCHOOLS, 1),
            ("events", ROADMAP, 2),
        )
    }
    titled = next(each for each in form(ROADMAP).records.columns if each.kind is Kind.CHOICE)

    assert [3, None] == shown["filled"]
    assert [1, None] == shown["shares"]
    assert [titled.choices[0].label, None] == shown["events"]


def test_a_code_keeps_its_zero(again: dict[str, bytes]) -> None:
    """Text that looks like a number is still text."""
    sheet = opened(again["filled"])["Ответы"]

    assert ("01", "@") == (sheet["B3"].value, sheet["B3"].number_format)


def test_a_form_can_be_printed(soffice: Office) -> None:
    """A form becomes a PDF."""
    assert soffice.convert(small("made-up-district/attendance"), ".xlsx", "pdf").startswith(b"%PDF")
