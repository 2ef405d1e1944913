# SPDX-License-Identifier: MIT
"""Which records stand nearest to a bound of the scale; no more of them are kept than are asked."""

from __future__ import annotations

from bisect import insort
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from attrs import define, field, frozen

from shnor_rules.notation import format_number

if TYPE_CHECKING:
    from fractions import Fraction

    from shnor_rules.evaluation.distance import Distance
    from shnor_rules.messages import Message

MOST: Final = 10
"""How many of the nearest are kept where no distance is asked for."""

S = TypeVar("S")


@frozen
class Near(Generic[S]):
    """What has a total, and how far that is from the levels above and below.

    Attributes:
        subject: what has the total.
        total: the total.
        above: how far the level above is.
        below: how far the level below is.
    """

    subject: S
    total: Fraction
    above: Distance | None
    below: Distance | None

    @property
    def nearest(self) -> tuple[str, Distance]:
        """The shorter of the distances with its way, `up` or `down`."""
        ways = (("up", self.above), ("down", self.below))
        known = [(way, distance) for way, distance in ways if distance is not None]
        return min(known, key=lambda each: (each[1].amount, each[1].more))

    @property
    def said(self) -> Message:
        """The shorter of the distances in words."""
        way, distance = self.nearest
        return distance.said(way)

    def to_dict(self) -> dict[str, Any]:
        """Return the total and both distances as plain data for JSON."""
        return {
            "total": format_number(self.total),
            "next_level": None if self.above is None else self.above.to_dict(),
            "previous_level": None if self.below is None else self.below.to_dict(),
        }


@define
class Nearest(Generic[S]):
    """The nearest so far.

    Attributes:
        within: how far they may be from a bound, or `None`: then only the first few are kept.
        found: those that are kept, nearest first; of equals, the earlier first.
    """

    within: Fraction | None = None
    found: list[Near[S]] = field(factory=list)

    def add(
        self, subject: S, total: Fraction | None, above: Distance | None, below: Distance | None
    ) -> None:
        """Keep a total if it is near enough; without one, or without a neighbour, nothing is."""
        if total is None or (above is None and below is None):
            return
        near = Near(subject, total, above, below)
        if self.within is not None and _key(near)[0] > self.within:
            return
        insort(self.found, near, key=_key)
        if self.within is None:
            del self.found[MOST:]


def _key(near: Near[S]) -> tuple[Fraction, bool]:
    _, distance = near.nearest
    return distance.amount, distance.more
