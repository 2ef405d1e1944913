# SPDX-License-Identifier: MIT
"""Invented answers of teachers as whole numbers of eight bits, always the same.

«нет» is -1. One answer in two hundred is not given, and one record in a thousand has an answer that
the order does not allow, in any of its five columns, those included that the total does not use.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

import numpy as np
import polars as pl

from benchmarks.ours import INDICATORS, NOT_APPLICABLE, ROW

if TYPE_CHECKING:
    from pathlib import Path

    import numpy.typing as npt

_SEED: Final = 20261122
_HIGHEST: Final = {"П1": 2, "П2": 2, "П3": 1, "П4": 2, "П5": 2}
_WITH_NO: Final = frozenset({"П2", "П5"})
_MISSING: Final = 1 / 200
_WRONG: Final = 1 / 1000
_WRONG_VALUES: Final = np.array([3, -2, 127, -128], dtype=np.int8)


@cache
def answers(rows: int) -> pl.DataFrame:
    """Return so many records."""
    random = np.random.default_rng(_SEED)
    columns = {name: _drawn(random, name, rows) for name in INDICATORS}
    wrong = np.flatnonzero(random.random(rows) < _WRONG)
    for name, which in zip(INDICATORS, _shared_out(random, wrong), strict=True):
        columns[name][which] = np.resize(_WRONG_VALUES, len(which))
    frame = pl.DataFrame({ROW: np.arange(rows, dtype=np.int32), **columns})
    blanks = [pl.Series(random.random(rows) < _MISSING) for _ in INDICATORS]
    return frame.with_columns(
        pl.when(blank).then(None).otherwise(pl.col(name)).alias(name)
        for name, blank in zip(INDICATORS, blanks, strict=True)
    ).rechunk()


def _drawn(random: np.random.Generator, name: str, rows: int) -> npt.NDArray[np.int8]:
    low = NOT_APPLICABLE if name in _WITH_NO else 0
    return random.integers(low, _HIGHEST[name] + 1, rows, dtype=np.int8)


def _shared_out(
    random: np.random.Generator, rows: npt.NDArray[np.intp]
) -> list[npt.NDArray[np.intp]]:
    """Return the rows in as many parts as there are indicators."""
    column = random.integers(0, len(INDICATORS), len(rows))
    return [rows[column == place] for place in range(len(INDICATORS))]


def stored(folder: Path, rows: int, times: int = 1) -> Path:
    """Write so many records, so many times over, as one Parquet file; return where it is."""
    path = folder / f"teachers-{rows}-{times}.parquet"
    if not path.exists():
        once = folder / f"teachers-{rows}-1.parquet"
        if not once.exists():
            answers(rows).write_parquet(once, compression="snappy")
        if times > 1:
            many = pl.concat([pl.scan_parquet(once)] * times)
            many.sink_parquet(path, compression="snappy")
    return path
