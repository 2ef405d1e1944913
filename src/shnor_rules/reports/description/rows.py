# SPDX-License-Identifier: MIT
"""Rows of roadmaps and schedules in words: what, when, who, how much, and on whose word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.messages import say
from shnor_rules.reports.description.lines import sourced
from shnor_rules.reports.description.references import reference_lines
from shnor_rules.reports.lines import told, under

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.model import Activity, Plan, ScheduleRow, Section, Target


def heading(row: Section | Target | Activity | ScheduleRow, lang: str) -> str:
    """Return the number and the title of a row, or what it has in place of them."""
    title = say("row.untitled") if row.title is None else row.title
    if row.number is None:
        return say("row.unnumbered", title=title).render(lang)
    return say("row.numbered", number=row.number, title=title).render(lang)


def target_lines(row: Target, lang: str) -> Iterator[str]:
    """Yield a target with its plan."""
    yield heading(row, lang)
    yield from under(told("page.unit", row.unit, lang))
    yield from under(_common(row, lang))


def activity_lines(row: Activity, lang: str) -> Iterator[str]:
    """Yield a row with all that is said of it."""
    yield heading(row, lang)
    yield from under(told("row.deadline", as_text(row.deadline), lang))
    for each in row.responsible:
        yield from under(told("page.responsible", each, lang))
    yield from under(told("row.form", row.form, lang))
    yield from under(told("row.result", row.result, lang))
    yield from under(told("row.participants", row.participants, lang))
    yield from under(told("row.monitorings", ", ".join(row.monitorings) or None, lang))
    yield from under(_common(row, lang))


def _common(row: Target | Activity, lang: str) -> Iterator[str]:
    yield from told("row.schools", ", ".join(row.schools) or None, lang)
    if row.plan is not None:
        yield from _planned(row.plan, lang)
    yield from reference_lines(row.refers_to, lang)
    yield from sourced(row.clause, lang)
    yield from told("page.note", row.note, lang)


def _planned(plan: Plan, lang: str) -> Iterator[str]:
    key = "row.planned.sum" if plan.sums else "row.planned"
    yield from told(key, as_text(plan.total), lang)
    indent = "" if plan.total is None else "  "
    for year, value in plan.years.items():
        text = say("row.empty") if value is None else str(value)
        yield f"{indent}{say('row.year', year=year, text=text).render(lang)}"
    yield from sourced(None, lang, basis=plan.basis)


def as_text(value: object | None) -> str | None:
    """Return a value of the notation as printed; `None` where there is none."""
    return None if value is None else str(value)
