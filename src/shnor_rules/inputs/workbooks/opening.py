# SPDX-License-Identifier: MIT
"""From a file to a workbook: looked over, opened by openpyxl, and kept without its blank cells."""

from __future__ import annotations

import re
import warnings
import zipfile
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final
from xml.parsers.expat import ExpatError

from shnor_rules.findings import Finding, Place
from shnor_rules.inputs.spaces import clean
from shnor_rules.inputs.workbooks.added import added_sheets
from shnor_rules.inputs.workbooks.book import Book, BookCell, Kind, Sheet
from shnor_rules.inputs.workbooks.guarding import MOST_CELLS, guard
from shnor_rules.inputs.workbooks.library import READER, refuse_without_office
from shnor_rules.inputs.workbooks.outline import RefusedError, outline_of
from shnor_rules.inputs.workbooks.stamp import PROPERTY, SHEET, Stamp, read_stamp
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import BinaryIO

    from shnor_rules.inputs.workbooks.book import Content
    from shnor_rules.inputs.workbooks.outline import Outline

_GENERAL: Final = "General"
_LATE: Final = 1904
_CONTROL: Final = re.compile("_x00[01][0-9A-F]_", re.IGNORECASE)
"""Ends of lines, tabs and what nobody can see, as Excel writes what XML does not take."""

_FORMATTED: Final = frozenset({Kind.NUMBER, Kind.DATE, Kind.TIME})
"""What looks different by its format."""


def open_book(path: str, stream: BinaryIO) -> Book | Finding:
    """Return the workbook in a file, or why it cannot be read.

    Args:
        path: what to call the file in findings.
        stream: its bytes; must be seekable.

    Raises:
        InputError: the library that reads workbooks is not installed.
    """
    refuse_without_office(READER)
    try:
        guard(stream)
        stream.seek(0)
        with warnings.catch_warnings():
            # What the library does not understand of a workbook has nothing to do with cells.
            warnings.simplefilter("ignore")
            return _opened(path, stream)
    except RefusedError as error:
        return Finding(error.said, Place(path=path))
    except (zipfile.BadZipFile, ExpatError, EOFError):
        return Finding(say("spreadsheet-file.broken"), Place(path=path))
    except Exception as error:
        # Of a damaged workbook the library may raise anything; what the system says has a number.
        if isinstance(error, OSError) and error.errno is not None:
            raise
        return Finding(say("spreadsheet-file.broken"), Place(path=path))


def _opened(path: str, stream: BinaryIO) -> Book:
    library = import_module(READER)
    workbook = library.load_workbook(stream, read_only=True, data_only=True)
    try:
        left = MOST_CELLS
        added = added_sheets(_defined(workbook))
        sheets, rows, has_sheet = [], [], False
        for each in workbook.worksheets:
            with zipfile.ZipFile(stream) as archive, archive.open(_part(each)) as file:
                outline = outline_of(file, left)
            left -= outline.filled
            sheet = _sheet(path, each, outline)
            if each.title == SHEET:
                has_sheet = True
                rows = _texts(sheet)
            elif each.title not in added:
                sheets.append(sheet)
        properties = _properties(workbook)
    finally:
        workbook.close()
    stamp = _whole(read_stamp(rows), properties) if has_sheet else None
    is_damaged = stamp is None and (has_sheet or bool(properties))
    return Book(path, tuple(sheets), stamp, is_damaged, properties)


def _whole(stamp: Stamp | None, properties: Mapping[str, str]) -> Stamp | None:
    """Return the stamp, unless the properties of the document say otherwise."""
    if stamp is None:
        return None
    own = stamp.properties
    agree = all(own.get(name, value) == value for name, value in properties.items())
    return stamp if agree else None


def _part(sheet: Any) -> str:  # noqa: ANN401  (what openpyxl gives has no type here)
    """Return the name of the part of the archive that holds a sheet."""
    name: str = sheet._worksheet_path  # noqa: SLF001  (nothing else tells it)
    return name


def _defined(workbook: Any) -> Iterator[tuple[str, str]]:  # noqa: ANN401  (as above)
    for holder in (workbook, *workbook.worksheets):
        for name, defined in holder.defined_names.items():
            yield name, str(defined.value or "")


def _properties(workbook: Any) -> dict[str, str]:  # noqa: ANN401  (as above)
    found = {}
    for each in workbook.custom_doc_props.props:
        if each.name.startswith(PROPERTY):
            found[each.name] = "" if each.value is None else str(each.value)
    return found


def _texts(sheet: Sheet) -> list[tuple[str, ...]]:
    """Return the rows of the hidden sheet of a form as texts."""
    return [
        tuple(cells[column].text if column in cells else "" for column in range(1, max(cells) + 1))
        for cells in sheet.rows.values()
    ]


def _sheet(path: str, sheet: Any, outline: Outline) -> Sheet:  # noqa: ANN401  (as above)
    rows: dict[int, dict[int, BookCell]] = {}
    filled = 0
    # Where days are counted from 1904, a number that is not shown as a day must not pass for one.
    general = _GENERAL if sheet.parent.epoch.year < _LATE else None
    sheet.reset_dimensions()
    for row in sheet.iter_rows(max_row=outline.last) if outline.last else ():
        for each in row:
            if each.value is None:
                continue
            filled += (each.row, each.column) not in outline.uncomputed
            cell = _cell(each, general)
            if cell is not None:
                rows.setdefault(cell.row, {})[cell.column] = cell
    if filled != outline.filled:
        # The library has lost a cell, or found one where there is none.
        raise RefusedError(say("spreadsheet-file.broken"))
    for row_number, column in outline.uncomputed:
        cell = BookCell(row_number, column, Kind.UNCOMPUTED, None)
        rows.setdefault(row_number, {})[column] = cell
    return Sheet(
        path,
        sheet.title,
        {number: dict(sorted(rows[number].items())) for number in sorted(rows)},
        tuple(outline.merged),
        frozenset(outline.hidden_rows),
        tuple(outline.hidden_columns),
        sheet.sheet_state != "visible",
    )


def _cell(each: Any, general: str | None) -> BookCell | None:  # noqa: ANN401  (as above)
    """Return a cell, or `None` where nothing but space stands in it; `general` is no format."""
    kind, value = _content(each.value, each.data_type)
    if value == "":
        return None
    if kind not in _FORMATTED:
        return BookCell(each.row, each.column, kind, value)
    form = each.number_format
    return BookCell(each.row, each.column, kind, value, "" if form == general else form)


def _content(value: object, data_type: str) -> tuple[Kind, Content]:
    match value:
        case bool():
            return Kind.TRUTH, value
        case int() | float():
            return _number(value)
        case datetime():
            is_day = value.time() == time()
            return Kind.DATE, value.date() if is_day else value
        case date():
            return Kind.DATE, value
        case time() | timedelta():
            return Kind.TIME, value
    text = clean(_CONTROL.sub(" ", str(value)))
    return (Kind.ERROR if data_type == "e" else Kind.TEXT), text


def _number(value: float) -> tuple[Kind, Content]:
    # Excel keeps fifteen digits and shows no others.
    number = Decimal(f"{value:.15g}")
    if number.is_finite():
        return Kind.NUMBER, number
    # No program keeps such a number: it is none.
    return Kind.ERROR, str(value)
