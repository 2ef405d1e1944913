# SPDX-License-Identifier: MIT
"""Columns of a table as columns of a sheet: one stands for two or three where its kind asks it."""

from __future__ import annotations

from enum import Enum
from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.analysis.portions import Portion
from shnor_rules.messages import say
from shnor_rules.notation import format_number
from shnor_rules.reports.content.grid import Kind
from shnor_rules.reports.portions import rounded_portion

if TYPE_CHECKING:
    from shnor_rules.reports.content.grid import Cell, Column


class Part(Enum):
    """What of a cell a column of a sheet shows."""

    VALUE = "value"
    EXACTLY = "exactly"
    OF = "of"
    SHARE = "share"


@frozen
class Laid:
    """A column of a sheet.

    Attributes:
        title: its heading.
        kind: what the cells of its column of the table are.
        part: what of them it shows.
        note: what explains the heading.
    """

    title: str
    kind: Kind
    part: Part = Part.VALUE
    note: str | None = None


_FURTHER: Final = MappingProxyType(
    {Kind.EXACT: (Part.EXACTLY,), Kind.PORTION: (Part.OF, Part.SHARE)}
)


def laid_out(column: Column, lang: str) -> tuple[Laid, ...]:
    """Return the columns of a sheet that a column of a table takes, in order."""
    further = (
        Laid(say(f"book.{part.value}", title=column.title).render(lang), column.kind, part)
        for part in _FURTHER.get(column.kind, ())
    )
    return (Laid(column.title, column.kind, note=column.note), *further)


def shown(laid: Laid, cell: Cell, lang: str) -> Cell:
    """Return what a column of a sheet shows of a cell; `None` leaves it blank."""
    if laid.part is Part.VALUE:
        if not isinstance(cell, Portion):
            return cell
        is_counted = laid.kind is Kind.PORTION
        return cell.count if is_counted else rounded_portion(cell).render(lang)
    if laid.part is Part.EXACTLY:
        return format_number(Fraction(cell)) if isinstance(cell, int | Fraction) else None
    if not isinstance(cell, Portion):
        return None
    return cell.of if laid.part is Part.OF else cell.share
