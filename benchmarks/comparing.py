# SPDX-License-Identifier: MIT
"""Two ways to do a thing, in turn: how many times the cost of the one the other has.

The machine may be slow or busy, but both sides meet it in the same minute. So a ratio is told and
never a time.
"""

from __future__ import annotations

import gc
import time
from statistics import median
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Callable


class DifferentAnswersError(Exception):
    """Two sides that should do the same work gave different answers."""


def timed(run: Callable[[], object], times: int = 1) -> Callable[[], float]:
    """Return a side of a comparison: does something so many times and returns the seconds."""

    def seconds() -> float:
        start = time.perf_counter()
        for _ in range(times):
            run()
        return time.perf_counter() - start

    return seconds


def _nothing_to_confirm() -> None:
    """Do nothing: the sides give no answers, or other work is compared on purpose."""


@frozen
class Comparison:
    """A promise about the cost of something.

    Attributes:
        title: what is compared with what.
        ours: does it our way and returns what it cost.
        theirs: does it the way of the peer and returns what it cost, in the same unit.
        most: the ratio that must not be reached, or `None` where it is told for information.
        rounds: how often either side is run, after one run that does not count.
        confirm: raises `DifferentAnswersError` unless both sides give the same answers.
    """

    title: str
    ours: Callable[[], float]
    theirs: Callable[[], float]
    most: float | None
    rounds: int = 11
    confirm: Callable[[], object] = _nothing_to_confirm


@frozen
class Result:
    """What came of a comparison.

    Attributes:
        comparison: the comparison.
        least: the ratio of the least costs of either side.
        middle: the median of the ratios of the rounds.
        spread: the least and the largest of these ratios.
    """

    comparison: Comparison
    least: float
    middle: float
    spread: tuple[float, float]

    @property
    def is_kept(self) -> bool:
        """Whether the promise is kept, by the median and by the least cost."""
        most = self.comparison.most
        return most is None or max(self.least, self.middle) < most

    def __str__(self) -> str:
        """Return the line of the report."""
        low, high = self.spread
        most = self.comparison.most
        limit = "" if most is None else f"  must be under {most:g}"
        verdict = "" if self.is_kept else "  NOT KEPT"
        return (
            f"{self.comparison.title}\n"
            f"    median {self.middle:.2f}  of the minima {self.least:.2f}"
            f"  spread {low:.2f} to {high:.2f}{limit}{verdict}"
        )


def measure(comparison: Comparison) -> Result:
    """Run both sides in turn, each round in the other order than the round before.

    What exists before is put out of the sight of the garbage collector: else it would walk through
    the objects of all other comparisons, and book that on the side that happens to wake it.

    Raises:
        DifferentAnswersError: the sides do not do the same work.
    """
    comparison.confirm()
    comparison.ours(), comparison.theirs()
    gc.collect()
    gc.freeze()
    try:
        pairs = [_round(comparison, count) for count in range(comparison.rounds)]
    finally:
        gc.unfreeze()
    ratios = [ours / theirs for ours, theirs in pairs]
    least = min(ours for ours, _ in pairs) / min(theirs for _, theirs in pairs)
    return Result(comparison, least, median(ratios), (min(ratios), max(ratios)))


def _round(comparison: Comparison, count: int) -> tuple[float, float]:
    if count % 2:
        theirs = comparison.theirs()
        return comparison.ours(), theirs
    return comparison.ours(), comparison.theirs()
