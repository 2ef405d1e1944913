# SPDX-License-Identifier: MIT
"""Workbooks that are small as files and large in memory are refused before they are opened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from shnor_rules.errors import NoteTemplateError
from shnor_rules.inputs.workbooks import guarding
from shnor_rules.reports.note import default_template
from shnor_rules.reports.note import guarding as note_guarding
from shnor_rules.reports.note.guarding import guard_template
from tests.inputs.workbooks.books import read, repack, workbook

if TYPE_CHECKING:
    from collections.abc import Iterator

TABLE: Final = workbook({"Л": [["школа", "П1"], ["СОШ № 1", 2]]})


def grown(part: str, end: bytes, element: bytes, count: int) -> bytes:
    """Return the table with more elements in one part."""

    def change(name: str, data: bytes) -> bytes:
        return data.replace(end, element * count + end) if name == part else data

    return repack(TABLE, change)


def parts() -> Iterator[tuple[str, bytes, bytes]]:
    """Yield parts that are kept in memory, with what many may be of in them."""
    yield "xl/sharedStrings.xml", b"</sst>", b"<si><t/></si>"
    yield "xl/styles.xml", b"</cellXfs>", b'<xf numFmtId="0"/>'
    yield "xl/workbook.xml", b"<calcPr", b'<definedName name="a">A1</definedName>'
    yield "docProps/app.xml", b"</Properties>", b"<x/>"


@pytest.mark.parametrize(("part", "end", "element"), list(parts()))
def test_a_part_with_too_many_elements_is_refused(
    monkeypatch: pytest.MonkeyPatch, part: str, end: bytes, element: bytes
) -> None:
    """Each would be kept, and is a hundred times as large in memory as in the file."""
    monkeypatch.setattr(guarding, "MOST_ELEMENTS", 500)
    monkeypatch.setattr(guarding, "MOST_STYLES", 500)
    book = grown(part, end, element, 600)

    assert ["spreadsheet-file.bomb"] == read(book).keys


def test_what_people_have_in_workbooks_is_far_less() -> None:
    """Nothing that a person makes by hand comes near."""
    assert 2_500_000 == guarding.MOST_ELEMENTS
    assert 300_000 == guarding.MOST_STYLES
    assert [("table-found", None)] == read(TABLE).told


def test_a_template_with_too_many_elements_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """A template is a foreign file as well."""
    monkeypatch.setattr(note_guarding, "MOST_ELEMENTS", 50)

    with pytest.raises(NoteTemplateError):
        guard_template(default_template("ru"))
