# SPDX-License-Identifier: MIT
"""The way of a record over the levels of a scale, from the worst to the best."""

from __future__ import annotations

from enum import Enum
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from attrs import frozen

from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shnor_rules.analysis.entries import Key
    from shnor_rules.messages import Message


class Way(Enum):
    """How the level of a record moves over several periods."""

    UP = "up"
    """To a higher level at least once, and never back."""
    DOWN = "down"
    """To a lower level at least once, and never back."""
    SAME = "same"
    THERE_AND_BACK = "there-and-back"
    NOT_COMPARABLE = "not-comparable"

    def said(self) -> Message:
        """Return it in words."""
        return say(f"way.{self.value}")


@frozen
class Course:
    """The way of one record over the levels.

    Attributes:
        key: which record.
        levels: its level in each period; `None` where it has none.
        way: how it moves.
        reason: why there is no comparing, or `None`.
    """

    key: Key
    levels: tuple[str | None, ...]
    way: Way
    reason: Message | None = None

    def to_dict(self, lang: str = "ru") -> dict[str, Any]:
        """Return it as plain data for JSON."""
        return {
            "key": self.key.to_dict(),
            "levels": list(self.levels),
            "way": self.way.value,
            "way_text": self.way.said().render(lang),
            "reason": None if self.reason is None else self.reason.render(lang),
        }


def way_of(steps: Sequence[int]) -> Way:
    """Return how a row of places on the ladder moves."""
    moves = [after - before for before, after in pairwise(steps)]
    has_up, has_down = any(move > 0 for move in moves), any(move < 0 for move in moves)
    if has_up and has_down:
        return Way.THERE_AND_BACK
    if has_up:
        return Way.UP
    return Way.DOWN if has_down else Way.SAME
