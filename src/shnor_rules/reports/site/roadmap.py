# SPDX-License-Identifier: MIT
"""The page of a roadmap: its rows along time and in tables, its targets, its plans by year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from shnor_rules.reports.content.roadmap_reviewed import roadmap_review
from shnor_rules.reports.content.roadmap_timeline import timeline_section
from shnor_rules.reports.description.roadmap_readings import roadmap_changes
from shnor_rules.reports.site.decisions import decision_node, readings_node, remarks_node
from shnor_rules.reports.site.found import Around, findings_node
from shnor_rules.reports.site.naming import row_anchors
from shnor_rules.reports.site.pieces import Doc, Link, Node
from shnor_rules.reports.site.places import anchor, part_page
from shnor_rules.reports.site.roadmap_rows import activities_sheet, plans_sheet, targets_sheet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.model import Roadmap, Section
    from shnor_rules.reports.site.pieces import Fact
    from shnor_rules.reports.site.roadmap_rows import Rows
    from shnor_rules.reports.site.scene import Scene


def roadmap_doc(scene: Scene, roadmap: Roadmap) -> Doc:
    """Return the page of a roadmap."""
    return Doc(
        part_page(scene.ruleset.id, roadmap.id),
        roadmap.title,
        scene.text("kind.roadmap"),
        scene.trail,
        (f"{scene.ruleset.municipality} · {scene.text('kind.roadmap')}",),
        tuple(_nodes(scene, roadmap)),
    )


def _nodes(scene: Scene, roadmap: Roadmap) -> Iterator[Node]:
    page = part_page(scene.ruleset.id, roadmap.id)
    at = Link(roadmap.title, page)
    anchors: Rows = {row.path: name for row, name in row_anchors(roadmap)}
    yield Node(
        "about",
        scene.text("about"),
        facts=tuple(_facts(scene, roadmap, at)),
        quotes=scene.quotes(roadmap.clause),
    )
    if any(roadmap.activities):
        yield _timeline(scene, roadmap)
    for position, section in enumerate(roadmap.sections, start=1):
        yield from _section(scene, section, roadmap, anchors, anchor("section", str(position)))
    plans = plans_sheet(scene, roadmap, anchors)
    if plans is not None:
        yield Node("plans", plans.title, sheets=(plans,))
    readings = [
        decision_node(
            scene, each, roadmap_changes(each, roadmap, scene.lang), roadmap.remarks, page
        )
        for each in roadmap.readings
    ]
    yield from readings_node(scene, readings)
    title, document = scene.said("page.remarks"), roadmap.clause.document
    yield from remarks_node(scene, title, roadmap.remarks, [document])
    yield from findings_node(scene, Around(page, roadmap.layout))


def _facts(scene: Scene, roadmap: Roadmap, at: Link) -> Iterator[Fact]:
    yield from scene.fact("period", None if roadmap.period is None else str(roadmap.period))
    yield from scene.fact("goal", roadmap.goal)
    yield from scene.fact("tasks", *roadmap.tasks)
    yield from scene.fact("mechanisms", *roadmap.mechanisms)
    yield from scene.fact("responsible", *roadmap.responsible)
    yield from scene.fact("results", *roadmap.results)
    yield from scene.fact("document", None if roadmap.document is None else str(roadmap.document))
    yield from scene.sourced(scene.source(at, (roadmap.clause,)))
    name = f"{scene.ruleset.id}/{roadmap.id}"
    yield from scene.fact("rules", scene.text("rules", name=name, hash=scene.ruleset.hash))


def _timeline(scene: Scene, roadmap: Roadmap) -> Node:
    """Return the rows along time, and how many of them have no day."""
    review = roadmap_review(scene.ruleset, roadmap, day=scene.day)
    section = timeline_section(review, scene.lang)
    undated = [row for row in review.fulfilled.rows if not row.occurrences]
    lead = [(each,) for each in section.paragraphs]
    if undated:
        lead.append((scene.text("undated", count=len(undated)),))
    return Node(
        "timeline",
        section.title,
        lead=tuple(lead),
        figures=tuple(evolve(each, id="timeline") for each in section.figures),
        grids=section.grids,
        notes=section.notes,
    )


def _section(
    scene: Scene, section: Section, roadmap: Roadmap, anchors: Rows, name: str
) -> Iterator[Node]:
    page = part_page(scene.ruleset.id, roadmap.id)
    at = Link(section.title or roadmap.title, page, name)
    printed = () if section.title is None else (("heading", section.title),)
    source = scene.source(at, (section.clause, roadmap.clause), *printed)
    sheets = (
        *targets_sheet(scene, section, roadmap, anchors),
        *activities_sheet(scene, section, roadmap, anchors),
    )
    if section.title is not None or sheets:
        yield Node(
            name,
            section.heading or scene.text("rows"),
            kind=scene.said("element.heading") if section.title is not None else "",
            facts=(
                *scene.fact("tasks", *section.tasks),
                *(scene.sourced(source) if section.clause is not None else ()),
            ),
            quotes=scene.quotes(section.clause),
            sheets=sheets,
        )
