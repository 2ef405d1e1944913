# SPDX-License-Identifier: MIT
"""The same rows by Spark and one by one, and what Spark is about to run."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import pyarrow as pa

import shnor_rules
from shnor_rules import RecordError
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pyspark.sql import DataFrame, SparkSession

    from shnor_rules import Monitoring

Outcome: TypeAlias = "tuple[Fraction | None, str | None, str]"
"""The total, the level and the status in words."""

ROW: Final = "строка"
OUTCOME: Final = ("итог_числитель", "итог_знаменатель", "уровень", "статус")

_OPERATOR: Final = re.compile(r"^[\s:+-]*(?P<stage>\*\(\d+\) )?(?P<name>\w+)", re.MULTILINE)
_SCANS: Final = frozenset({"FileScan", "LocalTableScan"})
"""What hands rows to the code that is generated."""


def table(spark: SparkSession, rows: Sequence[Mapping[str, str | None]]) -> DataFrame:
    """Return rows as a table of text, each with its number."""
    names = dict.fromkeys(name for row in rows for name in row)
    columns = {name: pa.array([row.get(name) for row in rows], pa.string()) for name in names}
    return spark.createDataFrame(pa.table({ROW: range(len(rows)), **columns}))


def by_spark(
    monitoring: Monitoring,
    frame: DataFrame,
    **options: Any,  # noqa: ANN401  (as they are)
) -> list[Outcome]:
    """Return how the rows of a table come out, in the order of their numbers."""
    keep = (ROW, *OUTCOME)
    found = shnor_rules.evaluate_table(monitoring, frame, keep=keep, **options)
    return [_outcome(*row) for _, *row in sorted(found.select(*keep).collect())]


def _outcome(numerator: int | None, denominator: int | None, *others: Any) -> Outcome:  # noqa: ANN401
    if numerator is None or denominator is None:
        return None, *others
    return Fraction(numerator, denominator), *others


def one_by_one(monitoring: Monitoring, rows: Sequence[Mapping[str, object]]) -> list[Outcome]:
    """Return how rows come out, each on its own and exactly."""
    return [_exactly(monitoring, row) for row in rows]


def _exactly(monitoring: Monitoring, row: Mapping[str, object]) -> Outcome:
    try:
        found = shnor_rules.evaluate(monitoring, row)
    except RecordError:
        return None, None, say("status.refused").render()
    level = found.level
    return found.total, None if level is None else level.name, found.status.render()


def plan(frame: DataFrame, mode: str = "simple") -> str:
    """Return what Spark is about to run, as `explain` prints it."""
    execution: Any = frame._jdf.queryExecution()  # noqa: SLF001  (`explain` can only print it)
    java: Any = frame.sparkSession.sparkContext._jvm  # noqa: SLF001
    modes = java.org.apache.spark.sql.execution.ExplainMode
    return str(execution.explainString(modes.fromString(mode)))


def outside_stages(plan: str) -> list[str]:
    """Return the operators of a plan that are no part of generated code."""
    found = _OPERATOR.finditer(plan.partition("\n")[2])
    return [each["name"] for each in found if each["stage"] is None and each["name"] not in _SCANS]
