# SPDX-License-Identifier: MIT
"""What is drawn in a report, as data: a workbook draws it as a chart, a page as SVG."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from attrs import frozen

if TYPE_CHECKING:
    from datetime import date
    from fractions import Fraction

    from shnor_rules.notation import Interval


@frozen
class Mark:
    """A value on a number line.

    Attributes:
        value: where.
        count: how many records have it.
        name: what it is called, where there is one record only.
    """

    value: Fraction
    count: int = 1
    name: str | None = None


@frozen
class ScaleFigure:
    """The number line of a scale with its levels, its holes and the records on it.

    Attributes:
        id: stable, in Latin letters.
        title: what is drawn.
        levels: name and interval of each level, as printed.
        marks: the records, by their totals.
    """

    id: str
    title: str
    levels: tuple[tuple[str, Interval], ...]
    marks: tuple[Mark, ...] = ()


@frozen
class BarsFigure:
    """Counts by category: bars beside or on each other.

    Attributes:
        id: stable, in Latin letters.
        title: what is drawn.
        categories: what the bars stand for.
        series: name and counts of each series, one count a category; one series is plain bars.
        is_stacked: whether the series add up to a whole.
        levels: which of the categories or series are levels, from the first as printed.
        along: what the categories are, for the axis they stand at.
        counted: what is counted, for the other axis.
    """

    id: str
    title: str
    categories: tuple[str, ...]
    series: tuple[tuple[str, tuple[int, ...]], ...]
    is_stacked: bool = False
    levels: tuple[str, ...] = ()
    along: str | None = None
    counted: str | None = None


@frozen
class FlowFigure:
    """How many records went from which level to which.

    Attributes:
        id: stable, in Latin letters.
        title: what is drawn.
        levels: the levels, from the lowest, and «без уровня» where it occurs.
        counts: by level before and level after.
        before: what the earlier period is called.
        after: what the later one is called.
    """

    id: str
    title: str
    levels: tuple[str, ...]
    counts: tuple[tuple[int, ...], ...]
    before: str
    after: str


@frozen
class Span:
    """A stretch of time on a timeline.

    Attributes:
        start: its first day.
        end: its last day.
        state: a stable code: `planned`, `due`, `done`, `late`, `missed`, `no-date`.
        said: the state in words.
        name: what stands beside it.
    """

    start: date
    end: date
    state: str
    said: str
    name: str = ""


@frozen
class TimelineFigure:
    """Activities over time.

    Attributes:
        id: stable, in Latin letters.
        title: what is drawn.
        lanes: what each line stands for, with its spans.
        today: the day that is marked, or `None`.
    """

    id: str
    title: str
    lanes: tuple[tuple[str, tuple[Span, ...]], ...]
    today: date | None = None


Figure: TypeAlias = ScaleFigure | BarsFigure | FlowFigure | TimelineFigure
