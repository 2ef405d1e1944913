# SPDX-License-Identifier: MIT
"""A monitoring with gradings and tables, and every fault that its tables can have."""

from __future__ import annotations

from typing import Final

BODY: Final = """\
monitoring: first
title: Мониторинг
subject: школа
source: {document: order-1, place: п. 2}
attributes:
  школа: {title: Школа}
  вид: {title: Вид, values: "{сельская; городская}"}
indicators:
  П1: {title: Первый, values: "[0; 100]"}
  П2: {title: Второй, values: "{рост; спад; нет}", not_applicable: нет}
  П3: {title: Третий, values: "{0; 0,5; 1}"}
bands:
  состояние:
    title: Состояние школы
    of: МИН(П1, 100)
    bands:
      - {band: низкое, interval: "[0; 50)"}
      - {band: высокое, interval: "[50; 100]"}
    quote: менее 50 – низкое
    place: п. 1
  рывок:
    title: Рывок
    of: П2
    basis: толкование
    decide: первое подходящее
    bands:
      - {band: есть, when: рывок == 'рост'}
      - {band: не видно, otherwise: true}
derived:
  надбавка: {formula: 1 if состояние == 'высокое' else 0}
subtotals:
  часть:
    table: {by: [П2, П3], cells: {рост: {0: 1, "0,5": "1,5"}, нет: 0}, place: п. 2}
    cap: 1
total:
  table:
    by: [состояние, П3]
    cells:
      низкое: {0: "0", 1: "0,5"}
      высокое: 2
table:
  by: [состояние, рывок, вид]
  cells:
    низкое: {есть: {сельская: Б, городская: В}, не видно: В}
    высокое: А
  place: п. 3
  quote: таблица 1
levels:
  - {level: А, meaning: хорошо, place: п. 4}
  - {level: Б}
  - {level: В}
readings:
  иначе:
    because: KOR-01
    status: предложено
    bands: {состояние: {of: П1 * 2}}
    table: {by: [рывок], cells: {есть: А, не видно: В}}
    total: {table: {by: [П3], cells: {0: 1, 1: 2}}}
"""

LEVELS: Final = """\
levels:
  - {level: А, meaning: хорошо, place: п. 4}
  - {level: Б}
  - {level: В}
"""
TABLE: Final = BODY[BODY.index("table:\n  by: [состояние, рывок, вид]") : BODY.index(LEVELS)]

