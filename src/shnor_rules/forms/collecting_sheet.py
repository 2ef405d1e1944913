# SPDX-License-Identifier: MIT
"""The account of merging on a sheet of a workbook."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from shnor_rules.forms.returned import COLLECTED
from shnor_rules.forms.writing_text import cut_to_cell, write_text
from shnor_rules.inputs.workbooks.library import refuse_without_office
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from shnor_rules.forms.collecting_account import Block

_WIDTHS: Final = (34, 60, 40, 12, 24, 14)
_LINE_HEIGHT: Final = 15
_MADE: Final = datetime(2000, 1, 1, tzinfo=UTC)
_WRITER: Final = "xlsxwriter"


def account_workbook(blocks: Iterable[Block], *, lang: str = "ru") -> bytes:
    """Return a workbook with the account of merging, the same bytes for the same account.

    Raises:
        InputError: the library that writes workbooks is not installed.
    """
    refuse_without_office(_WRITER)
    # Imported here: who asks for no workbook does without.
    from xlsxwriter import Workbook  # noqa: PLC0415  (an extra)

    stream = BytesIO()
    with Workbook(stream, {"in_memory": True}) as book:
        book.set_properties({"created": _MADE})
        add_account(book, blocks, lang=lang)
    return stream.getvalue()


def add_account(book: Any, blocks: Iterable[Block], *, lang: str = "ru") -> None:  # noqa: ANN401  (XlsxWriter has no types)
    """Add a sheet with the account to a workbook of XlsxWriter, marked as one not to be read."""
    title = say("collected.sheet").render(lang)
    sheet = book.add_worksheet(title)
    book.define_name(COLLECTED, f"='{title}'!$A$1")
    bold = book.add_format({"bold": True, "font_size": 13})
    head = book.add_format({"bold": True, "bg_color": "#E7E6E6", "border": 1, "text_wrap": True})
    body = book.add_format({"border": 1, "text_wrap": True, "valign": "top"})
    for column, width in enumerate(_WIDTHS):
        sheet.set_column(column, column, width)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    row = 0
    for block in blocks:
        write_text(sheet, row, 0, block.title.render(lang), bold)
        row += 1
        if not block.rows:
            write_text(sheet, row, 0, say("collected.nothing").render(lang), body)
            row += 2
            continue
        for column, heading in enumerate(block.headings):
            write_text(sheet, row, column, heading.render(lang), head)
        for cells in block.rows:
            row += 1
            sheet.set_row(row, _height(cells))
            for column, value in enumerate(cells):
                if isinstance(value, int):
                    sheet.write_number(row, column, value, body)
                else:
                    write_text(sheet, row, column, cut_to_cell(value), body)
        row += 2


def _height(cells: Sequence[str | int]) -> int:
    """Return the height of a row whose texts are wrapped: no program fits it by itself."""
    texts = zip(map(str, cells), _WIDTHS, strict=False)
    return _LINE_HEIGHT * max(1 + len(text) // width for text, width in texts)
