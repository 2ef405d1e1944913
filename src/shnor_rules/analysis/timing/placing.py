# SPDX-License-Identifier: MIT
"""The window of a date that an order prints, and the year put into a date that lacks it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar, cast

from attrs import evolve

from shnor_rules.analysis.timing.repeating import DAY
from shnor_rules.analysis.timing.windows import Window
from shnor_rules.model.calendar import Days, days_of
from shnor_rules.notation.deadline_parts import Bound, Edge, Ending, Until, Within
from shnor_rules.notation.spans_of_time import Day, Month, Section, Span, Unit, Year, key

if TYPE_CHECKING:
    from shnor_rules.model import SchoolYear
    from shnor_rules.notation.deadline_parts import Part
    from shnor_rules.notation.spans_of_time import Point

_OF_SCHOOL: Final = frozenset({Unit.TERM, Unit.HALF_YEAR, Unit.SCHOOL_YEAR})
_P = TypeVar("_P", bound="Part")


def point_of(part: Part) -> Point | None:
    """Return the point that a part names, a span by its first; `None` where it names none."""
    match part:
        case Span(first, _):
            return first
        case Until(inner):
            return point_of(inner)
        case Ending(_, of) | Within(of):
            return None if isinstance(of, Unit) else of
        case Day() | Month() | Section() | Year():
            return part
        case _:
            return None


def has_year(part: Part) -> bool:
    """Return whether nothing is missing: the part names a year, or no date at all."""
    point = point_of(part)
    return point is None or point.year is not None


def needs_calendar(part: Part) -> bool:
    """Return whether only the calendar of a school knows the days of the part."""
    point = point_of(part)
    return isinstance(point, Section | Year) and point.unit in _OF_SCHOOL


def in_year(part: _P, year: int) -> _P | None:
    """Return the part in `year`; a span may end in the next one. `None` where that has no such day.

    Args:
        part: a date without a year.
        year: the year; of a school year that in which it begins.
    """
    try:
        return cast("_P", _in_year(part, year))
    except ValueError:
        return None


def _in_year(part: Part, year: int) -> Part:
    match part:
        case Span(first, last):
            ends = year + (key(last) < key(first))
            return Span(cast("Day", _in_year(first, year)), cast("Day", _in_year(last, ends)))
        case Until(inner):
            return evolve(part, point=cast("Day", _in_year(inner, year)))
        case Ending(_, of) | Within(of):
            return evolve(part, of=cast("Month", _in_year(cast("Month", of), year)))
        case _:
            return evolve(cast("Month", part), year=year)


def is_long(part: Part) -> bool:
    """Return whether the part leaves a whole year, or a long part of one, to do a thing in."""
    match part:
        case Within(of):
            return isinstance(of, Section | Year)
        case Span(first, _):
            return isinstance(first, Year)
        case _:
            return isinstance(part, Year)


def window_of(part: Part, calendar: tuple[SchoolYear, ...]) -> Window | None:
    """Return the days of a part that names a year; `None` where only a calendar knows them."""
    match part:
        case Span(first, last):
            begins, ends = days_of(first), days_of(last)
            days = None if begins is None or ends is None else Days(begins.first, ends.last)
        case Ending(_, Year(year, Unit.SCHOOL_YEAR)) | Until(
            Ending(_, Year(year, Unit.SCHOOL_YEAR))
        ):
            days = next((each.taught for each in calendar if each.year == year), None)
        case _:
            days = days_of(cast("Point", point_of(part)), calendar)
    return None if days is None else shaped(part, days)


def shaped(part: Part, days: Days) -> Window:
    """Return the window that a part makes of the days of what it names."""
    match part:
        case Until(Ending(Edge.END)) | Ending(Edge.END):
            return Window(None, days.last)
        case Until(point, bound):
            last = days.first if isinstance(point, Ending) else days.last
            return Window(None, last, days.first - DAY if bound is Bound.UNTIL else last)
        case Ending():
            return Window(days.first, None)
        case _:
            return Window(days.first, days.last)
