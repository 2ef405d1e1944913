# SPDX-License-Identifier: MIT
"""Lines of a text with their numbers, of bounded length, which a reader of rows can give back."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TextIO


class TooLongError(Exception):
    """A row has more characters than a row may have."""


class Lines(Iterator[str]):
    """The lines of a text, without a byte order mark, each with its end.

    A row is what is taken after `begin`, one line or more.

    Attributes:
        start: the number of the first line of the row, from 1.
        row: the lines of the row so far.
        is_at_end: whether the row asked for a line past the last.
    """

    def __init__(self, stream: TextIO, limit: int) -> None:
        """Read lines from `stream`; a row may have `limit` characters."""
        self.start = 1
        self.row: list[str] = []
        self.is_at_end = False
        self._stream = stream
        self._limit = limit
        self._ahead: deque[str] = deque()
        self._size = 0
        self._has_begun = False

    def begin(self) -> None:
        """Begin a row."""
        self.start += len(self.row)
        self.row = []
        self._size = 0
        self.is_at_end = False

    def give_back(self, kept: int) -> None:
        """Give back the lines of the row but for the first `kept` of them."""
        self._ahead.extendleft(reversed(self.row[kept:]))
        del self.row[kept:]

    def __next__(self) -> str:
        """Return the next line.

        Raises:
            TooLongError: the row has grown too long; the rest of its last line is left out.
        """
        line = self._ahead.popleft() if self._ahead else self._read()
        if not line:
            self.is_at_end = True
            raise StopIteration
        self.row.append(line)
        self._size += len(line)
        if self._size > self._limit:
            raise TooLongError
        return line

    def _read(self) -> str:
        line = self._stream.readline(self._limit + 1)
        rest = line
        while len(rest) > self._limit and not rest.endswith("\n"):
            rest = self._stream.readline(self._limit + 1)
        if not self._has_begun:
            self._has_begun = True
            line = line.removeprefix("\ufeff")
        return line
