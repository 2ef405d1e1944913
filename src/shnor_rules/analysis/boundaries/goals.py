# SPDX-License-Identifier: MIT
"""A goal: one thing that the examples of a monitoring should try."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any, Final

from attrs import field, frozen

from shnor_rules.checks.showing import record_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules.messages import Message

VERSION: Final = 1
"""The version of the definition of boundary coverage."""


class Kind(Enum):
    """What a goal is about; the definition has one rule for each kind."""

    LEVEL = "level"
    ENDING = "ending"
    BOUND = "bound"
    ROUNDING = "rounding"
    BAND = "band"
    EDGE = "edge"
    CELL = "cell"
    VALUE = "value"
    NOT_APPLICABLE = "not-applicable"
    COUNTS = "counts"
    SAMPLE = "sample"
    MISSING = "missing"
    NOTICE = "notice"
    READING = "reading"
    EFFECT = "effect"


class State(Enum):
    """How far a goal is met."""

    MET = "met"
    """An example meets it."""

    OPEN = "open"
    """No example meets it; a record is known that would."""

    UNREACHABLE = "unreachable"
    """It is proved that no record meets it; it is not counted."""

    UNDECIDED = "undecided"
    """No example meets it, and whether a record would is not proved; it is not counted."""


@frozen
class Goal:
    """One thing that the examples of a monitoring should try.

    Attributes:
        kind: what it is about.
        part: the part of the monitoring: the id of an indicator or attribute, of an item as in
            `П3.2`, the name of a computed value, `levels`, `total`, `notices` or `readings`.
        what: what exactly is to be tried, in the notation and without words of either language.
        said: the same in words, as a part of a sentence.
        reading: the reading under which alone the example must stand; `None` for the text itself.
        state: how far it is met.
        record: a record that would meet it, where it is open.
        example: the title of the first example that meets it.
        why: why no record meets it, or why that is not known.
    """

    kind: Kind
    part: str
    what: str
    said: Message
    reading: str | None = None
    state: State = State.OPEN
    record: Mapping[str, object] | None = field(default=None, hash=False)
    example: str | None = None
    why: Message | None = None

    @property
    def key(self) -> tuple[Kind, str, str]:
        """What makes it another goal than others under the same reading."""
        return self.kind, self.part, self.what

    def to_dict(self, lang: str = "ru") -> dict[str, Any]:
        """Return the goal as plain data for JSON; only `said` and `why` are in `lang`."""
        return {
            "kind": self.kind.value,
            "part": self.part,
            "what": self.what,
            "reading": self.reading,
            "said": self.said.render(lang),
            "state": self.state.value,
            "record": None if self.record is None else record_text(self.record),
            "example": self.example,
            "why": None if self.why is None else self.why.render(lang),
        }
