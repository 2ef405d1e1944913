# SPDX-License-Identifier: MIT
"""All mutants of a monitoring tried, and what that says of its examples."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from shnor_rules.model import read_as
from shnor_rules.mutation.trying import Trials, decides

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.findings import Source
    from shnor_rules.model import Monitoring, Ruleset
    from shnor_rules.mutation.trying import Result


def mutated(ruleset: Ruleset, monitoring: Monitoring) -> Iterator[Result]:
    """Yield every mutant of a monitoring with what came of it, in the order of the file.

    Args:
        ruleset: the ruleset, as it was loaded from its folder; without errors.
        monitoring: one of its monitorings.

    Raises:
        OSError: a file of the ruleset cannot be read.
    """
    trials = trials_of(ruleset, monitoring)
    for mutant in trials.mutants():
        yield trials.result(mutant)


def trials_of(ruleset: Ruleset, monitoring: Monitoring) -> Trials:
    """Return a monitoring ready for its mutants to be tried."""
    source = cast("Source", monitoring.place.source)
    return Trials(source, frozenset(_taken(ruleset, monitoring)))


def mutable(ruleset: Ruleset) -> tuple[Monitoring, ...]:
    """Return the monitorings in which a record comes to anything, by the text or by a reading."""
    return tuple(
        each
        for each in ruleset
        if any(
            decides(read_as(each, names))
            for names in ((), *((reading.id,) for reading in each.readings))
        )
    )


def _taken(ruleset: Ruleset, monitoring: Monitoring) -> Iterator[str]:
    """Yield the ids of the monitorings of the same ruleset from which one takes something."""
    for other in monitoring.others.values():
        if other.identity.ruleset == ruleset.id:
            yield other.id
            yield from _taken(ruleset, other)
