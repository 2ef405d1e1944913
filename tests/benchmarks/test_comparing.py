# SPDX-License-Identifier: MIT
"""Benchmarks tell ratios: both sides in turn, and a promise that is kept or not."""

from __future__ import annotations

from itertools import chain, repeat

import pytest

from benchmarks.comparing import Comparison, Result, measure
from benchmarks.shipped import files, schemas


def test_both_sides_take_turns_and_neither_is_always_first() -> None:
    """After a run that does not count, every round begins with the side that was last."""
    order: list[str] = []

    def side(name: str) -> float:
        order.append(name)
        return 1.0

    measure(Comparison("а", lambda: side("a"), lambda: side("b"), most=None, rounds=3))

    assert "ab" + "ab" + "ba" + "ab" == "".join(order)


def test_the_ratio_is_that_of_the_rounds() -> None:
    """A run that was disturbed shows in the spread, not in the median."""
    ours = chain([9.0], [1.0, 8.0, 1.0, 1.0, 1.0])
    result = measure(Comparison("а", lambda: next(ours), lambda: 2.0, most=1, rounds=5))

    assert (0.5, 0.5, (0.5, 4.0)) == (result.least, result.middle, result.spread)
    assert "median 0.50  of the minima 0.50  spread 0.50 to 4.00  must be under 1" in str(result)


@pytest.mark.parametrize(
    ("least", "middle", "most", "is_kept"),
    [(0.9, 0.9, 1, True), (0.9, 1.0, 1, False), (1.0, 0.9, 1, False), (9.0, 9.0, None, True)],
)
def test_a_promise_is_kept_by_both_figures(
    least: float, middle: float, most: float | None, *, is_kept: bool
) -> None:
    """Under the limit means under it by the median and by the least costs alike."""
    sides = repeat(1.0).__next__
    result = Result(Comparison("а", sides, sides, most), least, middle, (least, middle))

    assert is_kept is result.is_kept
    assert is_kept is ("NOT KEPT" not in str(result))


def test_the_shipped_files_are_found_by_their_kind() -> None:
    """There is a schema for every kind, and files of the two kinds that rulesets are made of."""
    assert {"ruleset", "monitoring"} <= schemas().keys()
    assert "ruleset.yaml" in {path.name for path in files("ruleset")}
    assert "teacher-competence.yaml" in {path.name for path in files("monitoring")}
