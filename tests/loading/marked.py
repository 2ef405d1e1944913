# SPDX-License-Identifier: MIT
"""A small made-up ruleset, and texts in which the places of findings are marked: `‹П9›`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from shnor_rules.loading import read_sources

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shnor_rules.findings import Finding, Place
    from shnor_rules.loading.rulesets import Reading

HEAD: Final = """\
ruleset: sample
title: Набор
municipality: придуманный район
documents:
  order-1: {title: Приказ, number: 7, date: "01.09.2020"}
remarks:
  KOR-01: {quote: слова, note: пояснение}
"""

BODY: Final = """\
monitoring: first
title: Мониторинг
subject: школа
source: {document: order-1, place: п. 2}
period: {every: год, month: май, basis: толкование}
groups:
  главное: {title: Первая группа, indicators: [П1, П2]}
direction: больше – лучше
attributes:
  школа: {title: Школа, required: true}
  часы: {title: Часы, values: не менее 0}
indicators:
  П1:
    title: Первый
    values: "{0; 1; 2}"
    labels: {0: низкий, 1: средний, 2: высокий}
  П2:
    title: Второй
    values: "{0; 1; нет}"
    not_applicable: нет
  П3:
    title: Третий
    values: "[0; 100]"
    points:
      - {points: "0", interval: менее 50}
      - {points: "2,5", otherwise: true}
  П4:
    title: Четвёртый
    values: "{0; 1; 2}"
    items:
      1: {title: Раз}
      2: {title: Два}
    sample: {of: наставник, average: по строкам}
  П5:
    title: Пятый
    values: "{высокая; низкая}"
    scored: false
derived:
  доля: {formula: П3 / 100}
subtotals:
  часть: {weights: {П1: "0,5", П3: 1}, missing: пересчитать веса, least_weight: "0,5"}
total:
  formula: СУММ(П1, П2, часть) + доля
  round: {places: 1}
levels:
  - {level: А, interval: "[0; 1)"}
  - {level: Б, interval: "[1; 9]"}
not_rated:
  - {when: П1 == 0, because: мало}
readings:
  иначе:
    because: KOR-01
    status: предложено
    levels: {А: "[0; 1]", Б: "(1; 9]"}
remarks:
  KOR-02: {quote: слова, note: пояснение, concerns: {П1: "{0}", total: любое, period: любое}}
examples:
  - {title: пример, record: {П1: 1}, reading: иначе, expect: {status: нет данных}}
"""

_MARK: Final = re.compile("[‹›]")


class Told(NamedTuple):
    """The name of a finding and what it underlines: file, line, column, end line, end column."""

    name: str
    path: str
    line: int | None
    column: int | None
    end_line: int | None
    end_column: int | None


def changed(text: str, *replacements: tuple[str, str]) -> str:
    """Return `text` with each of the replacements made in the one place where it can be."""
    for old, new in replacements:
        assert 1 == text.count(old), old
        text = text.replace(old, new)
    return text


def read(body: str = BODY, head: str = HEAD) -> Reading:
    """Read the ruleset of two files, with the marks taken out."""
    return read_files(("ruleset.yaml", head), ("first.yaml", body))


def read_files(*files: tuple[str, str]) -> Reading:
    """Read the ruleset of these files, with the marks taken out."""
    sources = [(path, _MARK.sub("", text).encode()) for path, text in files]
    return read_sources(sources, folder="sample")


def marks(path: str, text: str, names: Sequence[str]) -> list[Told]:
    """Return what must be told of a file: a finding of each name at each mark, in order."""
    pieces = [piece for piece in re.split("([‹›])", text) if piece]
    written, starts, spans = "", [], []
    for piece in pieces:
        if piece == "‹":
            starts.append(len(written))
        elif piece == "›":
            spans.append((starts.pop(), len(written)))
        else:
            written += piece
    assert len(names) == len(spans)
    return [
        Told(name, path, *_position(written, start), *_position(written, end))
        for name, (start, end) in zip(names, sorted(spans), strict=True)
    ]


def _position(text: str, offset: int) -> tuple[int, int]:
    before = text[:offset]
    return before.count("\n") + 1, offset - (before.rfind("\n") + 1) + 1


def told(findings: Sequence[Finding]) -> list[Told]:
    """Return what the findings tell, in their order."""
    return [Told(finding.name, *where(finding.place)) for finding in findings]


def where(place: Place) -> tuple[str, int | None, int | None, int | None, int | None]:
    """Return the file and the span of a place."""
    return place.path or "", place.line, place.column, place.end_line, place.end_column


def expected(names: Sequence[str], body: str, head: str = HEAD) -> list[Told]:
    """Return what must be told: a finding at each mark, of the ruleset file first.

    Args:
        names: the names of the findings, in the order of their marks.
        body: the monitoring file with its marks.
        head: the ruleset file with its marks.
    """
    first = head.count("‹")
    return marks("ruleset.yaml", head, names[:first]) + marks("first.yaml", body, names[first:])
