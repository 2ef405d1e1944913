# SPDX-License-Identifier: MIT
"""The tables of a page: rows as markup, and what can be looked for and unfolded in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, frozen
from markupsafe import Markup

from shnor_rules.messages import say
from shnor_rules.reports.content.grid import Kind
from shnor_rules.reports.page.cells import STYLES, cell_text
from shnor_rules.reports.page.rows import body

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.reports.content.grid import Grid

MOST_UNFOLDED: Final = 500
"""Of how many rows of a page it is told how they came about."""

_SEARCHED: Final = 12
_LONG: Final = 500
_MOST_LEVELS: Final = 20


@frozen
class Heading:
    """A column as it is headed.

    Attributes:
        title: its heading.
        note: what explains it, or `None`.
        style: the class of its cells.
    """

    title: str
    note: str | None
    style: str


@frozen
class Table:
    """A table of a page.

    Attributes:
        id: its name, the only one of the page.
        caption: its heading.
        columns: its columns.
        body: its rows.
        rows: how many rows there are.
        unfolded: of how many of them it is told how they came about.
        told: what is said below it, or `None`.
        level_column: the index of a column that rows can be chosen by, or `None`.
        levels: what stands in that column.
        style: its classes: `matrix` where most cells are signs, `long` where the script shows but
            the first rows at once.
    """

    id: str
    caption: str
    columns: tuple[Heading, ...]
    body: Markup
    rows: int
    unfolded: int
    told: str | None
    level_column: int | None
    levels: tuple[str, ...]
    style: str

    @property
    def noted(self) -> tuple[Heading, ...]:
        """The columns whose headings are explained."""
        return tuple(column for column in self.columns if column.note is not None)

    @property
    def is_long(self) -> bool:
        """Whether rows are looked for, and scroll under the headings."""
        return self.rows >= _SEARCHED


@define
class Budget:
    """How many more rows of a page can be unfolded.

    Attributes:
        left: how many.
    """

    left: int = MOST_UNFOLDED


def table(grid: Grid, name: str, budget: Budget, lang: str) -> Table:
    """Return a grid as a table.

    Args:
        grid: what it holds.
        name: its id, the only one of the page.
        budget: how many rows can be unfolded; those of this table are taken off it.
        lang: `ru` or `en`.
    """
    can = sum(row.unfold is not None for row in grid.rows)
    unfolded = min(can, budget.left)
    budget.left -= unfolded
    kinds = [column.kind for column in grid.columns]
    column = kinds.index(Kind.LEVEL) if Kind.LEVEL in kinds else None
    levels = () if column is None else _levels(grid, column, lang)
    folded = say("html.not-unfolded", unfolded=unfolded, count=can) if unfolded < can else None
    return Table(
        name,
        grid.title,
        tuple(Heading(each.title, each.note, STYLES[each.kind]) for each in grid.columns),
        Markup("").join(body(grid, unfolded, lang)),
        len(grid.rows),
        unfolded,
        None if folded is None else folded.render(lang),
        column if levels else None,
        levels,
        " ".join(_styles(grid)),
    )


def _styles(grid: Grid) -> Iterator[str]:
    if 2 * sum(column.kind is Kind.MARK for column in grid.columns) > len(grid.columns):
        yield "matrix"
    if len(grid.rows) > _LONG:
        yield "long"


def _levels(grid: Grid, column: int, lang: str) -> tuple[str, ...]:
    """Return what rows can be chosen by; nothing where there is too little or too much of it."""
    found = dict.fromkeys(cell_text(row.cells[column], lang) for row in grid.rows)
    found.pop("", None)
    return tuple(found) if 1 < len(found) <= _MOST_LEVELS else ()
