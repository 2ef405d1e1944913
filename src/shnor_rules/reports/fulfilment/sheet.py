# SPDX-License-Identifier: MIT
"""The fulfilment of roadmaps as a table: a line for every row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from shnor_rules.messages import say
from shnor_rules.reports.fulfilment.wording import (
    amounts_text,
    day_text,
    days_text,
    evidence_text,
)
from shnor_rules.reports.sheet import sheet_row, text_cell

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from shnor_rules.analysis.fulfilment import Fulfilment, RowFulfilment

_COLUMNS: Final = (
    "roadmap",
    "as-of",
    "name",
    "section",
    "title",
    "deadline",
    "responsible",
    "status",
    "days",
    "done",
    "due",
    "schools-done",
    "schools",
    "planned",
    "actual",
    "evidence",
)


def fulfilment_sheet(fulfilled: Iterable[Fulfilment], lang: str) -> Iterator[str]:
    """Yield a row of headings and a row for every row of the roadmaps."""
    yield sheet_row([say(f"fulfilment.column.{name}").render(lang) for name in _COLUMNS])
    for each in fulfilled:
        for row in each.rows:
            cells = (each.roadmap, day_text(each.as_of), *_cells(row, lang))
            yield sheet_row([text_cell(cell) for cell in cells])


def _cells(row: RowFulfilment, lang: str) -> Iterator[str | None]:
    yield row.name
    yield row.section
    yield row.title
    yield row.deadline
    yield ", ".join(row.responsible)
    yield row.status.said.render(lang)
    yield days_text(row.days)
    times = row.times
    yield str(len(row.days) if times is None else times.count)
    yield None if times is None else str(times.of)
    schools = row.by_schools if row.is_by_school else None
    yield None if schools is None else str(schools.count)
    yield None if schools is None else str(schools.of)
    plan = row.plan
    yield None if plan is None or plan.total is None else str(plan.total)
    yield None if plan is None else amounts_text(plan.actual)
    yield "; ".join(filter(None, map(evidence_text, row.events)))
