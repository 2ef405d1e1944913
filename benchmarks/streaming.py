# SPDX-License-Identifier: MIT
"""`python -m benchmarks.streaming`: one way from a file to a file in a process of its own."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

import polars as pl

from benchmarks import by_hand, ours
from benchmarks.ours import INDICATORS, NOT_APPLICABLE, ROW

if TYPE_CHECKING:
    from collections.abc import Callable


def _csv(path: Path) -> pl.LazyFrame:
    """Return the records of a CSV file, with the word of the order as a number."""
    words = dict.fromkeys(INDICATORS, pl.String)
    return pl.scan_csv(path, schema={ROW: pl.Int32, **words}).with_columns(
        pl.col(INDICATORS).replace("нет", str(NOT_APPLICABLE)).cast(pl.Int8)
    )


_WAYS: Final[dict[str, Callable[[Path], pl.LazyFrame]]] = {
    "ours": lambda path: ours.in_polars(pl.scan_parquet(path)),
    "by-hand": lambda path: by_hand.in_polars(pl.scan_parquet(path)),
    "sum": lambda path: by_hand.sum_in_polars(pl.scan_parquet(path)),
    "csv-by-hand": lambda path: by_hand.in_polars(_csv(path)),
}


def main() -> None:
    """Write what the way that is named first makes of the second file to the third."""
    way, source, target = sys.argv[1:]
    _WAYS[way](Path(source)).sink_parquet(target, compression="snappy")


if __name__ == "__main__":
    main()
