# SPDX-License-Identifier: MIT
"""What a record more costs, in the time of processors: for those who plan for a country.

The time of a small run is taken from that of a large one, so that what is done once is left out.
These are figures of this machine, not ratios, and promise nothing.
"""

from __future__ import annotations

import time
from contextlib import ExitStack
from typing import TYPE_CHECKING, Final

from attrs import frozen

from benchmarks import ours
from benchmarks.files import duckdb_to_file, folder, polars_to_file
from benchmarks.tables import database, ours_to_table
from benchmarks.teachers import answers, stored

if TYPE_CHECKING:
    from collections.abc import Callable

_ROUNDS: Final = 5
_RECORDS: Final = 1_000_000_000
_STEP: Final = 10


@frozen
class Slope:
    """What many records more cost.

    Attributes:
        title: what is done with the records.
        seconds: the seconds of one processor for a thousand million records.
    """

    title: str
    seconds: float


def slopes(rows: int) -> list[Slope]:
    """Return what records cost each engine, by runs over so many and over a tenth of them."""
    target = folder() / "slope.parquet"
    ways: dict[str, Callable[[int], object]] = {
        "Polars streaming, in memory": lambda count: ours.in_polars(answers(count).lazy()).collect(
            engine="streaming"
        ),
        "Polars streaming, Parquet to Parquet": lambda count: polars_to_file(
            ours.in_polars, stored(folder(), count), target
        ),
        "DuckDB, table to table": lambda count: ours_to_table(databases[count]),
        "DuckDB, Parquet to Parquet": lambda count: duckdb_to_file(stored(folder(), count), target),
    }
    with ExitStack() as opened:
        databases = {
            count: opened.enter_context(database(count)) for count in (rows, rows // _STEP)
        }
        return [Slope(title, _slope(way, rows)) for title, way in ways.items()]


def _slope(way: Callable[[int], object], rows: int) -> float:
    few = rows // _STEP
    return (_least(way, rows) - _least(way, few)) / (rows - few) * _RECORDS


def _least(way: Callable[[int], object], rows: int) -> float:
    """Return the least time that all threads together took."""
    way(rows)
    found = []
    for _ in range(_ROUNDS):
        start = time.process_time()
        way(rows)
        found.append(time.process_time() - start)
    return min(found)
