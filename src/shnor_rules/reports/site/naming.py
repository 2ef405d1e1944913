# SPDX-License-Identifier: MIT
"""Where a page tells of what formulas, remarks and cross-references name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.model import Referred, Roadmap
from shnor_rules.reports.site.pieces import Link, joined
from shnor_rules.reports.site.places import (
    anchor,
    clause_anchor,
    clauses_page,
    part_page,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from shnor_rules.model import Activity, Monitoring, Reference, Target
    from shnor_rules.reports.site.pieces import Line
    from shnor_rules.reports.site.scene import Scene


def named(scene: Scene, monitoring: Monitoring, names: Iterable[str]) -> Line:
    """Return the names of a formula or a table, each leading to where the page tells of it."""
    page = part_page(scene.ruleset.id, monitoring.id)
    kinds = {
        **{f"{each.id}_значение": f"indicator-{each.id}" for each in monitoring.indicators},
        **{each.id: anchor("attribute", each.id) for each in monitoring.attributes},
        **{each.id: anchor("indicator", each.id) for each in monitoring.indicators},
        **{each.id: anchor("grading", each.id) for each in monitoring.gradings},
        **{each.name: anchor("derived", each.name) for each in monitoring.derived},
        **{each.name: anchor("subtotal", each.name) for each in monitoring.subtotals},
    }
    return joined(
        [Link(each, page if each in kinds else "", kinds.get(each, "")) for each in names]
    )


def row_anchors(roadmap: Roadmap) -> Iterator[tuple[Activity | Target, str]]:
    """Yield the rows of a roadmap, each with its name in links: what it is, and its position."""
    for position, row in enumerate(roadmap.rows, start=1):
        yield row, anchor("row", str(position))


def referred(scene: Scene, references: Iterable[Reference]) -> tuple[Line, ...]:
    """Return where cross-references lead, and what the document says stands there."""
    return tuple(_referred(scene, each) for each in references)


def _referred(scene: Scene, reference: Reference) -> Line:
    number = reference.number
    beside = () if number is None else (f", {f'№ {number}' if number[:1].isdigit() else number}",)
    means = () if reference.means is None else (f" – «{reference.means}»",)
    return (_target(scene, reference), *beside, *means)


def _target(scene: Scene, reference: Reference) -> Link:
    ruleset, name = scene.ruleset, reference.id
    if reference.to is Referred.DOCUMENT:
        document = ruleset.documents.get(name)
        said = name if document is None else str(document)
        return Link(said, clauses_page(ruleset.id), clause_anchor(name, None))
    part = scene.part(name)
    roadmap = ruleset.roadmaps.get(name)
    if reference.to is Referred.ROADMAP and roadmap is not None:
        rows = [where for row, where in row_anchors(roadmap) if row.number == reference.number]
        return Link(part.said, part.page, rows[0] if len(rows) == 1 else "")
    return part
