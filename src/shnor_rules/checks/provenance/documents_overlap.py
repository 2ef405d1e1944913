# SPDX-License-Identifier: MIT
"""Two documents are in force for one thing at the same time.

A document and the one it replaces are both in force on some day, or two documents print a
monitoring of the same title and neither replaces the other. Which of them decides a level is then
open.

End the older document in `in_force: {to: …}` before the newer one begins, or say in `replaces:`
which document takes the place of which.

По-русски: Два документа действуют одновременно для одного и того же.

Документ и тот, который он заменяет, в какой-то день действуют оба, или два документа печатают
мониторинг с одним названием и ни один не заменяет другой. Какой из них решает, остаётся неясным.

Закончите действие прежнего документа в `in_force: {to: …}` раньше, чем начнёт действовать новый,
или укажите в `replaces:`, какой документ какой заменяет.

Fails:

    source: {document: order-2, place: "приложение № 1"}
    indicators:
      П1: {title: Число открытых уроков, values: "{0; 1}"}

    # ruleset.yaml
    ruleset: made
    title: Набор
    municipality: Выдуманный район
    documents:
      order-1: {title: Приказ, date: "01.09.2025", in_force: {to: "31.12.2026"}}
      order-2: {title: Новый приказ, date: "01.09.2026", replaces: order-1}

Passes:

    source: {document: order-2, place: "приложение № 1"}
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

from itertools import combinations
from typing import TYPE_CHECKING

from shnor_rules.findings import Finding, Related
from shnor_rules.messages import say
from shnor_rules.model.in_force import InForce, first_day, last_day

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.model import Document, Ruleset


def check(ruleset: Ruleset) -> Iterator[Finding]:
    """Yield a finding for every two documents that are in force for one thing on one day."""
    for newer in ruleset.documents.values():
        older = ruleset.documents.get(newer.replaces or "")
        if older is not None and last_day(older) is not None and _overlap(older, newer):
            yield _finding(ruleset, older, newer)
    for first, second in combinations(ruleset, 2):
        one = ruleset.documents.get(first.clause.document)
        other = ruleset.documents.get(second.clause.document)
        if first.title.casefold() != second.title.casefold() or one is None or other is None:
            continue
        if second in ruleset.editions(first.id).known:
            continue
        if one is not other and not _replace(one, other) and _overlap(one, other):
            said = say("documents-overlap.title", first=one.id, second=other.id, title=first.title)
            related = Related(say("related.first"), first.layout.place("title"))
            place = second.layout.place("title")
            yield Finding(said, place, (related,), f"{one.id} – {other.id}")


def _finding(ruleset: Ruleset, older: Document, newer: Document) -> Finding:
    said = say("documents-overlap", older=older.id, newer=newer.id)
    related = Related(say("related.replaces"), ruleset.layout.key("documents", newer.id))
    place = ruleset.layout.place("documents", older.id, "in_force", "to")
    return Finding(said, place, (related,), f"{older.id} – {newer.id}")


def _replace(one: Document, other: Document) -> bool:
    return one.replaces == other.id or other.replaces == one.id


def _overlap(one: Document, other: Document) -> bool:
    """Return whether there is a day on which both are in force, by their own dates."""
    first, second = (InForce(first_day(each), last_day(each)) for each in (one, other))
    return first.meets(second)
