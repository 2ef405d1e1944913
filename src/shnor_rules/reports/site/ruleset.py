# SPDX-License-Identifier: MIT
"""The page of a ruleset: its documents, what it holds, its schools, and remarks on the whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.model import Basis
from shnor_rules.model.in_force import in_force
from shnor_rules.reports.site.decisions import remarks_node
from shnor_rules.reports.site.found import Around, found_node
from shnor_rules.reports.site.pieces import Doc, Link, Node, Sheet, SheetRow, cell, trimmed
from shnor_rules.reports.site.places import (
    FRONT,
    anchor,
    clause_anchor,
    clauses_page,
    part_page,
    ruleset_page,
)
from shnor_rules.reports.site.roadmap_rows import schedule_sheet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.model import Document, Monitoring, RiskTools, Roadmap, School, SchoolYear
    from shnor_rules.reports.site.pieces import Fact
    from shnor_rules.reports.site.scene import Scene


def ruleset_doc(scene: Scene) -> Doc:
    """Return the page of a ruleset."""
    ruleset = scene.ruleset
    places = (ruleset.municipality, ruleset.region)
    return Doc(
        ruleset_page(ruleset.id),
        ruleset.title,
        scene.text("kind.ruleset"),
        (Link(scene.text("front"), FRONT),),
        (", ".join(each for each in places if each),),
        tuple(_nodes(scene)),
    )


def _nodes(scene: Scene) -> Iterator[Node]:
    ruleset = scene.ruleset
    yield from _monitorings(scene)
    yield from _parts(scene, "roadmaps", tuple(ruleset.roadmaps.values()))
    yield from _parts(scene, "risks", tuple(ruleset.risks.values()))
    documents = tuple(_document(scene, each) for each in ruleset.documents.values())
    if documents:
        line = (Link(scene.text("to-clauses"), clauses_page(ruleset.id)),)
        yield Node("documents", scene.said("page.documents"), lead=(line,), inside=documents)
    if ruleset.schedule:
        sheet = schedule_sheet(scene, ruleset.schedule)
        yield Node("schedule", sheet.title, sheets=(sheet,))
    yield from _schools(scene)
    yield from _calendar(scene)
    files = (*ruleset, *ruleset.roadmaps.values(), *ruleset.risks.values())
    told = [remark for each in files for remark in each.remarks]
    own = [remark for remark in ruleset.remarks if remark not in told]
    title = scene.said("page.remarks.ruleset")
    yield from remarks_node(scene, title, own, tuple(ruleset.documents))
    elsewhere = {each.layout.place().path for each in files}
    results = [each for each in scene.published.results if each.finding.place.path not in elsewhere]
    yield from found_node(scene, results, Around(ruleset_page(ruleset.id), ruleset.layout))
    facts = scene.fact("rules", scene.text("rules", name=ruleset.id, hash=ruleset.hash))
    yield Node("rules", scene.text("which-rules"), facts=facts)


def _monitorings(scene: Scene) -> Iterator[Node]:
    ruleset = scene.ruleset
    if ruleset.monitorings:
        keys = ("monitoring", "subject", "indicators", "levels", "readings", "remarks")
        columns = tuple(scene.text(f"column.{each}") for each in keys)
        title = scene.said("page.monitorings")
        rows = tuple(_monitoring(scene, each) for each in ruleset)
        yield Node("monitorings", title, sheets=(Sheet(title, columns, rows),))


def _monitoring(scene: Scene, monitoring: Monitoring) -> SheetRow:
    page = part_page(scene.ruleset.id, monitoring.id)
    scale = monitoring.scale
    levels = scene.text("no-levels") if scale is None else str(len(scale.bands))
    counted = (monitoring.readings, monitoring.remarks)
    return SheetRow(
        (
            (Link(monitoring.title, page),),
            (monitoring.subject,),
            (str(len(monitoring.indicators)),),
            (levels,),
            *((str(len(each)),) for each in counted),
        )
    )


def _parts(
    scene: Scene, kind: str, parts: tuple[Roadmap, ...] | tuple[RiskTools, ...]
) -> Iterator[Node]:
    if parts:
        title = scene.said(f"page.{kind}")
        columns = tuple(scene.text(f"column.{each}") for each in (kind, "readings", "remarks"))
        rows = tuple(
            SheetRow(
                (
                    (Link(each.title, part_page(scene.ruleset.id, each.id)),),
                    (str(len(each.readings)),),
                    (str(len(each.remarks)),),
                )
            )
            for each in parts
        )
        yield Node(kind, title, sheets=(Sheet(title, columns, rows),))


def _document(scene: Scene, document: Document) -> Node:
    return Node(
        anchor("document", document.id),
        str(document),
        kind=scene.text("kind.document"),
        facts=tuple(_of_document(scene, document)),
    )


def _of_document(scene: Scene, document: Document) -> Iterator[Fact]:
    ruleset = scene.ruleset
    yield from scene.fact("number", document.number)
    yield from scene.fact("date", document.date)
    yield from scene.fact("issued-by", document.issued_by)
    yield from scene.fact("in-force-from", document.in_force_from)
    yield from scene.fact("in-force-to", document.in_force_to)
    if scene.day is not None:
        is_there = scene.day in in_force(document, ruleset.documents)
        day = f"{scene.day:%d.%m.%Y}"
        yield from scene.fact("in-force", scene.text(f"in-force.{is_there}", day=day))
    replaced = ruleset.documents.get(document.replaces or "")
    if replaced is not None:
        yield from scene.fact("replaces", (_documented(scene, replaced),))
    newer = [each for each in ruleset.documents.values() if each.replaces == document.id]
    yield from scene.fact("replaced-by", *((_documented(scene, each),) for each in newer))
    headings = (
        " – ".join(each for each in (heading.number, heading.title, heading.place) if each)
        for heading in document.headings
    )
    yield from scene.fact("headings", *headings)
    link = Link(
        scene.text("clauses-of"), clauses_page(ruleset.id), clause_anchor(document.id, None)
    )
    yield from scene.fact("clauses", (link,))


def _documented(scene: Scene, document: Document) -> Link:
    return Link(str(document), ruleset_page(scene.ruleset.id), anchor("document", document.id))


def _schools(scene: Scene) -> Iterator[Node]:
    schools = scene.ruleset.schools
    if schools:
        title = scene.said("page.schools")
        columns = tuple(scene.text(f"column.{each}") for each in ("school", "title", "clause"))
        rows = tuple(_school(scene, each) for each in schools)
        yield Node("schools", title, sheets=(trimmed(Sheet(title, columns, rows)),))


def _school(scene: Scene, school: School) -> SheetRow:
    at = Link(school.title, ruleset_page(scene.ruleset.id), anchor("school", school.id))
    source = scene.source(at, (school.clause,))
    return SheetRow(((school.id,), (school.title,), source), at.anchor, scene.text("kind.school"))


def _calendar(scene: Scene) -> Iterator[Node]:
    years = scene.ruleset.calendar
    if years:
        title = scene.said("page.calendar")
        keys = ("school-year", "terms", "basis", "clause", "note")
        columns = tuple(scene.text(f"column.{each}") for each in keys)
        rows = tuple(_year(scene, each) for each in years)
        yield Node("calendar", title, sheets=(trimmed(Sheet(title, columns, rows)),))


def _year(scene: Scene, year: SchoolYear) -> SheetRow:
    name = f"{year.year}–{year.year + 1}"
    at = Link(name, ruleset_page(scene.ruleset.id), anchor("school-year", str(year.year)))
    terms = "\n".join(f"{each.first:%d.%m.%Y} – {each.last:%d.%m.%Y}" for each in year.terms)
    chosen = scene.text("chosen") if year.basis is Basis.READING else None
    source = scene.source(at, (year.clause,))
    return SheetRow(((name,), (terms,), cell(chosen), source, cell(year.note)), at.anchor)
