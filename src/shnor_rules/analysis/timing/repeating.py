# SPDX-License-Identifier: MIT
"""Periods that repeat, inside a stretch of days: months, quarters, terms, half-years, years."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final, cast

from shnor_rules.analysis.timing.windows import Lack
from shnor_rules.model.calendar import days_of, school_year
from shnor_rules.notation.spans_of_time import Month, Section, Unit, Year

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from shnor_rules.analysis.timing.frame import Frame
    from shnor_rules.model import Days, SchoolYear
    from shnor_rules.notation.spans_of_time import Point

DAY: Final = timedelta(days=1)

_MONTHS: Final = range(1, 13)
_QUARTERS: Final = range(1, 5)


def periods(unit: Unit, stretch: Days, frame: Frame) -> tuple[tuple[Days, ...], Lack | None]:
    """Return the periods of a kind that meet `stretch`, and why there are none or not all.

    Args:
        unit: the kind of period.
        stretch: the days that are looked at.
        frame: the time that the document is made for. A year is one of the calendar only in a
            document for whole years of the calendar.
    """
    match unit:
        case Unit.MONTH:
            return _meeting(stretch, _of_calendar(stretch, _months)), None
        case Unit.QUARTER:
            return _meeting(stretch, _of_calendar(stretch, _quarters)), None
        case Unit.TERM | Unit.HALF_YEAR | Unit.SCHOOL_YEAR:
            return _of_school(unit, stretch, frame.calendar)
        case Unit.YEAR if _has_whole_years(frame):
            return _meeting(stretch, _of_calendar(stretch, _whole)), None
        case Unit.YEAR:
            return (), Lack.START
        case _:
            return (), Lack.OFTEN


def _of_calendar(stretch: Days, points: Callable[[int], tuple[Point, ...]]) -> Iterator[Days]:
    for year in range(stretch.first.year, stretch.last.year + 1):
        yield from (cast("Days", days_of(point)) for point in points(year))


def _months(year: int) -> tuple[Point, ...]:
    return tuple(Month(month, year) for month in _MONTHS)


def _quarters(year: int) -> tuple[Point, ...]:
    return tuple(Section(Unit.QUARTER, number, year) for number in _QUARTERS)


def _whole(year: int) -> tuple[Point, ...]:
    return (Year(year),)


def _of_school(
    unit: Unit, stretch: Days, calendar: tuple[SchoolYear, ...]
) -> tuple[tuple[Days, ...], Lack | None]:
    needed = range(stretch.first.year - 1, stretch.last.year + 1)
    missing = {year for year in needed if school_year(year).meets(stretch)}
    found: list[Days] = []
    for each in calendar:
        missing.discard(each.year)
        found.extend((each.taught,) if unit is Unit.SCHOOL_YEAR else each.parts(unit))
    return _meeting(stretch, found), Lack.CALENDAR if missing else None


def _meeting(stretch: Days, days: Iterator[Days] | list[Days]) -> tuple[Days, ...]:
    return tuple(each for each in days if each.meets(stretch))


def _has_whole_years(frame: Frame) -> bool:
    days = frame.days
    if days is None:
        return False
    return _begins_a_year(days.first) and _begins_a_year(days.last + DAY)


def _begins_a_year(day: date) -> bool:
    return (day.month, day.day) == (1, 1)
