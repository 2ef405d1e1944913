# SPDX-License-Identifier: MIT
"""Pages and results of what is only collected: notices, numbers, periods, brought scales."""

from __future__ import annotations

from textwrap import dedent
from typing import TYPE_CHECKING, Final

import pytest
from attrs import evolve

from shnor_rules import evaluate, evaluate_all
from shnor_rules.evaluation import Refusal
from shnor_rules.loading import read_sources
from shnor_rules.reports.description import describe
from shnor_rules.reports.listing import listing
from shnor_rules.reports.results.formats import TRACED, WRITERS

if TYPE_CHECKING:
    from shnor_rules import Monitoring, Ruleset
    from shnor_rules.reports.results.writer import Writer

RULESET: Final = """
ruleset: made
title: Набор
municipality: Район
documents: {order: {title: Приказ}}
"""
MONITORING: Final = """
monitoring: made
title: Мониторинг
subject: школа
source: {document: order, place: п. 1}
periods: {previous: {title: прошлый год}, current: {title: этот год}, quote: за два года}
notices: [{text: служит помощи, place: п. 3}]
recommendations:
  - {audience: школам, text: учиться, place: п. 5}
  - {audience: району, text: помочь, levels: [да], basis: толкование}
attributes:
  школа: {title: Школа}
indicators:
  П1:
    number: "1.1"
    title: Первый
    values: "{0; 1}"
    notice: {text: без рейтингов, basis: толкование}
    items: {1: {number: "1.1.1", title: есть план}}
  П2: {title: Второй, changes: {of: other, change: улучшение}}
readings:
  своя:
    because: AA-01
    status: предложено
    direction: больше – лучше
    direction_quote: чем больше
    derived: {вдвое: {formula: П1 * 2}}
    bands: {вид: {title: Вид, of: П1, bands: [{band: мало, otherwise: true}]}}
    total: {formula: вдвое}
    levels:
      - {level: да, interval: "[0; 1)", meaning: помощь, place: п. 4}
      - {level: нет, interval: "[1; 2]"}
remarks: {AA-01: {quote: а, note: б}}
"""
OTHER: Final = """
monitoring: other
title: Другой
subject: школа
source: {document: order, place: п. 2}
direction: больше – лучше
indicators: {Д1: {title: Первый, values: "{0; 1}"}}
"""


@pytest.fixture(scope="module")
def made() -> Ruleset:
    """Return a ruleset with a monitoring that has no scale, and one that it counts changes of."""
    sources = [("ruleset.yaml", RULESET), ("made.yaml", MONITORING), ("other.yaml", OTHER)]
    reading = read_sources([(name, text.encode()) for name, text in sources], folder="made")
    assert reading.ruleset is not None, [each.render() for each in reading.findings]
    return reading.ruleset


def section(page: str, heading: str, *, until: str = "\n\n") -> str:
    """Return the lines of a page under a heading."""
    return page.partition(f"{heading}\n")[2].partition(until)[0]


def test_the_head_of_a_page_tells_periods_and_notices(made: Ruleset) -> None:
    """They stand before the indicators, with what the document prints."""
    page = """\
      объект наблюдения: школа
      два периода: прошлый год (предыдущий), этот год (текущий)
        в документе: за два года
      пометка к результату: служит помощи
        пункт: п. 3

    """

    assert dedent(page).strip() in describe(made["made"]).replace("\n  ", "\n")


def test_recommendations_are_told_with_their_levels(made: Ruleset) -> None:
    """To whom, what, at which levels, and on what they rest."""
    page = """\
        школам: учиться
          пункт: п. 5
        району: помочь
          при уровне: да
          основание: толкование – в документе этого нет"""

    assert dedent(page) == dedent(section(describe(made["made"]), "Рекомендации"))


def test_indicators_are_told_with_numbers_and_notices(made: Ruleset) -> None:
    """What is free, and what is counted, is said as well."""
    page = """\
      П1 (№ 1.1). Первый
        значения: {0; 1}
        параметры:
          1, № 1.1.1) есть план
            значения: 1 – да; 0 – нет
        пометка к результату: без рейтингов
          основание: толкование – в документе этого нет
      П2. Второй
        значения: множество не напечатано, любой ответ записывается как есть
        считает изменения мониторинга other: улучшение"""

    assert dedent(page) == dedent(section(describe(made["made"]), "Показатели"))


