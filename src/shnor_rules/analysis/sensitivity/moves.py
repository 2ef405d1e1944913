# SPDX-License-Identifier: MIT
"""What becomes of records under another decision: from which end to which, and how many."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from shnor_rules.analysis.sensitivity.variants import decides
from shnor_rules.checks.showing import record_as_data
from shnor_rules.evaluation import Refusal
from shnor_rules.evaluation.citing import likeness_as_data
from shnor_rules.messages import say
from shnor_rules.model import Level, Status
from shnor_rules.notation import format_interval
from shnor_rules.proving import Conclusion
from shnor_rules.proving.outcomes import added

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import TypeAlias

    from shnor_rules.analysis.sensitivity.variants import Variant
    from shnor_rules.evaluation import Assessment
    from shnor_rules.messages import Message
    from shnor_rules.model import Likeness, Monitoring
    from shnor_rules.notation import Interval

    End: TypeAlias = Conclusion | None
    """How a record ends; `None` where it is refused."""


class Kind(Enum):
    """What a decision does to a record."""

    OTHER_LEVEL = "other-level"
    GAINED = "level-gained"
    LOST = "level-lost"
    OTHER_CAUSE = "other-cause"
    """It has no level either way, for different causes."""

    REFUSED = "refused"
    """It is accepted, and refused under the other decision."""

    ACCEPTED = "accepted"
    """It is refused, and accepted under the other decision."""


def end_of(result: Assessment | Refusal) -> End:
    """Return how a record ends."""
    if isinstance(result, Refusal):
        return None
    outcomes = (band.outcome for band in result.decision.bands)
    levels = tuple(each.name for each in outcomes if isinstance(each, Level))
    return Conclusion(result.status, levels)


def kind_of(before: End, after: End) -> Kind:
    """Return what becomes of a record that ends in two different ways."""
    if before is None:
        return Kind.ACCEPTED
    if after is None:
        return Kind.REFUSED
    match _has_level(before), _has_level(after):
        case True, True:
            return Kind.OTHER_LEVEL
        case False, True:
            return Kind.GAINED
        case True, False:
            return Kind.LOST
    return Kind.OTHER_CAUSE


def end_in_words(end: End) -> Message:
    """Return the level, or what stands in its place."""
    if end is None:
        return say("status.refused")
    if not end.levels:
        return say(f"status.{end.ending.value}")
    if _has_level(end):
        return say("sensitivity.level", level=end.levels[0])
    return say("sensitivity.levels", levels=", ".join(end.levels))


def end_as_data(end: End) -> dict[str, Any]:
    """Return how a record ends as plain data for JSON."""
    if end is None:
        return {"status": "refused", "levels": []}
    return {"status": end.ending.value, "levels": list(end.levels)}


def _has_level(end: Conclusion) -> bool:
    return end.ending is Status.LEVEL_FOUND


@frozen
class Move:
    """Records that go from one end to another.

    Attributes:
        before: how they end by the decision that others are compared with; `None` where refused.
        after: how they end by the other decision.
        records: how many; `None` where they cannot be counted.
        totals: where their totals lie before, ascending; only without data.
        witness: the first of them; only without data.
    """

    before: End
    after: End
    records: int | None
    totals: tuple[Interval, ...] = ()
    witness: Mapping[str, object] | None = field(default=None, hash=False)

    @property
    def kind(self) -> Kind:
        """What becomes of the records."""
        return kind_of(self.before, self.after)

    def to_dict(self) -> dict[str, Any]:
        """Return the move as plain data for JSON."""
        data: dict[str, Any] = {
            "kind": self.kind.value,
            "before": end_as_data(self.before),
            "after": end_as_data(self.after),
            "records": self.records,
        }
        if self.witness is not None:
            data["totals"] = [format_interval(each) for each in self.totals]
            data["witness"] = record_as_data(self.witness)
        return data


@frozen
class Shift:
    """What one decision changes.

    Attributes:
        variant: the decision.
        title: what it decides, in the words of the ruleset; `None` for rounding.
        of: how many records there are; `None` where they cannot be counted.
        moves: the records whose ends differ, from which end to which.
        totals: how many records have another total; `None` where that is not counted.
        brings_scale: whether it brings a scale where there is none.
        likeness: whose rules it takes, or `None`.
        undecided: why it is not known what changes, or `None`.
    """

    variant: Variant
    title: str | None
    of: int | None
    moves: tuple[Move, ...] = ()
    totals: int | None = None
    brings_scale: bool = False
    likeness: Likeness | None = field(default=None, eq=False, repr=False)
    undecided: Message | None = None

    @property
    def changed(self) -> int | None:
        """How many records end otherwise; `None` where they cannot be counted."""
        return None if self.undecided is not None else added(each.records for each in self.moves)

    @property
    def kinds(self) -> tuple[tuple[Kind, int | None], ...]:
        """How many records it makes what of; kinds that occur."""
        by_kind = ((kind, [each for each in self.moves if each.kind is kind]) for kind in Kind)
        return tuple(
            (kind, added(each.records for each in moves)) for kind, moves in by_kind if moves
        )

    def to_dict(self, lang: str = "ru") -> dict[str, Any]:
        """Return it as plain data for JSON."""
        return {
            **self.variant.to_dict(),
            "title": self.title,
            "changed": self.changed,
            "of": self.of,
            "other_totals": self.totals,
            "brings_scale": self.brings_scale,
            "like": likeness_as_data(self.likeness),
            "kinds": {kind.value: count for kind, count in self.kinds},
            "moves": [move.to_dict() for move in self.moves],
            "undecided": None if self.undecided is None else self.undecided.render(lang),
        }


def prospect(monitorings: Sequence[Monitoring], against: Variant, variant: Variant) -> Shift:
    """Return what is known of a decision before any record is looked at.

    Args:
        monitorings: the monitoring; where it has several editions, all of them.
        against: the decision that it is compared with.
        variant: the decision.
    """
    read = [variant.of(each) for each in monitorings]
    before = [against.of(each) for each in monitorings]
    readings = (reading for each in monitorings for reading in each.readings)
    titles = {each.id: each.title for each in readings}
    known = (titles[name] for name in variant.readings)
    named = [title for title in known if title is not None]
    likenesses = (
        now.likeness for now, then in zip(read, before, strict=True) if then.likeness is None
    )
    return Shift(
        variant,
        "; ".join(named) if variant.places is None and named else None,
        None,
        brings_scale=any(map(decides, read)) and not any(map(decides, before)),
        likeness=next((each for each in likenesses if each is not None), None),
    )
