# SPDX-License-Identifier: MIT
"""How far a total is from the neighbouring levels."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from shnor_rules.evaluation.deciding import intervals
from shnor_rules.messages import Message, say
from shnor_rules.model import Level
from shnor_rules.notation import format_number

if TYPE_CHECKING:
    from fractions import Fraction

    from shnor_rules.program import Banding


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
    above: Distance | None = None
    below: Distance | None = None
    for interval, band in intervals(banding):
        if total in interval or not isinstance(band.outcome, Level):
            continue
        if interval.low is not None and total <= interval.low:
            distance = Distance(band.outcome, interval.low - total, not interval.low_closed)
            above = _nearer(above, distance)
        elif interval.high is not None and total >= interval.high:
            distance = Distance(band.outcome, total - interval.high, not interval.high_closed)
            below = _nearer(below, distance)
    return above, below


def _nearer(old: Distance | None, new: Distance) -> Distance:
    if old is None:
        return new
    return min(old, new, key=lambda distance: (distance.amount, distance.more))
