# SPDX-License-Identifier: MIT
"""Roadmaps and schedules in words: rows with their deadlines, targets with their years."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.reports.description.lines import joined, section, sourced
from shnor_rules.reports.description.references import reference_lines
from shnor_rules.reports.description.remarks import remark_lines
from shnor_rules.reports.description.roadmap_readings import roadmap_reading_lines
from shnor_rules.reports.description.rows import activity_lines, as_text, heading, target_lines
from shnor_rules.reports.lines import told, under

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.model import Roadmap, Ruleset, ScheduleRow, Section


def describe_roadmap(roadmap: Roadmap, lang: str = "ru") -> str:
    """Return the roadmap in words; labels are in `lang`, lines are never wrapped."""
    return "\n".join(_page(roadmap, lang))


def schedule_lines(ruleset: Ruleset, lang: str) -> Iterator[str]:
    """Yield the rows of the schedule of a ruleset."""
    for row in ruleset.schedule:
        yield heading(row, lang)
        yield from under(_scheduled(row, lang))


def _page(roadmap: Roadmap, lang: str) -> Iterator[str]:
    yield roadmap.title
    yield from under(_head(roadmap, lang))
    for each in roadmap.sections:
        if each.title is not None:
            yield ""
            yield heading(each, lang)
            yield from under(_under_heading(each, lang))
        targets = (target_lines(row, lang) for row in each.targets)
        yield from section("roadmap.targets", joined(targets), lang)
        rows = (activity_lines(row, lang) for row in each.activities)
        yield from section("roadmap.activities", joined(rows), lang)
    readings = (roadmap_reading_lines(each, roadmap, lang) for each in roadmap.readings)
    yield from section("page.readings", joined(readings), lang)
    remarks = (remark_lines(each, lang) for each in roadmap.remarks)
    yield from section("page.remarks", joined(remarks), lang)


def _under_heading(part: Section, lang: str) -> Iterator[str]:
    for each in part.tasks:
        yield from told("roadmap.tasks", each, lang)
    yield from sourced(part.clause, lang)


def _head(roadmap: Roadmap, lang: str) -> Iterator[str]:
    yield from told("roadmap.name", roadmap.id, lang)
    document = None if roadmap.document is None else str(roadmap.document)
    yield from told("page.document.of", document, lang)
    yield from sourced(roadmap.clause, lang)
    for name in roadmap.applied:
        yield from told("roadmap.applied", name, lang)
    yield from told("roadmap.period", as_text(roadmap.period), lang)
    yield from told("page.goal", roadmap.goal, lang)
    for each in roadmap.tasks:
        yield from told("roadmap.tasks", each, lang)
    for each in roadmap.mechanisms:
        yield from told("roadmap.mechanisms", each, lang)
    for each in roadmap.responsible:
        yield from told("page.responsible", each, lang)
    for each in roadmap.results:
        yield from told("roadmap.results", each, lang)


def _scheduled(row: ScheduleRow, lang: str) -> Iterator[str]:
    yield from told("row.deadline", as_text(row.when), lang)
    yield from told("row.monitorings", ", ".join(row.monitorings) or None, lang)
    yield from told("row.materials", row.materials, lang)
    yield from reference_lines(row.refers_to, lang)
    yield from sourced(row.clause, lang)
