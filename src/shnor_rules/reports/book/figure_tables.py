# SPDX-License-Identifier: MIT
"""The numbers that a chart is drawn from, as a table whose first column names the rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from shnor_rules.messages import say
from shnor_rules.notation import format_number

if TYPE_CHECKING:
    from shnor_rules.notation import Interval
    from shnor_rules.reports.content.figures import BarsFigure, FlowFigure, ScaleFigure
    from shnor_rules.reports.content.grid import Cell


@frozen
class Numbers:
    """A table of numbers.

    Attributes:
        heads: the headings, that of the names first.
        rows: the rows; the first cell is the name.
    """

    heads: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def bars_table(figure: BarsFigure) -> Numbers:
    """Return a row for each category, with a column for each series."""
    names = tuple(name for name, _ in figure.series)
    counts = zip(*(counts for _, counts in figure.series), strict=True)
    pairs = zip(figure.categories, counts, strict=True)
    return Numbers(("", *names), tuple((name, *each) for name, each in pairs))


def flow_table(figure: FlowFigure, lang: str) -> Numbers:
    """Return a row for each level before, with a column for each level after."""
    head = say("book.flow", before=figure.before, after=figure.after).render(lang)
    pairs = zip(figure.levels, figure.counts, strict=True)
    return Numbers((head, *figure.levels), tuple((name, *each) for name, each in pairs))


def levels_table(figure: ScaleFigure, lang: str) -> Numbers:
    """Return a row for each level: its interval, and how many records lie in it."""
    heads = tuple(_head(key, lang) for key in ("level", "interval", "count"))
    rows = ((name, str(interval), _within(figure, interval)) for name, interval in figure.levels)
    return Numbers(heads, tuple(rows))


def marks_table(figure: ScaleFigure, lang: str) -> Numbers:
    """Return a row for each total that records have, from the lowest.

    It has the name of the record, where there is one only, the total, its exact text, and how many
    records have it: in the column of each level that it lies in, in the last where it lies in none.
    """
    heads = (_head("name", lang), _head("value", lang), _head("exactly", lang))
    names = tuple(name for name, _ in figure.levels)
    rows = []
    for mark in sorted(figure.marks, key=lambda mark: mark.value):
        held = [mark.value in interval for _, interval in figure.levels]
        counts = (mark.count if each else None for each in (*held, not any(held)))
        rows.append((mark.name, mark.value, format_number(mark.value), *counts))
    return Numbers((*heads, *names, _head("none", lang)), tuple(rows))


def _within(figure: ScaleFigure, interval: Interval) -> int:
    return sum(mark.count for mark in figure.marks if mark.value in interval)


def _head(key: str, lang: str) -> str:
    return say(f"book.scale.{key}").render(lang)
