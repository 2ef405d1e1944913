# SPDX-License-Identifier: MIT
"""Planned against actual, year by year: every part of `1; 4`, every bound, every month."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from shnor_rules.analysis.fulfilment.occurring import Occurrence, slots
from shnor_rules.analysis.fulfilment.status import Status
from shnor_rules.analysis.timing.frame import Frame
from shnor_rules.notation import format_number
from shnor_rules.notation.planned import Limit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from shnor_rules.model import Event, Plan, SchoolYear
    from shnor_rules.notation import Planned

_DECEMBER: Final = 12


@frozen
class YearCell:
    """What was planned for a year, and what there was.

    Attributes:
        year: the year.
        planned: the planned value; `None` for an empty cell, and for a year without a column.
        actual: how much there was, for each part of the plan.
        last: the last day by which it was due: that of the year, or of what the cell says in
            brackets.
        status: how it stands; `None` where nothing is planned.
    """

    year: int
    planned: Planned | None
    actual: tuple[Fraction, ...]
    last: date
    status: Status | None

    def to_dict(self) -> dict[str, Any]:
        """Return it as plain data; numbers are exact."""
        return {
            "year": self.year,
            "planned": None if self.planned is None else str(self.planned),
            "actual": [format_number(each) for each in self.actual],
            "last": self.last.isoformat(),
            "status": None if self.status is None else self.status.value,
        }


@frozen
class PlanFulfilment:
    """What was planned for a row, and what there was.

    Attributes:
        total: the planned value as a whole; `None` where none is printed.
        actual: how much there was in all, for each part of the plan.
        years: year by year.
        sums: whether the whole is the sum of the years, so that it can be compared with the actual
            sum.
    """

    total: Planned | None
    actual: tuple[Fraction, ...]
    years: tuple[YearCell, ...]
    sums: bool

    @property
    def occurrences(self) -> Iterator[Occurrence]:
        """What was due in each year that something is planned for."""
        for cell in self.years:
            if cell.status is not None:
                yield Occurrence(
                    f"{cell.year}: {cell.planned}",
                    date(cell.year, 1, 1),
                    cell.last,
                    cell.status,
                )

    def to_dict(self) -> dict[str, Any]:
        """Return it as plain data; numbers are exact."""
        return {
            "total": None if self.total is None else str(self.total),
            "actual": [format_number(each) for each in self.actual],
            "sums": self.sums,
            "years": [each.to_dict() for each in self.years],
        }


def parts_of(plan: Plan | None) -> int:
    """Return how many parts the planned values of a row have; one where nothing is planned."""
    values = () if plan is None else (plan.total, *plan.years.values())
    return max((len(each.amounts) for each in values if each is not None), default=1)


def compare(
    plan: Plan, events: Sequence[Event], as_of: date, calendar: tuple[SchoolYear, ...] = ()
) -> PlanFulfilment:
    """Return what was planned and what there was.

    Args:
        plan: the plan of a row.
        events: the events of the row up to the day that is looked at.
        as_of: that day.
        calendar: the school years whose terms are known.
    """
    parts = parts_of(plan)
    years = sorted({*plan.years, *(each.day.year for each in events)})
    cells = (_cell(plan.years.get(year), year, parts, events, as_of, calendar) for year in years)
    return PlanFulfilment(plan.total, _added(events, parts), tuple(cells), plan.sums)


def _cell(  # noqa: PLR0913, PLR0917  (the plan of a year and all it is compared with)
    planned: Planned | None,
    year: int,
    parts: int,
    events: Iterable[Event],
    as_of: date,
    calendar: tuple[SchoolYear, ...],
) -> YearCell:
    mine = [each for each in events if each.day.year == year]
    last = _last_day(planned, year, calendar)
    in_time = _added((each for each in mine if each.day <= last), parts)
    actual = _added(mine, parts)
    status = None if planned is None else _status(planned, actual, in_time, is_over=as_of > last)
    return YearCell(year, planned, actual, last, status)


def _last_day(planned: Planned | None, year: int, calendar: tuple[SchoolYear, ...]) -> date:
    """Return the last day that a cell names, or that of its year."""
    end = date(year, _DECEMBER, 31)
    if planned is None or planned.when is None:
        return end
    named = slots(planned.when, Frame(date(year, 1, 1), end, calendar))
    return max((each.last for each in named), default=end)


def _status(
    planned: Planned, actual: Sequence[Fraction], in_time: Sequence[Fraction], *, is_over: bool
) -> Status | None:
    """Return how a cell stands; a plan of nothing asks for nothing."""
    if planned.limit is Limit.AT_MOST:
        if not _reaches(planned.amounts, actual):
            return Status.NOT_DONE
        return Status.DONE if is_over else Status.NOT_DUE
    if not any(planned.amounts):
        return None
    if _reaches(in_time, planned.amounts):
        return Status.DONE
    if _reaches(actual, planned.amounts):
        return Status.LATE
    return Status.NOT_DONE if is_over else Status.NOT_DUE


def _reaches(actual: Sequence[Fraction], planned: Sequence[Fraction]) -> bool:
    return all(have >= need for have, need in zip(actual, planned, strict=False))


def _added(events: Iterable[Event], parts: int) -> tuple[Fraction, ...]:
    sums = [Fraction(0)] * parts
    for each in events:
        sums[each.part - 1] += each.quantity
    return tuple(sums)
