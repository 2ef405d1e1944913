# SPDX-License-Identifier: MIT
"""Levels, points and gradings: drawn as a number line with its holes, and as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.messages import Message
from shnor_rules.model import Choice
from shnor_rules.notation import format_number
from shnor_rules.reports.content.figures import ScaleFigure
from shnor_rules.reports.description.indicators import when
from shnor_rules.reports.number_line import cut
from shnor_rules.reports.site.pieces import Link, Sheet, SheetRow, cell, trimmed
from shnor_rules.reports.site.places import anchor

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from shnor_rules.model import Clause, Grade, Grading, Level, Points, Scale
    from shnor_rules.reports.site.pieces import Fact, Line
    from shnor_rules.reports.site.scene import Scene


def scale_figure(
    name: str,
    title: str,
    named: Iterable[tuple[str, Level | Points | Grade]],
    *,
    otherwise: str | None = None,
) -> tuple[ScaleFigure, ...]:
    """Return bands as a number line.

    Args:
        name: the id of the figure.
        title: what is drawn.
        named: what each band is called, and the band.
        otherwise: what is drawn where some bands are found by conditions; without it, nothing is.
    """
    bands = tuple(named)
    levels = tuple(
        (said, band.interval)
        for said, band in bands
        if band.interval is not None and band.condition is None
    )
    said = title if len(levels) == len(bands) else otherwise
    return (ScaleFigure(name, said, levels),) if levels and said is not None else ()


def gap_facts(scene: Scene, figures: Iterable[ScaleFigure]) -> Iterator[Fact]:
    """Yield in words what of a number line belongs to no band, or to several at once."""
    for figure in figures:
        intervals = [interval for _, interval in figure.levels if not interval.is_empty]
        if intervals:
            line = cut(intervals)
            for key, runs in (("gaps", line.holes()), ("overlaps", line.overlaps())):
                values = "; ".join(map(line.written, runs))
                yield from scene.fact(key, scene.text(key, values=values) if values else None)


def points_figure(scene: Scene, points: Scale[Points], name: str) -> tuple[ScaleFigure, ...]:
    """Return the points for a measured value as a number line, each called by its number."""
    said = (
        (scene.text("points", points=format_number(each.points)), each) for each in points.bands
    )
    title = scene.text("points.title", name=name)
    return scale_figure(f"points-{name}", title, said, otherwise=title)


def grading_figure(scene: Scene, grading: Grading) -> tuple[ScaleFigure, ...]:
    """Return the bands of a grading as a number line."""
    title = scene.text("grading.title", name=grading.id)
    named = ((grade.name, grade) for grade in grading.scale.bands)
    return scale_figure(f"grading-{grading.id}", title, named)


def level_sheet(
    scene: Scene,
    levels: Sequence[Level],
    page: str,
    *,
    outer: Clause | None = None,
    within: str = "",
) -> Sheet:
    """Return the levels as a table: name, interval or condition, meaning, clause.

    Args:
        scene: what the pages are made with.
        levels: the levels.
        page: the page that the table is on.
        outer: the clause of the monitoring; `None` where no document prints the levels.
        within: the name of a reading that has them, or an empty text.
    """
    names = (within,) if within else ()
    rows = tuple(
        _level(scene, level, Link(level.name, page, anchor("level", *names, level.name)), outer)
        for level in levels
    )
    columns = ("level", "band", "meaning", "clause")
    return trimmed(
        Sheet(scene.text("levels"), tuple(scene.text(f"column.{each}") for each in columns), rows)
    )


def _level(scene: Scene, level: Level, at: Link, outer: Clause | None) -> SheetRow:
    interval = None if level.interval is None else str(level.interval)
    source = (
        () if outer is None else scene.source(at, (level.clause, outer), ("interval", interval))
    )
    cells = ((level.name,), _when(scene, level), cell(level.meaning), source)
    return SheetRow(cells, at.anchor)


def points_sheet(scene: Scene, points: Scale[Points]) -> Sheet:
    """Return the points for a measured value as a table: points, when, the words of the order."""
    columns = tuple(scene.text(f"column.{each}") for each in ("points", "band", "label"))
    rows = tuple(
        SheetRow(((format_number(each.points),), _when(scene, each), cell(each.label)))
        for each in points.bands
    )
    return trimmed(Sheet(scene.text("points.sheet"), columns, rows))


def grades_sheet(scene: Scene, scale: Scale[Grade]) -> Sheet:
    """Return the bands of a grading as a table: name, when."""
    columns = tuple(scene.text(f"column.{each}") for each in ("grade", "band"))
    rows = tuple(SheetRow(((each.name,), _when(scene, each))) for each in scale.bands)
    return Sheet(scene.text("grades"), columns, rows)


def choice_said(scene: Scene, scale: Scale[Level] | Scale[Points] | Scale[Grade]) -> Iterator[str]:
    """Yield how it is decided where several bands fit, where the ruleset says so."""
    if scale.choice is Choice.FIRST:
        yield scene.text("first")


def _when(scene: Scene, band: Level | Points | Grade) -> Line:
    """Return when a band holds; nothing of a level that a table finds."""
    if band.interval is None and band.condition is None and not band.otherwise:
        return ()
    said = when(band)
    return (said.render(scene.lang) if isinstance(said, Message) else said,)
