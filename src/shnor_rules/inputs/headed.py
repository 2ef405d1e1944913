# SPDX-License-Identifier: MIT
"""The header of a table in a text, found by what its columns may be called."""

from __future__ import annotations

import csv
from io import StringIO
from itertools import islice
from typing import TYPE_CHECKING, Final

from attrs import evolve

from shnor_rules.evaluation.scalars import is_blank
from shnor_rules.findings import Finding
from shnor_rules.inputs.header import column_names
from shnor_rules.inputs.table import MOST_CHARACTERS, Table, place_in_table, read_table
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import TextIO

    from shnor_rules.inputs.workbooks.headings import Headings, Meaning
    from shnor_rules.inputs.workbooks.known import Known
    from shnor_rules.inputs.workbooks.known_fields import KnownField

_SEARCHED: Final = 40
"""Among how many rows the header is looked for."""

_DELIMITERS: Final = ";,\t"
_LEAST: Final = 2


def read_headed(
    path: str, stream: TextIO, kind: str, known: Known
) -> tuple[Table, dict[str, KnownField]] | tuple[Finding, ...]:
    """Return the table in a text with the fields of its columns, or why there is none.

    What stands above the row of names is passed over with a note. Columns are called by the names
    of their fields; a heading that means none, or several, stays as it is.

    Args:
        path: what to call the file in findings.
        stream: the text, line ends made one; it is read from the beginning.
        kind: `csv`, whose delimiter is told by the header, or `tsv`.
        known: what the columns may be called.
    """
    stream.seek(0)
    head = stream.read(MOST_CHARACTERS)
    stream.seek(0)
    table = read_table(path, stream, kind, above=_above(head, kind, known.headings))
    if not isinstance(table, Table):
        return table
    meanings = [known.headings.meaning(name) for name in table.columns]
    named = _named(table, meanings)
    faults = tuple(_repeated(table, named))
    if faults:
        return faults
    columns = tuple(
        name if each is None else each.name for name, each in zip(table.columns, named, strict=True)
    )
    fields = {each.name: each for each in named if each is not None}
    return evolve(table, columns=columns, headings=table.columns), fields


def _named(table: Table, meanings: Sequence[Meaning | None]) -> list[KnownField | None]:
    """Return the field of each column; where two mean one, the more exact heading has it."""
    best: dict[str, int] = {}
    for each in meanings:
        if each is not None and len(each.fields) == 1:
            name = each.fields[0].name
            best[name] = min(best.get(name, each.distance), each.distance)
    return [
        each.fields[0]
        if each is not None
        and len(each.fields) == 1
        and each.distance == best[each.fields[0].name]
        and not (each.distance and each.fields[0].name in table.columns)
        else None
        for each in meanings
    ]


def _repeated(table: Table, named: Sequence[KnownField | None]) -> Iterator[Finding]:
    first: dict[str, int] = {}
    for number, each in enumerate(named, start=1):
        if each is not None and first.setdefault(each.name, number) != number:
            message = say(
                "repeated-column.field",
                name=each.name,
                first=str(first[each.name]),
                second=str(number),
            )
            heading = table.columns[number - 1]
            yield Finding(
                message, place_in_table(table.path, table.line, column=number, heading=heading)
            )


def above_table(path: str, table: Table) -> Iterator[Finding]:
    """Yield that something stands above the row of names, where something does."""
    if table.passed:
        line, count, value = table.passed
        message = say("unused-cells.above", count=count, value=value)
        yield Finding(message, place_in_table(path, line))


def _above(head: str, kind: str, headings: Headings) -> int:
    """Return how many lines stand above the row that names most fields; of none, 0."""
    best = (0, 0, 0)
    lines = 0
    for delimiter in "\t" if kind == "tsv" else _DELIMITERS:
        reader = csv.reader(StringIO(head), delimiter=delimiter)
        before = 0
        for cells in islice(reader, _SEARCHED):
            score = (*_score(cells, headings), -before)
            if score > best:
                best, lines = score, before
            before = reader.line_num
    return lines if best[0] else 0


def _score(cells: Sequence[str], headings: Headings) -> tuple[int, int]:
    """Return how many fields a row names, and how many by their very names."""
    names = [name for name in column_names(cells) if not is_blank(name)]
    found = [each for each in map(headings.meaning, names) if each is not None]
    count = len({each.fields[0].name for each in found})
    if count < _LEAST and count * 2 < max(len(names), 1):
        return 0, 0
    return count, sum(each.distance == 0 for each in found)
