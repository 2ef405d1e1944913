# SPDX-License-Identifier: MIT
"""Levels of many teachers as columns, next to the same written by hand for the engine."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

import duckdb
import polars as pl

from benchmarks import by_hand, ours
from benchmarks.comparing import Comparison, DifferentAnswersError, timed
from benchmarks.exact import levels
from benchmarks.ours import LEVEL, PAIR, ROW, STATUS
from benchmarks.teachers import answers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SAMPLE: Final = 50_000
"""How many of the records are judged by the exact path as well, one by one."""

_SOURCE: Final = "teachers"
_OURS: Final = "levels_of_ours"
_THEIRS: Final = "levels_of_theirs"


def comparisons(rows: int) -> Iterator[Comparison]:
    """Yield what is compared with so many records."""
    frame = answers(rows)
    yield _polars(
        f"`evaluate_table` : Polars by hand, lazy, {rows:,} rows, time",
        lambda: ours.in_polars(frame.lazy()).collect(),
        lambda: by_hand.in_polars(frame.lazy()).collect(),
    )
    yield _polars(
        f"`evaluate_table` : Polars by hand, streaming, {rows:,} rows, time",
        lambda: ours.in_polars(frame.lazy()).collect(engine="streaming"),
        lambda: by_hand.in_polars(frame.lazy()).collect(engine="streaming"),
    )
    yield Comparison(
        f"`evaluate_table` with total and status : Polars by hand, streaming, {rows:,} rows, time",
        timed(lambda: ours.in_polars_with_more(frame.lazy()).collect(engine="streaming")),
        timed(lambda: by_hand.in_polars_with_more(frame.lazy()).collect(engine="streaming")),
        most=None,
        confirm=lambda: _confirm_more(frame.lazy()),
    )
    with database(rows) as connection:
        yield Comparison(
            f"`evaluate_table` : DuckDB by hand, table to table, {rows:,} rows, time",
            timed(lambda: ours_to_table(connection)),
            timed(lambda: theirs_to_table(connection)),
            most=1.2,
            confirm=lambda: _confirm_tables(connection),
        )


def _polars(
    title: str, by_us: Callable[[], pl.DataFrame], theirs: Callable[[], pl.DataFrame]
) -> Comparison:
    return Comparison(
        title, timed(by_us), timed(theirs), most=1.1, confirm=lambda: confirm(by_us(), theirs())
    )


def ours_to_table(connection: duckdb.DuckDBPyConnection) -> None:
    """Make a table of the rows and levels in a database of records."""
    connection.execute(f"DROP TABLE IF EXISTS {_OURS}")
    ours.in_duckdb(connection.table(_SOURCE)).create(_OURS)


def theirs_to_table(connection: duckdb.DuckDBPyConnection) -> None:
    """Make the same table as it is written by hand."""
    connection.execute(f"DROP TABLE IF EXISTS {_THEIRS}")
    connection.sql(by_hand.in_sql(_SOURCE)).create(_THEIRS)


def _confirm_tables(connection: duckdb.DuckDBPyConnection) -> None:
    ours_to_table(connection)
    theirs_to_table(connection)
    confirm(connection.table(_OURS).pl(), connection.table(_THEIRS).pl())


@contextmanager
def database(rows: int) -> Iterator[duckdb.DuckDBPyConnection]:
    """Open a database in memory with so many records in a table, for the length of a block."""
    with quiet() as connection:
        connection.register("written", answers(rows))
        connection.execute(f"CREATE TABLE {_SOURCE} AS SELECT * FROM written")  # noqa: S608  (ours)
        connection.unregister("written")
        yield connection


def quiet() -> duckdb.DuckDBPyConnection:
    """Return a connection to an empty database that shows no progress."""
    connection = duckdb.connect()
    connection.execute("SET enable_progress_bar = false")
    return connection


def confirm(found: pl.DataFrame, expected: pl.DataFrame) -> None:
    """Compare the levels of all records, and those of the first with the exact path.

    Raises:
        DifferentAnswersError: a level differs.
    """
    sample = answers(len(found)).head(SAMPLE)
    exact = levels(ours.monitoring(), sample)
    _same(_levels(found), _levels(expected), "by hand")
    _same(_levels(found).head(SAMPLE), exact, "of the exact path")


def _confirm_more(frame: pl.LazyFrame) -> None:
    found, expected = (
        way(frame).collect().sort(ROW)
        for way in (ours.in_polars_with_more, by_hand.in_polars_with_more)
    )
    confirm(found, expected)
    for name in (*PAIR, STATUS):
        _same(found[name], expected[name], "by hand")


def _same(found: pl.Series, expected: pl.Series, whose: str) -> None:
    if not found.equals(expected):
        wrong = found.ne_missing(expected).sum()
        message = f"{wrong} of {len(found)} values of {found.name} are not those {whose}"
        raise DifferentAnswersError(message)


def _levels(frame: pl.DataFrame) -> pl.Series:
    """Return the levels in the order of the rows, whatever whole number they are stored as."""
    return frame.sort(ROW)[LEVEL].cast(pl.Int8)
