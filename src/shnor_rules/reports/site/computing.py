# SPDX-License-Identifier: MIT
"""What is computed: formulas in words and as printed, tables, limits, what absent answers do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.expressions.words import formula_in_words
from shnor_rules.model import Basis
from shnor_rules.notation import format_number
from shnor_rules.reports.description.computing import formula_said
from shnor_rules.reports.site.bands import choice_said, grades_sheet, grading_figure
from shnor_rules.reports.site.naming import named
from shnor_rules.reports.site.pieces import Fact, Link, Node, Quote
from shnor_rules.reports.site.places import anchor, part_page
from shnor_rules.reports.site.tables import table_sheet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.model import Computed, Grading, Monitoring, Policy, Rounding
    from shnor_rules.reports.site.scene import Scene


def computed_nodes(scene: Scene, monitoring: Monitoring) -> tuple[Node, ...]:
    """Return gradings, derived values, subtotals and the total, each kind under its heading."""
    total = () if monitoring.total is None else (monitoring.total,)
    kinds = (
        ("derived", "page.derived", monitoring.derived),
        ("subtotal", "page.subtotals", monitoring.subtotals),
    )
    gradings = tuple(_grading(scene, each, monitoring) for each in monitoring.gradings)
    nodes = [Node("gradings", scene.said("page.gradings"), inside=gradings)] if gradings else []
    for kind, title, values in kinds:
        inside = tuple(_computed(scene, each, monitoring, kind) for each in values)
        if inside:
            nodes.append(Node(f"{kind}s", scene.said(title), inside=inside))
    return (*nodes, *(_computed(scene, each, monitoring, "total") for each in total))


def _computed(scene: Scene, computed: Computed, monitoring: Monitoring, kind: str) -> Node:
    name = computed.name
    own = () if kind == "total" else (name,)
    at = Link(name, part_page(scene.ruleset.id, monitoring.id), anchor(kind, *own))
    heading = name if computed.title in {None, name} else f"{name}. {computed.title}"
    source = scene.source(
        at,
        (computed.clause, monitoring.clause),
        ("formula", _printed(computed)),
        basis=computed.basis,
    )
    return Node(
        at.anchor,
        scene.said("page.total") if kind == "total" else heading,
        kind=scene.said("element.formula"),
        lead=((computed.title,),) if kind == "total" and computed.title is not None else (),
        facts=(*_facts(scene, computed, monitoring), *scene.sourced(source, computed.basis)),
        quotes=(*scene.quotes(computed.clause), *_rounded(scene, computed.rounding)),
        sheets=() if computed.table is None else (table_sheet(scene, computed.table, monitoring),),
    )


def _printed(computed: Computed) -> str:
    """Return the words of the document, or the formula where it is not quoted."""
    clause = computed.clause
    if clause is not None and clause.quote is not None and computed.basis is Basis.TEXT:
        return clause.quote
    return "" if computed.formula is None else computed.formula.text


def _facts(scene: Scene, computed: Computed, monitoring: Monitoring) -> Iterator[Fact]:
    if computed.table is None:
        yield from scene.fact("formula", f"{computed.name} = {formula_said(computed, scene.lang)}")
    yield from scene.fact("names", named(scene, monitoring, computed.names))
    yield from scene.fact("unit", computed.unit)
    cap = computed.cap
    yield from scene.fact("cap", None if cap is None else format_number(cap))
    yield from scene.fact("rounding", _rounding(scene, computed.rounding))
    if computed.table is None:
        if any(each.not_applicable is not None for each in monitoring.indicators):
            yield from scene.fact("if-not-applicable", _policy(scene, computed.not_applicable))
        yield from scene.fact("if-missing", _policy(scene, computed.missing))
    if computed.least_weight is not None:
        percent = format_number(computed.least_weight * 100)
        yield from scene.fact("least-weight", scene.said("page.least-weight", percent=percent))


def _rounding(scene: Scene, rounding: Rounding | None) -> str | None:
    if rounding is None:
        return None
    if rounding.places == 0:
        return scene.said("page.rounding.whole")
    return scene.said("page.rounding", places=rounding.places)


def _rounded(scene: Scene, rounding: Rounding | None) -> tuple[Quote, ...]:
    if rounding is None or rounding.quote is None:
        return ()
    return (Quote(rounding.quote, (scene.text("of-rounding"),)),)


def _policy(scene: Scene, policy: Policy) -> str:
    return scene.said(f"policy.{policy.name.lower().replace('_', '-')}")


def _grading(scene: Scene, grading: Grading, monitoring: Monitoring) -> Node:
    at = Link(grading.id, part_page(scene.ruleset.id, monitoring.id), anchor("grading", grading.id))
    printed = [
        ("band", f"{each.name}: {each.interval}")
        for each in grading.scale.bands
        if each.interval is not None
    ]
    source = scene.source(at, (grading.clause, monitoring.clause), *printed, basis=grading.basis)
    return Node(
        at.anchor,
        scene.said("page.indicator", id=grading.id, title=grading.title),
        kind=scene.text("kind.grading"),
        facts=(
            *scene.fact("of", formula_in_words(grading.of, scene.lang)),
            *scene.fact("names", named(scene, monitoring, grading.of.names)),
            *scene.fact("decides", *choice_said(scene, grading.scale)),
            *scene.sourced(source, grading.basis),
        ),
        quotes=scene.quotes(grading.clause),
        figures=grading_figure(scene, grading),
        sheets=(grades_sheet(scene, grading.scale),),
    )
