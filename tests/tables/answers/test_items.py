# SPDX-License-Identifier: MIT
"""Answers item by item mean in columns what they mean in records."""

from __future__ import annotations

from fractions import Fraction
from itertools import product
from typing import TYPE_CHECKING, Any, Final

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shnor_rules.expressions.absent import Absence
from tests.evaluation.making import made
from tests.tables.answers.reading_back import ENGINES, KINDS, agree, by_columns

if TYPE_CHECKING:
    from collections.abc import Sequence

RULES: Final = made(
    """
    indicators:
      П:
        title: сумма
        values: "{0; 1; 2; 4; нет}"
        not_applicable: нет
        scored: false
        evidence: приказ
        items:
          1: {title: один, evidence: приказ}
          2: {title: два, values: "{0; 1; 3}"}
      Д:
        title: доли
        values: "{0; 0,5; 1,5; высокий}"
        scored: false
        items:
          1: {title: один, values: "{0; 0,5; особо}"}
          2: {title: два, values: "{-1; 0; 1}", labels: {1: сполна}}
      Т:
        title: трети
        values: "[0; 1)"
        scored: false
        items:
          1: {title: один, values: "{0; 1/3}"}
          2: {title: два, values: "{0; 1/2}"}
      С: {title: только слова, values: "{много; мало}", scored: false, items: {1: {title: один}}}
    readings:
      одно:
        title: другое
        because: RAZ-01
        status: предложено
        indicators: {П: {values: "{да; 5; нет}"}, Д: {values: "{0}"}}
      пять:
        title: сумма до пяти
        because: RAZ-01
        status: предложено
        indicators: {П: {values: "{0; 1; 2; 3; 4; нет}"}}
    remarks: {RAZ-01: {quote: сумма, note: не сказано}}
    """
)


def _grid(*columns: tuple[str, Sequence[Any]]) -> pl.DataFrame:
    """Return a table with every combination of the values of its columns."""
    rows = list(product(*(values for _, values in columns)))
    return pl.DataFrame(rows, schema=[name for name, _ in columns], orient="row")


@pytest.mark.parametrize("kind", ENGINES)
@pytest.mark.parametrize(
    "columns",
    [
        (("П.1", (0, 1, 2, None)), ("П.2", (0, 1, 2, 3, None))),
        (("П.1", ("да", "НЕТ ", "1", "2", "")), ("П.2", ("3", "0,0", "да", None))),
        (("П", (0, 4, 7, None)), ("П.1", (0, 5, None)), ("П.2", (0, 3, None))),
        (("П", ("нет", "4", "x", "")), ("П.1", ("да", None, "x")), ("П.2", (3, 1, None))),
        (("П", (1, None)), ("П.2", (1, 2, None))),
        (("П.1.значение", (0, 1, None)), ("П.2", (1, 3)), ("П.1.акт", ("№ 1",))),
        (("Д.1", ("0", "0,5", "особо", "ОСОБО", "")), ("Д.2", ("-1", "1", "сполна", "x"))),
        (("Д.1", ("0", "0,5")), ("Д.2", (-1, 0, 1, None))),
        (("Д", ("0,5", "высокий", "")), ("Д.1", ("0,5", "")), ("Д.2", (0, 1, None))),
        (("С.1", (0, 1, None)),),
        (("С", ("мало", "нет", "")), ("С.1", (0, 1, 2, None))),
    ],
)
def test_items(kind: str, columns: tuple[tuple[str, Sequence[Any]], ...]) -> None:
    """Items add up, are missing, are beside a bare value and are refused as in a record."""
    agree(RULES, _grid(*columns), kind)


@pytest.mark.parametrize("kind", ENGINES)
def test_items_that_are_no_decimals(kind: str) -> None:
    """A third is read as it is printed, and a sum with it is exact."""
    frame = _grid(("Т.1", ("0", "1/3")), ("Т.2", (0,)))

    assert [0, Fraction(1, 3)] == [row.values["Т"] for row in by_columns(RULES, KINDS[kind](frame))]


def test_sum_of_thirds_outside() -> None:
    """A sum that is no decimal is told as a fraction."""
    rules = made(
        """
        indicators:
          Т:
            title: трети
            values: "{0}"
            scored: false
            items: {1: {title: один, values: "{0; 1/3}"}}
        """
    )
    (row,) = by_columns(rules, pl.DataFrame({"Т.1": ["1/3"]}))

    assert ("Т: сумма параметров 1/3 не входит в {0}",) == row.reasons


def test_items_without_a_number() -> None:
    """Items of which one can never be a number never add up."""
    (row,) = by_columns(
        RULES, pl.DataFrame({"П.1": [None], "П.2": [1]}, schema={"П.1": pl.Boolean, "П.2": pl.Int8})
    )

    assert Absence.MISSING is row.values["П"]


def test_a_number_for_not_applicable_is_for_bare_values() -> None:
    """The number that stands for «нет» is no answer to an item."""
    frame = pl.DataFrame({"П": [-1, None], "П.1": [None, -1], "П.2": [None, 1]})
    bare, item = by_columns(RULES, frame, not_applicable=-1)

    assert Absence.NOT_APPLICABLE is bare.values["П"]
    assert ("П.1: значения «-1» нет в {0; 1}",) == item.reasons


def test_many_items_need_no_wide_type() -> None:
    """The sum of many narrow items does not run over."""
    items = ", ".join(f"{n}: {{title: п{n}, values: '{{0; 100}}'}}" for n in range(1, 5))
    head = "title: много, values: 'целое [0; 400]', scored: false"
    rules = made(f"indicators: {{М: {{{head}, items: {{{items}}}}}}}")
    frame = pl.DataFrame({f"М.{n}": [100, 0] for n in range(1, 5)}).cast(pl.Int8)

    assert [400, 0] == [row.values["М"] for row in by_columns(rules, frame)]


def test_items_that_are_all_answers() -> None:
    """Where the types hold nothing but answers, no row is refused and blanks are still missing."""
    rules = made(
        """
        indicators:
          В:
            title: всё
            values: "целое"
            scored: false
            items: {1: {title: один, values: "целое [-128; 127]"}}
        """
    )
    frame = pl.DataFrame({"В.1": [127, None]}, schema={"В.1": pl.Int8})

    assert [127, Absence.MISSING] == [row.values["В"] for row in by_columns(rules, frame)]


answers = st.sampled_from(("", "0", "1", "3", "0,5", "да", "нет", "особо", "сполна", "x", "-1"))


@settings(max_examples=10)
@given(st.lists(st.tuples(*[answers] * 6), min_size=1, max_size=10))
def test_any_items(rows: list[tuple[str, ...]]) -> None:
    """Whatever is answered, bare or item by item, a table is read as its rows are."""
    schema = dict.fromkeys(("П", "П.1", "П.2", "Д", "Д.1", "Д.2"), pl.String)
    agree(RULES, pl.DataFrame(rows, schema=schema, orient="row"), "polars")
