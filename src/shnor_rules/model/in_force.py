# SPDX-License-Identifier: MIT
"""Dates as documents print them, and from when to when a document is in force."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules.model.document import Document


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


def parse_date(text: str | None) -> date | None:
    """Return the day that a text such as `17.12.2020` names; `None` where it names none."""
    # A day has no zone.
    try:
        return None if text is None else datetime.strptime(text, "%d.%m.%Y").date()  # noqa: DTZ007
    except ValueError:
        return None


def parse_day(text: str) -> date | None:
    """Return the day that a text such as `21.05.2022` or `2022-05-21` names, or `None`."""
    try:
        return parse_date(text.strip()) or date.fromisoformat(text.strip())
    except ValueError:
        return None


def first_day(document: Document) -> date | None:
    """Return the first day on which a document is in force: the one it names, else its own date."""
    return parse_date(document.in_force_from) or parse_date(document.date)


def last_day(document: Document) -> date | None:
    """Return the last day on which a document is in force, or `None` where it names none."""
    return parse_date(document.in_force_to)


def in_force(document: Document, documents: Mapping[str, Document]) -> InForce:
    """Return when a document is in force, among others of its ruleset.

    One that names no last day ends the day before the one that replaces it begins.
    """
    newer = (first_day(each) for each in documents.values() if each.replaces == document.id)
    ends = [day - timedelta(days=1) for day in newer if day is not None]
    return InForce(first_day(document), last_day(document) or min(ends, default=None))
