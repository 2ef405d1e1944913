# SPDX-License-Identifier: MIT
"""The levels of teachers by the library, as a user writes it.

Nothing is imported here that such a program does without: its memory is measured as well.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

import shnor_rules

if TYPE_CHECKING:
    import duckdb
    import polars as pl

    from shnor_rules import Monitoring

RULES: Final = "korenovsky/teacher-competence"
INDICATORS: Final = ("П1", "П2", "П3", "П4", "П5")
NOT_APPLICABLE: Final = -1
"""The number that stands for «нет»."""

ROW: Final = "номер"
"""The name of the column that tells the rows apart."""

LEVEL: Final = "уровень_код"
PAIR: Final = ("итог_числитель", "итог_знаменатель")
STATUS: Final = "статус"


@cache
def monitoring() -> Monitoring:
    """Return the rules of teachers."""
    ruleset, _, name = RULES.partition("/")
    return shnor_rules.load(ruleset)[name]


def in_polars(frame: pl.LazyFrame) -> pl.LazyFrame:
    """Return the row and the level of every record, counted from one."""
    levels: pl.LazyFrame = shnor_rules.evaluate_table(
        monitoring(), frame, keep=(ROW, LEVEL), not_applicable=NOT_APPLICABLE
    )
    return levels


def in_polars_with_more(frame: pl.LazyFrame) -> pl.LazyFrame:
    """Return the exact total and the status in words as well."""
    levels: pl.LazyFrame = shnor_rules.evaluate_table(
        monitoring(), frame, keep=(ROW, *PAIR, LEVEL, STATUS), not_applicable=NOT_APPLICABLE
    )
    return levels


def in_duckdb(relation: duckdb.DuckDBPyRelation) -> duckdb.DuckDBPyRelation:
    """Return the row and the level of every record, counted from one."""
    levels: duckdb.DuckDBPyRelation = shnor_rules.evaluate_table(
        monitoring(), relation, keep=(ROW, LEVEL), not_applicable=NOT_APPLICABLE
    )
    return levels
