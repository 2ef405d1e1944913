# SPDX-License-Identifier: MIT
"""Results as a table for people, one record a line, perhaps with its explanation below."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, field

from shnor_rules.messages import say
from shnor_rules.reports.lines import NOTHING
from shnor_rules.reports.results.tracing import closing_lines
from shnor_rules.reports.results.wording import conclusion, level_name, record_name, total_in_words
from shnor_rules.reports.visible import visible

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from shnor_rules.reports.results.writer import Result

MOST_WAITING: Final = 1000
"""How many records are looked at for the widths of the columns."""

_COLUMNS: Final = ("number", "record", "total", "level", "meaning")


@define
class Table:
    """A writer of a table.

    The widths of the columns are those of the first thousand records; a longer cell after them
    pushes the rest of its line to the right, and nothing is cut off.

    Attributes:
        lang: `ru` or `en`.
        details: what stands below the line of a record.
        closing: what is told of a record after all of them, each line only once.
    """

    lang: str
    details: Callable[[Result, str], Iterable[str]]
    closing: Callable[[Result, str], Iterable[str]] = closing_lines
    _last: dict[str, None] = field(factory=dict, init=False)
    _waiting: list[tuple[tuple[str, ...], list[str]]] = field(factory=list, init=False)
    _widths: tuple[int, ...] = field(default=(), init=False)

    def begin(self) -> Iterator[str]:
        """Yield nothing: the widths are not known yet."""
        return iter(())

    def write(self, number: int, label: str | None, result: Result) -> Iterator[str]:
        """Yield the line of the record, or keep it until the widths are known."""
        cells = (
            str(number),
            record_name(label, result),
            total_in_words(result),
            level_name(result) or NOTHING,
            conclusion(result, self.lang),
        )
        below = [f"    {visible(line)}" for line in self.details(result, self.lang)]
        self._last |= dict.fromkeys(self.closing(result, self.lang))
        self._waiting.append((tuple(visible(cell) for cell in cells), below))
        if self._widths or len(self._waiting) == MOST_WAITING:
            yield from self._flushed()

    def end(self) -> Iterator[str]:
        """Yield the lines that are still kept, and what closes them all."""
        if self._waiting:
            yield from self._flushed()
        if self._last:
            yield "".join(f"{visible(line)}\n" for line in ("", *self._last))

    def _flushed(self) -> Iterator[str]:
        rows, self._waiting = self._waiting, []
        if not self._widths:
            heading = tuple(say(f"results.{name}").render(self.lang) for name in _COLUMNS)
            columns = zip(heading, *(cells for cells, _ in rows), strict=True)
            self._widths = tuple(max(map(len, column)) for column in columns)
            *inner, _ = self._widths
            rule = (*("-" * width for width in inner), "-" * len(heading[-1]))
            rows = [(heading, []), (rule, []), *rows]
        for cells, below in rows:
            yield "".join(f"{line}\n" for line in (self._row(cells), *below))

    def _row(self, cells: tuple[str, ...]) -> str:
        padded = (cell.ljust(width) for cell, width in zip(cells, self._widths, strict=True))
        return "  ".join(padded).rstrip()
