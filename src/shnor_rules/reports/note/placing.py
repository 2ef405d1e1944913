# SPDX-License-Identifier: MIT
"""Where each table of a report stands in a note: in its place, at the end, or in the workbook only.

Nothing is left out without a sentence that says so and where the whole is. Tables that are details
are in the workbook, where a template does not ask for one by name.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Final

from attrs import evolve, field, frozen

from shnor_rules.messages import say
from shnor_rules.reports.content.grid import Kind
from shnor_rules.reports.note.measuring import measured
from shnor_rules.reports.note.typography import in_type
from shnor_rules.reports.note.wording import cell_in_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from shnor_rules.messages import Message
    from shnor_rules.reports.content.grid import Grid
    from shnor_rules.reports.content.report import Report
    from shnor_rules.reports.note.measuring import Sheet

MOST_IN_PLACE: Final = 20
"""The most rows of a table that stands between sentences; longer ones are annexes."""

MOST_LETTERS: Final = 5_000
"""The most letters of such a table, about two pages of them."""

MOST_ROWS: Final = 40
"""The most rows of a table in a note; a longer one is looked things up in, not read."""

MOST_LETTERS_OF_ALL: Final = 12_000
"""The most letters of a table in a note: few rows may hold long lists of names."""

MOST_IN_ALL: Final = 600
"""The most rows of all tables of a note together."""

_ALWAYS: Final = frozenset({Kind.EXACT, Kind.LEVEL})
_LONG_HEADING: Final = 6
_MANY_MARKS: Final = 4
"""From so many columns of marks on their headings are turned, as those of a matrix."""


@frozen
class Placed:
    """A table with its place.

    Attributes:
        grid: the table as it is printed, perhaps without some columns and rows.
        whole: the table with all of them.
        texts: its headings and its rows as texts; nothing where it is not printed.
        sheet: how it lies on the page; `None` where it is not printed.
        annex: the number of the annex, or `None` where it stands in its place.
        said: what is told about it where it is expected.
        upright: the columns whose headings are turned.
        legend: headings with what explains them, below the table.
        is_hidden: whether something of it is in the workbook only.
        has_caption: whether its title stands above it.
    """

    grid: Grid
    whole: Grid
    texts: tuple[tuple[str, ...], ...] = ()
    sheet: Sheet | None = None
    annex: int | None = None
    said: tuple[str, ...] = ()
    upright: frozenset[int] = field(factory=frozenset)
    legend: tuple[tuple[str, str], ...] = ()
    is_hidden: bool = False
    has_caption: bool = True

    @property
    def is_detail(self) -> bool:
        """Whether the note does without it, unless a template asks for it."""
        rows = self.whole.rows
        return self.whole.is_detail or (bool(rows) and all(row.is_detail for row in rows))

    def under(self, heading: str) -> Placed:
        """Return the same under a heading, which is not said a second time above the table."""
        return evolve(self, has_caption=self.annex is not None or self.grid.title != heading)


def placed(report: Report, workbook: str) -> dict[int, Placed]:
    """Return the place of every table, by the number of the table among all of the report.

    Args:
        report: the report.
        workbook: what the file with the whole of every table is called.
    """
    placer = _Placer(report.lang, workbook)
    grids = [grid for section in report.sections for grid in section.grids]
    return {number: placer.place(grid) for number, grid in enumerate(grids)}


def said_once(places: Iterable[Placed], told: set[str]) -> Iterator[Placed]:
    """Yield tables none of which explains again what one before explains or says in its cells.

    Args:
        places: the tables, in order.
        told: what was said before; what these say is added.
    """
    for place in places:
        yield evolve(place, legend=tuple(each for each in place.legend if each[1] not in told))
        told.update(note for _, note in place.legend)
        told.update(chain.from_iterable(place.texts))


def cells_in_words(grid: Grid, lang: str) -> tuple[tuple[str, ...], ...]:
    """Return the rows of a table as texts."""
    return tuple(
        tuple(
            in_type(cell_in_words(cell, column.kind, lang=lang, is_share=column.is_share))
            for cell, column in zip(row.cells, grid.columns, strict=True)
        )
        for row in grid.rows
    )


class _Placer:
    """Hands out places one after another: numbers of annexes, and rows while there are any left."""

    def __init__(self, lang: str, workbook: str) -> None:
        self._lang = lang
        self._workbook = workbook
        self._annexes = 0
        self._left = MOST_IN_ALL

    def place(self, grid: Grid) -> Placed:
        if not grid.rows:
            return Placed(grid, grid, said=(self._tell("note.table.empty", grid),))
        is_detail = Placed(grid, grid).is_detail
        brief = grid if is_detail else _brief(grid)
        rows = len(brief.rows)
        elsewhere = self._tell("note.table.elsewhere", grid, rows=len(grid.rows))
        if rows > min(MOST_ROWS, self._left):
            return Placed(grid, grid, said=(elsewhere,), is_hidden=True)
        found = evolve(self._laid(brief), whole=grid)
        letters = sum(map(len, chain.from_iterable(found.texts)))
        if found.sheet is None or letters > MOST_LETTERS_OF_ALL:
            return Placed(grid, grid, said=(elsewhere,), is_hidden=True)
        told = []
        if len(found.grid.columns) < len(brief.columns):
            told.append(self._tell("note.table.shortened", grid))
        if rows < len(grid.rows):
            told.append(self._tell("note.table.rows", grid, shown=rows, of=len(grid.rows)))
        is_short = rows <= MOST_IN_PLACE and letters <= MOST_LETTERS and not found.sheet.is_across
        found = evolve(found, is_hidden=is_detail or brief is not grid or bool(told))
        if is_detail:
            return evolve(found, said=tuple(told))
        self._left -= rows
        if is_short:
            return evolve(found, said=tuple(told))
        self._annexes += 1
        where = self._tell("note.table.annex", grid, number=self._annexes)
        return evolve(found, annex=self._annexes, said=(where, *told))

    def _tell(self, key: str, grid: Grid, **parameters: int) -> str:
        said: Message = say(key, title=grid.title, workbook=self._workbook, **parameters)
        return said.render(self._lang)

    def _laid(self, grid: Grid) -> Placed:
        """Return the table with its layout, with fewer columns where all of them do not fit."""
        laid = self._measured(grid)
        if laid.sheet is None:
            kept = [
                at
                for at, column in enumerate(grid.columns)
                if at < grid.headed or column.kind in _ALWAYS
            ]
            laid = self._measured(_only(grid, kept))
        return laid

    def _measured(self, grid: Grid) -> Placed:
        marks = [at for at, column in enumerate(grid.columns) if column.kind is Kind.MARK]
        long = (at for at in marks if len(grid.columns[at].title) > _LONG_HEADING)
        upright = frozenset(long) if len(marks) >= _MANY_MARKS else frozenset[int]()
        headings = tuple(in_type(column.title) for column in grid.columns)
        texts = (headings, *cells_in_words(grid, self._lang))
        sheet = measured(texts, upright=upright)
        return Placed(grid, grid, texts, sheet, upright=upright, legend=tuple(_legend(grid)))


def _brief(grid: Grid) -> Grid:
    """Return a table without the columns and the rows that are details."""
    kept = [at for at, column in enumerate(grid.columns) if not column.is_detail]
    rows = tuple(row for row in grid.rows if not row.is_detail)
    if len(kept) == len(grid.columns) and len(rows) == len(grid.rows):
        return grid
    title = grid.title if len(rows) == len(grid.rows) else grid.brief or grid.title
    return _only(evolve(grid, rows=rows, title=title), kept)


def _legend(grid: Grid) -> Iterator[tuple[str, str]]:
    """Yield headings with what they mean, but where the heading or the row itself says it."""
    for column in grid.columns[grid.headed :]:
        if column.note is not None and not column.note.lower().startswith(column.title.lower()):
            yield column.title, in_type(column.note)


def _only(grid: Grid, kept: Sequence[int]) -> Grid:
    columns = tuple(grid.columns[at] for at in kept)
    rows = tuple(evolve(row, cells=tuple(row.cells[at] for at in kept)) for row in grid.rows)
    return evolve(grid, columns=columns, rows=rows)
