# SPDX-License-Identifier: MIT
"""A million random records of teachers, and the checksums of what exact values say of them."""

from __future__ import annotations

from functools import cache
from itertools import product
from typing import TYPE_CHECKING, Any, Final

import polars as pl

from tests.conformance_engines.engines import KEPT, ROW, by_exact
from tests.evaluation.making import korenovsky

if TYPE_CHECKING:
    from shnor_rules import Monitoring

COUNT: Final = 1_000_000
NO: Final = -1
"""What stands for «нет» in columns of numbers."""

ANSWERS: Final = (0, 1, 2, NO, None)
"""Some indicators have no 2, and some no «нет»: such rows are refused."""

SCORED: Final = ("П1", "П2", "П3", "П4", "П5")
EVERY: Final = list(product(ANSWERS, repeat=len(SCORED)))
"""All combinations of answers, of which the records are drawn."""

OPTIONS: Final[dict[str, Any]] = {"keep": KEPT, "not_applicable": NO}
"""How the rows are to be assessed."""

WORDS: Final = {
    "уровень": ("А", "Б", "С", "D", "-"),
    "статус": ("уровень определён", "в разрыве шкалы", "нет данных", "запись не принята"),
}
LARGE: Final = 1_000_003
"""What a row weighs is its number modulo a prime, so that no two rows can be exchanged unseen."""


def monitoring() -> Monitoring:
    """Return the monitoring of the records."""
    return korenovsky("teacher-competence")


@cache
def drawn() -> pl.DataFrame:
    """Return for each of a million rows its number and the combination of its answers."""
    rows = pl.DataFrame({ROW: pl.int_range(COUNT, dtype=pl.Int32, eager=True)})
    which = (pl.col(ROW).hash(seed=579) % len(EVERY)).cast(pl.Int32).alias("which")
    return rows.with_columns(which)


@cache
def answered() -> pl.DataFrame:
    """Return the rows with their answers as small whole numbers."""
    schema = dict.fromkeys(SCORED, pl.Int8)
    every = pl.DataFrame(EVERY, schema=schema, orient="row")
    return pl.concat([drawn().select(ROW), every[drawn()["which"]]], how="horizontal")


@cache
def expected() -> dict[str, int]:
    """Return the checksums of the exact results of all combinations, as often as they come."""
    records = [
        {name: "нет" if answer == NO else answer for name, answer in zip(SCORED, each, strict=True)}
        for each in EVERY
    ]
    ends = [
        (*((None, None) if total is None else total.as_integer_ratio()), level, status)
        for total, level, status in by_exact(monitoring(), records)
    ]
    schema = dict(zip(KEPT[1:], (pl.Int64, pl.Int64, pl.String, pl.String), strict=True))
    every = pl.DataFrame(ends, schema=schema, orient="row")
    found = every[drawn()["which"]]
    return checksums(pl.concat([drawn().select(ROW), found], how="horizontal"))


def checksums(found: pl.DataFrame) -> dict[str, int]:
    """Return for each column of the results a number that another order or value would change.

    Of totals only the quotient counts, in units that every denominator up to five divides.
    """
    weight = pl.col(ROW).cast(pl.Int64) * 7 % LARGE
    numerator, denominator = pl.col("итог_числитель"), pl.col("итог_знаменатель")
    units = numerator.cast(pl.Int64) * 60 // denominator.cast(pl.Int64)
    told = {"итог": units, "есть": numerator.is_not_null().cast(pl.Int64)}
    for name, words in WORDS.items():
        written = pl.col(name).fill_null("-")
        told |= {f"{name} {each}": (written == each).cast(pl.Int64) for each in words}
    sums = found.select(((weight * each).sum()).alias(name) for name, each in told.items())
    return {name: int(value) for name, value in sums.row(0, named=True).items()}
