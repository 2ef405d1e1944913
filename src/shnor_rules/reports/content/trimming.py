# SPDX-License-Identifier: MIT
"""Tables as paper has room for them: which are read, and without columns that hold nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

if TYPE_CHECKING:
    from shnor_rules.reports.content.grid import Grid


FEW: Final = 5
"""The most rows of a table about single records that is read, not looked things up in."""

SOME: Final = 15
"""The most rows of a table by what records have in common that is."""

MANY: Final = 30
"""The most rows of a table of what is to be done that is."""


def trimmed(grid: Grid) -> Grid:
    """Return a table without its blank columns; those that head its rows stay.

    Args:
        grid: the table.
    """
    kept = [
        place
        for place in range(len(grid.columns))
        if place < grid.headed or any(row.cells[place] is not None for row in grid.rows)
    ]
    return evolve(
        grid,
        columns=tuple(grid.columns[place] for place in kept),
        rows=tuple(
            evolve(row, cells=tuple(row.cells[place] for place in kept)) for row in grid.rows
        ),
    )
