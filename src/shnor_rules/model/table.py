# SPDX-License-Identifier: MIT
"""A table of several inputs: a level or points for each combination of what they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from fractions import Fraction

    from shnor_rules.model.source import Clause


@frozen
class Cell:
    """One cell, or all cells that a document writes as one.

    Attributes:
        keys: what the first of the inputs are, as written; the others may be anything.
        worth: the points, or the name of the level.
    """

    keys: tuple[str, ...]
    worth: Fraction | str


@frozen
class Table:
    """Cells found by what several named values are.

    Attributes:
        by: the names, in the order of the document.
        cells: the cells, in the order of the document; a combination may have none.
        clause: where the order prints the table.
    """

    by: tuple[str, ...]
    cells: tuple[Cell, ...]
    clause: Clause | None = None
