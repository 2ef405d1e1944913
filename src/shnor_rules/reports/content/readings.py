# SPDX-License-Identifier: MIT
"""How the text was read: the readings in force, and those that there are besides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.analysis.portions import Portion
from shnor_rules.messages import say
from shnor_rules.reports.content.grid import Column, Grid, Kind, Row
from shnor_rules.reports.content.report import Section
from shnor_rules.reports.content.wording import listed, text
from shnor_rules.reports.description.decisions import STATUSES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shnor_rules.model import Monitoring, Reading
    from shnor_rules.reports.content.grid import Cell
    from shnor_rules.reports.content.reviewed import Reviewed


def reading_sections(reviewed: Reviewed, lang: str) -> Iterator[Section]:
    """Yield `readings`."""
    monitoring = reviewed.monitoring
    applied = [each for each in monitoring.readings if each.id in monitoring.applied]
    paragraphs = [text("readings.applied", lang, count=len(applied))] if applied else []
    if not monitoring.applied:
        paragraphs.append(text("readings.literal", lang))
    others = [each.id for each in monitoring.readings if each.id not in monitoring.applied]
    if others:
        paragraphs.append(text("readings.others", lang, names=", ".join(others)))
    yield Section(
        "readings",
        text("readings", lang),
        tuple(paragraphs),
        points=tuple(point for each in applied for point in _decided(each, lang)),
        grids=(_grid(monitoring, _changed(reviewed), lang),) if monitoring.readings else (),
    )


def _decided(reading: Reading, lang: str) -> Iterator[str]:
    """Yield what an applied reading says, and who decided it."""
    said = reading.title or reading.note or reading.id
    yield text("readings.reading", lang, id=reading.id, title=said)
    if reading.by is not None:
        yield text("readings.by", lang, id=reading.id, by=reading.by, date=reading.date or "–")


def _changed(reviewed: Reviewed) -> Mapping[str, Portion]:
    """Return how many records each reading by itself would let end otherwise, where it is known."""
    found = reviewed.sensitivity
    if found is None:
        return {}
    alone = [each for each in found.shifts if len(each.variant.readings) == 1]
    return {
        shift.variant.readings[0]: Portion(shift.changed, shift.of)
        for shift in alone
        if shift.variant.places is None and shift.changed is not None and shift.of is not None
    }


def _grid(monitoring: Monitoring, changed: Mapping[str, Portion], lang: str) -> Grid:
    columns = (
        Column(text("readings.name", lang)),
        Column(text("readings.title", lang)),
        Column(text("readings.in-force", lang), Kind.MARK),
        Column(text("readings.because", lang)),
        Column(text("column.status", lang)),
        Column(text("readings.decided", lang)),
        *((Column(text("readings.changes", lang), Kind.PORTION),) if changed else ()),
    )
    rows = tuple(Row(_cells(each, monitoring, changed, lang)) for each in monitoring.readings)
    return Grid("readings", text("readings", lang), columns, rows, is_detail=True)


def _cells(
    reading: Reading, monitoring: Monitoring, changed: Mapping[str, Portion], lang: str
) -> tuple[Cell, ...]:
    is_applied = reading.id in monitoring.applied
    decided = listed(filter(None, (reading.by, reading.date))) or None
    return (
        reading.id,
        listed(filter(None, (reading.title, reading.note))) or None,
        text("yes" if is_applied else "no", lang),
        listed(reading.because) or None,
        say(STATUSES[reading.status]).render(lang),
        decided,
        *((changed.get(reading.id),) if changed else ()),
    )
