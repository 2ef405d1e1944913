# SPDX-License-Identifier: MIT
"""Made-up rulesets whose readings change everything that readings can change."""

from __future__ import annotations

from typing import Final

_RULESET: Final = """
ruleset: one
title: Выдумано
municipality: Выдуманный район
documents:
  order: {title: Приказ, number: "1"}
  other: {title: Другой приказ}
schedule:
  - {title: Первый, monitoring: one, when: май, document: other, place: п. 1}
remarks:
  VYM-01: {quote: слова, note: замечание, accepts: [gap], concerns: {total: любое}}
"""

_ONE: Final = """
monitoring: one
title: Первый
subject: школа
source: {document: order}
direction: больше – лучше
indicators:
  П1: {title: А, values: "{0; 1; нет}", not_applicable: нет, scored: true}
  П2: {title: Б, values: "{0; 1}", optional: true, direction: больше – лучше}
  П3:
    title: В
    values: "[0; 2]"
    items:
      1: {title: а}
      2: {title: б, labels: {0: нет, 1: есть}}
      3: {title: в, values: "{0; 1}"}
  П4:
    title: Г
    values: "[0; 2]"
    item_labels: {0: нету, 1: есть}
    items: {1: {title: а}, 2: {title: б}, 3: {title: в, labels: {0: нет, 1: да}}}
bands:
  ступень:
    title: Ступень
    of: П2
    quote: ступени
    bands: [{band: а, interval: менее 1}, {band: б, otherwise: true}]
derived:
  доля: {formula: П2 / 2, quote: доля}
subtotals:
  сумма:
    weights: {П1: 1, П2: 2}
    missing: пересчитать веса
    not_applicable: не считать
    least_weight: "0,5"
  столбец: {table: {by: [ступень], cells: {а: "0", б: "1"}}}
total:
  formula: СУММ(сумма, столбец)
  cap: "10"
  round: {places: 1, quote: до десятых}
  basis: толкование
levels:
  - {level: низкий, interval: менее 1}
  - {level: высокий, interval: не менее 1, meaning: "Хорошо: «да»"}
not_rated:
  - {when: П2 == 1, because: 'так "решили"'}
readings:
  формула:
    because: VYM-01
    status: предложено
    subtotals: {сумма: {formula: П2 + П4}, столбец: {formula: П2}}
    total: {formula: сумма}
    derived: {доля: {formula: П2 / 2}, новая: {title: Новая, formula: доля}}
    bands: {ступень: {bands: [{band: а, interval: менее 2}, {band: б, otherwise: true}]}}
  веса:
    because: VYM-01
    status: утверждено
    by: отдел
    date: "01.01.2024"
    direction: меньше – лучше
    derived: {доля: {quote: другие слова, weights: {П1: "0,5"}}}
    subtotals: {столбец: {weights: {П2: "1/3"}}, сумма: {missing: запрещает итог}}
    total: {cap: "5"}
    bands: {ступень: {title: Другая ступень}}
    levels: {низкий: менее 2, высокий: не менее 2}
  таблица:
    because: [VYM-01]
    status: предложено
    subtotals: {сумма: {table: {by: [ступень], cells: {а: "0", б: "2"}}}}
    bands:
      ступень: {decide: первое подходящее}
      новая:
        title: Новая
        of: П2
        bands: [{band: а, interval: менее 1}, {band: б, interval: не менее 1}]
    decide: первое подходящее
  показатели:
    because: VYM-01
    status: предложено
    indicators:
      П1: {scored: false}
      П2: {direction: меньше – лучше, optional: false}
      П3: {title: В}
      П4: {items: {1: {title: а}, 2: {title: б}}}
    levels:
      - {level: один, interval: менее 1}
      - {level: два, interval: не менее 1}
"""

