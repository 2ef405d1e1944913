# SPDX-License-Identifier: MIT
"""Reports on made and shipped monitorings, and what stands in their tables."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Final

import shnor_rules
from shnor_rules.loading.rulesets import read_sources
from shnor_rules.reports.content.monitoring import monitoring_sections
from shnor_rules.reports.content.reviewed import reviewed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules import Assessment, Monitoring, Refusal, Ruleset
    from shnor_rules.reports.content.grid import Cell, Grid
    from shnor_rules.reports.content.report import Section
    from shnor_rules.reports.content.reviewed import Reviewed

RULESET: Final = """
ruleset: made
title: Набор
municipality: Выдуманный район
region: Выдуманный край
documents:
  made-order: {title: Приказ, number: "7", date: "01.09.2024", issued_by: управление}
schools:
  - {id: "1", title: Школа А}
  - {id: "2", title: Школа Б}
  - {id: "3", title: Школа В}
"""
"""Three schools, as documents list them."""

HEAD: Final = """
monitoring: made
title: Мониторинг
subject: учитель × предмет
source: {document: made-order, place: раздел 1}
"""

TEACHERS: Final = """
goal: узнать
participants: учителя
data_sources: опрос
systematisation: таблица
use_of_results: решать
analysis: на совещании
responsible: [методист, директор]
report_kinds: [уровни по школам, Причины дефицитов]
period: {every: год, month: май, lasts: месяц, quote: в мае, place: п. 2}
direction: больше – лучше
attributes:
  школа: {title: Название школы}
  предмет: {title: Преподаваемый предмет}
  учитель: {title: Учитель}
  стаж: {title: Стаж, values: целое не менее 0}
indicators:
  П1: {title: Первый, values: "{0; 1; 2}", labels: {0: ничего, 2: всё}}
  П2: {title: Второй, values: "{0; 1; нет}", not_applicable: нет}
total: {title: Сумма, formula: "СУММ(П1, П2)"}
levels:
  - {level: низкий, interval: "[0; 1)", meaning: нужна помощь, place: п. 3}
  - {level: средний, interval: "(1; 3)"}
  - {level: высокий, interval: "[3; 3]", meaning: помощь не нужна}
readings:
  вниз:
    title: Единица – низкий уровень
    because: M-01
    status: утверждено
    by: совет
    date: "01.10.2024"
    levels: {низкий: "[0; 1]"}
  вверх: {because: M-01, status: предложено, levels: {средний: "[1; 3)"}}
remarks:
  M-01:
    {quote: "[0; 1)", place: п. 3, note: Единица ничья., accepts: [gap], concerns: {total: "{1}"}}
  M-02: {quote: слова, note: Никого не касается.}
"""
"""A scale with a hole at 1."""


def made(body: str) -> tuple[Ruleset, Monitoring]:
    """Return a made monitoring with its ruleset."""
    sources = [("ruleset.yaml", RULESET.encode()), ("made.yaml", (HEAD + body).encode())]
    reading = read_sources(sources, folder="made")
    assert reading.ruleset is not None, "\n".join(each.render() for each in reading.findings)
    return reading.ruleset, reading.ruleset["made"]


made_once: Final = cache(made)


def teacher(school: object, subject: object, name: str, *answers: object) -> dict[str, object]:
    """Return the record of a teacher; answers from П1 on, blank ones left out."""
    attributes = {"школа": school, "предмет": subject, "учитель": name}
    named = {f"П{number}": answer for number, answer in enumerate(answers, start=1)}
    return {key: value for key, value in (attributes | named).items() if value is not None}


def assess(body: str, *records: Mapping[str, object]) -> list[Assessment | Refusal]:
    """Return what becomes of some records."""
    return list(shnor_rules.evaluate_all(made_once(body)[1], records))


def review(body: str, *records: Mapping[str, object], **options: Any) -> Reviewed:  # noqa: ANN401  (those of `reviewed`)
    """Return some records of a made monitoring, reviewed."""
    ruleset, monitoring = made_once(body)
    results = shnor_rules.evaluate_all(monitoring, records)
    return reviewed(ruleset, monitoring, results, **options)


def sections(review: Reviewed, lang: str = "ru") -> dict[str, Section]:
    """Return the sections of a report by id; each id occurs once."""
    found = monitoring_sections(review, lang)
    named = {section.id: section for section in found}
    assert len(named) == len(found)
    return named


def grid(section: Section, name: str) -> Grid:
    """Return the table of this id."""
    (found,) = (each for each in section.grids if each.id == name)
    return found


def cells(section: Section, name: str) -> list[tuple[Cell, ...]]:
    """Return the cells of a table, row by row."""
    return [row.cells for row in grid(section, name).rows]


def column(section: Section, name: str, title: str) -> list[Cell]:
    """Return the cells of a column."""
    table = grid(section, name)
    (place,) = (at for at, each in enumerate(table.columns) if each.title == title)
    return [row.cells[place] for row in table.rows]
