# SPDX-License-Identifier: MIT
"""What a roadmap asks for in the month of a day, and who answers for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from shnor_rules.analysis.timing.due import due
from shnor_rules.notation.deadline_words import MONTHS
from shnor_rules.notation.spans_of_time import Month
from shnor_rules.reports.content.grid import Column, Grid, Row
from shnor_rules.reports.content.report import Section
from shnor_rules.reports.content.trimming import trimmed
from shnor_rules.reports.content.wording import listed, text
from shnor_rules.reports.due.wording import GROUPS, duties_of, when_in_words, why_in_words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from shnor_rules.analysis.timing.due import Due
    from shnor_rules.analysis.timing.duties import Duty
    from shnor_rules.reports.content.grid import Cell
    from shnor_rules.reports.content.roadmap_reviewed import RoadmapReview


_READ: Final = frozenset({"kind", "number", "title", "deadline", "responsible"})
_WITH_DAYS: Final = frozenset({"dated", "running"})
"""What of a month is read: what ends in it or goes on, and who answers; the rest is looked up."""


def due_section(review: RoadmapReview, day: date, lang: str) -> Section:
    """Return `due`: what is due in the month of a day, whatever has been done already.

    Args:
        review: the roadmap.
        day: the day.
        lang: the language.
    """
    found = due(
        review.roadmap,
        Month(day.month, day.year),
        calendar=review.ruleset.calendar,
        school=review.school,
    )
    title = text("roadmap.due", lang, month=_month(day, lang))
    counts = tuple(
        text(f"roadmap.due.{group}", lang, count=len(duties_of(found, group)))
        for group in GROUPS
        if duties_of(found, group)
    )
    if not counts:
        return Section("due", title, (text("roadmap.due.nothing", lang),))
    return Section(
        "due",
        title,
        points=counts,
        grids=(_grid(found, review, lang), _by_responsible(found, lang)),
    )


def _month(day: date, lang: str) -> str:
    return f"{MONTHS[day.month - 1][2]} {day.year}" if lang == "ru" else f"{day:%Y-%m}"


def _grid(found: Due, review: RoadmapReview, lang: str) -> Grid:
    keys = ("kind", "number", "title", "deadline", "when", "responsible", "form", "schools", "why")
    columns = tuple(
        Column(text(f"roadmap.column.{key}", lang), is_detail=key not in _READ) for key in keys
    )
    rows = tuple(
        Row(
            (text(f"roadmap.due.cell.{group}", lang), *_cells(duty, review, lang)),
            name=duty.name,
            is_detail=group not in _WITH_DAYS,
        )
        for group in GROUPS
        for duty in duties_of(found, group)
    )
    title, brief = text("roadmap.due.grid", lang), text("roadmap.due.brief", lang)
    return trimmed(Grid("due", title, columns, rows, headed=3, brief=brief))


def _cells(duty: Duty, review: RoadmapReview, lang: str) -> Iterator[Cell]:
    yield duty.name
    yield duty.title or text("roadmap.untitled", lang)
    yield duty.deadline
    yield when_in_words(duty, lang) or None
    yield listed(duty.responsible) or None
    yield listed(each for each in (duty.form, duty.result) if each) or None
    yield listed(map(review.called, duty.schools)) or None
    yield why_in_words(duty, lang) or None


def _by_responsible(found: Due, lang: str) -> Grid:
    """Return the same by who answers, to be handed to each; one for which several answer twice."""
    nobody = text("roadmap.nobody", lang)
    mine: dict[str, list[tuple[str, Duty]]] = {}
    for group in GROUPS:
        for duty in duties_of(found, group):
            for name in duty.responsible or (nobody,):
                mine.setdefault(name, []).append((group, duty))
    keys = ("who", "number", "title", "deadline", "when", "kind")
    columns = tuple(Column(text(f"roadmap.column.{key}", lang)) for key in keys)
    rows = tuple(
        Row(
            (
                name,
                duty.name,
                duty.title or text("roadmap.untitled", lang),
                duty.deadline,
                when_in_words(duty, lang) or None,
                text(f"roadmap.due.cell.{group}", lang),
            ),
            name=name,
        )
        for name, duties in mine.items()
        for group, duty in duties
    )
    title = text("roadmap.due.responsible", lang)
    return trimmed(Grid("due-responsible", title, columns, rows, headed=3, is_detail=True))
