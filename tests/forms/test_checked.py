# SPDX-License-Identifier: MIT
"""Checked copies: what was typed stays as it was, and what has to be mended is seen at once."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

import pytest

from shnor_rules.findings import Place
from shnor_rules.forms.checked import checked_copy
from shnor_rules.forms.checked_slips import Slip
from shnor_rules.messages import say
from tests.forms.checked_books import COLOUR, SHEET, answers, looks, opened, slip, without

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet


def test_what_was_typed_stays_as_it_was() -> None:
    """Values, formulas, formats, widths, lists, merged cells and protection are the same."""
    book = answers()

    copy = opened(checked_copy(book, [slip(2, 2), slip(3), slip(8, 2), slip(5, 2)]))

    assert looks(copy) == looks(opened(book))


def test_a_wrong_cell_has_a_colour_a_frame_and_a_comment() -> None:
    """It is seen without colour too, and says what is wrong and what to do."""
    sheet = opened(checked_copy(answers(), [slip(3, 2, "40")]))[SHEET]

    cell = sheet["B3"]

    assert (cell.fill.fgColor.rgb, cell.border.top.style, cell.protection.locked) == (
        COLOUR,
        "medium",
        True,
    )
    assert cell.comment is not None
    assert cell.comment.text == (
        "shnor-rules – проверка:\nзначения «40» нет в {0; 1}: выберите одно из допустимых значений"
    )


def test_a_comment_that_was_there_is_kept() -> None:
    """Ours comes after it, and each fault of the cell has its line."""
    sheet = opened(checked_copy(answers(), [slip(2, 2, "5"), slip(2, 2, "6")]))[SHEET]

    comment = sheet["B2"].comment

    assert comment is not None
    assert comment.author == "методист"
    assert comment.text.split("\n")[:3] == ["так было", "", "shnor-rules – проверка:"]
    assert [line[:12] for line in comment.text.split("\n")[3:]] == ["значения «5»", "значения «6»"]


def test_a_row_is_marked_in_its_first_cell() -> None:
    """Of a merged range the first cell is marked, of a row the first in which something stands."""
    sheet = opened(checked_copy(answers(), [slip(3), slip(8, 2), slip(4)]))[SHEET]

    marked = [
        cell.coordinate for row in sheet.iter_rows() for cell in row if cell.comment is not None
    ]

    assert marked == ["B2", "A3", "A4", "A7"]


def rows_of(sheet: Worksheet) -> list[tuple[Any, ...]]:
    """Return what the sheet «Ошибки» lists."""
    return [row[:8] for row in sheet.iter_rows(min_row=5, values_only=True)]


def test_the_sheet_lists_every_fault() -> None:
    """Sheet, cell, what stands there as people see it, what is wrong, what to do and the code."""
    slips = [slip(2, 2), slip(3, 2), slip(3, 3), slip(2, 4), slip(2, 5), slip(4, 1), slip(5, 2)]

    workbook = opened(checked_copy(answers(), slips))
    sheet = workbook["Ошибки"]

    assert (workbook.sheetnames, workbook.active) == (["Ошибки", SHEET, "_shnor"], sheet)
    assert [sheet.cell(4, column).value for column in range(1, 9)] == [
        "№",
        "Лист",
        "Ячейка",
        "Столбец",
        "Что стоит",
        "Что не так",
        "Что сделать",
        "Код",
    ]
    assert [row[4] for row in rows_of(sheet)] == [
        "5",
        "40 %",
        "ИСТИНА",
        "01.05.2021",
        "=1+1",
        None,
        "#DIV/0!",
    ]
    assert rows_of(sheet)[0] == (
        1,
        SHEET,
        "B2",
        "П1",
        "5",
        "значения «5» нет в {0; 1}",
        "выберите одно из допустимых значений",
        "D009",
    )


def test_a_cell_is_a_link_inside_the_workbook() -> None:
    """A click leads to the cell; nothing outside is named."""
    sheet = opened(checked_copy(answers(), [slip(2, 2)]))["Ошибки"]

    link = sheet["C5"].hyperlink

    assert (link.location, link.target) == ("'Ответы'!B2", None)


def test_only_one_sheet_is_selected() -> None:
    """Two sheets selected together would be typed into together."""
    copy = opened(checked_copy(answers(), [slip(2, 2)]))

    selected = [sheet.title for sheet in copy.worksheets if sheet.sheet_view.tabSelected]

    assert selected == ["Ошибки"]


@pytest.mark.parametrize("text", ["=1+1", "+7", "-1", "@имя", "#Н/Д", "\x07звонок"])
def test_a_text_is_never_a_formula(text: str) -> None:
    """Whatever a text begins with, it stands there as a text."""
    wrong = slip(2, 2)
    place = Place("ф.xlsx", 2, 2, subject=text, unit="cells", sheet=SHEET)

    cell = opened(checked_copy(answers(), [Slip(place, wrong.message)]))["Ошибки"]["D5"]

    assert (cell.data_type, cell.value) == ("s", text.replace("\x07", " "))


def test_no_faults_are_told_plainly() -> None:
    """The sheet says that there is nothing to mend."""
    sheet = opened(checked_copy(answers(), []))["Ошибки"]

    assert [row[0] for row in sheet.iter_rows(values_only=True)] == [
        "ошибок нет",
        "ничего исправлять не нужно; лист «Ошибки» можно удалить",
    ]


def test_notes_are_listed_after_errors_and_not_coloured() -> None:
    """A note keeps nobody from a result."""
    slips = [slip(3, 2, "1", is_error=False), slip(2, 2), slip(None)]

    copy = opened(checked_copy(answers(), slips))

    assert copy["Ошибки"]["A1"].value == "найдено: 2 ошибки"
    assert [row[1:3] for row in rows_of(copy["Ошибки"])] == [
        (SHEET, "B2"),
        (SHEET, None),
        (SHEET, "B3"),
    ]
    assert copy[SHEET]["B3"].comment is None


def test_what_is_said_of_the_file_has_no_cell() -> None:
    """So has what is said of a sheet that is not there."""
    lost = Place("ф.xlsx", 2, 1, unit="cells", sheet="Нет такого")
    slips = [Slip(Place("ф.xlsx"), say("no-records")), Slip(lost, say("no-records"))]

    sheet = opened(checked_copy(answers(), slips))["Ошибки"]

    assert [row[1:3] for row in rows_of(sheet)] == [("файл целиком", None), ("Нет такого", None)]


def test_the_same_answers_make_the_same_bytes() -> None:
    """No clock and no machine get into a copy."""
    book = answers()

    assert checked_copy(book, [slip(2, 2)]) == checked_copy(book, [slip(2, 2)])


def test_the_day_of_making_is_kept_or_none_is_made_up() -> None:
    """Without the day of making the copy gets none from the clock."""
    with_day = opened(answers()).properties.created
    bare = without(answers(), "docProps/core.xml")

    kept = opened(checked_copy(answers(), []))
    made = opened(checked_copy(bare, []))

    assert (kept.properties.created, made.properties.created) == (
        with_day,
        datetime(2000, 1, 1),  # noqa: DTZ001  (a workbook knows no zones)
    )
