# SPDX-License-Identifier: MIT
"""Days, months, terms and years as the orders name them, and stretches between two of them."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from enum import Enum
from typing import Final, TypeAlias

from attrs import field, frozen
from attrs.validators import in_

YEARS: Final = range(1900, 2200)
"""The years that a deadline can name."""

_LEAP: Final = 2000
_DECEMBER: Final = 12
_MONTHS: Final = range(1, 13)
_MONTHS_OF_A_QUARTER: Final = 3


class Unit(Enum):
    """A period that repeats. A term is of school, a quarter is of the calendar."""

    DAY = "день"
    WEEK = "неделя"
    MONTH = "месяц"
    TERM = "четверть"
    QUARTER = "квартал"
    HALF_YEAR = "полугодие"
    YEAR = "год"
    SCHOOL_YEAR = "учебный год"


_PARTS: Final = {Unit.TERM: 4, Unit.QUARTER: 4, Unit.HALF_YEAR: 2}


def _year(_instance: object, _attribute: object, year: int | None) -> None:
    if year is not None and year not in YEARS:
        message = "a year of a deadline lies between 1900 and 2199"
        raise ValueError(message)


@frozen
class Day:
    """A day.

    Attributes:
        day: its number in the month.
        month: the number of the month.
        year: the year, or `None` for a day of any year.

    Raises:
        ValueError: there is no such day.
    """

    day: int
    month: int = field(validator=in_(_MONTHS))
    year: int | None = field(default=None, validator=_year)

    def __attrs_post_init__(self) -> None:
        """Refuse a day that no calendar has."""
        if not 1 <= self.day <= monthrange(self.year or _LEAP, self.month)[1]:
            message = "the month has no such day"
            raise ValueError(message)


@frozen
class Month:
    """A month.

    Attributes:
        month: its number.
        year: the year, or `None` for the month of any year.
    """

    month: int = field(validator=in_(_MONTHS))
    year: int | None = field(default=None, validator=_year)


@frozen
class Section:
    """A numbered part of a year: a term or a half of the school year, a quarter of the calendar.

    Attributes:
        unit: `TERM`, `HALF_YEAR` or `QUARTER`.
        number: its number from 1.
        year: the year of a quarter, the year in which the school year begins otherwise; `None` for
            any year.

    Raises:
        ValueError: a year has no such part.
    """

    unit: Unit = field(validator=in_(tuple(_PARTS)))
    number: int
    year: int | None = field(default=None, validator=_year)

    def __attrs_post_init__(self) -> None:
        """Refuse a fifth quarter."""
        if not 1 <= self.number <= _PARTS[self.unit]:
            message = "a year has no such part"
            raise ValueError(message)


@frozen
class Year:
    """A year of the calendar, or a school year.

    Attributes:
        year: the year; of a school year the one in which it begins.
        unit: `YEAR` or `SCHOOL_YEAR`.
    """

    year: int = field(validator=in_(YEARS))
    unit: Unit = field(default=Unit.YEAR, validator=in_((Unit.YEAR, Unit.SCHOOL_YEAR)))


Point: TypeAlias = Day | Month | Section | Year


@frozen
class Span:
    """From one point to another of the same kind, both included.

    Attributes:
        first: where it begins: a day, a month or a year of the calendar.
        last: where it ends.

    Raises:
        ValueError: the ends are of two kinds, only one has a year, or they are in the wrong order.
    """

    first: Point
    last: Point

    def __attrs_post_init__(self) -> None:
        """Refuse what is no stretch of time."""
        kinds = {(type(end), end.year is None) for end in (self.first, self.last)}
        if len(kinds) > 1 or not (_spans(self.first) and _spans(self.last)):
            message = "the ends of a span are of one kind, both with a year or both without"
            raise ValueError(message)
        if not _is_forward(self.first, self.last):
            message = "a span begins before it ends"
            raise ValueError(message)


def _spans(end: Point) -> bool:
    school = isinstance(end, Year) and end.unit is Unit.SCHOOL_YEAR
    return not (school or isinstance(end, Section))


def _is_forward(first: Point, last: Point) -> bool:
    """Return whether a span may lead from `first` to `last`.

    Without years it may lead over the turn of the year, but not back within one month.
    """
    month, same = getattr(first, "month", None), getattr(last, "month", None)
    return key(first) < key(last) or (first.year is None and month != same)


def key(point: Point) -> tuple[int, ...]:
    """Return what sorts points of one kind by time."""
    match point:
        case Day():
            return (point.year or 0, point.month, point.day)
        case Month():
            return (point.year or 0, point.month)
        case _:
            return (point.year or 0,)


def last_day(point: Point) -> date | None:
    """Return the last day; `None` without a year, and for parts of a school year."""
    year = point.year
    if year is None:
        return None
    match point:
        case Day(day, month):
            return date(year, month, day)
        case Month(month):
            return _end(year, month)
        case Section(Unit.QUARTER, number):
            return _end(year, number * _MONTHS_OF_A_QUARTER)
        case Year(_, Unit.YEAR):
            return _end(year, _DECEMBER)
        case _:
            return None


def _end(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])
