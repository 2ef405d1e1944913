# SPDX-License-Identifier: MIT
"""A checked copy of a workbook: what was typed, with what has to be mended marked in it."""

from __future__ import annotations

import warnings
from collections import defaultdict
from datetime import datetime
from decimal import Decimal
from io import BytesIO
from typing import TYPE_CHECKING, Final, cast
from zipfile import ZipFile

import openpyxl

from shnor_rules.evaluation.scalars import shown
from shnor_rules.forms.checked_marks import anchor, dress, first_filled, fit_comments, mark, unmark
from shnor_rules.forms.checked_sheet import Line, add_sheet, drop_old, old_styles
from shnor_rules.forms.checked_slips import once
from shnor_rules.inputs.workbooks.number_formats import look_of_number
from shnor_rules.inputs.workbooks.packing import repacked
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from openpyxl.cell.cell import Cell
    from openpyxl.styles.cell_style import StyleArray
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

    from shnor_rules.forms.checked_slips import Slip

_PROPERTIES: Final = "docProps/core.xml"
_CREATED: Final = b"dcterms:created"
_HUNDRED: Final = 100
_NO_DAY: Final = datetime(2000, 1, 1)  # noqa: DTZ001  (a workbook knows no zones)


def checked_copy(
    book: bytes, slips: Iterable[Slip], *, path: str | None = None, lang: str = "ru"
) -> bytes:
    """Return a workbook with marks on the cells to be mended and a sheet that lists them.

    Every value, format, width, list and comment of the original stays as it is, formulas too; what
    the library cannot keep is told by `losses`. Marks of an earlier check are taken off.

    Args:
        book: the workbook as it came, which has been read without complaint of the file.
        slips: what has to be mended in it.
        path: what places call the workbook; what is wrong in other files is listed with their
            names. `None` where there is no other file.
        lang: the language of comments and of the sheet.
    """
    with warnings.catch_warnings():
        # What cannot be kept is told beforehand, in words that a person understands.
        warnings.simplefilter("ignore")
        workbook = openpyxl.load_workbook(BytesIO(book), rich_text=True)
    _restore(workbook)
    add_sheet(workbook, _marked(workbook, once(slips), path, lang), lang)
    if not _has_day(book):
        workbook.properties.created = _NO_DAY
    # Formulas are kept without their results.
    workbook.calculation.fullCalcOnLoad = True
    written = BytesIO()
    workbook.save(written)
    return repacked(written.getvalue())


def _restore(workbook: Workbook) -> None:
    """Take off the marks of an earlier check, also from cells that were moved since."""
    styles = old_styles(workbook)
    for sheet in workbook.worksheets:
        for cell in unmark(sheet):
            style = styles.get((sheet.title, cell.coordinate))
            if style is not None:
                dress(cell, style)
    drop_old(workbook)


def _marked(workbook: Workbook, slips: Sequence[Slip], path: str | None, lang: str) -> list[Line]:
    """Mark the cells, and return the lines of the sheet: errors before notes, else in order."""
    sheets: dict[str, Worksheet] = {
        sheet.title: cast("Worksheet", sheet) for sheet in workbook.worksheets
    }
    first = {title: first_filled(sheet) for title, sheet in sheets.items()}
    cells: list[Cell | None] = []
    texts: defaultdict[Cell, list[str]] = defaultdict(list)
    slips = sorted(slips, key=lambda slip: not slip.is_error)
    for slip in slips:
        is_here = path in {None, slip.place.path}
        cell = _cell(sheets, first, slip) if is_here else None
        cells.append(cell)
        if cell is not None and slip.is_error:
            texts[cell].append(_text(slip, lang))
    given = {cell: _given(cell, lang) for cell in cells if cell is not None}
    head = say("checked.comment").render(lang)
    styles = {cell: mark(cell, head, said) for cell, said in texts.items()}
    for sheet in sheets.values():
        fit_comments(sheet)
    return [
        _line(slip, cell, "" if cell is None else given[cell], styles, path=path, lang=lang)
        for slip, cell in zip(slips, cells, strict=True)
    ]


def _cell(
    sheets: dict[str, Worksheet], first: dict[str, dict[int, int]], slip: Slip
) -> Cell | None:
    """Return the cell that a slip is about; of a row the first one in which something stands."""
    place = slip.place
    # What came from a text has one sheet, and no place in a text names it.
    title = place.sheet if place.sheet is not None else next(iter(sheets))
    sheet = sheets.get(title)
    if sheet is None or place.line is None:
        return None
    column = place.column or first[title].get(place.line, 1)
    return anchor(sheet, place.line, column)


def _line(  # noqa: PLR0913  (what is known of a slip)
    slip: Slip,
    cell: Cell | None,
    given: str,
    styles: dict[Cell, StyleArray],
    *,
    path: str | None,
    lang: str,
) -> Line:
    where = slip.place.sheet or ""
    if path not in {None, slip.place.path}:
        # In a file of samples, for instance: there is nothing to be marked here.
        where = slip.place.render(lang)
    return Line(
        sheet=where if cell is None else cell.parent.title,
        cell="" if cell is None else cell.coordinate,
        column=slip.place.subject or "",
        given=given,
        wrong=slip.message.render(lang),
        step=slip.message.help(lang) or "",
        code=slip.code,
        is_error=slip.is_error,
        # The first line on a cell takes its old looks away.
        style=None if cell is None else styles.pop(cell, None),
    )


def _text(slip: Slip, lang: str) -> str:
    step = slip.message.help(lang)
    wrong = slip.message.render(lang)
    return wrong if step is None else f"{wrong}: {step}"


def _given(cell: Cell, lang: str) -> str:
    """Return what stands in a cell as people see it there."""
    value = cell.value
    match value:
        case None:
            return ""
        case bool():
            return say("checked.given.yes" if value else "checked.given.no").render(lang)
        case datetime():
            return f"{value:%d.%m.%Y}"
        case int() | float():
            is_percentage = look_of_number(Decimal(str(value)), cell.number_format).is_percentage
            return f"{_plain(value * _HUNDRED)} %" if is_percentage else _plain(value)
    return shown(str(value))


def _plain(number: float) -> str:
    """Return a number as Excel shows it: fifteen digits, with a comma."""
    return f"{number:.15g}".replace(".", ",")


def _has_day(book: bytes) -> bool:
    with ZipFile(BytesIO(book)) as archive:
        return _PROPERTIES in archive.namelist() and _CREATED in archive.read(_PROPERTIES)
