# SPDX-License-Identifier: MIT
"""Dates as documents print them, and from when to when a document is in force."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from shnor_rules.model import Document


def parse_date(text: str | None) -> date | None:
    """Return the day that a text such as `17.12.2020` names; `None` where it names none."""
    # A day has no zone.
    try:
        return None if text is None else datetime.strptime(text, "%d.%m.%Y").date()  # noqa: DTZ007
    except ValueError:
        return None


def first_day(document: Document) -> date | None:
    """Return the first day on which a document is in force: the one it names, else its own date."""
    return parse_date(document.in_force_from) or parse_date(document.date)


def last_day(document: Document) -> date | None:
    """Return the last day on which a document is in force, or `None` where it names none."""
    return parse_date(document.in_force_to)
