# SPDX-License-Identifier: MIT
"""A table is a sheet of numbers, days and words that can be sorted, filtered and printed."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import pytest

from shnor_rules.reports.book import grid_sheet
from shnor_rules.reports.content.grid import Column, Grid, Kind, Row
from tests.reports.book.opened import of, rows
from tests.reports.book.reports_made_up import EMPTY, HOSTILE, NOTE, RECORDS, SCALE, TEXTS

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell import Cell


THIRD = pytest.approx(1 / 3, rel=1e-14)
THIRDS = pytest.approx(4 / 3, rel=1e-14)


@pytest.fixture(scope="module")
def book() -> Workbook:
    """Return the workbook of the invented records."""
    return of(RECORDS, TEXTS, figures=(SCALE,))


def _cell(book: Workbook, place: str) -> Cell:
    cell: Cell = book["Записи"][place]
    return cell


def test_every_value_stands_in_its_own_cell(book: Workbook) -> None:
    """Numbers are numbers, days are days; an exact text and a share stand beside."""
    day = datetime(2021, 5, 21)  # noqa: DTZ001  (a day in a cell has no zone)

    assert [
        (
            *("Школа", "Предмет", "П1", "Часов", "Σ", "Σ точно", "Уровень"),
            *("Выполнено параметров", "Выполнено параметров: из", "Выполнено параметров: доля"),
            *("Проверено", "Риск слабой базы"),
        ),
        ("Выдуманная школа № 1", "математика", 2, 34, THIRDS, "4/3", "С", 3, 4, 0.75, day, "+"),
        (
            *("Выдуманная школа № 2", "русский язык", THIRD, 0, 0.5, "0,5", "в разрыве шкалы"),
            *(0, 0, None, "31.12.1899", None),
        ),
        (None, "физика", "нет", *(3 * [None]), "нет данных", *(4 * [None]), "да"),
        (
            *("Выдуманная школа № 3", "химия", str(10**16), str(10**17), 1.59999, "1,59999", "А"),
            *("не считалось", None, None, "весной", "?"),
        ),
    ] == rows(book, "Записи")


def test_numbers_are_shown_by_their_formats(book: Workbook) -> None:
    """A number has the decimals it needs, a share its sign, a day the order of Russian days."""
    places = ("C2", "C3", "D2", "E2", "E3", "E5", "J2", "K2")

    assert ["0", "0.000", "0", "0.000", "0.0", "0.00000", "0.0%", "dd.mm.yyyy"] == [
        _cell(book, place).number_format for place in places
    ]


def test_a_level_has_a_colour_and_a_status_is_slanted(book: Workbook) -> None:
    """Two levels have different colours; what is no level has none and is in italics."""
    level, status, other = (_cell(book, place) for place in ("G2", "G3", "G5"))

    assert [False, True, False] == [bool(each.font.i) for each in (level, status, other)]
    assert ["FFBED8EB", "00000000", "FFFDF0C8"] == [
        each.fill.fgColor.rgb for each in (level, status, other)
    ]


def test_a_word_among_numbers_is_slanted(book: Workbook) -> None:
    """What a record says in place of a number looks different from one."""
    assert (True, "right") == (_cell(book, "C4").font.i, _cell(book, "C4").alignment.horizontal)


def test_a_mark_has_a_colour_where_it_says_that_something_is_there(book: Workbook) -> None:
    """A plus is coloured, a question mark is not."""
    assert [True, False] == [
        _cell(book, place).fill.fgColor.rgb == "FFFBE3B5" for place in ("L2", "L5")
    ]


def test_without_a_scale_no_word_is_a_status() -> None:
    """Where nothing tells which words are levels, all are written alike."""
    column = (Column("Уровень", Kind.LEVEL),)
    cell = of(Grid("g", "Записи", column, (Row(("А",)),)))["Записи"]["A2"]

    assert (False, "00000000") == (bool(cell.font.i), cell.fill.fgColor.rgb)


def test_headings_stay_in_view_and_filter(book: Workbook) -> None:
    """The first row and the columns that name a row stay; every column can be filtered."""
    sheet = book["Записи"]

    assert ("C2", "A1:L5") == (sheet.freeze_panes, sheet.auto_filter.ref)


def test_wide_names_do_not_fill_the_window() -> None:
    """Fewer columns stay in view where the names are so wide that nothing else would be seen."""
    long = ("очень длинное название " * 9, "ещё одно длинное название " * 9, 1)
    columns = (Column("Первое"), Column("Второе"), Column("Число", Kind.COUNT))
    sheet = of(Grid("g", "Записи", columns, (Row(long),), headed=2))["Записи"]

    assert ("B2", True) == (sheet.freeze_panes, sheet.row_dimensions[2].height > 60)


def test_a_heading_explains_itself(book: Workbook) -> None:
    """The note of a column is a comment of its heading, and stands in a table for print."""
    comment = _cell(book, "C1").comment

    assert comment is not None
    assert NOTE == comment.text
    assert [("Столбец", "Что это", "Листы"), ("П1", NOTE, "Записи")] == rows(book, "Столбцы")


def test_a_sheet_is_ready_for_print(book: Workbook) -> None:
    """Pages lie across, repeat the headings and the names, and say their title and number."""
    sheet = book["Записи"]

    assert "landscape" == sheet.page_setup.orientation
    assert ("$1:$1", "$A:$B") == (sheet.print_title_rows, sheet.print_title_cols)
    assert sheet.oddHeader is not None
    assert sheet.oddFooter is not None
    assert "Отчёт" == sheet.oddHeader.left.text
    assert "Лист «&A», страница &P из &N" == sheet.oddFooter.right.text
    # One page across is what no number stands for.
    assert (None, 0) == (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight)


def test_a_wide_table_takes_several_pages() -> None:
    """A table that would be too small to read on one page goes on on the next."""
    columns = tuple(Column(f"Столбец {number}") for number in range(24))
    row = Row(tuple(f"слова, слова, слова {number}" for number in range(24)))
    sheet = of(Grid("g", "Записи", columns, (row,)))["Записи"]

    assert 3 == sheet.page_setup.fitToWidth


def test_long_headings_of_marks_are_upright(book: Workbook) -> None:
    """A matrix stays narrow: a long heading is read from below."""
    heading, plain = _cell(book, "L1"), _cell(book, "A1")

    assert (90, 0) == (heading.alignment.textRotation, plain.alignment.textRotation)
    assert book["Записи"].row_dimensions[1].height > 100


def test_texts_are_texts(book: Workbook) -> None:
    """Nothing that was typed becomes a formula, a link, a number, a day or markup."""
    sheet = book[book.sheetnames[3]]
    found = [cell for (cell,) in sheet.iter_rows(min_row=2, max_col=1)]

    # A sign without a picture stands in the file by its number.
    assert [text.replace("\x07", "_x0007_") for text in HOSTILE] == [cell.value for cell in found]
    assert {"s"} == {cell.data_type for cell in found}
    assert {None} == {cell.hyperlink for cell in found}
    assert ("=Текст", "s") == (sheet["A1"].value, sheet["A1"].data_type)


def test_a_portion_among_words_is_said(book: Workbook) -> None:
    """A portion in a column of words stands in one cell."""
    assert "1 из\u00a03 (33,3\u00a0%)" == book[book.sheetnames[3]]["B2"].value


def test_a_table_without_rows_has_its_headings() -> None:
    """A table with nothing in it is there, and says so by its headings."""
    found = of(EMPTY)

    assert [("Запись", "Почему")] == rows(found, "Записи")
    assert found["Записи"].auto_filter.ref is None


def test_a_table_without_columns_is_a_blank_sheet() -> None:
    """A table of nothing is no error."""
    assert [] == rows(of(Grid("g", "Пусто", (), (Row(()),))), "Пусто")


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("а" * 32_767, "а" * 32_767),
        ("а" * 40_000, "а" * 32_766 + "…"),
        ("\U0001f600" * 20_000, "\U0001f600" * 16_383 + "…"),
        ("половина \ud83d знака", "половина \ufffd знака"),
    ],
    ids=["fits", "long", "wide", "half"],
)
def test_a_text_that_no_cell_holds_is_cut_where_it_can_be_seen(text: str, kept: str) -> None:
    """A text is cut at what Excel takes, and what is no character is replaced."""
    found = of(Grid("g", "Записи", (Column("Текст"),), (Row((text,)),)))

    assert kept == found["Записи"]["A2"].value


def test_more_values_than_are_remembered_are_written_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is remembered of a column only saves work."""
    monkeypatch.setattr(grid_sheet, "_KEPT", 1)
    values = ("один", "два", "два", "один", "три")
    found = of(Grid("g", "Записи", (Column("Слово"),), tuple(Row((each,)) for each in values)))

    assert [("Слово",), *((each,) for each in values)] == rows(found, "Записи")
