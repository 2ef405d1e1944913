# SPDX-License-Identifier: MIT
"""How a person mends a file: by what «Ошибки» says, and by nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen
from openpyxl.utils.cell import coordinate_from_string, get_column_letter, range_boundaries

from tests.year.filling import FIRST_ROW, NAMES_ROW, Sheet, number, opened, saved

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

    from tests.year.district import Teaching

ERRORS: Final = "Ошибки"
MARKED: Final = "FFFFC7CE"
"""The colour of a cell that has to be mended."""

_GENERAL: Final = "формат ячейки «Общий»"
_HEADS: Final = ("№", "Лист", "Ячейка", "Столбец", "Что стоит", "Что не так", "Что сделать", "Код")


@frozen
class Line:
    """A line of the sheet «Ошибки».

    Attributes:
        sheet: the sheet that it is about.
        cell: the cell; empty where a sheet or the file is meant.
        wrong: what is wrong.
        step: what to do.
        code: the code; empty where an answer is lacking.
    """

    sheet: str
    cell: str
    wrong: str
    step: str
    code: str


def lines_of(copy: bytes) -> list[Line]:
    """Return what the sheet «Ошибки» of a checked copy lists."""
    rows = iter(opened(copy)[ERRORS].iter_rows(values_only=True))
    texts = ([str(value or "") for value in row] for row in rows)
    for row in texts:
        if tuple(row[: len(_HEADS)]) == _HEADS:
            break
    return [Line(row[1], row[2], row[5], row[6], row[7]) for row in texts]


def marked_in(copy: bytes) -> set[str]:
    """Return the cells that are coloured, whatever their sheet."""
    return {
        cell.coordinate
        for sheet in opened(copy).worksheets
        for row in sheet.iter_rows()
        for cell in row
        if cell.fill.fill_type == "solid" and cell.fill.fgColor.rgb == MARKED
    }


def mended(copy: bytes, teachings: Sequence[Teaching]) -> bytes:
    """Return a checked copy with the cells that «Ошибки» lists put right.

    Who mends knows the teacher of a row and what is true of that person; what nobody knows stays
    as it is.

    Args:
        copy: the checked copy.
        teachings: what is true.
    """
    workbook = opened(copy)
    known = {each.teacher: each for each in teachings}
    forgetful = False
    for line in lines_of(copy):
        # Lines without a place for an answer are about extra columns and sheets: nothing to do.
        if not line.cell or int(coordinate_from_string(line.cell)[1]) < FIRST_ROW:
            continue
        for cell in _parted(workbook[line.sheet], line.cell):
            _put(workbook, line.sheet, cell, known)
            if _GENERAL in line.step:
                # Every second time the format is forgotten, and Excel goes on showing a day.
                forgetful = not forgetful
                workbook[line.sheet][cell].number_format = "d.mmm" if forgetful else "General"
    return saved(workbook)


def _parted(sheet: Worksheet, cell: str) -> Iterator[str]:
    """Yield a cell, or the cells that it was merged of, which are parted."""
    merged = next((each for each in sheet.merged_cells.ranges if cell in each), None)
    if merged is None:
        yield cell
        return
    sheet.unmerge_cells(merged.coord)
    column, _ = coordinate_from_string(cell)
    _, top, _, bottom = range_boundaries(merged.coord)
    yield from (f"{column}{row}" for row in range(int(top or 0), int(bottom or 0) + 1))


def _put(workbook: Workbook, title: str, cell: str, known: dict[str, Teaching]) -> None:
    sheet = workbook[title]
    column, row = coordinate_from_string(cell)
    heads = {
        str(head.value): get_column_letter(at) for at, head in enumerate(sheet[NAMES_ROW], start=1)
    }
    field = next(name for name, letter in heads.items() if letter == column)
    each = known.get(str(sheet[f"{heads['учитель']}{row}"].value or "").strip())
    if each is None:
        return
    told = {"предмет": each.subject, "стаж": each.years, "нагрузка": number(each.load)}
    value = each.answers[field] if field in each.answers else told[field]
    if value is not None:
        sheet[cell].value = value


def copied(old: bytes, form: bytes) -> bytes:
    """Return a new form with the answers of an old one, column by column under the same names."""
    before, after = Sheet(opened(old)), Sheet(opened(form))
    names = [cell.value for cell in after.sheet[NAMES_ROW]]
    for column, name in enumerate(cell.value for cell in before.sheet[NAMES_ROW]):
        for row in range(FIRST_ROW, before.sheet.max_row + 1):
            value = before.sheet.cell(row, column + 1).value
            if name in names and not str(name).startswith("_") and value is not None:
                after.put(str(name), row - FIRST_ROW, value)
    return saved(after.workbook)
