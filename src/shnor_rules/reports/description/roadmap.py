# SPDX-License-Identifier: MIT
"""Roadmaps and schedules in words: rows with their deadlines, targets with their years."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.messages import say
from shnor_rules.reports.description.lines import section, sourced, told, under
from shnor_rules.reports.description.references import reference_lines
from shnor_rules.reports.description.remarks import remark_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.model import Activity, Plan, Roadmap, Ruleset, ScheduleRow, Section, Target


def describe_roadmap(roadmap: Roadmap, lang: str = "ru") -> str:
    """Return the roadmap in words; labels are in `lang`, lines are never wrapped."""
    return "\n".join(_page(roadmap, lang))


def schedule_lines(ruleset: Ruleset, lang: str) -> Iterator[str]:
    """Yield the rows of the schedule of a ruleset."""
    for row in ruleset.schedule:
        yield _heading(row, lang)
        yield from under(_scheduled(row, lang))


def _page(roadmap: Roadmap, lang: str) -> Iterator[str]:
    yield roadmap.title
    yield from under(_head(roadmap, lang))
    for each in roadmap.sections:
        if each.title is not None:
            yield ""
            yield _heading(each, lang)
            yield from under(sourced(each.clause, lang))
        targets = [line for row in each.targets for line in _target(row, lang)]
        yield from section("roadmap.targets", targets, lang)
        rows = [line for row in each.activities for line in _activity(row, lang)]
        yield from section("roadmap.activities", rows, lang)
    remarks = [line for each in roadmap.remarks for line in remark_lines(each, lang)]
    yield from section("page.remarks", remarks, lang)


def _head(roadmap: Roadmap, lang: str) -> Iterator[str]:
    yield from told("roadmap.name", roadmap.id, lang)
    document = None if roadmap.document is None else str(roadmap.document)
    yield from told("page.document.of", document, lang)
    yield from sourced(roadmap.clause, lang)
    yield from told("roadmap.period", _text(roadmap.period), lang)
    yield from told("page.goal", roadmap.goal, lang)
    for each in roadmap.responsible:
        yield from told("page.responsible", each, lang)
    for each in roadmap.results:
        yield from told("roadmap.results", each, lang)


def _heading(row: Section | Target | Activity | ScheduleRow, lang: str) -> str:
    title = say("row.untitled") if row.title is None else row.title
    if row.number is None:
        return say("row.unnumbered", title=title).render(lang)
    return say("row.numbered", number=row.number, title=title).render(lang)


def _target(row: Target, lang: str) -> Iterator[str]:
    yield _heading(row, lang)
    yield from under(told("page.unit", row.unit, lang))
    yield from under(_common(row, lang))


def _activity(row: Activity, lang: str) -> Iterator[str]:
    yield _heading(row, lang)
    yield from under(told("row.deadline", _text(row.deadline), lang))
    for each in row.responsible:
        yield from under(told("page.responsible", each, lang))
    yield from under(told("row.form", row.form, lang))
    yield from under(told("row.result", row.result, lang))
    yield from under(told("row.participants", row.participants, lang))
    yield from under(told("row.monitorings", ", ".join(row.monitorings) or None, lang))
    yield from under(_common(row, lang))


def _common(row: Target | Activity, lang: str) -> Iterator[str]:
    if row.plan is not None:
        yield from _planned(row.plan, lang)
    yield from reference_lines(row.refers_to, lang)
    yield from sourced(row.clause, lang)
    yield from told("page.note", row.note, lang)


def _planned(plan: Plan, lang: str) -> Iterator[str]:
    key = "row.planned.sum" if plan.sums else "row.planned"
    yield from told(key, _text(plan.total), lang)
    indent = "" if plan.total is None else "  "
    for year, value in plan.years.items():
        text = say("row.empty") if value is None else str(value)
        yield f"{indent}{say('row.year', year=year, text=text).render(lang)}"
    yield from sourced(None, lang, basis=plan.basis)


def _scheduled(row: ScheduleRow, lang: str) -> Iterator[str]:
    yield from told("row.deadline", _text(row.when), lang)
    yield from told("row.monitorings", ", ".join(row.monitorings) or None, lang)
    yield from told("row.materials", row.materials, lang)
    yield from reference_lines(row.refers_to, lang)
    yield from sourced(row.clause, lang)


def _text(value: object | None) -> str | None:
    return None if value is None else str(value)
