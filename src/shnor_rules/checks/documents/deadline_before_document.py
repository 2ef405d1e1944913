# SPDX-License-Identifier: MIT
"""A deadline was over before its document was signed.

What a document asks for by a day in the past cannot be done in time. Mostly a year is wrong; or the
row was taken over from an earlier plan. Months and days are judged by their last day, so that the
month of signing is not too early; a time without a year says nothing.

Compare the year with the document. If it prints it so, describe that in `remarks:` with `accepts:`.

По-русски: Срок прошёл раньше, чем подписан документ.

Того, что документ требует к прошедшему дню, вовремя уже не сделать. Чаще всего неверен год, или
строка перенесена из прежнего плана. Месяцы и дни сравниваются по последнему дню, поэтому месяц
подписания не слишком ранний; о сроке без года сказать нечего.

Сверьте год с документом. Если так напечатано, опишите это в `remarks:` с ключом `accepts:`.

Fails:

    # roadmap.yaml
    roadmap: roadmap-2026
    title: Дорожная карта
    source: {document: order-1, place: "приложение № 2"}
    activities:
      - {number: 1, title: Круглый стол, deadline: до 15 августа 2025}

Passes:

    # roadmap.yaml
    roadmap: roadmap-2026
    title: Дорожная карта
    source: {document: order-1, place: "приложение № 2"}
    activities:
      - {number: 1, title: Круглый стол, deadline: до 15 августа 2026}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.checks.calendar import over_by
from shnor_rules.findings import Finding
from shnor_rules.messages import say
from shnor_rules.notation.days import parse_day
from shnor_rules.notation.printing_deadlines import print_part

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.findings import Place
    from shnor_rules.model import Clause, Ruleset
    from shnor_rules.notation import Deadline


def check(ruleset: Ruleset) -> Iterator[Finding]:
    """Yield a finding for every date that ended before the day of the document."""
    for clause, deadline, place in _deadlines(ruleset):
        document = None if clause is None else ruleset.documents.get(clause.document)
        signed = None if document is None else parse_day(document.date)
        if document is None or document.date is None or signed is None:
            continue
        for part in deadline.parts:
            last = over_by(part)
            if last is not None and last < signed:
                told = print_part(part)
                said = say("deadline-before-document", deadline=told, date=document.date)
                yield Finding(said, place, content=f"{told} / {document.date}")


def _deadlines(ruleset: Ruleset) -> Iterator[tuple[Clause | None, Deadline, Place]]:
    for row in ruleset.schedule:
        if row.when is not None:
            yield row.clause, row.when, ruleset.layout.place(*row.path, "when")
    for roadmap in ruleset.roadmaps.values():
        for activity in roadmap.activities:
            if activity.deadline is not None:
                place = roadmap.written(activity, "deadline")
                yield roadmap.clause, activity.deadline, place
