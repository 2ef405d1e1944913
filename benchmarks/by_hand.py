# SPDX-License-Identifier: MIT
"""The level of a teacher as somebody writes it who knows the engine and these rules by heart.

Several ways to put it were tried, each level between its printed bounds; these are the fastest.
They do what `evaluate_table` does, and no less: every answer is looked at, also that to П2, which
the total does not use; a record with a wrong answer has no level, nor has one without an answer
that is needed, nor one in a gap of the scale.
"""

from __future__ import annotations

from functools import reduce
from operator import and_
from typing import Final

import polars as pl

from benchmarks.ours import LEVEL, NOT_APPLICABLE, PAIR, ROW, STATUS


def _small(value: int) -> pl.Expr:
    return pl.lit(value, pl.Int8)


# Eight bits are enough: what overflows comes from a wrong answer, and such a record has no level.
_P1, _P2, _P3, _P4, _P5 = (pl.col(f"П{number}") for number in range(1, 6))
_COUNTS: Final = _P5 >= 0
# Columns of their own: left to Polars, the sum is found four times and added up four times.
_TERMS: Final = (
    (_P1 + _P3 + _P4 + pl.when(_COUNTS).then(_P5).otherwise(_small(0))).alias("sum"),
    pl.when(_COUNTS).then(_small(4)).otherwise(_small(3)).alias("number"),
)
_SUM, _NUMBER = pl.col("sum"), pl.col("number")
# An answer that is not given makes this null, which is as good as false, but П2 is not needed.
_ALLOWED: Final = (
    _P1.is_between(0, 2),
    _P2.is_between(NOT_APPLICABLE, 2),
    _P3.is_between(0, 1),
    _P4.is_between(0, 2),
    _P5.is_between(NOT_APPLICABLE, 2),
)
_IS_COMPLETE: Final = (
    _ALLOWED[0] & _ALLOWED[1].fill_null(value=True) & _ALLOWED[2] & _ALLOWED[3] & _ALLOWED[4]
)
_LEVEL: Final = (
    pl.when(_SUM * 10 < _NUMBER * 3)
    .then(_small(1))
    .when((_SUM * 10 > _NUMBER * 3) & (_SUM * 2 < _NUMBER))
    .then(_small(2))
    .when((_SUM * 2 > _NUMBER) & (_SUM * 5 < _NUMBER * 8))
    .then(_small(3))
    .when((_SUM * 5 > _NUMBER * 8) & (_SUM * 4 <= _NUMBER * 7))
    .then(_small(4))
)


def in_polars(frame: pl.LazyFrame) -> pl.LazyFrame:
    """Return the row and the level, counted from one."""
    return frame.with_columns(_TERMS).select(ROW, pl.when(_IS_COMPLETE).then(_LEVEL).alias(LEVEL))


def in_polars_with_more(frame: pl.LazyFrame) -> pl.LazyFrame:
    """Return the exact total and the status in words as well."""
    is_accepted = reduce(and_, (each.fill_null(value=True) for each in _ALLOWED))
    level, pair = pl.col(LEVEL), (_SUM, _NUMBER)
    return (
        frame.with_columns(_TERMS)
        .with_columns(
            pl.when(_IS_COMPLETE).then(_LEVEL).alias(LEVEL),
            *(
                pl.when(_IS_COMPLETE).then(each.cast(pl.Int64)).alias(name)
                for name, each in zip(PAIR, pair, strict=True)
            ),
        )
        .with_columns(
            pl.when(level.is_not_null())
            .then(pl.lit("уровень определён"))
            .when(~is_accepted)
            .then(pl.lit("запись не принята"))
            .when(pl.col(PAIR[1]).is_null())
            .then(pl.lit("нет данных"))
            .otherwise(pl.lit("в разрыве шкалы"))
            .alias(STATUS)
        )
        .select(ROW, *PAIR, LEVEL, STATUS)
    )


def sum_in_polars(frame: pl.LazyFrame) -> pl.LazyFrame:
    """Return the row and a plain sum of the same columns: next to nothing is computed."""
    return frame.select(ROW, pl.sum_horizontal(_P1, _P2, _P3, _P4, _P5).alias(LEVEL))


# DuckDB raises where Polars wraps, so the numbers have sixteen bits, in which no answers of eight
# bits overflow; eight bits, kept safe, were not faster.
_TERMS_IN_SQL: Final = """
SELECT *,
  ("П1"::SMALLINT + "П3"::SMALLINT + "П4"::SMALLINT
    + CASE WHEN "П5" >= 0 THEN "П5" ELSE 0 END::SMALLINT)::SMALLINT AS s,
  (CASE WHEN "П5" >= 0 THEN 4 ELSE 3 END)::SMALLINT AS n
FROM {source}
"""
LEVELS_IN_SQL: Final = """CASE
      WHEN s * 10 < n * 3 THEN 1
      WHEN s * 10 > n * 3 AND s * 2 < n THEN 2
      WHEN s * 2 > n AND s * 5 < n * 8 THEN 3
      WHEN s * 5 > n * 8 AND s * 4 <= n * 7 THEN 4
    END"""
"""The level, counted from one, from the sum `s` over the number `n`."""

_LEVEL_IN_SQL: Final = """
SELECT "{row}",
  (CASE WHEN "П1" BETWEEN 0 AND 2 AND coalesce("П2" BETWEEN -1 AND 2, true)
      AND "П3" BETWEEN 0 AND 1 AND "П4" BETWEEN 0 AND 2 AND "П5" BETWEEN -1 AND 2
    THEN {levels}
  END)::TINYINT AS "{level}"
FROM ({terms})
"""
_SUM_IN_SQL: Final = """
SELECT "{row}",
  (coalesce("П1", 0)::SMALLINT + coalesce("П2", 0)::SMALLINT + coalesce("П3", 0)::SMALLINT
    + coalesce("П4", 0)::SMALLINT + coalesce("П5", 0)::SMALLINT)::SMALLINT AS "{level}"
FROM {source}
"""


def in_sql(source: str) -> str:
    """Return the query for the row and the level, counted from one."""
    terms = _TERMS_IN_SQL.format(source=source)
    return _LEVEL_IN_SQL.format(row=ROW, level=LEVEL, levels=LEVELS_IN_SQL, terms=terms)


def sum_in_sql(source: str) -> str:
    """Return the query for the row and a plain sum of the same columns."""
    return _SUM_IN_SQL.format(row=ROW, level=LEVEL, source=source)
