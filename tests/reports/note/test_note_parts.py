# SPDX-License-Identifier: MIT
"""The parts that notes are made with: spaces, numbers, widths, lists, packing."""

from __future__ import annotations

import re
from datetime import datetime
from fractions import Fraction
from io import BytesIO
from typing import Final
from zipfile import ZipFile

import pytest
from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from openpyxl import Workbook

from shnor_rules.inputs.workbooks.packing import repacked
from shnor_rules.reports.note import note
from shnor_rules.reports.note.heading import on_what
from shnor_rules.reports.note.markup import Writer
from shnor_rules.reports.note.measuring import ACROSS, UPRIGHT, measured
from shnor_rules.reports.note.named import Named
from shnor_rules.reports.note.placing import Placed
from shnor_rules.reports.note.styles import LOOKS, add_styles
from shnor_rules.reports.note.typography import in_type, printable
from shnor_rules.reports.note.wording import rounded
from tests.reports.note.notes_made_up import GRID, REPORT, part, repacked_with, template

_SET: Final = {
    "№ 5": "№~5",
    "12 учителей": "12~учителей",
    "3 из 4 (75 %)": "3~из~4 (75~%)",
    "33,33… %": "33,33…~%",
    "21 мая 2021 г.": "21~мая~2021~г.",
    "И. И. Иванов": "И.~И.~Иванов",
    "Иванов И. И.": "Иванов~И.~И.",
    "п. 7 приложения": "п.~7 приложения",
    "в школе": "в~школе",
    "школа – это": "школа~– это",
    "2021-2022 учебный год": "2021-2022~учебный год",
}


@pytest.mark.parametrize("text", _SET)
def test_no_break_spaces(text: str) -> None:
    """Only spaces change, and only those at which no line should break."""
    assert _SET[text] == in_type(text).replace("\u00a0", "~")


def test_what_no_document_holds() -> None:
    """Characters without a picture get a name; line breaks and soft hyphens stay."""
    given = "а\tб\r\nв\x00\u202e\ud800\ufffe\u00ad"
    assert "а б\nв[U+0000][U+202E][U+D800][U+FFFE]\u00ad" == printable(given)


def test_rounding() -> None:
    """A template rounds halves away from zero, and keeps the places that it asked for."""
    given = Fraction(1, 8), Fraction(-1, 8), Fraction(3), Fraction(-1, 1000)
    assert ["0,13", "\u22120,13", "3,00", "0,00"] == [rounded(each, 2) for each in given]


def test_headings() -> None:
    """A monitoring is declined; any other title stands as it is."""
    expected = {
        "Мониторинг качества": "по итогам мониторинга качества",
        "Дорожная карта района": "по итогам дорожной карты района",
        "Целевые показатели": "по теме «Целевые показатели»",
        "«Дорожная карта» города": "по теме: «Дорожная карта» города",
    }
    assert expected == {title: on_what(title, "ru") for title in expected}


def test_widths_fill_a_page() -> None:
    """Columns fill the page, upright or across, and a word too long for both fits none."""
    rows = [["Школа", "Что это значит"], ["Школа № 1", "слова " * 300]]
    upright, across = measured(rows), measured([["показатель" * 5, "Ж" * 30]])
    assert upright is not None
    assert across is not None
    assert [(UPRIGHT, False), (ACROSS, True)] == [
        (round(sum(sheet.widths)), sheet.is_across) for sheet in (upright, across)
    ]
    assert measured([["Ж" * 300]]) is None


def test_document_without_lists() -> None:
    """A document that has no list yet gets one, and a second time nothing is added."""
    document = Document(BytesIO(template("текст")))
    rels = document.part.rels
    for key, relation in list(rels.items()):
        if relation.reltype == RELATIONSHIP_TYPE.NUMBERING:
            rels.pop(key)
    first = add_styles(document)
    assert len(LOOKS) + 1 == len(first)
    assert first == add_styles(document)
    made = BytesIO()
    document.save(made)
    assert b'w:lvlText w:val="\xe2\x80\x93"' in part(made.getvalue(), "word/numbering.xml")


def test_named_things() -> None:
    """A thing prints as its text, and works out its parts when they are asked for, once."""
    asked: list[int] = []
    named = Named({"а": 1}, late={"б": lambda: asked.append(1)})
    assert ("", True, ("а", "б")) == (str(named), bool(named), named.known)
    named.part("б")
    named.part("б")
    assert [1] == asked


def test_repacked_files_have_no_clock() -> None:
    """Two workbooks saved at different moments are the same file after packing."""
    book = Workbook()
    book.properties.created = datetime(2000, 1, 1)  # noqa: DTZ001  (openpyxl takes no other)
    made = BytesIO()
    book.save(made)
    data = made.getvalue()
    core = part(data, "docProps/core.xml")
    later = re.sub(rb"modified [^>]*>[^<]*<", lambda found: found[0][:-3] + b"9Z<", core)
    moved = repacked_with(data, {"docProps/core.xml": later})
    packed = repacked(data), repacked(moved)
    assert (data == moved, packed[0] == packed[1]) == (False, True)
    with ZipFile(BytesIO(packed[0])) as archive:
        parts = archive.infolist()
    assert "[Content_Types].xml" == parts[0].filename
    assert {(1980, 1, 1, 0, 0, 0)} == {each.date_time for each in parts}
    core = part(packed[0], "docProps/core.xml")
    assert 2 == core.count(b">2000-01-01T00:00:00Z<")


def test_table_that_is_not_printed() -> None:
    """Of a table without a layout there is no markup."""
    assert Writer({}).table(Placed(GRID, GRID)) == ""


def test_settings_without_paper() -> None:
    """A document that tells no size of its paper keeps it so."""
    document = Document(BytesIO(template("{{p приложения }}")))
    size = document.element.body.sectPr.find(qn("w:pgSz"))
    size.getparent().remove(size)
    made = BytesIO()
    document.save(made)
    data = note(REPORT, template=made.getvalue())
    assert b"w:pgSz" not in part(data, "word/document.xml")
