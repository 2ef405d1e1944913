# SPDX-License-Identifier: MIT
"""What decisions change in all records there can be, decided without any record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from attrs import evolve, field, frozen

from shnor_rules.analysis.about import Rules, rules_by
from shnor_rules.analysis.sensitivity.moves import Move, Shift, prospect
from shnor_rules.analysis.sensitivity.nearness import Near, Nearest
from shnor_rules.checks.showing import record_as_data
from shnor_rules.evaluation.distance import distances
from shnor_rules.model import Status
from shnor_rules.notation import format_number
from shnor_rules.program import lower
from shnor_rules.proving import Conclusion, attainable, levels_of
from shnor_rules.proving.beside import RATED, sides
from shnor_rules.proving.joint import changes, compared
from shnor_rules.proving.outcomes import added, totals_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from fractions import Fraction

    from shnor_rules.analysis.sensitivity.variants import Variant
    from shnor_rules.model import Monitoring
    from shnor_rules.program import Banding
    from shnor_rules.proving import Attainable, Outcome

_NO_SCALE: Final = Conclusion(Status.NO_SCALE)

_BY: Final = "accepted"
"""All that `evaluate` accepts: a bare number, too, that no items, rows or counts come to."""


@frozen
class Attained:
    """Records that have one total.

    Attributes:
        records: how many; `None` where they cannot be counted.
        witness: the first of them.
    """

    records: int | None
    witness: Mapping[str, object] = field(hash=False)

    def to_dict(self) -> dict[str, Any]:
        """Return it as plain data for JSON."""
        return {"records": self.records, "witness": record_as_data(self.witness)}


@frozen
class Possible:
    """What decisions change in all records there can be.

    Attributes:
        rules: the rules by the decision that others are compared with.
        against: that decision.
        records: how many records there are; `None` where they cannot be counted, or have no
            result to speak of.
        shifts: what each of the others changes.
        nearest: the totals that stand nearest to a bound, nearest first.
        touching: the bounds that totals come to as near as you like without being on them.
    """

    rules: Rules
    against: Variant
    records: int | None
    shifts: tuple[Shift, ...]
    nearest: tuple[Near[Attained], ...]
    touching: tuple[Fraction, ...]

    def to_dict(self, lang: str = "ru") -> dict[str, Any]:
        """Return it as plain data for JSON."""
        return {
            "rules": self.rules.to_dict(),
            "against": self.against.to_dict(),
            "records": self.records,
            "decisions": [shift.to_dict(lang) for shift in self.shifts],
            "nearest": [
                {"rank": rank, **near.subject.to_dict(), **near.to_dict()}
                for rank, near in enumerate(self.nearest, start=1)
            ],
            "touching": [format_number(bound) for bound in self.touching],
        }


def possible(
    monitoring: Monitoring,
    against: Variant,
    variants: Iterable[Variant],
    *,
    within: Fraction | None = None,
) -> Possible:
    """Return what decisions change in all records there can be.

    Answers on which no total depends make records of their own, too.

    Args:
        monitoring: the monitoring.
        against: the decision that the others are compared with.
        variants: the others.
        within: how far from a bound the nearest totals may be; without it the first few are told.

    Raises:
        ReadingError: a reading is unknown, or two of them touch the same part.
    """
    base = against.of(monitoring)
    shifts = tuple(
        _shift(prospect((monitoring,), against, each), base, each.of(monitoring))
        for each in variants
    )
    found = attainable(base, by=_BY) if base.total is not None or base.table is not None else None
    nearest: Nearest[Attained] = Nearest(within)
    levels = lower(base).levels
    touching: tuple[Fraction, ...] = ()
    if found is not None and levels is not None:
        touching = _measure(found, levels, nearest)
    return Possible(
        rules_by(base),
        against,
        None if found is None else found.records,
        shifts,
        tuple(nearest.found),
        touching,
    )


def _shift(prospect: Shift, base: Monitoring, other: Monitoring) -> Shift:
    if prospect.brings_scale:
        return _brought(prospect, attainable(other, by=_BY))
    joint = compared(base, other, by=_BY)
    moves = (
        Move(each.one, each.other, each.records, each.one_totals, each.witness)
        for each in changes(joint)
        if each.one != each.other
    )
    return evolve(
        prospect,
        of=joint.records,
        moves=tuple(moves),
        totals=added(each.records for each in joint.pairs if each.one.total != each.other.total),
        undecided=joint.undecided,
    )


def _brought(prospect: Shift, found: Attainable) -> Shift:
    """Return where the records land on a scale that there is not otherwise."""
    landings = () if found.undecided is not None else levels_of(found)
    moves = [
        Move(_NO_SCALE, each.conclusion, each.records, each.intervals, each.witness)
        for each in landings
        if each.witness is not None
    ]
    return evolve(prospect, of=found.records, moves=tuple(moves), undecided=found.undecided)


def _measure(
    found: Attainable, levels: Banding, nearest: Nearest[Attained]
) -> tuple[Fraction, ...]:
    """Tell how near the totals are; return the bounds that they come as near as you like to."""
    outcomes = [each for each in found.outcomes if _by_numbers(each, found.monitoring)]
    if found.totals is not None:
        for each in totals_of(outcomes):
            subject = Attained(each.records, each.witness)
            nearest.add(subject, each.total, *distances(levels, each.total))
        return ()
    touching: list[Fraction] = []
    for side in sides(evolve(found, outcomes=tuple(outcomes))):
        above, below = distances(levels, side.total)
        beyond = below if side.where == "above" else above
        if side.totals.low == side.totals.high:
            nearest.add(Attained(None, side.record()), side.total, above, below)
        elif beyond is not None and beyond.amount == abs(side.total - side.bound):
            touching.append(side.bound)
    return tuple(dict.fromkeys(touching))


def _by_numbers(outcome: Outcome, monitoring: Monitoring) -> bool:
    """Return whether another total would have made another level: a distance means something."""
    if outcome.conclusion.ending not in RATED:
        return False
    bands = () if monitoring.scale is None else monitoring.scale.bands
    held = set(outcome.conclusion.levels)
    return all(each.condition is None for each in bands if each.name in held)
