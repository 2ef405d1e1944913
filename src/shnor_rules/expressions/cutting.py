# SPDX-License-Identifier: MIT
"""Cutting a stretch at a number, where what a formula does depends on the side."""

from __future__ import annotations

import math
from fractions import Fraction
from typing import TYPE_CHECKING

from attrs import frozen

from shnor_rules.expressions.hull import meet, point
from shnor_rules.expressions.stretches import BeyondStretchesError, Part, Stretch, combined
from shnor_rules.notation.intervals import Interval

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator


class CrossingError(Exception):
    """An operation that cannot go on before a stretch is cut at a number inside it."""

    def __init__(self, stretch: Stretch, at: Fraction) -> None:
        super().__init__(stretch, at)
        self.stretch = stretch
        self.at = at


@frozen
class Cut:
    """A stretch whose value has come to lie in one piece of its interval.

    Attributes:
        stretch: the stretch before.
        part: its value after.
    """

    stretch: Stretch
    part: Part


def cuts(crossing: CrossingError) -> Iterator[Cut]:
    """Yield the pieces: below the number, on it, above it."""
    stretch, at = crossing.stretch, crossing.at
    if len(stretch.parts) == 1:
        # One part alone can be cut itself, wherever else it stands.
        [(part, factor)] = stretch.parts
        at = (at - stretch.constant) / factor
        stretch = Stretch(Fraction(), ((part, Fraction(1)),))
        base, interval, is_whole = part.base, part.interval, part.is_whole
    else:
        base, interval, is_whole = stretch, stretch.interval, False
    for piece in _pieces(interval, at):
        inside = whole_within(piece) if is_whole else piece
        if inside is not None:
            yield Cut(stretch, Part(base, inside, is_whole))


def _pieces(interval: Interval, at: Fraction) -> Iterator[Interval]:
    below = Interval(None, at, low_closed=False, high_closed=False)
    above = Interval(at, None, low_closed=False, high_closed=False)
    for side in (below, point(at), above):
        piece = meet(interval, side)
        if piece is not None:
            yield piece


def whole_within(interval: Interval) -> Interval | None:
    """Return the interval between the outermost whole numbers inside; `None` for no such number."""
    low, high = interval.low, interval.high
    if low is not None:
        low = Fraction(math.ceil(low) if interval.low_closed else math.floor(low) + 1)
    if high is not None:
        high = Fraction(math.floor(high) if interval.high_closed else math.ceil(high) - 1)
    if low is not None and high is not None and low > high:
        return None
    return Interval(low, high, low_closed=low is not None, high_closed=high is not None)


def after_cut(value: Hashable, cut: Cut) -> Hashable:
    """Return a value, or a tuple of values, as it is after the cut.

    Raises:
        BeyondStretchesError: the value depends on the stretch in another way than a factor and a
            constant.
    """
    if isinstance(value, tuple):
        return tuple(after_cut(each, cut) for each in value)
    if not isinstance(value, Stretch) or not value.names & cut.stretch.names:
        return value
    factors, whole = dict(value.parts), dict(cut.stretch.parts)
    if len(whole) == 1 and whole.keys() <= factors.keys():
        [old] = whole
        return combined(
            value.constant,
            {(cut.part if part == old else part): each for part, each in factors.items()},
        )
    ratios = {factors.get(part, 0) / factor for part, factor in whole.items()}
    if len(ratios) > 1 or factors.keys() != whole.keys():
        raise BeyondStretchesError
    [ratio] = ratios
    return combined(value.constant - ratio * cut.stretch.constant, {cut.part: Fraction(ratio)})
