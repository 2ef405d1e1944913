# SPDX-License-Identifier: MIT
"""How far a total is from the neighbouring levels."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from shnor_rules.messages import Message, say
from shnor_rules.model import Level
from shnor_rules.notation import format_number
from shnor_rules.program import Banding, intervals

if TYPE_CHECKING:
    from fractions import Fraction


@frozen
class Distance:
    """How much a total must change to enter a level.

    Attributes:
        level: the level that would be entered.
        amount: by how much, never negative.
        more: whether it must be more than `amount`, because the level does not take its own end.
    """

    level: Level
    amount: Fraction
    more: bool

    def said(self, way: str) -> Message:
        """Return the distance in words; `way` is `up` or `down`."""
        if self.amount == 0 and self.more:
            return say(f"distance.{way}.edge", level=self.level.name)
        amount = format_number(self.amount)
        more = ".more" if self.more else ""
        return say(f"distance.{way}{more}", level=self.level.name, amount=amount)

    def to_dict(self) -> dict[str, Any]:
        """Return the distance as plain data for JSON."""
        return {
            "level": self.level.name,
            "amount": format_number(self.amount),
            "more": self.more,
        }


def distances(banding: Banding, total: Fraction) -> tuple[Distance | None, Distance | None]:
    """Return the distances to the level above and to the level below; `None` where there is none.

    Levels are taken in the order of their intervals, from the lowest number to the highest.
    """
    beside = [
        (interval, band.outcome)
        for interval, band in intervals(banding)
        if total not in interval and isinstance(band.outcome, Level)
    ]
    above = [
        Distance(level, interval.low - total, not interval.low_closed)
        for interval, level in beside
        if interval.low is not None and total <= interval.low
    ]
    below = [
        Distance(level, total - interval.high, not interval.high_closed)
        for interval, level in beside
        if interval.high is not None and total >= interval.high
    ]
    return min(above, key=_nearness, default=None), min(below, key=_nearness, default=None)


def _nearness(distance: Distance) -> tuple[Fraction, bool]:
    return distance.amount, distance.more
