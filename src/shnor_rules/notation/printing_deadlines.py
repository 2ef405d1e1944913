# SPDX-License-Identifier: MIT
"""From the parts of a deadline to their text, which reads as the same parts again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from shnor_rules.notation.deadline_parts import (
    Always,
    Edge,
    Ending,
    Recurring,
    Undated,
    Until,
    Within,
)
from shnor_rules.notation.deadline_words import MONTHS, UNITS, counted, times
from shnor_rules.notation.spans_of_time import Day, Month, Section, Span, Unit, Year

if TYPE_CHECKING:
    from collections.abc import Iterable

    from shnor_rules.notation.deadline_parts import Part
    from shnor_rules.notation.spans_of_time import Point

_DASH: Final = " – "
_EDGES: Final = {Edge.START: "начала", Edge.END: "конца"}


def print_parts(parts: Iterable[Part]) -> str:
    """Return the text of the parts of a deadline."""
    text, separator = "", ""
    for part in parts:
        text += separator + print_part(part)
        # The words of a plan run on over commas.
        separator = ": " if isinstance(part, Undated) else ", "
    return text


def print_part(part: Part) -> str:
    """Return the text of one part."""
    if isinstance(part, Day | Month | Section | Year):
        return _point(part)
    match part:
        case Span():
            text = _span(part.first, part.last)
        case Until():
            text = f"{part.bound.value} {_until(part.point)}"
        case Ending():
            text = f"{part.edge.value} {_period(part)}"
        case Within():
            text = f"в течение {_genitive(part.of)}"
        case Recurring():
            text = _recurring(part)
        case Always():
            text = "постоянно"
        case _:
            text = part.text
    return text


def _until(point: Point | Ending) -> str:
    if isinstance(point, Ending):
        return f"{_EDGES[point.edge]} {_period(point)}"
    return _of(point)


def _point(point: Point) -> str:
    match point:
        case Day():
            return _of(point)
        case Month(month, year):
            return f"{MONTHS[month - 1][0]}{_after(year)}"
        case Section(unit, number, year):
            return f"{number} {UNITS[unit].one}{_year_of(unit, year)}"
        case Year(year, Unit.YEAR):
            return f"{year} год"
    return f"{_school_year(point.year)} учебный год"


def _of(point: Point) -> str:
    """Return the point in the genitive."""
    match point:
        case Day(day, month, year):
            return f"{day} {MONTHS[month - 1][1]}{_after(year)}"
        case Month(month, year):
            return f"{MONTHS[month - 1][1]}{_after(year)}"
        case Section(unit, number, year):
            return f"{number} {UNITS[unit].of}{_year_of(unit, year)}"
        case Year(year, Unit.YEAR):
            return f"{year} года"
    return f"{_school_year(point.year)} учебного года"


def _genitive(of: Unit | Point) -> str:
    return UNITS[of].of if isinstance(of, Unit) else _of(of)


def _period(ending: Ending) -> str:
    if ending.each and isinstance(ending.of, Unit):
        forms = UNITS[ending.of]
        return f"{forms.each} {forms.of}"
    return _genitive(ending.of)


def _recurring(recurring: Recurring) -> str:
    period = counted(recurring.periods, recurring.unit)
    if recurring.at_least:
        often = "одного раза" if recurring.times == 1 else f"{recurring.times} раз"
        return f"не реже {often} в {period}"
    adverb = UNITS[recurring.unit].adverb
    if adverb is not None and recurring.times == recurring.periods == 1:
        return adverb
    return f"{times(recurring.times)} в {period}"


def _span(first: Point, last: Point) -> str:
    match first, last:
        case Day(day, month, year), Day(_, other, same) if (month, year) == (other, same):
            return f"{day}{_DASH}{_of(last)}"
        case Day(day, month, year), Day(_, _, same) if year is not None and year == same:
            return f"{_of(Day(day, month))}{_DASH}{_of(last)}"
        case Month(month, year), Month(_, same) if year is not None and year == same:
            return f"{_point(Month(month))}{_DASH}{_point(last)}"
        case Year(year, Unit.YEAR), Year(other, Unit.YEAR):
            return f"{year}{_DASH}{other} годы"
    return f"{_point(first)}{_DASH}{_point(last)}"


def _after(year: int | None) -> str:
    return "" if year is None else f" {year}"


def _year_of(unit: Unit, year: int | None) -> str:
    if year is None:
        return ""
    return f" {year} года" if unit is Unit.QUARTER else f" {_school_year(year)} учебного года"


def _school_year(year: int) -> str:
    return f"{year}-{year + 1}"
