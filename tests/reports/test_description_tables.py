# SPDX-License-Identifier: MIT
"""Tables and gradings on the page of a monitoring."""

from __future__ import annotations

from typing import Final

from shnor_rules.model import read_as
from shnor_rules.reports.description import describe
from tests.evaluation.making import made, made_up

BODY: Final = """
    indicators:
      П1: {title: Первый, values: "{1; 2,5}"}
      П2: {title: Второй, values: "{рост; спад; нет}", not_applicable: нет}
    bands:
      состояние:
        title: Состояние
        of: П1 * 2
        decide: первое подходящее
        basis: толкование
        bands:
          - {band: низкое, interval: менее 3}
          - {band: среднее, when: П2 == 'рост'}
          - {band: высокое, otherwise: true}
    subtotals:
      часть: {table: {by: [П2], cells: {рост: "1/3", нет: -1}}}
    table:
      by: [состояние, П2, П1]
      cells: {низкое: {рост: {1: Б}, нет: А}, высокое: Б}
      quote: таблица 1
    levels: [{level: А}, {level: Б, meaning: хорошо}]
"""


def test_a_page_with_tables() -> None:
    """A row for each combination of the first inputs, a column for each last; a dash for none."""
    page = describe(made(BODY))

    assert (
        """
Градации
  состояние. Состояние
    величина: П1 · 2
    полосы (решает первая подходящая):
      низкое – менее 3
      среднее – если П2 равно «рост»
      высокое – остальные случаи
    основание: толкование – в документе этого нет

Промежуточные итоги
  часть:
    таблица по: П2
      рост  1/3
      спад  –
      нет   -1

Шкала
  таблица по: состояние, П2, П1
    состояние  П2          1  2,5
    низкое     рост        Б  –
    низкое     спад        –  –
    низкое     нет         А  А
    среднее    –           –  –
    высокое    что угодно  Б  Б
  в документе: таблица 1

  А
  Б  хорошо"""
        in page
    )


def test_in_english() -> None:
    """Labels are in the language asked for, the words of the document stay."""
    page = describe(made(BODY), "en")

    assert "\nGradings\n  состояние. Состояние\n    of: П1 · 2\n" in page
    assert "\n    bands (the first that fits decides):\n      низкое – менее 3\n" in page
    assert "\n  table by: состояние, П2, П1\n" in page
    assert "\n    высокое    anything  Б  Б\n" in page


def test_readings_tell_the_rows_that_they_change() -> None:
    """What a reading leaves as printed is not repeated."""
    page = describe(made_up("dynamics"))

    assert "\n    изменение: ухудшение – менее -5\n    изменение: без изменений – [-5; 3]\n" in page
    assert "\n    таблица уровней: высокое    стабильность  стабильность   рост\n" in page
    read = describe(read_as(made_up("dynamics"), ["рост-по-форме"]))
    assert "\n    высокое    стабильность  стабильность   рост\n" in read


def test_a_page_can_be_printed_on_any_console() -> None:
    """No sign of a table is beyond the code page of a Russian console."""
    assert describe(made(BODY)) == describe(made(BODY)).encode("cp1251").decode("cp1251")
