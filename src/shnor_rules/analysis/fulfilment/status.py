# SPDX-License-Identifier: MIT
"""How something stands that was to be done: six answers, and late only for what has a date."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final

from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Collection

    from shnor_rules.messages import Message


class Status(Enum):
    """How something stands on the day that is looked at."""

    DONE = "done"
    """All that was due is done, in time."""

    LATE = "late"
    """All that was due is done, some of it after its last day."""

    NOT_DONE = "not-done"
    """The last day is over, and nothing is reported."""

    NOT_DUE = "not-due"
    """The last day is not over."""

    UNDATED_DONE = "undated-done"
    """It has no date, and something is reported."""

    UNDATED_OPEN = "undated-open"
    """It has no date, and nothing is reported."""

    @property
    def said(self) -> Message:
        """The status in words."""
        return say(f"fulfilment.status.{self.value}")


_OF_OCCURRENCES: Final = (Status.NOT_DONE, Status.LATE, Status.DONE, Status.NOT_DUE)
_OF_SCHOOLS: Final = (
    Status.NOT_DONE,
    Status.UNDATED_OPEN,
    Status.NOT_DUE,
    Status.LATE,
    Status.DONE,
    Status.UNDATED_DONE,
)


def status_of_occurrences(statuses: Collection[Status]) -> Status:
    """Return how a row stands by what it was due for: what is not due yet takes nothing away."""
    return next(each for each in _OF_OCCURRENCES if each in statuses)


def status_of_schools(statuses: Collection[Status]) -> Status:
    """Return how a row stands by the schools that it is about: as the one that is furthest back."""
    return next(each for each in _OF_SCHOOLS if each in statuses)
