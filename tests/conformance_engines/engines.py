# SPDX-License-Identifier: MIT
"""The engines, each with how rows become its frame, and how its results are read back."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa

import shnor_rules
from shnor_rules import RecordError
from shnor_rules.messages import say
from tests.whole.exactly import exactly

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from shnor_rules import Monitoring
    from tests.conformance_engines.grids import Cell, Row

Outcome: TypeAlias = "tuple[Fraction | None, str | None, str]"
"""The total, the level, the status in words."""

ROW: Final = "№"
KEPT: Final = (ROW, "итог_числитель", "итог_знаменатель", "уровень", "статус")


def refused() -> Outcome:
    """Return how a row ends that has a fault."""
    return None, None, say("status.refused").render()


def by_exact(monitoring: Monitoring, rows: Sequence[Mapping[str, Any]]) -> list[Outcome]:
    """Return how rows end by exact values alone."""
    return [_by_exact(monitoring, row) for row in rows]


def _by_exact(monitoring: Monitoring, row: Mapping[str, Any]) -> Outcome:
    found = exactly(monitoring, row)
    if found is None:
        return refused()
    numerator, denominator, level, status = found.end
    return _total(numerator, denominator), level, status.render()


def by_code(monitoring: Monitoring, rows: Sequence[Mapping[str, Any]]) -> list[Outcome]:
    """Return how rows end by the compiled function."""
    rate = shnor_rules.compile(monitoring)

    def rated(row: Mapping[str, Any]) -> Outcome:
        try:
            numerator, denominator, level, status = rate(row)
        except RecordError:
            return refused()
        return _total(numerator, denominator), level, status.render()

    return [rated(row) for row in rows]


def by_record(monitoring: Monitoring, rows: Sequence[Mapping[str, Any]]) -> list[Outcome]:
    """Return how rows end one after another, as `evaluate_all` assesses them."""
    return [
        refused()
        if isinstance(found, shnor_rules.Refusal)
        else (
            found.total,
            None if found.level is None else found.level.name,
            found.status.render(),
        )
        for found in shnor_rules.evaluate_all(monitoring, rows)
    ]


def _total(numerator: int | None, denominator: int | None) -> Fraction | None:
    if numerator is None or denominator is None:
        assert numerator is denominator
        return None
    return Fraction(int(numerator), int(denominator))


def table(rows: Sequence[Row]) -> pa.Table:
    """Return rows as a table in which every column has the type of its cells."""
    names = dict.fromkeys(name for row in rows for name in row)
    columns = {name: _array([row.get(name) for row in rows]) for name in names}
    return pa.table({ROW: pa.array(range(len(rows)), pa.int32()), **columns})


def _array(cells: list[Cell]) -> pa.Array:
    if any(isinstance(cell, Decimal) for cell in cells):
        return pa.array(cells, pa.decimal128(18, 6))
    if any(isinstance(cell, int) for cell in cells):
        return pa.array(cells, pa.int16())
    return pa.array(cells, pa.string())


def numbered(given: pa.Table) -> pa.Table:
    """Return a table with the number of each row."""
    return given.append_column(ROW, pa.array(range(given.num_rows), pa.int32()))


def by_polars(monitoring: Monitoring, given: pa.Table, **options: Any) -> list[Outcome]:  # noqa: ANN401  (as they are)
    """Return how rows end in a data frame of Polars."""
    frame = pl.DataFrame(pl.from_arrow(given))
    return _read(shnor_rules.evaluate_table(monitoring, frame, keep=KEPT, **options).rows())


def by_streaming(monitoring: Monitoring, given: pa.Table, **options: Any) -> list[Outcome]:  # noqa: ANN401  (as they are)
    """Return how rows end in a lazy frame of Polars, collected in batches."""
    frame = pl.DataFrame(pl.from_arrow(given)).lazy()
    found = shnor_rules.evaluate_table(monitoring, frame, keep=KEPT, **options)
    return _read(found.collect(engine="streaming").rows())


def by_duckdb(monitoring: Monitoring, given: pa.Table, **options: Any) -> list[Outcome]:  # noqa: ANN401  (as they are)
    """Return how rows end in a relation of DuckDB."""
    with duckdb.connect() as connection:
        relation = connection.from_arrow(given)
        found = shnor_rules.evaluate_table(monitoring, relation, keep=KEPT, **options)
        return _read(found.fetchall())


def by_pandas(monitoring: Monitoring, given: pa.Table, **options: Any) -> list[Outcome]:  # noqa: ANN401  (as they are)
    """Return how rows end in a data frame of pandas, with its own types."""
    frame = given.to_pandas()
    found = shnor_rules.evaluate_table(monitoring, frame, keep=KEPT, **options)
    plain = found.astype(object).where(pd.notna(found), None)
    return _read(plain.itertuples(index=False, name=None))


def by_pyarrow(monitoring: Monitoring, given: pa.Table, **options: Any) -> list[Outcome]:  # noqa: ANN401  (as they are)
    """Return how rows end in a table of PyArrow."""
    found = shnor_rules.evaluate_table(monitoring, given, keep=KEPT, **options)
    return _read([tuple(row.values()) for row in found.to_pylist()])


def _read(rows: Any) -> list[Outcome]:  # noqa: ANN401  (what an engine gives)
    found = sorted((row for row in rows), key=lambda row: int(row[0]))
    assert [*range(len(found))] == [int(row[0]) for row in found]
    return [
        (_total(numerator, denominator), level, status)
        for _, numerator, denominator, level, status in found
    ]


TABLES: Final[Mapping[str, Callable[..., list[Outcome]]]] = {
    "polars": by_polars,
    "streaming": by_streaming,
    "duckdb": by_duckdb,
    "pandas": by_pandas,
    "pyarrow": by_pyarrow,
}
"""Every engine that assesses a table in this process, by its name."""

RECORDS: Final[Mapping[str, Callable[[Monitoring, Sequence[Mapping[str, Any]]], list[Outcome]]]] = {
    "code": by_code,
    "record": by_record,
}
"""Every way to assess rows one by one, other than the exact one."""
