# SPDX-License-Identifier: MIT
"""Readings in words: what each changes, who decided it, and which remarks it answers."""

from __future__ import annotations

from textwrap import dedent
from typing import TYPE_CHECKING

from attrs import evolve

from shnor_rules.messages import say
from shnor_rules.model import Basis, Choice, Scale, read_as
from shnor_rules.reports.description.computing import computed_lines
from shnor_rules.reports.description.decisions import decision_lines
from shnor_rules.reports.description.indicators import direction_line, indicator_lines
from shnor_rules.reports.description.levels import scale_lines
from shnor_rules.reports.description.likeness import likeness_lines
from shnor_rules.reports.description.tables import grading_lines, table_lines
from shnor_rules.reports.lines import told, under
from shnor_rules.reports.scale_line import draw

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from shnor_rules.model import Level, Monitoring, Reading


def reading_lines(reading: Reading, monitoring: Monitoring, lang: str) -> Iterator[str]:
    """Yield a reading of the monitoring with what it puts in place of what."""
    yield from decision_lines(reading, changes(reading, as_printed(monitoring), lang), lang)


def changes(reading: Reading, monitoring: Monitoring, lang: str) -> Iterator[str]:
    """Yield what a reading puts in place of what.

    Args:
        reading: the reading.
        monitoring: the monitoring, as it is printed.
        lang: the language of the labels.
    """
    yield from direction_line(reading.direction, Basis.READING, lang)
    yield from under(told("page.quote", reading.direction_quote, lang))
    yield from _likeness(reading, monitoring, lang)
    yield from _levels(reading, monitoring, lang)
    # A whole scale says itself how it is decided.
    if reading.choice is not None and not reading.bands:
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


def as_printed(monitoring: Monitoring) -> Monitoring:
    """Return the monitoring without the reading by which it takes from another one."""
    likeness = monitoring.likeness
    return monitoring if likeness is None else read_as(likeness.own, ())


def _likeness(reading: Reading, monitoring: Monitoring, lang: str) -> Iterator[str]:
    if reading.like is not None:
        likeness = read_as(monitoring, (reading.id,)).likeness
        yield from () if likeness is None else likeness_lines(likeness, lang)


def _tables(reading: Reading, monitoring: Monitoring, lang: str) -> Iterator[str]:
    printed = {grading.id: grading for grading in monitoring.gradings}
    for grading in reading.gradings:
        base = printed.get(grading.id)
        if base is None:
            lines = grading_lines(grading, lang)
        else:
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
    if reading.bands:
        yield say("page.changes.scale").render(lang)
        scale = Scale(reading.bands, reading.choice or Choice.ONLY)
        yield from under((*draw(scale, lang), "", *scale_lines(reading.bands)))
    scales = (monitoring.scale, None if reading.like is None else _taken_scale(reading, monitoring))
    printed = next((each for each in scales if each is not None), None)
    for level in () if printed is None else printed.bands:
        if level.name not in reading.levels:
            continue
        new = str(reading.levels[level.name])
        if level.interval is None or str(level.interval) == new:
            yield say("page.changes.level.same", level=level.name, new=new).render(lang)
        else:
            old = str(level.interval)
            yield say("page.changes.level", level=level.name, new=new, old=old).render(lang)


def _taken_scale(reading: Reading, monitoring: Monitoring) -> Scale[Level] | None:
    likeness = read_as(monitoring, (reading.id,)).likeness
    return None if likeness is None else likeness.theirs.scale


def _new(lines: Iterable[str], printed: Iterable[str]) -> Iterator[str]:
    """Yield the lines that are not printed anyway: what the reading changes is what it tells."""
    known = set(printed)
    return (line for line in lines if line not in known)


def _named(name: str, lines: Iterable[str], lang: str) -> Iterator[str]:
    """Yield each line with the name of the part; lines under others stay so, under the name."""
    found = tuple(lines)
    if len({len(line) - len(line.lstrip()) for line in found}) > 1:
        yield say("page.changes.several", part=name).render(lang)
        yield from under(dedent("\n".join(found)).splitlines())
        return
    for line in found:
        text = line.strip()
        named = text.startswith(f"{name} = ")
        yield text if named else say("page.changes", part=name, text=text).render(lang)
