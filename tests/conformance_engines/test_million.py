# SPDX-License-Identifier: MIT
"""A million random records of teachers, by every engine, compared by checksums."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import duckdb
import polars as pl
import pytest

from shnor_rules import evaluate_table
from tests.conformance_engines.million import (
    COUNT,
    OPTIONS,
    answered,
    checksums,
    expected,
    monitoring,
)

if TYPE_CHECKING:
    from collections.abc import Callable


def by_polars() -> pl.DataFrame:
    """Return the results of a data frame."""
    found: pl.DataFrame = evaluate_table(monitoring(), answered(), **OPTIONS)
    return found


def by_streaming() -> pl.DataFrame:
    """Return the results of a lazy frame, collected in batches."""
    found = evaluate_table(monitoring(), answered().lazy(), **OPTIONS)
    collected: pl.DataFrame = found.collect(engine="streaming")
    return collected


def by_duckdb() -> pl.DataFrame:
    """Return the results of a relation."""
    with duckdb.connect() as connection:
        relation = connection.from_arrow(answered().to_arrow())
        collected: pl.DataFrame = evaluate_table(monitoring(), relation, **OPTIONS).pl()
    return collected


def by_pyarrow() -> pl.DataFrame:
    """Return the results of a table of PyArrow."""
    found = evaluate_table(monitoring(), answered().to_arrow(), **OPTIONS)
    return pl.DataFrame(pl.from_arrow(found))


def by_pandas() -> pl.DataFrame:
    """Return the results of a data frame of pandas, in which numbers with gaps are floats."""
    found: Any = evaluate_table(monitoring(), answered().to_arrow().to_pandas(), **OPTIONS)
    return pl.from_pandas(found)


ENGINES: Final = (by_polars, by_streaming, by_duckdb, by_pyarrow, by_pandas)


@pytest.mark.parametrize("engine", ENGINES, ids=lambda engine: engine.__name__)
def test_a_million_records(engine: Callable[[], pl.DataFrame]) -> None:
    """Totals, levels and statuses of all rows, each in its place, are the exact ones."""
    found = engine()

    assert COUNT == found.height
    assert expected() == checksums(found)


def test_every_end_comes_often() -> None:
    """Each level and each status is among the million, so that the checksums tell something."""
    assert [] == [name for name, weighed in expected().items() if not weighed]
