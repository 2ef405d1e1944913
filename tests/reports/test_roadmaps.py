# SPDX-License-Identifier: MIT
"""Roadmaps, schedules and cross-references in words."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent
from typing import Final

from shnor_rules.loading import load
from shnor_rules.loading.rulesets import read_sources
from shnor_rules.reports.description import describe, describe_roadmap, describe_ruleset
from shnor_rules.reports.listing import listing

MADE_UP: Final = Path(__file__).parents[2] / "examples" / "made-up-district"
RULESET: Final = """\
ruleset: made
title: Набор
municipality: Район
"""
ROADMAP: Final = """\
roadmap: map
title: Дорожная карта
source: {document: order-1}
activities:
  - {deadline: май}
targets:
  - {title: Доля, unit: "%", planned: {total: 3, years: {2025: null, 2026: 3}}}
"""


def test_a_roadmap_reads_like_its_document() -> None:
    """Headings, targets with their years and rows stand in the order of the document."""
    roadmap = load(MADE_UP).roadmaps["roadmap"]
    page = describe_roadmap(roadmap)

    assert page.startswith(
        dedent(
            """\
            Дорожная карта помощи школам (выдуманная)
              дорожная карта: roadmap
              документ: {document}
              пункт: раздел 4
              на какое время: 2024 – 2026 годы
              цель: помочь школам, у которых низкие итоги
              задача: увидеть, где нужна помощь
              задача: оказать её
              чем достигается: наставничество
              отвечает: управление образования
              отвечает: методический центр
              обещанный результат: школы получают помощь там, где она нужна

            Целевые показатели
              1 Доля школ, улучшивших итог
                единица измерения: %
                2025 год: 20
                2026 год: 30
                ссылка: school-results, К1 – «Доля выпускников»
                пункт: п. 3
              2 Отчёты и справки
                запланировано, сумма по годам: 3;2
                  2025 год: 1;1
                  2026 год: 2;1
                основание: толкование – в документе этого нет
            """
        ).format(document=roadmap.document)
    )
    assert (
        dedent(
            """\
            1. Организация
              пункт: п. 1

            Мероприятия
              1.1 Утвердить дорожную карту
                срок: сентябрь 2024
                отвечает: управление образования
                результат: приказ
              1.2 Собрать данные
                срок: ежегодно, 1 – 12 июля
                отвечает: методический центр
                результат: сводная таблица
                участники: все школы района
                мониторинг: school-results
                запланировано, сумма по годам: 2
                  2024 год: пусто
                  2025 год: 1 (июль)
                  2026 год: 1 (июль)
                ссылка: invented-order, № 1 – «Итоги года»
                пункт: п. 1
            """
        )
        in page
    )
    assert "  (без номера) Совещание директоров\n    срок: «не откладывая»\n" in page
    assert page.rpartition("\n\n")[2].startswith("Замечания к тексту\n  VYM-07: ")


def test_what_stands_before_the_table_is_told() -> None:
    """Tasks and mechanisms follow the goal, one a line."""
    roadmap = f"{ROADMAP}goal: помочь\ntasks: [учить, лечить]\nmechanisms: [наставничество]\n"
    sources = [("ruleset.yaml", RULESET.encode()), ("map.yaml", roadmap.encode())]
    read = read_sources(sources, folder="made").draft.roadmaps["map"]
    told = ["goal: помочь", "task: учить", "task: лечить", "by means of: наставничество"]

    assert [f"  {line}" for line in told] == describe_roadmap(read, "en").splitlines()[2:6]


def test_the_tasks_of_a_section_stand_under_its_heading() -> None:
    """They come before the clause that prints them."""
    roadmap = f"{ROADMAP}sections: [{{number: 1, title: Школы, tasks: [учить], place: п. 1}}]\n"
    sources = [("ruleset.yaml", RULESET.encode()), ("map.yaml", roadmap.encode())]
    page = describe_roadmap(read_sources(sources, folder="made").draft.roadmaps["map"], "en")

    assert page.endswith("\n1 Школы\n  task: учить\n  clause: п. 1")


def test_what_is_not_printed_is_not_made_up() -> None:
    """A row without number and title says so, in either language; a sum is told only as one."""
    sources = [("ruleset.yaml", RULESET.encode()), ("map.yaml", ROADMAP.encode())]
    page = describe_roadmap(read_sources(sources, folder="made").draft.roadmaps["map"], "en")

    assert (
        dedent(
            """\
            Дорожная карта
              roadmap: map

            Targets
              (no number) Доля
                unit: %
                planned: 3
                  2025: empty
                  2026: 3

            Activities
              (no number) (no title)
                due: май"""
        )
        == page
    )


def test_a_ruleset_tells_its_roadmaps_and_its_schedule() -> None:
    """The page of a ruleset lists roadmaps with their size, then the schedule row by row."""
    page = describe_ruleset(load(MADE_UP))
    names = "нумерация-подряд, без-строки-об-утверждении, родительский-день"
    uses = "узнать, что когда делать (due), узнать, что сделано (fulfilment)"

    assert (
        dedent(
            """\
            Дорожные карты
              made-up-district/roadmap  Дорожная карта помощи школам (выдуманная)
                                        7 мероприятий; 4 целевых показателя; {readings}
                                        можно: {uses}

            График мониторингов
              1 Результаты школ
                срок: 1 раз в год, июль
                мониторинг: school-results
                ссылка: invented-order, № 1 – «Итоги года»
                ссылка: roadmap, № 1.2 – «Собрать данные»
                ссылка: school-results, К1 – «Доля выпускников»
                пункт: раздел 5, таблица
              3 Наставничество и посещаемость
                срок: «по мере готовности»
                мониторинг: mentoring, attendance
                материалы: Приложение 1
                в документе: по мере готовности
                пункт: раздел 5, таблица"""
        ).format(readings=f"толкования: {names}", uses=uses)
        in page
    )
    assert "VYM-07" not in page


def test_roadmaps_are_listed() -> None:
    """A roadmap is listed under the name that a command takes; targets are counted if any."""
    sources = [("ruleset.yaml", RULESET.encode()), ("map.yaml", ROADMAP.encode())]
    without = ROADMAP.partition("targets:")[0].encode()
    bare = [sources[0], ("map.yaml", without)]

    told = listing([read_sources(sources, folder="made").draft], "en")
    assert told.startswith(
        "made  Набор\n  made/map  Дорожная карта\n            1 activity; 1 target; no readings\n"
    )
    bare_listing = listing([read_sources(bare, folder="made").draft])
    assert "\n            1 мероприятие; толкований нет\n" in bare_listing


def test_references_of_indicators_and_items_are_told() -> None:
    """A monitoring says where its printed references lead, with and without their words."""
    ruleset = load(MADE_UP)
    page = describe(ruleset["mentoring"])

    assert "    ссылка: roadmap, № 2.1 – «Занятия для учителей»\n" in page
    assert "        ссылка: mentoring, № 4 – «план наставничества»\n" in page


def test_a_reference_without_words_says_where_it_leads() -> None:
    """What the text does not say of a reference is not told."""
    row = "  - {title: Р, refers_to: [{document: order-1}, {roadmap: map, number: 1}]}\n"
    text = ROADMAP.replace("targets:", f"{row}targets:")
    sources = [("ruleset.yaml", RULESET.encode()), ("map.yaml", text.encode())]
    page = describe_roadmap(read_sources(sources, folder="made").draft.roadmaps["map"])

    assert "    ссылка: order-1\n    ссылка: map, № 1" in page
