# SPDX-License-Identifier: MIT
"""Invented workbooks to be checked, what is wrong with them, and how they look."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime
from typing import TYPE_CHECKING

import openpyxl
from openpyxl.comments import Comment
from openpyxl.styles import Border, Font, PatternFill, Protection, Side
from openpyxl.worksheet.datavalidation import DataValidation

from shnor_rules.findings import Place
from shnor_rules.forms.checked_slips import Slip
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from openpyxl.cell.cell import Cell, MergedCell
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

SHEET = "Ответы"
COLOUR = "FFFFC7CE"


def opened(book: bytes) -> Workbook:
    """Open a workbook with its formulas."""
    return openpyxl.load_workbook(io.BytesIO(book), rich_text=True)


def saved(workbook: Workbook) -> bytes:
    """Return the bytes of a workbook."""
    written = io.BytesIO()
    workbook.save(written)
    return written.getvalue()


def answers(change: Callable[[Worksheet], object] = lambda _: None) -> bytes:
    """Return the workbook of invented answers, changed before it is saved."""
    workbook = openpyxl.Workbook()
    sheet = workbook.worksheets[0]
    sheet.title = SHEET
    for row in (
        ("школа", "П1", "П2", "дата", "примечание"),
        ("Школа А", 5, "=B2*2", datetime(2021, 5, 1), "=1+1"),  # noqa: DTZ001  (as Excel has it)
        ("Школа Б", 0.4, True, "01.02", "текст"),
        (None, None, None, None, None),
        ("Школа В", "#DIV/0!", "1", None, None),
    ):
        sheet.append(row)
    sheet["B3"].number_format = "0%"
    sheet["B2"].comment = Comment("так было", "методист")
    sheet["B2"].protection = Protection(locked=False)
    sheet["B2"].font = Font(italic=True)
    sheet["C3"].fill = PatternFill("solid", fgColor="FF00FF00")
    sheet["C3"].border = Border(top=Side("double"))
    sheet["E2"].data_type = "s"
    sheet["A7"] = "внизу"
    sheet.merge_cells("A7:B8")
    choice = DataValidation(type="list", formula1='"0,1,2"', allow_blank=True)
    choice.add("B2:B100")
    sheet.add_data_validation(choice)
    sheet.column_dimensions["A"].width = 33
    sheet.row_dimensions[1].height = 44
    sheet.freeze_panes = "B2"
    sheet.protection.sheet = True
    workbook.create_sheet("_shnor").sheet_state = "veryHidden"
    change(sheet)
    return saved(workbook)


def slip(
    line: int | None, column: int | None = None, value: str = "5", *, is_error: bool = True
) -> Slip:
    """Return a fault of a cell, of a row, or of the sheet."""
    place = Place("ф.xlsx", line, column, subject="П1", unit="cells", sheet=SHEET)
    return Slip(place, say("value-outside-set", value=value, values="{0; 1}"), "D009", is_error)


def locks(cell: Cell | MergedCell) -> tuple[bool | None, bool | None]:
    """Return whether a cell is locked, and whether it is slanted."""
    return cell.protection.locked, cell.font.i


def looks(workbook: Workbook) -> dict[str, object]:
    """Return everything of a workbook that a person has put in, but for colours and comments."""
    seen: dict[str, object] = {}
    for sheet in workbook.worksheets:
        if sheet.title == "Ошибки":
            continue
        cells = {
            cell.coordinate: (cell.value, cell.data_type, cell.number_format, *locks(cell))
            for row in sheet.iter_rows()
            for cell in row
        }
        widths = {name: each.width for name, each in sheet.column_dimensions.items()}
        heights = {name: each.height for name, each in sheet.row_dimensions.items()}
        lists = [(str(each.sqref), each.formula1) for each in sheet.data_validations.dataValidation]
        merged = [str(each) for each in sheet.merged_cells.ranges]
        state = (sheet.sheet_state, sheet.freeze_panes, sheet.protection.sheet)
        seen[sheet.title] = (cells, widths, heights, lists, merged, state)
    return seen


def frame(cell: Cell | MergedCell) -> tuple[str | None, str | None, str | None]:
    """Return what a mark changes of a cell."""
    top = cell.border.top
    return cell.fill.fill_type, cell.fill.fgColor.rgb, None if top is None else top.style


def without(book: bytes, part: str) -> bytes:
    """Return a workbook without a part and without what leads to it."""
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(book)) as old, zipfile.ZipFile(packed, "w") as new:
        for name in old.namelist():
            if name != part:
                new.writestr(name, old.read(name))
    return packed.getvalue()


def added(book: bytes, name: str, content: bytes = b"<x/>") -> bytes:
    """Return a workbook with one more part."""
    packed = io.BytesIO(book)
    with zipfile.ZipFile(packed, "a") as archive:
        archive.writestr(name, content)
    return packed.getvalue()
