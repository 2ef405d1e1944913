# SPDX-License-Identifier: MIT
"""Columns that answer something, columns that pass through, and columns with a slip in the name."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal
from typing import Any, Final

import narwhals as nw
import polars as pl
import pytest

from shnor_rules import InputError
from shnor_rules.expressions.absent import Absence
from shnor_rules.tables.answers import read_columns
from tests.evaluation.making import made
from tests.tables.answers.reading_back import ENGINES, agree, by_columns

RULES: Final = made(
    """
    attributes:
      школа: {title: школа, required: true}
      класс: {title: класс, values: "целое [1; 11]"}
      вид: {title: вид, values: "{лицей; гимназия; 1}"}
    indicators:
      П1: {title: счёт, values: "{0; 1; 2}", evidence: приказ, scored: false}
      П2:
        title: сумма
        values: "{0; 1; 2}"
        scored: false
        items: {1: {title: один, evidence: приказ}, 2: {title: два}}
      П3: {title: свободный, scored: false}
      К1: {title: доля, values: "[0; 100]", scored: false, share: {part: часть, whole: целое}}
      В1:
        title: выборка
        values: "[0; 2]"
        scored: false
        sample: {of: урок, average: по строкам, quote: среднее}
      В2:
        title: группы
        values: "[0; 2]"
        scored: false
        sample: {of: урок, groups: школа, average: по группам, quote: среднее}
    readings:
      доля:
        title: из чисел
        because: RAZ-01
        status: предложено
        indicators: {П1: {share: {part: часть, whole: целое}}}
    remarks: {RAZ-01: {quote: сумма, note: не сказано}}
    """
)


def _read(*names: str, rules: Any = RULES) -> Any:  # noqa: ANN401  (a monitoring, a reading)
    return read_columns(rules, dict.fromkeys(names, nw.Int8()), places=6, not_applicable=None)


@pytest.mark.parametrize(
    "names",
    [
        ("ИНН", "код.школы", "район", "2021"),
        ("П1.акт", "П1.ссылка", "П1.причина", "П2.1.акт", "П2.1.ссылка", "П2.причина"),
        ("П1", "П2.1", "П2.2.значение", "К1.часть", "К1.всего", "В1", "В2.значение"),
        (" П1 ", "П2 . 1", "класс", "вид", "школа"),
        ("П1", "П2", "П11", "К1", "В1", "В2", "П3", "школа", "код школы", "вид", "класс", "классы"),
    ],
)
def test_columns_that_are_taken(names: tuple[str, ...]) -> None:
    """Answers, what stands beside them, and columns of other names are no mistakes."""
    assert "П1" in _read(*names).domains


@pytest.mark.parametrize(
    ("names", "told"),
    [
        (("П4",), None),
        (("П1", "п2"), "отличается от «П2» большими и малыми буквами"),
        (("K1",), "буквы другого алфавита"),
        (("П2.1", "G2.2"), "набрано в другой раскладке"),
        (("класы",), "неизвестное поле «класы»"),
        (("П1.чаcть",), "неизвестное поле «П1.чаcть»"),
        (("П1.часть",), "поле «П1.часть» здесь есть только по толкованию «доля»"),
        (("П1.причины",), "неизвестное поле «П1.причины»"),
        (("П2.3",), "неизвестное поле «П2.3»"),
        (("П2.2.акт",), "неизвестное поле «П2.2.акт»"),
        (("П2.1.часть",), "неизвестное поле «П2.1.часть»"),
        (("К1.часть.1",), "неизвестное поле «К1.часть.1»"),
        (("П3.акт",), "неизвестное поле «П3.акт»"),
        (("класс.1",), "неизвестное поле «класс.1»"),
        (("В1.1",), "неизвестное поле «В1.1»"),
        (("В2.математика",), "группы выборки из столбцов не читаются"),
        (("П1", "П1.значение"), "на «П1» отвечают два столбца: «П1» и «П1.значение»"),
        (("П2.1", " П2.1"), "на «П2.1» отвечают два столбца: «П2.1» и « П2.1»"),
    ],
)
def test_slips(names: tuple[str, ...], told: str | None) -> None:
    """A column that nearly has the name of an answer is a slip, never left out in silence."""
    if told is None:
        _read(*names)
        return
    with pytest.raises(InputError, match=told):
        _read(*names)


def test_periods() -> None:
    """Values by period are compared elsewhere."""
    rules = made(
        """
        periods: {previous: {title: прошлый год}, current: {title: этот год}, quote: два года}
        indicators: {П1: {title: счёт, values: "{0; 1}", scored: false}}
        """
    )
    with pytest.raises(InputError, match="значения даны по периодам"):
        _read("предыдущий.П1", rules=rules)


@pytest.mark.parametrize("kind", ENGINES)
@pytest.mark.parametrize(
    "columns",
    [
        {"класс": ["5", "12", "", "x", "5,0"], "вид": ["Лицей", " ГИМНАЗИЯ", "1", "2", None]},
        {"класс": [5, 0, None], "вид": [1, 2, None]},
        {"школа": ["№ 5", "", None], "П3": ["что угодно", "1/3", None]},
        {"школа": [5, 6, 7], "П3": [5.0, 7.0, None]},
        {"П3": [True, False]},
        {"школа": [True, False]},
        {"П3": [date(2021, 9, 1), None], "школа": [None, date(2021, 9, 1)]},
        {"П1": [1, 3], "П1.акт": ["№ 1", "№ 2"], "П1.причина": ["болел", None]},
        {"В1": ["1,5", "3", ""], "В2": [1, 3, None]},
    ],
)
def test_attributes_and_free_answers(kind: str, columns: dict[str, Any]) -> None:
    """Attributes are members of their values; what is free passes through, unless it is no text."""
    agree(RULES, pl.DataFrame(columns), kind)


@pytest.mark.parametrize("kind", ENGINES)
def test_inexact_free_answers(kind: str) -> None:
    """A free answer that is not stored exactly is refused as in a record."""
    agree(RULES, pl.DataFrame({"П3": [0.5, 1.0, None]}), kind)
    agree(RULES, pl.DataFrame({"школа": [0.5, 5.0, None]}), kind)


def test_endless_free_answers() -> None:
    """An endless float is no text."""
    found = by_columns(RULES, pl.DataFrame({"П3": [float("inf")], "школа": [float("-inf")]}))

    assert ("школа: здесь нужен текст, а дано «-inf»", "П3: здесь нужен текст, а дано «inf»") == (
        found[0].reasons
    )


def test_decimals_as_an_attribute() -> None:
    """A decimal is no text either."""
    frame = pl.DataFrame({"школа": [Decimal("1.5")]})

    assert ("школа: здесь нужен текст, а дано «1.5»",) == by_columns(RULES, frame)[0].reasons


@pytest.mark.parametrize("name", ["П1", "П2.1", "К1.часть", "класс", "П3", "школа"])
@pytest.mark.parametrize(
    "values", [[[1]], [time(9)], [{"а": 1}]], ids=["list", "time", "structure"]
)
def test_columns_that_cannot_be_read(name: str, values: list[object]) -> None:
    """Nothing can be read from lists, times and structures."""
    with pytest.raises(InputError, match=f"в столбце «{name}» значения типа"):
        by_columns(RULES, pl.DataFrame({name: values}))


def test_days_are_no_numbers() -> None:
    """A day is an answer to what is free only."""
    with pytest.raises(InputError, match="в столбце «П1» значения типа Date"):
        by_columns(RULES, pl.DataFrame({"П1": [date(2021, 9, 1)]}))


def test_missing_columns() -> None:
    """Without a column nothing is answered, in any row."""
    (row,) = by_columns(RULES, pl.DataFrame({"район": [1]}))

    assert {"класс", "вид", "П1", "П2", "К1", "В1", "В2"} == row.values.keys()
    assert {Absence.MISSING} == set(row.values.values())


def test_columns_called_something_else() -> None:
    """A column may have another name in the frame: Spark takes no dots."""
    frame = nw.from_native(pl.DataFrame({"П2_1": [1], "П2_2": [7], "answer_0": [0]}))
    schema = {"П2.1": nw.Int64(), "П2.2": nw.Int64()}
    names = {"П2.1": "П2_1", "П2.2": "П2_2", "answer_0": "answer_0"}
    reading = read_columns(RULES, schema, places=6, not_applicable=None, names=names)
    for stage in reading.staged:
        frame = frame.with_columns(*stage)
    holds, text = reading.reasons[1]

    assert "_answer_0" == reading.temporary[0]
    assert [True] == frame.select(holds.alias("holds"))["holds"].to_list()
    assert ["П2.2: значения «7» нет в {0; 1}"] == frame.select(text.alias("t"))["t"].to_list()
