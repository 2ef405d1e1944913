# SPDX-License-Identifier: MIT
"""What a cell says, wherever it is read rather than computed with."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

from shnor_rules.analysis.portions import Portion
from shnor_rules.reports.portions import rounded_percent, rounded_portion

if TYPE_CHECKING:
    from collections.abc import Callable

    from shnor_rules.reports.content.grid import Cell


def text_of_cell(
    cell: Cell, number: Callable[[Fraction], str], lang: str, *, is_share: bool = False
) -> str:
    """Return what a cell says: days as 21.05.2021, portions as «3 из 15 (20 %)», nothing if blank.

    Args:
        cell: the cell.
        number: writes a number.
        lang: the language of words such as «из».
        is_share: whether a number is a percent, which is rounded.
    """
    if cell is None:
        return ""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, Portion):
        return rounded_portion(cell).render(lang)
    if isinstance(cell, date):
        return f"{cell:%d.%m.%Y}"
    if is_share:
        return rounded_percent(Fraction(cell))
    return number(Fraction(cell))
