# SPDX-License-Identifier: MIT
"""What becomes of time and memory when there are more records, or more indicators."""

from __future__ import annotations

import time
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, Final

import polars as pl

import shnor_rules
from benchmarks import invented, ours
from benchmarks.comparing import Comparison, DifferentAnswersError
from benchmarks.exact import levels as exact_levels
from benchmarks.files import folder
from benchmarks.ours import LEVEL, NOT_APPLICABLE, ROW
from benchmarks.processes import Process, module
from benchmarks.teachers import answers, stored

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_SAMPLE: Final = 100
_STEP: Final = 10
"""How many times more the next larger table has."""

_WIDTHS: Final = (2, 20, 200)
_CELLS: Final = 20_000_000
"""How many answers one measurement goes through at least, so that it lasts long enough."""


def comparisons(rows: int, *, most_rows: int | None = None) -> Iterator[Comparison]:
    """Yield what is compared: tables of up to so many records, and files of up to `most_rows`."""
    largest = most_rows or rows
    for more in _steps(rows // _STEP, largest):
        yield _memory(rows // _STEP, more)
    yield Comparison(
        f"`evaluate_table` : Polars by hand, Parquet to Parquet, {largest:,} rows,"
        " most memory of a process",
        lambda: _process("ours", largest).memory(),
        lambda: _process("by-hand", largest).memory(),
        most=1.3,
        rounds=3,
    )
    for fewer in (rows // _STEP**2, rows // _STEP):
        yield Comparison(
            f"`evaluate_table` streaming, {rows:,} rows : {fewer:,} rows, time of a row",
            _of_a_row(rows, rows),
            _of_a_row(fewer, rows),
            most=1.2,
        )
    for few, many in pairwise(_WIDTHS):
        yield Comparison(
            f"`evaluate_table` streaming, {many} indicators : {few}, {rows // _STEP:,} rows,"
            " time of an answer",
            _of_an_answer(many, rows // _STEP),
            _of_an_answer(few, rows // _STEP),
            most=1.2,
            confirm=partial(_confirm, (few, many)),
        )


def _steps(first: int, last: int) -> Iterator[int]:
    while first < last:
        first *= _STEP
        yield first


def _memory(few: int, many: int) -> Comparison:
    return Comparison(
        f"`evaluate_table` streaming, Parquet to Parquet, {many:,} rows : {few:,} rows,"
        " most memory of a process",
        lambda: _process("ours", many).memory(),
        lambda: _process("ours", few).memory(),
        # A stream that is long enough fills all buffers between its steps, by hand as well.
        most=1.6,
        rounds=3,
    )


def _process(way: str, rows: int) -> Process:
    """Return a run over a file of so many rows; a large one is a smaller one many times over."""
    once = min(rows, 10_000_000)
    source = stored(folder(), once, rows // once)
    return module("benchmarks.streaming", way, str(source), str(folder() / "grown.parquet"))


def _of_a_row(rows: int, most_rows: int) -> Callable[[], float]:
    frame = answers(rows).lazy()
    times = most_rows // rows
    return _per(rows * times, lambda: ours.in_polars(frame), times)


def _of_an_answer(indicators: int, rows: int) -> Callable[[], float]:
    cells = indicators * rows
    times = max(1, min(_CELLS, rows * _WIDTHS[-1]) // cells)
    return _per(cells * times, lambda: _invented(indicators, rows), times)


def _invented(indicators: int, rows: int) -> pl.LazyFrame:
    levels: pl.LazyFrame = shnor_rules.evaluate_table(
        invented.monitoring(indicators),
        invented.answers(indicators, rows).lazy(),
        keep=(ROW, LEVEL),
        not_applicable=NOT_APPLICABLE,
    )
    return levels


def _per(units: int, table: Callable[[], pl.LazyFrame], times: int) -> Callable[[], float]:
    def seconds() -> float:
        start = time.perf_counter()
        for _ in range(times):
            table().collect(engine="streaming")
        return (time.perf_counter() - start) / units

    return seconds


def _confirm(widths: tuple[int, ...]) -> None:
    """Compare levels with those of the exact path.

    Raises:
        DifferentAnswersError: a level differs.
    """
    for indicators in widths:
        found = _invented(indicators, _SAMPLE).collect().sort(ROW)[LEVEL].cast(pl.Int8)
        frame = invented.answers(indicators, _SAMPLE)
        if not found.equals(exact_levels(invented.monitoring(indicators), frame)):
            message = f"levels of {indicators} indicators differ from exact ones"
            raise DifferentAnswersError(message)