def test_where_no_scale_is_printed_the_page_says_so(made: Ruleset) -> None:
    """The heading of the scale tells what there is instead."""
    page = describe(made["made"])

    assert "  в приказе нет шкалы; она есть в толкованиях: своя" == section(page, "Шкала")
    assert "  the order prints no scale" == section(describe(made["other"], "en"), "Scale")


def test_a_reading_tells_all_that_it_brings(made: Ruleset) -> None:
    """The scale is drawn like a printed one; added values are told whole."""
    page = """\
      своя (предложено)
        направление: больше – лучше (толкование – в документе не напечатано)
          в документе: чем больше
        шкала целиком:
          [-- да --)[-- нет --]
          0         1         2

          да   [0; 1)  помощь  [п. 4]
          нет  [1; 2]
        вид:
          вид. Вид
            величина: П1
            полосы:
              мало – остальные случаи
            основание: толкование – в документе этого нет
        вдвое = П1 · 2
        вдвое: если ответа нет: значение не вычисляется
        вдвое: основание: толкование – в документе этого нет
        итог = вдвое"""

    assert dedent(page) in dedent(section(describe(made["made"]), "текст)", until="\n    отвечает"))


def test_the_listing_tells_what_can_be_done(made: Ruleset) -> None:
    """Readings with a scale and two periods are offered where no scale is printed."""
    page = """\
      made/made   Мониторинг
                  2 показателя; в приказе нет шкалы; сравнение двух периодов; толкования со шкалой: своя
                  можно: сделать вывод из сравнения (dynamics made/other)
      made/other  Другой
                  1 показатель; в приказе нет шкалы; толкований нет
                  можно: собрать ответы (evaluate), сравнить периоды (dynamics)"""  # noqa: E501

    assert dedent(page) == dedent(listing([made]).partition("\n")[2])


def written(writer: Writer, monitoring: Monitoring, *records: dict[str, object]) -> str:
    """Return what a writer makes of the results of records."""
    chunks = [*writer.begin()]
    for number, result in enumerate(evaluate_all(monitoring, records), start=1):
        chunks += writer.write(number, None, result)
    return "".join([*chunks, *writer.end()])


RECORDS: Final[tuple[dict[str, object], ...]] = (
    {"школа": "А", "П1": 1},
    {"школа": "Б", "П2": "много"},
    {"П1": 7},
)


def test_a_table_closes_with_the_notices(made: Ruleset) -> None:
    """Each stands once, whatever record it came from; a refusal has none."""
    text = written(WRITERS["table"](made["made"], "ru"), made["made"], *RECORDS)

    assert "\n\nПометка: служит помощи\nПометка: без рейтингов\n" == text[text.index("\n\n") :]


def test_a_table_without_notices_closes_with_its_rows(made: Ruleset) -> None:
    """Nothing is added where there is nothing to say."""
    text = written(WRITERS["table"](made["other"], "ru"), made["other"], {"Д1": 1})

    assert text.endswith("в приказе нет шкалы\n")


def test_a_trace_tells_the_notices_of_its_record_only(made: Ruleset) -> None:
    """An explanation has them already, so that the end does not repeat them."""
    text = written(TRACED["table"](made["made"], "ru"), made["made"], RECORDS[0])

    assert 1 == text.count("служит помощи")
    assert "пометка: служит помощи  [п. 3]" in text


def test_csv_has_a_column_only_where_there_are_notices(made: Ruleset) -> None:
    """The last column has them in one cell."""
    text = written(WRITERS["csv"](made["made"], "ru"), made["made"], *RECORDS)
    head, first, second, refused = text.splitlines()

    assert ["пометки", '"служит помощи; без рейтингов"'] == [
        head.rpartition(";")[2],
        first[first.index('"служит') :],
    ]
    assert second.endswith(";служит помощи")
    assert refused.endswith(";")
    assert "пометки" not in written(WRITERS["csv"](made["other"], "ru"), made["other"])


def test_csv_has_the_column_for_notices_of_indicators_alone(made: Ruleset) -> None:
    """One of an indicator is enough."""
    plain = WRITERS["csv"](evolve(made["made"], notices=()), "ru")

    assert "пометки" in "".join(plain.begin())


def test_a_refusal_has_no_notices(made: Ruleset) -> None:
    """A record that is not assessed has no result that they could go with."""
    (refused,) = evaluate_all(made["made"], [RECORDS[2]])

    assert isinstance(refused, Refusal)
    assert "notices" not in refused.to_dict()
    assert ["служит помощи", "без рейтингов"] == [
        each.text for each in evaluate(made["made"], RECORDS[0]).notices
    ]
