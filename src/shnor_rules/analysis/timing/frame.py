# SPDX-License-Identifier: MIT
"""The time that a roadmap or a document is made for, with the calendar that is known."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import Factory, field, frozen

from shnor_rules.model.calendar import Days, named_days, period_days

if TYPE_CHECKING:
    from datetime import date

    from shnor_rules.model import Roadmap, SchoolYear

LONGEST_YEAR: Final = 366
"""How many days a year has at most."""


@frozen
class Frame:
    """Within which days a deadline without a year is to be understood.

    Attributes:
        first: the first day; `None` where no beginning is printed.
        last: the last day; `None` where no end is printed.
        calendar: the school years whose terms are known.
        begins: the first day that belongs to it: of a school year that of the August before, else
            `first`. What recurs or runs through the year is not asked of that August.
    """

    first: date | None = None
    last: date | None = None
    calendar: tuple[SchoolYear, ...] = field(default=(), repr=False)
    begins: date | None = field(default=Factory(lambda self: self.first, takes_self=True))

    @property
    def days(self) -> Days | None:
        """Its days; `None` where one of its ends is open."""
        if self.first is None or self.last is None:
            return None
        return Days(self.first, self.last)

    @property
    def whole(self) -> Days | None:
        """All that belongs to it; `None` where one of its ends is open."""
        if self.begins is None or self.last is None:
            return None
        return Days(self.begins, self.last)

    @property
    def is_one_year(self) -> bool:
        """Whether it has both ends and is not longer than a year."""
        days = self.days
        return days is not None and (days.last - days.first).days < LONGEST_YEAR

    def clip(self, days: Days) -> Days | None:
        """Return the part of `days` that lies inside, or `None`."""
        first = max(days.first, self.first or days.first)
        last = min(days.last, self.last or days.last)
        return Days(first, last) if first <= last else None


def frame_of(roadmap: Roadmap, calendar: tuple[SchoolYear, ...] = ()) -> Frame:
    """Return the time that a roadmap is made for.

    Args:
        roadmap: the roadmap; one without a period, or with one that has no dates, is open.
        calendar: the school years whose terms are known.
    """
    period = roadmap.period
    days = None if period is None else named_days(period, calendar)
    whole = None if period is None else period_days(period, calendar)
    if days is None or whole is None:
        return Frame(calendar=calendar)
    return Frame(days.first, days.last, calendar, whole.first)
