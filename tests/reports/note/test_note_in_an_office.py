# SPDX-License-Identifier: MIT
"""Notes as LibreOffice opens them: every sentence is there, on a sensible number of pages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from shnor_rules.reports.note import default_template, note
from tests.reports.book import reports_made_up
from tests.reports.note.notes_made_up import REPORT, template, texts

if TYPE_CHECKING:
    from tests.office.converting import Office

_PAGE: Final = re.compile(rb"/Type\s*/Page\b")


def test_notes_open(soffice: Office) -> None:
    """Notes and their templates become pages of print, as many as they should be."""
    files = {
        "own.docx": note(REPORT),
        "other.docx": note(reports_made_up.REPORT),
        "district.docx": note(REPORT, template=template("{{p раздел.цель.целиком }}")),
        "template.docx": default_template(),
        "english.docx": default_template("en"),
    }
    pages = {
        name: len(_PAGE.findall(data)) for name, data in soffice.convert_all(files, "pdf").items()
    }
    expected = {"own": 3, "other": 3, "district": 1, "template": 1, "english": 1}
    assert {f"{name}.docx": count for name, count in expected.items()} == pages


def test_sentences_are_read(soffice: Office) -> None:
    """What the report says is what LibreOffice reads, special signs and all."""
    data = soffice.convert(note(REPORT), ".docx", "txt:Text (encoded):UTF8")
    said = data.decode("utf-8-sig").replace("\u00a0", " ")
    assert [] == [text for text in texts(REPORT) if text not in said]
    assert 'Школа <1> & «Заря» "А" {{ нет }} {_{ [U+0007]' in said
