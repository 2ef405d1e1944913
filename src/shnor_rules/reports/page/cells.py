# SPDX-License-Identifier: MIT
"""What the cells of tables look like on a page: a text, what it is, and its exact value beside."""

from __future__ import annotations

from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from shnor_rules.analysis.portions import Portion
from shnor_rules.notation import format_decimal, format_number
from shnor_rules.reports.content.cell_text import text_of_cell
from shnor_rules.reports.content.grid import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules.reports.content.grid import Cell

STYLES: Final[Mapping[Kind, str]] = MappingProxyType(
    {
        Kind.TEXT: "",
        Kind.COUNT: "n",
        Kind.NUMBER: "n",
        Kind.EXACT: "n",
        Kind.PORTION: "n",
        Kind.LEVEL: "l",
        Kind.DAY: "d",
        Kind.MARK: "m",
    }
)
"""The class of the cells of each kind of column."""


def cell_text(cell: Cell, lang: str, *, is_share: bool = False) -> str:
    """Return what a cell says: decimal comma, days as 21.05.2021; a blank cell says nothing.

    Args:
        cell: the cell.
        lang: `ru` or `en`.
        is_share: whether a number is a percent, which is rounded.
    """
    text = text_of_cell(cell, _number, lang, is_share=is_share)
    return text.replace(" ", "\u00a0") if isinstance(cell, Portion) else text


def exact_text(cell: Cell, kind: Kind) -> str | None:
    """Return the exact text of a number that a cell shows cut off; `None` elsewhere."""
    if kind is Kind.EXACT and isinstance(cell, Fraction):
        exact = format_number(cell)
        return exact if "/" in exact else None
    return None


def _number(value: Fraction) -> str:
    exact = format_number(value)
    return format_decimal(value) if "/" in exact else exact
