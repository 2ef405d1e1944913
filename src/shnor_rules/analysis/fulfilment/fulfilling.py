# SPDX-License-Identifier: MIT
"""What became of a roadmap as of a day: row by row, and counted by what rows have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

from shnor_rules.analysis.fulfilment.counting import Group, Tally, grouped, tally
from shnor_rules.analysis.fulfilment.rows import Look, RowFulfilment
from shnor_rules.analysis.timing.frame import frame_of
from shnor_rules.evaluation.scalars import fold
from shnor_rules.model import row_names

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from shnor_rules.model import Event, Roadmap, SchoolYear


@frozen(kw_only=True)
class Fulfilment:
    """What became of a roadmap.

    Attributes:
        roadmap: its id.
        title: its title.
        readings: the readings that it is read by.
        as_of: the day that is looked at.
        school: the only school that is looked at, or `None` for all of them.
        rows: its rows, in order.
        events: how many events counted.
        later: how many were after the day that is looked at, and did not.
    """

    roadmap: str
    title: str
    readings: tuple[str, ...]
    as_of: date
    school: str | None
    rows: tuple[RowFulfilment, ...]
    events: int
    later: int

    @property
    def tally(self) -> Tally:
        """How many rows stand how."""
        return tally(row.status for row in self.rows)

    @property
    def sections(self) -> tuple[Group, ...]:
        """Counted by the heading above the rows."""
        return grouped((row.section, row.status) for row in self.rows)

    @property
    def responsible(self) -> tuple[Group, ...]:
        """Counted by who answers; a row for which several answer counts for each of them.

        Those whose names differ by capital letters only are one, under the first spelling.
        """
        spelt: dict[str, str] = {}
        return grouped(
            (None if name is None else spelt.setdefault(fold(name), name), row.status)
            for row in self.rows
            for name in row.responsible or (None,)
        )

    @property
    def schools(self) -> tuple[Group, ...]:
        """Counted by school, over the rows that are about it."""
        return grouped(each for row in self.rows for each in row.schools.items())

    @property
    def years(self) -> tuple[Group, ...]:
        """Counted by year, over the cells of the plans in which something is planned."""
        cells = (each for row in self.rows if row.plan is not None for each in row.plan.years)
        known = [(cell.year, cell.status) for cell in cells if cell.status is not None]
        in_order = sorted(known, key=lambda each: each[0])
        return grouped((str(year), status) for year, status in in_order)

    @property
    def unnamed(self) -> int:
        """How many rows have no name, so that no event can be theirs."""
        return sum(row.name is None for row in self.rows)

    def to_dict(self, lang: str = "ru") -> dict[str, Any]:
        """Return the fulfilment as plain data with what is said in `lang`."""
        return {
            "roadmap": self.roadmap,
            "title": self.title,
            "readings": list(self.readings),
            "as_of": self.as_of.isoformat(),
            "school": self.school,
            "events": self.events,
            "later": self.later,
            **self.tally.to_dict(),
            "sections": [each.to_dict() for each in self.sections],
            "responsible": [each.to_dict() for each in self.responsible],
            "schools": [each.to_dict() for each in self.schools],
            "years": [each.to_dict() for each in self.years],
            "rows": [each.to_dict(lang) for each in self.rows],
        }


def fulfilment(  # noqa: PLR0913  (each keyword is one thing that the result depends on)
    roadmap: Roadmap,
    events: Iterable[Event],
    *,
    as_of: date,
    schools: Sequence[str] = (),
    calendar: tuple[SchoolYear, ...] = (),
    school: str | None = None,
) -> Fulfilment:
    """Return what became of a roadmap.

    Args:
        roadmap: the roadmap, with the readings that it is to be read by.
        events: what happened; the row of each is the name of a row of the roadmap.
        as_of: the day that is looked at; later events do not count.
        schools: the ids of the schools that rows are about which name none.
        calendar: the school years whose terms are known.
        school: the only school to look at: the rows that are about it, and what counts for it.
    """
    given = list(events)
    counted = [each for each in given if each.day <= as_of and _concerns(each, school)]
    known = schools or tuple(dict.fromkeys(each.school for each in counted if each.school))
    look = Look(as_of, frame_of(roadmap, calendar), tuple(known) if school is None else (school,))
    rows = tuple(_rows(roadmap, counted, look, school))
    return Fulfilment(
        roadmap=roadmap.id,
        title=roadmap.title,
        readings=roadmap.applied,
        as_of=as_of,
        school=school,
        rows=rows,
        events=len(counted),
        later=sum(each.day > as_of for each in given),
    )


def _concerns(event: Event, school: str | None) -> bool:
    return school is None or event.school in {None, school}


def _rows(
    roadmap: Roadmap, events: Sequence[Event], look: Look, school: str | None
) -> Iterator[RowFulfilment]:
    names = row_names(roadmap)
    by_row: dict[str | None, list[Event]] = {}
    for event in events:
        by_row.setdefault(event.row, []).append(event)
    for section in roadmap.sections:
        for row in section.activities:
            if school is not None and row.schools:
                if school not in row.schools:
                    continue
                row = evolve(row, schools=(school,))  # noqa: PLW2901  (as the school has it)
            name = names.get(row.path)
            yield look.row(row, name, section.heading, by_row.get(name, []))
