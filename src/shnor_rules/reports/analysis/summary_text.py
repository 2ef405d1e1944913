# SPDX-License-Identifier: MIT
"""Levels, groups, deficits and coverage as text for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.analysis.summaries.deficits import value_in_words
from shnor_rules.analysis.summaries.distribution import cause_of
from shnor_rules.messages import Message, say
from shnor_rules.model import Basis
from shnor_rules.reports.analysis.wording import (
    entry_in_words,
    head,
    key_in_words,
    level_in_words,
    numbered_name,
)
from shnor_rules.reports.lines import NOTHING, aligned, under
from shnor_rules.reports.portions import portion_in_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from shnor_rules.analysis.entries import Entry, Key
    from shnor_rules.analysis.summaries.coverage import Coverage, SchoolCoverage
    from shnor_rules.analysis.summaries.deficits import Deficits, RecordDeficits, Summed
    from shnor_rules.analysis.summaries.distribution import Spread
    from shnor_rules.analysis.summaries.groups import Grouping, Groups
    from shnor_rules.analysis.summaries.summary import Summary


def summary_lines(summary: Summary, lang: str) -> Iterator[str]:
    """Yield the analyses line by line, an empty line between two sections."""
    yield from head(summary.about, lang)
    for number, distribution in enumerate(summary.distributions):
        # The whole is the same, whichever way the records are parted.
        spreads = (() if number else (distribution.whole,)) + distribution.parts
        for spread in spreads:
            yield ""
            yield _part("analysis.levels", spread.key, spread.records, lang)
            yield from under(_spread(spread, lang))
    if summary.groups is not None:
        yield from _groups(summary.groups, lang)
    if summary.deficits is not None:
        yield from _deficits(summary.deficits, lang)
    if summary.coverage is not None:
        yield from _coverage(summary.coverage, lang)


def _part(title: str, key: Key, records: int, lang: str) -> str:
    part = key_in_words(key, lang)
    return say("analysis.part", title=say(title), part=part, n=records).render(lang)


def _spread(spread: Spread, lang: str) -> Iterator[str]:
    rows = [
        (
            each.level.name,
            portion_in_words(each.portion).render(lang),
            each.level.meaning or "",
        )
        for each in spread.levels
    ]
    rows += [
        (NOTHING, portion_in_words(each.portion).render(lang), each.said.render(lang))
        for each in spread.without
    ]
    return aligned(rows)


def _groups(groups: Groups, lang: str) -> Iterator[str]:
    for grouping in (groups.whole, *groups.parts):
        yield ""
        yield _part("analysis.groups", grouping.within, grouping.records, lang)
        yield from under(_grouping(grouping, lang))


def _grouping(grouping: Grouping, lang: str) -> Iterator[str]:
    for group in grouping.groups:
        key, level = key_in_words(group.key, lang), level_in_words(group.level, lang)
        n = len(group.members)
        yield say("analysis.group", key=key, level=level, n=n).render(lang)
        yield from under(entry_in_words(member, lang) for member in group.members)
    if grouping.without_level:
        count = len(grouping.without_level)
        yield say("analysis.groups.without-level", count=count).render(lang)
        yield from under(_unplaced(grouping.without_level, lang))
    if grouping.without_key:
        count = len(grouping.without_key)
        yield say("analysis.groups.without-key", count=count).render(lang)
        yield from under(entry_in_words(each, lang) for each in grouping.without_key)


def _unplaced(entries: Iterable[Entry], lang: str) -> Iterator[str]:
    for entry in entries:
        reason = say(f"status.{cause_of(entry)}").render(lang)
        yield entry_in_words(entry, lang, reason)


def _deficits(deficits: Deficits, lang: str) -> Iterator[str]:
    for summed in (deficits.whole, *deficits.parts):
        yield ""
        yield _part("analysis.deficits", summed.key, summed.records, lang)
        yield from under(_summed(summed, lang))
        if summed is deficits.whole:
            yield from under(_aims(summed, lang))
    if deficits.records:
        yield ""
        yield say("analysis.deficits.records").render(lang)
        for record in deficits.records:
            yield from under(_record(record, lang))
    if deficits.apart:
        yield ""
        yield say("analysis.deficits.apart").render(lang)
        for each in deficits.apart:
            name = numbered_name(each.part.name, each.part.number, lang)
            message = say("analysis.apart", name=name, reason=each.reason, title=each.part.title)
            yield from under((message.render(lang),))


def _summed(summed: Summed, lang: str) -> Iterator[str]:
    if not summed.tallies:
        yield say("analysis.deficits.none").render(lang)
    for tally in summed.tallies:
        part = tally.lowest.part
        yield say(
            "analysis.tally",
            name=numbered_name(part.name, part.number, lang),
            value=value_in_words(tally.lowest),
            portion=portion_in_words(tally.portion),
            title=part.title,
        ).render(lang)
        if tally.not_applicable or tally.missing:
            without, missing = tally.not_applicable, tally.missing
            message = say("analysis.tally.absent", without=without, missing=missing)
            yield from under((message.render(lang),))


def _aims(whole: Summed, lang: str) -> Iterator[str]:
    """Yield by which direction a value is the worst, and whether the order prints it."""
    for aim in dict.fromkeys(tally.lowest.aim for tally in whole.tallies):
        reading = ".reading" if aim.basis is Basis.READING else ""
        message = say(f"analysis.deficits.aim{reading}", direction=aim.direction.value)
        yield message.render(lang)


def _record(record: RecordDeficits, lang: str) -> Iterator[str]:
    if record.level is not None:
        reason = level_in_words(record.level, lang)
    else:
        reason = say(f"status.{cause_of(record.entry)}").render(lang)
    yield entry_in_words(record.entry, lang, reason)
    for deficit in record.deficits:
        part = deficit.lowest.part
        said: dict[str, str | int | Message] = {
            "name": numbered_name(part.name, part.number, lang),
            "value": value_in_words(deficit.lowest),
            "title": part.title,
        }
        key = "analysis.deficit"
        if deficit.rows is not None:
            key, said["rows"] = "analysis.deficit.rows", portion_in_words(deficit.rows)
        yield from under((say(key, **said).render(lang),))


def _coverage(coverage: Coverage, lang: str) -> Iterator[str]:
    yield ""
    yield say("analysis.coverage", name=coverage.attribute).render(lang)
    rows = [_school(school, lang) for school in coverage.schools]
    if rows:
        yield from under(aligned(rows))
    if coverage.without_school:
        count = len(coverage.without_school)
        message = say("analysis.coverage.without-school", count=count)
        entries = (entry_in_words(entry, lang) for entry in coverage.without_school)
        yield from under((message.render(lang),))
        yield from under(entries, 2)
    if not coverage.is_listed:
        yield from under((say("analysis.coverage.unlisted").render(lang),))


def _school(school: SchoolCoverage, lang: str) -> tuple[str, ...]:
    sent = say("analysis.coverage.sent", records=school.records)
    if school.refused:
        numbers = {"records": school.records, "refused": school.refused}
        sent = say("analysis.coverage.refused", **numbers)
    declared = ""
    if school.declared is not None:
        declared = say("analysis.coverage.declared", declared=school.declared).render(lang)
    return school.name, sent.render(lang), declared, school.sent.said().render(lang)
