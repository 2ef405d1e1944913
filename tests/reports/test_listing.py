# SPDX-License-Identifier: MIT
"""The listing names every monitoring as a command takes it, with what it has."""

from __future__ import annotations

from textwrap import dedent
from typing import TYPE_CHECKING

from attrs import evolve

import shnor_rules
from shnor_rules.reports.listing import listing

if TYPE_CHECKING:
    from shnor_rules import Ruleset


def test_every_monitoring_with_what_it_has(made_up: Ruleset) -> None:
    """Indicators, scale and readings stand under each name; rulesets are set apart."""
    page = """\
    made-up  Выдуманный набор правил
      made-up/everything  Выдуманный мониторинг
                          5 показателей; шкала: 4 уровня; толкования: утверждённое, без-имени
      made-up/plain       Простой мониторинг
                          2 показателя; в приказе нет шкалы; толкований нет

    made-up  Выдуманный набор правил
    """
    without = evolve(made_up, monitorings={})

    assert dedent(page).rstrip() == listing([made_up, without])


def test_the_labels_in_english(made_up: Ruleset) -> None:
    """The labels are English, the titles stay as printed."""
    page = """\
    made-up  Выдуманный набор правил
      made-up/everything  Выдуманный мониторинг
                          5 indicators; scale: 4 levels; readings: утверждённое, без-имени
      made-up/plain       Простой мониторинг
                          2 indicators; the order prints no scale; no readings
    """

    assert dedent(page).rstrip() == listing([made_up], "en")


def test_the_teachers_of_korenovsky() -> None:
    """The bundled ruleset is listed with its readings."""
    page = listing([shnor_rules.load("korenovsky")])

    assert (
        "  korenovsky/teacher-competence  "
        "Мониторинг оценки предметных компетенций педагогических работников ШНОР\n"
        "                                 "
        "5 показателей; шкала: 4 уровня; толкования: граница-вверх, граница-вниз, все-показатели\n"
    ) in page
