# SPDX-License-Identifier: MIT
"""How a record can end: in a level, or in what stands in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.expressions.absent import Absence, Absent, undefined
from shnor_rules.expressions.settling import simplest
from shnor_rules.expressions.stretches import Stretch
from shnor_rules.messages import say
from shnor_rules.model import Grade, Level, Points, Status
from shnor_rules.program import TOTAL, Outside, decision

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping, Sequence

    from shnor_rules.expressions.exact import Value
    from shnor_rules.expressions.lifted import Reachable
    from shnor_rules.program import Banding, Program


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


def worth(banding: Banding, *operands: Value) -> Value:
    """Return the points or the grade of values, or why there is nothing.

    Args:
        banding: what decides.
        operands: the values that lie in the bands, then whether the conditions hold.
    """
    count = len(banding.of)
    decided = decision(banding, operands[:count], operands[count:])
    match [band.outcome for band in decided.bands]:
        case [Points(points=points)]:
            return points
        case [Grade(name=name)]:
            return name
    return decided.absent or undefined(say("status.undefined"))


def concluded(
    program: Program, values: Mapping[str, Reachable | None], truths: Sequence[Value]
) -> Conclusion:
    """Return how a record ends.

    Args:
        program: the program.
        values: its total, and what else the level is decided by.
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
        total = values[TOTAL]
        return _ABSENT[total.kind] if isinstance(total, Absent) else Conclusion(Status.NO_SCALE)
    measured = [_one_of(values[name]) for name in program.levels.of]
    decided = decision(program.levels, measured, conditions)
    if decided.absent is not None:
        return _ABSENT[decided.absent.kind]
    outcomes = (band.outcome for band in decided.bands)
    names = tuple(level.name for level in outcomes if isinstance(level, Level))
    if names:
        return Conclusion(Status.LEVEL_FOUND if len(names) == 1 else Status.AMBIGUOUS, names)
    in_gap = decided.outside is Outside.GAP
    return Conclusion(Status.IN_GAP if in_gap else Status.OUTSIDE_SCALE)


def _one_of(value: Reachable | None) -> Hashable:
    """Return a number that stands for all numbers of a stretch: the bands tell none from it."""
    return simplest(value.interval) if isinstance(value, Stretch) else value
