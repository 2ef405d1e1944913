# SPDX-License-Identifier: MIT
"""A document is not in force when its rules are to be used.

Either its last day comes before its first, or it begins before it was signed, or a monitoring still
follows a document that another one of the ruleset replaces (and has no other edition that follows
that one), or a roadmap is made for a time when its document is not in force. An assessment by such
rules could be contested.

Correct the dates in `in_force:`, or let the monitoring follow the document that is in force.

По-русски: Документ не действует, когда по нему собираются оценивать.

Либо последний день его действия стоит раньше первого, либо он начинает действовать до подписания,
либо мониторинг опирается на документ, который другой документ набора правил заменил (и другой
редакции, по новому документу, у него нет), либо дорожная карта составлена на время, когда её
документ не действует. Оценку по таким правилам можно оспорить.

Исправьте даты в `in_force:` или сошлитесь в мониторинге на действующий документ.

Fails:

    indicators:
      П1: {title: Число открытых уроков, values: "{0; 1}"}

    # ruleset.yaml
    ruleset: made
    title: Набор
    municipality: Выдуманный район
    documents:
      order-1: {title: Приказ, number: "1", date: "01.09.2025"}
      order-2: {title: Новый приказ, number: "2", date: "01.09.2026", replaces: order-1}

Passes:

    source: {document: order-2, place: "приложение № 1"}
    indicators:
      П1: {title: Число открытых уроков, values: "{0; 1}"}

    # ruleset.yaml
    ruleset: made
    title: Набор
    municipality: Выдуманный район
    documents:
      order-1: {title: Приказ, number: "1", date: "01.09.2025"}
      order-2: {title: Новый приказ, number: "2", date: "01.09.2026", replaces: order-1}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.checks.calendar import over_by
from shnor_rules.findings import Finding, Related
from shnor_rules.messages import say
from shnor_rules.model.in_force import first_day, last_day
from shnor_rules.notation.days import parse_day

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from shnor_rules.model import Document, Monitoring, RiskTools, Roadmap, Ruleset


def check(ruleset: Ruleset) -> Iterator[Finding]:
    """Yield a finding for every impossible time in force, and every use outside of it."""
    for document in ruleset.documents.values():
        yield from _of_document(ruleset, document)
    for used in (*ruleset, *ruleset.roadmaps.values(), *ruleset.risks.values()):
        yield from _replaced(ruleset, used)
    for roadmap in ruleset.roadmaps.values():
        yield from _of_period(ruleset, roadmap)


def _replaced(ruleset: Ruleset, used: Monitoring | RiskTools | Roadmap) -> Iterator[Finding]:
    key = used.clause.document
    for newer in ruleset.documents.values():
        if newer.replaces == key and not _has_edition(ruleset, used, newer):
            said = say("document-not-in-force.replaced", document=key, newer=newer.id)
            related = Related(say("related.replaces"), ruleset.layout.key("documents", newer.id))
            at = used.layout.place("source", "document")
            yield Finding(said, at, (related,), f"{key} – {newer.id}")


def _has_edition(ruleset: Ruleset, used: Monitoring | RiskTools | Roadmap, newer: Document) -> bool:
    """Return whether another edition of what follows a replaced document follows the newer one."""
    if used.id not in ruleset.monitorings:
        return False
    editions = ruleset.editions(used.id).known
    return any(each.clause.document == newer.id for each in editions)


def _of_period(ruleset: Ruleset, roadmap: Roadmap) -> Iterator[Finding]:
    """Yield findings on a roadmap for a time when its document is not in force."""
    document = ruleset.documents.get(roadmap.clause.document)
    if document is None or roadmap.period is None:
        return
    ends = [last for last in map(over_by, roadmap.period.parts) if last is not None]
    first, last = first_day(document), last_day(document)
    if ends and first is not None and max(ends) < first:
        yield _outside(roadmap, "document-not-in-force.before", document, first)
    if ends and last is not None and max(ends) > last:
        yield _outside(roadmap, "document-not-in-force.after", document, last)


def _outside(roadmap: Roadmap, key: str, document: Document, day: date) -> Finding:
    said = say(key, period=str(roadmap.period), document=document.id, day=f"{day:%d.%m.%Y}")
    content = f"{roadmap.period} / {day:%d.%m.%Y}"
    return Finding(said, roadmap.layout.place("period"), content=content)


def _of_document(ruleset: Ruleset, document: Document) -> Iterator[Finding]:
    first, last = first_day(document), last_day(document)
    place = ruleset.layout.place("documents", document.id, "in_force")
    if first is not None and last is not None and last < first:
        said = say("document-not-in-force", first=f"{first:%d.%m.%Y}", last=f"{last:%d.%m.%Y}")
        yield Finding(said, place, content=f"{first:%d.%m.%Y} – {last:%d.%m.%Y}")
    signed, named = parse_day(document.date), parse_day(document.in_force_from)
    if signed is not None and named is not None and named < signed:
        said = say(
            "document-not-in-force.early",
            first=f"{named:%d.%m.%Y}",
            date=f"{signed:%d.%m.%Y}",
        )
        yield Finding(said, place, content=f"{named:%d.%m.%Y} – {signed:%d.%m.%Y}")
