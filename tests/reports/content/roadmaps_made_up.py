# SPDX-License-Identifier: MIT
"""A made-up roadmap, and what a report on it says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from shnor_rules.loading import read_sources
from shnor_rules.model import Event
from shnor_rules.reports.content.roadmap import roadmap_sections
from shnor_rules.reports.content.roadmap_reviewed import roadmap_review

if TYPE_CHECKING:
    from datetime import date

    from shnor_rules.model import Ruleset
    from shnor_rules.reports.content.report import Section
    from shnor_rules.reports.content.roadmap_reviewed import RoadmapReview

RULESET: Final = """
ruleset: plans
title: Выдуманный набор
municipality: Выдуманный район
documents: {order: {title: Приказ, date: "01.09.2021"}}
schools: [{id: "25", title: Школа 25}, {id: "26", title: Школа 26}]
"""
ROADMAP: Final = """
roadmap: roadmap
title: Дорожная карта
source: {document: order, place: приложение}
period: 2021-2022 учебный год
goal: помочь школам
tasks: [увидеть, помочь]
remarks:
  VYM-01: {quote: "3", note: Сумма не сходится, accepts: {plan-total: ["3 / 2"]}}
sections:
  - number: 1.
    title: Работа
    activities:
      - {number: 1, title: Семинар, deadline: октябрь 2021, responsible: [ЦРО]}
      - number: 2
        title: Анализ
        deadline: до 15 ноября 2021
        schools: ["25"]
        responsible: [ЦРО, УО]
      - {number: 3, title: Отчёт, deadline: декабрь 2021}
      - {number: 4, title: Занятия, deadline: по плану работы}
      - {number: 5, title: Сайт, deadline: постоянно}
activities:
  - {title: LONG, deadline: раз в четверть}
  - {number: 7, deadline: начиная с 1 марта 2022}
"""
LONG: Final = "Очень длинное мероприятие " * 8


def ruleset(roadmap: str = ROADMAP) -> Ruleset:
    """Return the ruleset with this roadmap."""
    files = {"ruleset.yaml": RULESET, "roadmap.yaml": roadmap.replace("LONG", LONG.strip())}
    reading = read_sources([(name, text.encode()) for name, text in files.items()], folder="plans")
    return reading.draft


def review(*events: Event, roadmap: str = ROADMAP, **asked: Any) -> RoadmapReview:  # noqa: ANN401  (what it takes)
    """Return the review of a roadmap with these events; none is none."""
    made = ruleset(roadmap)
    (only,) = made.roadmaps.values()
    return roadmap_review(made, only, events or None, **asked)


def sections(made: RoadmapReview, lang: str = "ru") -> dict[str, Section]:
    """Return the sections by id."""
    return {each.id: each for each in roadmap_sections(made, lang)}


def column(section: Section, title: str, at: int = 0) -> list[Any]:
    """Return a column of a table."""
    grid = section.grids[at]
    place = [each.title for each in grid.columns].index(title)
    return [row.cells[place] for row in grid.rows]


def done(row: str, day: date, **more: Any) -> Event:  # noqa: ANN401  (as above)
    """Return an event."""
    return Event(row=row, day=day, **more)
