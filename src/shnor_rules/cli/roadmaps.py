# SPDX-License-Identifier: MIT
"""What commands on roadmaps have in common: `--reading`, and `--school` by number or by title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.cli.misuse import UsageError
from shnor_rules.inputs.event_cells import school_in
from shnor_rules.messages import Message, say
from shnor_rules.model import read_roadmap_as

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shnor_rules.model import Roadmap, Ruleset


def roadmaps_as(
    roadmaps: Sequence[Roadmap], readings: Sequence[str], *, rules: str, ruleset: Ruleset
) -> tuple[Roadmap, ...]:
    """Return roadmaps as the readings read them.

    Args:
        roadmaps: the roadmaps that are asked for.
        readings: the names of readings, which belong to one roadmap.
        rules: what was named, for the message.
        ruleset: the ruleset that has the roadmaps.

    Raises:
        UsageError: there are readings, but not just one roadmap.
        ReadingError: the roadmap does not know a reading, or two of them contradict each other.
    """
    if readings and len(roadmaps) != 1:
        raise UsageError(
            say("usage.readings-of-one", rules=rules, roadmaps=listed(roadmaps, ruleset))
        )
    return tuple(read_roadmap_as(each, readings) for each in roadmaps)


def listed(roadmaps: Sequence[Roadmap], ruleset: Ruleset) -> str:
    """Return what roadmaps are called on the command line, one after another."""
    return ", ".join(f"{ruleset.id}/{each.id}" for each in roadmaps)


def school_of(text: str | None, ruleset: Ruleset) -> str | None:
    """Return the id of the school that `--school` names, or `None` where it names none.

    Where the ruleset has no list of schools, those that rows of its roadmaps name are known; where
    they name none, any school may be meant.

    Raises:
        UsageError: there is no such school.
    """
    if text is None:
        return None
    rows = (row for each in ruleset.roadmaps.values() for row in each.activities)
    named = tuple(dict.fromkeys(school for row in rows for school in row.schools))
    school = school_in(text.strip(), ruleset.schools, () if ruleset.schools else named)
    if isinstance(school, Message):
        raise UsageError(school)
    return school or None
