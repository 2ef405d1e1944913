# SPDX-License-Identifier: MIT
"""A table of a report: typed cells, so that numbers stay numbers in a workbook."""

from __future__ import annotations

from datetime import date
from enum import Enum
from fractions import Fraction
from typing import TYPE_CHECKING, TypeAlias

from attrs import field, frozen

from shnor_rules.analysis.portions import Portion

if TYPE_CHECKING:
    from collections.abc import Callable

    from shnor_rules.evaluation import Explanation

Cell: TypeAlias = str | int | Fraction | Portion | date | None
"""What a cell holds; `None` is a blank one. Texts are never formulas."""


class Kind(Enum):
    """What the cells of a column are."""

    TEXT = "text"
    COUNT = "count"
    """Whole numbers."""

    NUMBER = "number"
    """Numbers that are shown as they are, or rounded where they have no end."""

    EXACT = "exact"
    """The same with the exact text beside them: `0,333333…` and `1/3`."""

    PORTION = "portion"
    """So many of so many, with the share in percent."""

    LEVEL = "level"
    """Names of levels; what stands there instead of one is a status in words."""

    DAY = "day"

    MARK = "mark"
    """One short sign or word, as in a matrix."""


@frozen
class Column:
    """A column.

    Attributes:
        title: its heading.
        kind: what its cells are.
        note: what explains the heading, such as the title of an indicator.
        is_detail: whether a note does without it, since the workbook and the page have it.
        is_share: whether its numbers are percents whose counts stand beside them: a note and a page
            then round them.
    """

    title: str
    kind: Kind = Kind.TEXT
    note: str | None = None
    is_detail: bool = False
    is_share: bool = False


@frozen
class Row:
    """A row.

    Attributes:
        cells: one for each column.
        unfold: gives how the row came about, where that can be told; asked late, since it is work.
        name: what the row is called in links and headings.
        is_detail: whether a note does without it.
    """

    cells: tuple[Cell, ...]
    unfold: Callable[[], Explanation] | None = field(default=None, eq=False, repr=False)
    name: str | None = None
    is_detail: bool = False


@frozen
class Grid:
    """A table of a report.

    Attributes:
        id: the name that sheets, templates and links know it by, in Latin letters; stable.
        title: its heading; short enough for the name of a sheet (31 characters) where it may be.
        columns: its columns.
        rows: its rows.
        headed: how many columns at the left tell which row it is.
        is_detail: whether it is looked things up in rather than read: a note names its sheet, and a
            workbook and a page have all of it.
        brief: its heading in a note, where the rows that are no details need one of their own.
    """

    id: str
    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    headed: int = 1
    is_detail: bool = False
    brief: str | None = None
