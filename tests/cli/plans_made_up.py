# SPDX-License-Identifier: MIT
"""A made-up ruleset with a roadmap of which something is due in October 2021."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

RULESET = """
ruleset: plans
title: Выдуманный набор
municipality: Выдуманный район
documents:
  order: {title: Приказ, date: "01.09.2021"}
schools: [{id: "25", title: Школа}]
calendar:
  - year: 2021-2022 учебный год
    terms: [1 сентября – 29 октября 2021, 8 ноября – 29 декабря 2021,
            10 января – 25 марта 2022, 4 апреля – 31 мая 2022]
    basis: толкование
"""
ROADMAP = """
roadmap: roadmap
title: Дорожная карта
source: {document: order, place: приложение}
period: 2021-2022 учебный год
remarks:
  VYM-01: {quote: октябрь, note: Выдуманное замечание}
readings:
  позже:
    title: На месяц позже
    because: VYM-01
    status: предложено
    activities: {1: {deadline: ноябрь 2021}}
activities:
  - {number: 1, title: Семинар, deadline: октябрь 2021, responsible: [ЦРО], form: приказ}
  - {number: 2, title: Анализ, deadline: до 1 ноября 2021, schools: ["25"]}
  - {number: 3, title: Уроки, deadline: в начале каждой четверти}
  - {deadline: ежеквартально}
  - {number: 5, title: Сайт, deadline: в течение года}
  - {number: 6, title: Занятия, deadline: по плану работы}
  - {number: 7, title: Помощь}
  - {title: Сверка, deadline: октябрь 2021}
  - {title: Сверка, deadline: октябрь 2021}
"""
SECOND = """
roadmap: second
title: Вторая карта
source: {document: order, place: приложение}
activities: [{number: 1, title: Урок, deadline: ноябрь 2021}]
"""
MONITORING = """
monitoring: NAME
title: Мониторинг NAME
subject: школа
source: {document: order, place: п. 1}
period: {every: год, month: октябрь, quote: октябрь}
indicators:
  П1: {title: Первый, values: "{0; 1}"}
"""
TOOLS = """
risks: b
title: Мониторинг b
source: {document: order, place: п. 2}
period: {every: год, month: октябрь, quote: октябрь}
factors: {1: {title: Выдуманный фактор}}
"""


def write_plans(here: Path) -> Path:
    """Write the ruleset into the folder `plans` and return that folder."""
    folder = here / "plans"
    folder.mkdir()
    (folder / "ruleset.yaml").write_text(RULESET, encoding="utf-8")
    (folder / "roadmap.yaml").write_text(ROADMAP, encoding="utf-8")
    return folder
