# SPDX-License-Identifier: MIT
"""Plans and targets of a roadmap in a report: by year, with totals that agree or do not."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Final

from shnor_rules.analysis.dynamics.pairing import Era
from shnor_rules.analysis.dynamics.sums import sums
from shnor_rules.analysis.entries import numbered
from shnor_rules.evaluation import evaluate_all
from shnor_rules.loading import read_sources
from shnor_rules.reports.content.roadmap_reviewed import roadmap_review
from tests.reports.content.roadmaps_made_up import RULESET, column, done, review, sections

PLANNED: Final = """
roadmap: planned
title: План
source: {document: order, place: приложение}
period: 2021-2022 гг.
remarks:
  VYM-01: {quote: "3", note: Сумма не сходится, accepts: {plan-total: ["3 / 2"]}}
targets:
  - number: 1
    title: Школ не менее
    planned: {total: 4, years: {2021: не менее 2, 2022: 2}, sum: true, basis: толкование}
  - {number: 2, title: Школа, schools: ["26"]}
activities:
  - number: 1
    title: Сходится
    planned: {total: 2, years: {2021: 1, 2022: 1}, sum: true, basis: толкование}
  - number: 2
    title: Известно
    planned: {total: 3, years: {2021: 1, 2022: 1}, sum: true, basis: толкование}
  - number: 3
    title: Нет
    planned: {total: 5, years: {2021: 1, 2022: 1 (май)}, sum: true, basis: толкование}
  - {number: 4, title: Не сумма, planned: {years: {2021: 1;2}}}
  - {number: 5, title: Без плана}
"""


def test_plans() -> None:
    """Planned and actual by year; totals that do not agree, with the remark that says so."""
    events = (
        done("1", date(2021, 5, 1)),
        done("2", date(2023, 5, 1)),
        done("4", date(2021, 5, 1), part=2, quantity=Fraction(2)),
    )
    found = sections(review(*events, roadmap=PLANNED, day=date(2023, 6, 1)))["plans"]
    heading = "План всего и по годам"

    assert ("План всего сходится с планом по годам у\u00a01 из\u00a03 строк.",) == found.paragraphs
    assert [
        "сходится",
        "не сходится: по годам 2, замечание VYM-01",
        "не сходится: по годам 2",
        None,
    ] == column(found, heading)
    assert [1, 1, 1, "1;2"] == column(found, "План 2021")
    assert [1, 1, "1 (май)", None] == column(found, "План 2022")
    assert [1, 0, 0, "0; 2"] == column(found, "Факт 2021")
    assert [1] == [each for each in column(found, "Факт 2023") if each]
    assert ["2021", "2022"] == column(found, "Год", 1)
    assert 1 == len(found.figures)
    planned = sections(review(roadmap=PLANNED))["plans"]
    assert "Факт 2021" not in [each.title for each in planned.grids[0].columns]
    assert () == planned.figures


def test_targets() -> None:
    """With their plans; without one that is said."""
    found = sections(review(roadmap=PLANNED))["targets"]
    unplanned = PLANNED.replace(
        "planned: {total: 4, years: {2021: не менее 2, 2022: 2}, sum: true, basis: толкование}",
        "unit: школы",
    )
    silent = sections(review(roadmap=unplanned, school="25"))["targets"]

    assert ["не менее 2", None] == column(found, "План 2021")
    assert ["школы"] == column(silent, "Единица")
    assert ("Плановых значений целевых показателей документ не печатает.",) == silent.paragraphs


TARGETS: Final = """
roadmap: planned
title: План
source: {document: order, place: приложение}
targets:
  - {title: больше, planned: {years: {2021: 20}}, refers_to: [{monitoring: shares, number: П1}]}
  - {title: мало, planned: {years: {2021: 60}}, refers_to: [{monitoring: shares, number: П1}]}
  - {title: меньше, planned: {years: {2021: 40}}, refers_to: [{monitoring: shares, number: П2}]}
  - title: не более
    planned: {years: {2021: не более 60}}
    refers_to: [{monitoring: shares, number: П1}]
  - {title: не сказано, planned: {years: {2021: 20}}, refers_to: [{monitoring: shares, number: П3}]}
  - {title: без числа, planned: {years: {2021: 20}}, refers_to: [{monitoring: shares, number: П4}]}
"""
SHARES: Final = """
monitoring: shares
title: Доли
subject: школа
source: {document: order, place: приложение}
indicators:
  П1:
    title: Первая
    values: "[0; 100]"
    unit: "%"
    share: {part: одни, whole: все}
    direction: больше – лучше
  П2:
    title: Вторая
    values: "[0; 100]"
    unit: "%"
    share: {part: а, whole: б}
    direction: меньше – лучше
  П3: {title: Третья, values: "[0; 100]", unit: "%", share: {part: а, whole: б}}
  П4: {title: Четвёртая, values: "[0; 100]", unit: "%"}
"""


def test_targets_that_are_met() -> None:
    """By the bound that is printed, else by the way that is better; where neither is, not said."""
    texts = {"ruleset": RULESET, "roadmap": TARGETS, "shares": SHARES}
    sources = [(f"{name}.yaml", text.encode()) for name, text in texts.items()]
    made = read_sources(sources, folder="plans").draft
    counts = {"часть": 1, "всего": 2}
    records = [{"П1": counts, "П2": counts, "П3": counts, "П4": 30}]
    entries = numbered(evaluate_all(made["shares"], records))
    added = sums((Era("", entries),), ())
    day = date(2021, 5, 1)
    roadmap = made.roadmaps["planned"]
    found = sections(roadmap_review(made, roadmap, day=day, sums=added, summed="shares"))["targets"]

    assert column(found, "Выполнение 2021") == [
        "достигнут",
        "не достигнут",
        "не достигнут",
        "достигнут",
        None,
        None,
    ]
    assert "1 из 2" == column(found, "Из чего факт")[0]
    assert "проценты не усредняются" in column(found, "Из чего факт")[5]
    assert [Fraction(50)] * 5 == column(found, "Факт, %")[:5]


def test_a_list_of_targets_has_no_timeline() -> None:
    """There are no rows to be done."""
    alone = PLANNED[: PLANNED.index("activities:")]
    found = sections(review(roadmap=alone, day=date(2021, 1, 1)))

    assert {"timeline", "due", "plans", "fulfilment"}.isdisjoint(found)
    assert "targets" in found
