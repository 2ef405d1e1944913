# SPDX-License-Identifier: MIT
"""Which sheets a report takes, what stands on each, and what each is called."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from attrs import evolve, frozen

from shnor_rules.messages import say
from shnor_rules.reports.book.names import sheet_names
from shnor_rules.reports.content.figures import (
    BarsFigure,
    FlowFigure,
    ScaleFigure,
    TimelineFigure,
)
from shnor_rules.reports.content.grid import Column, Grid, Row

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shnor_rules.reports.content.figures import Figure
    from shnor_rules.reports.content.report import Report, Section

MOST_ROWS: Final = 1_000_000
"""How many rows of a table stand on one sheet; Excel takes a few more."""

_APART: Final = frozenset({"readings", "remarks"})
"""The sections that have a sheet of their own, for those who check."""

Key: TypeAlias = tuple[str, str, bool]
"""The ids of a section and of what is in it, and whether that is drawn."""


@frozen
class Sentences:
    """What is said in the sections.

    Attributes:
        sections: the sections, whose tables and drawings stand elsewhere.
        is_first: whether the head of the report is above them.
    """

    sections: tuple[Section, ...]
    is_first: bool = False


@frozen
class Drawings:
    """What is drawn as charts."""

    figures: tuple[BarsFigure | FlowFigure | ScaleFigure, ...]


Content: TypeAlias = Sentences | Drawings | Grid | TimelineFigure
"""What a sheet holds."""


@frozen
class Plan:
    """The sheets of a workbook.

    Attributes:
        sheets: name and content of each, in order.
        places: the sheet of each table and drawing.
    """

    sheets: tuple[tuple[str, Content], ...]
    places: Mapping[Key, str]


def planned(report: Report, *, most_rows: int = MOST_ROWS) -> Plan:
    """Return the sheets of a report.

    Args:
        report: the report.
        most_rows: how many rows stand on one sheet; a longer table goes on on the next one.
    """
    found = list(_contents(report, most_rows))
    notes = any(_explained(content) for _, _, content in found)
    last = [_word("sheet.columns", report)] if notes else []
    names = sheet_names(
        [*(title for title, _, _ in found), *last], unnamed=_word("sheet.unnamed", report)
    )
    places: dict[Key, str] = {}
    for name, (_, keys, _) in zip(names, found, strict=False):
        for key in keys:
            places.setdefault(key, name)
    sheets = list(zip(names, (content for _, _, content in found), strict=False))
    if notes:
        sheets.append((names[-1], _explanations(sheets, report)))
    return Plan(tuple(sheets), places)


def key_of(section: Section, content: Grid | Figure) -> Key:
    """Return what a table or drawing of a section is known by."""
    return (section.id, content.id, not isinstance(content, Grid))


def _contents(report: Report, most_rows: int) -> Iterator[tuple[str, tuple[Key, ...], Content]]:
    """Yield title, keys and content of each sheet but that of the columns."""
    told = tuple(each for each in report.sections if each.id not in _APART)
    apart = tuple(each for each in report.sections if each.id in _APART)
    yield _word("sheet.summary", report), (), Sentences(told, is_first=True)
    drawn = [
        (key_of(section, each), each)
        for section in report.sections
        for each in section.figures
        if not isinstance(each, TimelineFigure)
    ]
    if drawn:
        figures = tuple(each for _, each in drawn)
        yield _word("sheet.charts", report), tuple(key for key, _ in drawn), Drawings(figures)
    for section in (*told, *apart):
        for grid in section.grids:
            for part in _parted(grid, most_rows):
                yield grid.title, (key_of(section, grid),), part
        for each in section.figures:
            if isinstance(each, TimelineFigure):
                yield each.title, (key_of(section, each),), each
    if apart:
        yield _word("sheet.remarks", report), (), Sentences(apart)


def _parted(grid: Grid, most_rows: int) -> Iterator[Grid]:
    for start in range(0, max(len(grid.rows), 1), most_rows):
        yield evolve(grid, rows=grid.rows[start : start + most_rows])


def _explanations(sheets: list[tuple[str, Content]], report: Report) -> Grid:
    """Return what the headings mean as a table: comments of cells are not printed."""
    titles = (_word(f"columns.{key}", report) for key in ("column", "note", "sheets"))
    found: dict[tuple[str, str], list[str]] = {}
    for name, content in sheets:
        for pair in _explained(content):
            found.setdefault(pair, []).append(name)
    rows = (Row((*pair, "; ".join(dict.fromkeys(names)))) for pair, names in found.items())
    return Grid("columns", "", tuple(map(Column, titles)), tuple(rows))


def _explained(content: Content) -> list[tuple[str, str]]:
    columns = content.columns if isinstance(content, Grid) else ()
    return [(each.title, each.note) for each in columns if each.note is not None]


def _word(key: str, report: Report) -> str:
    return say(f"book.{key}").render(report.lang)
