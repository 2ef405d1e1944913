# SPDX-License-Identifier: MIT
"""Rows and cells of CSV for a Russian spreadsheet, with nothing in them that it would run."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Final

from shnor_rules.notation import format_decimal

if TYPE_CHECKING:
    from collections.abc import Sequence
    from fractions import Fraction

PLACES: Final = 10
"""After how many decimals a number is cut off; an exact total stands beside it."""

_RUN_BY_SPREADSHEETS: Final = ("=", "+", "-", "@", "\t", "\r", "\n")


def sheet_row(cells: Sequence[str]) -> str:
    """Return a row of CSV with its end of line."""
    text = io.StringIO()
    csv.writer(text, delimiter=";", lineterminator="\r\n").writerow(cells)
    return text.getvalue()


def text_cell(text: str | None) -> str:
    """Return a text; what a spreadsheet would run as a formula begins with an apostrophe."""
    if text is None:
        return ""
    return f"'{text}" if text.startswith(_RUN_BY_SPREADSHEETS) else text


def number_cell(number: Fraction) -> str:
    """Return a number as a decimal with a comma, cut off after ten places."""
    return format_decimal(number, places=PLACES).removesuffix("…")


def fraction_cell(number: Fraction | None) -> str:
    """Return an exact number; a fraction, which would be taken for a date, with an apostrophe."""
    if number is None:
        return ""
    return str(number) if number.denominator == 1 else f"'{number}"
