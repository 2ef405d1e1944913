# SPDX-License-Identifier: MIT
"""Levels, groups, deficits and coverage as one sheet: a row for every number."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from shnor_rules.analysis.summaries.deficits import value_in_words
from shnor_rules.messages import say
from shnor_rules.reports.analysis.wording import key_in_words, numbered_name
from shnor_rules.reports.sheet import number_cell, sheet_row, text_cell

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from shnor_rules.analysis.entries import Entry
    from shnor_rules.analysis.portions import Portion
    from shnor_rules.analysis.summaries.coverage import Coverage
    from shnor_rules.analysis.summaries.deficits import Deficits
    from shnor_rules.analysis.summaries.distribution import Distribution
    from shnor_rules.analysis.summaries.groups import Groups
    from shnor_rules.analysis.summaries.summary import Summary

_COLUMNS: Final = ("analysis", "part", "name", "value", "words", "count", "of", "percent", "rows")
_PERCENT: Final = 100


def summary_rows(summary: Summary, lang: str) -> Iterator[str]:
    """Yield the analyses as rows of CSV; the first column tells the analysis."""
    yield sheet_row([say(f"analysis.column.{name}").render(lang) for name in _COLUMNS])
    for number, distribution in enumerate(summary.distributions):
        yield from _rows("levels", _levels(distribution, number, lang), lang)
    if summary.groups is not None:
        yield from _rows("groups", _groups(summary.groups, lang), lang)
    if summary.deficits is not None:
        yield from _rows("deficits", _deficits(summary.deficits, lang), lang)
    if summary.coverage is not None:
        yield from _rows("coverage", _coverage(summary.coverage, lang), lang)
    words = (("", "", "", notice.text, "", "", "", "") for notice in summary.about.notices)
    yield from _rows("notice", words, lang)


def _rows(analysis: str, rows: Iterable[tuple[str, ...]], lang: str) -> Iterator[str]:
    name = say(f"analysis.{analysis}.name").render(lang)
    return (sheet_row([name, *map(text_cell, row)]) for row in rows)


def _portion(portion: Portion) -> tuple[str, str, str]:
    share = portion.share
    percent = "" if share is None else number_cell(share * _PERCENT)
    return str(portion.count), str(portion.of), percent


def _numbers(entries: Iterable[Entry]) -> str:
    return ", ".join(str(entry.number) for entry in entries)


def _levels(distribution: Distribution, number: int, lang: str) -> Iterator[tuple[str, ...]]:
    # The whole is the same, whichever way the records are parted.
    for spread in (*(() if number else (distribution.whole,)), *distribution.parts):
        key = key_in_words(spread.key, lang)
        for at in spread.levels:
            yield key, "", at.level.name, at.level.meaning or "", *_portion(at.portion), ""
        for without in spread.without:
            yield key, "", "", without.said.render(lang), *_portion(without.portion), ""


def _groups(groups: Groups, lang: str) -> Iterator[tuple[str, ...]]:
    for grouping in (groups.whole, *groups.parts):
        key = key_in_words(grouping.within, lang)
        for group in grouping.groups:
            level, name = group.level, key_in_words(group.key, lang)
            n, rows = str(len(group.members)), _numbers(group.members)
            yield key, name, level.name, level.meaning or "", n, str(grouping.records), "", rows
        for said, entries in (
            ("analysis.column.without-level", grouping.without_level),
            ("analysis.column.without-key", grouping.without_key),
        ):
            if entries:
                words, n = say(said).render(lang), str(len(entries))
                yield key, "", "", words, n, str(grouping.records), "", _numbers(entries)


def _deficits(deficits: Deficits, lang: str) -> Iterator[tuple[str, ...]]:
    at: dict[str, list[int]] = {}
    for record in deficits.records:
        for deficit in record.deficits:
            at.setdefault(deficit.lowest.part.name, []).append(record.entry.number)
    for summed in (deficits.whole, *deficits.parts):
        key = key_in_words(summed.key, lang)
        for tally in summed.tallies:
            part = tally.lowest.part
            name = numbered_name(part.name, part.number, lang)
            rows = "" if summed.key.names else ", ".join(map(str, at[part.name]))
            value = value_in_words(tally.lowest)
            yield key, name, value, part.title, *_portion(tally.portion), rows
    for each in deficits.apart:
        name = numbered_name(each.part.name, each.part.number, lang)
        yield "", name, "", each.reason.render(lang), "", "", "", ""


def _coverage(coverage: Coverage, lang: str) -> Iterator[tuple[str, ...]]:
    for school in coverage.schools:
        declared = "" if school.declared is None else str(school.declared)
        words = school.sent.said().render(lang)
        yield school.name, "", "", words, str(school.records), declared, "", ""
    if coverage.without_school:
        n, rows = str(len(coverage.without_school)), _numbers(coverage.without_school)
        words = say("analysis.column.without-school").render(lang)
        yield "", "", "", words, n, "", "", rows
