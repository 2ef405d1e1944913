# SPDX-License-Identifier: MIT
"""Which totals records have that end in some way, and one of these records."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.checks.showing import intervals_text, numbers_text
from shnor_rules.expressions.hull import hull, meet
from shnor_rules.expressions.settling import simplest
from shnor_rules.expressions.stretches import Stretch
from shnor_rules.model import Status
from shnor_rules.notation import EVERYTHING
from shnor_rules.proving.outcomes import added, intervals_of, totals_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from shnor_rules.checks.subject import Subject
    from shnor_rules.notation import Interval
    from shnor_rules.proving import Attainable, Outcome


RATED: Final = frozenset(
    {Status.LEVEL_FOUND, Status.AMBIGUOUS, Status.IN_GAP, Status.OUTSIDE_SCALE}
)
"""The ends of records of which the scale has a say."""


@frozen
class Found:
    """Totals that records have.

    Attributes:
        text: the totals, or the intervals in which they are dense, in the notation; empty where a
            level is decided without a total.
        records: how many records have them; `None` where they cannot be counted.
        witness: a record with one of them.
    """

    text: str
    records: int | None
    witness: Mapping[str, object]


def reached_in(subject: Subject, ending: Status, interval: Interval) -> Found | None:
    """Return the totals in `interval` of the records that end so; `None` where there are none."""
    return reached(subject, ends_as(ending), interval)


def reached(
    subject: Subject, wanted: Callable[[Outcome], bool], interval: Interval = EVERYTHING
) -> Found | None:
    """Return the totals in `interval` of the wanted outcomes; `None` where there are none.

    Where nothing is proved of the totals, none are known.
    """
    known = () if subject.attainable is None else subject.attainable.outcomes
    return among(filter(wanted, known), interval)


def is_disproved(
    subject: Subject, wanted: Callable[[Outcome], bool], interval: Interval = EVERYTHING
) -> bool:
    """Return whether it is proved that no wanted outcome has a total in `interval`."""
    proof = subject.accepted
    if proof is None:
        return False
    if proof.undecided is None:
        return among(filter(wanted, proof.outcomes), interval) is None
    possible = proof.bounds.numbers
    return possible is None or meet(possible, interval) is None


def extent(proof: Attainable | None) -> Interval | None:
    """Return from where to where totals reach, or may reach; `None` where there are none."""
    if proof is None or proof.undecided is not None:
        return None if proof is None else proof.bounds.numbers
    return hull(intervals_of(proof.outcomes))


def ends_as(ending: Status) -> Callable[[Outcome], bool]:
    """Return what tells the records that end so."""
    return lambda outcome: outcome.conclusion.ending is ending


def takes(*levels: str) -> Callable[[Outcome], bool]:
    """Return what tells the records for which all these levels hold."""
    return lambda outcome: {*levels} <= {*outcome.conclusion.levels}


def among(outcomes: Iterable[Outcome], interval: Interval = EVERYTHING) -> Found | None:
    """Return the totals in `interval` of these outcomes; `None` where there are none."""
    listed = [each for each in outcomes if _touches(each, interval)]
    if not listed:
        return None
    witness = listed[0].witness
    if isinstance(listed[0].total, Stretch):
        common = meet(listed[0].total.interval, interval) or interval
        witness = listed[0].witness_of(simplest(common))
    return Found(_text(listed, interval), added(each.records for each in listed), witness)


def _touches(outcome: Outcome, interval: Interval) -> bool:
    if isinstance(outcome.total, Stretch):
        return meet(outcome.total.interval, interval) is not None
    if isinstance(outcome.total, Fraction):
        return outcome.total in interval
    # What has no total is nowhere, and so in no part of a scale.
    return interval == EVERYTHING


def _text(outcomes: Sequence[Outcome], interval: Interval) -> str:
    if any(isinstance(each.total, Stretch) for each in outcomes):
        met = (meet(each, interval) for each in intervals_of(outcomes))
        return intervals_text(each for each in met if each is not None)
    return numbers_text([each.total for each in totals_of(outcomes)])
