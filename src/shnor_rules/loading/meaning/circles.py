# SPDX-License-Identifier: MIT
"""Values that are defined through one another, so that none of them can be computed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.messages import say
from shnor_rules.program import TOTAL, CircularDefinitionError, lower

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from shnor_rules.loading.cursor import Cursor
    from shnor_rules.model import Monitoring


def check_circle(
    cursor: Cursor, monitoring: Monitoring, *, excused: Collection[str]
) -> frozenset[str]:
    """Report a circle of definitions, if there is one; return the names in it.

    Args:
        cursor: where the definitions are written: the top of the file, or a reading in it.
        monitoring: the monitoring, as the reading reads it.
        excused: names of which enough has been said; a circle through one of them is not reported.
    """
    try:
        lower(monitoring)
    except CircularDefinitionError as error:
        names = tuple(dict.fromkeys(name for name in error.names if name in _written(monitoring)))
    else:
        return frozenset()
    if not set(names) & set(excused):
        # What is taken from another monitoring can close a circle that nothing here is a part of.
        outside = (names[0], cursor.get("like") or cursor)
        first, written = next((each for each in _definitions(cursor) if each[0] in names), outside)
        start = names.index(first)
        circle = (*names[start:], *names[:start], first)
        if len(names) == 1:
            message = say("circular-definition.itself", name=first)
        else:
            message = say("circular-definition", names=", ".join(circle))
        cursor.report(message, written.key_place())
    return frozenset(names)


def _written(monitoring: Monitoring) -> set[str]:
    """Return the names of values that the file itself gives, those of intermediate steps aside."""
    values = {each.name for each in (*monitoring.derived, *monitoring.subtotals)}
    gradings = {grading.id for grading in monitoring.gradings}
    return {TOTAL} | values | gradings | {indicator.id for indicator in monitoring.indicators}


def _definitions(cursor: Cursor) -> Iterator[tuple[str, Cursor]]:
    for section in ("bands", "derived", "subtotals", "indicators"):
        yield from cursor.under(section)
    total = cursor.get("total")
    yield from () if total is None else ((TOTAL, total),)
