# SPDX-License-Identifier: MIT
"""Where a finding is: a stretch of a source text, a field of a record, or a whole file."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property
from pathlib import PurePath
from typing import Final, Literal, TypeAlias

from attrs import evolve, field, frozen

from shnor_rules.messages import say

_LINE_END: Final = re.compile(r"\r\n|\n|\r")

_LETTERS: Final = 26

Unit: TypeAlias = Literal["characters", "cells"]
"""What a column is counted in: the characters of a line, or the cells of a row of a table."""


@frozen
class Source:
    """A text with the name it was read from.

    Attributes:
        path: what to print before the line number.
        text: the text itself, without a byte order mark.
    """

    path: str
    text: str = field(repr=False)

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        return (0, *(match.end() for match in _LINE_END.finditer(self.text)))

    def position(self, offset: int) -> tuple[int, int]:
        """Return line and column, both from 1, of the character at `offset`."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def offset(self, line: int, column: int) -> int:
        """Return the offset of the character at `line` and `column`, both from 1."""
        return self._starts[line - 1] + column - 1

    def line(self, number: int) -> str:
        """Return the text of line `number` (from 1), without its end; empty past the end."""
        if not 1 <= number <= len(self._starts):
            return ""
        start = self._starts[number - 1]
        end = _LINE_END.search(self.text, start)
        return self.text[start : None if end is None else end.start()]

    def place(self, start: int, end: int, *, subject: str | None = None) -> Place:
        """Return the place of the characters from `start` up to `end` (not included)."""
        line, column = self.position(start)
        end_line, end_column = self.position(max(end, start))
        return Place(
            path=self.path,
            line=line,
            column=column,
            end_line=end_line,
            end_column=end_column,
            subject=subject,
            source=self,
        )


@frozen
class Place:
    """Where something is.

    Attributes:
        path: the file, or `None` for a record that came from no file.
        line: line from 1, or `None` where only the file or the field is known.
        column: column from 1, in `unit`.
        end_line: line of the end.
        end_column: column of the first character after the end.
        subject: the field of a record (`П3.2`), the heading of a cell, or the part of a ruleset
            that is meant.
        source: the text, for showing the line.
        unit: what the column is counted in.
        sheet: the sheet of a workbook; `None` in files that have none.
    """

    path: str | None = None
    line: int | None = None
    column: int | None = None
    end_line: int | None = None
    end_column: int | None = None
    subject: str | None = None
    source: Source | None = field(default=None, eq=False, repr=False)
    unit: Unit = "characters"
    sheet: str | None = None

    def __str__(self) -> str:
        """Return `path:line:column`, as far as known, or the field."""
        parts = [str(part) for part in (self.path, self.line, self.column) if part is not None]
        return ":".join(parts) or self.subject or ""

    @property
    def names_subject(self) -> bool:
        """Whether the place in words has the subject in it."""
        return self.subject is not None and (
            self.path is None or (self.unit == "cells" and self.column is not None)
        )

    @property
    def cell(self) -> str | None:
        """What Excel calls the cell, as in `C7`; `None` outside of sheets and of a whole row."""
        if self.sheet is None or self.line is None or self.column is None:
            return None
        return f"{letters(self.column)}{self.line}"

    @property
    def handed(self) -> Place:
        """The same place without the folders of its file: documents tell nobody of them."""
        name = None if self.path is None else PurePath(self.path).name
        return evolve(self, path=name or self.path)

    def holds(self, other: Place) -> bool:
        """Return whether another place of the same file begins within this one."""
        start, end = (self.line or 0, self.column or 0), (self.end_line or 0, self.end_column or 0)
        is_there = (self.path, self.sheet) == (other.path, other.sheet)
        return is_there and start <= (other.line or 0, other.column or 0) <= end

    def render(self, lang: str = "ru") -> str:
        """Return the place in words: of a table row and column, else as `path:line:column`."""
        if self.unit == "characters" or self.path is None or self.line is None:
            return str(self)
        if self.sheet is not None:
            return self._in_workbook(lang)
        if self.column is None:
            return say("place.row", path=self.path, line=self.line).render(lang)
        column = self.subject or str(self.column)
        key = "place.cell" if self.subject is None else "place.cell.named"
        return say(key, path=self.path, line=self.line, column=column).render(lang)

    def _in_workbook(self, lang: str) -> str:
        """Return the place as people find it in Excel: the sheet and the cell."""
        at: dict[str, str | int] = {"path": self.path or "", "sheet": self.sheet or ""}
        at["line"] = self.line or 0
        if self.cell is None:
            return say("place.sheet.row", **at).render(lang)
        at["cell"] = self.cell
        if self.subject is None:
            return say("place.sheet.cell", **at).render(lang)
        return say("place.sheet.cell.named", column=self.subject, **at).render(lang)


def letters(column: int) -> str:
    """Return what Excel calls a column: `A` for 1, `AA` for 27."""
    name = ""
    while column:
        column, digit = divmod(column - 1, _LETTERS)
        name = f"{chr(ord('A') + digit)}{name}"
    return name
