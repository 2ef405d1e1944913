# SPDX-License-Identifier: MIT
"""Readings replace the parts they touch, and nothing else."""

from __future__ import annotations

from typing import Final

import pytest

from shnor_rules import ReadingError
from shnor_rules.model import Choice, read_as
from tests.evaluation.making import korenovsky, made, made_up

MONITORING: Final = made("""
    indicators:
      П1: {title: Первый, values: "{0; 1}"}
      П2: {title: Второй, values: "{0; 1}"}
    derived:
      Д1: {formula: П1 + П2}
      Д2: {formula: П1 - П2}
    subtotals:
      К1: {formula: Д1, cap: "1"}
      К2: {formula: Д2}
    total: {formula: К1 + К2}
    levels: [{level: А, interval: "[0; 1]"}, {level: Б, interval: "[1; 2]"}]
    readings:
      шире: {because: AA-01, status: предложено, indicators: {П1: {values: "{0; 1; 2}"}}}
      иначе: {because: AA-01, status: предложено, derived: {Д1: {formula: П1 * П2}}}
      выше: {because: AA-01, status: предложено, subtotals: {К1: {cap: "2"}}}
      итог: {because: AA-01, status: предложено, total: {formula: К1}}
      первый: {because: AA-01, status: предложено, decide: первое подходящее}
      открыто: {because: AA-01, status: предложено, levels: {А: "[0; 1)"}}
      закрыто: {because: AA-01, status: предложено, levels: {А: "[0; 0]", Б: "(0; 2]"}}
    remarks:
      AA-01: {quote: а, note: б}
""")


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        pytest.param("шире", {"indicators.П1"}, id="indicator"),
        pytest.param("иначе", {"derived.Д1"}, id="derived"),
        pytest.param("выше", {"subtotals.К1"}, id="subtotal"),
        pytest.param("итог", {"total"}, id="total"),
        pytest.param("первый", {"decide"}, id="decide"),
        pytest.param("закрыто", {"levels.А", "levels.Б"}, id="levels"),
    ],
)
def test_a_reading_touches_the_parts_it_names(name: str, parts: set[str]) -> None:
    """The parts of a reading are what two readings are compared by."""
    (reading,) = [each for each in MONITORING.readings if each.id == name]

    assert parts == reading.parts


def test_each_part_is_replaced_and_the_others_are_kept() -> None:
    """Every kind of part is replaced by its reading; the rest of the monitoring stays."""
    read = read_as(MONITORING, ["шире", "иначе", "выше", "итог", "первый", "открыто"])

    assert "{0; 1; 2}" == str(read.indicator("П1").values)
    assert read.indicator("П2") is MONITORING.indicator("П2")
    assert ["П1 * П2", "П1 - П2"] == [str(each.formula) for each in read.derived]
    assert [2, None] == [each.cap for each in read.subtotals]
    assert read.total is not None
    assert "К1" == str(read.total.formula)
    assert read.scale is not None
    assert Choice.FIRST is read.scale.choice
    assert ["[0; 1)", "[1; 2]"] == [str(level.interval) for level in read.scale.bands]
    assert ("шире", "иначе", "выше", "итог", "первый", "открыто") == read.applied


def test_without_readings_the_text_stands() -> None:
    """No reading leaves every part as printed; a repeated one is applied once."""
    plain, once = read_as(MONITORING, ()), read_as(MONITORING, ["шире", "шире"])

    assert MONITORING.indicators == plain.indicators
    assert () == plain.applied
    assert ("шире",) == once.applied


def test_a_monitoring_without_a_scale_can_be_read_too() -> None:
    """A reading of a monitoring without levels touches what it has."""
    monitoring = made("""
        indicators:
          П1: {title: Первый, values: "{0; 1}"}
        readings:
          шире: {because: AA-01, status: предложено, indicators: {П1: {values: "{0; 1; 2}"}}}
        remarks:
          AA-01: {quote: а, note: б}
    """)

    read = read_as(monitoring, ["шире"])

    assert (None, "{0; 1; 2}") == (read.scale, str(read.indicator("П1").values))


