# SPDX-License-Identifier: MIT
"""The levels of a table by the exact path, record by record."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl

import shnor_rules
from benchmarks.ours import LEVEL, NOT_APPLICABLE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules import Monitoring


def levels(monitoring: Monitoring, frame: pl.DataFrame) -> pl.Series:
    """Return the places of the levels, counted from one; null for a record that has none.

    Records that are alike are evaluated once.
    """
    names = [indicator.id for indicator in monitoring.indicators]
    distinct = frame.select(names).unique()
    found = [_level(monitoring, record) for record in distinct.iter_rows(named=True)]
    known = distinct.with_columns(pl.Series(LEVEL, found, dtype=pl.Int8))
    joined = frame.join(known, on=names, how="left", nulls_equal=True, maintain_order="left")
    return joined[LEVEL]


def _level(monitoring: Monitoring, record: Mapping[str, int | None]) -> int | None:
    scale = monitoring.scale
    given = {
        name: "нет" if value == NOT_APPLICABLE else value
        for name, value in record.items()
        if value is not None
    }
    try:
        level = shnor_rules.evaluate(monitoring, given).level
    except shnor_rules.RecordError:
        return None
    return None if scale is None or level is None else scale.bands.index(level) + 1
