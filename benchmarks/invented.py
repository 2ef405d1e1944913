# SPDX-License-Identifier: MIT
"""Monitorings with any number of indicators, and answers to them.

A file may have a hundred indicators at most, so a larger one is made from the model of a small one.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

import attrs
import numpy as np
import polars as pl

import shnor_rules
from benchmarks.ours import NOT_APPLICABLE, ROW
from shnor_rules.expressions import parse

if TYPE_CHECKING:
    from shnor_rules import Monitoring

_SEED: Final = 20261122
_HIGHEST: Final = 2

_RULESET: Final = """
ruleset: invented
title: Придуманные правила
municipality: Придуманный район
documents: {order: {title: Придуманный приказ}}
"""
_MONITORING: Final = """
monitoring: mean
title: Среднее многих показателей
subject: школа
source: {document: order}
indicators:
  П1: {title: Показатель, values: "{0; 1; 2; нет}", not_applicable: нет}
total: {formula: СРЗНАЧ(П1)}
levels:
  - {level: низкий, interval: "[0; 0,9)"}
  - {level: средний, interval: "[0,9; 1,1)"}
  - {level: высокий, interval: "[1,1; 2]"}
"""


@cache
def monitoring(indicators: int) -> Monitoring:
    """Return a mean of so many indicators, with a scale of three levels."""
    one = _loaded()
    names = [f"П{number}" for number in range(1, indicators + 1)]
    assert one.total is not None  # noqa: S101  (it is written above)
    return attrs.evolve(
        one,
        indicators=tuple(attrs.evolve(one.indicators[0], id=name) for name in names),
        total=attrs.evolve(one.total, formula=parse(f"СРЗНАЧ({', '.join(names)})")),
    )


@cache
def answers(indicators: int, rows: int) -> pl.DataFrame:
    """Return so many records with so many answers each."""
    random = np.random.default_rng(_SEED)
    columns = {
        f"П{number}": random.integers(NOT_APPLICABLE, _HIGHEST + 1, rows, dtype=np.int8)
        for number in range(1, indicators + 1)
    }
    return pl.DataFrame({ROW: np.arange(rows, dtype=np.int32), **columns})


def _loaded() -> Monitoring:
    with TemporaryDirectory() as folder:
        Path(folder, "ruleset.yaml").write_text(_RULESET, encoding="utf-8")
        Path(folder, "mean.yaml").write_text(_MONITORING, encoding="utf-8")
        return shnor_rules.load(folder)["mean"]
