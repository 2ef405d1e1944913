# SPDX-License-Identifier: MIT
"""What the pages of a site are made of, as data: texts with links, facts, tables, parts in parts.

Links name a page of the site and a place in it; what they lead to may not be there, and then they
are plain text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from attrs import evolve, frozen

if TYPE_CHECKING:
    from shnor_rules.reports.content.figures import Figure
    from shnor_rules.reports.content.grid import Grid


@frozen
class Link:
    """A text that leads somewhere in the site.

    Attributes:
        said: the text.
        page: the path of the page from the root of the site.
        anchor: the name of a part of it; empty for the page as a whole.
    """

    said: str
    page: str
    anchor: str = ""


Piece: TypeAlias = str | Link

Line: TypeAlias = tuple[Piece, ...]
"""A text in one line, of which some pieces are links."""


@frozen
class Fact:
    """Something that is said of a part, under a label.

    Attributes:
        label: the label.
        lines: what is said, a paragraph each.
    """

    label: str
    lines: tuple[Line, ...]


@frozen
class Quote:
    """Words of a document.

    Attributes:
        text: the words.
        source: where they stand; empty where nothing tells.
    """

    text: str
    source: Line = ()


@frozen
class SheetRow:
    """A row of a table.

    Attributes:
        cells: one for each column.
        anchor: the name of the row in links; empty where it has none.
        kind: what a search calls it; empty where it is not found by itself.
    """

    cells: tuple[Line, ...]
    anchor: str = ""
    kind: str = ""


@frozen
class Sheet:
    """A table whose cells may hold links.

    Attributes:
        title: its heading.
        columns: the headings of its columns.
        rows: its rows.
        headed: how many columns at the left tell which row it is.
        is_searched: whether a search looks through its rows.
    """

    title: str
    columns: tuple[str, ...]
    rows: tuple[SheetRow, ...]
    headed: int = 1
    is_searched: bool = True


@frozen
class Node:
    """A part of a page under a heading, with parts in it.

    Attributes:
        anchor: its name in links, the only one of its page.
        title: the heading.
        kind: what a search calls it; empty where it is not found by itself.
        badges: what must be seen at once, such as the status of a reading.
        lead: sentences, each a paragraph.
        facts: what is said of it.
        quotes: words of documents.
        steps: a list whose entries may stand under one another, with how deep each stands.
        figures: drawings.
        sheets: tables with links.
        grids: tables of reports.
        inside: its parts.
        notes: smaller print below everything.
        is_folded: whether it is shown when somebody asks for it.
    """

    anchor: str
    title: str
    kind: str = ""
    badges: tuple[str, ...] = ()
    lead: tuple[Line, ...] = ()
    facts: tuple[Fact, ...] = ()
    quotes: tuple[Quote, ...] = ()
    steps: tuple[tuple[int, str], ...] = ()
    figures: tuple[Figure, ...] = ()
    sheets: tuple[Sheet, ...] = ()
    grids: tuple[Grid, ...] = ()
    inside: tuple[Node, ...] = ()
    notes: tuple[str, ...] = ()
    is_folded: bool = False


@frozen
class Doc:
    """A page of a site.

    Attributes:
        page: its path from the root of the site.
        title: its heading.
        kind: what a search calls it.
        trail: the pages above it, from the first.
        about: what stands below the heading.
        nodes: its parts.
    """

    page: str
    title: str
    kind: str
    trail: tuple[Link, ...] = ()
    about: Line = ()
    nodes: tuple[Node, ...] = ()


def trimmed(sheet: Sheet) -> Sheet:
    """Return a table without the columns in which nothing stands; those at the left stay."""
    kept = [
        index
        for index in range(len(sheet.columns))
        if index < sheet.headed or any(row.cells[index] for row in sheet.rows)
    ]
    return evolve(
        sheet,
        columns=tuple(sheet.columns[index] for index in kept),
        rows=tuple(
            evolve(row, cells=tuple(row.cells[index] for index in kept)) for row in sheet.rows
        ),
    )


def cell(text: str | None) -> Line:
    """Return a cell with this text, or an empty one."""
    return () if text is None else (text,)


def joined(pieces: list[Link] | tuple[Link, ...], by: str = ", ") -> Line:
    """Return links one after another."""
    line: list[Piece] = []
    for piece in pieces:
        line += [by, piece] if line else [piece]
    return tuple(line)
