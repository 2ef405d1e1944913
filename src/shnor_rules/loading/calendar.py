# SPDX-License-Identifier: MIT
"""From the file to the model: the calendar of school years."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.findings import Related
from shnor_rules.loading.scalars import basis, clause, deadline
from shnor_rules.messages import say
from shnor_rules.model import SchoolYear
from shnor_rules.model.calendar import TERMS, Days, days_of, school_year
from shnor_rules.notation.spans_of_time import Day, Span, Unit, Year

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shnor_rules.loading.cursor import Cursor
    from shnor_rules.messages import Message
    from shnor_rules.model import Document


def calendar(cursor: Cursor, documents: Mapping[str, Document]) -> Iterator[SchoolYear]:
    """Yield the school years in the ruleset file at `cursor`; what has findings is left out.

    Args:
        cursor: the top of the file.
        documents: the documents of the ruleset; the only one is that of the calendar.
    """
    only = next(iter(documents)) if len(documents) == 1 else ""
    described: dict[int, Cursor] = {}
    for each in cursor.elements("calendar"):
        written = each.get("year")
        year = None if written is None else _year(written)
        if written is None or year is None:
            continue
        before = described.setdefault(year, written)
        if before is not written:
            related = Related(say("related.first"), before.place())
            written.report(say("calendar-terms.repeated", year=written.text), related=(related,))
            continue
        terms = _terms(each, year)
        if terms is not None:
            yield SchoolYear(
                year=year,
                terms=terms,
                basis=basis(each.get("basis")),
                clause=clause(each, only),
                note=each.string("note"),
                path=each.path,
            )


def _year(cursor: Cursor) -> int | None:
    """Return the year in which a school year begins, or `None` where it is a finding."""
    read = deadline(cursor)
    match None if read is None else read.parts:
        case None:
            return None
        case (Year(year, Unit.SCHOOL_YEAR),):
            return year
        case _:
            cursor.report(say("calendar-terms.year", text=cursor.text))
            return None


def _terms(cursor: Cursor, year: int) -> tuple[Days, ...] | None:
    """Return the terms of a school year, or `None` where one of them is a finding."""
    written = list(cursor.elements("terms"))
    terms = [_term(each) for each in written]
    whole = cursor.get("terms")
    if whole is None or len(written) != len(whole.value):
        return None
    if len(terms) != TERMS:
        whole.report(say("calendar-terms.count", count=len(terms)))
        return None
    known = [each for each in terms if each is not None]
    if len(known) != len(terms):
        return None
    faults = list(_faults(known, year))
    for index, message in faults:
        written[index].report(message)
    return None if faults else tuple(known)


def _term(cursor: Cursor) -> Days | None:
    read = deadline(cursor)
    match None if read is None else read.parts:
        case None:
            return None
        case (Span(Day() as first, Day() as last),):
            begins, ends = days_of(first), days_of(last)
            if begins is not None and ends is not None:
                return Days(begins.first, ends.last)
        case _:
            pass
    cursor.report(say("calendar-terms.term", text=cursor.text))
    return None


def _faults(terms: list[Days], year: int) -> Iterator[tuple[int, Message]]:
    """Yield what is wrong with the order of terms, each with the number of the term."""
    limits = school_year(year)
    for index, term in enumerate(terms):
        if not (limits.first <= term.first and term.last <= limits.last):
            yield index, say("calendar-terms.outside", year=f"{year}-{year + 1}")
        elif index and term.first <= terms[index - 1].last:
            day = f"{terms[index - 1].last:%d.%m.%Y}"
            yield index, say("calendar-terms", number=index + 1, before=index, day=day)
