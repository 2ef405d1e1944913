# SPDX-License-Identifier: MIT
"""Readings in words: what each changes, who decided it, and which remarks it answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from shnor_rules.messages import say
from shnor_rules.model import Choice, read_as
from shnor_rules.reports.description.computing import computed_lines
from shnor_rules.reports.description.indicators import indicator_lines
from shnor_rules.reports.description.lines import told, under
from shnor_rules.reports.description.tables import grading_lines, table_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from shnor_rules.model import Monitoring, Reading

_STATUSES = {"предложено": "reading-status.proposed", "утверждено": "reading-status.approved"}


def reading_lines(reading: Reading, monitoring: Monitoring, lang: str) -> Iterator[str]:
    """Yield a reading of the monitoring with what it puts in place of what."""
    status = say(_STATUSES[reading.status])
    if reading.title is None:
        heading = say("page.reading", id=reading.id, status=status)
    else:
        heading = say("page.reading.title", id=reading.id, status=status, title=reading.title)
    yield heading.render(lang)
    yield from under(_changes(reading, monitoring, lang))
    because = ", ".join(reading.because) or None
    yield from under(told("page.because", because, lang))
    yield from under(told("page.approved-by", reading.by, lang))
    yield from under(told("page.approved-on", reading.date, lang))
    yield from under(told("page.note", reading.note, lang))


def _changes(reading: Reading, monitoring: Monitoring, lang: str) -> Iterator[str]:
    yield from _levels(reading, monitoring, lang)
    if reading.choice is not None:
        choice = "first" if reading.choice is Choice.FIRST else "only"
        yield say(f"page.changes.{choice}").render(lang)
    for indicator in reading.indicators:
        printed = monitoring.indicator(indicator.id)
        changed = evolve(indicator, basis=printed.basis)
        lines = _new(indicator_lines(changed, lang), indicator_lines(printed, lang))
        yield from _named(indicator.id, lines, lang)
    yield from _tables(reading, monitoring, lang)
    values = (*monitoring.derived, *monitoring.subtotals, monitoring.total)
    known = {value.name: value for value in values if value is not None}
    totals = () if reading.total is None else (reading.total,)
    for computed in (*reading.derived, *reading.subtotals, *totals):
        base = known.get(computed.name)
        basis = computed.basis if base is None else base.basis
        lines = computed_lines(evolve(computed, basis=basis), monitoring, lang)
        known_lines = () if base is None else computed_lines(base, monitoring, lang)
        yield from _named(computed.name, _new(lines, known_lines), lang)


def _tables(reading: Reading, monitoring: Monitoring, lang: str) -> Iterator[str]:
    printed = {grading.id: grading for grading in monitoring.gradings}
    for grading in reading.gradings:
        base = printed[grading.id]
        changed = evolve(grading, basis=base.basis)
        lines = _new(grading_lines(changed, lang), grading_lines(base, lang))
        yield from _named(grading.id, lines, lang)
    if reading.table is not None and monitoring.table is not None:
        read = read_as(monitoring, (reading.id,))
        lines = _new(
            table_lines(reading.table, read, lang), table_lines(monitoring.table, monitoring, lang)
        )
        yield from _named(say("part.table").render(lang), lines, lang)


def _levels(reading: Reading, monitoring: Monitoring, lang: str) -> Iterator[str]:
    bands = () if monitoring.scale is None else monitoring.scale.bands
    for level in bands:
        if level.name not in reading.levels:
            continue
        new = str(reading.levels[level.name])
        if level.interval is None or str(level.interval) == new:
            yield say("page.changes.level.same", level=level.name, new=new).render(lang)
        else:
            old = str(level.interval)
            yield say("page.changes.level", level=level.name, new=new, old=old).render(lang)


def _new(lines: Iterable[str], printed: Iterable[str]) -> Iterator[str]:
    """Yield the lines that are not printed anyway: what the reading changes is what it tells."""
    known = set(printed)
    return (line for line in lines if line not in known)


def _named(name: str, lines: Iterable[str], lang: str) -> Iterator[str]:
    for line in lines:
        text = line.strip()
        named = text.startswith(f"{name} = ")
        yield text if named else say("page.changes", part=name, text=text).render(lang)
