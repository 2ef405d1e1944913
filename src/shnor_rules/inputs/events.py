# SPDX-License-Identifier: MIT
"""Events of roadmaps from records: each of a row that there is, on a day that there is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

from attrs import field, frozen

from shnor_rules.evaluation.scalars import fold, is_blank, shown
from shnor_rules.findings import Finding
from shnor_rules.findings.nearest import nearest
from shnor_rules.inputs.event_cells import day_in, part_in, quantity_in, school_in
from shnor_rules.inputs.event_rows import Planned, row_in
from shnor_rules.inputs.given import Given, field_key
from shnor_rules.messages import Message, say
from shnor_rules.model import Event

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from shnor_rules.findings import Place
    from shnor_rules.model import School

T = TypeVar("T")

_COLUMNS: Final[Mapping[str, str]] = {
    "мероприятие": "row",
    "строка": "row",
    "row": "row",
    "дата": "day",
    "date": "day",
    "школа": "school",
    "school": "school",
    "количество": "quantity",
    "quantity": "quantity",
    "часть": "part",
    "part": "part",
    "документ": "document",
    "document": "document",
    "ссылка": "link",
    "link": "link",
    "дорожная карта": "roadmap",
    "roadmap": "roadmap",
}
"""What columns and keys are called, case and ё aside, and what they hold."""

_TITLES: Final = {"row": "мероприятие", "day": "дата", "roadmap": "дорожная карта"}


@frozen
class Reported:
    """An event with the roadmap that it belongs to.

    Attributes:
        roadmap: the id of the roadmap.
        event: the event.
    """

    roadmap: str
    event: Event


@frozen(eq=False)
class Reader:
    """Makes events of records; what is wrong with a column is told once.

    Attributes:
        roadmaps: the roadmaps, as they are read.
        schools: the schools that the ruleset lists.
    """

    roadmaps: Sequence[Planned]
    schools: Sequence[School]
    _told: set[str] = field(factory=set, init=False, repr=False)
    _known: set[tuple[str, Event]] = field(factory=set, init=False, repr=False)

    def read(self, given: Iterable[Given | Finding]) -> Iterator[Reported | Finding]:
        """Yield the events and, in their place, what is wrong with them.

        Args:
            given: the records, as `read_inputs` yields them.
        """
        for each in given:
            if isinstance(each, Finding):
                yield each
            elif each.faults:
                yield from each.faults
            else:
                yield from self._read(each)

    def _read(self, given: Given) -> Iterator[Reported | Finding]:
        columns = {name: _COLUMNS.get(fold(name)) for name in given.record}
        yield from self._columns(given, columns)
        if not {"row", "day"} <= {*columns.values()}:
            return
        record = _Record(given, {what: name for name, what in columns.items() if what is not None})
        result = self._event(record)
        yield from record.findings
        if result is None or record.findings:
            return
        planned, event, begins = result
        if begins is not None and event.day < begins:
            said = say("event-early", date=_date(event), first=f"{begins:%d.%m.%Y}")
            yield Finding(said, record.place("day"))
        if (planned.roadmap.id, event) in self._known:
            yield Finding(say("event-repeated", row=event.row, date=_date(event)), given.place)
        self._known.add((planned.roadmap.id, event))
        yield Reported(planned.roadmap.id, event)

    def _columns(self, given: Given, columns: Mapping[str, str | None]) -> Iterator[Finding]:
        seen: dict[str, str] = {}
        for name, what in columns.items():
            if what is None:
                said = _unknown(name, {*columns})
            elif what in seen:
                said = say("event-column.twice", first=seen[what], second=name)
            else:
                seen[what] = name
                continue
            yield from self._once(said, given.fields.get(field_key(name), given.place))
        for what in ("row", "day"):
            if what not in seen:
                yield from self._once(say("event-column", name=_TITLES[what]), given.place)

    def _once(self, said: Message, place: Place) -> Iterator[Finding]:
        text = said.render()
        if text not in self._told:
            self._told.add(text)
            yield Finding(said, place)

    def _event(self, record: _Record) -> tuple[Planned, Event, date | None] | None:
        planned = record.checked("roadmap", self._roadmap(record))
        day = record.checked("day", day_in(record.text("day")))
        if planned is None:
            return None
        row = record.checked("row", row_in(record.text("row"), planned))
        quantity = record.checked("quantity", quantity_in(record.text("quantity")))
        if row is None or day is None or quantity is None:
            return None
        school = record.checked(
            "school", school_in(record.text("school"), self.schools, row.row.schools)
        )
        part = record.checked("part", part_in(record.text("part"), row.row.plan))
        if part is None:
            return None
        event = Event(
            row=row.name,
            day=day,
            school=school or None,
            quantity=quantity,
            part=part,
            document=record.text("document") or None,
            link=record.text("link") or None,
            place=record.given.place,
        )
        return planned, event, planned.begins.get(row.row.path)

    def _roadmap(self, record: _Record) -> Planned | Message:
        text, row = record.text("roadmap"), record.text("row")
        if not text:
            having = [each for each in self.roadmaps if each.has(row)]
            only = having if len(self.roadmaps) > 1 else self.roadmaps
            names = ", ".join(each.roadmap.id for each in having or self.roadmaps)
            return only[0] if len(only) == 1 else say("event-roadmap.blank", roadmaps=names)
        named = {
            fold(name): each for each in self.roadmaps for name in (each.roadmap.id, each.title)
        }
        if fold(text) in named:
            return named[fold(text)]
        near = nearest(fold(text), named)
        if near is None:
            names = ", ".join(each.roadmap.id for each in self.roadmaps)
            return say("event-roadmap", text=shown(text), roadmaps=names)
        return say("event-roadmap.near", text=shown(text), near=named[near.name].roadmap.id)


@frozen(eq=False)
class _Record:
    """The texts of a record by what they are, and what is found wrong with them."""

    given: Given
    columns: Mapping[str, str]
    findings: list[Finding] = field(factory=list)

    def text(self, what: str) -> str:
        """Return a text without what surrounds it; empty where there is none."""
        value = self.given.record.get(self.columns.get(what, ""))
        return "" if is_blank(value) else " ".join(str(value).split())

    def place(self, what: str) -> Place:
        """Return where a text stands, or the record where it has none."""
        return self.given.fields.get(field_key(self.columns.get(what, "")), self.given.place)

    def checked(self, what: str, result: T | Message) -> T | None:
        """Return what a text says; where it is a message, keep that as a finding."""
        if isinstance(result, Message):
            self.findings.append(Finding(result, self.place(what)))
            return None
        return result


def _unknown(name: str, present: set[str]) -> Message:
    """Return what is wrong with a column that holds nothing of an event."""
    missing = [each for each in _COLUMNS if each not in set(map(fold, present))]
    near = nearest(fold(name), missing)
    if near is None:
        return say("extra-column", name=name)
    return say("event-column.near", name=name, near=near.name)


def _date(event: Event) -> str:
    return f"{event.day:%d.%m.%Y}"
