# SPDX-License-Identifier: MIT
"""Tables of every kind assessed as a whole, and the same rows assessed one by one."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final

import duckdb
import polars as pl
from attrs import frozen

from shnor_rules import evaluate
from shnor_rules.errors import RecordError
from shnor_rules.messages import say
from shnor_rules.notation import format_decimal
from shnor_rules.tables.evaluating import evaluate_table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from shnor_rules import Monitoring


@frozen
class Outcome:
    """How a row comes out."""

    total: Fraction | None
    text: str | None
    code: int | None
    level: str | None
    status: str
    reason: str | None = None


def _duckdb(frame: pl.DataFrame) -> duckdb.DuckDBPyRelation:
    return duckdb.connect().from_arrow(frame.to_arrow())


KINDS: Final[Mapping[str, Callable[[pl.DataFrame], Any]]] = {
    "polars": lambda frame: frame,
    "polars-lazy": lambda frame: frame.lazy(),
    "duckdb": _duckdb,
    "pandas": lambda frame: frame.to_pandas(),
    "pyarrow": lambda frame: frame.to_arrow(),
}
"""Frames of every kind that needs no server."""

BACK: Final[Mapping[str, Callable[[Any], pl.DataFrame]]] = {
    "polars": lambda frame: frame,
    "polars-lazy": lambda frame: frame.collect(),
    "duckdb": lambda frame: frame.pl(),
    "pandas": pl.from_pandas,
    "pyarrow": lambda frame: pl.DataFrame(pl.from_arrow(frame)),
}
"""The same frames as what the tests look at."""


def by_table(
    monitoring: Monitoring,
    frame: pl.DataFrame,
    kind: str,
    **options: Any,  # noqa: ANN401  (as they are)
) -> list[Outcome]:
    """Return how the rows of a table of some kind come out."""
    found = BACK[kind](evaluate_table(monitoring, KINDS[kind](frame), **options))
    return [_outcome(row) for row in found.iter_rows(named=True)]


def _outcome(row: Mapping[str, Any]) -> Outcome:
    over, under = row["итог_числитель"], row["итог_знаменатель"]
    total = None if over is None else Fraction(int(over), int(under))
    number = row["итог_число"]
    if (number is None) is not (total is None) or (total is not None and number != float(total)):
        message = f"the float {number} is not {total}"
        raise AssertionError(message)
    return Outcome(
        total, row["итог"], row["уровень_код"], row["уровень"], row["статус"], row["причина"]
    )


def one_by_one(
    monitoring: Monitoring,
    records: Iterable[Mapping[str, object]],
    *,
    reading: str | Iterable[str] = (),
    places: int = 6,
) -> list[Outcome]:
    """Return how records come out, each on its own."""
    return [_exactly(monitoring, record, reading, places) for record in records]


def _exactly(
    monitoring: Monitoring,
    record: Mapping[str, object],
    reading: str | Iterable[str],
    places: int,
) -> Outcome:
    try:
        found = evaluate(monitoring, record, reading=reading)
    except RecordError as error:
        told = (
            say("results.field", field=each.place.subject or "", text=each.message).render()
            for each in error.findings
        )
        return Outcome(None, None, None, None, say("status.refused").render(), "; ".join(told))
    levels = () if found.monitoring.scale is None else found.monitoring.scale.bands
    return Outcome(
        found.total,
        None if found.total is None else format_decimal(found.total, places=places),
        None if found.level is None else levels.index(found.level) + 1,
        None if found.level is None else found.level.name,
        found.status.render(),
    )
