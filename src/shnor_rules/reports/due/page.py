# SPDX-License-Identifier: MIT
"""What is due in a month, as a page for people and as plain data."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from shnor_rules.messages import say
from shnor_rules.notation.deadline_words import MONTHS
from shnor_rules.reports.due.wording import GROUPS, duties_of, when_in_words, why_in_words
from shnor_rules.reports.json_page import json_page
from shnor_rules.reports.lines import printed, under
from shnor_rules.reports.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.analysis.timing.due import Due
    from shnor_rules.analysis.timing.duties import Duty


def due_page(due: Due, lang: str) -> Iterator[str]:
    """Yield the lines of the page: each group under its heading, the counts last."""
    yield f"{month_name(due, lang)}\n"
    for group in GROUPS:
        duties = duties_of(due, group)
        if duties:
            heading = say(f"due.{group}", count=len(duties)).render(lang)
            yield f"\n{heading}\n"
            yield from _rows(duties, due.roadmaps, lang)
    if not any(duties_of(due, group) for group in GROUPS):
        yield f"{say('due.nothing').render(lang)}\n"


def due_json(due: Due, lang: str) -> Iterator[str]:
    """Yield what is due as a JSON object."""
    yield f"{json_page(due.to_dict(lang))}\n"


def month_name(due: Due, lang: str) -> str:
    """Return the month as it is called."""
    first = due.days.first
    if lang == "ru":
        return f"{MONTHS[first.month - 1][0].capitalize()} {first.year}"
    return f"{first:%Y-%m}"


def _rows(duties: tuple[Duty, ...], roadmaps: tuple[str, ...], lang: str) -> Iterator[str]:
    """Yield rows under their headings, which name the roadmap only where there are several."""
    for (document, section), rows in groupby(duties, lambda duty: (duty.document, duty.section)):
        place = section or document
        if section is not None and roadmaps != (document,):
            place = f"{document}: {section}"
        yield f"  {visible(place)}\n"
        for duty in rows:
            yield from printed(under(_lines(duty, lang), steps=2))


def _lines(duty: Duty, lang: str) -> Iterator[str]:
    title = duty.title or say("row.untitled").render(lang)
    yield title if duty.name is None else f"{duty.name}  {title}"
    told = {
        "row.deadline": duty.deadline,
        "due.when": when_in_words(duty, lang),
        "due.why": why_in_words(duty, lang),
        "due.responsible": "; ".join(duty.responsible),
        "row.form": duty.form,
        "row.result": duty.result,
        "row.schools": ", ".join(duty.schools),
    }
    for key, text in told.items():
        if text:
            yield f"    {say(key, text=text).render(lang)}"
