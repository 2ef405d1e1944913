# SPDX-License-Identifier: MIT
"""What checks of a whole ruleset find only where a roadmap is read by one of its readings."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from attrs import evolve

from shnor_rules.findings import Finding, Related
from shnor_rules.messages import say
from shnor_rules.model import read_roadmap_as

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from shnor_rules.model import Roadmap, Ruleset

    Checking = Callable[[Ruleset], Iterator[Finding]]


def found_by_readings(
    ruleset: Ruleset,
    roadmaps: Iterable[Roadmap],
    checks: Sequence[Checking],
    printed: Iterable[Finding],
) -> Iterator[Finding]:
    """Yield what is found of a roadmap as read, and not of the text; each names its reading.

    Args:
        ruleset: the ruleset.
        roadmaps: those of its roadmaps whose readings have no errors.
        checks: the checks of a whole ruleset.
        printed: what they have found of the text.
    """
    known = {_what(each) for each in printed}
    for roadmap in roadmaps:
        for reading in roadmap.readings:
            read = _as_read(ruleset, roadmap, reading.id)
            at = roadmap.layout.key("readings", reading.id)
            related = Related(say("related.reading", reading=reading.id), at)
            for run in checks:
                for each in run(read):
                    if _what(each) not in known:
                        told = (*each.related, related)
                        yield evolve(each, related=told, reading=reading.id)


def _as_read(ruleset: Ruleset, roadmap: Roadmap, reading: str) -> Ruleset:
    read = {**ruleset.roadmaps, roadmap.id: read_roadmap_as(roadmap, [reading])}
    return evolve(ruleset, roadmaps=MappingProxyType(read))


def _what(finding: Finding) -> tuple[object, ...]:
    return finding.message.key, finding.place, finding.content
