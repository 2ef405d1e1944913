# SPDX-License-Identifier: MIT
"""Tables of several inputs drawn in rows of text, and the gradings that they are found by."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from shnor_rules.expressions.words import formula_in_words
from shnor_rules.messages import say
from shnor_rules.model import Choice
from shnor_rules.notation import format_number
from shnor_rules.program import axes
from shnor_rules.reports.description.indicators import when
from shnor_rules.reports.description.lines import sourced
from shnor_rules.reports.lines import NOTHING, aligned, told, under

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence
    from fractions import Fraction

    from shnor_rules.model import Grading, Monitoring, Table
    from shnor_rules.program import Axis

_Keys: TypeAlias = "tuple[Fraction | str, ...]"


def grading_lines(grading: Grading, lang: str) -> Iterator[str]:
    """Yield a grading: title, the value that lies in its bands, and the bands."""
    yield say("page.indicator", id=grading.id, title=grading.title).render(lang)
    yield from under(_grading(grading, lang))


def _grading(grading: Grading, lang: str) -> Iterator[str]:
    yield from told("page.grading.of", formula_in_words(grading.of, lang), lang)
    first = ".first" if grading.scale.choice is Choice.FIRST else ""
    yield say(f"page.grading.bands{first}").render(lang)
    for band in grading.scale.bands:
        row = say("page.points.row", points=band.name, when=when(band))
        yield f"  {row.render(lang)}"
    yield from sourced(grading.clause, lang, basis=grading.basis)


def table_lines(table: Table, monitoring: Monitoring, lang: str) -> Iterator[str]:
    """Yield a table: a row for each combination of the first inputs, a column for each last one.

    A combination without a cell has a dash.
    """
    yield say("page.table", names=", ".join(table.by)).render(lang)
    yield from under(aligned([*table_rows(table, monitoring, lang)]))
    yield from sourced(table.clause, lang)


def table_rows(table: Table, monitoring: Monitoring, lang: str) -> Iterator[list[str]]:
    """Yield the rows of a table; of several inputs the first row heads the columns."""
    known = axes(monitoring)
    inputs = [known[name] for name in table.by]
    *rows, columns = inputs
    cells = {_found(inputs, cell.keys): _written(cell.worth) for cell in table.cells}
    if not rows:
        yield from ([_written(key), _cell(cells, (key,))] for key in columns.keys)
        return
    yield [*table.by[:-1], *map(_written, columns.keys)]
    for keys in _combinations(rows, cells, ()):
        rest = say("table.any").render(lang) if _cell(cells, keys) != NOTHING else NOTHING
        headings = [*map(_written, keys), *[rest] * (len(rows) - len(keys))]
        yield [*headings, *(_cell(cells, (*keys, key)) for key in columns.keys)]


def _found(inputs: Sequence[Axis], keys: Sequence[str]) -> _Keys:
    found = (axis.find(key) for axis, key in zip(inputs, keys, strict=False))
    return tuple(key for key in found if key is not None)


def _combinations(rows: Sequence[Axis], cells: Collection[_Keys], keys: _Keys) -> Iterator[_Keys]:
    """Yield what the inputs of the rows are, no further than cells differ by it."""
    depth = len(keys)
    goes_on = any(len(cell) > depth and cell[:depth] == keys for cell in cells)
    if depth == len(rows) or not goes_on:
        yield keys
        return
    for key in rows[depth].keys:
        yield from _combinations(rows, cells, (*keys, key))


def _cell(cells: Mapping[_Keys, str], keys: _Keys) -> str:
    """Return the cell of these keys, or the one that stands for all that begin with the first."""
    ends = (keys[:length] for length in range(1, len(keys) + 1))
    return next((cells[end] for end in ends if end in cells), NOTHING)


def _written(value: Fraction | str) -> str:
    return value if isinstance(value, str) else format_number(value)
