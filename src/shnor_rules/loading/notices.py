# SPDX-License-Identifier: MIT
"""From the file to the model: notices, the two periods, and what an indicator counts of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.loading.scalars import basis, choice, clause
from shnor_rules.model import CURRENT, PREVIOUS, Change, Changes, Notice, PeriodOf, Periods

if TYPE_CHECKING:
    from shnor_rules.loading.cursor import Cursor


def notice(cursor: Cursor | None, document: str) -> Notice | None:
    """Return the notice that is written at `cursor`, as a text or with its source."""
    if cursor is None:
        return None
    if not isinstance(cursor.value, dict):
        return Notice(cursor.text)
    text = cursor.string("text") or ""
    return Notice(text, clause(cursor, document), basis(cursor.get("basis")))


def notices(monitoring: Cursor, document: str) -> tuple[Notice, ...]:
    """Return the notices of the monitoring at `monitoring`, in order."""
    found = (notice(each, document) for each in monitoring.elements("notices"))
    return tuple(each for each in found if each is not None)


def periods(cursor: Cursor | None, document: str) -> Periods | None:
    """Return the two periods that are described at `cursor`, or `None` where it has findings."""
    if cursor is None:
        return None
    earlier, later = cursor.get("previous"), cursor.get("current")
    if earlier is None or later is None:
        return None
    return Periods(
        previous=PeriodOf(PREVIOUS, earlier.string("title") or PREVIOUS),
        current=PeriodOf(CURRENT, later.string("title") or CURRENT),
        clause=clause(cursor, document),
        basis=basis(cursor.get("basis")),
    )


def changes(cursor: Cursor | None) -> Changes | None:
    """Return what an indicator counts, or `None` where it counts nothing or that has findings."""
    if cursor is None:
        return None
    of, change = cursor.string("of"), cursor.get("change")
    if of is None or change is None:
        return None
    return Changes(of, choice(change, Change, Change.NOT_COMPARABLE))
