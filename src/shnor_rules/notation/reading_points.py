# SPDX-License-Identifier: MIT
"""From the text of a deadline to days, months, terms, years and spans."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from attrs import evolve, frozen

from shnor_rules.notation.deadline_words import MONTH_NUMBERS, ORDINALS, UNIT_FORMS
from shnor_rules.notation.spans_of_time import Day, Month, Section, Span, Unit, Year

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from shnor_rules.notation.deadline_parts import Part
    from shnor_rules.notation.spans_of_time import Point

Variant: TypeAlias = Literal["day", "year", "school-year", "section", "order"]


@frozen
class Impossible:
    """A time that is well written and yet does not exist.

    Attributes:
        variant: what is wrong with it.
        meant: what was probably meant, or `None`.
    """

    variant: Variant
    meant: Part | None = None


def any_of(words: Iterable[str]) -> str:
    """Return the pattern of one of these words, the longest first."""
    longest = sorted(words, key=len, reverse=True)
    patterns = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in longest)
    # A digit may follow: «февраль2023» is read, though nobody should write so.
    return rf"(?:{patterns})(?![^\W\d_])"


_DASH: Final = r"\s*[-\u2010-\u2015\u2212]\s*"
_MONTH: Final = any_of(MONTH_NUMBERS)
_CALENDAR_YEAR: Final = (
    r"(?P<year>[0-9]{4})(?![0-9])(?!\s*[-\u2010-\u2015/]\s*(?:[0-9]{2}){1,2}\s*(?:уч|г|\Z))"
    r"(?:\s*(?:г\.|г\b|год[ау]?\b))?"
)
_YEARS: Final = r"(?P<begins>[0-9]{4})\s*[-\u2010-\u2015/]\s*(?P<ends>[0-9]{4}|[0-9]{2})"
_SCHOOL: Final = r"(?:учебн(?:ый|ого|ому|ом)|уч\.)"
_SCHOOL_YEAR: Final = rf"{_YEARS}\s*{_SCHOOL}\s*(?:год[ауе]?\b|г\.)"
_SECTIONS: Final = any_of(
    form for form, unit in UNIT_FORMS.items() if unit in {Unit.TERM, Unit.QUARTER, Unit.HALF_YEAR}
)


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _year(match: re.Match[str]) -> int | None:
    return None if match["year"] is None else int(match["year"])


def _numeric(match: re.Match[str]) -> Day:
    return Day(int(match["day"]), int(match["month"]), int(match["year"]))


def _day(match: re.Match[str]) -> Day:
    return Day(int(match["day"]), _month_number(match["month"]), _year(match))


def _month(match: re.Match[str]) -> Month:
    return Month(_month_number(match["month"]), _year(match))


def _section(match: re.Match[str]) -> Section | Impossible:
    written = match["number"].lower()
    number = int(written) if written.isdecimal() else ORDINALS[written]
    unit = UNIT_FORMS[match["unit"].lower()]
    year = _year(match)
    if match["begins"] is not None:
        school = _school_year(match)
        if isinstance(school, Impossible):
            begins = int(match["begins"])
            return Impossible("school-year", Section(unit, number, begins))
        year = school.year
    return Section(unit, number, year)


def _school_year(match: re.Match[str]) -> Year | Impossible:
    begins, ends = int(match["begins"]), match["ends"]
    if not str(begins + 1).endswith(ends):
        return Impossible("school-year", Year(begins, Unit.SCHOOL_YEAR))
    return Year(begins, Unit.SCHOOL_YEAR)


def _calendar_year(match: re.Match[str]) -> Year:
    return Year(int(match["year"]))


def _month_number(word: str) -> int:
    return MONTH_NUMBERS[word.lower()]


_POINTS: Final[
    tuple[tuple[re.Pattern[str], Variant, Callable[[re.Match[str]], Point | Impossible]], ...]
] = (
    (
        _compiled(
            r"(?P<day>[0-9]{1,2})\.(?P<month>[0-9]{1,2})\.(?P<year>[0-9]{4})(?![0-9.])"
            r"(?:\s*(?:г\.|г\b|года\b))?"
        ),
        "day",
        _numeric,
    ),
    (
        _compiled(rf"(?P<day>[0-9]{{1,2}})\s*(?P<month>{_MONTH})(?:\s*{_CALENDAR_YEAR})?"),
        "day",
        _day,
    ),
    (_compiled(rf"(?:в\s+)?(?P<month>{_MONTH})(?:\s*{_CALENDAR_YEAR})?"), "year", _month),
    (
        _compiled(
            rf"(?P<number>[0-9]|{any_of(ORDINALS)})(?:-?(?:я|й|ая|ой|го|ую|ое|е|му))?\s+"
            rf"(?P<unit>{_SECTIONS})(?:\s+(?:{_SCHOOL_YEAR}|{_CALENDAR_YEAR}))?"
        ),
        "section",
        _section,
    ),
    (_compiled(_SCHOOL_YEAR), "year", _school_year),
    (
        _compiled(rf"{_SCHOOL}\s*(?:год[ауе]?\b|г\.)\s*{_YEARS}(?![0-9])"),
        "year",
        _school_year,
    ),
    (
        _compiled(r"(?P<year>[0-9]{4})\s*(?:г\.|г\b|год[ау]?\b)(?!\s*г)"),
        "year",
        _calendar_year,
    ),
)

_BETWEEN: Final = _compiled(_DASH)
_FROM: Final = _compiled(r"с(?:о)?\s+")
_TO: Final = _compiled(r"\s+по\s+")
_BARE_DAY: Final = _compiled(rf"(?P<day>[0-9]{{1,2}})(?={_DASH}[0-9]|\s+по\s)")
_CALENDAR_YEARS: Final = _compiled(
    rf"(?P<first>[0-9]{{4}}){_DASH}(?P<last>[0-9]{{4}})\s*(?:гг?\.|гг?\b|год\w*)"
)


def read_point(text: str, start: int) -> tuple[Point | Impossible, int] | None:
    """Return the point that begins at `start` and where it ends, or `None` where none does."""
    for pattern, variant, made in _POINTS:
        if match := pattern.match(text, start):
            try:
                return made(match), match.end()
            except ValueError:
                return Impossible(variant), match.end()
    return None


def read_time(text: str, start: int) -> tuple[Point | Span | Impossible, int] | None:
    """Return the span or the point that begins at `start` and its end, or `None`."""
    if match := _CALENDAR_YEARS.match(text, start):
        return _years(match), match.end()
    opening = _FROM.match(text, start)
    lead = _lead(text, start if opening is None else opening.end())
    if lead is None:
        return None
    value, end = lead
    joint = (_BETWEEN if opening is None else _TO).match(text, end)
    last = None if joint is None else read_point(text, joint.end())
    if last is not None:
        return _joined(value, last[0]), last[1]
    return None if opening is not None or isinstance(value, int) else (value, end)


def _years(match: re.Match[str]) -> Span | Impossible:
    try:
        return _span(Year(int(match["first"])), Year(int(match["last"])))
    except ValueError:
        return Impossible("year")


def _lead(text: str, start: int) -> tuple[Point | Impossible | int, int] | None:
    """Return what a span may begin with: a point, or the number of a day of its last month."""
    if bare := _BARE_DAY.match(text, start):
        return int(bare["day"]), bare.end()
    return read_point(text, start)


def _joined(first: Point | Impossible | int, last: Point | Impossible) -> Span | Impossible:
    """Return the span between what stands on both sides of a dash."""
    if isinstance(last, Impossible):
        return last
    if isinstance(first, int):
        if not isinstance(last, Day):
            return Impossible("order")
        try:
            first = evolve(last, day=first)
        except ValueError:
            return Impossible("day")
    return first if isinstance(first, Impossible) else _span(first, last)


def _span(first: Point, last: Point) -> Span | Impossible:
    """Return the span; a year that stands at one end only belongs to both."""
    begins = last.year if first.year is None else first.year
    ends = first.year if last.year is None else last.year
    span = _dated(first, begins, last, ends)
    if span is not None:
        return span
    if first.year is None and begins is not None:
        return Impossible("order", _dated(first, begins - 1, last, ends))
    if last.year is None and ends is not None:
        return Impossible("order", _dated(first, begins, last, ends + 1))
    return Impossible("order", _dated(last, ends, first, begins))


def _dated(first: Point, begins: int | None, last: Point, ends: int | None) -> Span | None:
    try:
        return Span(_in_year(first, begins), _in_year(last, ends))
    except ValueError:
        return None


def _in_year(point: Point, year: int | None) -> Point:
    return point if year is None or isinstance(point, Year) else evolve(point, year=year)
