# SPDX-License-Identifier: MIT
"""Cells written as what they are: numbers as numbers, days as days, and every text as text."""

from __future__ import annotations

import re
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from shnor_rules.notation import format_number
from shnor_rules.reports.book.rounding import number_format, share_format

if TYPE_CHECKING:
    from shnor_rules.reports.content.grid import Cell

MOST_CHARACTERS: Final = 32_767
"""What Excel takes in one cell, in its own units (UTF-16)."""

DAY: Final = "dd.mm.yyyy"

_CUT: Final = "…"
_NO_CHARACTER: Final = re.compile("[\ud800-\udfff]")
_FIRST_DAY: Final = date(1900, 3, 1)
"""Before it, Excel and LibreOffice number the days differently."""

_MOST_NUMBER: Final = 10**15
"""Larger numbers lose digits in a cell."""


@frozen
class Ready:
    """A cell as it is written.

    Attributes:
        value: a number or a day that a cell can hold, a text, or nothing.
        look: its format.
        width: how many characters it is wide.
    """

    value: float | date | str | None
    look: Any
    width: int


def ready(value: Cell, look: Any) -> Ready:  # noqa: ANN401  (XlsxWriter has no types)
    """Return a value as it is written; a number or a day that no cell can hold becomes a text.

    Args:
        value: what the cell holds.
        look: its format.
    """
    if value is None or value == "":
        return Ready(None, look, 0)
    if isinstance(value, date) and is_held(value):
        return Ready(value, look, len(DAY))
    if isinstance(value, int | Fraction) and is_held(value):
        return Ready(float(value), look, len(str(int(value))) + len(str(format_of(value))))
    text = fitted(in_words(value))
    return Ready(text, look, max(map(len, text.split("\n"))))


def put(sheet: Any, row: int, column: int, cell: Ready) -> None:  # noqa: ANN401  (XlsxWriter has no types)
    """Write a cell; a text never as a formula, a link, a number or markup.

    Args:
        sheet: the sheet.
        row: the row, from 0.
        column: the column, from 0.
        cell: what is written.
    """
    value = cell.value
    if isinstance(value, str):
        if value.startswith("<r>") and value.endswith("</r>"):
            # XlsxWriter would put it into the file as it stands; in pieces it escapes it.
            sheet.write_rich_string(row, column, *value[:2], value[2:], cell.look)
        else:
            sheet.write_string(row, column, value, cell.look)
    elif isinstance(value, float):
        sheet.write_number(row, column, value, cell.look)
    elif value is None:
        sheet.write_blank(row, column, None, cell.look)
    else:
        sheet.write_datetime(row, column, value, cell.look)


def put_text(sheet: Any, row: int, column: int, text: str, look: Any) -> None:  # noqa: ANN401  (XlsxWriter has no types)
    """Write a text."""
    put(sheet, row, column, ready(text, look))


def is_held(value: Cell) -> bool:
    """Return whether a cell can hold a number or a day as such."""
    if isinstance(value, date):
        return value >= _FIRST_DAY
    return isinstance(value, int | Fraction) and -_MOST_NUMBER < value < _MOST_NUMBER


def in_words(value: Cell) -> str:
    """Return what a cell says."""
    if isinstance(value, int | Fraction):
        return format_number(Fraction(value))
    return f"{value:%d.%m.%Y}" if isinstance(value, date) else str(value)


def format_of(value: Cell, *, is_share: bool = False) -> str | None:
    """Return the number format of a cell, or `None` for a text."""
    if not is_held(value):
        return None
    if isinstance(value, date):
        return DAY
    number = value if isinstance(value, Fraction) else Fraction(str(value))
    return share_format(number) if is_share else number_format(number)


def fitted(text: str, most: int = MOST_CHARACTERS) -> str:
    """Return a text as a file can hold it: cut where it is too long, without broken characters."""
    kept = _NO_CHARACTER.sub("\ufffd", text)
    units = kept.encode("utf-16-le")
    if len(units) <= 2 * most:
        return kept
    return units[: 2 * (most - len(_CUT))].decode("utf-16-le", "ignore") + _CUT
