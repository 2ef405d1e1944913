# SPDX-License-Identifier: MIT
"""A workbook as it was read: sheets with the cells in which something stands, and no others."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from decimal import Decimal
from enum import Enum
from functools import cached_property
from typing import TYPE_CHECKING, Final, TypeAlias

from attrs import field, frozen

from shnor_rules.findings import Place
from shnor_rules.inputs.workbooks.number_formats import Look, look_of_number

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime, time, timedelta

    from shnor_rules.inputs.workbooks.stamp import Stamp

    Content: TypeAlias = str | Decimal | bool | date | datetime | time | timedelta | None

_MOST_IN_ROW: Final = 1_000
"""Ranges that are merged do not overlap, so that one row has few of them."""


class Kind(Enum):
    """What stands in a cell."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    TIME = "time"
    TRUTH = "truth"
    ERROR = "error"
    UNCOMPUTED = "uncomputed"
    """A formula without the value that the program last computed for it."""


@frozen
class BookCell:
    """A cell.

    Attributes:
        row: the row, from 1.
        column: the column, from 1.
        kind: what stands in it.
        value: the text, trimmed; the number with the 15 digits that Excel keeps; the day or the
            time; `None` of a formula without a value.
        format: the number format, as Excel has it; empty for the general one.
    """

    row: int
    column: int
    kind: Kind
    value: Content
    format: str = ""

    @property
    def is_percent(self) -> bool:
        """Whether the person sees a percentage."""
        return self.look.is_percentage

    @property
    def look(self) -> Look:
        """What the person sees of a number; of anything else that it is seen."""
        if isinstance(self.value, Decimal) and self.kind is Kind.NUMBER:
            return look_of_number(self.value, self.format)
        return Look()

    @property
    def text(self) -> str:
        """What stands there, short of format: to look things up by and to show."""
        return str(self.value) if self.kind is not Kind.UNCOMPUTED else "="


@frozen
class Merged:
    """Cells that are merged into one.

    Attributes:
        top: the first row.
        left: the first column.
        bottom: the last row.
        right: the last column.
    """

    top: int
    left: int
    bottom: int
    right: int

    def covers(self, row: int, column: int) -> bool:
        """Return whether a cell is one of them but not the first, which alone has a value."""
        inside = self.top <= row <= self.bottom and self.left <= column <= self.right
        return inside and (row, column) != (self.top, self.left)


@frozen(eq=False)
class Sheet:
    """A sheet.

    Attributes:
        path: the file.
        name: its name.
        rows: its cells by row and column, from 1, without the blank ones.
        merged: the cells that are merged.
        hidden_rows: the rows that are hidden.
        hidden_columns: the first and the last column of each stretch that is hidden.
        is_hidden: whether the sheet is hidden.
    """

    path: str
    name: str
    rows: Mapping[int, Mapping[int, BookCell]] = field(repr=False)
    merged: tuple[Merged, ...] = ()
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: tuple[tuple[int, int], ...] = ()
    is_hidden: bool = False

    @cached_property
    def size(self) -> int:
        """How many cells are not blank."""
        return sum(map(len, self.rows.values()))

    def cell(self, row: int, column: int) -> BookCell | None:
        """Return a cell, or `None` where nothing stands."""
        return self.rows.get(row, {}).get(column)

    def above(self, row: int, column: int) -> Merged | None:
        """Return the merged cells of which this one shows the first one's value, if any.

        Args:
            row: a row in which something stands.
            column: the column.
        """
        found = self._merged_in.get(row, ())
        return next((each for each in found if each.covers(row, column)), None)

    @cached_property
    def _merged_in(self) -> Mapping[int, list[Merged]]:
        """The merged cells by each row that they take and that has something in it."""
        rows = sorted(self.rows)
        found: defaultdict[int, list[Merged]] = defaultdict(list)
        for each in self.merged:
            first, last = bisect_left(rows, each.top), bisect_right(rows, each.bottom)
            for row in rows[first:last]:
                if len(found[row]) < _MOST_IN_ROW:
                    found[row].append(each)
        return found

    def hides(self, column: int) -> bool:
        """Return whether a column is hidden."""
        return any(first <= column <= last for first, last in self.hidden_columns)

    def place(self, row: int, column: int | None = None, heading: str | None = None) -> Place:
        """Return the place of a row or, with a column, of a cell."""
        return Place(
            path=self.path,
            line=row,
            column=column,
            subject=heading,
            unit="cells",
            sheet=self.name,
        )


@frozen(eq=False)
class Book:
    """A workbook.

    Attributes:
        path: what to call the file in findings.
        sheets: its sheets in order, without those that this library keeps or has added.
        stamp: what the form says of itself, or `None` where the workbook is no form.
        is_damaged: whether there are traces of a form that can no longer be read.
        properties: the custom properties of the document that forms have, as text.
    """

    path: str
    sheets: tuple[Sheet, ...]
    stamp: Stamp | None = None
    is_damaged: bool = False
    properties: Mapping[str, str] = field(factory=dict)

    @property
    def size(self) -> int:
        """How many cells are not blank."""
        return sum(sheet.size for sheet in self.sheets)
