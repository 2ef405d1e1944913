# SPDX-License-Identifier: MIT
"""Readings and remarks: what was decided where the text leaves more than one way, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from shnor_rules.model import read_as
from shnor_rules.reports.description.decisions import STATUSES
from shnor_rules.reports.description.readings import as_printed, changes
from shnor_rules.reports.site.bands import gap_facts, level_sheet, scale_figure
from shnor_rules.reports.site.pieces import Link, Node, Quote, joined
from shnor_rules.reports.site.places import (
    anchor,
    clause_anchor,
    clauses_page,
    part_page,
    ruleset_page,
)
from shnor_rules.reports.site.tables import table_sheet

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from shnor_rules.model import Monitoring, Reading, Remark
    from shnor_rules.model.decision import Decision
    from shnor_rules.reports.content.figures import ScaleFigure
    from shnor_rules.reports.site.pieces import Fact, Line, Sheet
    from shnor_rules.reports.site.scene import Scene


def readings_node(scene: Scene, inside: Sequence[Node]) -> tuple[Node, ...]:
    """Return the readings under their heading; nothing where there are none."""
    if not inside:
        return ()
    lead = ((scene.text("readings.about"),),)
    return (Node("readings", scene.text("readings"), lead=lead, inside=tuple(inside)),)


def decision_node(
    scene: Scene,
    reading: Decision,
    changed: Iterable[str],
    remarks: Sequence[Remark],
    page: str,
) -> Node:
    """Return a reading of anything: what it decides, why, its status, and what it changes.

    Args:
        scene: what the pages are made with.
        reading: the reading.
        changed: what it changes, in lines that may stand under one another.
        remarks: the remarks that the page tells of.
        page: the page.
    """
    status = scene.said(STATUSES[reading.status])
    title = reading.id if reading.title is None else f"{reading.id}: {reading.title}"
    return Node(
        anchor("reading", reading.id),
        title,
        kind=scene.text("kind.reading"),
        badges=(status,),
        facts=tuple(_facts(scene, reading, remarks, page)),
        steps=tuple(_steps(changed)),
    )


def _facts(scene: Scene, reading: Decision, remarks: Sequence[Remark], page: str) -> Iterator[Fact]:
    here = {each.id for each in remarks}
    because = [
        Link(each, page if each in here else ruleset_page(scene.ruleset.id), anchor("remark", each))
        for each in reading.because
    ]
    yield from scene.fact("because", joined(because))
    yield from scene.fact("approved-by", reading.by)
    yield from scene.fact("approved-on", reading.date)
    yield from scene.fact("note", reading.note)


def _steps(lines: Iterable[str]) -> Iterator[tuple[int, str]]:
    for line in lines:
        text = line.lstrip()
        if text:
            yield (len(line) - len(text)) // 2, text


def reading_node(scene: Scene, reading: Reading, monitoring: Monitoring) -> Node:
    """Return a reading of a monitoring, with the scale and the table that stand under it."""
    page = part_page(scene.ruleset.id, monitoring.id)
    printed = as_printed(monitoring)
    # A whole scale and a table are shown themselves.
    told = evolve(reading, bands=(), table=None, choice=None if reading.bands else reading.choice)
    node = decision_node(
        scene, reading, changes(told, printed, scene.lang), monitoring.remarks, page
    )
    direction = reading.direction_quote
    quotes = () if direction is None else (Quote(direction),)
    figures = tuple(_figures(scene, reading, printed))
    return evolve(
        node,
        facts=(*node.facts, *gap_facts(scene, figures)),
        quotes=quotes,
        figures=figures,
        sheets=tuple(_sheets(scene, reading, printed, page)),
    )


def _figures(scene: Scene, reading: Reading, printed: Monitoring) -> Iterator[ScaleFigure]:
    read = read_as(printed, (reading.id,))
    scale = read.scale
    if scale is None or read.table is not None:
        return
    if printed.scale is None or printed.scale.bands != scale.bands:
        title = scene.text("scale.read", reading=reading.id)
        named = ((level.name, level) for level in scale.bands)
        yield from scale_figure(f"scale-{reading.id}", title, named)


def _sheets(scene: Scene, reading: Reading, printed: Monitoring, page: str) -> Iterator[Sheet]:
    if reading.bands:
        yield level_sheet(scene, reading.bands, page, within=reading.id)
    if reading.table is not None:
        yield table_sheet(scene, reading.table, read_as(printed, (reading.id,)))


def remarks_node(
    scene: Scene, title: str, remarks: Sequence[Remark], documents: Sequence[str]
) -> tuple[Node, ...]:
    """Return the remarks under a heading; nothing where there are none.

    Args:
        scene: what the pages are made with.
        title: the heading.
        remarks: the remarks.
        documents: the ids of the documents that they may be on.
    """
    if not remarks:
        return ()
    lead = ((scene.text("remarks.about"),),)
    inside = tuple(_remark(scene, each, documents) for each in remarks)
    return (Node("remarks", title, lead=lead, inside=inside),)


def _remark(scene: Scene, remark: Remark, documents: Sequence[str]) -> Node:
    source = _place(scene, remark.place, documents)
    return Node(
        anchor("remark", remark.id),
        remark.id,
        kind=scene.text("kind.remark"),
        lead=((remark.note,),),
        quotes=(Quote("\n".join(remark.quotes), source),) if remark.quotes else (),
        facts=() if remark.quotes else scene.fact("clause", source),
    )


def _place(scene: Scene, place: str | None, documents: Sequence[str]) -> Line:
    """Return a place, leading to its clause where the site cites the same one."""
    if place is None:
        return ()
    known = (each for each in documents if (each, place) in scene.cited.entries)
    document = next(known, None)
    if document is None:
        return (place,)
    return (Link(place, clauses_page(scene.ruleset.id), clause_anchor(document, place)),)
