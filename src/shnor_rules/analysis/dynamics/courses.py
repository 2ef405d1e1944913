# SPDX-License-Identifier: MIT
"""The way of each record over the levels in all periods: steady, or with returns."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from shnor_rules.analysis.dynamics.changes import different_rules
from shnor_rules.analysis.dynamics.ladder import Course, Way, way_of
from shnor_rules.analysis.dynamics.pairing import Apart
from shnor_rules.messages import Message, say
from shnor_rules.model.ladder import ladder

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from shnor_rules.analysis.dynamics.pairing import Matched
    from shnor_rules.evaluation import Assessment


def courses(records: Iterable[Matched]) -> tuple[Course, ...]:
    """Return the way of each record over the levels; none where no scale was used."""
    listed = tuple(records)
    results = [each[1] for record in listed for each in record.found if not isinstance(each, Apart)]
    if all(result.monitoring.scale is None for result in results):
        return ()
    return tuple(map(_course, listed))


def _course(record: Matched) -> Course:
    results = [None if isinstance(each, Apart) else each[1] for each in record.found]
    levels = tuple(
        None if result is None or result.level is None else result.level.name for result in results
    )
    there = [result for result in results if result is not None]
    reason = _absent(record) or _no_level(there) or _different(there)
    if reason is not None:
        return Course(record.key, levels, Way.NOT_COMPARABLE, reason)
    steps = ladder(there[-1].monitoring)
    named = [level for level in levels if level is not None]
    if isinstance(steps, Message):
        if len(set(named)) == 1:
            return Course(record.key, levels, Way.SAME)
        return Course(record.key, levels, Way.NOT_COMPARABLE, steps)
    return Course(record.key, levels, way_of([steps[name] for name in named]))


def _absent(record: Matched) -> Message | None:
    return next((each.reason for each in record.found if isinstance(each, Apart)), None)


def _no_level(results: Iterable[Assessment]) -> Message | None:
    for result in results:
        if result.level is None:
            return say("incomparable.level", status=say(f"status.{result.status.value}"))
    return None


def _different(results: Sequence[Assessment]) -> Message | None:
    found = (different_rules(before, after) for before, after in pairwise(results))
    return next((reason for reason in found if reason is not None), None)
