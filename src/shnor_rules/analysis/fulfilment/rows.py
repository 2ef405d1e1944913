# SPDX-License-Identifier: MIT
"""What became of one row of a roadmap, by itself and for every school that it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from shnor_rules.analysis.fulfilment.occurring import (
    Occurrence,
    cut_periods,
    occurrences,
    slots,
)
from shnor_rules.analysis.fulfilment.plans import PlanFulfilment, compare
from shnor_rules.analysis.fulfilment.status import (
    Status,
    status_of_occurrences,
    status_of_schools,
)
from shnor_rules.analysis.portions import Portion
from shnor_rules.notation import format_number

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from shnor_rules.analysis.fulfilment.occurring import Slot
    from shnor_rules.analysis.timing.frame import Frame
    from shnor_rules.model import Activity, Event


@frozen(kw_only=True)
class RowFulfilment:
    """What became of a row.

    Attributes:
        name: what the row is called; `None` where nothing can name it.
        number: its number, as printed.
        title: what was to be done.
        section: the heading above it; `None` for a row outside any.
        responsible: who answers for it.
        deadline: when it was due, as printed.
        status: how it stands.
        occurrences: for what it was due, each time; empty for a row whose dates are not known.
        cut_periods: how many periods that repeat are left out of them, because only a part lies in
            the time of the roadmap.
        events: what was done for it, in the order of the days.
        schools: how it stands for each school that it is about.
        is_by_school: whether it has to be done for every school by itself: it names its schools, or
            events of single schools are reported.
        plan: what was planned and what there was.
    """

    name: str | None
    number: str | None
    title: str | None
    section: str | None
    responsible: tuple[str, ...]
    deadline: str | None
    status: Status
    occurrences: tuple[Occurrence, ...]
    cut_periods: int
    events: tuple[Event, ...]
    schools: Mapping[str, Status]
    is_by_school: bool
    plan: PlanFulfilment | None

    @property
    def days(self) -> tuple[date, ...]:
        """When something was done for it, in order."""
        return tuple(each.day for each in self.events)

    @property
    def times(self) -> Portion | None:
        """How many times of how many it was done; `None` where it is not known how many."""
        if not self.occurrences:
            return None
        done = sum(each.status in {Status.DONE, Status.LATE} for each in self.occurrences)
        return Portion(done, len(self.occurrences))

    @property
    def lacking(self) -> tuple[str, ...]:
        """The schools for which it is not done."""
        done = {Status.DONE, Status.LATE, Status.UNDATED_DONE}
        return tuple(school for school, each in self.schools.items() if each not in done)

    @property
    def by_schools(self) -> Portion:
        """For how many schools of how many it is done."""
        return Portion(len(self.schools) - len(self.lacking), len(self.schools))

    def to_dict(self, lang: str = "ru") -> dict[str, Any]:
        """Return the row as plain data with what is said in `lang`."""
        return {
            "name": self.name,
            "number": self.number,
            "title": self.title,
            "section": self.section,
            "responsible": list(self.responsible),
            "deadline": self.deadline,
            "status": self.status.value,
            "status_text": self.status.said.render(lang),
            "occurrences": [each.to_dict() for each in self.occurrences],
            "cut_periods": self.cut_periods,
            "days": [each.isoformat() for each in self.days],
            "events": [_data(each) for each in self.events],
            "by_school": self.is_by_school,
            "schools": {school: each.value for school, each in self.schools.items()},
            "plan": None if self.plan is None else self.plan.to_dict(),
        }


def _data(event: Event) -> dict[str, Any]:
    return {
        "day": event.day.isoformat(),
        "school": event.school,
        "quantity": format_number(event.quantity),
        "part": event.part,
        "document": event.document,
        "link": event.link,
    }


@frozen
class Look:
    """By what a row is judged.

    Attributes:
        as_of: the day that is looked at.
        frame: the time that the roadmap is made for, with the calendar.
        schools: the ids of the schools that a row is about which names none.
    """

    as_of: date
    frame: Frame
    schools: tuple[str, ...]

    def row(
        self, row: Activity, name: str | None, section: str | None, events: Sequence[Event]
    ) -> RowFulfilment:
        """Return what became of a row.

        Args:
            row: the row.
            name: what it is called.
            section: the heading above it.
            events: its events up to the day that is looked at.
        """
        wanted = () if row.deadline is None else slots(row.deadline, self.frame)
        schools = row.schools or self.schools
        held: dict[str | None, list[Event]] = {None: []}
        for each in events:
            held.setdefault(each.school, []).append(each)
        cells = {}
        for school in schools:
            theirs = [*held[None], *held.get(school, ())]
            cells[school] = _status(self._occurrences(row, wanted, theirs), theirs)
        due = self._occurrences(row, wanted, events)
        is_by_school = bool(row.schools) or any(each.school is not None for each in events)
        if is_by_school and cells:
            status = status_of_schools({*cells.values()})
        else:
            status = _status(due, events)
        return RowFulfilment(
            name=name,
            number=row.number,
            title=row.title,
            section=section,
            responsible=row.responsible,
            deadline=None if row.deadline is None else str(row.deadline),
            status=status,
            occurrences=due,
            cut_periods=0 if row.deadline is None else cut_periods(row.deadline, self.frame),
            events=tuple(sorted(events, key=lambda each: each.day)),
            schools=cells,
            is_by_school=is_by_school,
            plan=self._plan(row, events),
        )

    def _occurrences(
        self, row: Activity, wanted: Sequence[Slot], events: Sequence[Event]
    ) -> tuple[Occurrence, ...]:
        if wanted:
            return occurrences(wanted, (each.day for each in events), self.as_of)
        plan = self._plan(row, events) if row.deadline is None else None
        return () if plan is None else tuple(plan.occurrences)

    def _plan(self, row: Activity, events: Sequence[Event]) -> PlanFulfilment | None:
        if row.plan is None:
            return None
        return compare(row.plan, events, self.as_of, self.frame.calendar)


def _status(due: Sequence[Occurrence], events: Sequence[Event]) -> Status:
    if due:
        return status_of_occurrences({each.status for each in due})
    return Status.UNDATED_DONE if events else Status.UNDATED_OPEN
