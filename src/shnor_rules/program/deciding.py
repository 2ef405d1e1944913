# SPDX-License-Identifier: MIT
"""Which band decides, once it is known of each whether it holds."""

from __future__ import annotations

from enum import Enum
from fractions import Fraction
from typing import TYPE_CHECKING

from attrs import frozen

from shnor_rules.expressions.absent import Absent, strongest
from shnor_rules.model import Choice

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Sequence

    from shnor_rules.notation import Interval
    from shnor_rules.program.definitions import Band, Banding


class Outside(Enum):
    """Where a value lies that no band takes."""

    GAP = "gap"
    """Between the ends of the scale, or in no cell of a table."""

    BEYOND = "beyond"
    """Below or above the whole scale, or on an end that the scale leaves open."""


@frozen
class Decision:
    """What the bands say of a value.

    Attributes:
        bands: the bands that hold; one decides, several decide nothing.
        absent: why nothing can be said, or `None`.
        outside: where the value lies if no band holds.
    """

    bands: tuple[Band, ...] = ()
    absent: Absent | None = None
    outside: Outside | None = None


def decision(banding: Banding, values: Sequence[Hashable], truths: Iterable[Hashable]) -> Decision:
    """Return which bands decide.

    Args:
        banding: the bands.
        values: the values that lie in them, in the order of `banding.of`.
        truths: whether the conditions of the bands that have one hold, in their order: a truth
            value, or why that is not known. Not all are asked for where the first band decides.
    """
    conditional = (band for band in banding.bands if band.condition is not None)
    holding: list[Band] = []
    unknown: list[Absent] = []
    for band, truth in zip(conditional, truths, strict=False):
        if isinstance(truth, Absent):
            unknown.append(truth)
        elif truth:
            holding.append(band)
        if banding.choice is Choice.FIRST and (holding or unknown):
            break
    # A band that may also hold leaves the choice of the only one open.
    if unknown:
        return Decision(absent=unknown[0])
    if holding:
        return Decision(tuple(holding))
    # «All other cases» are cases of a value: what is not there is none of them.
    absent = [value for value in values if isinstance(value, Absent)]
    if absent:
        return Decision(absent=strongest(absent))
    rest = [band for band in banding.bands if band.condition is None]
    if rest:
        return Decision(tuple(rest[:1]))
    return Decision(outside=_where(values[0], [interval for interval, _ in intervals(banding)]))


def intervals(banding: Banding) -> list[tuple[Interval, Band]]:
    """Return the intervals of the bands with the bands, from the lowest."""
    pairs = [
        (band.outcome.interval, band)
        for band in banding.bands
        if band.outcome.interval is not None and not band.outcome.interval.is_empty
    ]
    return sorted(pairs, key=lambda pair: _low(pair[0]))


def _low(interval: Interval) -> tuple[int, Fraction, bool]:
    if interval.low is None:
        return 0, Fraction(), False
    return 1, interval.low, not interval.low_closed


def _where(value: Hashable, scale: Sequence[Interval]) -> Outside:
    if not isinstance(value, Fraction) or not scale:
        return Outside.GAP
    above_some = any(_above(value, interval) for interval in scale)
    below_some = any(_below(value, interval) for interval in scale)
    return Outside.GAP if above_some and below_some else Outside.BEYOND


def _above(value: Fraction, interval: Interval) -> bool:
    return interval.high is not None and value >= interval.high and value not in interval


def _below(value: Fraction, interval: Interval) -> bool:
    return interval.low is not None and value <= interval.low and value not in interval
