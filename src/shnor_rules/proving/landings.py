# SPDX-License-Identifier: MIT
"""Where the attainable totals land: in each level, in gaps of the scale, beyond it."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from attrs import field, frozen

from shnor_rules.expressions.hull import hull, meet, united
from shnor_rules.model import Status
from shnor_rules.proving.endings import Conclusion
from shnor_rules.proving.outcomes import (
    Attainable,
    AttainableTotal,
    Outcome,
    added,
    intervals_of,
    totals_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from shnor_rules.model import Level
    from shnor_rules.notation import Interval


class Verdict(Enum):
    """Whether any record ends so."""

    REACHED = "reached"
    UNREACHABLE = "unreachable"
    UNDECIDED = "undecided"


@frozen
class Landing:
    """The records that end in one way.

    Attributes:
        conclusion: the level, or what stands in its place.
        verdict: whether there are any: shown by a witness, or proved that there are none.
        records: how many; `None` where records cannot be counted or that is undecided.
        totals: their totals, ascending; none where the totals of the monitoring are dense.
        intervals: where their totals lie, ascending; every rational number of each is attained.
        witness: the first of them, or `None` where none is known.
    """

    conclusion: Conclusion
    verdict: Verdict
    records: int | None = 0
    totals: tuple[AttainableTotal, ...] = ()
    intervals: tuple[Interval, ...] = ()
    witness: Mapping[str, object] | None = field(default=None, hash=False)


def levels_of(attainable: Attainable) -> tuple[Landing, ...]:
    """Return where records land: each level of the scale in order, then what else they come to.

    What is undecided of the totals is decided here where their bounds suffice: a level that the
    bounds do not touch is unreachable.
    """
    scale = attainable.monitoring.scale
    levels = () if scale is None else scale.bands
    if attainable.undecided is not None:
        return tuple(_by_bounds(levels, attainable))
    by_conclusion: dict[Conclusion, list[Outcome]] = {
        Conclusion(Status.LEVEL_FOUND, (level.name,)): [] for level in levels
    }
    for outcome in attainable.outcomes:
        by_conclusion.setdefault(outcome.conclusion, []).append(outcome)
    is_dense = attainable.totals is None
    return tuple(
        _landing(conclusion, outcomes, () if is_dense else totals_of(outcomes))
        for conclusion, outcomes in by_conclusion.items()
    )


def _landing(
    conclusion: Conclusion, outcomes: Sequence[Outcome], totals: tuple[AttainableTotal, ...]
) -> Landing:
    if not outcomes:
        return Landing(conclusion, Verdict.UNREACHABLE)
    return Landing(
        conclusion,
        Verdict.REACHED,
        records=added(outcome.records for outcome in outcomes),
        totals=totals,
        intervals=intervals_of(outcomes),
        witness=outcomes[0].witness,
    )


def _by_bounds(levels: Sequence[Level], attainable: Attainable) -> Iterator[Landing]:
    possible = attainable.bounds.numbers
    for level in levels:
        outside = level.interval is not None and (
            possible is None or meet(level.interval, possible) is None
        )
        yield _guess(Conclusion(Status.LEVEL_FOUND, (level.name,)), is_impossible=outside)
    plain = [level.interval for level in levels if level.condition is None]
    intervals = [each for each in plain if each is not None and not each.is_empty]
    # Conditions besides the intervals can open a gap anywhere.
    scale = hull(intervals) if len(intervals) == len(levels) else None
    is_whole = scale is not None and united(intervals) == (scale,)
    is_inside = possible is None or (scale is not None and meet(scale, possible) == possible)
    yield _guess(Conclusion(Status.IN_GAP), is_impossible=is_whole)
    yield _guess(Conclusion(Status.OUTSIDE_SCALE), is_impossible=is_inside)


def _guess(conclusion: Conclusion, *, is_impossible: bool) -> Landing:
    if is_impossible:
        return Landing(conclusion, Verdict.UNREACHABLE)
    return Landing(conclusion, Verdict.UNDECIDED, records=None)
