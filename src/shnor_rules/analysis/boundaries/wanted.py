# SPDX-License-Identifier: MIT
"""A goal before it is known whether it is met: how to tell, and records that might meet it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from attrs import frozen

from shnor_rules.analysis.boundaries.goals import Goal, Kind, State
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from shnor_rules.analysis.boundaries.views import Shown, View
    from shnor_rules.messages import Message
    from shnor_rules.model import Example

Records: TypeAlias = "Callable[[], Iterable[Mapping[str, object]]]"

_OF_ENDINGS: Final = frozenset({Kind.LEVEL, Kind.ENDING, Kind.BOUND})
"""Goals that an example meets only if it says how its record ends."""


@frozen(eq=False)
class Wanted:
    """A goal before it is known whether it is met.

    Attributes:
        kind: what it is about.
        part: the part of the monitoring.
        what: what exactly is to be tried.
        said: the same in words.
        meets: whether a record that was assessed meets it.
        records: records that might meet it, looked at only where no example does.
        impossible: why no record meets it, where that is proved.
        undecided: why it is not known whether a record meets it, where none was found.
        example: the title of an example that meets it although its record is refused.
    """

    kind: Kind
    part: str
    what: str
    said: Message
    meets: Callable[[Shown], bool]
    records: Records
    impossible: Message | None = None
    undecided: Message | None = None
    example: str | None = None

    @property
    def key(self) -> tuple[Kind, str, str]:
        """What makes it another goal than others under the same reading."""
        return self.kind, self.part, self.what


def settled(wanted: Wanted, view: View, examples: Sequence[tuple[Example, Shown]]) -> Goal:
    """Return the goal with what is known of it.

    Args:
        wanted: the goal.
        view: the monitoring under whose reading it stands.
        examples: the examples under that reading alone, with what came of them.
    """
    meeting = (
        each.title
        for each, shown in examples
        if (wanted.kind not in _OF_ENDINGS or each.expect.tells_ending) and wanted.meets(shown)
    )
    example = next(meeting, wanted.example)
    state, record, why = State.MET, None, None
    if example is None and wanted.impossible is not None:
        state, why = State.UNREACHABLE, wanted.impossible
    elif example is None:
        record = _meeting(wanted, view)
        state = State.UNDECIDED if record is None else State.OPEN
        if record is None:
            why = wanted.undecided or say("boundary.why.not-found")
    return Goal(
        wanted.kind,
        wanted.part,
        wanted.what,
        wanted.said,
        reading=view.reading,
        state=state,
        record=record,
        example=example,
        why=why,
    )


def _meeting(wanted: Wanted, view: View) -> Mapping[str, object] | None:
    """Return the first of the records that meets a goal, assessed to be sure."""
    for record in wanted.records():
        shown = view.shown(record)
        if shown is not None and wanted.meets(shown):
            return shown.record
    return None
