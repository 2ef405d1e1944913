# SPDX-License-Identifier: MIT
"""Where numbers stand on a line: to scale, or in pieces where neighbours would be too close."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.notation import format_decimal, format_number
from shnor_rules.reports.drawing.lettering import width
from shnor_rules.reports.drawing.markup import WIDTH

if TYPE_CHECKING:
    from collections.abc import Sequence
    from fractions import Fraction

CLOSEST: Final = 18
"""The least that two ticks are apart."""

_LONGEST: Final = 12
_SPACE: Final = 6


@frozen
class Axis:
    """A number line on paper.

    Attributes:
        anchors: the numbers with a tick, from the lowest.
        places: where each of them stands.
        left: where the line begins, for what has no lower end.
        right: where it goes on without end.
        is_to_scale: whether equal distances are equal everywhere.
    """

    anchors: tuple[Fraction, ...]
    places: tuple[float, ...]
    left: float
    right: float
    is_to_scale: bool

    def x(self, value: Fraction) -> float:
        """Return where a number stands that is not outside the ticks."""
        after = min(bisect_right(self.anchors, value), len(self.anchors) - 1)
        if self.anchors[after] == value:
            return self.places[after]
        low, high = self.anchors[after - 1], self.anchors[after]
        start, end = self.places[after - 1], self.places[after]
        return start + float((value - low) / (high - low)) * (end - start)


def axis(anchors: Sequence[Fraction], left: float, right: float, tail: float) -> Axis:
    """Return the line from `left` to `right` with a tick at each anchor, from the lowest.

    Before the first tick and after the last one `tail` is left free.
    """
    lengths = [high - low for low, high in pairwise(anchors)]
    room = right - left - 2 * tail
    widths, is_to_scale = _widths(lengths, room)
    starts = accumulate(widths, initial=left + tail)
    places = tuple(starts) if lengths else tuple((left + right) / 2 for _ in anchors)
    return Axis(tuple(anchors), places, left, right, is_to_scale)


def labels(line: Axis) -> list[tuple[float, int, str]]:
    """Return for each tick the middle of its number, in which row it stands, and the number."""
    placed: list[tuple[float, int, str]] = []
    ends: list[float] = []
    for anchor, place in zip(line.anchors, line.places, strict=True):
        text = number_text(anchor)
        half = width(text) / 2
        middle = min(max(place, half), WIDTH - half)
        row = next((row for row, end in enumerate(ends) if end <= middle - half), len(ends))
        ends[row:] = [middle + half + _SPACE, *ends[row + 1 :]]
        placed.append((middle, row, text))
    return placed


def number_text(value: Fraction) -> str:
    """Return a number as it is, or cut off and marked where that would be long."""
    exact = format_number(value)
    return exact if len(exact) <= _LONGEST else format_decimal(value)


def _widths(lengths: Sequence[Fraction], room: float) -> tuple[list[float], bool]:
    """Return how wide each stretch is drawn: by its length, or at least as wide as is needed."""
    least = min(CLOSEST, room / max(len(lengths), 1))
    fixed: set[int] = set()
    while True:
        rest = [length for index, length in enumerate(lengths) if index not in fixed]
        left = room - least * len(fixed)
        share = {
            index: float(length / sum(rest)) * left
            for index, length in enumerate(lengths)
            if index not in fixed
        }
        narrow = {index for index, wide in share.items() if wide < least}
        if not narrow:
            break
        fixed |= narrow
    return [share.get(index, least) for index in range(len(lengths))], not fixed