# The name of the rule, what is replaced in the monitoring file, and by what; `‹…›` is underlined.
FAULTS: Final = {
    "value that is not listed": ("not-listed", "by: [состояние, П3]", "by: [состояние, ‹П1›]"),
    "derived value": ("not-listed", "by: [состояние, П3]", "by: [состояние, ‹надбавка›]"),
    "total": ("not-listed", "by: [состояние, рывок, вид]", "by: [состояние, рывок, ‹итог›]"),
    "free text": ("not-listed", "by: [П2, П3]", "by: [П2, ‹школа›]"),
    "unknown name": ("unknown-name", "by: [П2, П3]", "by: [П2, ‹П9›]"),
    "unknown grade": ("unknown-key-of-cell", "      высокое: 2", "      ‹высоко›: 2"),
    "unknown word": ("unknown-key-of-cell", "нет: 0}", "‹никогда›: 0}"),
    "unknown number": ("unknown-key-of-cell", '1: "0,5"}', '‹2›: "0,5"}'),
    "one key twice": ("unknown-key-of-cell", '1: "0,5"}', '1: "0,5", ‹"1,0"›: 3}'),
    "unknown level": ("unknown-level", "не видно: В}\n    вы", "не видно: ‹Г›}\n    вы"),
    "number for a level": ("unknown-level", "    высокое: А", "    высокое: ‹1›"),
    "list for a level": ("no-cell", "    высокое: А", "    ‹высокое›: [А]"),
    "list for a number": ("no-cell", "      высокое: 2", "      ‹высокое›: [2, 3]"),
    "truth for a number": ("no-cell", "      высокое: 2", "      ‹высокое›: true"),
    "word for a number": ("malformed-number", "      высокое: 2", "      высокое: ‹много›"),
    "level with an interval": (
        "mixed-scale",
        "- {level: Б}",
        '- {level: Б, ‹interval›: "[0; 1]"}',
    ),
    "level with a condition": ("mixed-scale", "- {level: Б}", "- {level: Б, ‹when›: П3 == 0}"),
    "level for all else": ("mixed-scale", "- {level: Б}", "- {level: Б, ‹otherwise›: true}"),
    "choice of levels": ("mixed-scale", "levels:\n", "‹decide›: первое подходящее\nlevels:\n"),
    "reading of intervals": (
        "mixed-scale",
        "    table: {by: [рывок], cells: {есть: А, не видно: В}}",
        '    ‹levels›: {А: "[0; 1]"}',
    ),
    "reading of the choice": (
        "mixed-scale",
        "    table: {by: [рывок], cells: {есть: А, не видно: В}}",
        "    ‹decide›: первое подходящее",
    ),
    "table without levels": (
        "table-without-levels",
        f"{TABLE}{LEVELS}",
        f"‹table›:{TABLE.removeprefix('table:')}",
    ),
    "table too deep": ("table-too-deep", "      высокое: 2", "      высокое: {‹0›: {1: {2: 3}}}"),
    "no cell": ("no-cell", "      высокое: 2", "      ‹высокое›:"),
    "no cells": ("no-cell", "      высокое: 2", "      ‹высокое›: {}"),
    "policy beside a table": ("policy-beside-table", "    cap: 1", "    ‹missing›: не считать"),
    "least weight beside a table": (
        "policy-beside-table",
        "    cap: 1",
        '    ‹least_weight›: "0,5"',
    ),
    "grade twice": (
        "level-repeated",
        "    quote: менее 50",
        "      - {band: ‹высокое›, otherwise: true}\n    quote: менее 50",
    ),
    "grade that never occurs": (
        "unknown-code",
        "состояние == 'высокое'",
        "состояние == ‹'высоко'›",
    ),
    "interval of words": (
        "mixed-types",
        BODY[BODY.index("of: П2\n") : BODY.index("      - {band: не видно")],
        "of: ‹П2›\n    bands:\n      - {band: есть, interval: не менее 1}\n",
    ),
    "truth in bands": ("mixed-types", "of: П2", "of: ‹П3 == 0›"),
    "unknown name in bands": ("unknown-name", "of: МИН(П1, 100)", "of: МИН(‹П11›, 100)"),
    "unknown word in bands": ("unknown-code", "рывок == 'рост'", "рывок == ‹'росток'›"),
    "circle of a grading": (
        "circular-definition",
        "  состояние:\n    title: Состояние школы\n    of: МИН(П1, 100)",
        "  ‹состояние›:\n    title: Состояние школы\n    of: состояние",
    ),
    "circle through a formula": (
        "circular-definition",
        "  состояние:\n    title: Состояние школы\n    of: МИН(П1, 100)",
        "  ‹состояние›:\n    title: Состояние школы\n    of: П1 + надбавка",
    ),
    "circle through a table": (
        "circular-definition",
        "  состояние:\n    title: Состояние школы\n    of: МИН(П1, 100)",
        "  ‹состояние›:\n    title: Состояние школы\n    of: итог",
    ),
    "name of an intermediate value": (
        "name-taken",
        "derived:\n",
        "derived:\n  ‹состояние_значение›: {formula: П1}\n",
    ),
    "name of a grading": ("name-taken", "derived:\n  надбавка", "derived:\n  ‹рывок›"),
    "reading with nothing to replace": (
        "unknown-part",
        "bands: {состояние: {of: П1 * 2}}",
        "bands: {‹стояние›: {of: П1}}",
    ),
    "reading of another grade": (
        "unknown-key-of-cell",
        "cells: {есть: А, не видно: В}}",
        "cells: {есть: А, ‹видно›: В}}",
    ),
}
