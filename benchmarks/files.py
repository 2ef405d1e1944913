# SPDX-License-Identifier: MIT
"""From a file to a file, beside a plain sum over the same files: rules should cost very little."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import polars as pl

from benchmarks import by_hand, ours
from benchmarks.comparing import Comparison, DifferentAnswersError, timed
from benchmarks.ours import INDICATORS, LEVEL, NOT_APPLICABLE, ROW
from benchmarks.processes import Process, installed, module
from benchmarks.tables import quiet
from benchmarks.teachers import stored

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@cache
def folder() -> Path:
    """Return a folder for the files of this run, which goes when the run ends."""
    return Path(_kept().name)


@cache
def _kept() -> TemporaryDirectory[str]:
    return TemporaryDirectory(prefix="shnor-rules-benchmarks-")


def comparisons(rows: int) -> Iterator[Comparison]:
    """Yield what is compared with files of so many records."""
    source = stored(folder(), rows)
    left, right = folder() / "ours.parquet", folder() / "theirs.parquet"
    steps = f"Parquet to Parquet, {rows:,} rows, time"
    yield Comparison(
        f"`evaluate_table` in Polars : Polars by hand, {steps}",
        timed(lambda: polars_to_file(ours.in_polars, source, left)),
        timed(lambda: polars_to_file(by_hand.in_polars, source, right)),
        most=1.1,
        confirm=lambda: _confirm_polars(source),
    )
    yield Comparison(
        f"`evaluate_table` in Polars : a plain sum in Polars, {steps}",
        timed(lambda: polars_to_file(ours.in_polars, source, left)),
        timed(lambda: polars_to_file(by_hand.sum_in_polars, source, right)),
        most=None,
    )
    yield Comparison(
        f"`evaluate_table` in DuckDB : DuckDB by hand, {steps}",
        timed(lambda: duckdb_to_file(source, left)),
        timed(lambda: _copy(by_hand.in_sql(f"read_parquet('{source}')"), right)),
        most=1.2,
        confirm=lambda: _confirm_duckdb(source),
    )
    yield Comparison(
        f"`evaluate_table` in DuckDB : a plain sum in DuckDB, {steps}",
        timed(lambda: duckdb_to_file(source, left)),
        timed(lambda: _copy(by_hand.sum_in_sql(f"read_parquet('{source}')"), right)),
        most=None,
    )
    written = _with_words(source)
    yield Comparison(
        f"`shnor-rules evaluate` : Polars by hand, processes, CSV to Parquet, {rows:,} rows, time",
        _command(written, left).seconds,
        module("benchmarks.streaming", "csv-by-hand", str(written), str(right)).seconds,
        most=None,
        rounds=5,
        confirm=lambda: _confirm_command(written),
    )


def polars_to_file(way: Callable[[pl.LazyFrame], pl.LazyFrame], source: Path, target: Path) -> None:
    """Write the columns that `way` makes of one Parquet file to another, as a stream."""
    way(pl.scan_parquet(source)).sink_parquet(target, compression="snappy")


def duckdb_to_file(source: Path, target: Path) -> None:
    """Write the rows and levels of one Parquet file to another through DuckDB."""
    with quiet() as connection:
        levels = ours.in_duckdb(connection.read_parquet(str(source)))
        levels.write_parquet(str(target), compression="snappy")


def _copy(query: str, target: Path) -> None:
    with quiet() as connection:
        connection.sql(query).write_parquet(str(target), compression="snappy")


@cache
def _with_words(source: Path) -> Path:
    """Return the same records as CSV, with the word of the order for what is not applicable."""
    target = source.with_suffix(".csv")
    words = [
        pl.when(pl.col(name) == NOT_APPLICABLE)
        .then(pl.lit("нет"))
        .otherwise(pl.col(name).cast(pl.String))
        .alias(name)
        for name in INDICATORS
    ]
    pl.scan_parquet(source).with_columns(words).sink_csv(target)
    return target


def _command(source: Path, target: Path) -> Process:
    keep = [word for name in (ROW, LEVEL) for word in ("--keep", name)]
    polars = ("--engine", "polars", "--output", str(target))
    return installed("shnor-rules", "evaluate", ours.RULES, str(source), *keep, *polars)


def _confirm_polars(source: Path) -> None:
    target = folder() / "confirmed.parquet"
    polars_to_file(ours.in_polars, source, target)
    _confirm(target, source)


def _confirm_duckdb(source: Path) -> None:
    target = folder() / "confirmed.parquet"
    duckdb_to_file(source, target)
    _confirm(target, source)
    _copy(by_hand.in_sql(f"read_parquet('{source}')"), target)
    _confirm(target, source)


def _confirm_command(source: Path) -> None:
    target = folder() / "confirmed.parquet"
    _command(source, target).seconds()
    _confirm(target, source.with_suffix(".parquet"))


def _confirm(path: Path, source: Path) -> None:
    """Compare the levels of a file with those by hand, row by row.

    Raises:
        DifferentAnswersError: a level differs, or a row is lost.
    """
    expected = by_hand.in_polars(pl.scan_parquet(source)).collect()
    found = pl.read_parquet(path, columns=[ROW, LEVEL]).cast(expected.schema).sort(ROW)
    if not found.equals(expected):
        message = f"the levels in {path} differ from those by hand"
        raise DifferentAnswersError(message)
