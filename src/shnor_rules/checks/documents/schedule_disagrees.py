# SPDX-License-Identifier: MIT
"""Two places of the documents say different times of one monitoring.

The schedule of the ruleset, the rows of roadmaps that plan a monitoring and the monitoring itself
are compared: the months that each names, and how often. A narrower time inside a wider one agrees
with it, such as `1 – 12 июля` with `июль`.

Compare both places with the document. If it prints both, describe that in `remarks:` with
`accepts:`.

По-русски: Два места документов называют разное время одного мониторинга.

Сравниваются график набора правил, строки дорожных карт, в которых мониторинг запланирован, и сам
мониторинг: какие месяцы названы и как часто. Более узкий срок внутри более широкого ему не
противоречит, например `1 – 12 июля` и `июль`.

Сверьте оба места с документом. Если в нём напечатано и то и другое, опишите это в `remarks:` с
ключом `accepts:`.

Fails:

    indicators:
      П1: {title: Число открытых уроков, values: "{0; 1}"}
    period: {every: год, month: апрель, quote: один раз в год – апрель}

    # ruleset.yaml
    ruleset: made
    title: Набор
    municipality: Выдуманный район
    documents:
      order-1: {title: Приказ, date: "01.09.2025"}
    schedule:
      - {number: 1, title: Мониторинг уроков, monitoring: example, when: "ежегодно, май"}

Passes:

    indicators:
      П1: {title: Число открытых уроков, values: "{0; 1}"}
    period: {every: год, month: апрель, quote: один раз в год – апрель}

    # ruleset.yaml
    ruleset: made
    title: Набор
    municipality: Выдуманный район
    documents:
      order-1: {title: Приказ, date: "01.09.2025"}
    schedule:
      - {number: 1, title: Мониторинг уроков, monitoring: example, when: "ежегодно, апрель"}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.checks.calendar import months_of, named, unit_of, units_of
from shnor_rules.findings import Finding, Related
from shnor_rules.messages import say
from shnor_rules.notation.deadline_words import UNITS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.model import Monitoring, Period, RiskTools, Ruleset
    from shnor_rules.notation import Deadline


def check(ruleset: Ruleset) -> Iterator[Finding]:
    """Yield a finding for every time of a monitoring that a row of a table contradicts."""
    for row in ruleset.schedule:
        place = ruleset.layout.place(*row.path, "when")
        for monitoring, period in _planned(ruleset, row.monitorings):
            for key, own, other in _differences(period, row.when):
                said = say("schedule-disagrees", title=monitoring.title, own=own, other=other)
                at = monitoring.layout.place("period", key)
                related = Related(say("schedule.row"), place)
                yield Finding(said, at, (related,), f"{own} / {other}")
    for roadmap in ruleset.roadmaps.values():
        for activity in roadmap.activities:
            at = roadmap.written(activity, "deadline")
            for monitoring, period in _planned(ruleset, activity.monitorings):
                for key, other, own in _differences(period, activity.deadline):
                    said = say(
                        "schedule-disagrees.roadmap", title=monitoring.title, own=own, other=other
                    )
                    place = monitoring.layout.place("period", key)
                    related = Related(say("schedule.period"), place)
                    yield Finding(said, at, (related,), f"{own} / {other}")


def _planned(
    ruleset: Ruleset, monitorings: tuple[str, ...]
) -> Iterator[tuple[Monitoring | RiskTools, Period]]:
    known: dict[str, Monitoring | RiskTools] = {**ruleset.risks, **ruleset.monitorings}
    for name in monitorings:
        monitoring = known.get(name)
        if monitoring is not None and monitoring.period is not None:
            yield monitoring, monitoring.period


def _differences(period: Period, when: Deadline | None) -> Iterator[tuple[str, str, str]]:
    """Yield the key of the period, and what both places say, where they do not agree."""
    own, other = months_of(period.when), months_of(when)
    if own and other and not (own <= other or other <= own):
        yield "month", named(own), named(other)
    unit, units = unit_of(period), units_of(when)
    if unit is not None and units and unit not in units:
        yield "every", UNITS[unit].one, ", ".join(sorted(UNITS[each].one for each in units))
