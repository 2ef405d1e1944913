# SPDX-License-Identifier: MIT
"""Counts of what is done, with the exact shares and what they were counted over."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from attrs import frozen

from shnor_rules.analysis.fulfilment.status import Status
from shnor_rules.analysis.portions import Portion

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


@frozen
class Tally:
    """How many rows stand how.

    Attributes:
        counts: how many have each status.
    """

    counts: Mapping[Status, int]

    def count(self, *statuses: Status) -> int:
        """Return how many have one of these statuses."""
        return sum(self.counts.get(each, 0) for each in statuses)

    @property
    def total(self) -> int:
        """How many there are."""
        return sum(self.counts.values())

    @property
    def completeness(self) -> Portion:
        """Of those that were due, or are done beforehand, how many are done."""
        done = self.count(Status.DONE, Status.LATE)
        return Portion(done, done + self.count(Status.NOT_DONE))

    @property
    def timeliness(self) -> Portion:
        """Of those with a date that are done, how many are done in time."""
        return Portion(self.count(Status.DONE), self.count(Status.DONE, Status.LATE))

    @property
    def undated(self) -> Portion:
        """Of those without a date, for how many something is reported."""
        undated = self.count(Status.UNDATED_DONE, Status.UNDATED_OPEN)
        return Portion(self.count(Status.UNDATED_DONE), undated)

    def to_dict(self) -> dict[str, Any]:
        """Return the counts as plain data, with the shares."""
        return {
            "total": self.total,
            "counts": {each.value: self.count(each) for each in Status},
            "completeness": self.completeness.to_dict(),
            "timeliness": self.timeliness.to_dict(),
            "undated": self.undated.to_dict(),
        }


@frozen
class Group:
    """The rows that have something in common.

    Attributes:
        name: what they have in common; `None` for those that have nothing.
        tally: how many of them stand how.
    """

    name: str | None
    tally: Tally

    def to_dict(self) -> dict[str, Any]:
        """Return the group as plain data."""
        return {"name": self.name, **self.tally.to_dict()}


def tally(statuses: Iterable[Status]) -> Tally:
    """Return how often each status comes."""
    return Tally(Counter(statuses))


def grouped(statuses: Iterable[tuple[str | None, Status]]) -> tuple[Group, ...]:
    """Return the groups, in the order in which they come first."""
    found: dict[str | None, list[Status]] = {}
    for name, status in statuses:
        found.setdefault(name, []).append(status)
    return tuple(Group(name, tally(each)) for name, each in found.items())
