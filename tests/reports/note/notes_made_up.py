# SPDX-License-Identifier: MIT
"""Invented reports for notes, templates as a district makes them, and ways to read a document."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from io import BytesIO
from typing import TYPE_CHECKING, Final
from zipfile import ZIP_DEFLATED, ZipFile

from docx import Document

from shnor_rules.analysis.portions import Portion
from shnor_rules.reports.content.figures import BarsFigure
from shnor_rules.reports.content.grid import Column, Grid, Kind, Row
from shnor_rules.reports.content.report import Quoted, Report, Section
from shnor_rules.reports.note import note

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

SPECIAL: Final = 'Школа <1> & «Заря» "А" {{ нет }} {_{ \x07'
"""A name with what markup, templates and docxtpl have signs for."""

GRID: Final = Grid(
    "by-school",
    "Уровни по школам",
    (
        Column("Школа"),
        Column("Учителей", Kind.COUNT, "сколько записей прислано"),
        Column("Среднее", Kind.EXACT),
        Column("Уровень Б", Kind.PORTION),
        Column("Собрано", Kind.DAY),
        Column("Итог", Kind.LEVEL),
    ),
    (
        Row((SPECIAL, 12, Fraction(1, 3), Portion(3, 4), date(2021, 5, 21), "Б")),
        Row(("Школа № 2", 5, Fraction(-3, 10), Portion(0, 0), None, "в разрыве шкалы")),
    ),
)


def wide(columns: int, rows: int = 3) -> Grid:
    """Return a table that is wider than a page, the wider the more columns it has."""
    heads = (Column("Школа"), *(Column(f"Показатель{at}", Kind.NUMBER) for at in range(columns)))
    ends = (Column("Всего", Kind.EXACT), Column("Уровень", Kind.LEVEL))
    made = [
        Row((f"Школа № {row}", *(Fraction(at) for at in range(columns)), Fraction(row), "А"))
        for row in range(1, rows + 1)
    ]
    return Grid("records", "Записи", (*heads, *ends), tuple(made))


def long(rows: int, name: str = "long") -> Grid:
    """Return a table of so many rows."""
    made = tuple(Row((f"Школа № {at}", at)) for at in range(1, rows + 1))
    return Grid(name, "Длинная таблица", (Column("Школа"), Column("Записей", Kind.COUNT)), made)


REPORT: Final = Report(
    "Мониторинг выдуманных компетенций & умений",
    "Выдуманный район",
    (
        Section(
            "purpose",
            "Цель",
            ("Цель <проста> & ясна.", "Собрано 12 записей."),
            (
                Quoted("отслеживание «состояния»", "№ 7, п. 1"),
                Quoted("и ещё", "№ 7, п. 1"),
                Quoted("«в кавычках»"),
            ),
            ("первый", "второй"),
            notes=("мелким шрифтом",),
        ),
        Section("by-school", "По школам", grids=(GRID,)),
        Section("records", "Записи", grids=(wide(8),)),
        Section("dynamics", "Динамика", figures=(BarsFigure("bars", "Было и стало", (), ()),)),
        Section("decisions", "Решения", blanks=3),
        Section("own", "Свой раздел", points=tuple(f"пункт {at}" for at in range(40))),
    ),
    {
        "всего": 12,
        "среднее": Fraction(4, 3),
        "доля_Б": Portion(1, 3),
        "ничего_из_ничего": Portion(0, 0),
        "собрано": date(2021, 5, 1),
        "школа": SPECIAL,
        "итог": None,
    },
    date(2021, 5, 21),
    signatory="Начальник управления",
)
"""Nothing in it is of a real district."""


def template(
    *lines: str, rows: tuple[tuple[str, ...], ...] = (), foot: str = "", title: str = ""
) -> bytes:
    """Return a template as a person makes it in Word: paragraphs, and perhaps a table."""
    document = Document()
    for line in lines:
        document.add_paragraph(line)
    if rows:
        table = document.add_table(rows=len(rows), cols=len(rows[0]))
        for at, cells in enumerate(rows):
            for column, text in enumerate(cells):
                table.cell(at, column).text = text
    if foot:
        document.sections[0].footer.paragraphs[0].text = foot
    document.core_properties.title = title
    made = BytesIO()
    document.save(made)
    return made.getvalue()


def filled(*lines: str, report: Report = REPORT) -> str:
    """Return what becomes of the lines of a template, a paragraph a line."""
    return "\n".join(paragraphs(note(report, template=template(*lines))))


def paragraphs(data: bytes) -> list[str]:
    """Return the paragraphs of a document outside of tables, with common spaces."""
    return [_plain(each.text) for each in Document(BytesIO(data)).paragraphs]


def tables(data: bytes) -> list[list[list[str]]]:
    """Return the tables of a document as rows of texts, with common spaces."""
    return [
        [[_plain(cell.text) for cell in row.cells] for row in table.rows]
        for table in Document(BytesIO(data)).tables
    ]


def repacked_with(data: bytes, parts: Mapping[str, bytes]) -> bytes:
    """Return an office file with some parts put in place of others, or added."""
    packed = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(packed, "w", ZIP_DEFLATED) as new:
        for name in (*(each for each in old.namelist() if each not in parts), *parts):
            new.writestr(name, parts[name] if name in parts else old.read(name))
    return packed.getvalue()


def part(data: bytes, name: str) -> bytes:
    """Return a part of an office file."""
    with ZipFile(BytesIO(data)) as archive:
        return archive.read(name)


def texts(report: Report) -> Iterator[str]:
    """Yield every sentence of a report."""
    for section in report.sections:
        yield section.title
        yield from section.paragraphs
        yield from (each.text for each in section.quoted)
        yield from section.notes


def _plain(text: str) -> str:
    return text.replace("\u00a0", " ")
