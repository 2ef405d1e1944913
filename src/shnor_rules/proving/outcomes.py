# SPDX-License-Identifier: MIT
"""What the records of a monitoring can come to."""

from __future__ import annotations

from fractions import Fraction
from functools import cached_property
from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from shnor_rules.expressions.absent import Absence, Absent
from shnor_rules.expressions.hull import point, united
from shnor_rules.expressions.stretches import Stretch

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from shnor_rules.expressions.attainable import Reached
    from shnor_rules.expressions.lifted import Reachable
    from shnor_rules.expressions.possible import Bounds
    from shnor_rules.messages import Message
    from shnor_rules.model import Monitoring
    from shnor_rules.notation import Interval
    from shnor_rules.proving.endings import Conclusion
    from shnor_rules.proving.recording import Recorder


@frozen
class AttainableTotal:
    """A total that records have.

    Attributes:
        total: the total.
        records: how many records have it; `None` where records cannot be counted.
        witness: the first of them.
    """

    total: Fraction
    records: int | None
    witness: Mapping[str, object] = field(hash=False)


@frozen
class NoTotal:
    """Records that have no total.

    Attributes:
        absence: why.
        records: how many; `None` where records cannot be counted.
        witness: the first of them.
    """

    absence: Absence
    records: int | None
    witness: Mapping[str, object] = field(hash=False)


@frozen
class Outcome:
    """A total together with how the record ends.

    Attributes:
        total: the total; a stretch is any rational number of its interval. `None` where the
            monitoring has no total and a table decides the level.
        conclusion: the level, or what stands in its place.
        records: how many records end so; `None` where records cannot be counted.
    """

    total: Reachable | None
    conclusion: Conclusion
    records: int | None
    _reached: Reached = field(repr=False, alias="reached")
    _recorder: Recorder = field(repr=False, eq=False, alias="recorder")

    @cached_property
    def witness(self) -> Mapping[str, object]:
        """The first of the records; for a stretch, with the simplest total in it."""
        return self._recorder.record(self._reached, self.total)

    def record_of(self, total: Fraction) -> Mapping[str, object] | None:
        """Return the first record of this outcome with this total; `None` where there is none."""
        if isinstance(self.total, Stretch):
            return self.witness_of(total) if total in self.total.interval else None
        return self.witness if self.total == total else None

    def witness_of(self, total: Fraction) -> Mapping[str, object]:
        """Return a record of this outcome with this total, which is one of its totals."""
        return self._recorder.record(self._reached, self.total, total)


@frozen(eq=False)
class Attainable:
    """All that the records of a monitoring can come to.

    Attributes:
        monitoring: the monitoring as it was read.
        records: how many records there are; `None` where they cannot be counted.
        outcomes: every total with how its records end, in the order of the witnesses; none where
            that is undecided.
        bounds: what the total can possibly be: always true, and perhaps wider than need be; nothing
            where there is no total.
        undecided: why the exact totals are not known, or `None` where they are.
        idle: how many ways there are to answer what no total or level depends on; all other answers
            together have `records` divided by it.
    """

    monitoring: Monitoring
    records: int | None
    outcomes: tuple[Outcome, ...]
    bounds: Bounds
    undecided: Message | None = None
    idle: int = 1

    @property
    def totals(self) -> tuple[AttainableTotal, ...] | None:
        """Every total, ascending; `None` where they cannot be listed: dense, or undecided."""
        if self.undecided is not None or any(_is_dense(each) for each in self.outcomes):
            return None
        return totals_of(self.outcomes)

    @property
    def stretches(self) -> tuple[Interval, ...]:
        """Where the totals are dense: intervals, ascending, of which every rational is attained.

        A total that stands alone is an interval of one number. Without dense totals there is none.
        """
        if not any(_is_dense(each) for each in self.outcomes):
            return ()
        return intervals_of(self.outcomes)

    @property
    def interval(self) -> Interval | None:
        """The interval of the totals where they are dense in one interval; else `None`.

        An end that is closed is attained, one that is open is not.
        """
        return self.stretches[0] if len(self.stretches) == 1 else None

    @property
    def absent(self) -> tuple[NoTotal, ...]:
        """The records without a total, by the reason."""
        found: dict[Absence, NoTotal] = {}
        for outcome in self.outcomes:
            if isinstance(outcome.total, Absent):
                kind = outcome.total.kind
                first = found.get(kind, NoTotal(kind, 0, outcome.witness))
                found[kind] = evolve(first, records=added((first.records, outcome.records)))
        return tuple(found.values())

    def witness(self, total: Fraction) -> Mapping[str, object] | None:
        """Return the first record with this total.

        `None` means that no record has it, or, where `undecided` says why, that none is known.
        """
        records = (each.record_of(total) for each in self.outcomes)
        return next((record for record in records if record is not None), None)


def totals_of(outcomes: Iterable[Outcome]) -> tuple[AttainableTotal, ...]:
    """Return the single totals among the outcomes, ascending, each once."""
    found: dict[Fraction, AttainableTotal] = {}
    for outcome in outcomes:
        if isinstance(outcome.total, Fraction):
            total = outcome.total
            first = found.get(total, AttainableTotal(total, 0, outcome.witness))
            found[total] = evolve(first, records=added((first.records, outcome.records)))
    return tuple(found[total] for total in sorted(found))


def intervals_of(outcomes: Iterable[Outcome]) -> tuple[Interval, ...]:
    """Return where the totals of the outcomes lie: separate intervals, ascending."""
    totals = [outcome.total for outcome in outcomes]
    stretches = [total.interval for total in totals if isinstance(total, Stretch)]
    return united([*stretches, *(point(each) for each in totals if isinstance(each, Fraction))])


def added(records: Iterable[int | None]) -> int | None:
    """Return the sum of numbers of records, which is known only if all of them are."""
    listed = list(records)
    known = [each for each in listed if each is not None]
    return sum(known) if len(known) == len(listed) else None


def _is_dense(outcome: Outcome) -> bool:
    return isinstance(outcome.total, Stretch)
