# SPDX-License-Identifier: MIT
"""A workbook is the same for the same report, and opens in an office without loss."""

from __future__ import annotations

import io
from datetime import datetime
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve
from openpyxl import load_workbook

from shnor_rules.errors import InputError
from shnor_rules.inputs.workbooks import library
from shnor_rules.reports.book import workbook
from shnor_rules.reports.book.plan import planned
from shnor_rules.reports.content.grid import Grid
from tests.reports.book.opened import opened, part
from tests.reports.book.reports_made_up import RECORDS, REPORT, TITLE

if TYPE_CHECKING:
    from tests.office.converting import Office


def test_the_same_report_gives_the_same_bytes() -> None:
    """No clock and no chance is in a workbook; another day is another file."""
    assert workbook(REPORT) == workbook(REPORT)
    assert workbook(REPORT) != workbook(evolve(REPORT, date=None))


def test_the_file_says_what_it_is() -> None:
    """The properties of the file have the title and the day of the report."""
    dated, undated = opened(workbook(REPORT)), opened(workbook(evolve(REPORT, date=None)))

    assert (TITLE, REPORT.municipality) == (dated.properties.title, dated.properties.subject)
    assert (datetime(2021, 5, 21), datetime(2000, 1, 1)) == (  # noqa: DTZ001  (as read)
        dated.properties.created,
        undated.properties.created,
    )


def test_there_is_no_formula_and_no_outer_link() -> None:
    """Nothing in the sheets is computed, and nothing leads out of the file."""
    data = workbook(REPORT)
    sheets = part(data, r"xl/worksheets/sheet\d+\.xml")

    assert [False] * 8 == ["<f>" in sheet for sheet in sheets]
    assert [] == part(data, r"xl/externalLinks/.*")
    assert 'TargetMode="External"' not in "".join(part(data, r"xl/.*\.rels"))


def _kept(value: object) -> object:
    """Return a value as far as both programs keep it: LibreOffice writes 15 digits."""
    return f"{value:.14g}" if isinstance(value, float) else value


def test_libreoffice_keeps_every_cell(soffice: Office) -> None:
    """What another program reads and saves again has the same sheets, values and charts."""
    data = workbook(REPORT)
    before = opened(data)
    after = load_workbook(io.BytesIO(soffice.convert(data, ".xlsx", "xlsx")))

    assert before.sheetnames == after.sheetnames
    for name in before.sheetnames:
        cells = {
            cell.coordinate: _kept(cell.value)
            for row in before[name].iter_rows()
            for cell in row
            # LibreOffice leaves out a sign without a picture.
            if cell.value is not None and "_x0007_" not in str(cell.value)
        }
        assert cells == {place: _kept(after[name][place].value) for place in cells}
    drawn: list[Any] = [book["Диаграммы"] for book in (before, after)]
    assert [5, 5] == [len(sheet._charts) for sheet in drawn]  # noqa: SLF001  (no public way)


def test_libreoffice_prints_it(soffice: Office) -> None:
    """It becomes pages."""
    assert soffice.convert(workbook(REPORT), ".xlsx", "pdf").startswith(b"%PDF-")


def test_a_table_of_too_many_rows_goes_on_on_the_next_sheet() -> None:
    """No row is lost where a sheet is full; links lead to the first of the sheets."""
    plan = planned(REPORT, most_rows=3)
    sheets = [(name, each) for name, each in plan.sheets if isinstance(each, Grid)]

    assert [("Записи", RECORDS.rows[:3]), ("Записи (2)", RECORDS.rows[3:])] == [
        (name, each.rows) for name, each in sheets[:2]
    ]
    assert "Записи" == plan.places["records", "records", False]


def test_without_the_library_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine without the extra is told its name."""
    monkeypatch.setattr(library, "find_spec", lambda _: None)

    with pytest.raises(InputError) as refused:
        workbook(REPORT)
    assert "shnor-rules[office]" in str(refused.value.message.help())


def test_exact_texts_are_not_marked_as_mistakes() -> None:
    """Excel is told that texts which look like numbers are meant."""
    told = part(workbook(REPORT), r"xl/worksheets/sheet3\.xml")

    assert ['<ignoredError sqref="A1:L5" numberStoredAsText="1"/>' in sheet for sheet in told] == [
        True
    ]
