# SPDX-License-Identifier: MIT
"""What the cells of tables look like on a page: a text, what it is, and its exact value beside."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from shnor_rules.analysis.portions import Portion
from shnor_rules.notation import format_decimal, format_number
from shnor_rules.reports.content.grid import Kind
from shnor_rules.reports.portions import rounded_percent, rounded_portion

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
    if cell is None:
        return ""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, Portion):
        return rounded_portion(cell).render(lang).replace(" ", "\u00a0")
    if isinstance(cell, date):
        return f"{cell:%d.%m.%Y}"
    if is_share:
        return rounded_percent(Fraction(cell))
    exact = format_number(Fraction(cell))
    return format_decimal(Fraction(cell)) if "/" in exact else exact


def exact_text(cell: Cell, kind: Kind) -> str | None:
    """Return the exact text of a number that a cell shows cut off; `None` elsewhere."""
    if kind is Kind.EXACT and isinstance(cell, Fraction):
        exact = format_number(cell)
        return exact if "/" in exact else None
    return None
