# SPDX-License-Identifier: MIT
"""What a page says that somebody typed into a sheet, put in as a Russian Excel would keep it."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING, Final, TypeAlias

from openpyxl import Workbook, load_workbook
from openpyxl.utils import get_column_letter

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from openpyxl.worksheet.worksheet import Worksheet

Kept: TypeAlias = int | float | str | datetime | None

NAMES_ROW: Final = 2
"""The row of a form that has the names of its columns; what is filled in stands below it."""

GENERAL: Final = "General"
DAY: Final = "dd.mmm"
PERCENT: Final = "0%"
TEXT: Final = "@"

_CHANGING: Final = (GENERAL, DAY, PERCENT)
"""The formats that the form did not choose: its reader is told to set a cell to General again."""

_YEAR: Final = 2021
"""The year that Excel puts into a date typed without one: that of the page, not of the test."""

_WHOLE: Final = re.compile(r"-?\d+")
_DECIMAL: Final = re.compile(r"-?\d+,\d+")
_SHARE: Final = re.compile(r"(-?\d+(?:,\d+)?) ?%")
_DATE: Final = re.compile(r"(\d{1,2})\.(\d{1,2})(?:\.(\d{4}))?")


def typed(text: str) -> tuple[Kept, str]:
    """Return what a Russian Excel makes of a text typed into a cell: the value, and its format."""
    if _WHOLE.fullmatch(text):
        return int(text), GENERAL
    if _DECIMAL.fullmatch(text):
        return float(text.replace(",", ".")), GENERAL
    if percent := _SHARE.fullmatch(text):
        return float(percent[1].replace(",", ".")) / 100, PERCENT
    if day := _DATE.fullmatch(text):
        # Not only what is meant as a date: it is what becomes of 1.2 as well.
        return datetime(int(day[3] or _YEAR), int(day[2]), int(day[1])), DAY  # noqa: DTZ001
    return text or None, GENERAL


def fill(blank: Path, filled: Path, table: str) -> None:
    """Fill a form in and save it under another name.

    Args:
        blank: the form.
        filled: the file to write; it may be the same.
        table: the names of columns and, line by line, what is typed into the rows of the form from
            the first on, parted by semicolons; what is blank clears its cell.
    """
    names, *rows = (line.split(";") for line in table.splitlines())
    workbook = load_workbook(blank)
    sheet = _sheet_with(workbook, names)
    columns = {cell.value: get_column_letter(at) for at, cell in enumerate(sheet[NAMES_ROW], 1)}
    for number, row in enumerate(rows, NAMES_ROW + 1):
        for name, text in zip(names, row, strict=True):
            cell = sheet[f"{columns[name]}{number}"]
            chosen = cell.number_format
            cell.value, form = (text or None, TEXT) if chosen == TEXT else typed(text)
            # A date that is put in takes a format of its own.
            cell.number_format = form if chosen in _CHANGING else chosen
    filled.parent.mkdir(parents=True, exist_ok=True)
    workbook.save(filled)


def make(path: Path, name: str, table: str) -> None:
    """Make a workbook with one sheet, as somebody does who has no form.

    Args:
        path: the file to write.
        name: what the sheet is called; empty for the name that Excel gives.
        table: what is typed, line by line from the first row on, parted by semicolons.
    """
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    sheet.title = name or "Лист1"
    for number, line in enumerate(table.splitlines(), 1):
        for at, text in enumerate(line.split(";"), 1):
            cell = sheet[f"{get_column_letter(at)}{number}"]
            cell.value, form = typed(text)
            cell.number_format = form
    workbook.save(path)


def _sheet_with(workbook: Workbook, names: Sequence[str]) -> Worksheet:
    sheets = workbook.worksheets
    return next(
        sheet for sheet in sheets if set(names) <= {cell.value for cell in sheet[NAMES_ROW]}
    )
