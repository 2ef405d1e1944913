# SPDX-License-Identifier: MIT
"""Figures of a report as a document prints them."""

from __future__ import annotations

from fractions import Fraction
from functools import partial
from typing import TYPE_CHECKING, Final

from shnor_rules.messages import say
from shnor_rules.notation import format_decimal, format_number
from shnor_rules.reports.content.cell_text import text_of_cell
from shnor_rules.reports.content.grid import Kind
from shnor_rules.reports.note.typography import NO_BREAK

if TYPE_CHECKING:
    from datetime import date

    from shnor_rules.reports.content.grid import Cell

_MINUS: Final = "\u2212"
_SHOWN_PLACES: Final = 4
_HALF: Final = Fraction(1, 2)


def cell_in_words(
    cell: Cell, kind: Kind = Kind.TEXT, *, lang: str = "ru", is_share: bool = False
) -> str:
    """Return a figure or a text as it is printed; a blank one prints nothing.

    Args:
        cell: what is printed.
        kind: what the cells of its column are.
        lang: the language of words such as «из».
        is_share: whether a number is a percent, which is rounded.
    """
    number = partial(number_in_words, with_exact=kind is Kind.EXACT)
    return text_of_cell(cell, number, lang, is_share=is_share)


def number_in_words(value: Fraction, *, with_exact: bool = False) -> str:
    """Return a number with a decimal comma; one without an end is cut off, and shows that it is.

    Args:
        value: the number.
        with_exact: whether the fraction stands beside one that is cut off.
    """
    exact = format_number(value)
    if "/" not in exact:
        return _signed(exact)
    shown = _signed(format_decimal(value, places=_SHOWN_PLACES))
    return f"{shown} ({_signed(exact)})" if with_exact else shown


def rounded(value: Fraction, places: int) -> str:
    """Return a number rounded to so many decimals, halves away from zero; zeros at the end stay."""
    scaled = abs(value) * 10**places + _HALF
    digits = str(scaled.numerator // scaled.denominator).zfill(places + 1)
    point = len(digits) - places
    text = f"{digits[:point]},{digits[point:]}" if places else digits
    return f"{_MINUS}{text}" if value < 0 and digits.strip("0") else text


def day_in_words(day: date, lang: str = "ru") -> str:
    """Return a day with its month in words: «21 мая 2021 г.»."""
    month = say(f"note.month.{day.month}").render(lang)
    written = say("note.day", day=day.day, month=month, year=str(day.year)).render(lang)
    return written.replace(" ", NO_BREAK)


def _signed(text: str) -> str:
    return f"{_MINUS}{text[1:]}" if text.startswith("-") else text
