# SPDX-License-Identifier: MIT
"""Numbers do not follow one another: one is left out, or a row has none.

Rows of roadmaps and schedules, target indicators, items of documents, indicators and their
parameters are numbered, and others refer to them by these numbers. Where a number is left out,
either a row was lost on the way into the ruleset, or the document itself has lost one.

Numbers may begin anew under each heading; `3.1` and `3.2` are counted by themselves; a row of
several events has a number such as `1-3`.

Add what is missing. If the document prints it so, describe that in `remarks:` with `accepts:`.

По-русски: В нумерации пропуск: номера нет или строка стоит без номера.

Строки дорожных карт и графиков, целевые показатели, пункты документов, показатели и их параметры
пронумерованы, и по этим номерам на них ссылаются. Если номер пропущен, то либо строку потеряли при
переписывании, либо её нет в самом документе.

Нумерация может начинаться заново под каждым заголовком; `3.1` и `3.2` считаются отдельно; у строки
из нескольких событий номер вида `1-3`.

Добавьте пропущенное. Если так напечатано в документе, опишите это в `remarks:` с ключом `accepts:`.

Fails:

    # roadmap.yaml
    roadmap: roadmap-2026
    title: Дорожная карта
    source: {document: order-1, place: "приложение № 2"}
    activities:
      - {number: 1, title: Совещание руководителей, deadline: сентябрь 2026}
      - {number: 3, title: Круглый стол, deadline: октябрь 2026}

Passes:

    # roadmap.yaml
    roadmap: roadmap-2026
    title: Дорожная карта
    source: {document: order-1, place: "приложение № 2"}
    activities:
      - {number: 1, title: Совещание руководителей, deadline: сентябрь 2026}
      - {number: 2, title: Семинар, deadline: сентябрь 2026}
      - {number: 3, title: Круглый стол, deadline: октябрь 2026}
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from shnor_rules.checks.numbering import runs
from shnor_rules.findings import Finding
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.checks.numbering import Entry, Run
    from shnor_rules.model import Ruleset


def check(ruleset: Ruleset) -> Iterator[Finding]:
    """Yield a finding for every gap between numbers, and for every row without one."""
    for run in runs(ruleset):
        for family in dict.fromkeys(each.family for each in run if each.family is not None):
            yield from _gaps(family, [each for each in run if each.family == family])
        yield from _unnumbered(run)


def _gaps(family: str, entries: list[Entry]) -> Iterator[Finding]:
    taken = sorted({number for entry in entries for number in entry.counts})
    for before, after in pairwise(taken):
        if after > before + 1:
            first, last = f"{family}{before + 1}", f"{family}{after - 1}"
            missing = first if first == last else f"{first} – {last}"
            place = next(entry.place for entry in entries if after in entry.counts)
            yield Finding(say("numbering-gap", missing=missing), place, content=missing)


def _unnumbered(run: Run) -> Iterator[Finding]:
    numbered = [each.text for each in run if each.text is not None]
    if not numbered:
        return
    before = "–"
    for index, entry in enumerate(run):
        if entry.text is not None:
            before = entry.text
            continue
        after = next((each.text for each in run[index:] if each.text is not None), "–")
        between = f"{before}, –, {after}"
        said = say("numbering-gap.unnumbered", between=between)
        yield Finding(said, entry.place, content=between)
