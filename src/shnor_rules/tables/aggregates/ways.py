# SPDX-License-Identifier: MIT
"""What becomes of a record from one period to the next: a change, or a cause that forbids one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import narwhals as nw
from attrs import frozen

from shnor_rules.messages import Message, say
from shnor_rules.model import Change
from shnor_rules.model.ladder import ladder
from shnor_rules.tables.aggregates.frames import OWN, chosen, whole

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shnor_rules.model import Monitoring
    from shnor_rules.tables.aggregates.levels import Levels


@frozen
class Side:
    """The records of one period that go by one key, as columns of a table.

    Attributes:
        period: `before` or `after`.
    """

    period: str

    @property
    def records(self) -> str:
        """The column that counts them."""
        return f"{OWN}{self.period}"

    @property
    def refused(self) -> str:
        """The column that counts those that were refused."""
        return f"{OWN}{self.period}_refused"

    @property
    def level(self) -> str:
        """The column of the level of the only one, counted from one; zero for none."""
        return f"{OWN}{self.period}_level"

    @property
    def columns(self) -> tuple[str, str, str]:
        """All three."""
        return self.records, self.refused, self.level

    @property
    def is_one(self) -> nw.Expr:
        """Whether there is one, and it was assessed."""
        return (nw.col(self.records) == 1) & (nw.col(self.refused) == 0)


SIDES: Final = (Side("before"), Side("after"))


@frozen
class Way:
    """What can become of records.

    Attributes:
        said: what it is called.
        holds: whether it is so for the records that go by one key.
        side: whose records are counted, or `None` for pairs.
        is_always_told: whether it is told where nothing is counted, too.
    """

    said: Message
    holds: nw.Expr
    side: Side | None
    is_always_told: bool

    @property
    def count(self) -> nw.Expr:
        """How many there are among the records that go by one key."""
        records = whole(1) if self.side is None else nw.col(self.side.records)
        return nw.when(self.holds).then(records).otherwise(whole(0))


def ways(monitoring: Monitoring, levels: Levels, is_told: nw.Expr) -> Iterator[Way]:
    """Yield what can become of records, changes first; exactly one way holds for each period.

    Args:
        monitoring: the monitoring, as its applied readings read it.
        levels: its levels.
        is_told: whether records have the whole key.
    """
    before, after = SIDES
    changes = _changes(is_pair(is_told), _places(monitoring, levels))
    for change in Change:
        yield Way(say(f"change.{change.name.lower()}"), changes[change], None, is_always_told=True)
    for cause in ("absent", "repeated", "refused", "without-key", "partner"):
        for side, other in ((before, after), (after, before)):
            holds = _apart(is_told, side, other)[cause]
            said = say(f"apart-of-table.{cause}")
            yield Way(said, holds, side, is_always_told=cause == "absent")


def is_pair(is_told: nw.Expr) -> nw.Expr:
    """Return whether the records that go by one key are compared."""
    before, after = SIDES
    return is_told & before.is_one & after.is_one


def _places(monitoring: Monitoring, levels: Levels) -> Mapping[int, int] | None:
    """Return the place of each level from the worst to the best, or `None` without an order."""
    steps = ladder(monitoring)
    if isinstance(steps, Message):
        return None
    return {place: steps[name] for name, place in levels.places.items()}


def _changes(paired: nw.Expr, places: Mapping[int, int] | None) -> dict[Change, nw.Expr]:
    """Return when a level changed in which way; without an order only equal ones are compared."""
    codes = [nw.col(side.level) for side in SIDES]
    have_levels = paired & (codes[0] > 0) & (codes[1] > 0)
    unchanged = have_levels & (codes[0] == codes[1])
    if places is None:
        better = worse = nw.lit(value=False)
    else:
        first, second = (_place(code, places) for code in codes)
        better, worse = have_levels & (first < second), have_levels & (first > second)
    return {
        Change.IMPROVED: better,
        Change.WORSENED: worse,
        Change.UNCHANGED: unchanged,
        Change.NOT_COMPARABLE: paired & ~(better | worse | unchanged),
    }


def _place(code: nw.Expr, places: Mapping[int, int]) -> nw.Expr:
    return chosen(((code == level, whole(place)) for level, place in places.items()), whole(0))


def _apart(is_told: nw.Expr, side: Side, other: Side) -> dict[str, nw.Expr]:
    """Return when records of a period are in no pair, by the cause."""
    records, others = nw.col(side.records), nw.col(other.records)
    return {
        "absent": is_told & side.is_one & (others == 0),
        "repeated": is_told & (records > 1),
        "refused": is_told & (records == 1) & ~side.is_one,
        "without-key": ~is_told,
        "partner": is_told & side.is_one & (others > 0) & ~other.is_one,
    }
