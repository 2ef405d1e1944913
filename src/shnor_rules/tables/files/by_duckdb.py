# SPDX-License-Identifier: MIT
"""Files of tables by DuckDB: relations that are computed when they are written."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor, wait
from typing import TYPE_CHECKING, Any, Final, TypeVar

import duckdb
from narwhals.exceptions import NarwhalsError

from shnor_rules.tables.files.engine import DELIMITER, MARK, MOST_TOLD, NUMBER, RUN, Tally

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from shnor_rules.tables.files.engine import Delimited

_WRITTEN: Final = {"parquet": "FORMAT parquet, COMPRESSION zstd", "jsonl": "FORMAT json"}
_LOOK: Final = 0.2
"""How many seconds pass between two looks whether somebody breaks off."""

_WITH_POINT: Final = ("DECIMAL", "DOUBLE", "FLOAT")

R = TypeVar("R")


class DuckdbFiles:
    """Files of tables by DuckDB, in a database of its own in memory."""

    faults: tuple[type[Exception], ...] = (duckdb.Error, NarwhalsError)

    def __init__(self) -> None:
        self._database = duckdb.connect()
        self._database.execute("SET enable_progress_bar = false")

    def is_even(self, table: Delimited) -> bool:  # noqa: ARG002  (it finds uneven rows as it reads)
        """Return that rows are checked later."""
        return True

    def scan_text(self, table: Delimited) -> duckdb.DuckDBPyRelation:
        """Return a table of text; rows without a single cell are left out."""
        columns = ", ".join(f"{_text(name)}: 'VARCHAR'" for name in table.columns)
        given = ", ".join(map(_name, table.columns))
        return self._database.sql(
            f"SELECT * FROM read_csv({_text(_escaped(table.path))}, auto_detect = false, "  # noqa: S608  (quoted)
            f"columns = {{{columns}}}, delim = {_text(table.delimiter)}, quote = '\"', "
            f"escape = '\"', header = false, skip = {table.above}, strict_mode = true, "
            f"hive_partitioning = false) WHERE coalesce({given}) IS NOT NULL"
        )

    def schema_of(self, path: str) -> object:
        """Return the names and the types of the columns of a Parquet file."""
        table = self.scan_parquet([path])
        return table.columns, [*map(str, table.types)]

    def scan_parquet(self, paths: Sequence[str]) -> duckdb.DuckDBPyRelation:
        """Return the table in Parquet files of one schema."""
        listed = ", ".join(_text(_escaped(path)) for path in paths)
        return self._database.sql(
            f"SELECT * FROM read_parquet([{listed}], hive_partitioning = false)"  # noqa: S608  (quoted)
        )

    def stacked(self, frames: Sequence[duckdb.DuckDBPyRelation]) -> duckdb.DuckDBPyRelation:
        """Return tables one below the other; where one lacks a column it has nothing in it."""
        together, *others = frames
        for other in others:
            together = self._below(together, other)
        return together

    def _below(
        self,
        upper: duckdb.DuckDBPyRelation,  # noqa: ARG002  (the library finds it by its name)
        lower: duckdb.DuckDBPyRelation,  # noqa: ARG002  (likewise)
    ) -> duckdb.DuckDBPyRelation:
        return self._database.sql("FROM upper UNION ALL BY NAME FROM lower")

    def without(
        self, frame: duckdb.DuckDBPyRelation, names: Sequence[str]
    ) -> duckdb.DuckDBPyRelation:
        """Return a table without some of its columns."""
        return frame.project(", ".join(_name(each) for each in frame.columns if each not in names))

    def write(self, frame: duckdb.DuckDBPyRelation, path: Path, form: str) -> None:
        """Write a table to a file."""
        if form == "csv":
            # The mark cannot be written otherwise, nor then the header.
            above = f"{MARK}{DELIMITER.join(map(_quoted, frame.columns))}\n"
            how = (
                f"FORMAT csv, DELIMITER '{DELIMITER}', HEADER false, PREFIX {_text(above)}, "
                f"SUFFIX '\n'"
            )
            frame = frame.project(", ".join(_cells(frame)))
        else:
            how = _WRITTEN[form]
        self.attended(self._copy, frame, f"{_text(str(path))} ({how}, USE_TMP_FILE false)")

    def _copy(self, frame: duckdb.DuckDBPyRelation, target: str) -> None:  # noqa: ARG002  (found by its name)
        self._database.execute(f"COPY (FROM frame) TO {target}")

    def tallied(
        self, frame: duckdb.DuckDBPyRelation, columns: tuple[str, str], refused: str
    ) -> Tally:
        """Return how the rows of a table ended."""
        return self.attended(self._tallied, frame, columns, refused)

    def _tallied(
        self, frame: duckdb.DuckDBPyRelation, columns: tuple[str, str], refused: str
    ) -> Tally:
        status, reason = map(_name, columns)
        counted = frame.aggregate(f"{status}, count(*)").fetchall()
        statuses: dict[str, int] = dict(counted)
        if refused not in statuses:
            return Tally(statuses, ())
        rows = frame.project(f"row_number() OVER () AS row, {reason}, {status}")
        first = rows.filter(f"{status} = {_text(refused)}").order("row").limit(MOST_TOLD)
        return Tally(statuses, tuple(first.project(f"row, {reason}").fetchall()))

    def attended(self, work: Callable[..., R], *given: Any) -> R:  # noqa: ANN401  (what `work` takes)
        """Let the database work, and stop it when somebody breaks off: it would not hear of it.

        Args:
            work: what is to be done.
            given: the arguments for it.
        """
        with ThreadPoolExecutor(max_workers=1) as pool:
            done = pool.submit(work, *given)
            try:
                while not done.done():
                    wait([done], timeout=_LOOK)
            except BaseException:
                while not done.done():
                    # What has not begun yet is not stopped by the first time.
                    self._database.interrupt()
                    wait([done], timeout=_LOOK)
                raise
            return done.result()

    def close(self) -> None:
        """Close the database."""
        self._database.close()


def _cells(frame: duckdb.DuckDBPyRelation) -> Iterator[str]:
    """Yield columns as a Russian spreadsheet reads them, with nothing in them that it would run."""
    for name, kind in zip(frame.columns, map(str, frame.types), strict=True):
        cell = _name(name)
        if kind.startswith(_WITH_POINT):
            yield f"replace({cell}::VARCHAR, '.', ',') AS {cell}"
        elif kind == "VARCHAR":
            run, number = (f"regexp_matches({cell}, {_text(each)})" for each in (RUN, NUMBER))
            yield f"CASE WHEN {run} AND NOT {number} THEN '''' || {cell} ELSE {cell} END AS {cell}"
        else:
            yield cell


def _name(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _text(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _quoted(cell: str) -> str:
    return _name(cell) if re.search(f'["{DELIMITER}\r\n]', cell) else cell


def _escaped(path: str) -> str:
    """Return a path in which no character stands for others."""
    return re.sub(r"[*?\[]", r"[\g<0>]", path)
