# SPDX-License-Identifier: MIT
"""Files of tables by Spark: folders of files that many computers can read and write at once."""

from __future__ import annotations

import os
import re
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from narwhals.exceptions import NarwhalsError
from py4j.protocol import Py4JError  # type: ignore[import-untyped]  # has no stubs
from pyspark.errors import PySparkException
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as f
from pyspark.sql.types import (
    DecimalType,
    DoubleType,
    FloatType,
    StringType,
    StructField,
    StructType,
)

from shnor_rules.tables.files.engine import DELIMITER, MOST_TOLD, NUMBER, RUN, Tally

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pyspark.sql import Column

    from shnor_rules.tables.files.engine import Delimited

_WITH_POINT: Final = (DecimalType, DoubleType, FloatType)
_ERRORS: Final = 2
"""The number of the stream of errors."""


class SparkFiles:
    """Files of tables by Spark: in the session that is running, else in one on this computer."""

    faults: tuple[type[Exception], ...] = (PySparkException, Py4JError, NarwhalsError)

    def __init__(self) -> None:
        self._is_own = SparkSession.getActiveSession() is None
        with _silent():
            self._session = _session()

    def is_even(self, table: Delimited) -> bool:  # noqa: ARG002  (it finds uneven rows as it reads)
        """Return that rows are checked later."""
        return True

    def scan_text(self, table: Delimited) -> DataFrame:
        """Return a table of text; rows without a single cell are left out."""
        schema = StructType([StructField(name, StringType()) for name in table.columns])
        scanned = self._session.read.csv(
            _escaped(table.path),
            schema=schema,
            sep=table.delimiter,
            header=True,
            quote='"',
            escape='"',
            mode="FAILFAST",
            maxCharsPerColumn=-1,
        )
        return scanned.where(f.coalesce(*map(_column, table.columns)).isNotNull())

    def schema_of(self, path: str) -> object:  # noqa: ARG002  (looking costs a job for each file)
        """Return that files are alike: Spark puts schemas together, and refuses other types."""
        return None

    def scan_parquet(self, paths: Sequence[str]) -> DataFrame:
        """Return the table in Parquet files."""
        # Without this the schema of one file would stand for all.
        reader = self._session.read.option("mergeSchema", "true")
        return reader.parquet(*map(_escaped, paths))

    def stacked(self, frames: Sequence[DataFrame]) -> DataFrame:
        """Return tables one below the other; where one lacks a column it has nothing in it."""
        together, *others = frames
        for other in others:
            together = together.unionByName(other, allowMissingColumns=True)
        return together

    def without(self, frame: DataFrame, names: Sequence[str]) -> DataFrame:
        """Return a table without some of its columns."""
        return frame.drop(*map(_column, names))

    def write(self, frame: DataFrame, path: Path, form: str) -> None:
        """Write a table to a folder."""
        target = str(path)
        if form == "parquet":
            frame.write.parquet(target)
        elif form == "jsonl":
            frame.write.json(target, ignoreNullFields=False)
        else:
            _for_sheet(frame).write.csv(target, sep=DELIMITER, header=True, quote='"', escape='"')

    def tallied(self, frame: DataFrame, columns: tuple[str, str], refused: str) -> Tally:
        """Return how the rows of a table ended; rows have no order, so no numbers either."""
        status, reason = map(f.col, columns)
        statuses = {row[0]: row[1] for row in frame.groupBy(status).count().collect()}
        if refused not in statuses:
            return Tally(statuses, ())
        first = frame.where(status == refused).select(reason).limit(MOST_TOLD).collect()
        return Tally(statuses, tuple((None, row[0]) for row in first))

    def close(self) -> None:
        """Stop the session, unless somebody else has begun it."""
        if self._is_own:
            self._session.stop()


def _session() -> SparkSession:
    """Return the session that is running, or a quiet one on this computer."""
    builder: SparkSession.Builder = SparkSession.builder
    return (
        builder.master("local[*]")
        .appName("shnor-rules")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .getOrCreate()
    )


@contextmanager
def _silent() -> Iterator[None]:
    """Keep what is started from writing to the console: what goes wrong is raised besides."""
    sys.stderr.flush()
    kept = os.dup(_ERRORS)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, _ERRORS)
        yield
    finally:
        os.dup2(kept, _ERRORS)
        os.close(kept)
        os.close(nowhere)


def _for_sheet(frame: DataFrame) -> DataFrame:
    """Return a table as a Russian spreadsheet reads it, with nothing in it that it would run."""
    return frame.select([_cell(each).alias(each.name) for each in frame.schema.fields])


def _cell(field: StructField) -> Column:
    cell = _column(field.name)
    if isinstance(field.dataType, _WITH_POINT):
        return f.replace(cell.cast("string"), f.lit("."), f.lit(","))
    if isinstance(field.dataType, StringType):
        is_run = cell.rlike(RUN) & ~cell.rlike(NUMBER)
        return f.when(is_run, f.concat(f.lit("'"), cell)).otherwise(cell)
    return cell


def _column(name: str) -> Column:
    # A dot in a name would lead into the column.
    return f.col("`" + name.replace("`", "``") + "`")


def _escaped(path: str) -> str:
    """Return a path in which no character stands for others, wherever Java thinks that it is."""
    return re.sub(r"[*?\[\]{}\\]", r"\\\g<0>", str(Path(path).absolute()))
