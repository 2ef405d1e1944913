# SPDX-License-Identifier: MIT
"""From the file to the model: tables of several inputs, cell by cell."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import evolve

from shnor_rules.loading.scalars import clause, number
from shnor_rules.messages import say
from shnor_rules.model import Cell, Table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from fractions import Fraction

    from shnor_rules.loading.cursor import Cursor


def points_table(cursor: Cursor | None, document: str) -> Table | None:
    """Return the table of numbers at `cursor`, or `None` where there is none."""
    return _table(cursor, document, number)


def level_table(cursor: Cursor | None, document: str) -> Table | None:
    """Return the table of levels at `cursor`, or `None` where there is none."""
    return _table(cursor, document, _level)


def _level(cursor: Cursor) -> str:
    return cursor.text


def _table(
    cursor: Cursor | None, document: str, worth: Callable[[Cursor], Fraction | str | None]
) -> Table | None:
    cells = None if cursor is None else cursor.get("cells")
    by = () if cursor is None else cursor.strings("by")
    if cursor is None or cells is None or not by:
        return None
    found = tuple(_cells(cells, (), len(by), worth))
    return Table(by, found, clause(cursor, document))


def _cells(
    cursor: Cursor,
    keys: tuple[str, ...],
    depth: int,
    worth: Callable[[Cursor], Fraction | str | None],
) -> Iterator[Cell]:
    """Yield the cells below a mapping, at most `depth` further keys down."""
    for key, below in entries(cursor):
        if below.value in (None, {}):
            below.report(say("no-cell", key=key), below.key_place())
        elif is_single(below):
            value = worth(below)
            if value is not None:
                yield Cell((*keys, key), value)
        elif not isinstance(below.value, dict):
            below.report(say("no-cell.other", key=key), below.key_place())
        elif depth == 1:
            below.report(say("table-too-deep", key=key), below.key_place())
        else:
            yield from _cells(below, (*keys, key), depth - 1, worth)


def is_single(cursor: Cursor) -> bool:
    """Return whether a text or a number stands there: one cell, if it is a right one."""
    value = cursor.value
    return isinstance(value, str | int | Decimal) and not isinstance(value, bool)


def entries(cursor: Cursor) -> Iterator[tuple[str, Cursor]]:
    """Yield the keys of a mapping of cells with their cursors, those without a value as well."""
    for key, value in cursor.value.items():
        yield key, evolve(cursor, path=(*cursor.path, key), value=value)
