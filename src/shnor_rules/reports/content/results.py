# SPDX-License-Identifier: MIT
"""How records spread over the levels, in the order's own words; or what the only record came to."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from shnor_rules.analysis.summaries.distribution import cause_of
from shnor_rules.evaluation.citing import cited_scale
from shnor_rules.messages import say
from shnor_rules.model import Basis
from shnor_rules.reports.content.figures import BarsFigure, Mark, ScaleFigure
from shnor_rules.reports.content.grid import Column, Grid, Kind, Row
from shnor_rules.reports.content.indicators import indicators_grid
from shnor_rules.reports.content.report import Quoted, Section
from shnor_rules.reports.content.wording import (
    called,
    distance_in_words,
    level_clause,
    level_in_words,
    no_scale_in_words,
    number_in_words,
    some,
    text,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.analysis.summaries.distribution import Spread
    from shnor_rules.evaluation import Assessment
    from shnor_rules.model import Level
    from shnor_rules.reports.content.figures import Figure
    from shnor_rules.reports.content.reviewed import Reviewed


def results_sections(reviewed: Reviewed, lang: str) -> Iterator[Section]:
    """Yield `results`."""
    if not reviewed.assessed:
        key = "results.refused" if reviewed.entries else "results.none"
        yield Section("results", text("results", lang), (text(key, lang),))
        return
    only = reviewed.only
    yield Section(
        "results",
        text("results", lang),
        tuple(_paragraphs(reviewed, lang) if only is None else _of_one(only, lang)),
        tuple(_meanings(reviewed, lang)),
        grids=tuple(_grids(reviewed, lang)) if only is None else (),
        figures=tuple(_figures(reviewed, lang)),
        notes=(*(() if only is not None else _printed(reviewed, lang)), *notices(reviewed, lang)),
    )


def _printed(reviewed: Reviewed, lang: str) -> Iterator[str]:
    """Yield where the levels are printed."""
    clause = cited_scale(reviewed.monitoring)
    if clause is not None and any(each.level.meaning for each in whole(reviewed).levels):
        yield text("results.printed", lang, clause=clause)


def notices(reviewed: Reviewed, lang: str) -> tuple[str, ...]:
    """Return the words that go with the results, and whether the document prints them."""
    keys = {Basis.TEXT: "notice", Basis.READING: "notice.chosen"}
    return tuple(
        text(keys[notice.basis], lang, text=notice.text)
        for notice in reviewed.summary.about.notices
    )


def whole(reviewed: Reviewed) -> Spread:
    """Return how all records spread over the levels."""
    return reviewed.summary.distributions[0].whole


def _paragraphs(reviewed: Reviewed, lang: str) -> Iterator[str]:
    about, spread = reviewed.summary.about, whole(reviewed)
    if not spread.levels:
        yield no_scale_in_words(reviewed.monitoring, lang)
        return
    having = about.records - about.refused - about.without_level
    yield text("results.levels", lang, records=about.records, having=having)
    without: dict[str, list[str]] = {}
    for entry, result in reviewed.assessed:
        if result.level is None:
            said = say(f"status.{cause_of(entry)}").render(lang)
            without.setdefault(said, []).append(called(entry, lang))
    for said, names in without.items():
        yield text("results.without", lang, said=said, count=len(names), names=some(names, lang))


def _of_one(only: Assessment, lang: str) -> Iterator[str]:
    """Yield what the only record came to; with one record there is nothing to count."""
    if only.total is not None:
        yield text("results.one.total", lang, total=number_in_words(only.total))
    if only.level is not None:
        yield text("results.one.level", lang, level=only.level.name)
    elif only.monitoring.scale is None or only.reason is None:
        yield no_scale_in_words(only.monitoring, lang)
    else:
        yield text("results.one.without", lang, status=only.status.render(lang))
        yield text("results.one.because", lang, reason=only.reason)
    distance = distance_in_words(only.next_level, lang)
    if distance is not None:
        yield text("results.one.distance", lang, distance=distance)


def _meanings(reviewed: Reviewed, lang: str) -> Iterator[Quoted]:
    """Yield what each level means as the order prints it; of one record only its own level."""
    only = reviewed.only
    levels: tuple[Level, ...]
    if only is not None:
        levels = () if only.level is None else (only.level,)
    else:
        levels = tuple(each.level for each in whole(reviewed).levels)
    for level in levels:
        if level.meaning is not None:
            clause = level_clause(level, reviewed.monitoring)
            name = level_in_words(level, lang)
            where = name if clause is None else text("clause", lang, name=name, clause=clause)
            # Of several levels, the table has the same words.
            yield Quoted(level.meaning, where, is_detail=only is None)


def _grids(reviewed: Reviewed, lang: str) -> Iterator[Grid]:
    spread = whole(reviewed)
    if spread.levels:
        yield _distribution(spread, lang)
    yield indicators_grid(reviewed, lang)


def _distribution(spread: Spread, lang: str) -> Grid:
    columns = (
        Column(text("column.level", lang), Kind.LEVEL),
        Column(text("column.interval", lang)),
        Column(text("column.records", lang), Kind.PORTION),
        Column(text("column.meaning", lang)),
    )
    rows = [
        Row(
            (
                each.level.name,
                None if each.level.interval is None else str(each.level.interval),
                each.portion,
                each.level.meaning,
            )
        )
        for each in spread.levels
    ]
    rows += [
        Row((other.said.render(lang), None, other.portion, text(f"cause.{other.status}", lang)))
        for other in spread.without
    ]
    title = text("results.distribution", lang)
    return Grid("distribution", title, columns, tuple(rows))


def _figures(reviewed: Reviewed, lang: str) -> Iterator[Figure]:
    yield from _scale(reviewed, lang)
    spread = whole(reviewed)
    if reviewed.only is None and spread.levels:
        counts = [(each.level.name, each.portion.count) for each in spread.levels]
        counts += [(other.said.render(lang), other.portion.count) for other in spread.without]
        series = text("column.records", lang), tuple(count for _, count in counts)
        categories = tuple(name for name, _ in counts)
        title = text("results.distribution", lang)
        levels = tuple(each.level.name for each in spread.levels)
        yield BarsFigure(
            "distribution", title, categories, (series,), levels=levels, counted=series[0]
        )


def _scale(reviewed: Reviewed, lang: str) -> Iterator[ScaleFigure]:
    """Yield the number line with the records on it; levels by conditions or tables have none."""
    monitoring = reviewed.monitoring
    scale = monitoring.scale
    if scale is None or monitoring.table is not None:
        return
    bands = [(band.name, band.interval) for band in scale.bands if band.condition is None]
    levels = tuple((name, interval) for name, interval in bands if interval is not None)
    if len(levels) < len(scale.bands):
        return
    # A total by other rules has no place on this line.
    told = [
        (result.total, entry)
        for entry, result in reviewed.assessed
        if result.total is not None and result.monitoring.scale == scale
    ]
    counts = Counter(total for total, _ in told)
    names = {total: called(entry, lang) for total, entry in told}
    marks = tuple(
        Mark(total, count, names[total] if count == 1 else None)
        for total, count in sorted(counts.items())
    )
    yield ScaleFigure("scale", text("results.scale", lang), levels, marks)
