# SPDX-License-Identifier: MIT
"""The sentences of a report stand on the first sheet, those on its rules on the last."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import pytest

from shnor_rules.reports.book import workbook
from shnor_rules.reports.content.report import Report, Section
from tests.reports.book.opened import opened, rows
from tests.reports.book.reports_made_up import REPORT, TITLE

if TYPE_CHECKING:
    from openpyxl import Workbook

    from shnor_rules.reports.content.grid import Cell


@pytest.fixture(scope="module")
def book() -> Workbook:
    """Return the workbook of the invented report."""
    return opened(workbook(REPORT))


def test_the_first_sheet_says_what_the_report_is(book: Workbook) -> None:
    """The head has the title, whose it is, the day and the single figures, each as what it is."""
    head = [row[:2] for row in rows(book, "Сводка")[:9]]

    assert [
        (TITLE, None),
        ("Выдуманный муниципальный район", None),
        (None, None),
        ("Дата", datetime(2021, 5, 21)),  # noqa: DTZ001  (a day in a cell has no zone)
        ("Оценено записей", 18),
        ("Среднее", pytest.approx(4 / 3, rel=1e-14)),
        ("Доля", "3 из\u00a04 (75\u00a0%)"),
        ("Собрано", datetime(2021, 5, 1)),  # noqa: DTZ001
        ("Формула", "=A1"),
    ] == head
    assert "s" == book["Сводка"]["B9"].data_type


def test_sections_follow_with_their_sentences(book: Workbook) -> None:
    """A section has its title at the left, its words, and beside them where they are from."""
    assert [
        ("Цель", "Выявить предметные дефициты учителей.", None),
        (None, "Собрано весной.", None),
        (None, "«отсутствие предметных дефицитов»", "приказ № 7, раздел 1"),
        (None, "«без места»", None),
        (None, "– сводная форма Excel", None),
        (None, "– аналитическая справка", None),
        (None, "Данные выдуманы.", None),
        (None, None, None),
        ("Итоги", "Оценено 18 записей.", None),
        (None, "лист «Диаграммы»", None),
    ] == rows(book, "Сводка")[10:20]


def test_tables_and_drawings_are_linked(book: Workbook) -> None:
    """Each table and drawing can be reached from its section, once."""
    links = [
        (cell.value, cell.hyperlink.location)
        for (cell,) in book["Сводка"].iter_rows(min_col=2, max_col=2)
        if cell.hyperlink is not None
    ]

    assert [
        ("лист «Диаграммы»", "'Диаграммы'!A1"),
        ("лист «Записи»", "'Записи'!A1"),
        ("лист «Тексты – как введены что…»", "'Тексты – как введены что…'!A1"),
        ("лист «Записи (2)»", "'Записи (2)'!A1"),
        ("лист «Диаграммы»", "'Диаграммы'!A1"),
        ("лист «Диаграммы»", "'Диаграммы'!A1"),
        ("лист «Дорожная карта»", "'Дорожная карта'!A1"),
    ] == links


def test_blanks_are_left_to_be_filled_in(book: Workbook) -> None:
    """A section that waits for words has as many ruled lines as it asks for."""
    sheet = book["Сводка"]
    (row,) = (cell.row for cell in sheet["A"] if cell.value == "Управленческие решения")

    assert ["thin"] * 3 == [sheet.cell(each, 2).border.bottom.style for each in range(row, row + 3)]


def test_readings_and_remarks_have_a_sheet(book: Workbook) -> None:
    """What the rules were read as stands apart, with the words of the document."""
    assert [
        ("Толкования", "Принято буквальное чтение.", None),
        (None, None, None),
        ("Замечания к источнику", "«(0,3; 0,5)»", "приказ № 7, раздел 2"),
        (None, "– Значения 0,3 и 0,5 не отнесены ни к одному уровню", None),
    ] == rows(book, "Толкования и замечания")


def test_sheets_stand_in_the_order_of_reading(book: Workbook) -> None:
    """First what is said and drawn, then the tables, then what only some ask for."""
    assert [
        "Сводка",
        "Диаграммы",
        "Записи",
        "Тексты – как введены что…",
        "Записи (2)",
        "Дорожная карта",
        "Толкования и замечания",
        "Столбцы",
    ] == book.sheetnames


def test_long_words_have_tall_rows(book: Workbook) -> None:
    """A row is as tall as its text needs, also where the program that opens it measures nothing."""
    section = Section("purpose", "Цель", ("слово " * 100,))
    report = Report("Отчёт " * 40, "Район", (section,))
    tall = opened(workbook(report))["Сводка"]

    assert tall.row_dimensions[1].height > 2 * book["Сводка"].row_dimensions[1].height
    assert tall.row_dimensions[5].height > 80


def test_a_report_without_a_day_or_sections_is_a_sheet() -> None:
    """The least report has a title and a municipality; long facts are left to the sections."""
    facts: dict[str, Cell] = {"название": "Отчёт", "цель": "длинный текст " * 20, "год": 2021}
    book = opened(workbook(Report("Отчёт", "Район", (Section("empty", "Пусто"),), facts)))

    assert [
        ("Отчёт", None, None),
        ("Район", None, None),
        (None, None, None),
        ("Год", 2021, None),
        (None, None, None),
        ("Пусто", None, None),
    ] == rows(book, "Сводка")


def test_an_english_report_speaks_english() -> None:
    """Names of sheets and headings follow the language of the report."""
    section = Section("readings", "Readings", ("As printed.",))
    book = opened(workbook(Report("Report", "District", (section,), lang="en")))

    assert ["Summary", "Readings and remarks"] == book.sheetnames


def test_a_list_has_its_lead() -> None:
    """What stands before a list stands in the row above it."""
    section = Section("own", "Свой", points=("раз",), lead="Список:")
    made = opened(workbook(Report("Отчёт", "Район", (section,))))
    said = [row[1] for row in rows(made, "Сводка")]
    assert ["Список:", "– раз"] == said[-2:]
