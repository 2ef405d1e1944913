# SPDX-License-Identifier: MIT
"""The page of tools for risks: factors, card, profile, protocol, and the schools as printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.analysis.sharing import printed_sharing
from shnor_rules.model import Basis
from shnor_rules.reports.description.risks import risk_changes
from shnor_rules.reports.sharing import school_lines
from shnor_rules.reports.site.decisions import decision_node, readings_node, remarks_node
from shnor_rules.reports.site.examples import examples_node
from shnor_rules.reports.site.found import Around, findings_node
from shnor_rules.reports.site.heads import risks_facts
from shnor_rules.reports.site.pieces import Doc, Link, Node, Sheet, SheetRow, cell, trimmed
from shnor_rules.reports.site.places import anchor, part_page
from shnor_rules.reports.site.protocol import form_facts, protocol_node

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.model import Factor, Named, RiskTools
    from shnor_rules.reports.site.pieces import Line
    from shnor_rules.reports.site.scene import Scene


def risks_doc(scene: Scene, tools: RiskTools) -> Doc:
    """Return the page of tools for risks."""
    return Doc(
        part_page(scene.ruleset.id, tools.id),
        tools.title,
        scene.text("kind.risks"),
        scene.trail,
        (f"{scene.ruleset.municipality} · {scene.text('kind.risks')}",),
        tuple(_nodes(scene, tools)),
    )


def _nodes(scene: Scene, tools: RiskTools) -> Iterator[Node]:
    page = part_page(scene.ruleset.id, tools.id)
    at = Link(tools.title, page)
    facts = tuple(risks_facts(scene, tools, at))
    yield Node("about", scene.text("about"), facts=facts, quotes=scene.quotes(tools.clause))
    for key, found in (
        ("context", tools.context),
        ("kinds", tuple(tools.kinds.values())),
        ("manageability", tuple(tools.manageability.values())),
    ):
        yield from _named(scene, tools, key, found)
    yield _factors(scene, tools)
    yield from _card(scene, tools)
    yield from _profile(scene, tools)
    yield from protocol_node(scene, tools)
    sharing = printed_sharing(tools)
    if sharing.schools:
        title = scene.said("risks.printed")
        steps = tuple((0, each) for each in school_lines(sharing, scene.lang))
        yield Node("printed", title, steps=steps)
    readings = [
        decision_node(scene, each, risk_changes(each, scene.lang), tools.remarks, page)
        for each in tools.readings
    ]
    yield from readings_node(scene, readings)
    title, document = scene.said("page.remarks"), tools.clause.document
    yield from remarks_node(scene, title, tools.remarks, [document])
    yield from examples_node(scene, tools.examples, page)
    yield from findings_node(scene, Around(page, tools.layout))


def _named(scene: Scene, tools: RiskTools, key: str, found: tuple[Named, ...]) -> Iterator[Node]:
    if found:
        title = scene.said(f"risks.{key}")
        rows = tuple(
            _named_row(scene, each, tools, anchor(key, str(position)))
            for position, each in enumerate(found, start=1)
        )
        keys = ("title", "name", "decides", "clause")
        columns = tuple(scene.text(f"column.{each}") for each in keys)
        yield Node(key, title, sheets=(trimmed(Sheet(title, columns, rows)),))


def _named_row(scene: Scene, named: Named, tools: RiskTools, name: str) -> SheetRow:
    at = Link(named.title, part_page(scene.ruleset.id, tools.id), name)
    source = scene.source(at, (named.clause, tools.clause), ("factor-group", named.title))
    decides = "\n".join(named.decides) or None
    cells = ((named.title,), cell(named.id or None), cell(decides))
    return SheetRow((*cells, source if named.clause is not None else ()), name)


def _factors(scene: Scene, tools: RiskTools) -> Node:
    title = scene.said("risks.factors")
    keys = ("number", "factor", "kind", "managed", "schools", "basis", "clause", "note")
    columns = tuple(scene.text(f"column.{each}") for each in keys)
    rows = tuple(_factor(scene, each, tools) for each in tools.factors.values())
    return Node("factors", title, sheets=(trimmed(Sheet(title, columns, rows, headed=2)),))


def _factor(scene: Scene, factor: Factor, tools: RiskTools) -> SheetRow:
    page = part_page(scene.ruleset.id, tools.id)
    at = Link(factor.id, page, anchor("factor", factor.id))
    source = scene.source(at, (factor.clause, tools.clause), ("factor", factor.title))
    cells = (
        (factor.id,),
        (factor.title,),
        _titled(scene, tools, "kinds", factor.kind),
        _titled(scene, tools, "manageability", factor.manageability),
        cell(", ".join(factor.schools) or None),
        cell(scene.text("chosen") if factor.basis is Basis.READING else None),
        source if factor.clause is not None else (),
        cell(factor.note),
    )
    return SheetRow(cells, at.anchor, scene.said("element.factor"))


def _titled(scene: Scene, tools: RiskTools, key: str, name: str | None) -> Line:
    """Return a kind or a manageability by its title, leading to where the page tells of it."""
    if name is None:
        return ()
    known = tools.kinds if key == "kinds" else tools.manageability
    position = list(known).index(name) + 1 if name in known else 0
    said = known[name].title if name in known else name
    page = part_page(scene.ruleset.id, tools.id)
    return (Link(said, page, anchor(key, str(position))),)


def _card(scene: Scene, tools: RiskTools) -> Iterator[Node]:
    card = tools.card
    if card is not None:
        at = Link(card.title, part_page(scene.ruleset.id, tools.id), "card")
        columns = (scene.text("column.name"), scene.text("column.title"))
        rows = tuple(SheetRow(((name,), (title,))) for name, title in card.fields.items())
        yield Node(
            "card",
            scene.said("risks.card", title=card.title),
            kind=scene.text("kind.form"),
            facts=(
                *form_facts(scene, card.heading, card.signed),
                *scene.sourced(scene.source(at, (card.clause, tools.clause))),
            ),
            quotes=scene.quotes(card.clause),
            sheets=(Sheet(scene.text("fields"), columns, rows),) if rows else (),
        )


def _profile(scene: Scene, tools: RiskTools) -> Iterator[Node]:
    profile = tools.profile
    if profile is not None:
        at = Link(profile.title, part_page(scene.ruleset.id, tools.id), "profile")
        values = str(profile.values)
        source = scene.source(at, (profile.clause, tools.clause), ("values", values))
        diagnosed = (
            scene.said("risks.undiagnosed") if profile.diagnosed is None else str(profile.diagnosed)
        )
        yield Node(
            "profile",
            scene.said("risks.profile", title=profile.title),
            kind=scene.text("kind.form"),
            facts=(
                *scene.fact("significance", values),
                *scene.fact("diagnosed", diagnosed),
                *form_facts(scene, profile.heading, profile.signed),
                *scene.sourced(source, profile.basis),
            ),
            quotes=scene.quotes(profile.clause),
        )
