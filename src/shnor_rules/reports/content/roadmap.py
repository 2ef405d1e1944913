# SPDX-License-Identifier: MIT
"""A report on a roadmap: what is done, what is due, when, by whom, and how much of the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.findings import Severity
from shnor_rules.reports.content.grid import Column, Grid, Row
from shnor_rules.reports.content.plans import plans_section
from shnor_rules.reports.content.report import Section
from shnor_rules.reports.content.roadmap_due import due_section
from shnor_rules.reports.content.roadmap_rows import fulfilment_section
from shnor_rules.reports.content.roadmap_targets import targets_section
from shnor_rules.reports.content.roadmap_timeline import timeline_section
from shnor_rules.reports.content.rules_used import (
    RulesUsed,
    head_sections,
    tail_sections,
    used_facts,
)
from shnor_rules.reports.content.trimming import SOME
from shnor_rules.reports.content.wording import text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shnor_rules.reports.content.grid import Cell
    from shnor_rules.reports.content.roadmap_reviewed import RoadmapReview


def roadmap_sections(review: RoadmapReview, lang: str) -> tuple[Section, ...]:
    """Return the sections on a roadmap, in the order of reading.

    They are `purpose`, `basis`, `fulfilment` (where events are told), `due` (where there is a day),
    `timeline`, `plans`, `targets`, `refused` (events that count for nothing), `decisions`,
    `readings` and `remarks`. What there is nothing to say of is left out.

    Args:
        review: the roadmap with what became of it.
        lang: `ru` or `en`.
    """
    return tuple(_sections(review, lang))


def _sections(review: RoadmapReview, lang: str) -> Iterator[Section]:
    used = _used(review)
    yield from head_sections(used, lang)
    if any(review.roadmap.activities):
        if review.has_events:
            yield fulfilment_section(review, lang)
        if review.day is not None:
            yield due_section(review, review.day, lang)
        yield timeline_section(review, lang)
    for found in (plans_section(review, lang), targets_section(review, lang)):
        if found is not None:
            yield found
    if review.has_events:
        yield _faults(review, lang)
    yield from tail_sections(used, lang)


def _used(review: RoadmapReview) -> RulesUsed:
    roadmap = review.roadmap
    return RulesUsed(
        title=roadmap.title,
        name=f"{review.ruleset.id}/{roadmap.id}",
        hash=review.ruleset.hash,
        document=roadmap.document,
        place=roadmap.clause.place,
        goals=() if roadmap.goal is None else (roadmap.goal,),
        points=roadmap.tasks,
        readings=roadmap.readings,
        applied=roadmap.applied,
        remarks=roadmap.remarks,
    )


def _faults(review: RoadmapReview, lang: str) -> Section:
    """Return `refused`: what is wrong with the events."""
    title = text("roadmap.refused", lang)
    faults = [each for each in review.findings if each.severity is Severity.ERROR]
    if not faults:
        return Section("refused", title, (text("roadmap.refused.none", lang),))
    columns = tuple(
        Column(text(f"rules-used.column.{key}", lang)) for key in ("record", "called", "why")
    )
    rows = (
        Row((each.place.handed.render(lang), each.place.subject, each.message.render(lang)))
        for each in faults
    )
    said = text("roadmap.faulty", lang, count=review.faulty)
    is_detail = len(faults) > SOME
    grid = Grid("refused", title, columns, tuple(rows), is_detail=is_detail)
    return Section("refused", title, (said,), grids=(grid,))


def roadmap_facts(review: RoadmapReview) -> Mapping[str, Cell]:
    """Return the facts of a report on a roadmap, by the words that templates call them by.

    Those of its own are «мероприятий» (rows) and, where events are told, «полнота» and
    «своевременность» (so many of so many).

    Args:
        review: the roadmap with what became of it.
    """
    tally = review.fulfilled.tally
    has_events = review.has_events
    return {
        **used_facts(_used(review)),
        "мероприятий": tally.total,
        "полнота": tally.completeness if has_events else None,
        "своевременность": tally.timeliness if has_events else None,
    }
