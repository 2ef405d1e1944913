# SPDX-License-Identifier: MIT
"""For what a row was due, and which event was it: only windows of days that are known count."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from attrs import frozen

from shnor_rules.analysis.fulfilment.status import Status
from shnor_rules.analysis.timing.occasions import occasions
from shnor_rules.analysis.timing.repeating import DAY
from shnor_rules.analysis.timing.windows import Dated, Open, Repeated, Window
from shnor_rules.notation.deadline_parts import Always, Recurring
from shnor_rules.notation.printing_deadlines import print_part

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from shnor_rules.analysis.timing.frame import Frame
    from shnor_rules.analysis.timing.windows import Occasion
    from shnor_rules.notation import Deadline


@frozen
class Slot:
    """Something that is due once, on known days.

    Attributes:
        says: what the deadline says.
        first: the first day; `None` where only an end is printed.
        last: the last day, by the widest sense of the words.
        repeats: whether it is one of several periods: what was done in another one does not count.
    """

    says: str
    first: date | None
    last: date
    repeats: bool = False

    def holds(self, day: date) -> bool:
        """Return whether a day is one of its days; without a first day all days before count."""
        return (self.first or day) <= day <= self.last


@frozen
class Occurrence:
    """What became of something that was due once.

    Attributes:
        says: what the deadline says.
        first: the first of its days; `None` where only an end is printed.
        last: the last of its days.
        status: done, late, not done, or not due.
        day: when it was done; `None` where it was not.
    """

    says: str
    first: date | None
    last: date
    status: Status
    day: date | None = None

    def to_dict(self) -> dict[str, Any]:
        """Return it as plain data; days are written as `2021-10-31`."""
        return {
            "says": self.says,
            "first": None if self.first is None else self.first.isoformat(),
            "last": self.last.isoformat(),
            "status": self.status.value,
            "day": None if self.day is None else self.day.isoformat(),
        }


def slots(deadline: Deadline, frame: Frame) -> tuple[Slot, ...]:
    """Return for what a deadline asks on days that are known; nothing else can be late.

    Args:
        deadline: the deadline.
        frame: the time that the roadmap is made for, with the calendar.
    """
    return tuple(each for occasion in occasions(deadline, frame) for each in _slots(occasion))


def _slots(occasion: Occasion) -> Iterator[Slot]:
    says = print_part(occasion.part)
    match occasion:
        case Dated(_, Window(first, date() as last)):
            yield Slot(says, first, last)
        case Open(part, Window(first, date() as last), None) if not isinstance(part, Always):
            yield Slot(says, first, last)
        case Repeated(part, windows, None):
            times = part.times if isinstance(part, Recurring) else 1
            for first, last in _periods(windows):
                yield from times * [Slot(says, first, last, repeats=True)]
        case _:
            return


def _periods(windows: Sequence[Window]) -> Iterator[tuple[date | None, date]]:
    """Yield the first and the last day of each whole period; after an end the next one begins."""
    before: date | None = None
    for each in windows:
        if each.last is None or not each.is_whole:
            continue
        after = None if before is None else before + DAY
        yield each.first or after, each.last
        before = each.last


def cut_periods(deadline: Deadline, frame: Frame) -> int:
    """Return how many periods only a part of lies in the time of the roadmap.

    Whether something is due in so short a time no order prints, so they are left out of how many
    times it is due.

    Args:
        deadline: the deadline.
        frame: the time that the roadmap is made for, with the calendar.
    """
    repeated = (each for each in occasions(deadline, frame) if isinstance(each, Repeated))
    return sum(not window.is_whole for each in repeated for window in each.windows)


def occurrences(
    wanted: Sequence[Slot], days: Iterable[date], as_of: date
) -> tuple[Occurrence, ...]:
    """Return what became of each thing that was due.

    A day counts first for what was due on it. Of the others the earliest counts for the first date
    that nothing was done for: done beforehand, or late. For a period that repeats only its own days
    count.

    Args:
        wanted: what was due.
        days: the days of the events.
        as_of: the day that is looked at; later events must be left out.
    """
    left = sorted(days)
    done: dict[int, date] = {}
    in_order = sorted(range(len(wanted)), key=lambda index: wanted[index].last)
    for index in in_order:
        day = next((each for each in left if wanted[index].holds(each)), None)
        if day is not None:
            left.remove(day)
            done[index] = day
    for index in in_order:
        if left and index not in done and not wanted[index].repeats:
            done[index] = left.pop(0)
    return tuple(_occurrence(slot, done.get(index), as_of) for index, slot in enumerate(wanted))


def _occurrence(slot: Slot, day: date | None, as_of: date) -> Occurrence:
    if day is None:
        status = Status.NOT_DONE if as_of > slot.last else Status.NOT_DUE
    else:
        status = Status.DONE if day <= slot.last else Status.LATE
    return Occurrence(slot.says, slot.first, slot.last, status, day)
