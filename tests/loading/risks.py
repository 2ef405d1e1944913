# SPDX-License-Identifier: MIT
"""A file of tools for risks that has every key."""

from __future__ import annotations

from typing import Final

RISKS: Final = """\
risks: risks
title: Риски школ
subject: школа
source: {document: order-1, place: п. 2}
goal: узнать риски
data_sources: карточка
responsible: [управление образования]
period: {every: год, month: июль, place: п. 3}
use_of_results: меры
rules: [смотреть]
analysis: совещание
context: [{title: далеко, quote: слова, place: п. 4}]
kinds: {кадровые: {title: кадров, place: п. 5}}
manageability: {управляемые: {title: управляемые, decides: [школа], quote: слова}}
factors:
  1:
    title: Кадры
    schools: [25, "26"]
    kind: кадровые
    manageability: управляемые
    basis: толкование
    place: п. 6
    note: пояснение
  2: {title: Мотивация}
card:
  title: Карточка
  fields: {меры: {title: Что сделано}}
  heading: [школа]
  signed: [директор]
  place: п. 7
profile:
  title: Профиль
  values: "{высокая; низкая}"
  diagnosed: "{высокая}"
  basis: толкование
  heading: [школа]
  signed: [директор]
  place: п. 8
protocol:
  title: Протокол
  confirmed: да
  refuted: нет
  confirm: по рискам
  heading: [школа]
  signed: [куратор]
  place: п. 9
  rows:
    1:
      title: Учителя
      factors: [2]
      names: [1]
      quote: (п. 2)
      note: пояснение
      risks: {1: {title: Нет учителя, quote: слова, note: пояснение}, 2: {title: Иное, other: true}}
    2: {title: Ученики}
readings:
  иначе:
    title: иначе
    because: [KOR-01, KOR-90]
    status: утверждено
    by: управление образования
    date: 01.02.2021
    note: пояснение
    rows: {1: {factors: [1]}}
    profile: {diagnosed: "{высокая; низкая}"}
    protocol: {confirm: по строкам}
remarks:
  KOR-90: {quote: слова, note: пояснение, accepts: {wrong-risk-reference: № 1 – 2 / 1}}
examples:
  - title: пример
    record: {школа: Школа А}
    reading: [иначе]
    expect: {rows: {1: нет данных}, risks: {1: {2: нет данных}}, measures: ["1.2"]}
  - {title: отказ, record: {школа: Школа А}, expect: {refused: [unknown-field]}}
"""
