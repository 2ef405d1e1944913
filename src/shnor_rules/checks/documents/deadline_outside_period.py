# SPDX-License-Identifier: MIT
"""A row of a roadmap is due at a time that the roadmap is not made for.

A plan for 2022 that asks for something in December 2021 either has a wrong year, or means the
preparation and does not say so. A deadline counts as outside only if no day of it lies in the
period; August belongs to the school year that it comes before; a time without a year says nothing.

Compare the deadline and `period:` with the document. If it prints them so, describe that in
`remarks:` with `accepts:`.

По-русски: Срок строки дорожной карты лежит вне времени, на которое карта составлена.

В плане на 2022 год, который просит что-то сделать в декабре 2021 года, либо неверен год, либо речь
о подготовке, но об этом не сказано. Срок считается посторонним, только если в период не попадает ни
один его день; август относится к учебному году, который за ним следует; о сроке без года сказать
нечего.

Сверьте с документом срок и `period:`. Если так напечатано, опишите это в `remarks:` с ключом
`accepts:`.

Fails:

    # roadmap.yaml
    roadmap: roadmap-2026
    title: Дорожная карта
    source: {document: order-1, place: "приложение № 2"}
    period: 2027 год
    activities:
      - {number: 1, title: Круглый стол, deadline: декабрь 2026}

Passes:

    # roadmap.yaml
    roadmap: roadmap-2026
    title: Дорожная карта
    source: {document: order-1, place: "приложение № 2"}
    period: 2027 год
    activities:
      - {number: 1, title: Круглый стол, deadline: декабрь 2027}
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from shnor_rules.findings import Finding
from shnor_rules.messages import say
from shnor_rules.model.calendar import Days, days_of, days_of_part, period_days
from shnor_rules.notation.deadline_parts import Ending, Until
from shnor_rules.notation.printing_deadlines import print_part

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.model import Activity, Roadmap, Ruleset
    from shnor_rules.notation.deadline_parts import Part


def check(ruleset: Ruleset) -> Iterator[Finding]:
    """Yield a finding for every date of a row that lies outside the period of its roadmap."""
    for roadmap in ruleset.roadmaps.values():
        period = None if roadmap.period is None else period_days(roadmap.period, ruleset.calendar)
        if period is not None:
            for activity in roadmap.activities:
                yield from _of_row(roadmap, activity, period)


def _of_row(roadmap: Roadmap, activity: Activity, period: Days) -> Iterator[Finding]:
    parts = () if activity.deadline is None else activity.deadline.parts
    for part in parts:
        days = _days(part)
        if days is not None and not days.meets(period):
            told, time = print_part(part), str(roadmap.period)
            said = say("deadline-outside-period", deadline=told, period=time)
            place = roadmap.written(activity, "deadline")
            yield Finding(said, place, content=f"{told} / {time}")


def _days(part: Part) -> Days | None:
    """Return the days of a part; what is due by a day may be done on the day before."""
    if not isinstance(part, Until) or isinstance(part.point, Ending):
        return days_of_part(part)
    days = days_of(part.point)
    return None if days is None else Days(days.first - timedelta(days=1), days.last)
