# SPDX-License-Identifier: MIT
"""Marks on the cells of a workbook: a colour, a thick frame and a comment, put on and taken off."""

from __future__ import annotations

import re
from copy import copy
from typing import TYPE_CHECKING, Any, Final, cast

from openpyxl.cell.cell import Cell
from openpyxl.comments import Comment
from openpyxl.styles import Border, PatternFill, Side

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from openpyxl.styles.cell_style import StyleArray
    from openpyxl.worksheet.worksheet import Worksheet

AUTHOR: Final = "shnor-rules"
"""Who writes the comments, and what our part of a comment begins with."""

_COLOUR: Final = "FFFFC7CE"
_FRAME: Final = "FFC00000"
_BETWEEN: Final = "\n\n"
_SIGN: Final = f"{AUTHOR} – "
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
_WIDTH: Final = 300
_LETTERS_A_LINE: Final = 42
_LINE_HEIGHT: Final = 18
_SHORTEST: Final = 60
_TALLEST: Final = 420
_MOST_IN_COMMENT: Final = 4_000
"""Excel cuts off longer comments without a word."""


def printable(text: str) -> str:
    """Return a text without what a workbook cannot hold."""
    return _CONTROL.sub(" ", text)


def anchor(sheet: Worksheet, row: int, column: int) -> Cell:
    """Return the cell that shows what stands at a place: of merged cells the first."""
    for merged in sheet.merged_cells.ranges:
        if merged.min_row <= row <= merged.max_row and merged.min_col <= column <= merged.max_col:
            return cast("Cell", sheet.cell(merged.min_row, merged.min_col))
    return cast("Cell", sheet.cell(row, column))


def cells_of(sheet: Worksheet) -> tuple[Cell, ...]:
    """Return the cells that a sheet has, and no cell that it has not."""
    # To iterate over its rows would fill the whole rectangle up to a stray cell far away.
    there = sheet._cells.values()  # noqa: SLF001  (see above)
    return tuple(cell for cell in there if isinstance(cell, Cell))


def first_filled(sheet: Worksheet) -> dict[int, int]:
    """Return the column of the first cell in which something stands, by row."""
    first: dict[int, int] = {}
    for cell in cells_of(sheet):
        if cell.value is not None:
            first[cell.row] = min(first.get(cell.row, cell.column), cell.column)
    return first


def mark(cell: Cell, head: str, texts: Sequence[str]) -> StyleArray:
    """Colour a cell and say in its comment what is wrong; what the comment said before stays.

    Args:
        cell: the cell.
        head: what our part of the comment begins with.
        texts: what is wrong and what to do, one after another.

    Returns:
        The style that the cell had.
    """
    style = looks(cell)
    cell.fill = PatternFill("solid", fgColor=_COLOUR, bgColor=_COLOUR)
    side = Side("medium", color=_FRAME)
    cell.border = Border(left=side, right=side, top=side, bottom=side)
    own = "\n".join((f"{_SIGN}{head}", *texts))
    before = "" if cell.comment is None else f"{cell.comment.text}{_BETWEEN}"
    author = AUTHOR if cell.comment is None else cell.comment.author
    said = printable(f"{before}{own}")[:_MOST_IN_COMMENT]
    cell.comment = Comment(said, author)
    return style


def looks(cell: Any) -> StyleArray:  # noqa: ANN401  (what is asked for is unknown to the types)
    """Return how a cell looks: its colour, frame, font, format and protection in one."""
    return cast("StyleArray", copy(cell._style))  # noqa: SLF001  (there is no other way)


def dress(cell: Any, style: StyleArray) -> None:  # noqa: ANN401  (as above)
    """Let a cell look as another looked."""
    cell._style = copy(style)  # noqa: SLF001  (there is no other way)


def unmark(sheet: Worksheet) -> Iterator[Cell]:
    """Take our marks off the cells of a sheet; yield those that have lost their own looks."""
    for cell in cells_of(sheet):
        if cell.comment is not None:
            _take_back(cell)
        if _is_ours(cell):
            cell.fill = PatternFill()
            cell.border = Border()
            yield cell


def fit_comments(sheet: Worksheet) -> None:
    """Give each comment the size of its text: the library forgets the sizes when it reads."""
    for cell in cells_of(sheet):
        comment = cell.comment
        if comment is not None:
            lines = sum(1 + len(line) // _LETTERS_A_LINE for line in comment.text.split("\n"))
            comment.width = _WIDTH
            comment.height = min(_TALLEST, max(_SHORTEST, (lines + 1) * _LINE_HEIGHT))


def _is_ours(cell: Cell) -> bool:
    fill, side = cell.fill, cell.border.left
    return (
        fill.fill_type == "solid"
        and fill.fgColor.rgb == _COLOUR
        and side is not None
        and side.style == "medium"
        and side.color is not None
        and side.color.rgb == _FRAME
    )


def _take_back(cell: Cell) -> None:
    comment = cell.comment
    if comment is None or _SIGN not in comment.text:
        return
    before = str(comment.text).partition(_SIGN)[0].rstrip("\n")
    cell.comment = Comment(before, comment.author) if before else None
