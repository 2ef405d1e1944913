# SPDX-License-Identifier: MIT
"""Weights that are too long once they are written out as one formula."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from shnor_rules.errors import ExpressionError
from shnor_rules.messages import Message, say
from shnor_rules.program import computed_steps

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.expressions import Fault
    from shnor_rules.loading.cursor import Cursor
    from shnor_rules.model import Computed, Monitoring

_MOST_DIGITS: Final = 4000
"""Digits of all weights of one value together; as many as a formula may have characters."""


def check_limits(cursor: Cursor, monitoring: Monitoring) -> bool:
    """Report weights that cannot be written out; return whether all can.

    Args:
        cursor: where they are written: the top of the file, or a reading in it.
        monitoring: the monitoring, as the reading reads it.
    """
    within = True
    for written, computed in _computed(cursor, monitoring):
        message = _refusal(computed)
        if message is not None:
            written.report(message, written.key_place())
            within = False
    return within


def _computed(cursor: Cursor, monitoring: Monitoring) -> Iterator[tuple[Cursor, Computed]]:
    values = {each.name: each for each in (*monitoring.derived, *monitoring.subtotals)}
    for section in ("derived", "subtotals"):
        yield from ((each, values[name]) for name, each in cursor.under(section) if name in values)
    total = cursor.get("total")
    if total is not None and monitoring.total is not None:
        yield total, monitoring.total


def _refusal(computed: Computed) -> Message | None:
    numbers = (weight.as_integer_ratio() for _, weight in computed.weights)
    digits = sum(len(str(part)) for number in numbers for part in number)
    if digits > _MOST_DIGITS:
        return say("formula-too-long", length=digits, limit=_MOST_DIGITS)
    try:
        # The steps are only tried: writing them out is what refuses.
        list(computed_steps(computed))
    except ExpressionError as error:
        return cast("Fault", error.findings[0]).message
    return None
