# SPDX-License-Identifier: MIT
"""Every element of a ruleset is listed with the clause that prints it."""

from __future__ import annotations

from shnor_rules.analysis.provenance import Element, Provision, provenance
from shnor_rules.loading.rulesets import read_sources
from shnor_rules.model import Basis

RULESET = """
ruleset: made-up
title: Выдуманный набор правил
municipality: Выдуманный район
documents:
  order: {title: Приказ}
schedule:
  - {number: 1, title: Уроки, monitoring: lessons, when: июль, place: таблица}
  - {title: Школы, when: май}
"""

LESSONS = """
monitoring: lessons
title: Уроки
subject: учитель
source: {document: order, place: раздел 1}
indicators:
  П1: {title: Экспертная оценка, values: "{0; 1; 2}", place: п. 1}
  П2:
    title: Документы
    values: "{0; 1; 2}"
    basis: толкование
    items: {1: {title: Приказ есть, place: п. 2}, 2: {title: План есть}}
  П3:
    title: Нагрузка
    values: "[0; 36]"
    points: [{points: "1", interval: менее 18}, {points: "0", otherwise: true}]
bands:
  опыт:
    title: Опыт
    of: П3
    bands: [{band: мало, interval: менее 9}, {band: много, otherwise: true}]
    place: п. 6
derived:
  сумма: {formula: П1 + П2}
subtotals:
  вес: {weights: {П1: "0,5", П2: "0,5"}, basis: толкование}
total: {formula: сумма, quote: Σ = П1 + П2, place: п. 3}
levels:
  - {level: низкий, interval: "[0; 2)", place: п. 4}
  - {level: высокий, otherwise: true}
"""

BARE = """
monitoring: bare
title: Школы
subject: школа
source: {document: order}
indicators:
  К1: {title: Сколько, values: целое не менее 0}
  К2: {title: Почему}
"""

ROADMAP = """
roadmap: roadmap
title: Дорожная карта
source: {document: order, place: раздел 2}
targets:
  - {number: 1., title: Доля школ, planned: {total: 3, years: {2021: 1 (май), 2022: null}}}
activities:
  - {deadline: май 2021}
sections:
  - number: 1.1
    title: Помощь
    place: п. 5
    activities:
      - {number: 2, title: Семинар, planned: {years: {2021: 1}}}
"""


RISKS = """
risks: risks
title: Риски
source: {document: order, place: раздел 3}
context: [{title: Сельская школа, place: п. 7}]
factors: {1: {title: Дефицит кадров}, 2: {title: Оснащение, place: п. 8}}
profile: {title: Профиль, values: "{высокая; низкая}", place: форма 2}
protocol:
  title: Протокол
  place: форма 3
  confirmed: подтверждается
  refuted: не подтверждается
  rows:
    1: {title: Кадры, factors: ["1"], risks: {1: {title: Нет психолога}}}
    2: {title: Оснащение, factors: ["2"], place: п. 9}
"""


def made(**files: str) -> tuple[Provision, ...]:
    """Return what the ruleset of these files has."""
    sources = [(f"{name}.yaml", text.encode()) for name, text in files.items()]
    return provenance(read_sources(sources, folder="made-up").draft)


def test_a_schedule() -> None:
    """A row of the schedule is named by its number, or by its position where it has none."""
    expected = (
        Provision(Element.SCHEDULE, "made-up 1", "Уроки – июль", "order", "таблица"),
        Provision(Element.SCHEDULE, "made-up 2", "Школы – май", "order", None),
    )

    assert expected == made(ruleset=RULESET)


