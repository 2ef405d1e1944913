# SPDX-License-Identifier: MIT
"""The fulfilment of a roadmap as a page: counts first, then row by row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.messages import say
from shnor_rules.reports.description.lines import section
from shnor_rules.reports.fulfilment.wording import (
    amounts_text,
    day_text,
    days_text,
    evidence_text,
    tally_text,
)
from shnor_rules.reports.lines import under
from shnor_rules.reports.portions import count_in_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from shnor_rules.analysis.fulfilment import Fulfilment, Group, PlanFulfilment, RowFulfilment


def fulfilment_page(fulfilled: Fulfilment, lang: str) -> Iterator[str]:
    """Yield the lines of the page."""
    yield fulfilled.title
    yield from under(_head(fulfilled, lang))
    total = [tally_text(fulfilled.tally, lang), say("fulfilment.defined").render(lang)]
    yield from section("fulfilment.all", total, lang)
    outside, nobody = say("fulfilment.no-section"), say("fulfilment.nobody")
    yield from section(
        "fulfilment.sections", _groups(fulfilled.sections, outside.render(lang), lang), lang
    )
    yield from section(
        "fulfilment.responsible", _groups(fulfilled.responsible, nobody.render(lang), lang), lang
    )
    yield from section("fulfilment.schools", _groups(fulfilled.schools, "", lang), lang)
    cells = _groups(fulfilled.years, "", lang, total="fulfilment.total.cells")
    yield from section("fulfilment.years", cells, lang)
    rows = [line for row in fulfilled.rows for line in _row(row, lang)]
    yield from section("fulfilment.rows", rows, lang)


def _head(fulfilled: Fulfilment, lang: str) -> Iterator[str]:
    as_of = day_text(fulfilled.as_of)
    yield say("fulfilment.as-of", name=fulfilled.roadmap, day=as_of).render(lang)
    for name in fulfilled.readings:
        yield say("roadmap.applied", text=name).render(lang)
    if fulfilled.school is not None:
        yield say("fulfilment.school", school=fulfilled.school).render(lang)
    yield say("fulfilment.events", count=fulfilled.events).render(lang)
    if fulfilled.later:
        yield say("fulfilment.later", count=fulfilled.later).render(lang)
    if fulfilled.unnamed:
        yield say("fulfilment.unnamed", count=fulfilled.unnamed).render(lang)


def _groups(
    groups: Iterable[Group], nameless: str, lang: str, *, total: str = "fulfilment.total"
) -> Iterator[str]:
    for group in groups:
        text = tally_text(group.tally, lang, total=total)
        yield say("fulfilment.group", name=group.name or nameless, text=text).render(lang)


def _row(row: RowFulfilment, lang: str) -> Iterator[str]:
    title = say("row.untitled") if row.title is None else row.title
    name = row.name or row.number
    if name is None:
        yield say("row.unnumbered", title=title).render(lang)
    else:
        yield say("row.numbered", number=name, title=title).render(lang)
    yield from under(_state(row, lang))
    yield from under(_details(row, lang))


def _state(row: RowFulfilment, lang: str) -> Iterator[str]:
    said = [row.status.said]
    if row.is_by_school and row.schools:
        said.append(say("fulfilment.by-schools", portion=count_in_words(row.by_schools)))
    elif row.times is not None and row.times.of > 1:
        said.append(say("fulfilment.times", portion=count_in_words(row.times)))
    elif row.times is None and len(row.days) > 1:
        said.append(say("fulfilment.times.unknown", count=len(row.days)))
    if row.cut_periods:
        said.append(say("fulfilment.cut-periods", count=row.cut_periods))
    if row.deadline is not None:
        said.append(say("fulfilment.deadline", text=row.deadline))
    if row.days:
        said.append(say("fulfilment.days", text=days_text(row.days)))
    yield "; ".join(each.render(lang) for each in said)


def _details(row: RowFulfilment, lang: str) -> Iterator[str]:
    for event in row.events:
        text = evidence_text(event)
        if text:
            yield say("fulfilment.evidence", day=day_text(event.day), text=text).render(lang)
    if row.is_by_school and row.lacking:
        yield say("fulfilment.lacking", schools=", ".join(row.lacking)).render(lang)
    if row.plan is not None:
        yield from _plan(row.plan, lang)


def _plan(plan: PlanFulfilment, lang: str) -> Iterator[str]:
    for cell in plan.years:
        actual = amounts_text(cell.actual)
        if cell.planned is None or cell.status is None:
            said = say("fulfilment.plan.nothing", year=cell.year, actual=actual)
        else:
            said = say(
                "fulfilment.plan.year",
                year=cell.year,
                planned=str(cell.planned),
                actual=actual,
                status=cell.status.said,
            )
        yield said.render(lang)
    actual = amounts_text(plan.actual)
    if plan.total is None:
        yield say("fulfilment.plan.actual", actual=actual).render(lang)
    else:
        planned = str(plan.total)
        yield say("fulfilment.plan.total", planned=planned, actual=actual).render(lang)
