# SPDX-License-Identifier: MIT
"""What deadlines say of months, of repetition and of their last day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from shnor_rules.notation.deadline_parts import Recurring, Until
from shnor_rules.notation.deadline_words import MONTHS
from shnor_rules.notation.spans_of_time import (
    Day,
    Month,
    Section,
    Span,
    Unit,
    Year,
    last_day,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from shnor_rules.model import Period
    from shnor_rules.notation import Deadline
    from shnor_rules.notation.deadline_parts import Part

_ALL_MONTHS: Final = range(1, 13)
_YEARLY: Final = frozenset({Unit.YEAR, Unit.SCHOOL_YEAR})


def months_of(deadline: Deadline | None) -> frozenset[int]:
    """Return the months that a deadline names; none where it names no month at all."""
    parts = () if deadline is None else deadline.parts
    return frozenset(month for part in parts for month in _months(part))


def _months(part: Part) -> Iterable[int]:
    match part:
        case Month(month) | Day(_, month) | Until(Month(month)) | Until(Day(_, month)):
            return (month,)
        case Span(Month(first), Month(last)) | Span(Day(_, first), Day(_, last)):
            if first <= last:
                return range(first, last + 1)
            return (month for month in _ALL_MONTHS if month >= first or month <= last)
        case _:
            return ()


def named(months: Iterable[int]) -> str:
    """Return the names of months, in the order of the year."""
    return ", ".join(MONTHS[month - 1][0] for month in sorted(months))


def units_of(deadline: Deadline | None) -> frozenset[Unit]:
    """Return in which periods a deadline comes once; a school year is a year."""
    parts = () if deadline is None else deadline.parts
    plain = (each for each in parts if isinstance(each, Recurring))
    return frozenset(_year(each.unit) for each in plain if each.times == each.periods == 1)


def unit_of(period: Period) -> Unit | None:
    """Return in which period a monitoring is run once, as far as its words say so."""
    return None if period.unit is None else _year(period.unit)


def _year(unit: Unit) -> Unit:
    return Unit.YEAR if unit in _YEARLY else unit


def over_by(part: Part) -> date | None:
    """Return the last day of a dated part of a deadline, or `None` for any other."""
    match part:
        case Span(_, last):
            return last_day(last)
        case Until(Day() | Month() | Section() | Year() as point):
            return last_day(point)
        case Day() | Month() | Section() | Year():
            return last_day(part)
        case _:
            return None
