# SPDX-License-Identifier: MIT
"""Files that are no workbooks, or none that may be opened, and workbooks that are only strange."""

from __future__ import annotations

import io
import struct
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
import xlsxwriter

from shnor_rules.errors import InputError
from shnor_rules.inputs import read_inputs
from shnor_rules.inputs.workbooks import guarding, library, opening, outline
from shnor_rules.inputs.workbooks.known_parts import known_of
from tests.inputs.workbooks.books import (
    Page,
    in_sheet,
    monitoring,
    read,
    repack,
    with_part,
    workbook,
)

if TYPE_CHECKING:
    from pathlib import Path

TABLE = workbook({"Л": [["школа", "П1"], ["СОШ № 1", 2]]})
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def replaced(part: str, old: bytes, new: bytes) -> bytes:
    """Return the table with a piece of one part replaced."""
    return repack(TABLE, lambda name, data: data.replace(old, new) if name == part else data)


def archive(parts: dict[str, bytes]) -> bytes:
    """Return an archive of these parts."""
    target = io.BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED) as file:
        for name, data in parts.items():
            file.writestr(name, data)
    return target.getvalue()


def locked() -> bytes:
    """Return an archive whose parts claim to be encrypted."""
    content = bytearray(TABLE)
    for sign, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = content.find(sign)
        while at >= 0:
            (flags,) = struct.unpack_from("<H", content, at + offset)
            struct.pack_into("<H", content, at + offset, flags | 1)
            at = content.find(sign, at + 1)
    return bytes(content)


DOCTYPE = b'<!DOCTYPE x [<!ENTITY a "b">]>'
SHEET = "xl/worksheets/sheet1.xml"

REFUSED = {
    "old": OLE + bytes(600),
    "locked": OLE + bytes(600) + "EncryptedPackage".encode("utf-16-le"),
    "none": archive({"word/document.xml": b"<a/>", "[Content_Types].xml": b"<a/>"}),
    "open": archive({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet"}),
    "binary": archive({"xl/workbook.bin": b"", "[Content_Types].xml": b"<a/>"}),
    "macros": with_part(TABLE, "xl/vbaProject.bin", b"x"),
    "links": with_part(TABLE, "xl/externalLinks/externalLink1.xml", b"<a/>"),
    "doctype": replaced("xl/workbook.xml", b"<workbook", DOCTYPE + b"<workbook"),
    "bomb": with_part(TABLE, "xl/media/image1.bmp", bytes(6_000_000)),
    "broken": TABLE[:-100],
}


@pytest.mark.parametrize(("key", "content"), REFUSED.items(), ids=REFUSED)
def test_what_may_not_be_opened_is_refused_with_the_next_step(key: str, content: bytes) -> None:
    """The message says what to do in Excel."""
    result = read(content)

    assert [f"spreadsheet-file.{key}"] == result.keys
    assert result.findings[0].message.help()
    assert not result.records


@pytest.mark.parametrize(
    "content",
    [
        replaced("[Content_Types].xml", b"spreadsheetml.sheet.main", b"x.macroEnabled.main"),
        with_part(TABLE, "xl/macrosheets/sheet1.xml", b"<a/>"),
    ],
)
def test_macros_are_refused_wherever_they_are(content: bytes) -> None:
    """By the type of the workbook, and as sheets of an old kind."""
    assert ["spreadsheet-file.macros"] == read(content).keys


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"<sheetData>", DOCTYPE + b"<sheetData>"),
        (b"</sheetData>", b""),
        (b'<row r="2"', b'<row r="1"'),
        (b'<row r="2"', b'<row r="1048577"'),
        (b'<row r="2"', b'<row r="x"'),
        (b'r="B2"', b'r="A2"'),
        (b'r="B2"', b'r="B3"'),
        (b'r="B2"', b'r="XFE2"'),
        (b'r="B2"', b'r="b2"'),
        (b"<v>2</v>", b"<v>two</v>"),
        (b'r="A2" t="s"><v>2</v>', b'r="A2" t="s"><v>99</v>'),
        (b"</sheetData>", b'</sheetData><mergeCells><mergeCell ref="A"/></mergeCells>'),
        (b"<sheetData>", b'<cols><col min="x" max="1" hidden="1"/></cols><sheetData>'),
        (b'<c r="B2"><v>2', b'<c r="B2" t="inlineStr"><v>2'),
    ],
)
def test_a_damaged_sheet_is_refused(old: bytes, new: bytes) -> None:
    """Nothing of it is taken, as nobody knows what is missing."""
    content = replaced(SHEET, old, new)
    assert content != TABLE

    assert ["spreadsheet-file.broken"] == read(content).keys


def test_a_document_type_in_a_sheet_is_refused() -> None:
    """Sheets are looked over as they are read."""
    content = replaced(SHEET, b"<worksheet", DOCTYPE + b"<worksheet")

    assert ["spreadsheet-file.doctype"] == read(content).keys


def test_parts_of_one_name_are_refused() -> None:
    """Which of them counts is a matter of the program."""
    with pytest.warns(UserWarning, match="Duplicate"):
        content = with_part(TABLE, SHEET, b"<a/>")

    assert ["spreadsheet-file.broken"] == read(content).keys


