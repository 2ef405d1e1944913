# SPDX-License-Identifier: MIT
"""The page with the clauses of a ruleset's documents: what each prints, and who cites it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.reports.site.pieces import Doc, Link, Node, Quote, Sheet, SheetRow, cell, trimmed
from shnor_rules.reports.site.places import (
    anchor,
    clause_anchor,
    clauses_page,
    part_page,
    ruleset_page,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from shnor_rules.model import Document
    from shnor_rules.reports.site.cited import Element, Entry
    from shnor_rules.reports.site.scene import Scene


def clauses_doc(scene: Scene) -> Doc:
    """Return the page with all clauses that the other pages of the ruleset cite.

    It is made after all of them.
    """
    ruleset = scene.ruleset
    documents = tuple(
        _document(scene, each) for each in ruleset.documents.values() if scene.cited.of(each.id)
    )
    return Doc(
        clauses_page(ruleset.id),
        scene.text("clauses.title"),
        scene.text("kind.clauses"),
        scene.trail,
        (scene.text("clauses.about"),),
        documents,
    )


def _document(scene: Scene, document: Document) -> Node:
    clauses = scene.cited.of(document.id)
    link = Link(
        scene.text("of-document"), ruleset_page(scene.ruleset.id), anchor("document", document.id)
    )
    inside = (
        _clause(scene, document.id, place, entry)
        for place, entry in clauses.items()
        if place is not None
    )
    whole = clauses.get(None)
    return Node(
        clause_anchor(document.id, None),
        str(document),
        lead=((link,),),
        quotes=() if whole is None else tuple(map(Quote, whole.quotes)),
        sheets=() if whole is None else _sheets(scene, whole),
        inside=tuple(inside),
    )


def _clause(scene: Scene, document: str, place: str, entry: Entry) -> Node:
    return Node(
        clause_anchor(document, place),
        place,
        kind=scene.text("kind.clause"),
        quotes=tuple(map(Quote, entry.quotes)),
        sheets=_sheets(scene, entry),
    )


def _sheets(scene: Scene, entry: Entry) -> tuple[Sheet, ...]:
    """Return what a clause prints, in a table for each page that tells of it."""
    pages: dict[str, list[Element]] = {}
    for element in entry.elements:
        pages.setdefault(element.at.page, []).append(element)
    return tuple(_sheet(scene, page, elements) for page, elements in pages.items())


def _sheet(scene: Scene, page: str, elements: Iterable[Element]) -> Sheet:
    ruleset = scene.ruleset
    parts = (*ruleset, *ruleset.roadmaps.values(), *ruleset.risks.values())
    titles = {part_page(ruleset.id, each.id): each.title for each in parts}
    columns = tuple(scene.text(f"column.{each}") for each in ("cited-by", "element", "printed"))
    rows = (
        SheetRow(((each.at,), cell(each.kind or None), cell(each.text or None)))
        for each in elements
    )
    title = scene.text("prints", part=titles.get(page, ruleset.title))
    # What a clause prints is found where the site tells of it.
    return trimmed(Sheet(title, columns, tuple(rows), is_searched=False))
