# SPDX-License-Identifier: MIT
"""The page of a monitoring, as a person reads its order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.evaluation import without_scale
from shnor_rules.expressions.words import formula_in_words
from shnor_rules.model import Basis
from shnor_rules.reports.site.bands import choice_said, gap_facts, level_sheet, scale_figure
from shnor_rules.reports.site.computing import computed_nodes
from shnor_rules.reports.site.decisions import reading_node, readings_node, remarks_node
from shnor_rules.reports.site.examples import examples_node
from shnor_rules.reports.site.found import Around, findings_node
from shnor_rules.reports.site.heads import monitoring_facts
from shnor_rules.reports.site.indicators import attributes_node, grouped, indicator_node
from shnor_rules.reports.site.pieces import Doc, Link, Node, Quote, Sheet, SheetRow, trimmed
from shnor_rules.reports.site.places import part_page
from shnor_rules.reports.site.tables import table_sheet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.model import Monitoring, Recommendation
    from shnor_rules.reports.content.figures import ScaleFigure
    from shnor_rules.reports.site.scene import Scene


def monitoring_doc(scene: Scene, monitoring: Monitoring) -> Doc:
    """Return the page of a monitoring."""
    return Doc(
        part_page(scene.ruleset.id, monitoring.id),
        monitoring.title,
        scene.text("kind.monitoring"),
        scene.trail,
        (f"{scene.ruleset.municipality} · {scene.text('kind.monitoring')}",),
        tuple(_nodes(scene, monitoring)),
    )


def _nodes(scene: Scene, monitoring: Monitoring) -> Iterator[Node]:
    page = part_page(scene.ruleset.id, monitoring.id)
    at = Link(monitoring.title, page)
    quote = monitoring.direction_quote
    yield Node(
        "about",
        scene.text("about"),
        facts=tuple(monitoring_facts(scene, monitoring, at)),
        quotes=(
            *scene.quotes(monitoring.clause),
            *(() if quote is None else (Quote(quote, (scene.text("of-direction"),)),)),
        ),
    )
    yield from attributes_node(scene, monitoring)
    indicators = tuple(indicator_node(scene, each, monitoring) for each in monitoring.indicators)
    yield Node("indicators", scene.said("page.indicators"), inside=indicators)
    yield from grouped(scene, monitoring)
    yield from computed_nodes(scene, monitoring)
    yield _scale(scene, monitoring, page)
    yield from _not_rated(scene, monitoring)
    yield from _recommendations(scene, monitoring, at)
    readings = [reading_node(scene, each, monitoring) for each in monitoring.readings]
    yield from readings_node(scene, readings)
    title, document = scene.said("page.remarks"), monitoring.clause.document
    yield from remarks_node(scene, title, monitoring.remarks, [document])
    yield from examples_node(scene, monitoring.examples, page)
    yield from findings_node(scene, Around(page, monitoring.layout))


def _scale(scene: Scene, monitoring: Monitoring, page: str) -> Node:
    scale, title = monitoring.scale, scene.said("page.scale")
    if scale is None:
        said = without_scale(monitoring).render(scene.lang)
        return Node("scale", title, lead=((scene.text("sentence", text=said),),))
    table = monitoring.table
    figures: tuple[ScaleFigure, ...] = ()
    sheets: list[Sheet] = []
    if table is None:
        named = ((level.name, level) for level in scale.bands)
        title_of_part = scene.text("scale.part")
        printed = scene.text("scale.printed")
        figures = scale_figure("scale", printed, named, otherwise=title_of_part)
    else:
        sheets.append(table_sheet(scene, table, monitoring))
    sheets.append(level_sheet(scene, scale.bands, page, outer=monitoring.clause))
    at = Link(title, page, "scale")
    source = () if table is None else scene.source(at, (table.clause, monitoring.clause))
    return Node(
        "scale",
        title,
        kind=title,
        facts=(
            *gap_facts(scene, figures),
            *scene.fact("decides", *choice_said(scene, scale)),
            *scene.sourced(source),
        ),
        quotes=() if table is None else scene.quotes(table.clause),
        figures=figures,
        sheets=tuple(sheets),
    )


def _not_rated(scene: Scene, monitoring: Monitoring) -> Iterator[Node]:
    if monitoring.not_rated:
        columns = tuple(scene.text(f"column.{each}") for each in ("if", "because", "quote"))
        rows = tuple(
            SheetRow(
                (
                    (formula_in_words(each.when, scene.lang),),
                    (each.because,),
                    () if each.quote is None else (each.quote,),
                )
            )
            for each in monitoring.not_rated
        )
        title = scene.said("page.not-rated")
        yield Node("not-rated", title, sheets=(trimmed(Sheet(title, columns, rows)),))


def _recommendations(scene: Scene, monitoring: Monitoring, at: Link) -> Iterator[Node]:
    if monitoring.recommendations:
        keys = ("audience", "advice", "levels", "clause")
        columns = tuple(scene.text(f"column.{each}") for each in keys)
        here = Link(scene.said("page.recommendations"), at.page, "recommendations")
        rows = tuple(
            _recommendation(scene, each, monitoring, here) for each in monitoring.recommendations
        )
        sheet = trimmed(Sheet(here.said, columns, rows))
        quotes = scene.quotes(*(each.clause for each in monitoring.recommendations))
        yield Node(here.anchor, here.said, kind=here.said, sheets=(sheet,), quotes=quotes)


def _recommendation(
    scene: Scene, advice: Recommendation, monitoring: Monitoring, at: Link
) -> SheetRow:
    source = scene.source(at, (advice.clause, monitoring.clause))
    levels = ", ".join(advice.levels)
    basis = () if advice.basis is Basis.TEXT else (f" ({scene.text('chosen')})",)
    return SheetRow(
        ((advice.audience,), (advice.text,), (levels,) if levels else (), (*source, *basis))
    )
