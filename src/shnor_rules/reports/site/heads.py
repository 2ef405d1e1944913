# SPDX-License-Identifier: MIT
"""What stands at the head of any part of a ruleset: what it is on, whose it is, when, on what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.evaluation.citing import likeness_in_words
from shnor_rules.reports.description.likeness import likeness_lines
from shnor_rules.reports.site.indicators import direction, notices
from shnor_rules.reports.site.pieces import Link
from shnor_rules.reports.site.places import part_page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.model import Likeness, Monitoring, Period, Periods, RiskTools
    from shnor_rules.reports.site.pieces import Fact, Line
    from shnor_rules.reports.site.scene import Scene


def monitoring_facts(scene: Scene, monitoring: Monitoring, at: Link) -> Iterator[Fact]:
    """Yield what the order says of a monitoring as a whole, in the sequence of such orders."""
    yield from scene.fact("subject", monitoring.subject)
    yield from scene.fact("goal", monitoring.goal)
    yield from scene.fact("participants", monitoring.participants)
    yield from _held(scene, monitoring, at)
    yield from scene.fact("systematisation", monitoring.systematisation)
    yield from scene.fact("report-kinds", *monitoring.report_kinds)
    yield from scene.fact("analysis", monitoring.analysis)
    yield from scene.fact("use-of-results", monitoring.use_of_results)
    yield from direction(scene, monitoring.direction, monitoring.direction_basis)
    yield from _periods(scene, monitoring.periods)
    yield from notices(scene, monitoring.notices)
    if monitoring.edition_of is not None:
        yield from scene.fact("edition-of", (scene.part(monitoring.edition_of),))
    yield from scene.fact("edition-date", monitoring.date)
    if monitoring.likeness is not None:
        yield from scene.fact("like", *likeness_said(scene, monitoring.likeness))
    yield from _rules(scene, monitoring, at)


def risks_facts(scene: Scene, tools: RiskTools, at: Link) -> Iterator[Fact]:
    """Yield what the order says of tools for risks as a whole."""
    yield from scene.fact("subject", tools.subject)
    yield from scene.fact("goal", tools.goal)
    yield from _held(scene, tools, at)
    yield from scene.fact("analysis", tools.analysis)
    yield from scene.fact("use-of-results", tools.use_of_results)
    yield from _rules(scene, tools, at)


def _held(scene: Scene, part: Monitoring | RiskTools, at: Link) -> Iterator[Fact]:
    """Yield where the data come from, who answers for it, when and how it is held."""
    yield from scene.fact("data-sources", part.data_sources)
    yield from scene.fact("responsible", *part.responsible)
    if part.period is not None:
        yield from _period(scene, part.period, part, at)
    yield from scene.fact("conduct", *part.conduct)


def _period(scene: Scene, period: Period, part: Monitoring | RiskTools, at: Link) -> Iterator[Fact]:
    every = None if period.every is None else scene.text("every", text=period.every)
    month = None if period.month is None else scene.text("month", text=period.month)
    lasts = None if period.lasts is None else scene.text("lasts", text=period.lasts)
    source = () if period.clause is None else scene.source(at, (period.clause, part.clause))
    quote = None if period.clause is None else period.clause.quote
    said = "; ".join(each for each in (every, month, lasts) if each is not None)
    yield from scene.fact("when", said or None, f"«{quote}»" if quote else None, source)
    yield from scene.sourced((), period.basis)


def _periods(scene: Scene, periods: Periods | None) -> Iterator[Fact]:
    if periods is not None:
        previous, current = periods.previous.title, periods.current.title
        said = scene.text("periods", previous=previous, current=current)
        place = None if periods.clause is None else periods.clause.cited
        yield from scene.fact("periods", said, place)
        yield from scene.sourced((), periods.basis)


def likeness_said(scene: Scene, likeness: Likeness) -> Iterator[Line]:
    """Yield whose rules stand in for what is not printed, and which parts of them."""
    _, *parts = likeness_lines(likeness, scene.lang)
    identity = likeness.identity
    page = part_page(identity.ruleset, identity.monitoring)
    yield (Link(likeness_in_words(likeness).render(scene.lang), page),)
    yield from ((each.strip(),) for each in parts)


def _rules(scene: Scene, part: Monitoring | RiskTools, at: Link) -> Iterator[Fact]:
    identity = part.identity
    yield from scene.fact("document", None if identity.document is None else str(identity.document))
    yield from scene.sourced(scene.source(at, (part.clause,)))
    yield from scene.fact("rules", scene.text("rules", name=identity.name, hash=identity.hash))
