# SPDX-License-Identifier: MIT
"""How readings are applied to a roadmap: rows are changed, put in and left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from attrs import evolve

from shnor_rules.errors import ReadingError
from shnor_rules.findings.nearest import nearest
from shnor_rules.messages import say
from shnor_rules.model.roadmap_rows import Activity, Section, Target

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from shnor_rules.model.roadmap import Roadmap
    from shnor_rules.model.roadmap_reading import Patch, RoadmapReading

R = TypeVar("R", Activity, Target)


def read_roadmap_as(roadmap: Roadmap, names: Iterable[str]) -> Roadmap:
    """Return the roadmap as the named readings read it.

    Raises:
        ReadingError: a reading is unknown, or two of them decide on the same part of a row.
    """
    chosen = [_find(roadmap, name) for name in dict.fromkeys(names)]
    for index, first in enumerate(chosen):
        for second in chosen[index + 1 :]:
            row = shared_row(first, second)
            if row is not None:
                part = say("part.activities", name=row)
                message = say("conflicting-readings", first=first.id, second=second.id, part=part)
                raise ReadingError(message)
    for reading in chosen:
        sections = tuple(_section(each, reading) for each in roadmap.sections)
        applied = (*roadmap.applied, reading.id)
        roadmap = evolve(roadmap, sections=sections, applied=applied)
    return roadmap


def shared_row(first: RoadmapReading, second: RoadmapReading) -> str | None:
    """Return the name of a row on which two readings decide differently, or `None`."""
    parts = {(row, part): name for row, name, part in first.touched}
    for row, name, part in second.touched:
        if (row, part) in parts or row in first.dropped:
            return name
    for (row, _), name in parts.items():
        if row in second.dropped:
            return name
    return None


def _find(roadmap: Roadmap, name: str) -> RoadmapReading:
    for reading in roadmap.readings:
        if reading.id == name:
            return reading
    ids = [reading.id for reading in roadmap.readings]
    near = nearest(name, ids)
    if not ids:
        raise ReadingError(say("unknown-reading.no-rows", name=name, roadmap=roadmap.id))
    if near is None:
        raise ReadingError(say("unknown-reading", name=name, readings=", ".join(ids)))
    raise ReadingError(say("unknown-reading.near", name=name, near=near.name))


def _section(section: Section, reading: RoadmapReading) -> Section:
    activities = tuple(_with_added(_patched(section.activities, reading.activities), reading))
    kept = tuple(each for each in activities if each.path not in reading.dropped)
    return evolve(section, activities=kept, targets=_patched(section.targets, reading.targets))


def _with_added(rows: Iterable[Activity], reading: RoadmapReading) -> Iterator[Activity]:
    for row in rows:
        yield row
        # A row that is put in may be the one after which another stands.
        new = (each.activity for each in reading.added if each.after == row.path)
        yield from _with_added(new, reading)


def _patched(rows: Sequence[R], patches: Sequence[Patch]) -> tuple[R, ...]:
    known = {patch.row: patch for patch in patches}
    return tuple(_changed(row, known[row.path]) if row.path in known else row for row in rows)


def _changed(row: R, patch: Patch) -> R:
    return evolve(row, **patch.parts, patches=(*row.patches, patch.path))
