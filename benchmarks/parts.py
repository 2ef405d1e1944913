# SPDX-License-Identifier: MIT
"""The parts of a run, by the names that `--only` knows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from benchmarks import (
    checking,
    engines,
    files,
    growing,
    loading,
    office,
    plugin,
    scalar,
    slopes,
    spark,
    starting,
    tables,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from benchmarks.comparing import Comparison
    from benchmarks.slopes import Slope


@frozen
class Size:
    """How much work a run does.

    Attributes:
        rows: how many records the tables and files have.
        most_rows: how many those have by which the memory of a stream is judged.
        forms: how many records a form has.
    """

    rows: int
    most_rows: int
    forms: int = office.RECORDS


USUAL: Final = Size(10_000_000, 10_000_000)
FULL: Final = Size(10_000_000, 100_000_000)
QUICK: Final = Size(100_000, 100_000, forms=100)

PARTS: Final[Mapping[str, Callable[[Size], Iterable[Comparison]]]] = {
    "checking": lambda _: checking.comparisons(),
    "loading": lambda _: loading.comparisons(),
    "starting": lambda _: starting.comparisons(),
    "plugin": lambda _: plugin.comparisons(),
    "scalar": lambda _: (*scalar.comparisons(), *engines.comparisons()),
    "office": lambda size: office.comparisons(size.forms),
    "tables": lambda size: tables.comparisons(size.rows),
    "files": lambda size: files.comparisons(size.rows),
    "growing": lambda size: growing.comparisons(size.rows, most_rows=size.most_rows),
    "spark": lambda size: spark.comparisons(size.rows),
}

COSTS: Final[Mapping[str, Callable[[Size], list[Slope]]]] = {
    "tables": lambda size: slopes.slopes(size.rows),
    "spark": lambda size: spark.slopes(size.rows),
}
"""What those parts tell besides, which is no ratio."""
