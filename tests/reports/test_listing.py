# SPDX-License-Identifier: MIT
"""The listing names every monitoring as a command takes it, with what it has."""

from __future__ import annotations

from textwrap import dedent
from typing import TYPE_CHECKING

from attrs import evolve

import shnor_rules
from shnor_rules.loading.rulesets import read_sources
from shnor_rules.reports.listing import listing

if TYPE_CHECKING:
    from shnor_rules import Ruleset


def test_every_monitoring_with_what_it_has(made_up: Ruleset) -> None:
    """Indicators, scale and readings stand under each name; rulesets are set apart."""
    page = """\
    made-up  Выдуманный набор правил
      made-up/everything  Выдуманный мониторинг
                          5 показателей; шкала: 4 уровня; толкования: утверждённое, без-имени
                          можно: {rate}, подвести итоги (analyse), {compare}
      made-up/plain       Простой мониторинг
                          2 показателя; в приказе нет шкалы; толкований нет
                          можно: {rate}, подвести итоги (analyse), {compare}

    made-up  Выдуманный набор правил
    """
    page = page.format(rate="оценить записи (evaluate)", compare="сравнить периоды (dynamics)")
    without = evolve(made_up, monitorings={})

    assert dedent(page).rstrip() == listing([made_up, without])


def test_the_labels_in_english(made_up: Ruleset) -> None:
    """The labels are English, the titles stay as printed."""
    page = """\
    made-up  Выдуманный набор правил
      made-up/everything  Выдуманный мониторинг
                          5 indicators; scale: 4 levels; readings: утверждённое, без-имени
                          can be used to: {rate}, sum results up (analyse), {compare}
      made-up/plain       Простой мониторинг
                          2 indicators; the order prints no scale; no readings
                          can be used to: {rate}, sum results up (analyse), {compare}
    """
    page = page.format(rate="assess records (evaluate)", compare="compare periods (dynamics)")

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


def test_targets_alone_are_there_to_be_read() -> None:
    """A list of targets has nothing to do in a month."""
    files = {
        "ruleset.yaml": "ruleset: made\ntitle: Набор\nmunicipality: Район\n"
        "documents: {order: {title: Приказ}}\n",
        "aims.yaml": "roadmap: aims\ntitle: Показатели\nsource: {document: order, place: п. 1}\n"
        "targets: [{title: Доля}]\n",
    }
    sources = [(name, text.encode()) for name, text in files.items()]
    page = """\
    made  Набор
      made/aims  Показатели
                 1 target; no readings
                 can be used to: read it (show)"""

    assert dedent(page) == listing([read_sources(sources, folder="made").draft], "en")
