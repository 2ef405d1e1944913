# SPDX-License-Identifier: MIT
"""A scale read anew from its printed intervals, beside the program that the engine makes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.model import Choice, Status

if TYPE_CHECKING:
    from fractions import Fraction

    from shnor_rules.model import Level, Monitoring, Scale
    from shnor_rules.notation import Interval


def plain_scale(monitoring: Monitoring) -> Scale[Level] | str:
    """Return the scale if its intervals alone decide, or the name of the reason why not."""
    if monitoring.scale is None:
        return "no-scale"
    if monitoring.table is not None or any(
        level.interval is None or level.condition is not None for level in monitoring.scale.bands
    ):
        return "conditions"
    if monitoring.total is None:
        return "no-total"
    return monitoring.scale


def level_at(scale: Scale[Level], total: Fraction) -> tuple[Status, str | None]:
    """Return how a record of this total must end, by the printed intervals alone."""
    holding = [
        level.name
        for level in scale.bands
        if level.interval is not None and is_inside(total, level.interval)
    ]
    if scale.choice is Choice.FIRST:
        holding = holding[:1]
    if len(holding) == 1:
        return Status.LEVEL_FOUND, holding[0]
    if holding:
        return Status.AMBIGUOUS, None
    sides = {_side(total, each) for each in _intervals(scale)}
    return (Status.IN_GAP if len(sides) > 1 else Status.OUTSIDE_SCALE), None


def is_inside(total: Fraction, interval: Interval) -> bool:
    """Return whether a total lies in an interval, end by end."""
    above = interval.low is None or total > interval.low
    below = interval.high is None or total < interval.high
    if total == interval.low:
        above = interval.low_closed
    if total == interval.high:
        below = interval.high_closed
    return above and below


def _side(total: Fraction, interval: Interval) -> bool:
    """Return whether an interval in which a total is not lies above it."""
    return interval.low is not None and total <= interval.low


def _intervals(scale: Scale[Level]) -> list[Interval]:
    return [
        level.interval
        for level in scale.bands
        if level.interval is not None and not level.interval.is_empty
    ]


def ranks(scale: Scale[Level]) -> dict[str, int]:
    """Return the place of each level, the lowest total first, as the order lists its levels.

    The list tells the order of the levels; which of its ends is the low one, its first and its last
    interval tell.
    """
    names = [level.name for level in scale.bands]
    first, last = _middle(scale.bands[0]), _middle(scale.bands[-1])
    return {name: place for place, name in enumerate(names if first <= last else names[::-1])}


def _middle(level: Level) -> tuple[bool, Fraction | int, bool, Fraction | int]:
    interval = level.interval
    low = None if interval is None else interval.low
    high = None if interval is None else interval.high
    return low is not None, low or 0, high is None, high or 0
