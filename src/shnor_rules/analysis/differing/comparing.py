# SPDX-License-Identifier: MIT
"""What two versions of a monitoring make of every record, by the text or by a reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from shnor_rules.analysis.differing.steps import Step, largest
from shnor_rules.analysis.differing.trying import Tried, tried
from shnor_rules.model import Indicator, read_as
from shnor_rules.model.fields import ACT, LINK
from shnor_rules.proving.joint import changes, compared

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.messages import Message
    from shnor_rules.model import Monitoring
    from shnor_rules.proving.joint import Change, Joint

_PERCENT = "%"


@frozen(eq=False)
class Comparison:
    """What two versions of a monitoring make of every record.

    Attributes:
        reading: the reading by which both are read, or `None` for the text.
        old: the old version, as it is read.
        new: the new version, as it is read.
        joint: what every record comes to under both.
        changes: the records that end differently, grouped by how they end.
        tried: records that were tried where that is undecided, and end differently.
        opened: what a record may hold besides answers, and could not before.
        closed: what it could hold, and may not any more.
    """

    reading: str | None
    old: Monitoring
    new: Monitoring
    joint: Joint
    changes: tuple[Change, ...]
    tried: Tried = field(factory=Tried)
    opened: tuple[str, ...] = ()
    closed: tuple[str, ...] = ()

    @property
    def undecided(self) -> Message | None:
        """Why it is not known of every record, or `None` where it is."""
        return self.joint.undecided

    @property
    def is_known(self) -> bool:
        """Whether a record is known that was accepted and ends differently."""
        changed = any(change.one is not None for change in self.changes)
        return changed or bool(self.tried.found or self.closed)

    @property
    def step(self) -> Step:
        """The step of the version that it asks for."""
        if self.closed or self.undecided is not None:
            return Step.MAJOR
        steps = [Step.MINOR if change.one is None else Step.MAJOR for change in self.changes]
        return largest([*steps, Step.MINOR if self.opened else Step.NONE])


def comparison(old: Monitoring, new: Monitoring, reading: str | None = None) -> Comparison:
    """Return what two versions of a monitoring make of every record.

    Args:
        old: the old version.
        new: the new version.
        reading: a reading that both have, or `None` for the text.
    """
    names = () if reading is None else (reading,)
    one, other = read_as(old, names), read_as(new, names)
    # All that `evaluate` accepts: a bare number, too, that no items, rows or counts come to.
    joint = compared(one, other, by="accepted")
    before, after = dict.fromkeys(_beside(one)), dict.fromkeys(_beside(other))
    common = {each.id for each in one.indicators} & {each.id for each in other.indicators}
    return Comparison(
        reading,
        one,
        other,
        joint,
        changes(joint),
        Tried() if joint.undecided is None else tried(one, other),
        opened=tuple(
            f"{key}.{part}" for key, part in after if (key, part) not in before and key in common
        ),
        closed=tuple(
            f"{key}.{part}" for key, part in before if (key, part) not in after and key in common
        ),
    )


def _beside(monitoring: Monitoring) -> Iterator[tuple[str, str]]:
    """Yield what may stand beside answers: act and link, and a percent sign."""
    for indicator in monitoring.indicators:
        for field_name in _fields(indicator):
            yield indicator.id, field_name


def _fields(indicator: Indicator) -> Iterator[str]:
    own = [item for item in indicator.items if item.evidence is not None]
    if indicator.evidence is not None or own:
        yield from (ACT, LINK)
    for item in own:
        yield from (f"{item.id}.{ACT}", f"{item.id}.{LINK}")
    if indicator.unit == _PERCENT:
        yield _PERCENT
