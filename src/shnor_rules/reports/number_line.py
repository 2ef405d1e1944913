# SPDX-License-Identifier: MIT
"""A number line cut at the bounds of intervals, and how many intervals take each piece of it."""

from __future__ import annotations

from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from attrs import frozen

from shnor_rules.notation import Interval, format_number

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from fractions import Fraction


@frozen
class Piece:
    """A bound, or the open stretch between two bounds next to each other.

    Attributes:
        low: the lower end, or `None` where there is none.
        high: the upper end; equal to the lower one for a bound.
    """

    low: Fraction | None
    high: Fraction | None

    @property
    def bound(self) -> Fraction | None:
        """The number, where the piece is a bound; `None` for a stretch."""
        return self.low if self.low == self.high else None


@frozen
class NumberLine:
    """The pieces of a number line, from the lowest, and the intervals over them.

    Attributes:
        pieces: bounds and stretches by turns.
        intervals: the intervals, none of them empty.
    """

    pieces: tuple[Piece, ...]
    intervals: tuple[Interval, ...]

    def run(self, interval: Interval) -> Sequence[int]:
        """Return the indices of the pieces that `interval` takes."""
        return [index for index, piece in enumerate(self.pieces) if _takes(interval, piece)]

    def times(self, index: int) -> int:
        """Return how many intervals take the piece `index`."""
        return sum(_takes(interval, self.pieces[index]) for interval in self.intervals)

    def holes(self) -> Iterator[Sequence[int]]:
        """Yield the runs of pieces that no interval takes, between the outermost intervals."""
        taken = [index for index in range(len(self.pieces)) if self.times(index)]
        return _runs(range(taken[0], taken[-1]), lambda index: self.times(index) == 0)

    def overlaps(self) -> Iterator[Sequence[int]]:
        """Yield the runs of pieces that several intervals take."""
        return _runs(range(len(self.pieces)), lambda index: self.times(index) > 1)

    def is_single(self, run: Sequence[int]) -> bool:
        """Whether a run of pieces is one number."""
        return len(run) == 1 and self.pieces[run[0]].bound is not None

    def written(self, run: Sequence[int]) -> str:
        """Return a run of pieces in the notation of the orders: a number, or an interval."""
        first, last = self.pieces[run[0]], self.pieces[run[-1]]
        if first.bound is not None and first.bound == last.bound:
            return format_number(first.bound)
        closed = [piece.bound is not None for piece in (first, last)]
        return str(Interval(first.low, last.high, *closed))


def cut(intervals: Sequence[Interval]) -> NumberLine:
    """Return the number line cut at every end of `intervals`, of which there is at least one."""
    ends: list[Fraction | None] = []
    ends += sorted({end for each in intervals for end in (each.low, each.high) if end is not None})
    low = [None] if any(interval.low is None for interval in intervals) else []
    high = [None] if any(interval.high is None for interval in intervals) else []
    pieces = [Piece(end, end) for end in ends[:1]]
    for before, after in pairwise(ends):
        pieces += [Piece(before, after), Piece(after, after)]
    below = [Piece(None, end) for _ in low for end in ends[:1]]
    above = [Piece(end, None) for _ in high for end in ends[-1:]]
    return NumberLine(tuple([*below, *pieces, *above] or [Piece(None, None)]), tuple(intervals))


def _takes(interval: Interval, piece: Piece) -> bool:
    if piece.bound is not None:
        return piece.bound in interval
    above = interval.low is None or (piece.low is not None and interval.low <= piece.low)
    below = interval.high is None or (piece.high is not None and piece.high <= interval.high)
    return above and below


def _runs(indices: range, wanted: Callable[[int], bool]) -> Iterator[Sequence[int]]:
    for holds, run in groupby(indices, wanted):
        if holds:
            yield list(run)
