# SPDX-License-Identifier: MIT
"""The records that end differently under two monitorings, grouped by how they end."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from attrs import frozen

from shnor_rules.expressions.hull import point, united
from shnor_rules.expressions.stretches import Stretch
from shnor_rules.proving.outcomes import added

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from shnor_rules.notation import Interval
    from shnor_rules.proving.endings import Conclusion
    from shnor_rules.proving.joint.pairs import End, Joint, Pair


@frozen(eq=False)
class Change:
    """Records that end in one way under the one monitoring and in another under the other.

    Attributes:
        one: the level under the one, or what stands in its place; `None` where it refuses them.
        other: the same under the other; where both are equal, the totals differ.
        records: how many; `None` where they cannot be counted.
        one_totals: the totals under the one: separate intervals, ascending.
        other_totals: the totals under the other.
        pairs: the pairs of totals, in the order of the witnesses.
    """

    one: Conclusion | None
    other: Conclusion | None
    records: int | None
    one_totals: tuple[Interval, ...]
    other_totals: tuple[Interval, ...]
    pairs: tuple[Pair, ...]

    @property
    def witness(self) -> Mapping[str, object]:
        """The first of the records."""
        return self.pairs[0].witness


def changes(joint: Joint) -> tuple[Change, ...]:
    """Return the records that end differently, in the order of the first witnesses."""
    grouped: dict[tuple[Conclusion | None, Conclusion | None], list[Pair]] = {}
    for pair in joint.differing:
        grouped.setdefault((pair.one.conclusion, pair.other.conclusion), []).append(pair)
    return tuple(_change(*key, pairs) for key, pairs in grouped.items())


def _change(one: Conclusion | None, other: Conclusion | None, pairs: Sequence[Pair]) -> Change:
    return Change(
        one,
        other,
        records=added(pair.records for pair in pairs),
        one_totals=_totals(pair.one for pair in pairs),
        other_totals=_totals(pair.other for pair in pairs),
        pairs=tuple(pairs),
    )


def _totals(ends: Iterable[End]) -> tuple[Interval, ...]:
    totals = [end.total for end in ends]
    stretches = (total.interval for total in totals if isinstance(total, Stretch))
    return united([*stretches, *(point(each) for each in totals if isinstance(each, Fraction))])
