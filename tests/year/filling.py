# SPDX-License-Identifier: MIT
"""How people fill in a form: each school in its own way, with the slips that were measured."""

from __future__ import annotations

import io
import re
from datetime import datetime
from typing import TYPE_CHECKING, Final
from zipfile import ZIP_DEFLATED, ZipFile

from attrs import define, field
from openpyxl import load_workbook
from openpyxl.utils import get_column_letter

from tests.year.district import SCHOOLS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from fractions import Fraction
    from typing import TypeAlias

    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

    from tests.year.district import Teaching

    Habit: TypeAlias = "Callable[[Sheet, Sequence[Teaching]], None]"

NAMES_ROW: Final = 2
FIRST_ROW: Final = 3
ANSWERS: Final = "Ответы"

_NOT_PASSED: Final = (
    "не пройдено или не проходил повышение квалификации/ переподготовку в течение последнего года"
)
_LABELS: Final = {
    "П1": ("недостаточный уровень", "Оптимальный", " высокий"),
    "П3": (
        _NOT_PASSED,
        "успешно пройдено",
    ),
}
_SAVED: Final = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*")
_LATIN: Final = str.maketrans("аеорсухк", "aeopcyxk")
_NBSP: Final = "\N{NO-BREAK SPACE}"


@define
class Sheet:
    """The sheet of answers as a person sees it.

    Attributes:
        workbook: the form.
        wrong: the cells that were filled in so that they cannot be right.
        blank: the cells that were left blank although an answer is needed.
    """

    workbook: Workbook
    wrong: set[str] = field(factory=set)
    blank: set[str] = field(factory=set)

    @property
    def sheet(self) -> Worksheet:
        """The sheet, under whatever name."""
        found = next(each for each in self.workbook.worksheets if each["B2"].value == "школа")
        assert not isinstance(found, str)
        return found

    def at(self, name: str, number: int) -> str:
        """Return the cell of a field in the row of the teacher of this number, from 0."""
        heads = [cell.value for cell in self.sheet[NAMES_ROW]]
        return f"{get_column_letter(heads.index(name) + 1)}{FIRST_ROW + number}"

    def put(self, name: str, number: int, value: object) -> None:
        """Type into a cell."""
        cell = self.sheet[self.at(name, number)]
        cell.value = value
        if isinstance(value, str) and not value.startswith("=1"):
            # Who types a text that begins with «=» puts an apostrophe before it.
            cell.data_type = "s"

    def slip(self, name: str, number: int, value: object) -> None:
        """Type what is not allowed."""
        self.put(name, number, value)
        self.wrong.add(self.at(name, number))

    def leave(self, name: str, number: int, value: object = None) -> None:
        """Leave out what is needed, perhaps with a dash."""
        self.put(name, number, value)
        self.blank.add(self.at(name, number))


def opened(form: bytes) -> Workbook:
    """Open a workbook."""
    return load_workbook(io.BytesIO(form))


