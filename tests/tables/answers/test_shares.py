# SPDX-License-Identifier: MIT
"""Shares from counts mean in columns what they mean in records."""

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
from tests.tables.answers.reading_back import ENGINES, agree, by_columns

if TYPE_CHECKING:
    from collections.abc import Sequence

RULES: Final = made(
    """
    indicators:
      К: {title: доля, values: "[0; 100]", unit: "%", scored: false,
          share: {part: часть, whole: целое}}
      У: {title: узкая, values: "(10; 200/3)", scored: false, share: {part: часть, whole: целое}}
      Ш: {title: половины, values: "{0; 50; 200/3; нет}", not_applicable: нет, scored: false,
          share: {part: часть, whole: целое}}
      Ц: {title: целая, values: "целое (0; 50]", scored: false, share: {part: часть, whole: целое}}
    """
)

COUNTS: Final = (0, 1, 2, 3, 4, 200, None)


def _grid(*columns: tuple[str, Sequence[Any]]) -> pl.DataFrame:
    """Return a table with every combination of the values of its columns."""
    rows = list(product(*(values for _, values in columns)))
    return pl.DataFrame(rows, schema=[name for name, _ in columns], orient="row")


def _every(part: Sequence[Any], whole: Sequence[Any]) -> pl.DataFrame:
    """Return a table with these counts for every indicator."""
    counts = _grid(("часть", part), ("всего", whole))
    return pl.DataFrame(
        {f"{name}.{key}": counts[key] for name in "КУШЦ" for key in ("часть", "всего")}
    )


@pytest.mark.parametrize("kind", ENGINES)
@pytest.mark.parametrize(
    "frame",
    [
        _every(COUNTS, COUNTS),
        _every(("0", "1", "-1", "0,5", "x", "нет", "2 000", ""), ("3", "0", "4,00", "10 000", "")),
        _grid(("К", ("50", "нет", "12,5%", "")), ("К.часть", (1, None)), ("К.всего", (3, 0, None))),
        _grid(("Ш", ("50", "нет", "7")), ("Ш.часть", (1, 2, None)), ("Ш.всего", (3, None))),
        _grid(("Ш", (50, 7, None)), ("Ш.часть", (0, None))),
        _grid(("К", ("100", "100,5%", "")), ("У", ("10", "66,6", ""))),
        _grid(("К.часть", (True, False)), ("К.всего", (1, None))),
    ],
)
def test_shares(kind: str, frame: pl.DataFrame) -> None:
    """Counts are shared, missing, beside a bare percent and refused as in a record."""
    agree(RULES, frame, kind)


def test_share_that_is_no_answer() -> None:
    """A share that may not be answered is told as a decimal, or as a ratio if it is none."""
    ratio, decimal = by_columns(RULES, pl.DataFrame({"У.часть": [4, 1], "У.всего": [6, 16]}))

    assert ("У: значение «400/6» не подходит: нужно (10; 200/3)",) == ratio.reasons
    assert ("У: значение «6,25» не подходит: нужно (10; 200/3)",) == decimal.reasons


@pytest.mark.parametrize(("values", "is_answer"), [("любое", True), ("менее 20", False)])
def test_shares_without_limits(values: str, *, is_answer: bool) -> None:
    """A share may be anything where the order says so."""
    rules = made(
        f"""
        indicators:
          Л: {{title: л, values: "{values}", scored: false, share: {{part: ч, whole: ц}}}}
        """
    )
    (row,) = by_columns(rules, pl.DataFrame({"Л.часть": [1], "Л.всего": [4]}))

    assert ({"Л": 25} if is_answer else {}) == row.values


def test_large_counts() -> None:
    """Counts are exact up to 10^9, and refused beyond."""
    frame = pl.DataFrame({"К.часть": [1, 10**9, 10**9 + 1], "К.всего": [10**9, 10**9, 10**9 + 2]})
    small, whole, large = by_columns(RULES, frame)

    assert Fraction(1, 10**7) == small.values["К"]
    assert 100 == whole.values["К"]
    assert ["К.часть", "К.всего"] == [reason.partition(":")[0] for reason in large.reasons]


def test_nothing_to_share() -> None:
    """Of nothing there is no share, which is not the same as no answer."""
    (row,) = by_columns(RULES, pl.DataFrame({"К.часть": [0], "К.всего": [0]}))

    assert Absence.UNDEFINED is row.values["К"]


counts = st.sampled_from(("", "0", "1", "2", "3", "-1", "0,5", "3 000", "x", "50%"))


@settings(max_examples=10)
@given(st.lists(st.tuples(*[counts] * 6), min_size=1, max_size=10))
def test_any_counts(rows: list[tuple[str, ...]]) -> None:
    """Whatever is counted, a table is read as its rows are."""
    names = [f"{name}{key}" for name in "КШ" for key in ("", ".часть", ".всего")]
    agree(RULES, pl.DataFrame(rows, schema=dict.fromkeys(names, pl.String), orient="row"), "polars")
