# SPDX-License-Identifier: MIT
"""Words for counts and days of a fulfilment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.analysis.fulfilment import Status
from shnor_rules.messages import say
from shnor_rules.notation import format_number
from shnor_rules.reports.portions import count_in_words, portion_in_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date
    from fractions import Fraction

    from shnor_rules.analysis.fulfilment import Tally
    from shnor_rules.model import Event


def day_text(day: date) -> str:
    """Return a day as the orders print it."""
    return f"{day:%d.%m.%Y}"


def tally_text(tally: Tally, lang: str, *, total: str = "fulfilment.total") -> str:
    """Return the counts and the shares on one line; what there is nothing of is left out.

    Args:
        tally: the counts.
        lang: the language.
        total: the message that tells how many there are in all.
    """
    said = [say(total, count=tally.total)]
    for key, portion in (
        ("fulfilment.completeness", tally.completeness),
        ("fulfilment.timeliness", tally.timeliness),
    ):
        if portion.of:
            said.append(say(key, portion=portion_in_words(portion)))
    if tally.count(Status.NOT_DUE):
        said.append(say("fulfilment.not-due", count=tally.count(Status.NOT_DUE)))
    if tally.undated.of:
        said.append(say("fulfilment.undated", portion=count_in_words(tally.undated)))
    return "; ".join(each.render(lang) for each in said)


def evidence_text(event: Event) -> str:
    """Return what shows that something was done: a document and where it is, or nothing."""
    return ", ".join(each for each in (event.document, event.link) if each)


def days_text(days: Iterable[date]) -> str:
    """Return days one after another."""
    return ", ".join(map(day_text, days))


def amounts_text(amounts: Sequence[Fraction]) -> str:
    """Return how much there was, part by part."""
    return "; ".join(map(format_number, amounts))
