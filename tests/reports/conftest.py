# SPDX-License-Identifier: MIT
"""Small made-up rulesets for the pages and tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from shnor_rules.loading.rulesets import read_sources

if TYPE_CHECKING:
    from shnor_rules.model import Ruleset

RULESET = """
ruleset: made-up
title: Выдуманный набор правил
municipality: Выдуманный район
region: Выдуманный край
documents:
  old: {title: Старый приказ}
  order:
    title: Приказ о выдуманном мониторинге
    number: "7"
    date: "01.02.2021"
    issued_by: управление
    in_force: {from: "01.03.2021", to: "31.12.2022"}
    replaces: old
    text: order.txt
remarks:
  M-09:
    quote: стр. 9
    note: Номер страницы повторяется.
"""

EVERYTHING = """
monitoring: everything
title: Выдуманный мониторинг
subject: школа
source: {document: order, place: раздел 1}
goal: проверка
participants: школы
data_sources: отчёты
responsible: [методист, директор]
period:
  {every: год, month: май, lasts: месяц, quote: ежегодно в мае, place: п. 2, basis: толкование}
rules: [без повторов]
systematisation: таблица
report_kinds: [справка]
analysis: на совещании
use_of_results: в работе
direction: меньше – лучше
direction_quote: чем меньше, тем лучше
groups:
  все: {title: Все показатели, indicators: [П1, П2, П3, П4, П5]}
attributes:
  школа: {title: Название, required: true}
  классы: {title: Классы, values: целое не менее 0, note: только число}
indicators:
  П1:
    title: Доля учителей
    place: п. 1
    parameter: кадры
    quote: доля – в баллы
    values: "[0; 100]"
    unit: "%"
    direction: больше – лучше
    direction_basis: толкование
    share: {part: учителя с категорией, whole: все учителя}
    points:
      - {points: "0", interval: менее 50, label: мало}
      - {points: "1", interval: "[50; 75)"}
      - {points: "3", when: П2 == 2}
      - {points: "2", otherwise: true}
    decide: первое подходящее
  П2:
    title: Экспертная оценка
    values: "{0; 1; 2; нет}"
    not_applicable: нет
    labels: {0: низкая, 2: высокая}
    symbol: a
    optional: true
    collection: опрос
    evidence: Дополнительно указываются ссылки
    note: одно значение
  П3:
    title: Параметры
    basis: толкование
    values: "[0; 2]"
    items:
      1: {title: первый, symbol: b, collection: аудит, evidence: акт, place: п. 3}
      2: {title: второй, values: "[0; 1]", unit: балл, parameter: полнота}
    sample: {of: наставник, average: по строкам, quote: по всей выборке}
  П4:
    title: Наблюдения
    values: "[0; 5]"
    sample: {of: школа, groups: процедура, average: по группам, basis: толкование}
    points:
      - {points: "0", interval: менее 2}
      - {points: "1", otherwise: true}
  П5: {title: Число школ, values: целое не менее 0, scored: false}
derived:
  Д: {title: Разность, formula: П3 - П4, unit: балл}
subtotals:
  К:
    title: Критерий
    weights: {П1: "0,4", П3: "0,6"}
    missing: пересчитать веса
    least_weight: "0,5"
total:
  formula: СУММ(К, Д)
  place: п. 5
  cap: "10"
  round: {places: 1, quote: до десятых}
levels:
  - {level: низкий, interval: "[0; 2]", meaning: нужна помощь, place: п. 6}
  - {level: высокий, interval: "(3; 10]"}
  - {level: особый, when: П3 == 0}
  - {level: прочий, otherwise: true, meaning: всё остальное}
decide: первое подходящее
not_rated:
  - {when: классы < 3, because: слишком мало классов, quote: менее трёх не оцениваются}
  - {when: классы > 99, because: слишком много}
readings:
  утверждённое:
    title: Всё иначе
    because: [M-01, M-02]
    status: утверждено
    by: методический совет
    date: "01.09.2021"
    note: так решили
    levels: {низкий: "[0; 3]", высокий: "(3; 10]", особый: "[5; 6]"}
    total: {formula: К, round: {places: 0}}
    derived: {Д: {formula: П4 - П3}}
    indicators: {П3: {values: "[0; 3]"}}
  без-имени:
    because: M-02
    status: предложено
    subtotals: {К: {weights: {П1: "1", П3: "1"}}}
    decide: первое подходящее
remarks:
  M-01:
    quote: [первые слова, вторые слова]
    place: п. 7
    note: Слова расходятся.
  M-02: {quote: слова, note: Без места.}
"""

PLAIN = """
monitoring: plain
title: Простой мониторинг
subject: школа
source: {document: old}
attributes:
  школа: {title: Название}
  год: {title: Год, values: целое}
indicators:
  П1: {title: Первый, values: "[0; 10]"}
  П2: {title: Второй, values: "{0; 1; нет}", not_applicable: нет}
total: {formula: "СРЗНАЧ(П1, П2)"}
"""


@pytest.fixture(scope="session")
def made_up() -> Ruleset:
    """Return a ruleset with a monitoring that says everything and one that says little."""
    files = {"ruleset.yaml": RULESET, "everything.yaml": EVERYTHING, "plain.yaml": PLAIN}
    sources = [(path, text.encode()) for path, text in files.items()]
    result = read_sources(sources, folder="made-up")
    assert result.ruleset is not None, "\n".join(map(str, result.findings))
    return result.ruleset
