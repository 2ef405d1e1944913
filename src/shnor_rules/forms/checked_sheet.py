# SPDX-License-Identifier: MIT
"""The sheet «Ошибки» of a checked copy: each thing to be mended, with a link to its cell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from attrs import frozen
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import quote_sheetname
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.properties import PageSetupProperties

from shnor_rules.forms.checked_marks import dress, looks, printable
from shnor_rules.inputs.workbooks.added import ADDED, added_sheets
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from openpyxl.cell.cell import Cell
    from openpyxl.styles.cell_style import StyleArray
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

_NAME: Final = f"{ADDED}checked"
_HEADER: Final = 4
_WIDTHS: Final = (5, 18, 9, 24, 24, 56, 56, 8)
_STYLE: Final = 9
"""The hidden column of cells that look as the marked cells looked before."""

_HEADINGS: Final = (
    "checked.number",
    "checked.place.sheet",
    "checked.place.cell",
    "checked.place.column",
    "checked.given",
    "checked.wrong",
    "checked.step",
    "checked.code",
)
_LINE_HEIGHT: Final = 15
_MOST_LETTERS: Final = 31


@frozen
class Line:
    """A line of the sheet.

    Attributes:
        sheet: the sheet; empty where a file is meant as a whole.
        cell: the cell, as in `C7`; empty where a sheet or the file is meant.
        column: what the column is called.
        given: what stands in the cell.
        wrong: what is wrong.
        step: what to do.
        code: the code of the finding.
        is_error: whether it stands in the way of a result.
        style: how the cell looked, where this line is the first on it.
    """

    sheet: str
    cell: str
    column: str
    given: str
    wrong: str
    step: str
    code: str
    is_error: bool = True
    style: StyleArray | None = None


def old_styles(workbook: Workbook) -> dict[tuple[str, str], StyleArray]:
    """Return how cells looked before they were marked, by sheet and cell, from our old sheet."""
    found: dict[tuple[str, str], StyleArray] = {}
    for sheet in _ours(workbook):
        for row in range(_HEADER + 1, sheet.max_row + 1):
            kept = sheet.cell(row, _STYLE)
            if isinstance(kept.value, str) and "!" in kept.value:
                title, _, cell = kept.value.rpartition("!")
                found[title, cell] = looks(kept)
    return found


def drop_old(workbook: Workbook) -> None:
    """Take away the sheets that earlier checks added, with the names that marked them."""
    for sheet in _ours(workbook):
        workbook.remove(sheet)
    for name in [each for each in workbook.defined_names if each.startswith(_NAME)]:
        del workbook.defined_names[name]


def add_sheet(workbook: Workbook, lines: Sequence[Line], lang: str) -> None:
    """Put the sheet in front of the others, and let the workbook open on it."""
    title = _free_title(workbook, say("checked.sheet").render(lang))
    sheet = workbook.create_sheet(title, 0)
    target = f"{quote_sheetname(title)}!$A$1"
    workbook.defined_names[_NAME] = DefinedName(_NAME, attr_text=target)
    for each in workbook.worksheets:
        # Two sheets that are selected together would be typed into together.
        each.sheet_view.tabSelected = each is sheet
    workbook.active = 0
    errors = sum(line.is_error for line in lines)
    key = "checked.found" if errors else "checked.none"
    counted = say(key, count=errors) if errors else say(key)
    _put(sheet, 1, 1, counted.render(lang)).font = Font(bold=True, size=14)
    _put(sheet, 2, 1, say(f"{key}.note", sheet=title).render(lang))
    if lines:
        _write_table(sheet, lines, lang)


def _write_table(sheet: Worksheet, lines: Sequence[Line], lang: str) -> None:
    thin = Side("thin", color="FF999999")
    frame = Border(left=thin, right=thin, top=thin, bottom=thin)
    for column, (key, width) in enumerate(zip(_HEADINGS, _WIDTHS, strict=True), start=1):
        head = _put(sheet, _HEADER, column, say(key).render(lang))
        head.font, head.border = Font(bold=True), frame
        head.fill = PatternFill("solid", fgColor="FFE7E6E6")
        sheet.column_dimensions[head.column_letter].width = width
    for number, line in enumerate(lines, start=1):
        row = _HEADER + number
        sheet.cell(row, 1).value = number
        texts = (
            line.sheet or say("checked.file").render(lang),
            line.cell,
            line.column,
            line.given,
            line.wrong,
            line.step,
            line.code,
        )
        for column, text in enumerate(texts, start=2):
            _put(sheet, row, column, text)
        # No program fits the height to texts that another one has written.
        lines_of = (1 + len(text) // width for text, width in zip(texts, _WIDTHS[1:], strict=True))
        sheet.row_dimensions[row].height = _LINE_HEIGHT * max(lines_of)
        for column in range(1, len(_HEADINGS) + 1):
            cell = sheet.cell(row, column)
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            cell.border = frame
        if line.cell:
            _link(_put(sheet, row, 3, line.cell), f"{quote_sheetname(line.sheet)}!{line.cell}")
        if line.style is not None:
            kept = _put(sheet, row, _STYLE, f"{line.sheet}!{line.cell}")
            dress(kept, line.style)
    sheet.column_dimensions["I"].hidden = True
    sheet.freeze_panes = f"A{_HEADER + 1}"
    sheet.print_title_rows = f"{_HEADER}:{_HEADER}"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def _link(cell: Cell, target: str) -> None:
    cell.hyperlink = Hyperlink(ref=cell.coordinate, location=target)
    cell.font = Font(underline="single", color="FF0563C1")


def _put(sheet: Worksheet, row: int, column: int, text: str) -> Cell:
    """Write a text as a text, whatever it begins with."""
    cell = cast("Cell", sheet.cell(row, column))
    if text:
        cell.value = printable(text)
        cell.data_type = "s"
        # Who goes into the cell and out again must not make a formula of it.
        cell.quotePrefix = text.startswith(("=", "+", "-", "@"))
    return cell


def _ours(workbook: Workbook) -> Iterator[Worksheet]:
    names = [(name, each.attr_text or "") for name, each in workbook.defined_names.items()]
    titles = added_sheets((name, target) for name, target in names if name.startswith(_NAME))
    for sheet in list(workbook.worksheets):
        if sheet.title in titles:
            yield sheet


def _free_title(workbook: Workbook, title: str) -> str:
    taken = {each.casefold() for each in workbook.sheetnames}
    number, name = 1, title
    while name.casefold() in taken:
        number += 1
        name = f"{title[: _MOST_LETTERS - len(str(number)) - 3]} ({number})"
    return name
