# SPDX-License-Identifier: MIT
"""What a report on a roadmap is made of: its rows, what became of them, and on which day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from attrs import frozen

from shnor_rules.analysis.fulfilment import fulfilment

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from shnor_rules.analysis.dynamics.sums import Sum
    from shnor_rules.analysis.fulfilment import Fulfilment
    from shnor_rules.findings import Finding
    from shnor_rules.model import Activity, Event, Roadmap, Ruleset


@frozen(eq=False)
class RoadmapReview:
    """A roadmap on a day.

    Attributes:
        ruleset: the ruleset.
        roadmap: the roadmap, as it was read.
        fulfilled: what became of it; without events, what it asks for.
        has_events: whether it is known what was done; else nothing is called done or missed.
        day: the day that is looked at, or `None`: nothing is due on it then.
        school: the only school that is looked at, or `None`.
        findings: what is wrong with the events.
        faulty: how many events count for nothing because of that.
        sums: the shares of the municipality by indicator, where a monitoring was assessed too.
        summed: the id of that monitoring, or `None`.
    """

    ruleset: Ruleset
    roadmap: Roadmap
    fulfilled: Fulfilment
    has_events: bool
    day: date | None
    school: str | None
    findings: tuple[Finding, ...]
    faulty: int
    sums: tuple[Sum, ...]
    summed: str | None

    def called(self, school: str) -> str:
        """Return what a school is called: its title, or its id where the ruleset has none."""
        return next((each.title for each in self.ruleset.schools if each.id == school), school)

    @property
    def activities(self) -> Iterator[Activity]:
        """The rows that are looked at, in the order of those of `fulfilled`."""
        for each in self.roadmap.activities:
            if self.school is None or not each.schools or self.school in each.schools:
                yield each


def roadmap_review(  # noqa: PLR0913  (what a report can be asked for; all of it has a default)
    ruleset: Ruleset,
    roadmap: Roadmap,
    events: Sequence[Event] | None = None,
    *,
    day: date | None = None,
    school: str | None = None,
    findings: Sequence[Finding] = (),
    faulty: int = 0,
    sums: Sequence[Sum] = (),
    summed: str | None = None,
) -> RoadmapReview:
    """Return a roadmap with what became of it.

    Args:
        ruleset: the ruleset.
        roadmap: the roadmap, as it is to be read.
        events: what happened; `None` where nobody tells, which is not the same as nothing.
        day: the day that is looked at; without it that of the last event.
        school: the id of the only school to look at.
        findings: what is wrong with the events.
        faulty: how many events count for nothing because of that.
        sums: the shares of the municipality by indicator, where a monitoring was assessed too.
        summed: the id of that monitoring.
    """
    given = tuple(events or ())
    if day is None:
        day = max((each.day for each in given), default=None)
    fulfilled = fulfilment(
        roadmap,
        given,
        as_of=day or date.min,
        schools=[each.id for each in ruleset.schools],
        calendar=ruleset.calendar,
        school=school,
    )
    return RoadmapReview(
        ruleset,
        roadmap,
        fulfilled,
        events is not None,
        day,
        school,
        tuple(findings),
        faulty,
        tuple(sums),
        summed,
    )
