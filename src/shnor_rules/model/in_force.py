# SPDX-License-Identifier: MIT
"""From when to when a document is in force, by the dates that it prints."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.notation.days import parse_day

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules.model.document import Document

_DAY: Final = timedelta(days=1)


@frozen
class InForce:
    """When a document is in force.

    Attributes:
        first: the first day; `None` where it has no date.
        last: the last day; `None` where none is known.
    """

    first: date | None = None
    last: date | None = None

    def __contains__(self, day: date) -> bool:
        """Return whether the document is in force on a day."""
        return (self.first or day) <= day <= (self.last or day)

    def meets(self, other: InForce) -> bool:
        """Return whether there is a day on which both are in force."""
        first = max(self.first or date.min, other.first or date.min)
        return first <= min(self.last or date.max, other.last or date.max)


def first_day(document: Document) -> date | None:
    """Return the first day on which a document is in force: the one it names, else its own date."""
    return parse_day(document.in_force_from) or parse_day(document.date)


def last_day(document: Document) -> date | None:
    """Return the last day on which a document is in force, or `None` where it names none."""
    return parse_day(document.in_force_to)


def in_force(document: Document, documents: Mapping[str, Document]) -> InForce:
    """Return when a document is in force, among others of its ruleset.

    One that names no last day ends the day before the one that replaces it begins.
    """
    newer = (first_day(each) for each in documents.values() if each.replaces == document.id)
    # Before the first day that there is, which a slip of the pen can name, there is none.
    ends = [max(day, date.min + _DAY) - _DAY for day in newer if day is not None]
    return InForce(first_day(document), last_day(document) or min(ends, default=None))
