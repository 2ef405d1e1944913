# SPDX-License-Identifier: MIT
"""How readings are applied to a roadmap: rows are changed, put in and left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from attrs import evolve

from shnor_rules.messages import Message, say
from shnor_rules.model.choosing import chosen
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
    found = chosen(
        roadmap.readings,
        names,
        shared=_shared,
        key_of_none="unknown-reading.no-rows",
        of=roadmap.id,
    )
    for reading in found:
        sections = tuple(_section(each, reading) for each in roadmap.sections)
        applied = (*roadmap.applied, reading.id)
        roadmap = evolve(roadmap, sections=sections, applied=applied)
    return roadmap


def _shared(first: RoadmapReading, second: RoadmapReading) -> Message | None:
    """Return what a row is called on which two readings decide differently, or `None`."""
    decided = {(row, part) for row, _, part in first.touched}
    rows = [
        *(name for row, name, part in second.touched if (row, part) in decided),
        *(name for row, name, _ in second.touched if row in first.dropped),
        *(name for row, name, _ in first.touched if row in second.dropped),
    ]
    return say("part.activities", name=rows[0]) if rows else None


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
