# SPDX-License-Identifier: MIT
"""What a note leaves to the workbook, and how it says so."""

from __future__ import annotations

from fractions import Fraction
from io import BytesIO

from attrs import evolve
from docx import Document
from docx.oxml.ns import qn

from shnor_rules.reports.content.grid import Column, Grid, Kind, Row
from shnor_rules.reports.content.report import Quoted, Report, Section
from shnor_rules.reports.note import default_template, note
from tests.reports.note.notes_made_up import REPORT, paragraphs, tables, template, wide

MEANING = "нужна помощь"
MIXED = Grid(
    "groups",
    "Группы",
    (
        Column("предмет", note="Преподаваемый предмет"),
        Column("А", Kind.COUNT, MEANING),
        Column("Доля", Kind.EXACT, is_share=True),
        Column("Где", is_detail=True),
    ),
    (
        Row(("химия", 2, None, "здесь")),
        Row(("физика", 1, None, "там"), is_detail=True),
    ),
    brief="Группы больше одной",
)
LEVELS = Grid(
    "levels", "Уровни", (Column("Уровень", Kind.LEVEL), Column("Смысл")), (Row(("А", MEANING)),)
)


def _signed_after_a_table() -> bytes:
    made = Document(BytesIO(default_template()))
    body = made.element.body
    for each in list(body):
        if each.tag != qn("w:sectPr"):
            body.remove(each)
    made.add_table(1, 1)
    made.add_paragraph("подпись", style="Подпись справки")
    packed = BytesIO()
    made.save(packed)
    return packed.getvalue()


def _report(*sections: Section) -> Report:
    return evolve(REPORT, sections=sections)


def test_details_are_named_with_their_sheets() -> None:
    """A table that is a detail is not printed, nor an annex; a sentence says where it is."""
    one, two = (evolve(wide(2), id=name, title=name.title(), is_detail=True) for name in ("b", "c"))
    data = note(
        _report(Section("own", "Свой", grids=(one,)), Section("all", "Все", grids=(one, two)))
    )
    assert ["Подробно – в файле «сводная.xlsx», лист «B»."] == [
        each for each in paragraphs(data) if "лист " in each
    ]
    assert "Подробно – в файле «сводная.xlsx», листы «B (2)», «C»." in paragraphs(data)
    assert not [each for each in tables(data) if each[0][0] == "Школа"]


def test_a_template_can_take_a_detail_by_name() -> None:
    """It is printed where it is asked for, on its side where it is wide."""
    detail = evolve(wide(8), is_detail=True)
    report = _report(Section("records", "Записи", grids=(detail,)))
    data = note(report, template=template("{{p таблица.records.целиком }}"))
    assert 4 == len(tables(data)[0])
    assert "landscape" in Document(BytesIO(data)).element.xml


def test_rows_and_columns_that_are_details() -> None:
    """The rest is printed under a heading of its own, and the note says how much it is of what."""
    data = note(_report(Section("groups", "По группам", grids=(MIXED,))))
    said = paragraphs(data)
    assert [["предмет", "А", "Доля"], ["химия", "2", ""]] == tables(data)[0]
    assert "Группы больше одной" in said
    assert "В таблице «Группы» – 1 строка из 2." in said
    assert "Подробно – в файле «сводная.xlsx», лист «Группы»." in said
    rows = note(
        _report(Section("groups", "По группам", grids=(MIXED,))),
        template=template("{{ таблица.groups.строк }} {{ таблица.groups.строки[1][3] }}"),
    )
    assert ["2 там"] == paragraphs(rows)


def test_a_table_whose_rows_are_all_details_is_one() -> None:
    """Nothing of it is read."""
    alone = evolve(MIXED, rows=MIXED.rows[1:])
    data = note(_report(Section("groups", "По группам", grids=(alone,))))
    assert not [each for each in tables(data) if each[0][0] == "предмет"]
    assert "Подробно – в файле «сводная.xlsx», лист «Группы»." in paragraphs(data)


def test_headings_are_explained_once() -> None:
    """Not those that head rows, nor what a table before said in its cells."""
    alone = paragraphs(note(_report(Section("groups", "По группам", grids=(MIXED,)))))
    after = note(
        _report(Section("own", "Свой", grids=(LEVELS,)), Section("all", "Все", grids=(MIXED,)))
    )
    assert ["Обозначения: А – нужна помощь"] == [each for each in alone if "Обозначения" in each]
    assert "Обозначения" not in "\n".join(paragraphs(after))


def test_percents_are_rounded() -> None:
    """A column of shares has one decimal, since the counts stand elsewhere."""
    row = Row(("химия", 1, Fraction(140, 3), None))
    data = note(_report(Section("own", "Свой", grids=(evolve(MIXED, rows=(row,)),))))
    assert ["химия", "1", "46,7"] == tables(data)[0][1]


def test_long_words_of_the_document_are_elsewhere() -> None:
    """One quotation is enough; that there are more is said once."""
    section = Section(
        "own",
        "Свой",
        quoted=(Quoted("коротко"), Quoted("долго", is_detail=True)),
        notes=("мелко",),
        brief=("первое", "второе"),
    )
    said = paragraphs(note(_report(section, evolve(section, id="b"))))
    assert "долго" not in "\n".join(said)
    assert 1 == said.count("Слова документа целиком – в файле «сводная.xlsx», лист «Сводка».")
    assert 1 == said.count("мелко")
    assert 2 == said.count("2. второе")


def test_a_list_has_its_lead() -> None:
    """What stands before a list comes after quoted words, in sections taken whole as well."""
    section = Section("own", "Свой", quoted=(Quoted("слова"),), points=("раз",), lead="Список:")
    found = [
        paragraphs(note(_report(section), template=each))
        for each in (None, template("{{p раздел.own.целиком }}"))
    ]
    assert [["«слова»", "Список:", "раз"]] * 2 == [
        said[said.index("«слова»") : said.index("раз") + 1] for said in found
    ]


def test_the_signature_is_no_page_by_itself() -> None:
    """What stands before it is kept with it, unless it is a table."""
    body = Document(BytesIO(note(_report(Section("own", "Свой", ("Слово.",)))))).paragraphs
    last = [each for each in body if each.text == "Слово."]
    assert [True] == [each.paragraph_format.keep_with_next for each in last]
    assert note(REPORT, template=template("без подписи"))
    assert note(_report(), template=_signed_after_a_table())
