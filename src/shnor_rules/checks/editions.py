# SPDX-License-Identifier: MIT
"""Monitorings of which a ruleset has several editions, each with its days in force."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.findings import Place
    from shnor_rules.model import Monitoring, Ruleset
    from shnor_rules.model.in_force import InForce


def groups(ruleset: Ruleset) -> Iterator[tuple[tuple[Monitoring, InForce], ...]]:
    """Yield the editions of each monitoring that has several, the earliest first."""
    told: set[str] = set()
    for monitoring in ruleset:
        editions = ruleset.editions(monitoring.id)
        if len(editions.known) > 1 and monitoring.id not in told:
            told.update(each.id for each in editions.known)
            forces = ((each, editions.force(each)) for each in editions.known)
            yield tuple(sorted(forces, key=lambda pair: pair[1].first or date.min))


def edition_place(*editions: Monitoring) -> Place:
    """Return where one of the editions, the first that does, says of which it is one."""
    saying = (each for each in editions if each.layout.has("edition_of"))
    return next(saying, editions[0]).layout.place("edition_of")
