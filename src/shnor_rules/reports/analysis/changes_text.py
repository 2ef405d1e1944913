# SPDX-License-Identifier: MIT
"""What changed in one record, as text for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.analysis import change_in_words
from shnor_rules.messages import say
from shnor_rules.model import Basis, Change
from shnor_rules.notation import format_decimal, format_number
from shnor_rules.reports.analysis.wording import INDENT, indicator_name, key_in_words
from shnor_rules.reports.results.wording import NOTHING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from fractions import Fraction

    from shnor_rules.analysis import Changed, Pair
    from shnor_rules.messages import Message


def record_lines(pair: Pair, lang: str) -> Iterator[str]:
    """Yield what changed in a record: its level, its total, and each answer."""
    yield key_in_words(pair.key, lang)
    if pair.level is not None:
        yield INDENT + _line(say("dynamics.level"), pair.level).render(lang)
    if pair.total is not None:
        yield INDENT + _line(say("dynamics.total"), pair.total).render(lang)
    for indicator, changed in pair.answers:
        yield INDENT + _line(indicator_name(indicator, lang), changed).render(lang)


def changed_in_words(changed: Changed) -> Message:
    """Return a change with its difference, its reason, and whose direction tells it."""
    said = change_in_words(changed.change)
    if changed.difference:
        said = say("dynamics.difference", said=said, difference=signed(changed.difference))
    if changed.reason is not None:
        return say("dynamics.because", said=said, reason=changed.reason)
    is_judged = changed.change in {Change.IMPROVED, Change.WORSENED}
    if is_judged and changed.aim is not None and changed.aim.basis is Basis.READING:
        return say("dynamics.reading", said=said)
    return said


def signed(difference: Fraction) -> str:
    """Return a difference with its sign, a fraction with its decimal beside it."""
    sign = "+" if difference > 0 else ""
    exact = format_number(difference)
    decimal = f" = {format_decimal(difference)}" if "/" in exact else ""
    return f"{sign}{exact}{decimal}"


def _line(name: str | Message, changed: Changed) -> Message:
    return say(
        "dynamics.change",
        name=name,
        before=changed.before or NOTHING,
        after=changed.after or NOTHING,
        said=changed_in_words(changed),
    )
