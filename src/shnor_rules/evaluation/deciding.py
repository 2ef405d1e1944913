# SPDX-License-Identifier: MIT
"""Which band decides: the level of a total, or the points of a measured value."""

from __future__ import annotations

from enum import Enum
from fractions import Fraction
from typing import TYPE_CHECKING

from attrs import frozen

from shnor_rules.expressions import interpret
from shnor_rules.expressions.absent import Absent
from shnor_rules.expressions.exact import Exact, Value
from shnor_rules.model import Choice

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from shnor_rules.notation import Interval
    from shnor_rules.program import Band, Banding


class Outside(Enum):
    """Where a value lies that no band takes."""

    GAP = "gap"
    """Between the ends of the scale."""

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


def decide(banding: Banding, values: Mapping[str, Value]) -> Decision:
    """Return which bands hold for the values."""
    value = values[banding.of]
    holding: list[Band] = []
    unknown: list[Absent] = []
    for band, truth in _truths(banding, values):
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
    if isinstance(value, Absent):
        return Decision(absent=value)
    rest = [band for band in banding.bands if band.condition is None]
    if rest:
        return Decision(tuple(rest[:1]))
    return Decision(outside=_where(value, intervals(banding)))


def _truths(banding: Banding, values: Mapping[str, Value]) -> Iterator[tuple[Band, Value]]:
    """Yield the bands that have a condition, and whether it holds."""
    algebra = Exact(values)
    for band in banding.bands:
        if band.condition is None:
            continue
        word = isinstance(values[banding.of], str)
        # No interval takes a word.
        in_interval = not (word and band.outcome.interval is not None)
        yield band, in_interval and interpret(band.condition, algebra)


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


def _where(value: Value, bands: Sequence[tuple[Interval, Band]]) -> Outside:
    if not isinstance(value, Fraction) or not bands:
        return Outside.GAP
    above_some = any(_above(value, interval) for interval, _ in bands)
    below_some = any(_below(value, interval) for interval, _ in bands)
    return Outside.GAP if above_some and below_some else Outside.BEYOND


def _above(value: Fraction, interval: Interval) -> bool:
    return interval.high is not None and value >= interval.high and value not in interval


def _below(value: Fraction, interval: Interval) -> bool:
    return interval.low is not None and value <= interval.low and value not in interval
