# SPDX-License-Identifier: MIT
"""The protocol in which a curator confirms risks, row by row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.model import Confirming
from shnor_rules.reports.site.pieces import Link, Node, Sheet, SheetRow, cell, joined, trimmed
from shnor_rules.reports.site.places import anchor, part_page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.model import Protocol, ProtocolRow, Risk, RiskTools
    from shnor_rules.reports.site.pieces import Fact, Line
    from shnor_rules.reports.site.scene import Scene


def protocol_node(scene: Scene, tools: RiskTools) -> Iterator[Node]:
    """Yield the protocol with its rows and risks; nothing where there is none."""
    protocol = tools.protocol
    if protocol is None:
        return
    keys = ("number", "row", "factors", "named", "clause", "note")
    columns = tuple(scene.text(f"column.{each}") for each in keys)
    rows = [row for each in protocol.rows for row in _rows(scene, each, protocol, tools)]
    title = scene.said("risks.protocol", title=protocol.title)
    yield Node(
        "protocol",
        title,
        kind=scene.text("kind.form"),
        facts=tuple(_facts(scene, protocol, tools)),
        quotes=scene.quotes(protocol.clause),
        sheets=(trimmed(Sheet(scene.text("protocol"), columns, tuple(rows), headed=2)),),
    )


def form_facts(scene: Scene, heading: tuple[str, ...], signed: tuple[str, ...]) -> Iterator[Fact]:
    """Yield what is filled in at the head of a form, and who signs it."""
    yield from scene.fact("heading", ", ".join(heading) or None)
    yield from scene.fact("signed", *signed)


def _facts(scene: Scene, protocol: Protocol, tools: RiskTools) -> Iterator[Fact]:
    key = "rows" if protocol.confirm is Confirming.ROWS else "risks"
    yield from scene.fact("confirms", scene.said(f"risks.confirm.{key}"))
    words = scene.text("confirming", confirmed=protocol.confirmed, refuted=protocol.refuted)
    yield from scene.fact("answers", words)
    yield from form_facts(scene, protocol.heading, protocol.signed)
    at = Link(protocol.title, part_page(scene.ruleset.id, tools.id), "protocol")
    yield from scene.sourced(scene.source(at, (protocol.clause, tools.clause)))


def _rows(
    scene: Scene, row: ProtocolRow, protocol: Protocol, tools: RiskTools
) -> Iterator[SheetRow]:
    page = part_page(scene.ruleset.id, tools.id)
    at = Link(row.id, page, anchor("protocol", row.id))
    around = (row.clause, protocol.clause, tools.clause)
    source = scene.source(at, around, ("protocol-row", row.title))
    is_odd = row.names is not None and set(row.names) != set(row.factors)
    cells = (
        (row.id,),
        (row.title,),
        _factors(page, row.factors) or (scene.text("no-factors"),),
        _factors(page, row.names or ()) if is_odd else (),
        source if row.clause is not None else (),
        cell(row.note),
    )
    yield SheetRow(cells, at.anchor, scene.said("element.protocol-row"))
    for risk in row.risks:
        name = f"{row.id}.{risk.id}"
        here = Link(name, page, anchor("protocol", name))
        own = scene.source(here, (risk.clause, *around), ("risk", risk.title))
        clause = own if risk.clause is not None else ()
        risky = ((name,), (_risk(scene, risk),), (), (), clause, cell(risk.note))
        yield SheetRow(risky, here.anchor, scene.said("element.risk"))


def _risk(scene: Scene, risk: Risk) -> str:
    return scene.text("other-risk", title=risk.title) if risk.is_other else risk.title


def _factors(page: str, numbers: tuple[str, ...]) -> Line:
    return joined([Link(each, page, anchor("factor", each)) for each in numbers])
