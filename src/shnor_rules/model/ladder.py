# SPDX-License-Identifier: MIT
"""The levels of a scale from the worst to the best."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.messages import Message, say
from shnor_rules.model.indicator import Direction

if TYPE_CHECKING:
    from collections.abc import Mapping
    from fractions import Fraction

    from shnor_rules.model.monitoring import Monitoring
    from shnor_rules.notation import Interval


def ladder(monitoring: Monitoring) -> Mapping[str, int] | Message:
    """Return the place of each level, the worst being 0, or why they have no order.

    The order is that of the intervals, and the direction tells which end is the better one. Levels
    that are decided by conditions or by a table have no order that the text would print.
    """
    direction, scale = monitoring.direction, monitoring.scale
    if scale is None:
        return say("incomparable.no-scale")
    if direction is None:
        return say("incomparable.direction")
    placed = [(band.interval, band.name) for band in scale.bands if band.interval is not None]
    is_plain = all(band.condition is None for band in scale.bands)
    if len(placed) < len(scale.bands) or not is_plain:
        return say("incomparable.order")
    placed.sort(key=lambda each: _low(each[0]))
    intervals = [interval for interval, _ in placed]
    names = [name for _, name in placed]
    if len(set(names)) < len(names) or not all(map(_is_below, intervals, intervals[1:])):
        return say("incomparable.order")
    if direction is Direction.LOWER:
        names.reverse()
    return {name: place for place, name in enumerate(names)}


def _low(interval: Interval) -> tuple[bool, Fraction | int, bool]:
    return interval.low is not None, interval.low or 0, not interval.low_closed


def _is_below(first: Interval, second: Interval) -> bool:
    """Return whether an interval ends no later than the next one begins."""
    if first.high is None or second.low is None:
        return False
    return first.high <= second.low
