# SPDX-License-Identifier: MIT
"""What changed in one record, as text for people."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from shnor_rules.analysis.dynamics.changes import change_in_words
from shnor_rules.messages import say
from shnor_rules.model import Basis, Change
from shnor_rules.notation import format_decimal, format_number
from shnor_rules.reports.analysis.wording import indicator_name, key_in_words
from shnor_rules.reports.lines import NOTHING, under
from shnor_rules.reports.results.wording import number_in_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.analysis.dynamics.changes import Changed
    from shnor_rules.analysis.dynamics.pairs import Pair, Tallied
    from shnor_rules.evaluation.answers import Answer
    from shnor_rules.messages import Message


def record_lines(pair: Pair, lang: str) -> Iterator[str]:
    """Yield what changed in a record: how often in which way, its level, its total, each answer."""
    yield key_in_words(pair.key, lang)
    yield from under(line.render(lang) for line in _changes(pair, lang))


def _changes(pair: Pair, lang: str) -> Iterator[Message]:
    yield say("dynamics.answers", said=tallied_in_words(pair.tallied))
    for key, changed in (("level", pair.level), ("total", pair.total)):
        if changed is not None:
            yield _line(say(f"dynamics.{key}"), changed, changed.before, changed.after)
    for indicator, changed in pair.answers:
        before, after = map(_given, pair.given(indicator))
        yield _line(indicator_name(indicator, lang), changed, before, after)


def tallied_in_words(tallied: Tallied) -> Message:
    """Return how often each kind of change occurs, and of how many."""
    return say(
        "dynamics.counts",
        improved=tallied.improved,
        worsened=tallied.worsened,
        unchanged=tallied.unchanged,
        not_comparable=tallied.not_comparable,
        n=tallied.all,
    )


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
    return f"{sign}{number_in_words(difference)}"


def _given(answer: Answer) -> str | Message | None:
    """Return an answer: a share in percent with its counts, any other as it is written."""
    if answer.indicator.share is None or not isinstance(answer.value, Fraction):
        return answer.written
    percent = format_decimal(answer.value)
    if answer.counts is None:
        return say("dynamics.percent", percent=percent)
    part, whole = map(format_number, answer.counts)
    return say("dynamics.percent.counts", percent=percent, part=part, whole=whole)


def _line(
    name: str | Message, changed: Changed, before: str | Message | None, after: str | Message | None
) -> Message:
    return say(
        "dynamics.change",
        name=name,
        before=before or NOTHING,
        after=after or NOTHING,
        said=changed_in_words(changed),
    )
