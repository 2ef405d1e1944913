# SPDX-License-Identifier: MIT
"""Both sides of a comparison do the same work: a benchmark of unlike work is worth nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import duckdb
import polars as pl
import pytest

from benchmarks import by_hand, files, growing, tables
from benchmarks.comparing import Comparison, DifferentAnswersError, measure
from benchmarks.exact import levels
from benchmarks.ours import INDICATORS, LEVEL, ROW, monitoring
from benchmarks.teachers import answers, stored

if TYPE_CHECKING:
    from pathlib import Path
    from types import ModuleType

ROWS = 50_000
FEW = 1_000

_HIGHEST = {"П1": 2, "П2": 2, "П3": 1, "П4": 2, "П5": 2}


@pytest.mark.parametrize("name", INDICATORS)
def test_every_column_has_all_that_answers_can_be(name: str) -> None:
    """Answers that are allowed, that are not given, and that are refused on both ends."""
    found = set(answers(ROWS)[name].to_list())

    assert {None, -128, -2, 3, 127, *range(_HIGHEST[name] + 1)} <= found


def test_the_records_are_the_same_in_every_run() -> None:
    """Whatever else was drawn before."""
    first = answers.__wrapped__(ROWS)

    assert first.equals(answers.__wrapped__(ROWS))


def test_polars_by_hand_is_exact() -> None:
    """Level by level, over records of every kind."""
    found = by_hand.in_polars(answers(ROWS).lazy()).collect()

    assert levels(monitoring(), answers(ROWS)).to_list() == found[LEVEL].to_list()


def test_sql_by_hand_is_exact() -> None:
    """Level by level, over records of every kind, and nothing overflows."""
    with duckdb.connect() as connection:
        connection.register("written", answers(ROWS))
        found = connection.sql(by_hand.in_sql("written")).pl()

    assert levels(monitoring(), answers(ROWS)).to_list() == found.sort(ROW)[LEVEL].to_list()


def test_a_plain_sum_does_not_fail_on_refused_records() -> None:
    """The sum is the least work on the same columns, so it keeps every row too."""
    with duckdb.connect() as connection:
        connection.register("written", answers(ROWS))
        summed = connection.sql(by_hand.sum_in_sql("written")).pl()

    assert ROWS == len(summed) == len(by_hand.sum_in_polars(answers(ROWS).lazy()).collect())


def test_a_larger_file_is_a_smaller_one_many_times_over(tmp_path: Path) -> None:
    """The memory of a stream is judged by files that are never in memory as a whole."""
    found = pl.read_parquet(stored(tmp_path, FEW, times=3))

    assert pl.concat([answers(FEW)] * 3).equals(found)


@pytest.mark.parametrize("part", [tables, files, growing], ids=lambda part: str(part.__name__))
def test_the_sides_agree(part: ModuleType) -> None:
    """What is confirmed before anything is timed holds for a small size as well."""
    for comparison in part.comparisons(FEW):
        comparison.confirm()


def test_other_levels_are_noticed() -> None:
    """One level that differs is enough, and so is one that both sides have wrong."""
    right = by_hand.in_polars(answers(FEW).lazy()).collect()
    wrong = right.with_columns(pl.col(LEVEL).replace(1, 2))

    with pytest.raises(
        DifferentAnswersError, match="of 1000 values of уровень_код are not those by hand"
    ):
        tables.confirm(wrong, right)
    with pytest.raises(DifferentAnswersError, match="are not those of the exact path"):
        tables.confirm(wrong, wrong)


def test_nothing_is_timed_before_the_answers_agree() -> None:
    """A comparison of other work gives no figure at all."""
    timed: list[str] = []

    def side() -> float:
        timed.append("timed")
        return 1.0

    def confirm() -> None:
        raise DifferentAnswersError

    with pytest.raises(DifferentAnswersError):
        measure(Comparison("а", side, side, most=None, confirm=confirm))
    assert [] == timed
