# SPDX-License-Identifier: MIT
"""A monitoring in words: what its order says, in the order's own sequence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.evaluation import without_scale
from shnor_rules.expressions.words import formula_in_words
from shnor_rules.messages import say
from shnor_rules.reports.description.computing import computed_lines
from shnor_rules.reports.description.head import identity_lines, period_lines
from shnor_rules.reports.description.indicators import (
    attribute_lines,
    direction_line,
    indicator_lines,
    notice_lines,
)
from shnor_rules.reports.description.levels import scale_lines
from shnor_rules.reports.description.likeness import likeness_lines
from shnor_rules.reports.description.lines import joined, section, sourced
from shnor_rules.reports.description.readings import reading_lines
from shnor_rules.reports.description.remarks import remark_lines
from shnor_rules.reports.description.tables import grading_lines, table_lines
from shnor_rules.reports.lines import told, under
from shnor_rules.reports.scale_line import draw

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from shnor_rules.model import Monitoring, NotRated, Periods, Recommendation


def describe(monitoring: Monitoring, lang: str = "ru") -> str:
    """Return the monitoring in words, as its applied readings read it.

    Labels are in `lang`; what the document says stays as printed. Lines are never wrapped.
    """
    return "\n".join(_page(monitoring, lang))


def _page(monitoring: Monitoring, lang: str) -> Iterator[str]:
    yield monitoring.title
    yield from under(identity_lines(monitoring, lang))
    yield from under(told("page.edition-of", monitoring.edition_of, lang))
    yield from under(told("page.date", monitoring.date, lang))
    if monitoring.likeness is not None:
        yield from under(likeness_lines(monitoring.likeness, lang))
    yield from under(_conduct(monitoring, lang))
    attributes = (attribute_lines(each, lang) for each in monitoring.attributes)
    yield from section("page.attributes", joined(attributes), lang)
    indicators = (indicator_lines(each, lang) for each in monitoring.indicators)
    yield from section("page.indicators", joined(indicators), lang)
    yield from section("page.groups", _groups(monitoring, lang), lang)
    gradings = (grading_lines(each, lang) for each in monitoring.gradings)
    yield from section("page.gradings", joined(gradings), lang)
    derived = (computed_lines(each, monitoring, lang) for each in monitoring.derived)
    yield from section("page.derived", joined(derived), lang)
    subtotals = (computed_lines(each, monitoring, lang) for each in monitoring.subtotals)
    yield from section("page.subtotals", joined(subtotals), lang)
    if monitoring.total is not None:
        total = computed_lines(monitoring.total, monitoring, lang)
        yield from section("page.total", total, lang)
    yield from section("page.scale", _scale(monitoring, lang), lang)
    yield from section("page.not-rated", _not_rated(monitoring.not_rated, lang), lang)
    advice = (_recommendation(each, lang) for each in monitoring.recommendations)
    yield from section("page.recommendations", joined(advice), lang)
    readings = (reading_lines(each, monitoring, lang) for each in monitoring.readings)
    yield from section("page.readings", joined(readings), lang)
    remarks = (remark_lines(each, lang) for each in monitoring.remarks)
    yield from section("page.remarks", joined(remarks), lang)


def _conduct(monitoring: Monitoring, lang: str) -> Iterator[str]:
    yield from told("page.subject", monitoring.subject, lang)
    yield from told("page.goal", monitoring.goal, lang)
    yield from told("page.participants", monitoring.participants, lang)
    yield from told("page.data-sources", monitoring.data_sources, lang)
    for each in monitoring.responsible:
        yield from told("page.responsible", each, lang)
    yield from period_lines(monitoring, lang)
    yield from told("page.systematisation", monitoring.systematisation, lang)
    for each in monitoring.report_kinds:
        yield from told("page.report-kind", each, lang)
    yield from told("page.analysis", monitoring.analysis, lang)
    yield from told("page.use-of-results", monitoring.use_of_results, lang)
    yield from direction_line(monitoring.direction, monitoring.direction_basis, lang)
    yield from under(told("page.quote", monitoring.direction_quote, lang))
    yield from _periods(monitoring.periods, lang)
    yield from notice_lines(monitoring.notices, lang)


def _periods(periods: Periods | None, lang: str) -> Iterator[str]:
    if periods is not None:
        previous, current = periods.previous.title, periods.current.title
        yield say("page.periods", previous=previous, current=current).render(lang)
        yield from under(sourced(periods.clause, lang, basis=periods.basis))


def _groups(monitoring: Monitoring, lang: str) -> Iterator[str]:
    for group in monitoring.groups:
        ids = ", ".join(group.indicators)
        yield say("page.group", title=group.title, indicators=ids).render(lang)


def _scale(monitoring: Monitoring, lang: str) -> Iterator[str]:
    scale = monitoring.scale
    if scale is None:
        yield without_scale(monitoring).render(lang)
        return
    if monitoring.table is None:
        yield from draw(scale, lang)
    else:
        yield from table_lines(monitoring.table, monitoring, lang)
    yield ""
    yield from scale_lines(scale.bands)


def _recommendation(value: Recommendation, lang: str) -> Iterator[str]:
    yield say("page.recommendation", audience=value.audience, text=value.text).render(lang)
    if value.levels:
        levels = ", ".join(value.levels)
        yield from under([say("page.recommendation.levels", levels=levels).render(lang)])
    yield from under(sourced(value.clause, lang, basis=value.basis))


def _not_rated(conditions: Iterable[NotRated], lang: str) -> Iterator[str]:
    for each in conditions:
        words = {name: formula_in_words(each.when, name) for name in ("ru", "en")}
        yield say("page.not-rated.when", because=each.because, **words).render(lang)
        yield from under(told("page.quote", each.quote, lang))
