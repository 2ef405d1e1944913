# SPDX-License-Identifier: MIT
"""The calendar of a school year: on which days its terms begin and end."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from shnor_rules.model.source import Basis
from shnor_rules.notation.deadline_parts import Within
from shnor_rules.notation.spans_of_time import Day, Month, Section, Span, Unit, Year, last_day

if TYPE_CHECKING:
    from shnor_rules.model.layout import Path
    from shnor_rules.model.source import Clause
    from shnor_rules.notation import Deadline
    from shnor_rules.notation.deadline_parts import Part
    from shnor_rules.notation.spans_of_time import Point

TERMS: Final = 4
"""How many terms a school year has; two make a half-year."""

_SEPTEMBER: Final = 9
_AUGUST: Final = 8


@frozen
class Days:
    """A stretch of days, both ends included.

    Attributes:
        first: the first day.
        last: the last day.
    """

    first: date
    last: date

    def meets(self, other: Days) -> bool:
        """Return whether there is a day that belongs to both."""
        return self.first <= other.last and other.first <= self.last


@frozen(kw_only=True)
class SchoolYear:
    """One school year of a calendar.

    Attributes:
        year: the year in which it begins.
        terms: its terms, in order.
        basis: whether a document prints the terms or somebody chose them.
        clause: where a document prints them.
        note: what has to be known about them.
        path: where it is written.
    """

    year: int
    terms: tuple[Days, ...]
    basis: Basis = Basis.TEXT
    clause: Clause | None = None
    note: str | None = None
    path: Path = field(default=(), eq=False, repr=False)

    @property
    def taught(self) -> Days:
        """From the first day of the first term to the last day of the last."""
        return Days(self.terms[0].first, self.terms[-1].last)

    def parts(self, unit: Unit) -> tuple[Days, ...]:
        """Return its terms or, of a half-year, its halves with the holidays inside them."""
        if unit is Unit.TERM:
            return self.terms
        first, second, third, fourth = self.terms
        return (Days(first.first, second.last), Days(third.first, fourth.last))


def school_year(year: int) -> Days:
    """Return the days from the first of September of `year` to the day before the next one."""
    return Days(date(year, _SEPTEMBER, 1), date(year + 1, _AUGUST, 31))


def days_of(point: Point, calendar: tuple[SchoolYear, ...] = ()) -> Days | None:
    """Return the days of a point that has a year.

    Args:
        point: a day, a month, a part of a year, or a year.
        calendar: the school years that are known.

    Returns:
        The days; `None` for a point without a year, and for a term or a half of a school year that
        the calendar lacks.
    """
    match point:
        case Year(year, Unit.SCHOOL_YEAR):
            return school_year(year)
        case Section(Unit.TERM | Unit.HALF_YEAR as unit, number, year):
            known = next((each for each in calendar if each.year == year), None)
            return None if known is None else known.parts(unit)[number - 1]
        case _:
            last = last_day(point)
            return None if last is None else Days(_first_day(point, last), last)


def _first_day(point: Point, last: date) -> date:
    """Return the first day of a point of the calendar year whose last day is `last`."""
    match point:
        case Day():
            return last
        case Month():
            return last.replace(day=1)
        case Section():
            return date(last.year, last.month - 2, 1)
        case _:
            return date(last.year, 1, 1)


def named_days(deadline: Deadline, calendar: tuple[SchoolYear, ...] = ()) -> Days | None:
    """Return from the first to the last day that a deadline names, or `None` where it names none.

    Args:
        deadline: mostly the period of a document.
        calendar: the school years that are known.
    """
    known = [days for part in deadline.parts if (days := days_of_part(part, calendar)) is not None]
    if not known:
        return None
    return Days(min(each.first for each in known), max(each.last for each in known))


def period_days(period: Deadline, calendar: tuple[SchoolYear, ...] = ()) -> Days | None:
    """Return the days that belong to a period; `None` where it names none.

    To a school year belongs the August before it, in which it is prepared: orders for a school year
    date their first rows there.

    Args:
        period: the time that a roadmap is made for.
        calendar: the school years that are known.
    """
    days = named_days(period, calendar)
    eves = [date(year, _AUGUST, 1) for year in map(_school_year_of, period.parts) if year]
    return days if days is None else Days(min((days.first, *eves)), days.last)


def _school_year_of(part: Part) -> int | None:
    """Return in which year the school year begins that a part names, if any."""
    match part:
        case Year(year, Unit.SCHOOL_YEAR) | Within(Year(year, Unit.SCHOOL_YEAR)):
            return year
        case _:
            return None


def days_of_part(part: Part, calendar: tuple[SchoolYear, ...] = ()) -> Days | None:
    """Return the days of a span, of a date with its year, or of the time in whose course one is."""
    match part:
        case Span(first, last):
            begins, ends = days_of(first, calendar), days_of(last, calendar)
            return None if begins is None or ends is None else Days(begins.first, ends.last)
        case Within(Month() | Section() | Year() as point):
            return days_of(point, calendar)
        case Day() | Month() | Section() | Year():
            return days_of(part, calendar)
        case _:
            return None