def test_an_archive_with_a_password_is_refused() -> None:
    """Its parts cannot be read."""
    assert ["spreadsheet-file.locked"] == read(locked()).keys


def test_too_many_parts_are_refused() -> None:
    """No workbook has thousands."""
    parts = {f"xl/{number}.xml": b"" for number in range(guarding.MOST_PARTS + 1)}

    assert ["spreadsheet-file.bomb"] == read(archive(parts)).keys


def test_too_many_cells_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """All sheets count together."""
    monkeypatch.setattr(opening, "MOST_CELLS", 5)
    rows = [["школа", "П1"], ["СОШ № 1", 2]]

    assert ["spreadsheet-file.cells"] == read(workbook({"Л": rows, "М": rows})).keys


def test_a_text_called_a_workbook_is_told(tmp_path: Path) -> None:
    """Programs export tables of text with the suffix of Excel."""
    path = tmp_path / "a.xls"
    path.write_text("школа;П1\n", encoding="utf-8")
    (finding,) = read_inputs([str(path)], stdin=io.BytesIO(), known=known_of(monitoring()))

    assert "spreadsheet-file.text" == finding.message.key  # type: ignore[union-attr]


def test_a_workbook_called_a_text_is_read(tmp_path: Path) -> None:
    """Unless a text is asked for."""
    path = tmp_path / "a.csv"
    path.write_bytes(TABLE)
    known = known_of(monitoring())
    for kind, expected in ((None, 2), ("xlsx", 2), ("csv", 1)):
        items = list(read_inputs([str(path)], stdin=io.BytesIO(), known=known, kind=kind))
        assert expected == len(items)


def test_without_rules_no_workbook_is_read(tmp_path: Path) -> None:
    """There is nothing to find the answers by."""
    path = tmp_path / "a.xlsx"
    path.write_bytes(TABLE)
    for kind in (None, "xlsx"):
        (finding,) = read_inputs([str(path)], stdin=io.BytesIO(), kind=kind)
        assert "spreadsheet-file" == finding.message.key  # type: ignore[union-attr]


def test_the_library_is_asked_for_by_its_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who has it not is told what to install."""
    monkeypatch.setattr(library, "find_spec", lambda _name: None)

    with pytest.raises(InputError, match="openpyxl") as caught:
        read(TABLE)
    assert "shnor-rules[office]" in (caught.value.message.help() or "")


def test_a_cell_in_the_last_corner_costs_nothing() -> None:
    """Only cells with something in them are kept."""
    result = read(
        in_sheet(
            TABLE,
            "</sheetData>",
            '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
        )
    )

    assert (1, [("table-found", None), ("unused-cells.right", "XFD1048576")]) == (
        len(result.records),
        result.told,
    )


def test_formatted_blank_cells_do_not_count() -> None:
    """People format whole columns."""
    rows = "".join(
        f'<row r="{row}"><c r="A{row}" s="0"/><c r="B{row}" s="0"/></row>' for row in range(3, 2000)
    )
    result = read(in_sheet(TABLE, "</sheetData>", f"{rows}</sheetData>"))

    assert (1, 4) == (len(result.records), result.account.cells_given)


def test_cells_without_coordinates_are_counted_on() -> None:
    """They are allowed to lack them."""
    content = TABLE
    for name in ("A1", "B1", "A2", "B2"):
        content = in_sheet(content, f' r="{name}"', "")

    assert [{"школа": "СОШ № 1", "П1": 2}] == read(content).records


def test_texts_inside_cells_are_read() -> None:
    """Some programs keep no list of texts."""
    content = in_sheet(
        TABLE,
        '<c r="A2" t="s"><v>2</v></c>',
        '<c r="A2" t="inlineStr"><is><t>СОШ № 9</t></is></c>',
    )

    assert [{"школа": "СОШ № 9", "П1": 2}] == read(content).records


def test_days_in_full_are_read() -> None:
    """Some programs write them so."""
    content = workbook({"Л": [["школа", "дата"], ["СОШ № 1", 2]]})
    content = in_sheet(content, '<c r="B2"><v>2', '<c r="B2" t="d"><v>2026-09-01')

    assert "2026-09-01" == read(content).records[0]["дата"].isoformat()


def test_too_many_merged_ranges_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """No person merges so much."""
    monkeypatch.setattr(outline, "MOST_STRETCHES", 1)
    page = Page([["школа", "П1"], ["СОШ № 1", 2]], merged={"D1:D2": "", "E1:E2": ""})

    assert ["spreadsheet-file.bomb"] == read(workbook({"Л": page})).keys


def test_what_the_system_refuses_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """As of any other file."""

    def fail(_stream: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(opening, "guard", fail)

    assert ["unreadable-file.failed"] == read(TABLE).keys


def test_sheets_that_were_added_are_not_read() -> None:
    """They are known by a name that stays with them."""
    target = io.BytesIO()
    book = xlsxwriter.Workbook(target, {"in_memory": True})
    for name in ("Л", "Ошибки 'x' 1"):
        book.add_worksheet(name).write_row(0, 0, ["школа", "П1"])
    book.define_name("shnor_added_1", "='Ошибки ''x'' 1'!$A$1")
    book.define_name("other", "='Л'!$A$1")
    book.close()

    assert ["table-found", "no-records"] == read(target.getvalue()).keys
