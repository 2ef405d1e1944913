# SPDX-License-Identifier: MIT
"""What a form says of itself, put into its workbook."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from shnor_rules.forms.writing_done import done
from shnor_rules.forms.writing_text import write_text
from shnor_rules.inputs.workbooks.stamp import SHEET

if TYPE_CHECKING:
    from shnor_rules.inputs.workbooks.stamp import Stamp

_MADE: Final = datetime(2000, 1, 1, tzinfo=UTC)
"""A day that tells nothing: the same form has the same bytes on any day."""

_MOST: Final = 255
"""Longer properties are cut off by Excel; the hidden sheet has them whole."""


def stamp_workbook(book: Any, stamp: Stamp, *, title: str, company: str) -> None:  # noqa: ANN401  (XlsxWriter has no types)
    """Put the stamp on a hidden sheet, and into the properties of the document."""
    book.set_properties(
        {"title": title, "company": company, "author": "shnor_rules", "created": _MADE}
    )
    for name, value in stamp.properties.items():
        if len(value) <= _MOST:
            done(book.set_custom_property(name, value, "text"))
    sheet = book.add_worksheet(SHEET)
    sheet.very_hidden()
    as_text = book.add_format({"num_format": "@"})
    for number, row in enumerate(stamp.rows):
        for column, text in enumerate(row):
            write_text(sheet, number, column, text, as_text)
