# SPDX-License-Identifier: MIT
"""The programs that tests need are found, are skipped where they are not there, or are required."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook
from xlsxwriter import Workbook

from tests.machines import CHROMIUM, LIBREOFFICE, MACHINES

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from tests.machines import Machine
    from tests.office.converting import Office


def _workbook(text: str) -> bytes:
    file = io.BytesIO()
    with Workbook(file) as book:
        book.add_worksheet().write_string(0, 0, text)
    return file.getvalue()


def test_libreoffice_turns_a_workbook_into_a_page(soffice: Office) -> None:
    """One file goes in by its ending, and one of another kind comes out."""
    assert soffice.convert(_workbook("Выдумано"), ".xlsx", "pdf")[:5] == b"%PDF-"


def test_libreoffice_saves_several_files_again(soffice: Office) -> None:
    """Several files go through one start, and keep their names and what is in them."""
    files = {"а.xlsx": _workbook("Первая"), "б.xlsx": _workbook("Вторая")}
    saved = soffice.convert_all(files, "xlsx")
    cells = {each: load_workbook(io.BytesIO(data)).active for each, data in saved.items()}
    assert {name: sheet and sheet["A1"].value for name, sheet in cells.items()} == {
        "а.xlsx": "Первая",
        "б.xlsx": "Вторая",
    }


def test_what_libreoffice_does_not_make_is_a_failure(soffice: Office) -> None:
    """A conversion that makes no file is told with the name of the file."""
    with pytest.raises(AssertionError, match=r"made nothing of \['file\.xlsx'\]"):
        soffice.convert(_workbook("Выдумано"), ".xlsx", "nothing")


def test_the_browser_reads_russian(browser: Browser) -> None:
    """A page is opened, and its text is that of the file."""
    page = browser.new_page()
    page.set_content("<h1>Выдумано</h1>")
    text = page.inner_text("h1")
    page.close()
    assert text == "Выдумано"


@pytest.mark.parametrize("machine", MACHINES, ids=lambda each: each.called)
def test_a_program_that_is_not_there_is_told_with_what_to_run(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The line says what was not run and how to get what is lacking."""
    monkeypatch.setenv(machine.named, "/nowhere")
    told = str(machine.why_not())
    assert told.startswith(f"{machine.called} tests were not run: no ")
    assert "apt-get install" in told


@pytest.mark.parametrize("machine", [LIBREOFFICE, CHROMIUM], ids=lambda each: each.called)
def test_a_program_is_required_where_the_variable_says_so(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only the word `required` makes a skip a failure."""
    monkeypatch.setenv(machine.required, "required")
    required = machine.is_required()
    monkeypatch.setenv(machine.required, "")
    assert [True, False] == [required, machine.is_required()]
