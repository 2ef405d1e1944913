# SPDX-License-Identifier: MIT
"""What no row decides is found out once, and is good for every table with the same columns."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import polars as pl
import pytest

import shnor_rules
from shnor_rules.errors import InputError
from shnor_rules.tables.evaluating import evaluate_table
from shnor_rules.tables.planning import read, steps
from tests.tables.assessed import BACK, KINDS

TEACHERS = shnor_rules.load("korenovsky")["teacher-competence"]
NAMES = ("П1", "П2", "П3", "П4", "П5")
RESULTS = (
    "итог_числитель",
    "итог_знаменатель",
    "итог",
    "итог_число",
    "уровень_код",
    "уровень",
    "статус",
    "причина",
)


def frames(count: int) -> list[pl.DataFrame]:
    """Return tables with the same columns and other rows, among them some that are refused."""
    answers = [(number % 4, number % 3, number % 2, number % 3, number % 5) for number in range(40)]
    whole = pl.DataFrame(answers, schema=dict.fromkeys(NAMES, pl.Int8), orient="row")
    return [whole.slice(start, 9) for start in range(count)]


@pytest.mark.parametrize("kind", KINDS)
def test_once(kind: str) -> None:
    """A second table with the same columns is not planned again, and comes out as it should."""
    first, second = frames(2)
    steps.cache_clear()
    read.cache_clear()
    evaluate_table(TEACHERS, KINDS[kind](first))
    found = BACK[kind](evaluate_table(TEACHERS, KINDS[kind](second)))
    assert (1, 1) == (steps.cache_info().misses, read.cache_info().misses)
    steps.cache_clear()
    anew = BACK[kind](evaluate_table(TEACHERS, KINDS[kind](second)))
    assert anew.rows() == found.rows()


@pytest.mark.parametrize(
    "other",
    [
        {"keep": ["уровень"]},
        {"reading": "граница-вверх"},
        {"not_applicable": -1},
        {"places": 2},
    ],
)
def test_what_else_is_asked(other: dict[str, Any]) -> None:
    """Whatever else is asked of the same table has a plan of its own."""
    frame = frames(1)[0]
    steps.cache_clear()
    evaluate_table(TEACHERS, frame)
    evaluate_table(TEACHERS, frame, **other)
    assert 2 == steps.cache_info().misses


def test_other_columns() -> None:
    """A column of another type is read anew, and so is one that passes through."""
    frame = frames(1)[0]
    expected = evaluate_table(TEACHERS, frame)
    passing = frame.with_columns(
        а=pl.lit([1, 2]),
        б=pl.struct("П1"),
        в=pl.lit("х", pl.Enum(["х"])),
        г=pl.lit(0).cast(pl.Datetime),
        д=pl.concat_arr("П1", "П2"),
    )
    for other in (frame.cast(pl.Int16), frame.cast(pl.String), passing):
        found = evaluate_table(TEACHERS, other)
        assert expected.select(RESULTS).rows() == found.select(RESULTS).rows()


@pytest.mark.parametrize("kind", KINDS)
def test_in_many_threads(kind: str) -> None:
    """One plan serves tables in several threads at once."""
    given = frames(24)
    expected = [BACK[kind](evaluate_table(TEACHERS, KINDS[kind](each))).rows() for each in given]
    steps.cache_clear()
    with ThreadPoolExecutor(4) as pool:
        found = pool.map(
            lambda each: BACK[kind](evaluate_table(TEACHERS, KINDS[kind](each))).rows(), given
        )
    assert expected == list(found)


def test_refused_each_time() -> None:
    """What cannot be computed is refused the second time as well."""
    frame = pl.DataFrame({"П1": [True]}).with_columns(П3=pl.lit(0).cast(pl.Duration))
    for _ in range(2):
        with pytest.raises(InputError, match="П3"):
            evaluate_table(TEACHERS, frame)


@pytest.mark.parametrize("name", RESULTS)
def test_keeps_the_order(name: str) -> None:
    """Rows of a table that is sorted on the way stay in order, whatever is kept of them."""
    frame = pl.concat(frames(1) * 3).with_columns(x=pl.int_range(pl.len()) * 7 % 27)
    ordered = evaluate_table(TEACHERS, frame.sort("x"), keep=["x", name])[name]
    eager = evaluate_table(TEACHERS, frame.sort("x"), keep=[name])[name]
    lazy = evaluate_table(TEACHERS, frame.lazy().sort("x"), keep=[name])
    joined = frame.lazy().select("x", "П1").sort("x")
    joined = joined.join(frame.lazy().drop("П1"), on="x", maintain_order="left")
    assert ordered.to_list() == eager.to_list()
    assert ordered.to_list() == lazy.collect()[name].to_list()
    assert ordered.to_list() == lazy.collect(engine="streaming")[name].to_list()
    found = evaluate_table(TEACHERS, joined, keep=[name]).collect()[name]
    assert ordered.to_list() == found.to_list()


@pytest.mark.parametrize("kind", KINDS)
def test_only_old_columns(kind: str) -> None:
    """Where no result is kept the table comes back with the columns that are."""
    frame = frames(1)[0].with_columns(ключ=pl.int_range(pl.len()))
    found = BACK[kind](evaluate_table(TEACHERS, KINDS[kind](frame), keep=["ключ", "П1"]))
    assert ["ключ", "П1"] == found.columns
    assert frame.select("ключ", "П1").rows() == found.rows()


def test_no_columns() -> None:
    """To keep no column at all is a mistake, and it is told what to write."""
    with pytest.raises(InputError) as error:
        evaluate_table(TEACHERS, frames(1)[0], keep=[])
    assert "table-keep" == error.value.message.key
    assert 'keep=["уровень"]' in str(error.value.message.help())
