# SPDX-License-Identifier: MIT
"""Levels of many teachers by Spark on two cores, next to the same written by hand as Spark SQL.

Spark is started once and warm before anything counts; a run is a query from Parquet.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

import polars as pl

import shnor_rules
from benchmarks import ours
from benchmarks.by_hand import LEVELS_IN_SQL
from benchmarks.comparing import Comparison, timed
from benchmarks.files import folder
from benchmarks.local_spark import processor_seconds, session, why_not
from benchmarks.ours import LEVEL, NOT_APPLICABLE, ROW
from benchmarks.slopes import Slope
from benchmarks.tables import confirm
from benchmarks.teachers import stored

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pyspark.sql import DataFrame, SparkSession

_MEMORY: Final = "2g"
_ROUNDS: Final = 5
_STEP: Final = 10
_RECORDS: Final = 1_000_000_000

# Spark raises where eight bits overflow, as they do in a record with a wrong answer; it computes in
# thirty-two as fast. Otherwise this is the query for DuckDB, and does as much.
_BY_HAND: Final = """
SELECT `номер`,
  CAST(CASE WHEN p1 BETWEEN 0 AND 2 AND coalesce(p2 BETWEEN -1 AND 2, true) AND p3 BETWEEN 0 AND 1
      AND p4 BETWEEN 0 AND 2 AND p5 BETWEEN -1 AND 2
    THEN {levels}
  END AS TINYINT) AS `уровень_код`
FROM (
  SELECT *, p1 + p3 + p4 + CASE WHEN p5 >= 0 THEN p5 ELSE 0 END AS s,
    CASE WHEN p5 >= 0 THEN 4 ELSE 3 END AS n
  FROM (
    SELECT `номер`, int(`П1`) AS p1, int(`П2`) AS p2, int(`П3`) AS p3, int(`П4`) AS p4,
      int(`П5`) AS p5
    FROM {source}
  )
)
"""


def comparisons(rows: int) -> Iterator[Comparison]:
    """Yield what is compared with files of so many records; nothing where there is no Spark."""
    if _is_lacking():
        return
    with session(_MEMORY) as spark:
        way = f"Spark SQL by hand, {rows:,} rows from Parquet"
        yield Comparison(
            f"`evaluate_table` in Spark : {way}, result dropped, time",
            timed(lambda: _dropped(_ours(spark, rows))),
            timed(lambda: _dropped(by_hand(_read(spark, rows)))),
            most=1.3,
            rounds=7,
            confirm=lambda: confirm(
                _collected(_ours(spark, rows)), _collected(by_hand(_read(spark, rows)))
            ),
        )
        left, right = folder() / "ours-in-spark", folder() / "theirs-in-spark"
        yield Comparison(
            f"`evaluate_table` in Spark : {way}, to Parquet, time",
            timed(lambda: _written(_ours(spark, rows), left)),
            timed(lambda: _written(by_hand(_read(spark, rows)), right)),
            most=1.3,
            rounds=7,
        )


def slopes(rows: int) -> list[Slope]:
    """Return what records cost Spark, by runs over so many and over a tenth of them."""
    if _is_lacking():
        return []
    target = folder() / "slope-in-spark"
    with session(_MEMORY) as spark:
        ways: dict[str, Callable[[int], object]] = {
            "Spark, Parquet, result dropped": lambda count: _dropped(_ours(spark, count)),
            "Spark, Parquet to Parquet": lambda count: _written(_ours(spark, count), target),
        }
        return [Slope(title, _slope(spark, way, rows)) for title, way in ways.items()]


def _is_lacking() -> bool:
    lacking = why_not()
    if lacking is not None:
        sys.stdout.write(f"Spark was not measured: {lacking}\n")
    return lacking is not None


def _ours(spark: SparkSession, rows: int) -> DataFrame:
    found: DataFrame = shnor_rules.evaluate_table(
        ours.monitoring(), _read(spark, rows), keep=(ROW, LEVEL), not_applicable=NOT_APPLICABLE
    )
    return found


def by_hand(answers: DataFrame) -> DataFrame:
    """Return the row and the level of every record, counted from one."""
    return answers.sparkSession.sql(_BY_HAND.replace("{levels}", LEVELS_IN_SQL), source=answers)


def _read(spark: SparkSession, rows: int) -> DataFrame:
    return spark.read.parquet(str(stored(folder(), rows)))


def _dropped(frame: DataFrame) -> None:
    frame.write.format("noop").mode("overwrite").save()


def _written(frame: DataFrame, target: Path) -> None:
    frame.write.mode("overwrite").parquet(str(target))


def _collected(frame: DataFrame) -> pl.DataFrame:
    target = folder() / "confirmed-in-spark"
    _written(frame, target)
    return pl.read_parquet(target / "*.parquet")


def _slope(spark: SparkSession, way: Callable[[int], object], rows: int) -> float:
    few = rows // _STEP
    return (_least(spark, way, rows) - _least(spark, way, few)) / (rows - few) * _RECORDS


def _least(spark: SparkSession, way: Callable[[int], object], rows: int) -> float:
    """Return the least time that all threads of Java together took."""
    way(rows)
    found = []
    for _ in range(_ROUNDS):
        start = processor_seconds(spark)
        way(rows)
        found.append(processor_seconds(spark) - start)
    return min(found)