_TWO: Final = """
monitoring: two
title: Второй
subject: школа
source: {document: order}
indicators:
  П1:
    title: А
    values: "[0; 100]"
    sample: {of: урок, average: по строкам}
    direction: меньше – лучше
  П2: {title: Б, values: "{0; 1}", labels: {0: плохо, 1: хорошо}}
readings:
  выборка:
    because: VYM-01
    status: предложено
    indicators: {П1: {direction: меньше – лучше}, П2: {title: Б}}
    derived: {сумма: {formula: П1 + П2}}
    total: {formula: сумма, basis: толкование}
"""

_ROADMAP: Final = """
roadmap: plan
title: Дорожная карта
source: {document: order}
activities:
  - number: "1."
    title: Первая
    planned: {total: "3", years: {2020: "1", 2021: "2"}, sum: true}
    place: п. 1
  - {number: 2, title: Вторая, quote: вторая, place: п. 2}
  - {id: third, title: Третья}
sections:
  - title: Раздел
    targets:
      - {number: 1, title: Цель, unit: школа}
readings:
  иначе:
    because: VYM-01
    status: предложено
    activities:
      1: {planned: {sum: false}, quote: первая}
      2: {place: п. 2, quote: вторая}
      third: {deadline: май 2021, place: п. 3}
    targets:
      1: {unit: класс, schools: ["1"]}
    added:
      - {after: 2, number: 2а., title: Добавлена, deadline: июнь 2021}
      - {after: 2а, title: Добавлена ещё}
  как-есть:
    because: VYM-01
    status: предложено
    activities: {1: {planned: {total: "3"}, place: п. 1а}}
    dropped: [third]
"""

DISTRICT: Final = {
    "ruleset.yaml": _RULESET,
    "one.yaml": _ONE,
    "two.yaml": _TWO,
    "plan.yaml": _ROADMAP,
}
"""A ruleset in which readings change computed values, gradings, indicators and scales."""

_THEIR_RULESET: Final = """
ruleset: theirs
title: Их
municipality: Их район
documents: {order: {title: Их приказ, number: "7"}}
"""

_THEIRS: Final = """
monitoring: one
title: Их
subject: школа
source: {document: order}
indicators:
  П1: {title: А, values: "{0; 1; 2}", labels: {0: а, 1: б, 2: в}, scored: true}
  П2: {title: Б, values: "{0; 1; 2}"}
bands:
  ступень:
    title: Ступень
    of: П2
    quote: ступени
    bands: [{band: а, interval: менее 1}, {band: б, otherwise: true}]
derived:
  доля: {formula: П2 / 2, quote: доля, unit: балл}
total: {formula: доля + П2, quote: итог, place: п. 1, cap: "3"}
levels:
  - {level: низкий, interval: менее 1}
  - {level: высокий, interval: не менее 1}
"""

_OUR_RULESET: Final = """
ruleset: ours
title: Наш
municipality: Наш район
documents: {order: {title: Наш приказ}}
remarks: {VYM-01: {quote: слова, note: замечание}}
"""

_OURS: Final = """
monitoring: one
title: Наш
subject: школа
source: {document: order}
like: theirs/one
indicators:
  П1: {title: А, scored: true}
  П2: {title: Б}
readings:
  предел:
    because: VYM-01
    status: предложено
    derived: {доля: {unit: единица}}
    total: {cap: "2"}
    bands: {ступень: {title: Наша ступень}}
    levels: {низкий: менее 2, высокий: не менее 2}
  формула:
    because: VYM-01
    status: предложено
    derived: {доля: {formula: П2 / 2}}
    total: {formula: доля - П2}
"""

_READ: Final = """
monitoring: two
title: Ещё наш
subject: школа
source: {document: order}
indicators:
  П1: {title: А, values: "{0; 1; 2}"}
  П2: {title: Б, values: "{0; 1; 2}"}
readings:
  как-у-них:
    because: VYM-01
    status: предложено
    like: theirs/one
"""

THEIRS: Final = (
    {"ruleset.yaml": _THEIR_RULESET, "one.yaml": _THEIRS},
    {"ruleset.yaml": _OUR_RULESET, "one.yaml": _OURS, "two.yaml": _READ},
)
"""A ruleset, and another one that takes from it by `like`."""
