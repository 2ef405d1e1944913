# SPDX-License-Identifier: MIT
"""What there is: rulesets with their monitorings and roadmaps, each with what it offers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from shnor_rules.messages import Message
    from shnor_rules.model import Monitoring, Ruleset


def listing(rulesets: Iterable[Ruleset], lang: str = "ru") -> str:
    """Return a page of rulesets and their monitorings, an empty line between rulesets."""
    return "\n\n".join("\n".join(_ruleset(ruleset, lang)) for ruleset in rulesets)


def monitoring_lines(ruleset: Ruleset, lang: str) -> Iterator[str]:
    """Yield each monitoring of a ruleset under the name that a command takes, with what it has."""
    names = {monitoring.id: f"{ruleset.id}/{monitoring.id}" for monitoring in ruleset}
    widest = max((len(name) for name in names.values()), default=0)
    for monitoring in ruleset:
        yield f"{names[monitoring.id].ljust(widest)}  {monitoring.title}"
        offers = "; ".join(message.render(lang) for message in _offers(monitoring))
        yield f"{' ' * widest}  {offers}"


def roadmap_lines(ruleset: Ruleset, lang: str) -> Iterator[str]:
    """Yield each roadmap of a ruleset under the name that a command takes, with its size."""
    for roadmap in ruleset.roadmaps.values():
        name = f"{ruleset.id}/{roadmap.id}"
        yield f"{name}  {roadmap.title}"
        activities, targets = list(roadmap.activities), list(roadmap.targets)
        offers = [say("listing.activities", count=len(activities))]
        if targets:
            offers.append(say("listing.targets", count=len(targets)))
        told = "; ".join(message.render(lang) for message in offers)
        yield f"{' ' * len(name)}  {told}"


def _ruleset(ruleset: Ruleset, lang: str) -> Iterator[str]:
    yield f"{ruleset.id}  {ruleset.title}"
    for line in (*monitoring_lines(ruleset, lang), *roadmap_lines(ruleset, lang)):
        yield f"  {line}"


def _offers(monitoring: Monitoring) -> Iterator[Message]:
    yield say("listing.indicators", count=len(monitoring.indicators))
    if monitoring.scale is None:
        yield say("listing.no-scale")
    else:
        yield say("listing.scale", count=len(monitoring.scale.bands))
    names = ", ".join(reading.id for reading in monitoring.readings)
    yield say("listing.readings", names=names) if names else say("listing.no-readings")
