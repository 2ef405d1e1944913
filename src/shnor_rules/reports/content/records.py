# SPDX-License-Identifier: MIT
"""Every assessed record with its answers, its total and its level, in the order of the input."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final

from attrs import evolve

from shnor_rules.evaluation.answers import GIVEN
from shnor_rules.expressions.absent import Absent
from shnor_rules.notation import format_number
from shnor_rules.reports.content.grid import Column, Grid, Kind, Row
from shnor_rules.reports.content.report import Section
from shnor_rules.reports.content.results import notices
from shnor_rules.reports.content.trimming import FEW
from shnor_rules.reports.content.wording import (
    called,
    distance_in_words,
    indicator_title,
    listed,
    text,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from shnor_rules.analysis.entries import Entry
    from shnor_rules.evaluation import Assessment
    from shnor_rules.evaluation.answers import Answer
    from shnor_rules.expressions.exact import Value
    from shnor_rules.model import Indicator
    from shnor_rules.reports.content.grid import Cell
    from shnor_rules.reports.content.reviewed import Reviewed

_MOST_HEADING: Final = 3
"""How many attributes tell which row it is."""

_READ: Final = frozenset({Kind.EXACT, Kind.LEVEL})
"""What is read of a record: its totals and its level; the rest is looked up."""


def record_sections(reviewed: Reviewed, lang: str) -> Iterator[Section]:
    """Yield `records`; never a ranking, the rows stand as they were given."""
    if not reviewed.assessed:
        return
    order = (text("records.order", lang),) if reviewed.only is None else ()
    grids = [records_grid(reviewed, lang)]
    if reviewed.only is not None:
        grids.insert(0, answers_grid(reviewed.only, lang))
    elif any(each.labels for each in reviewed.monitoring.indicators):
        grids.append(_words_grid(reviewed, lang))
    notes = notices(reviewed, lang)
    yield Section("records", text("records", lang), order, grids=tuple(grids), notes=notes)


def records_grid(reviewed: Reviewed, lang: str) -> Grid:
    """Return a row for each assessed record; how it came about is unfolded."""
    names = _attributes(reviewed)
    columns = tuple(_columns(reviewed, names, lang))
    rows = tuple(
        Row(
            tuple(_cells(entry, result, (reviewed, names), lang)),
            result.explain,
            called(entry, lang),
        )
        for entry, result in reviewed.assessed
    )
    headed = 1 + min(len(names), _MOST_HEADING)
    is_read = any(column.kind in _READ for column in columns)
    is_detail = reviewed.only is not None or len(rows) > FEW or not is_read
    brief = tuple(
        evolve(column, is_detail=at >= headed and column.kind not in _READ)
        for at, column in enumerate(columns)
    )
    return Grid("records", text("records", lang), brief, rows, headed=headed, is_detail=is_detail)


def _attributes(reviewed: Reviewed) -> list[str]:
    """Return the attributes that any record tells, in the order of the monitoring."""
    told = {name for _, result in reviewed.assessed for name in result.attributes}
    return [each.id for each in reviewed.monitoring.attributes if each.id in told]


def _columns(reviewed: Reviewed, names: Sequence[str], lang: str) -> Iterator[Column]:
    monitoring = reviewed.monitoring
    titles = {each.id: each.title for each in monitoring.attributes}
    yield Column(text("column.number", lang), Kind.COUNT)
    for name in names:
        yield Column(name, _kind(name, reviewed), titles[name])
    for indicator in monitoring.indicators:
        yield Column(indicator_title(indicator), _measured(indicator), indicator.title)
        if indicator.share is not None:
            part, whole = indicator.share.part, indicator.share.whole
            yield Column(text("records.part", lang, name=indicator.id), Kind.NUMBER, part)
            yield Column(text("records.whole", lang, name=indicator.id), Kind.NUMBER, whole)
        if indicator.points is not None:
            yield Column(text("records.points", lang, name=indicator.id), Kind.NUMBER)
    for name in monitoring.computed_names:
        yield Column(name, Kind.EXACT, _title(name, reviewed))
    if monitoring.total is not None:
        yield Column(text("column.total", lang), Kind.EXACT, monitoring.total.title)
    if monitoring.scale is not None:
        yield Column(text("column.level", lang), Kind.LEVEL)
        yield Column(text("column.meaning", lang))
        yield Column(text("column.distance", lang))
    yield Column(text("column.status", lang))
    yield Column(text("column.remarks", lang))
    yield Column(text("column.warnings", lang))
    if reviewed.labels:
        yield Column(text("column.from", lang))


def _measured(indicator: Indicator) -> Kind:
    """Return what the values of an indicator are: means of a sample seldom end."""
    return Kind.NUMBER if indicator.sample is None else Kind.EXACT


def _kind(name: str, reviewed: Reviewed) -> Kind:
    """Return what the values of an attribute are: numbers only, or words."""
    values = (result.attributes.get(name) for _, result in reviewed.assessed)
    is_number = all(isinstance(value, Fraction) for value in values if value is not None)
    return Kind.NUMBER if is_number else Kind.TEXT


def _title(name: str, reviewed: Reviewed) -> str | None:
    monitoring = reviewed.monitoring
    computed = {each.name: each.title for each in (*monitoring.derived, *monitoring.subtotals)}
    gradings: dict[str, str | None] = {each.id: each.title for each in monitoring.gradings}
    return (computed | gradings).get(name)


def _cells(
    entry: Entry, result: Assessment, told: tuple[Reviewed, Sequence[str]], lang: str
) -> Iterator[Cell]:
    reviewed, names = told
    monitoring = reviewed.monitoring
    yield entry.number
    for name in names:
        yield result.attributes.get(name)
    for indicator in monitoring.indicators:
        yield from _answered(indicator, result, lang)
    for name in monitoring.computed_names:
        yield value_cell(result.values.get(name), lang)
    if monitoring.total is not None:
        yield result.total
    status = result.status.render(lang)
    if monitoring.scale is not None:
        yield status if result.level is None else result.level.name
        yield None if result.level is None else result.level.meaning
        yield distance_in_words(result.next_level, lang)
    reason = None if result.reason is None else result.reason.render(lang)
    is_told = reason is None or monitoring.scale is None
    yield status if is_told else text("because", lang, said=status, reason=str(reason))
    yield listed(remark.id for remark in result.remarks) or None
    yield listed(_warnings(result, lang)) or None
    if reviewed.labels:
        yield reviewed.label(entry)


def _warnings(result: Assessment, lang: str) -> Iterable[str]:
    for finding in result.warnings:
        said, field = finding.message.render(lang), finding.place.subject
        yield said if field is None else text("because", lang, said=field, reason=said)


def _answered(indicator: Indicator, result: Assessment, lang: str) -> Iterator[Cell]:
    """Yield an answer, the counts of a share, and the points that it earns."""
    answer = result.answers.get(indicator.id)
    yield None if answer is None else answer_cell(answer, lang)
    if indicator.share is not None:
        yield from (None, None) if answer is None or answer.counts is None else answer.counts
    if indicator.points is not None:
        yield value_cell(result.values.get(indicator.id), lang)


def answer_cell(answer: Answer, lang: str) -> Cell:
    """Return an answer; what is not there is said, with the reason where one was given."""
    if not isinstance(answer.value, Absent):
        return value_cell(answer.value, lang)
    said = answer.written or text(f"answer.{answer.status}", lang)
    if answer.reason is not None:
        return text("because", lang, said=said, reason=answer.reason)
    return said


def value_cell(value: Value | None, lang: str) -> Cell:
    """Return a computed value; what is not there is said."""
    if isinstance(value, Absent):
        return text(f"answer.{value.kind.value}", lang)
    return str(value) if isinstance(value, bool) else value


def _words_grid(reviewed: Reviewed, lang: str) -> Grid:
    """Return what the order calls the answers of each record."""
    named = [each for each in reviewed.monitoring.indicators if each.labels]
    columns = (
        Column(text("column.number", lang), Kind.COUNT),
        Column(text("column.record", lang)),
        *(Column(each.id, note=each.title) for each in named),
    )
    rows = tuple(
        Row((entry.number, called(entry, lang), *(_label(each, result) for each in named)))
        for entry, result in reviewed.assessed
    )
    title = text("records.words", lang)
    return Grid("records-words", title, columns, rows, headed=2, is_detail=True)


def _label(indicator: Indicator, result: Assessment) -> str | None:
    answer = result.answers.get(indicator.id)
    return None if answer is None else answer.label or answer.written


def answers_grid(result: Assessment, lang: str) -> Grid:
    """Return the answers of one record, an indicator and each of its items a row."""
    has_points = any(each.points is not None for each in result.monitoring.indicators)
    has_means = any(_measured(each) is Kind.EXACT for each in result.monitoring.indicators)
    columns = [
        Column(text("column.indicator", lang)),
        Column(text("column.title", lang)),
        Column(text("column.answer", lang), Kind.EXACT if has_means else Kind.NUMBER),
        Column(text("column.label", lang)),
        *((Column(text("column.points", lang), Kind.NUMBER),) if has_points else ()),
        Column(text("column.evidence", lang)),
    ]
    rows = [Row(cells) for answer in result.answers.values() for cells in _of(answer, result, lang)]
    if not has_points:
        rows = [Row((*row.cells[:4], *row.cells[5:])) for row in rows]
    if all(row.cells[-1] is None for row in rows):
        columns[-1] = evolve(columns[-1], is_detail=True)
    return Grid("answers", text("answers", lang), tuple(columns), tuple(rows), headed=2)


def _of(answer: Answer, result: Assessment, lang: str) -> Iterator[tuple[Cell, ...]]:
    indicator = answer.indicator
    points = None
    if indicator.points is not None:
        points = value_cell(result.values.get(indicator.id), lang)
    label = answer.label if answer.status == GIVEN else None
    if answer.counts is not None:
        part, whole = map(format_number, answer.counts)
        label = text("of", lang, part=part, whole=whole)
    evidence = listed(filter(None, (answer.evidence.act, answer.evidence.link))) or None
    title = indicator.title
    yield indicator_title(indicator), title, answer_cell(answer, lang), label, points, evidence
    given = {item.id: own for item, own in answer.item_evidence}
    for item, value in answer.items:
        own = given.get(item.id)
        told = None if own is None else listed(filter(None, (own.act, own.link))) or None
        name = f"{indicator.id}.{item.id}"
        yield name, item.title, value, item.labels.get(value), None, told
