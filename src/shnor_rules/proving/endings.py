# SPDX-License-Identifier: MIT
"""How a record can end: in a level, or in what stands in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from attrs import frozen

from shnor_rules.expressions.absent import Absence, Absent, undefined
from shnor_rules.expressions.settling import simplest
from shnor_rules.expressions.stretches import Stretch
from shnor_rules.messages import say
from shnor_rules.model import Choice, Level, Points, Status

if TYPE_CHECKING:
    from collections.abc import Sequence
    from fractions import Fraction

    from shnor_rules.expressions.exact import Value
    from shnor_rules.expressions.lifted import Reachable
    from shnor_rules.program import Band, Banding, Program


@frozen
class Conclusion:
    """How a record ends.

    Attributes:
        ending: how.
        levels: the levels that hold; several where the scale does not decide.
    """

    ending: Status
    levels: tuple[str, ...] = ()


_ABSENT: Final = {
    Absence.MISSING: Conclusion(Status.MISSING),
    Absence.NOT_APPLICABLE: Conclusion(Status.NOT_APPLICABLE),
    Absence.UNDEFINED: Conclusion(Status.UNDEFINED),
}


def decided(
    banding: Banding, value: Reachable, truths: Sequence[Value]
) -> tuple[Band, ...] | Absent:
    """Return the bands that hold, or why that cannot be said.

    Args:
        banding: the bands.
        value: what the intervals are compared with.
        truths: whether the conditions of the bands that have one hold, in their order.
    """
    conditional = [band for band in banding.bands if band.condition is not None]
    pairs = list(zip(conditional, truths, strict=True))
    if banding.choice is Choice.FIRST:
        pairs = [pair for pair in pairs if pair[1] is not False][:1]
    for _, truth in pairs:
        if isinstance(truth, Absent):
            return truth
    holding = tuple(band for band, truth in pairs if truth)
    if holding or isinstance(value, Absent):
        return holding or cast("Absent", value)
    return tuple(band for band in banding.bands if band.condition is None)[:1]


def points(banding: Banding, value: Reachable, *truths: Value) -> Value:
    """Return the points that a measured value earns, or why there are none."""
    bands = decided(banding, value, truths)
    if isinstance(bands, Absent):
        return bands
    earned = [band.outcome.points for band in bands if isinstance(band.outcome, Points)]
    return earned[0] if len(earned) == 1 else undefined(say("status.undefined"))


def concluded(program: Program, total: Reachable, *truths: Value) -> Conclusion:
    """Return how a record ends.

    Args:
        program: the program.
        total: its total.
        truths: whether the conditions hold, first those under which a record is not rated, then
            those of the levels.
    """
    exceptions, conditions = truths[: len(program.not_rated)], truths[len(program.not_rated) :]
    for truth in exceptions:
        if isinstance(truth, Absent):
            return _ABSENT[truth.kind]
        if truth:
            return Conclusion(Status.NOT_RATED)
    if program.levels is None:
        return _ABSENT[total.kind] if isinstance(total, Absent) else Conclusion(Status.NO_SCALE)
    bands = decided(program.levels, total, conditions)
    if isinstance(bands, Absent):
        return _ABSENT[bands.kind]
    names = tuple(band.outcome.name for band in bands if isinstance(band.outcome, Level))
    if names:
        return Conclusion(Status.LEVEL_FOUND if len(names) == 1 else Status.AMBIGUOUS, names)
    number = simplest(total.interval) if isinstance(total, Stretch) else total
    return Conclusion(_where(cast("Fraction", number), program.levels))


def _where(total: Fraction, scale: Banding) -> Status:
    """Return on which side of the scale a total of no level lies."""
    intervals = [band.outcome.interval for band in scale.bands if band.outcome.interval is not None]
    intervals = [interval for interval in intervals if not interval.is_empty]
    above_some = any(each.high is not None and total >= each.high for each in intervals)
    below_some = any(each.low is not None and total <= each.low for each in intervals)
    if not intervals or (above_some and below_some):
        return Status.IN_GAP
    return Status.OUTSIDE_SCALE
