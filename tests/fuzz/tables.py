# SPDX-License-Identifier: MIT
"""The invented answers that are mutated: as somebody's workbook, as a form, and as CSV."""

from __future__ import annotations

import io
from functools import cache
from typing import TYPE_CHECKING, Any, Final

import openpyxl
from attrs import define, field, frozen

from shnor_rules import load
from shnor_rules.forms.layout import form_of
from shnor_rules.forms.writing import form_workbook

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

    from shnor_rules.model import Monitoring, Ruleset

COLUMNS: Final = ("школа", "предмет", "учитель", "стаж", "П1", "П2", "П3", "П4", "П5")
ANSWERS: Final = ("П1", "П2", "П3", "П4", "П5")
ROWS: Final[tuple[tuple[Any, ...], ...]] = (
    ("Школа А", "русский язык", "Учитель 1", 21, 2, 2, 1, 2, 2),
    ("Школа А", "математика", "Учитель 2", 4, 0, "нет", 0, 1, "нет"),
    ("Школа Б", "физика", "Учитель 3", 11, "высокий", 1, 1, 0, 1),
    ("Школа Б", "химия", "Учитель 4", 30, 1, "нет", 1, 1, "нет"),
)
"""Four invented teachers; each has another level, total or pair of answers."""

TEACHERS: Final = "teacher-competence"
SHEET: Final = "Ответы"


@cache
def rules() -> Ruleset:
    """Return the rules that the answers are for."""
    return load("korenovsky")


def monitoring(part: str = TEACHERS) -> Monitoring:
    """Return the monitoring that answers are for."""
    return rules()[part]


@cache
def table() -> bytes:
    """Return the answers as a workbook that somebody made."""
    workbook = openpyxl.Workbook()
    sheet = workbook.worksheets[0]
    sheet.title = SHEET
    sheet.append(COLUMNS)
    for row in ROWS:
        sheet.append(row)
    return saved(workbook)


@cache
def form() -> bytes:
    """Return the answers as a form that came back."""
    records = [dict(zip(COLUMNS, row, strict=True)) for row in ROWS]
    return form_workbook(form_of(monitoring(), rules()), rows=records, count=len(records) + 4)


def csv(delimiter: str = ";", end: str = "\n") -> str:
    """Return the answers as a text."""
    lines = (COLUMNS, *ROWS)
    return "".join(delimiter.join(map(str, line)) + end for line in lines)


def saved(workbook: Workbook) -> bytes:
    """Return the bytes of a workbook."""
    written = io.BytesIO()
    workbook.save(written)
    return written.getvalue()


@define
class Grid:
    """A workbook while it is mutated, and where its answers stand.

    Attributes:
        workbook: the workbook.
        sheet: the sheet of the records.
        header: the row that has the names of the fields.
        rows: the rows of the records, in order.
        columns: the columns by the names of the fields.
        is_form: whether it is a form of ours.
    """

    workbook: Workbook
    sheet: Worksheet
    header: int
    rows: list[int]
    columns: dict[str, int]
    is_form: bool

    def answer(self, row: int, name: str) -> Any:  # noqa: ANN401  (a cell of openpyxl)
        """Return the cell that holds an answer."""
        return self.sheet.cell(row, self.columns[name])

    def heading(self, name: str) -> Any:  # noqa: ANN401  (a cell of openpyxl)
        """Return the cell that names a field."""
        return self.sheet.cell(self.header, self.columns[name])


def grid(*, is_form: bool) -> Grid:
    """Return the answers, ready to be mutated."""
    workbook = openpyxl.load_workbook(io.BytesIO(form() if is_form else table()))
    sheet = workbook.worksheets[0] if not is_form else workbook[SHEET]
    header = 2 if is_form else 1
    named = {cell.value: cell.column for cell in sheet[header] if cell.value is not None}
    rows = list(range(header + 1, header + 1 + len(ROWS)))
    columns = {name: named[name] for name in COLUMNS}
    return Grid(workbook, sheet, header, rows, columns, is_form)


@frozen
class Expected:
    """What has to come of a mutated file.

    Attributes:
        way: `same` – the results of the file as it was; `noted` – the same, and something is said
            of what was found; `refused` – an error at the cells, the
            other records as they were; `missing` – no answer there, and told; `told` – the same
            results, or something said of what is different; `file` – nothing of the file is read;
            `whole` – the same results, or nothing of the file is read.
        cells: the cells (row and column; a column of 0 is the row) that must be told.
    """

    way: str
    cells: tuple[tuple[int, int], ...] = ()


SAME: Final = Expected("same")
NOTED: Final = Expected("noted")
TOLD: Final = Expected("told")
FILE: Final = Expected("file")
WHOLE: Final = Expected("whole")


@frozen
class Case:
    """A mutated file and what has to come of it.

    Attributes:
        name: what was done to it.
        data: its bytes.
        suffix: how its name ends.
        rows: the rows in which something stands below the header, counted where they were written.
        expected: what has to come of it.
        part: the monitoring that it is for.
    """

    name: str
    data: bytes = field(repr=False)
    suffix: str
    rows: tuple[int, ...]
    expected: Expected
    part: str = TEACHERS
