# SPDX-License-Identifier: MIT
"""What there is: rulesets with all they hold, what each has, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from shnor_rules.messages import say
from shnor_rules.model import readings_with_scale

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from shnor_rules.messages import Message
    from shnor_rules.model import Monitoring, RiskTools, Roadmap, Ruleset


@frozen
class _Entry:
    """A part of a ruleset, as the listing has it.

    Attributes:
        name: the name that a command takes.
        title: the title of the document.
        has: what it has.
        uses: what can be done with it, with the verb for it.
    """

    name: str
    title: str
    has: tuple[Message, ...]
    uses: tuple[Message, ...]


def listing(rulesets: Iterable[Ruleset], lang: str = "ru") -> str:
    """Return a page of rulesets and what they hold, an empty line between rulesets."""
    return "\n\n".join("\n".join(_ruleset(ruleset, lang)) for ruleset in rulesets)


def monitoring_lines(ruleset: Ruleset, lang: str) -> Iterator[str]:
    """Yield each monitoring of a ruleset under the name that a command takes, with what it has."""
    return _lines(_monitorings(ruleset), lang)


def roadmap_lines(ruleset: Ruleset, lang: str) -> Iterator[str]:
    """Yield each roadmap of a ruleset under the name that a command takes, with its size."""
    return _lines(_roadmaps(ruleset), lang)


def risks_lines(ruleset: Ruleset, lang: str) -> Iterator[str]:
    """Yield the tools for risks of a ruleset under the name that a command takes."""
    return _lines(_risks(ruleset), lang)


def _ruleset(ruleset: Ruleset, lang: str) -> Iterator[str]:
    yield f"{ruleset.id}  {ruleset.title}"
    entries = (*_monitorings(ruleset), *_risks(ruleset), *_roadmaps(ruleset))
    yield from (f"  {line}" for line in _lines(entries, lang))


def _lines(entries: Iterable[_Entry], lang: str) -> Iterator[str]:
    listed = tuple(entries)
    widest = max((len(entry.name) for entry in listed), default=0)
    margin = " " * (widest + 2)
    for entry in listed:
        yield f"{entry.name.ljust(widest)}  {entry.title}"
        yield margin + "; ".join(message.render(lang) for message in entry.has)
        uses = ", ".join(message.render(lang) for message in entry.uses)
        yield margin + say("listing.uses", uses=uses).render(lang)


def _monitorings(ruleset: Ruleset) -> Iterator[_Entry]:
    for each in ruleset:
        name = f"{ruleset.id}/{each.id}"
        yield _Entry(name, each.title, tuple(_offers(each)), tuple(_uses(ruleset, each)))


def _roadmaps(ruleset: Ruleset) -> Iterator[_Entry]:
    for each in ruleset.roadmaps.values():
        yield _Entry(f"{ruleset.id}/{each.id}", each.title, *_planned(each))


def _risks(ruleset: Ruleset) -> Iterator[_Entry]:
    for each in ruleset.risks.values():
        yield _Entry(f"{ruleset.id}/{each.id}", each.title, *_risky(each))


def _planned(roadmap: Roadmap) -> tuple[tuple[Message, ...], tuple[Message, ...]]:
    activities, targets = len(list(roadmap.activities)), len(list(roadmap.targets))
    has, uses = [], [say("listing.use.show")]
    if activities:
        has.append(say("listing.activities", count=activities))
        uses = [say("listing.use.due"), say("listing.use.fulfilment")]
    if targets:
        has.append(say("listing.targets", count=targets))
    return (*has, _readings([reading.id for reading in roadmap.readings])), tuple(uses)


def _risky(tools: RiskTools) -> tuple[tuple[Message, ...], tuple[Message, ...]]:
    has, use = [say("listing.factors", count=len(tools.factors))], say("listing.use.sharing")
    if tools.rows:
        has.append(say("listing.rows", count=len(tools.rows)))
    if tools.rows or tools.profile is not None:
        use = say("listing.use.risks")
    return (*has, _readings([reading.id for reading in tools.readings])), (use,)


def _offers(monitoring: Monitoring) -> Iterator[Message]:
    yield say("listing.indicators", count=len(monitoring.indicators))
    bringing: tuple[str, ...] = ()
    if monitoring.scale is None:
        yield say("listing.no-scale")
        bringing = readings_with_scale(monitoring)
    else:
        yield say("listing.scale", count=len(monitoring.scale.bands))
    if monitoring.periods is not None:
        yield say("listing.periods")
    if bringing:
        yield say("listing.scale-by", names=", ".join(bringing))
    names = [each.id for each in monitoring.readings if each.id not in bringing]
    if names or not bringing:
        yield _readings(names)


def _uses(ruleset: Ruleset, monitoring: Monitoring) -> Iterator[Message]:
    """Yield what can be done; what a comparison counts is not filled in by anybody."""
    counted = {
        indicator.changes.of for indicator in monitoring.indicators if indicator.changes is not None
    }
    if counted:
        names = ", ".join(f"{ruleset.id}/{name}" for name in sorted(counted))
        yield say("listing.use.concluding", names=names)
        return
    if monitoring.scale is None and monitoring.total is None:
        yield say("listing.use.collecting")
    else:
        yield say("listing.use.evaluate")
        yield say("listing.use.analyse")
    yield say("listing.use.dynamics")


def _readings(names: Iterable[str]) -> Message:
    listed = ", ".join(names)
    return say("listing.readings", names=listed) if listed else say("listing.no-readings")
