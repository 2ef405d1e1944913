# SPDX-License-Identifier: MIT
"""Tables of what changed: by record, by school, by indicator, by answer, in all periods."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from shnor_rules.analysis.dynamics.changes import change_in_words
from shnor_rules.model import Change
from shnor_rules.reports.analysis.changes_text import changed_in_words
from shnor_rules.reports.content.flow import flow
from shnor_rules.reports.content.grid import Column, Grid, Kind, Row
from shnor_rules.reports.content.records import answer_cell
from shnor_rules.reports.content.trimming import FEW
from shnor_rules.reports.content.wording import (
    key_in_words,
    key_values,
    listed,
    text,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.analysis.dynamics.changes import Changed
    from shnor_rules.analysis.dynamics.comparing import Dynamics, Step
    from shnor_rules.analysis.dynamics.pairs import Pair, Tallied
    from shnor_rules.analysis.dynamics.sums import Sum
    from shnor_rules.reports.content.grid import Cell


def moves_grid(name: str, step: Step, lang: str) -> Iterator[Grid]:
    """Yield how many records went from which level to which; rules without a scale have no table.

    Args:
        name: its id.
        step: the two periods.
        lang: the language.
    """
    for figure in flow(name, step, lang):
        first = text("changes.moves", lang, before=step.before, after=step.after)
        columns = (
            Column(first, Kind.LEVEL),
            *(Column(level, Kind.COUNT) for level in figure.levels),
            Column(text("column.all", lang), Kind.COUNT),
        )
        rows = tuple(
            Row((level, *counts, sum(counts)))
            for level, counts in zip(figure.levels, figure.counts, strict=True)
        )
        title = _titled("changes.moves.title", name, step, lang)
        yield Grid(name, title, columns, rows)


def records_grid(name: str, step: Step, lang: str) -> Grid:
    """Return a row for each record that is in both periods: its level and its total then and now.

    Where the rules have neither, how many of its answers changed in which way.
    """
    has_level = any(pair.level is not None for pair in step.pairs)
    has_total = any(pair.total is not None for pair in step.pairs)
    columns = [Column(text("column.record", lang))]
    periods = (step.before, step.after)
    if has_level:
        level = text("column.level", lang)
        columns += [Column(_of(level, each, lang), Kind.LEVEL) for each in periods]
        columns.append(Column(text("changes.level", lang)))
    if has_total:
        total = text("column.total", lang)
        columns += [Column(_of(total, each, lang), Kind.EXACT) for each in periods]
        columns.append(Column(text("changes.difference", lang), Kind.EXACT))
    is_known = has_level or has_total
    columns += [Column(_change(each, lang), Kind.COUNT, is_detail=is_known) for each in Change]
    rows = tuple(
        Row(
            tuple(_record(pair, has_level=has_level, has_total=has_total, lang=lang)),
            pair.results[1].explain,
            key_in_words(pair.key, lang),
        )
        for pair in step.pairs
    )
    title = _titled("changes.records", name, step, lang)
    return Grid(name, title, tuple(columns), rows, is_detail=len(rows) > FEW)


def _titled(key: str, name: str, step: Step, lang: str) -> str:
    """Return the heading of a table; those of earlier periods say which."""
    title = text(key, lang)
    if not name[-1].isdigit():
        return title
    return text("changes.earlier", lang, title=title, before=step.before, after=step.after)


def _of(said: str, period: str, lang: str) -> str:
    return text("changes.of", lang, said=said, period=period)


def _change(change: Change, lang: str) -> str:
    return change_in_words(change).render(lang)


def _record(pair: Pair, *, has_level: bool, has_total: bool, lang: str) -> Iterator[Cell]:
    yield key_in_words(pair.key, lang)
    if has_level:
        for result in pair.results:
            yield result.status.render(lang) if result.level is None else result.level.name
        yield None if pair.level is None else changed_in_words(pair.level).render(lang)
    if has_total:
        yield from (result.total for result in pair.results)
        yield None if pair.total is None else pair.total.difference
    yield from pair.tallied.counts


def counted_grid(name: str, step: Step, lang: str) -> Grid:
    """Return how often levels and answers changed in which way, by school."""
    whole, *parts = step.parts
    names = parts[0].key.names
    what = ("levels", "answers") if whole.levels is not None else ("answers",)
    columns = (
        *map(Column, names),
        Column(text("changes.pairs", lang), Kind.COUNT),
        *(
            Column(text(f"changes.{each}", lang, change=_change(change, lang)), Kind.COUNT)
            for each in what
            for change in Change
        ),
    )
    rows = [
        Row((*key_values(part.key, lang), part.pairs, *_tallies(part.levels, part.answers, what)))
        for part in parts
    ]
    blanks = (None,) * (len(names) - 1)
    counts = _tallies(whole.levels, whole.answers, what)
    rows.append(Row((text("whole", lang), *blanks, whole.pairs, *counts)))
    title = text("changes.by-school", lang, before=step.before, after=step.after)
    return Grid(name, title, columns, tuple(rows), headed=len(names), is_detail=True)


def _tallies(levels: Tallied | None, answers: Tallied, what: tuple[str, ...]) -> tuple[int, ...]:
    given = {"levels": levels, "answers": answers}
    none = (0,) * len(Change)
    found = (given[each] for each in what)
    return tuple(count for each in found for count in (none if each is None else each.counts))


def indicators_grid(name: str, step: Step, lang: str) -> Grid:
    """Return how often each indicator changed in which way."""
    columns = (
        Column(text("column.indicator", lang)),
        Column(text("column.title", lang)),
        *(Column(_change(change, lang), Kind.COUNT) for change in Change),
    )
    rows = tuple(
        Row((each.indicator.id, each.indicator.title, *each.tallied.counts))
        for each in step.indicators
    )
    title = _titled("changes.indicators", name, step, lang)
    return Grid(name, title, columns, rows, headed=2)


def answers_grid(name: str, step: Step, lang: str) -> Grid:
    """Return a row for each answer of each record: what it was, what it is, how it changed."""
    columns = (
        Column(text("column.record", lang)),
        Column(text("column.indicator", lang)),
        Column(text("column.title", lang)),
        Column(step.before, Kind.EXACT),
        Column(step.after, Kind.EXACT),
        Column(text("changes.difference", lang), Kind.EXACT),
        Column(text("changes.change", lang)),
    )
    rows = tuple(Row(cells) for pair in step.pairs for cells in _answers(pair, lang))
    title = _titled("changes.answers.title", name, step, lang)
    return Grid(name, title, columns, rows, headed=2)


def _answers(pair: Pair, lang: str) -> Iterator[tuple[Cell, ...]]:
    called = key_in_words(pair.key, lang)
    for indicator, changed in pair.answers:
        before, after = (answer_cell(each, lang) for each in pair.given(indicator))
        change = _said(changed, lang)
        yield called, indicator.id, indicator.title, before, after, changed.difference, change


def _said(changed: Changed, lang: str) -> str:
    """Return a change with its reason; the difference has a cell of its own."""
    said = change_in_words(changed.change).render(lang)
    if changed.reason is None:
        return said
    return text("because", lang, said=said, reason=changed.reason)


def apart_grid(name: str, step: Step, lang: str) -> Grid:
    """Return the records that were not compared, and why."""
    columns = (
        Column(text("column.record", lang)),
        Column(text("changes.period", lang)),
        Column(text("changes.reason", lang)),
        Column(text("changes.rows", lang), is_detail=True),
    )
    rows = tuple(
        Row(
            (
                key_in_words(each.key, lang),
                each.period,
                each.reason.render(lang),
                listed(str(entry.number) for entry in each.entries) or None,
            )
        )
        for each in step.apart
    )
    title = _titled("changes.apart", name, step, lang)
    return Grid(name, title, columns, rows, is_detail=len(rows) > FEW)


def courses_grid(dynamics: Dynamics, lang: str) -> Grid:
    """Return the level of each record in all periods, and which way it went."""
    columns = (
        Column(text("column.record", lang)),
        *(Column(title, Kind.LEVEL) for title in dynamics.about),
        Column(text("changes.way", lang)),
        Column(text("changes.reason", lang)),
    )
    rows = tuple(
        Row(
            (
                key_in_words(course.key, lang),
                *course.levels,
                course.way.said().render(lang),
                None if course.reason is None else course.reason.render(lang),
            )
        )
        for course in dynamics.courses
    )
    title = text("changes.courses", lang)
    return Grid("dynamics-courses", title, columns, rows, is_detail=len(rows) > FEW)


def sums_grid(dynamics: Dynamics, lang: str) -> Grid:
    """Return the shares of the municipality in each period, from sums of counts."""
    columns = [Column(text("column.indicator", lang)), Column(text("column.title", lang))]
    for title in dynamics.about:
        of = partial(_of, period=title, lang=lang)
        columns += [
            Column(of(text("column.part", lang)), Kind.NUMBER, is_detail=True),
            Column(of(text("column.whole", lang)), Kind.NUMBER, is_detail=True),
            Column(of(text("column.share", lang)), Kind.EXACT, is_share=True),
        ]
    columns.append(Column(text("changes.difference", lang), Kind.EXACT, is_share=True))
    columns.append(Column(text("changes.change", lang)))
    rows = tuple(Row(tuple(_sum(each, lang))) for each in dynamics.sums)
    title = text("changes.sums", lang)
    return Grid("dynamics-sums", title, tuple(columns), rows, headed=2)


def _sum(each: Sum, lang: str) -> Iterator[Cell]:
    yield each.indicator.id
    yield each.indicator.title
    for added in each.added:
        yield added.part
        yield added.whole
        yield added.value if added.reason is None else added.reason.render(lang)
    last = each.changes[-1]
    yield last.difference
    yield _said(last, lang)
