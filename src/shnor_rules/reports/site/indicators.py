# SPDX-License-Identifier: MIT
"""Attributes and indicators: what is observed, with values, items, samples, points, sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.model import Basis
from shnor_rules.notation import format_number
from shnor_rules.reports.site.bands import choice_said, gap_facts, points_figure, points_sheet
from shnor_rules.reports.site.naming import named, referred
from shnor_rules.reports.site.pieces import (
    Fact,
    Link,
    Node,
    Quote,
    Sheet,
    SheetRow,
    cell,
    trimmed,
)
from shnor_rules.reports.site.places import anchor, part_page

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from fractions import Fraction

    from shnor_rules.model import Attribute, Direction, Indicator, Item, Monitoring, Notice, Sample
    from shnor_rules.reports.site.pieces import Line
    from shnor_rules.reports.site.scene import Scene


def attributes_node(scene: Scene, monitoring: Monitoring) -> tuple[Node, ...]:
    """Return what is told in a record besides answers; nothing where the ruleset names nothing."""
    if not monitoring.attributes:
        return ()
    columns = ("attribute", "title", "values", "required", "note")
    rows = tuple(_attribute(scene, each) for each in monitoring.attributes)
    heads = tuple(scene.text(f"column.{each}") for each in columns)
    title = scene.said("page.attributes")
    return (Node("attributes", title, sheets=(trimmed(Sheet(title, heads, rows, headed=2)),)),)


def _attribute(scene: Scene, attribute: Attribute) -> SheetRow:
    values = None if attribute.values is None else str(attribute.values)
    required = scene.text("required") if attribute.required else None
    cells = (attribute.id, attribute.title, values, required, attribute.note)
    return SheetRow(tuple(map(cell, cells)), anchor("attribute", attribute.id))


def indicator_node(scene: Scene, indicator: Indicator, monitoring: Monitoring) -> Node:
    """Return an indicator with all that the document says of it."""
    name = indicator.id
    page = part_page(scene.ruleset.id, monitoring.id)
    at = Link(name, page, anchor("indicator", name))
    clauses = (indicator.clause, monitoring.clause)
    printed = [("indicator", indicator.title)]
    if indicator.values is not None:
        printed.append(("values", str(indicator.values)))
    bands = () if indicator.points is None else indicator.points.bands
    printed += [
        ("band", f"{format_number(each.points)}: {each.interval}")
        for each in bands
        if each.interval is not None
    ]
    source = scene.source(at, clauses, *printed, basis=indicator.basis)
    points = indicator.points
    figures = () if points is None else points_figure(scene, points, name)
    return Node(
        at.anchor,
        scene.said("page.indicator", id=indicator.called, title=indicator.title),
        kind=scene.said("element.indicator"),
        badges=tuple(_badges(scene, indicator)),
        facts=(
            *_facts(scene, indicator, monitoring),
            *gap_facts(scene, figures),
            *scene.sourced(source, indicator.basis),
        ),
        quotes=(*_sampled(scene, indicator.sample), *scene.quotes(indicator.clause)),
        figures=figures,
        sheets=(
            *_items(scene, indicator, page, monitoring),
            *(() if points is None else (points_sheet(scene, points),)),
        ),
    )


def _badges(scene: Scene, indicator: Indicator) -> Iterator[str]:
    if not indicator.scored:
        yield scene.said("page.collected")
    elif indicator.optional:
        yield scene.said("page.optional")


def _facts(scene: Scene, indicator: Indicator, monitoring: Monitoring) -> Iterator[Fact]:
    groups = [each.title for each in monitoring.groups if indicator.id in each.indicators]
    yield from scene.fact("group", *groups)
    yield from scene.fact("parameter", indicator.parameter)
    values = scene.text("free") if indicator.values is None else str(indicator.values)
    yield from scene.fact("values", values, *labelled(scene, indicator.labels))
    if indicator.not_applicable is not None:
        yield from scene.fact(
            "not-applicable", scene.said("page.not-applicable", text=indicator.not_applicable)
        )
    yield from scene.fact("unit", indicator.unit)
    yield from direction(scene, indicator.direction, indicator.direction_basis)
    yield from scene.fact("symbol", indicator.symbol)
    if indicator.share is not None:
        part, whole = indicator.share.part, indicator.share.whole
        yield from scene.fact("share", scene.text("share", part=part, whole=whole))
    if indicator.sample is not None:
        yield from _sample(scene, indicator.sample)
    if indicator.points is not None:
        yield from scene.fact("decides", *choice_said(scene, indicator.points))
    yield from scene.fact("collection", indicator.collection)
    yield from scene.fact("evidence", indicator.evidence)
    if indicator.changes is not None:
        change = scene.said(f"change.{indicator.changes.change.name.lower()}")
        yield from scene.fact("counts", (scene.part(indicator.changes.of), f": {change}"))
    yield from scene.fact("refers", *referred(scene, indicator.refers_to))
    yield from scene.fact("note", indicator.note)
    yield from notices(scene, () if indicator.notice is None else (indicator.notice,))


def direction(scene: Scene, way: Direction | None, basis: Basis) -> tuple[Fact, ...]:
    """Return which way is better, and whether the document prints it."""
    if way is None:
        return ()
    said = scene.said(f"direction.{way.name.lower()}")
    if basis is Basis.READING:
        said = f"{said} ({scene.text('chosen')})"
    return scene.fact("direction", said)


def notices(scene: Scene, found: tuple[Notice, ...]) -> Iterator[Fact]:
    """Yield the words that go with results, and where they are from."""
    for each in found:
        place = None if each.clause is None else each.clause.cited
        chosen = scene.text("chosen") if each.basis is Basis.READING else None
        yield from scene.fact("notice", each.text, *scene_clause(scene, place), chosen)


def scene_clause(scene: Scene, place: str | None) -> tuple[str, ...]:
    """Return where something stands, as a sentence of its own."""
    return () if place is None else (scene.said("page.clause", text=place),)


def labelled(scene: Scene, labels: Mapping[Fraction, str]) -> Iterator[str]:
    """Yield what values are called, from the lowest."""
    for value, label in sorted(labels.items()):
        yield scene.said("page.label", value=format_number(value), label=label)


def _sample(scene: Scene, sample: Sample) -> tuple[Fact, ...]:
    averaging = scene.said(f"averaging.{sample.averaging.name.lower()}")
    if sample.groups is None:
        said = scene.text("sample", of=sample.of, averaging=averaging)
    else:
        said = scene.text("sample.groups", of=sample.of, groups=sample.groups, averaging=averaging)
    chosen = scene.text("chosen") if sample.basis is Basis.READING else None
    return scene.fact("sample", said, chosen)


def _sampled(scene: Scene, sample: Sample | None) -> tuple[Quote, ...]:
    if sample is None or sample.quote is None:
        return ()
    return (Quote(sample.quote, (scene.text("of-sample"),)),)


def _items(
    scene: Scene, indicator: Indicator, page: str, monitoring: Monitoring
) -> tuple[Sheet, ...]:
    if not indicator.items:
        return ()
    columns = (
        *("item", "title", "values", "unit", "parameter"),
        *("symbol", "collection", "evidence", "refers", "clause"),
    )
    rows = tuple(
        _item(scene, each, Link(f"{indicator.id}.{each.id}", page), indicator, monitoring)
        for each in indicator.items
    )
    heads = tuple(scene.text(f"column.{each}") for each in columns)
    title = scene.text("items", name=indicator.id)
    return (trimmed(Sheet(title, heads, rows, headed=2)),)


def _item(
    scene: Scene, item: Item, named_at: Link, indicator: Indicator, monitoring: Monitoring
) -> SheetRow:
    at = Link(named_at.said, named_at.page, anchor("item", named_at.said))
    source = scene.source(
        at, (item.clause, indicator.clause, monitoring.clause), ("item", item.title)
    )
    answers = "; ".join(
        scene.said("page.label", value=format_number(value), label=label)
        for value, label in sorted(item.labels.items(), reverse=True)
    )
    references: list[Line] = list(referred(scene, item.refers_to))
    return SheetRow(
        (
            (f"{indicator.id}.{item.called}",),
            (item.title,),
            (answers or str(item.values),),
            cell(item.unit),
            cell(item.parameter),
            cell(item.symbol),
            cell(item.collection),
            cell(item.evidence),
            tuple(piece for line in references for piece in line),
            source if item.clause is not None else (),
        ),
        at.anchor,
        scene.said("element.item"),
    )


def grouped(scene: Scene, monitoring: Monitoring) -> tuple[Node, ...]:
    """Return the indicators that the document puts together; nothing where it does not."""
    if not monitoring.groups:
        return ()
    columns = tuple(scene.text(f"column.{each}") for each in ("group", "indicators"))
    rows = tuple(
        SheetRow(((each.title,), named(scene, monitoring, each.indicators)))
        for each in monitoring.groups
    )
    title = scene.said("page.groups")
    return (Node("groups", title, sheets=(Sheet(title, columns, rows),)),)