def saved(workbook: Workbook, day: int = 20) -> bytes:
    """Return the bytes of a workbook, saved on a day of April 2021."""
    written = io.BytesIO()
    workbook.save(written)
    packed = io.BytesIO()
    with ZipFile(written) as old, ZipFile(packed, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            # The library takes the day from the clock.
            content = _SAVED.sub(rf"\g<1>2021-04-{day}T10:00:00Z".encode(), old.read(name))
            new.writestr(name, content)
    return packed.getvalue()


def number(value: Fraction) -> float | int:
    """Return a number as Excel keeps it."""
    return int(value) if value.denominator == 1 else float(value)


def fill(sheet: Sheet, teachings: Sequence[Teaching]) -> None:
    """Type what is true, a row for each; the school stands there already."""
    for row, each in enumerate(teachings):
        values = {
            "предмет": each.subject,
            "учитель": each.teacher,
            "стаж": each.years,
            "нагрузка": number(each.load),
            "предметные_дефициты": each.difficulties,
            **each.answers,
            **{f"{name}.причина": reason for name, reason in each.reasons.items()},
        }
        for name, value in values.items():
            sheet.put(name, row, value)


def plain(_sheet: Sheet, _teachings: Sequence[Teaching]) -> None:
    """Everything is right."""


def texts(sheet: Sheet, teachings: Sequence[Teaching]) -> None:
    """Numbers are texts, with spaces that do not break and decimal commas."""
    for row, each in enumerate(teachings):
        for name, value in each.answers.items():
            if isinstance(value, int):
                sheet.put(name, row, (f"{value}{_NBSP}", f"{value},0", f" {value}")[row % 3])
        sheet.put("нагрузка", row, f"{number(each.load)}".replace(".", ",") + _NBSP)
        sheet.put("учитель", row, f" {each.teacher} ")


def dashes(sheet: Sheet, _teachings: Sequence[Teaching]) -> None:
    """What is not known yet is «н/д», a dash, or a cross; of one nobody will ever know."""
    sheet.blank.add(sheet.at("П1", 4))
    sheet.leave("П1", 0, "н/д")
    sheet.leave("П4", 1, "—")
    sheet.leave("П3", 2, "х")
    sheet.leave("П5", 3, "нет данных")


def alike(sheet: Sheet, teachings: Sequence[Teaching]) -> None:
    """Letters are Latin that look Russian."""
    for row, each in enumerate(teachings):
        sheet.put("предмет", row, each.subject.translate(_LATIN))
        for name, value in each.answers.items():
            if value == "нет":
                sheet.put(name, row, "HET" if row % 2 else "нeт")


def labels(sheet: Sheet, teachings: Sequence[Teaching]) -> None:
    """The words of the order stand where numbers are asked for."""
    for row, each in enumerate(teachings):
        for name, words in _LABELS.items():
            value = each.answers[name]
            assert isinstance(value, int)
            sheet.put(name, row, words[value])


def nones(sheet: Sheet, _teachings: Sequence[Teaching]) -> None:
    """«нет» stands where it is not allowed."""
    for name, row in (("П1", 1), ("П3", 5), ("П4", 5), ("П4", 14)):
        sheet.slip(name, row, "нет")


def outside(sheet: Sheet, _teachings: Sequence[Teaching]) -> None:
    """Points are given that the order does not know, and one is forgotten."""
    for name, row, value in (
        ("П1", 0, 3), ("П3", 3, 2), ("П4", 6, -1), ("П1", 9, 1.5), ("стаж", 10, 7.5),
        ("предмет", 11, "литература"),
    ):  # fmt: skip
        sheet.slip(name, row, value)
    sheet.leave("П4", 12)


def excel(sheet: Sheet, _teachings: Sequence[Teaching]) -> None:
    """Excel made days of numbers, could not divide, and has not worked out a formula."""
    sheet.slip("П1", 2, datetime(2021, 2, 1))  # noqa: DTZ001  (as above)
    sheet.slip("нагрузка", 2, datetime(2021, 5, 18))  # noqa: DTZ001  (as above)
    sheet.slip("П4", 4, "#DIV/0!")
    sheet.sheet[sheet.at("П4", 4)].data_type = "e"
    sheet.slip("П1", 6, "#Н/Д")
    sheet.slip("П5", 8, "=1+1")


def merged(sheet: Sheet, teachings: Sequence[Teaching]) -> None:
    """Cells are merged, a sheet is renamed, a column and a sheet are added, rows are left free."""
    for name, row in (("П1", 1), ("П4", 7)):
        cells = f"{sheet.at(name, row)}:{sheet.at(name, row + 1)}"
        sheet.put(name, row + 1, None)
        sheet.sheet.merge_cells(cells)
        # Of merged cells one is left to be marked.
        sheet.wrong.add(sheet.at(name, row))
    column = sheet.sheet.max_column + 1
    sheet.sheet.cell(NAMES_ROW, column).value = "Примечание завуча"
    sheet.sheet.cell(FIRST_ROW + 2, column).value = "проверить приказ"
    notes = sheet.workbook.create_sheet("Заметки")
    notes["A1"], notes["A2"] = "не забыть", 2
    sheet.sheet.title = "Лист учителей"
    sheet.put("учитель", len(teachings) + 1, "Заполнил завуч")


_KINDS: Final[tuple[Habit, ...]] = (
    plain, texts, dashes, alike, labels, nones, outside, excel, merged, plain, plain, plain,
)  # fmt: skip

HABITS: Final = dict(zip(SCHOOLS, _KINDS, strict=True))
"""What each school does besides filling in what is true."""


def filled(form: bytes, teachings: Sequence[Teaching], habit: Habit) -> Sheet:
    """Return a form filled in.

    Args:
        form: the form.
        teachings: what is true.
        habit: what is done besides.
    """
    sheet = Sheet(opened(form))
    fill(sheet, teachings)
    habit(sheet, teachings)
    return sheet
