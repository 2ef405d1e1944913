# SPDX-License-Identifier: MIT
"""A table in a text: its columns, and its rows one at a time."""

from __future__ import annotations

import csv
import re
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from shnor_rules.evaluation.scalars import is_blank, shown
from shnor_rules.findings import Finding, Place
from shnor_rules.inputs.header import column_faults, column_names, find_delimiter
from shnor_rules.inputs.lines import Lines, TooLongError
from shnor_rules.messages import Message, say

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TextIO

MOST_CHARACTERS: Final = 100_000
"""How long a row may be: below the limit that the `csv` module has of its own for one cell."""

_BETWEEN: Final = re.compile(r"[;\t]")
"""What parts the cells of lines that are passed over: in their words a comma parts nothing."""

_AROUND: Final = ' "\n'


def place_in_table(
    path: str, line: int, *, column: int | None = None, heading: str | None = None
) -> Place:
    """Return the place of a row or, with the number of its column, of a cell."""
    return Place(path=path, line=line, column=column, subject=heading, unit="cells")


@frozen
class Row:
    """A row of a table.

    Attributes:
        line: the line of the file where it begins, from 1.
        cells: its texts, one for each column with a name.
    """

    line: int
    cells: tuple[str, ...]


@frozen(eq=False)
class Table:
    """A table whose header is read.

    Attributes:
        path: the file.
        columns: the names of its columns.
        line: the line of its header.
        below: the line after its header.
        width: how many columns there are together with those at the end that have no name.
        delimiter: what parts the columns.
        headings: what stands at the heads of the columns, where they are not called so.
        passed: of what stands above the header and was passed over: the line of the first cell, how
            many cells there are, and what stands in the first one.
    """

    path: str
    columns: tuple[str, ...]
    line: int
    below: int
    width: int
    delimiter: str
    _rows: Iterator[Row | Finding] = field(alias="rows")
    headings: tuple[str, ...] = ()
    passed: tuple[int, int, str] | None = None

    def rows(self) -> Iterator[Row | Finding]:
        """Yield the rows that are not blank, once; a row with a fault is a finding."""
        for row in self._rows:
            if isinstance(row, Finding):
                yield row
            else:
                yield self._fault(row) or Row(row.line, row.cells[: len(self.columns)])

    def places(self, line: int) -> dict[str, Place]:
        """Return where the cells of the row at `line` stand, by the names of the columns."""
        pairs = zip(self.columns, self.headings or self.columns, strict=True)
        return {
            name: place_in_table(self.path, line, column=number, heading=heading)
            for number, (name, heading) in enumerate(pairs, start=1)
        }

    def _fault(self, row: Row) -> Finding | None:
        given, expected = len(row.cells), len(self.columns)
        for number, cell in enumerate(row.cells[expected : self.width], start=expected + 1):
            if not is_blank(cell):
                message = say("row-length.unnamed", value=shown(cell), number=number)
                return Finding(message, place_in_table(self.path, row.line, column=number))
        # Excel leaves out delimiters at the end of a row, but only of cells without a column.
        if expected <= given <= self.width:
            return None
        key = "row-length.more" if given > expected else "row-length.fewer"
        delimiter = _name_of(self.delimiter)
        message = say(key, given=given, expected=expected, delimiter=delimiter)
        return Finding(message, place_in_table(self.path, row.line))


def read_table(
    path: str, stream: TextIO, kind: str, *, above: int = 0
) -> Table | tuple[Finding, ...]:
    """Return the table in a text, or why there is none.

    Args:
        path: what to call the file in findings.
        stream: the text, line ends made one.
        kind: `csv`, whose delimiter is told by the header, or `tsv`.
        above: how many lines stand above the header, and are passed over.
    """
    lines = Lines(stream, MOST_CHARACTERS)
    passed = _passed(lines, above)
    delimiter = find_delimiter(lines, kind)
    if isinstance(delimiter, Message):
        return (Finding(delimiter, place_in_table(path, lines.start)),)
    rows = _rows(path, lines, delimiter)
    header = next(rows, None)
    if header is None:
        return (Finding(say("no-records"), Place(path=path)),)
    if isinstance(header, Finding):
        return (header,)
    columns = column_names(header.cells)
    faults = tuple(
        Finding(message, place_in_table(path, header.line, column=number))
        for number, message in column_faults(columns)
    )
    below = lines.start + len(lines.row)
    width = len(header.cells)
    return faults or Table(path, columns, header.line, below, width, delimiter, rows, passed=passed)


def _passed(lines: Lines, above: int) -> tuple[int, int, str] | None:
    """Pass over lines; return where something stands in them, in how many cells, and the first."""
    found: list[tuple[int, str]] = []
    for _ in range(above):
        lines.begin()
        line = next(lines, "")
        if not line.startswith(("#", "sep=")):
            cells = (each.strip(_AROUND) for each in _BETWEEN.split(line))
            found += ((lines.start, each) for each in cells if not is_blank(each))
    return (found[0][0], len(found), shown(found[0][1])) if found else None


def _rows(path: str, lines: Lines, delimiter: str) -> Iterator[Row | Finding]:
    """Yield the rows that are not blank.

    An unclosed quote costs one line only: those that it has swallowed are read again as rows.
    """
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    while True:
        lines.begin()
        try:
            cells = next(reader, None)
        except TooLongError:
            several = len(lines.row) > 1
            yield Finding(_unclosed() if several else _too_long(), _place(path, lines))
            lines.give_back(1)
        except csv.Error:
            several = len(lines.row) > 1 or lines.is_at_end
            message = _unclosed() if several else say("broken-quotes.inside")
            yield Finding(message, _place(path, lines))
            lines.give_back(1)
        else:
            if cells is None:
                return
            if not all(is_blank(cell) for cell in cells):
                yield Row(lines.start, tuple(cells))


def _unclosed() -> Message:
    return say("broken-quotes.unclosed")


def _too_long() -> Message:
    return say("row-too-long", limit=MOST_CHARACTERS)


def _place(path: str, lines: Lines) -> Place:
    return place_in_table(path, lines.start)


def _name_of(delimiter: str) -> Message:
    if delimiter == "\t":
        return say("delimiter.tab")
    return say("delimiter.sign", sign=delimiter)
