# SPDX-License-Identifier: MIT
"""Readings of a roadmap in words: which rows are otherwise than printed, and in what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.messages import say
from shnor_rules.model import read_roadmap_as, row_names
from shnor_rules.reports.description.decisions import decision_lines
from shnor_rules.reports.description.rows import activity_lines, heading, target_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from shnor_rules.messages import Message
    from shnor_rules.model import Roadmap, RoadmapReading


def roadmap_reading_lines(reading: RoadmapReading, roadmap: Roadmap, lang: str) -> Iterator[str]:
    """Yield a reading of the roadmap with what it puts in place of what.

    Args:
        reading: the reading.
        roadmap: the roadmap as printed, or as other readings have it.
        lang: the language of the labels.
    """
    yield from decision_lines(reading, roadmap_changes(reading, roadmap, lang), lang)


def roadmap_changes(reading: RoadmapReading, roadmap: Roadmap, lang: str) -> Iterator[str]:
    """Yield what a reading of a roadmap puts in place of what; nothing where it is applied."""
    # Read anew from the text: what is applied already would not show as a change.
    if reading.id in roadmap.applied:
        return
    read = read_roadmap_as(roadmap, [reading.id])
    activities = {row.path: row for row in read.activities}
    targets = {row.path: row for row in read.targets}
    printed = {row.path: row for row in roadmap.activities}
    for patch in reading.activities:
        if patch.row in activities and patch.row in printed:
            new = activity_lines(activities[patch.row], lang)
            part = say("part.activities", name=patch.name)
            yield from _named(part, new, activity_lines(printed[patch.row], lang), lang)
    aims = {row.path: row for row in roadmap.targets}
    for patch in reading.targets:
        new = target_lines(targets[patch.row], lang)
        part = say("part.targets", name=patch.name)
        yield from _named(part, new, target_lines(aims[patch.row], lang), lang)
    names = {**row_names(read), **row_names(roadmap)}
    for each in reading.added:
        after = names.get(each.after, "")
        yield say("row.added", after=after, row=heading(each.activity, lang)).render(lang)
        yield from list(activity_lines(each.activity, lang))[1:]
    for name in reading.dropped.values():
        yield say("row.dropped", name=name).render(lang)


def _named(part: Message, new: Iterable[str], printed: Iterable[str], lang: str) -> Iterator[str]:
    """Yield the lines that are not printed anyway, each with the name of its row."""
    known = set(printed)
    for line in new:
        if line not in known:
            yield say("page.changes", part=part, text=line.strip()).render(lang)
