# SPDX-License-Identifier: MIT
"""Two editions of a monitoring are in force on one day.

A record of that day could be assessed by either, so it is assessed by none. It happens where the
older document does not end before the newer begins, where two editions follow one document, or
where documents have no date at all.

End the older document in `in_force: {to: …}`, or say in the newer one which document it replaces.

По-русски: Две редакции мониторинга действуют в один день.

Запись за этот день можно было бы оценить по любой из них, поэтому она не оценивается ни по одной.
Так бывает, когда прежний документ не закончил действовать раньше нового, когда две редакции
опираются на один документ или когда у документов вовсе нет даты.

Закончите действие прежнего документа в `in_force: {to: …}` или укажите в новом, какой документ он
заменяет.

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
      order-1: {title: Приказ, date: "01.09.2025"}
      order-2: {title: Новый приказ, date: "01.09.2026"}

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
      order-1: {title: Приказ, date: "01.09.2025"}
      order-2: {title: Новый приказ, date: "01.09.2026", replaces: order-1}
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from shnor_rules.checks.editions import edition_place, groups
from shnor_rules.findings import Finding
from shnor_rules.messages import say
from shnor_rules.model.in_force import last_day

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.model import Monitoring, Ruleset


def check(ruleset: Ruleset) -> Iterator[Finding]:
    """Yield a finding for every two editions that are in force on one day."""
    for editions in groups(ruleset):
        for (older, before), (newer, after) in combinations(editions, 2):
            if not before.meets(after) or _is_told(older, newer):
                continue
            day = after.first or before.first
            content = f"{older.id} – {newer.id}"
            names = {"first": older.id, "second": newer.id}
            if day is None:
                said = say("editions-overlap.undated", **names)
            else:
                said = say("editions-overlap", day=f"{day:%d.%m.%Y}", **names)
            yield Finding(said, edition_place(newer, older), content=content)


def _is_told(older: Monitoring, newer: Monitoring) -> bool:
    """Return whether the overlap is one of the documents themselves, which is told of these."""
    one, other = older.identity.document, newer.identity.document
    if one is None or other is None:
        return True
    return other.replaces == one.id and last_day(one) is not None
