# SPDX-License-Identifier: MIT
"""What decisions change in some records, counted as the records come."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from attrs import define, evolve, field, frozen

from shnor_rules.analysis.about import About, Rules, rules_of
from shnor_rules.analysis.entries import once
from shnor_rules.analysis.sensitivity.moves import (
    Move,
    Shift,
    end_as_data,
    end_of,
)
from shnor_rules.analysis.sensitivity.nearness import Near, Nearest
from shnor_rules.analysis.sensitivity.records import Varied, VariedRefusal
from shnor_rules.evaluation import Refusal
from shnor_rules.evaluation.answers import written

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from fractions import Fraction

    from shnor_rules.analysis.sensitivity.moves import End
    from shnor_rules.analysis.sensitivity.variants import Variant
    from shnor_rules.evaluation import Assessment
    from shnor_rules.model import Notice


@frozen
class Known:
    """Which record it is.

    Attributes:
        number: its number, from 1.
        label: what it is called where it came from, or `None`.
        attributes: its attributes.
    """

    number: int
    label: str | None
    attributes: Mapping[str, Fraction | str] = field(hash=False)

    def to_dict(self) -> dict[str, Any]:
        """Return which record it is as plain data for JSON."""
        return {
            "record": {"row": self.number, "label": self.label},
            "attributes": {name: written(value) for name, value in self.attributes.items()},
        }


@frozen
class Ended:
    """How a record ends by one decision.

    Attributes:
        total: its total, or `None`.
        end: the level, or what stands in its place; `None` where it is refused.
    """

    total: Fraction | None
    end: End

    def to_dict(self) -> dict[str, Any]:
        """Return it as plain data for JSON."""
        return {"total": written(self.total), **end_as_data(self.end)}


@frozen
class Ends:
    """How a record ends by every decision.

    Attributes:
        known: which record it is.
        before: how it ends by the decision that others are compared with.
        after: how it ends by each of the others, in their order.
    """

    known: Known
    before: Ended
    after: tuple[Ended, ...]

    @property
    def moved(self) -> tuple[bool, ...]:
        """Whether it ends otherwise, by each of the others."""
        return tuple(each.end != self.before.end for each in self.after)


@frozen
class Sensitivity:
    """What decisions change in some records.

    Attributes:
        about: what it rests on.
        against: the decision that others are compared with.
        shifts: what each of the others changes.
        changed: the records that end otherwise by some of them, in the order of the input.
        nearest: the records that stand nearest to a bound, nearest first.
    """

    about: About
    against: Variant
    shifts: tuple[Shift, ...]
    changed: tuple[Ends, ...]
    nearest: tuple[Near[Known], ...]

    def to_dict(self, lang: str = "ru") -> dict[str, Any]:
        """Return it as plain data for JSON, without the records one by one."""
        return {
            "about": self.about.to_dict(),
            "against": self.against.to_dict(),
            "decisions": [shift.to_dict(lang) for shift in self.shifts],
            "nearest": [
                {"rank": rank, **near.subject.to_dict(), **near.to_dict()}
                for rank, near in enumerate(self.nearest, start=1)
            ],
        }


@define
class Tally:
    """The counts so far; of the records only those that change and the nearest are kept.

    Attributes:
        against: the decision that others are compared with.
        shifts: what is known of each of the others before any record: without moves and counts.
        nearest: the records nearest to a bound.
        keeps: whether the records that change are kept; whoever writes each as it comes needs none.
    """

    against: Variant
    shifts: Sequence[Shift]
    nearest: Nearest[Known] = field(factory=Nearest)
    keeps: bool = True
    _records: int = field(default=0, init=False)
    _refused: int = field(default=0, init=False)
    _without_level: int = field(default=0, init=False)
    _rules: list[Rules] = field(factory=list, init=False)
    _notices: dict[Notice, None] = field(factory=dict, init=False)
    _moves: list[Counter[tuple[End, End]]] = field(init=False)
    _totals: Counter[int] = field(factory=Counter, init=False)
    _changed: list[Ends] = field(factory=list, init=False)

    def __attrs_post_init__(self) -> None:
        """Begin with nothing counted."""
        self._moves = [Counter() for _ in self.shifts]

    def add(self, number: int, label: str | None, varied: Varied | Refusal) -> Ends:
        """Count one record, and return how it ends in every way.

        A plain refusal is one by every decision.
        """
        result: Assessment | Refusal
        others: Sequence[Assessment | Refusal]
        if isinstance(varied, Varied):
            result, others = varied.result, varied.others
        elif isinstance(varied, VariedRefusal):
            result, others = varied, varied.others
        else:
            result, others = varied, [varied] * len(self.shifts)
        known = Known(number, label, result.attributes)
        before = ended(result)
        self._records += 1
        if isinstance(result, Refusal):
            self._refused += 1
        else:
            self._take(known, result)
        ends = Ends(known, before, tuple(ended(each) for each in others))
        for index, after in enumerate(ends.after):
            if ends.moved[index]:
                self._moves[index][before.end, after.end] += 1
            self._totals[index] += after.total != before.total
        if self.keeps and any(ends.moved):
            self._changed.append(ends)
        return ends

    def _take(self, known: Known, result: Assessment) -> None:
        self._without_level += result.level is None
        rules = rules_of(result)
        if rules not in self._rules:
            self._rules.append(rules)
        self._notices |= dict.fromkeys(result.notices)
        self.nearest.add(known, result.total, result.next_level, result.previous_level)

    def summed(self) -> Sensitivity:
        """Return what decisions change in the records so far."""
        about = About(
            self._records,
            self._refused,
            self._without_level,
            once(self._rules),
            tuple(self._notices),
        )
        shifts = tuple(
            evolve(shift, of=self._records, moves=_moves(moves), totals=self._totals[index])
            for index, (shift, moves) in enumerate(zip(self.shifts, self._moves, strict=True))
        )
        return Sensitivity(
            about, self.against, shifts, tuple(self._changed), tuple(self.nearest.found)
        )


def ended(result: Assessment | Refusal) -> Ended:
    """Return how a record ends."""
    total = None if isinstance(result, Refusal) else result.total
    return Ended(total, end_of(result))


def _moves(counted: Counter[tuple[End, End]]) -> tuple[Move, ...]:
    """Return the moves, the most frequent first."""
    return tuple(Move(*ends, records) for ends, records in counted.most_common())
