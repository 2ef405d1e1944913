# SPDX-License-Identifier: MIT
"""A table in a text as a workbook that can be marked: each row in the line that it begins in."""

from __future__ import annotations

import csv
import io
from datetime import datetime
from typing import TYPE_CHECKING, Final

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from shnor_rules.forms.checked_marks import printable
from shnor_rules.inputs.encoding import decide_encoding
from shnor_rules.inputs.header import find_delimiter
from shnor_rules.inputs.lines import Lines
from shnor_rules.inputs.table import MOST_CHARACTERS
from shnor_rules.messages import Message, say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from shnor_rules.findings import Finding

TITLE: Final = "Ответы"
"""What the sheet is called."""

_MOST_ROWS: Final = 1_048_576
_MOST_COLUMNS: Final = 16_384
_MOST_LETTERS: Final = 32_767
"""What a sheet of Excel holds, and a cell."""

_NO_DAY: Final = datetime(2000, 1, 1)  # noqa: DTZ001  (a workbook knows no zones)
_AS_TEXT: Final = "@"
_WIDEST: Final = 40
_NARROWEST: Final = 8


def workbook_of_table(
    content: bytes, path: str, *, kind: str, encoding: str | None = None
) -> bytes | Message:
    """Return a workbook with the cells of a table, all as text and as they were typed.

    A row stands in the row of the sheet that has the number of its line: what is said of line 7 is
    true of row 7.

    Args:
        content: the table, which has been read before.
        path: what to call the file.
        kind: `csv` or `tsv`.
        encoding: the encoding, or `None` to find it out.

    Returns:
        The workbook, or why there can be none.
    """
    codec, findings = decide_encoding(io.BytesIO(content), path, encoding)
    if codec is None:
        return _first(findings)
    text = io.TextIOWrapper(io.BytesIO(content), codec, newline=None).read()
    delimiter = find_delimiter(Lines(io.StringIO(text), MOST_CHARACTERS), kind)
    if isinstance(delimiter, Message):
        return delimiter
    workbook = Workbook()
    # The library would take the moment from the clock.
    workbook.properties.created = _NO_DAY
    sheet = workbook.worksheets[0]
    sheet.title = TITLE
    widths: dict[int, int] = {}
    for line, cells in _rows(text, delimiter):
        if line > _MOST_ROWS or len(cells) > _MOST_COLUMNS:
            return say("checked.too-large", rows=_MOST_ROWS, columns=_MOST_COLUMNS)
        for column, typed in enumerate(cells, start=1):
            cell = sheet.cell(line, column)
            cell.number_format = _AS_TEXT
            if typed:
                cell.value = printable(typed)[:_MOST_LETTERS]
                cell.data_type = "s"
                widths[column] = max(widths.get(column, _NARROWEST), len(typed) + 2)
    _dress(workbook, widths)
    written = io.BytesIO()
    workbook.save(written)
    return written.getvalue()


def _dress(workbook: Workbook, widths: dict[int, int]) -> None:
    sheet = workbook.worksheets[0]
    for column, width in widths.items():
        sheet.column_dimensions[get_column_letter(column)].width = min(width, _WIDEST)
    first = next(sheet.iter_rows(min_row=sheet.min_row, max_row=sheet.min_row))
    for cell in first:
        cell.font = Font(bold=True)


def _rows(text: str, delimiter: str) -> list[tuple[int, list[str]]]:
    """Return the rows with the numbers of their first lines."""
    reader = csv.reader(io.StringIO(text, newline="\n"), delimiter=delimiter)
    rows = []
    line = 1
    try:
        for row in reader:
            rows.append((line, row))
            line = reader.line_num + 1
    except csv.Error:
        # A quote that is never closed has swallowed more than a cell can hold: it parts nothing.
        lines = enumerate(text.split("\n"), start=1)
        return [(number, each.split(delimiter)) for number, each in lines]
    return rows


def _first(findings: Iterable[Finding]) -> Message:
    return next(iter(findings)).message
