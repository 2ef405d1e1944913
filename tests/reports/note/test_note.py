# SPDX-License-Identifier: MIT
"""Notes from the template of the library."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pytest
from attrs import evolve
from docx import Document
from docx.enum.section import WD_ORIENT

from shnor_rules.reports.content.grid import Column, Grid, Kind, Row
from shnor_rules.reports.content.report import Report, Section
from shnor_rules.reports.note import default_template, note
from tests.reports.note.notes_made_up import (
    GRID,
    REPORT,
    long,
    paragraphs,
    part,
    tables,
    template,
    texts,
    wide,
)


def _with(*grids: object, **changes: object) -> Report:
    return evolve(REPORT, sections=(Section("own", "Свой", grids=grids),), **changes)  # type: ignore[arg-type]


def test_every_sentence_is_in_the_note() -> None:
    """Headings, paragraphs, quoted words and notes stand in the document."""
    said = "\n".join(paragraphs(note(REPORT)))
    missing = [text for text in texts(REPORT) if text not in said]
    assert [] == missing


def test_heading_signature_and_day() -> None:
    """The note begins with what it is on, and ends with who signs it and when."""
    data = note(REPORT)
    said = paragraphs(data)
    first = "АНАЛИТИЧЕСКАЯ СПРАВКА"
    second = "по итогам мониторинга выдуманных компетенций & умений"
    assert [first, second, "Выдуманный район"] == said[:3]
    signature = tables(data)[-2]
    assert ("Начальник управления", "21 мая 2021 г.") == (signature[0][0], signature[2][0])


def test_undated_and_unsigned() -> None:
    """Without a day and a post, lines are left for both."""
    data = note(evolve(REPORT, date=None, signatory=None))
    signature = tables(data)[-2]
    assert "«____» ______________ 20___ г." == signature[2][0]
    assert {"_"} == set(signature[0][0])


def test_cells_of_a_table() -> None:
    """Numbers have a comma, days are written in digits, special signs stay as they are."""
    expected = [
        ["Школа", "Учителей", "Среднее", "Уровень Б", "Собрано", "Итог"],
        [
            'Школа <1> & «Заря» "А" {{ нет }} {_{ [U+0007]',
            "12",
            "0,3333… (1/3)",
            "3 из 4 (75 %)",
            "21.05.2021",
            "Б",
        ],
        ["Школа № 2", "5", "\u22120,3", "0 из 0", "", "в разрыве шкалы"],
    ]
    assert expected == tables(note(REPORT))[0]


def test_table_for_people() -> None:
    """The headings come again on each page, rows stay whole, numbers stand at the right.

    The first row may break: LibreOffice loses what follows it otherwise.
    """
    table = Document(BytesIO(note(_with(GRID)))).tables[0]
    rows = [row._tr.xml for row in table.rows]  # noqa: SLF001  (python-docx has no words for it)
    assert ["w:tblHeader" in row for row in rows] == [True, False, False]
    assert ["w:cantSplit" in row for row in rows] == [True, False, True]
    sides = [cell.paragraphs[0].alignment for cell in table.rows[1].cells]
    assert [None, 2, 2, 2, 2, 1] == sides
    assert "сколько записей прислано" in "\n".join(paragraphs(note(_with(GRID))))


@pytest.mark.parametrize(
    ("count", "kept", "orientations"),
    [
        (3, 6, [WD_ORIENT.PORTRAIT]),
        (8, 11, [WD_ORIENT.PORTRAIT, WD_ORIENT.LANDSCAPE]),
        (40, 3, [WD_ORIENT.PORTRAIT]),
    ],
)
def test_wide_tables(count: int, kept: int, orientations: list[WD_ORIENT]) -> None:
    """A table wider than the page lies on its side; one wider still keeps its head and totals."""
    data = note(_with(wide(count)))
    document = Document(BytesIO(data))
    found = [table for table in tables(data) if "Уровень" in table[0]]
    assert [kept] == [len(table[0]) for table in found]
    assert orientations == [section.orientation for section in document.sections]
    assert (count == 40) == ("оставлены не все столбцы" in "\n".join(paragraphs(data)))


def test_pages_turn_back() -> None:
    """What stands after a wide table in a template stands on upright pages again."""
    tags = "до", "{{p таблица.records.целиком }}", "{{p таблица.by_school.целиком }}", "после"
    sections = Document(BytesIO(note(REPORT, template=template(*tags)))).sections
    turned = [section.orientation for section in sections]
    assert [WD_ORIENT.PORTRAIT] == turned
    direct = "{{p таблица.records.целиком }}"
    said = paragraphs(note(REPORT, template=template(direct)))
    assert ["Таблица «Записи» дана в приложении № 1."] == said


def test_sections_of_the_district_stay() -> None:
    """A template with pages of its own on their side keeps them, and annexes fit in."""
    own = Document(BytesIO(template("до")))
    own.add_section()
    own.add_paragraph("{{p приложения }}")
    own.add_section()
    last = own.sections[-1]
    last.orientation = WD_ORIENT.LANDSCAPE
    last.page_width, last.page_height = last.page_height, last.page_width
    own.add_paragraph("{{p приложения }}")
    made = BytesIO()
    own.save(made)
    sections = Document(BytesIO(note(REPORT, template=made.getvalue()))).sections
    turned = [section.orientation == WD_ORIENT.LANDSCAPE for section in sections]
    assert [False, True, True] == turned


def test_annexes_between_upright_pages() -> None:
    """A district may put the annexes before its own last page."""
    data = note(REPORT, template=template("до", "{{p приложения }}", "после"))
    turned = [section.orientation for section in Document(BytesIO(data)).sections]
    assert [WD_ORIENT.PORTRAIT, WD_ORIENT.LANDSCAPE, WD_ORIENT.PORTRAIT] == turned
    assert b"shnorAcross" not in part(data, "word/document.xml")


def test_long_tables() -> None:
    """Twenty rows stand in their place, forty at the end, more in the workbook only."""
    grids = long(20, "a"), long(21, "b"), long(40, "c"), long(41, "d"), long(10_000, "e")
    data = note(_with(*grids), workbook="свод.xlsx")
    found = [len(table) - 1 for table in tables(data) if table[0][0] == "Школа"]
    assert [20, 21, 40] == found
    said = [text for text in paragraphs(data) if "дана" in text]
    assert [
        "Таблица «Длинная таблица» дана в приложении № 1.",
        "Таблица «Длинная таблица» дана в приложении № 2.",
        "Таблица «Длинная таблица» (41 строка) дана в файле «свод.xlsx».",
        "Таблица «Длинная таблица» (10000 строк) дана в файле «свод.xlsx».",
    ] == said


def test_titles_are_not_said_twice() -> None:
    """A table that is called like its section has no caption of its own."""
    report = evolve(REPORT, sections=(Section("own", GRID.title, grids=(GRID,)),))
    own = note(report, template=template("{{p раздел.own.целиком }}"))
    assert [1, 1] == [paragraphs(data).count(GRID.title) for data in (note(report), own)]


def test_empty_tables() -> None:
    """A table without rows is a sentence."""
    data = note(_with(evolve(GRID, rows=())))
    assert "В таблице «Уровни по школам» нет ни одной строки." in paragraphs(data)


def test_matrix() -> None:
    """The headings of a matrix are turned, and its marks stand in the middle."""
    columns = (Column("Школа"), *(Column(f"Фактор риска {at}", Kind.MARK) for at in range(9)))
    grid = Grid("risks", "Риски", columns, (Row(("Школа № 1", *"+" * 9)),))
    xml = part(note(_with(grid)), "word/document.xml").decode()
    assert 9 == xml.count('w:textDirection w:val="btLr"')


def test_many_tables() -> None:
    """A note ends somewhere, however many tables there are."""
    data = note(_with(*(long(40, f"n{at}") for at in range(20))))
    assert 15 == sum(table[0][0] == "Школа" for table in tables(data))
    assert 5 == sum("дана в файле" in text for text in paragraphs(data))


def test_tables_of_long_lists() -> None:
    """A table of few rows with thousands of names stands in the workbook too."""
    grid = long(2)
    rows = tuple(evolve(row, cells=("имя; " * 2000, 1)) for row in grid.rows)
    said = paragraphs(note(_with(evolve(grid, rows=rows))))
    assert "Таблица «Длинная таблица» (2 строки) дана в файле «сводная.xlsx»." in said


def test_table_without_columns_that_fit() -> None:
    """A table whose head alone is wider than a page stands in the workbook."""
    grid = evolve(wide(2), headed=3)
    columns = tuple(evolve(each, title="Ъ" * 200) for each in grid.columns)
    said = paragraphs(note(_with(evolve(grid, columns=columns))))
    assert "Таблица «Записи» (3 строки) дана в файле «сводная.xlsx»." in said


def test_long_lists_and_lonely_drawings() -> None:
    """A long list and a drawing that nothing else tells of name the workbook."""
    said = paragraphs(note(REPORT))
    assert "и ещё 10 пунктов этого перечня – в файле «сводная.xlsx»" in said
    assert "Рисунок «Было и стало» – в файле «сводная.xlsx»." in said


def test_same_bytes_twice() -> None:
    """The same report gives the same bytes, and the template is always the same."""
    assert note(REPORT) == note(REPORT)
    assert default_template("en") == default_template("en")


def test_navigable() -> None:
    """Headings are headings, the language is Russian, the title is told, lines are ruled."""
    data = note(REPORT)
    document = Document(BytesIO(data))
    headings = [each.text for each in document.paragraphs if each.style.name == "Heading 1"]  # type: ignore[union-attr]
    assert [section.title for section in REPORT.sections] == headings
    assert 3 == sum(each.style.name == "Строка для заполнения" for each in document.paragraphs)  # type: ignore[union-attr]
    properties = document.core_properties
    assert (REPORT.title, "ru-RU") == (properties.title, properties.language)
    assert date(2021, 5, 21) == properties.created.date()
    assert b'w:lang w:val="ru-RU"' in part(data, "word/styles.xml")
    assert b" PAGE " in b"".join(part(data, f"word/{name}.xml") for name in ("footer1", "footer2"))


def test_no_break_spaces() -> None:
    """What belongs together is not torn apart: numbers and nouns, № and numbers, percents."""
    xml = part(note(REPORT), "word/document.xml").decode()
    found = ("12\u00a0записей", "№\u00a07", "п.\u00a01", "75\u00a0%", "3\u00a0из\u00a04")
    assert [] == [text for text in found if text not in xml]


def test_english() -> None:
    """The words around the report are English where the report is."""
    data = note(evolve(REPORT, lang="en", date=None))
    said = "\n".join(paragraphs(data))
    assert "ANALYTICAL NOTE" in said
    assert "The table “Записи” is annex 1." in said
    assert tables(data)[-2][2][0].endswith("20___")