def test_a_monitoring() -> None:
    """Parts without a clause of their own stand in that of the part around them."""
    lessons, text, chosen = "made-up/lessons", Basis.TEXT, Basis.READING
    expected = (
        Provision(Element.INDICATOR, f"{lessons} П1", "Экспертная оценка", "order", "п. 1"),
        Provision(Element.VALUES, f"{lessons} П1", "{0; 1; 2}", "order", "п. 1"),
        Provision(Element.INDICATOR, f"{lessons} П2", "Документы", "order", "раздел 1"),
        Provision(Element.VALUES, f"{lessons} П2", "{0; 1; 2}", "order", "раздел 1", chosen),
        Provision(Element.ITEM, f"{lessons} П2.1", "Приказ есть", "order", "п. 2"),
        Provision(Element.ITEM, f"{lessons} П2.2", "План есть", "order", "раздел 1"),
        Provision(Element.INDICATOR, f"{lessons} П3", "Нагрузка", "order", "раздел 1"),
        Provision(Element.VALUES, f"{lessons} П3", "[0; 36]", "order", "раздел 1"),
        Provision(Element.BAND, f"{lessons} П3", "1: менее 18", "order", "раздел 1"),
        Provision(Element.BAND, f"{lessons} опыт", "мало: менее 9", "order", "п. 6"),
        Provision(Element.FORMULA, f"{lessons} сумма", "П1 + П2", "order", "раздел 1"),
        Provision(Element.FORMULA, f"{lessons} вес", "", "order", "раздел 1", chosen),
        Provision(Element.FORMULA, f"{lessons} итог", "Σ = П1 + П2", "order", "п. 3", text),
        Provision(Element.INTERVAL, f"{lessons} низкий", "[0; 2)", "order", "п. 4"),
    )

    assert expected == made(ruleset=RULESET, lessons=LESSONS)[2:]


def test_a_monitoring_without_a_place() -> None:
    """A clause that is not told stays untold, and so do values that are not printed."""
    expected = (
        Provision(Element.INDICATOR, "made-up/bare К1", "Сколько", "order", None),
        Provision(Element.VALUES, "made-up/bare К1", "целое не менее 0", "order", None),
        Provision(Element.INDICATOR, "made-up/bare К2", "Почему", "order", None),
    )

    assert expected == made(ruleset=RULESET, bare=BARE)[2:]


def test_a_roadmap() -> None:
    """Headings, targets, rows and every planned value are listed; an empty cell prints nothing."""
    name = "made-up/roadmap"
    expected = (
        Provision(Element.TARGET, f"{name} 1.", "Доля школ", "order", "раздел 2"),
        Provision(Element.PLANNED, f"{name} 1.", "3", "order", "раздел 2"),
        Provision(Element.PLANNED, f"{name} 1.", "2021: 1 (май)", "order", "раздел 2"),
        Provision(Element.ROW, name, "", "order", "раздел 2"),
        Provision(Element.HEADING, f"{name} 1.1", "Помощь", "order", "п. 5"),
        Provision(Element.ROW, f"{name} 2", "Семинар", "order", "п. 5"),
        Provision(Element.PLANNED, f"{name} 2", "2021: 1", "order", "п. 5"),
    )

    assert expected == made(ruleset=RULESET, roadmap=ROADMAP)[2:]


def test_tools_for_risks() -> None:
    """Factors, what the profile takes, rows of the protocol and the risks in them are listed."""
    name = "made-up/risks"
    expected = (
        Provision(Element.FACTOR_GROUP, name, "Сельская школа", "order", "п. 7"),
        Provision(Element.FACTOR, f"{name} 1", "Дефицит кадров", "order", "раздел 3"),
        Provision(Element.FACTOR, f"{name} 2", "Оснащение", "order", "п. 8"),
        Provision(Element.VALUES, name, "{высокая; низкая}", "order", "форма 2"),
        Provision(Element.PROTOCOL_ROW, f"{name} 1", "Кадры", "order", "форма 3"),
        Provision(Element.RISK, f"{name} 1.1", "Нет психолога", "order", "форма 3"),
        Provision(Element.PROTOCOL_ROW, f"{name} 2", "Оснащение", "order", "п. 9"),
    )

    assert expected == made(ruleset=RULESET, risks=RISKS)[2:]


def test_a_list_of_factors() -> None:
    """Tools may be a list of factors and nothing more."""
    head, _, _ = RISKS.partition("profile:")
    expected = [Element.FACTOR_GROUP, Element.FACTOR, Element.FACTOR]

    assert expected == [each.element for each in made(ruleset=RULESET, risks=head)[2:]]


def test_as_plain_data() -> None:
    """The kind of an element is said in the language asked for, all else stays."""
    provision = Provision(Element.ROW, "made-up/roadmap 2", "Семинар", "order", "п. 5")
    expected = {
        "element": "row",
        "element_text": "activity",
        "name": "made-up/roadmap 2",
        "text": "Семинар",
        "document": "order",
        "place": "п. 5",
        "basis": "текст",
    }

    assert expected == provision.to_dict("en")
