# SPDX-License-Identifier: MIT
"""The levels of a scale from the worst to the best, and the way of a record over them."""

from __future__ import annotations

from enum import Enum
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from attrs import frozen

from shnor_rules.analysis.aims import aim_of_total
from shnor_rules.messages import Message, say
from shnor_rules.model import Direction

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from fractions import Fraction

    from shnor_rules.analysis.entries import Key
    from shnor_rules.model import Monitoring
    from shnor_rules.notation import Interval


class Way(Enum):
    """How the level of a record moves over several periods."""

    UP = "up"
    """To a higher level at least once, and never back."""
    DOWN = "down"
    """To a lower level at least once, and never back."""
    SAME = "same"
    THERE_AND_BACK = "there-and-back"
    NOT_COMPARABLE = "not-comparable"

    def said(self) -> Message:
        """Return it in words."""
        return say(f"way.{self.value}")


@frozen
class Course:
    """The way of one record over the levels.

    Attributes:
        key: which record.
        levels: its level in each period; `None` where it has none.
        way: how it moves.
        reason: why there is no comparing, or `None`.
    """

    key: Key
    levels: tuple[str | None, ...]
    way: Way
    reason: Message | None = None

    def to_dict(self, lang: str = "ru") -> dict[str, Any]:
        """Return it as plain data for JSON."""
        return {
            "key": self.key.to_dict(),
            "levels": list(self.levels),
            "way": self.way.value,
            "way_text": self.way.said().render(lang),
            "reason": None if self.reason is None else self.reason.render(lang),
        }


def ladder(monitoring: Monitoring) -> Mapping[str, int] | Message:
    """Return the place of each level, the worst being 0, or why they have no order.

    The order is that of the intervals, and the direction tells which end is the better one. Levels
    that are decided by conditions or by a table have no order that the text would print.
    """
    aim, scale = aim_of_total(monitoring), monitoring.scale
    if scale is None:
        return say("incomparable.no-scale")
    if aim is None:
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
    if aim.direction is Direction.LOWER:
        names.reverse()
    return {name: place for place, name in enumerate(names)}


def _low(interval: Interval) -> tuple[bool, Fraction | int, bool]:
    return interval.low is not None, interval.low or 0, not interval.low_closed


def _is_below(first: Interval, second: Interval) -> bool:
    """Return whether an interval ends no later than the next one begins."""
    if first.high is None or second.low is None:
        return False
    return first.high <= second.low


def way_of(steps: Sequence[int]) -> Way:
    """Return how a row of places on the ladder moves."""
    moves = [after - before for before, after in pairwise(steps)]
    has_up, has_down = any(move > 0 for move in moves), any(move < 0 for move in moves)
    if has_up and has_down:
        return Way.THERE_AND_BACK
    if has_up:
        return Way.UP
    return Way.DOWN if has_down else Way.SAME
