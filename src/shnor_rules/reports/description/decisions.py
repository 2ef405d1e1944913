# SPDX-License-Identifier: MIT
"""A reading in words, whatever it reads: its name, who decided it, and which remarks it answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from shnor_rules.messages import say
from shnor_rules.reports.lines import told, under

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from shnor_rules.model.decision import Decision

STATUSES: Final = {
    "предложено": "reading-status.proposed",
    "утверждено": "reading-status.approved",
}
"""How the status of a reading is said, by what stands in the ruleset."""


def decision_lines(reading: Decision, changes: Iterable[str], lang: str) -> Iterator[str]:
    """Yield a reading with what it changes between its name and what is said of it."""
    status = say(STATUSES[reading.status])
    if reading.title is None:
        heading = say("page.reading", id=reading.id, status=status)
    else:
        heading = say("page.reading.title", id=reading.id, status=status, title=reading.title)
    yield heading.render(lang)
    yield from under(changes)
    because = ", ".join(reading.because) or None
    yield from under(told("page.because", because, lang))
    yield from under(told("page.approved-by", reading.by, lang))
    yield from under(told("page.approved-on", reading.date, lang))
    yield from under(told("page.note", reading.note, lang))
