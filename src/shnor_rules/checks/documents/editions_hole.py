# SPDX-License-Identifier: MIT
"""Between two editions of a monitoring there are days on which none is in force.

A record of such a day cannot be assessed: no document says how. Mostly a date is wrong, or an
edition has been left out.

Compare the dates of the documents, or describe the edition between them. If there was none,
describe that in `remarks:` with `accepts:`.

По-русски: Между двумя редакциями мониторинга есть дни, когда не действует ни одна.

Запись за такой день оценить нельзя: ни один документ не говорит, как. Чаще всего неверна дата или
пропущена ещё одна редакция.

Сверьте даты документов или опишите редакцию между ними. Если её не было, опишите это в `remarks:` с
ключом `accepts:`.

Fails:

    edition_of: older
    source: {document: order-2, place: "приложение № 1"}
    indicators:
      П1: {title: Число открытых уроков, values: "{0; 1}"}

    # older.yaml
    monitoring: older
    title: Прежний мониторинг
    subject: учитель
    source: {document: order-1, place: "приложение № 1"}
    indicators:
      П1: {title: Число открытых уроков, values: "{0; 1}"}

    # ruleset.yaml
    ruleset: made
    title: Набор
    municipality: Выдуманный район
    documents:
      order-1: {title: Приказ, date: "01.09.2025", in_force: {to: "30.06.2026"}}
      order-2: {title: Новый приказ, date: "01.09.2026", replaces: order-1}

Passes:

    edition_of: older
    source: {document: order-2, place: "приложение № 1"}
    indicators:
      П1: {title: Число открытых уроков, values: "{0; 1}"}

    # older.yaml
    monitoring: older
    title: Прежний мониторинг
    subject: учитель
    source: {document: order-1, place: "приложение № 1"}
    indicators:
      П1: {title: Число открытых уроков, values: "{0; 1}"}

    # ruleset.yaml
    ruleset: made
    title: Набор
    municipality: Выдуманный район
    documents:
      order-1: {title: Приказ, date: "01.09.2025", in_force: {to: "31.08.2026"}}
      order-2: {title: Новый приказ, date: "01.09.2026", replaces: order-1}
"""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from shnor_rules.checks.editions import edition_place, groups
from shnor_rules.findings import Finding
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.model import Ruleset

_DAY = timedelta(days=1)


def check(ruleset: Ruleset) -> Iterator[Finding]:
    """Yield a finding for every stretch of days between editions on which none is in force."""
    for editions in groups(ruleset):
        covered = date.min
        for (older, before), (newer, after) in pairwise(editions):
            covered = max(covered, before.last or date.max)
            begins = after.first or date.min
            if covered < date.max and covered + _DAY < begins:
                first, last = f"{covered + _DAY:%d.%m.%Y}", f"{begins - _DAY:%d.%m.%Y}"
                said = say("editions-hole", first=first, last=last, before=older.id, after=newer.id)
                yield Finding(said, edition_place(newer, older), content=f"{first} – {last}")
