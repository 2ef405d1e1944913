# SPDX-License-Identifier: MIT
"""Planned against actual by year, and whether planned totals agree with their years."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.checks.documents.plan_total import summed
from shnor_rules.model import row_names
from shnor_rules.notation.planned import Limit
from shnor_rules.reports.content.grid import Column, Grid, Kind, Row
from shnor_rules.reports.content.report import Section
from shnor_rules.reports.content.roadmap_rows import group_grid, status_bars
from shnor_rules.reports.content.trimming import trimmed
from shnor_rules.reports.content.wording import text
from shnor_rules.reports.fulfilment.wording import amounts_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from fractions import Fraction

    from shnor_rules.analysis.fulfilment import PlanFulfilment
    from shnor_rules.model import Activity, Plan, Remark
    from shnor_rules.notation import Planned
    from shnor_rules.reports.content.grid import Cell
    from shnor_rules.reports.content.roadmap_reviewed import RoadmapReview

_CHECK: Final = "plan-total"
"""The name of the finding that a remark on a total accepts."""


@frozen
class _Planned:
    """A row with its plan and, where that is known, what there was."""

    row: Activity
    name: str | None
    plan: Plan
    done: PlanFulfilment | None


def plans_section(review: RoadmapReview, lang: str) -> Section | None:
    """Return `plans`: what was planned for the rows and what there was; `None` without a plan."""
    rows = tuple(_rows(review))
    if not rows:
        return None
    by_year = review.fulfilled.years if review.has_events else ()
    figure = status_bars("plan-years", text("plans.figure", lang), by_year, "", lang)
    plans = [each.plan for each in rows]
    return Section(
        "plans",
        text("plans", lang),
        tuple(consistency_said(plans, lang)),
        grids=(
            _grid(rows, review, lang),
            *((group_grid("years", by_year, "", lang),) if by_year else ()),
        ),
        figures=(figure,) if by_year else (),
        notes=(text("plans.defined", lang),) if review.has_events else (),
    )


def _rows(review: RoadmapReview) -> Iterator[_Planned]:
    names = row_names(review.roadmap)
    for row, fulfilled in zip(review.activities, review.fulfilled.rows, strict=True):
        if row.plan is not None:
            done = fulfilled.plan if review.has_events else None
            yield _Planned(row, names.get(row.path) or row.number, row.plan, done)


def _grid(rows: Sequence[_Planned], review: RoadmapReview, lang: str) -> Grid:
    printed = {year for each in rows for year in each.plan.years}
    happened = {
        cell.year
        for each in rows
        if each.done is not None
        for cell in each.done.years
        if any(cell.actual)
    }
    years = tuple(sorted(printed | happened))
    columns = tuple(_columns(years, lang, has_actual=review.has_events))
    made = (
        Row(
            (
                each.name,
                each.row.title or text("roadmap.untitled", lang),
                each.row.result,
                *_values(each, years, lang),
                agreement_said(each.plan, review.roadmap.remarks, lang),
            ),
            name=each.name,
        )
        for each in rows
    )
    return trimmed(Grid("plans", text("plans.grid", lang), columns, tuple(made), headed=2))


def _columns(years: Sequence[int], lang: str, *, has_actual: bool) -> Iterator[Column]:
    yield Column("№")
    yield Column(text("roadmap.column.title", lang))
    yield Column(text("plans.column.result", lang), is_detail=True)
    for year in years:
        yield Column(text("plans.column.planned", lang, year=year), Kind.NUMBER)
        if has_actual:
            yield Column(text("plans.column.actual", lang, year=year), Kind.NUMBER)
            yield Column(text("plans.column.status", lang, year=year), is_detail=True)
    yield Column(text("plans.column.total", lang), Kind.NUMBER)
    if has_actual:
        yield Column(text("plans.column.total-actual", lang), Kind.NUMBER)
    yield Column(text("plans.column.agrees", lang), is_detail=True)


def _values(planned: _Planned, years: Sequence[int], lang: str) -> Iterator[Cell]:
    plan, done = planned.plan, planned.done
    cells = {} if done is None else {each.year: each for each in done.years}
    for year in years:
        yield planned_cell(plan.years.get(year))
        if done is not None:
            cell = cells.get(year)
            yield None if cell is None else _amounts(cell.actual)
            status = None if cell is None else cell.status
            yield None if status is None else status.said.render(lang)
    yield planned_cell(plan.total)
    if done is not None:
        yield _amounts(done.actual)


def planned_cell(planned: Planned | None) -> Cell:
    """Return a planned value: a number where it is one, else as it is printed."""
    if planned is None:
        return None
    is_plain = planned.limit is Limit.EXACTLY and planned.when is None
    return planned.amounts[0] if is_plain and len(planned.amounts) == 1 else str(planned)


def _amounts(amounts: tuple[Fraction, ...]) -> Cell:
    return amounts[0] if len(amounts) == 1 else amounts_text(amounts)


def consistency_said(plans: Iterable[Plan | None], lang: str) -> Iterator[str]:
    """Yield how many planned totals agree with their years; nothing where none is a sum."""
    found = [each for each in map(summed, plans) if each is not None]
    if found:
        agreeing = sum(each.agrees for each in found)
        yield text("plans.agreeing", lang, count=agreeing, of=len(found))


def agreement_said(plan: Plan | None, remarks: Iterable[Remark], lang: str) -> str | None:
    """Return whether a planned total agrees with its years, with the remark that explains it.

    Args:
        plan: the plan; `None` where nothing is planned.
        remarks: the known defects of the document.
        lang: the language.

    Returns:
        The words; `None` where nothing says that the total is a sum.
    """
    found = summed(plan)
    if found is None:
        return None
    if found.agrees:
        return text("plans.agrees", lang)
    known = [
        each.id
        for each in remarks
        if _CHECK in each.accepts and found.content in (each.accepts[_CHECK] or (found.content,))
    ]
    if not known:
        return text("plans.differs", lang, sum=found.added)
    return text("plans.differs.known", lang, sum=found.added, remark=", ".join(known))