@pytest.mark.parametrize(
    ("names", "message", "step"),
    [
        pytest.param(["шыре"], "нет толкования «шыре»", "вы имели в виду «шире»?", id="misspelt"),
        pytest.param(
            ["хххх"],
            "нет толкования «хххх»",
            "есть толкования: шире, иначе, выше, итог, первый, открыто, закрыто",
            id="unknown",
        ),
        pytest.param(
            ["шире", "открыто", "закрыто"],
            "толкования «открыто» и «закрыто» касаются одного и того же – уровень А",
            "выберите одно из двух",
            id="conflict",
        ),
    ],
)
def test_wrong_choices_are_told(names: list[str], message: str, step: str) -> None:
    """An unknown name gets the near one or all of them, a conflict the part in question."""
    with pytest.raises(ReadingError) as error:
        read_as(MONITORING, names)

    assert message == error.value.render()
    assert step == error.value.message.help()


def test_a_monitoring_without_readings_says_so() -> None:
    """Where there are no readings, none is suggested."""
    monitoring = made('indicators: {П1: {title: Первый, values: "{0; 1}"}}')

    with pytest.raises(ReadingError, match="у мониторинга «made» толкований нет"):
        read_as(monitoring, ["шире"])


def test_readings_of_the_made_up_district_change_points_subtotals_and_choice() -> None:
    """Points, caps, derived values, averages and the choice of a level can all be read."""
    school = read_as(made_up("school-results"), ["порог-по-таблице"])
    class_ = read_as(made_up("attendance"), ["первая-строка", "средний-открыт"])

    points = school.indicator("К1").points
    assert points is not None
    assert ["менее 60", "[60; 75)", "[75; 90)", "не менее 90"] == [
        str(band.interval) for band in points.bands
    ]
    assert class_.scale is not None
    assert Choice.FIRST is class_.scale.choice


def test_the_cached_monitoring_is_never_changed() -> None:
    """Reading makes a new monitoring and leaves the one it was given as it was."""
    monitoring = korenovsky("teacher-competence")
    before = monitoring.total

    read_as(monitoring, ["все-показатели"])

    assert before is monitoring.total
    assert () == monitoring.applied


TABLES: Final = """
    indicators:
      П1: {title: Первый, values: "[0; 100]"}
    bands:
      состояние:
        title: Состояние
        of: П1
        bands: [{band: низкое, interval: "[0; 50)"}, {band: высокое, otherwise: true}]
    table: {by: [состояние], cells: {низкое: Б, высокое: А}}
    levels: [{level: А}, {level: Б}]
    remarks:
      KOR-01: {quote: слова, note: пояснение}
    readings:
      полосы: {because: KOR-01, status: предложено, bands: {состояние: {of: П1 / 2}}}
      другие-полосы: {because: KOR-01, status: предложено, bands: {состояние: {of: П1 / 3}}}
      таблица:
        because: KOR-01
        status: предложено
        table: {by: [состояние], cells: {низкое: А, высокое: Б}}
      другая-таблица:
        because: KOR-01
        status: предложено
        table: {by: [состояние], cells: {низкое: А, высокое: А}}
"""


@pytest.mark.parametrize(
    ("names", "part"),
    [
        (("полосы", "другие-полосы"), "градация состояние"),
        (("таблица", "другая-таблица"), "таблица уровней"),
    ],
)
def test_gradings_and_tables_are_parts(names: tuple[str, str], part: str) -> None:
    """Two readings cannot change one grading, or the table; one of each can be applied."""
    rules = made(TABLES)

    with pytest.raises(ReadingError) as caught:
        read_as(rules, names)
    assert part in str(caught.value)
    both = read_as(rules, ("полосы", "таблица"))
    assert both.table is not None
    assert ("П1 / 2", "А") == (str(both.gradings[0].of), both.table.cells[0].worth)


def test_the_next_step_stands_below_the_error() -> None:
    """Who mistypes a name in a program sees in the traceback which names there are."""
    with pytest.raises(ReadingError) as caught:
        read_as(MONITORING, ["шир"])

    assert ["вы имели в виду «шире»?"] == caught.value.__notes__
