# SPDX-License-Identifier: MIT
"""Words that every analysis uses: records, portions, keys, and the head of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.evaluation.citing import likeness_in_words
from shnor_rules.messages import say
from shnor_rules.model import Basis
from shnor_rules.reports.results.wording import record_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from shnor_rules.analysis.about import About, Rules
    from shnor_rules.analysis.entries import Entry, Key
    from shnor_rules.messages import Message
    from shnor_rules.model import Indicator, Level


def key_in_words(key: Key, lang: str) -> str:
    """Return the values of a key, or that it is all records."""
    if not key.names:
        return say("analysis.whole").render(lang)
    pairs = zip(key.names, key.values, strict=True)
    return ", ".join(
        say("analysis.blank", name=name).render(lang) if value is None else value
        for name, value in pairs
    )


def entry_in_words(entry: Entry, lang: str, reason: str | None = None) -> str:
    """Return a record by its number and its attributes, perhaps with a reason."""
    name = record_name(None, entry.result)
    if reason is None:
        return say("analysis.entry", number=entry.number, name=name).render(lang)
    message = say("analysis.entry.because", number=entry.number, name=name, reason=reason)
    return message.render(lang)


def level_in_words(level: Level, lang: str) -> str:
    """Return a level with its consequence."""
    if level.meaning is None:
        return say("analysis.level.bare", level=level.name).render(lang)
    return say("analysis.level", level=level.name, meaning=level.meaning).render(lang)


def indicator_name(indicator: Indicator, lang: str) -> str:
    """Return the id of an indicator with its printed number."""
    return numbered_name(indicator.id, indicator.number, lang)


def numbered_name(name: str, number: str | None, lang: str) -> str:
    """Return a name with the printed number, where there is one."""
    if number is None:
        return name
    return say("analysis.part-name", name=name, number=number).render(lang)


def head(about: About, lang: str) -> Iterator[str]:
    """Yield what an analysis rests on: rules, readings, numbers of records, notices."""
    yield from rules_lines(about, lang)
    yield counts(about).render(lang)
    yield from notices(about, lang)


def rules_lines(about: About, lang: str) -> Iterator[str]:
    """Yield by which rules and readings the records were assessed."""
    for rules in about.rules:
        yield from rule_lines(rules, lang)
    if len(about.rules) > 1:
        yield say("analysis.mixed", count=len(about.rules)).render(lang)


def rule_lines(rules: Rules, lang: str) -> Iterator[str]:
    """Yield which rules these are: the title, the document, the readings, whose they are."""
    identity = rules.identity
    document = "" if identity.document is None else f", {identity.document}"
    yield rules.title
    yield say(
        "explain.identity",
        ruleset=identity.ruleset,
        monitoring=identity.monitoring,
        document=document,
        hash=identity.hash,
    ).render(lang)
    yield readings_in_words(rules.readings).render(lang)
    if rules.likeness is not None:
        yield likeness_in_words(rules.likeness).render(lang)


def readings_in_words(readings: Sequence[str]) -> Message:
    """Return which readings were applied, or that the literal text stands."""
    if not readings:
        return say("analysis.literal")
    return say("analysis.readings", readings=", ".join(readings))


def counts(about: About) -> Message:
    """Return how many records there are, and what became of them."""
    return say(
        "analysis.records",
        records=about.records,
        without=about.without_level,
        refused=about.refused,
    )


def notices(about: About, lang: str) -> Iterator[str]:
    """Yield the words that go with the results."""
    for notice in about.notices:
        key = "analysis.notice" if notice.basis is Basis.TEXT else "analysis.notice.reading"
        yield say(key, text=notice.text).render(lang)
