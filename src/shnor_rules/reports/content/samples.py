# SPDX-License-Identifier: MIT
"""The rows of samples: each mentor, each lesson observed, with what the row adds up to."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from shnor_rules.messages import say
from shnor_rules.model import Basis
from shnor_rules.reports.content.grid import Column, Grid, Kind, Row
from shnor_rules.reports.content.report import Section
from shnor_rules.reports.content.trimming import SOME
from shnor_rules.reports.content.wording import called, text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from shnor_rules.analysis.entries import Entry
    from shnor_rules.evaluation.answers import Answer
    from shnor_rules.model import Indicator, Sample
    from shnor_rules.reports.content.grid import Cell
    from shnor_rules.reports.content.reviewed import Reviewed


def sample_sections(reviewed: Reviewed, lang: str) -> Iterator[Section]:
    """Yield `samples`, where any record was answered row by row."""
    grids = tuple(_grids(reviewed, lang))
    if grids:
        said = [text("samples.sum", lang)]
        if reviewed.monitoring.scale is not None:
            said.append(text("samples.no-level", lang))
        points = tuple(_averaging(reviewed, lang))
        yield Section("samples", text("samples", lang), tuple(said), points=points, grids=grids)


def _averaging(reviewed: Reviewed, lang: str) -> Iterator[str]:
    """Yield how the rows of each sample become one value."""
    for indicator in reviewed.monitoring.indicators:
        if indicator.sample is not None:
            key = "" if indicator.sample.basis is Basis.TEXT else ".chosen"
            averaging = say(f"averaging.{indicator.sample.averaging.name.lower()}")
            yield text(f"samples.averaging{key}", lang, name=indicator.id, averaging=averaging)


def _grids(reviewed: Reviewed, lang: str) -> Iterator[Grid]:
    sampled = [each for each in reviewed.monitoring.indicators if each.sample is not None]
    for number, indicator in enumerate(sampled, start=1):
        sample = indicator.sample
        rows = tuple(Row(cells) for cells in _rows(indicator, reviewed, lang))
        if rows and sample is not None:
            title = text("samples.of", lang, name=indicator.id, of=sample.of)
            columns = tuple(_columns(indicator, sample, lang))
            headed = 3 if sample.groups is not None else 2
            yield Grid(f"sample-{number}", title, columns, rows, headed=headed, is_detail=True)
            if sample.groups is not None:
                yield _means(f"sample-{number}-groups", indicator, sample, reviewed, lang)


def _means(name: str, indicator: Indicator, sample: Sample, reviewed: Reviewed, lang: str) -> Grid:
    """Return the mean of the rows of each group."""
    columns = (
        Column(text("column.record", lang)),
        Column(text("samples.group", lang), note=sample.groups),
        Column(text("samples.rows", lang), Kind.COUNT),
        Column(text("samples.mean", lang), Kind.EXACT),
    )
    rows = tuple(
        Row((called(entry, lang), _group(group, place, lang), len(members), _mean(members)))
        for entry, result in reviewed.assessed
        if indicator.id in result.answers
        for place, (group, members) in enumerate(result.answers[indicator.id].groups, start=1)
    )
    title = text("samples.groups", lang, name=indicator.id)
    return Grid(name, title, columns, rows, headed=2, is_detail=len(rows) > SOME)


def _mean(rows: Sequence[tuple[Fraction, ...]]) -> Fraction:
    return sum((sum(row, Fraction()) for row in rows), Fraction()) / len(rows)


def _group(name: str | None, place: int, lang: str) -> str:
    return name or text("samples.nameless", lang, number=place)


def _columns(indicator: Indicator, sample: Sample, lang: str) -> Iterator[Column]:
    yield Column(text("column.record", lang))
    if sample.groups is not None:
        yield Column(text("samples.group", lang), note=sample.groups)
    yield Column(text("samples.row", lang), Kind.COUNT, sample.of)
    for item in indicator.items:
        yield Column(f"{indicator.id}.{item.id}", Kind.NUMBER, item.title)
    yield Column(text("samples.value", lang), Kind.EXACT, indicator.title)


def _rows(indicator: Indicator, reviewed: Reviewed, lang: str) -> Iterator[tuple[Cell, ...]]:
    for entry, result in reviewed.assessed:
        answer = result.answers.get(indicator.id)
        if answer is not None:
            yield from _of(entry, answer, lang)


def _of(entry: Entry, answer: Answer, lang: str) -> Iterator[tuple[Cell, ...]]:
    sample = answer.indicator.sample
    has_groups = sample is not None and sample.groups is not None
    for place, (name, rows) in enumerate(answer.groups, start=1):
        group = (_group(name, place, lang),) if has_groups else ()
        for number, row in enumerate(rows, start=1):
            items = row if answer.indicator.items else ()
            yield called(entry, lang), *group, number, *items, sum(row, Fraction())
