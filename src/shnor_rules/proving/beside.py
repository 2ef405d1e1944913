# SPDX-License-Identifier: MIT
"""The places at the bounds of a scale: on a bound, and next to it below and above.

What "next to" means is defined here and nowhere else. Totals are those of records that are rated.
Where they stand alone, next to a bound is the nearest of them, however far. Where they are dense
there is no nearest one: then any total will do that lies between the bound and the next bound, or,
if there is none, any of the nearest stretch.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from attrs import field, frozen

from shnor_rules.expressions.hull import meet, point
from shnor_rules.expressions.settling import simplest
from shnor_rules.model import Status
from shnor_rules.notation import Interval
from shnor_rules.proving.outcomes import intervals_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence
    from fractions import Fraction

    from shnor_rules.model import Level, Scale
    from shnor_rules.proving.outcomes import Attainable, Outcome

Where: TypeAlias = Literal["on", "below", "above"]

RATED: Final = frozenset(
    {Status.LEVEL_FOUND, Status.AMBIGUOUS, Status.IN_GAP, Status.OUTSIDE_SCALE}
)
"""How records end whose total the scale is asked about."""


@frozen
class Side:
    """A place at a bound that records have.

    Attributes:
        bound: the bound.
        where: on it, or next to it below or above.
        totals: the totals of the place, each attained, any of which will do.
    """

    bound: Fraction
    where: Where
    totals: Interval
    _outcomes: Sequence[Outcome] = field(repr=False, eq=False, alias="outcomes")

    @property
    def total(self) -> Fraction:
        """The simplest of the totals."""
        return simplest(self.totals)

    def record(self, total: Fraction | None = None) -> Mapping[str, object]:
        """Return the first record with a total of the place; without one, the simplest."""
        return next(self.records(self.total if total is None else total))

    def records(self, total: Fraction) -> Iterator[Mapping[str, object]]:
        """Yield the first record of every outcome that has a total."""
        records = (each.record_of(total) for each in self._outcomes)
        return (record for record in records if record is not None)


def sides(attainable: Attainable) -> Iterator[Side]:
    """Yield the places at the bounds of a scale, bound by bound: on it, below, above.

    A place that no record has is left out. There are none without a scale of intervals, and where
    it is undecided which totals there are.
    """
    scale = attainable.monitoring.scale
    if scale is None or attainable.undecided is not None:
        return
    outcomes = rated(attainable)
    for bound, where, totals in places(intervals_of(outcomes), bounds_of(scale)):
        yield Side(bound, where, totals, outcomes)


def places(
    possible: Sequence[Interval], bounds: Collection[Fraction]
) -> Iterator[tuple[Fraction, Where, Interval]]:
    """Yield the places at bounds that a value can have: the bound, where, and the numbers there.

    Args:
        possible: what the value can be: separate intervals, ascending.
        bounds: the bounds, in the order in which they are wanted.
    """
    for bound in bounds:
        if any(bound in each for each in possible):
            yield bound, "on", point(bound)
        below = [each for each in possible if _begins_below(each, bound)]
        if below:
            last = max((each for each in bounds if each < bound), default=None)
            beside = Interval(last, bound, low_closed=False, high_closed=False)
            yield bound, "below", meet(below[-1], beside) or below[-1]
        above = [each for each in possible if _ends_above(each, bound)]
        if above:
            after = min((each for each in bounds if each > bound), default=None)
            beside = Interval(bound, after, low_closed=False, high_closed=False)
            yield bound, "above", meet(above[0], beside) or above[0]


def rated(attainable: Attainable) -> tuple[Outcome, ...]:
    """Return the outcomes of the records whose total the scale is asked about."""
    return tuple(each for each in attainable.outcomes if each.conclusion.ending in RATED)


def bounds_of(scale: Scale[Level]) -> dict[Fraction, int]:
    """Return the bounds of a scale, each with the place of the first level that has it."""
    found: dict[Fraction, int] = {}
    for index, level in enumerate(scale.bands):
        ends = () if level.interval is None else (level.interval.low, level.interval.high)
        for bound in ends:
            if bound is not None:
                found.setdefault(bound, index)
    return found


def _begins_below(interval: Interval, bound: Fraction) -> bool:
    return interval.low is None or interval.low < bound


def _ends_above(interval: Interval, bound: Fraction) -> bool:
    return interval.high is None or interval.high > bound
