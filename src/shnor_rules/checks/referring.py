# SPDX-License-Identifier: MIT
"""Cross-references of a ruleset, and the numbered things that they can lead to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.model import Referred

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from shnor_rules.findings import Place
    from shnor_rules.model import Layout, Monitoring, Reference, Roadmap, Ruleset

_DIGITS: Final = re.compile(r"[0-9]+$")


@frozen
class Thing:
    """What stands under a number.

    Attributes:
        numbers: the numbers by which it can be called, the plainest first.
        title: what it is.
        place: where it is written.
    """

    numbers: tuple[str, ...]
    title: str
    place: Place


def referring(ruleset: Ruleset) -> Iterator[tuple[Reference, Place]]:
    """Yield every cross-reference of a ruleset with the place of its number."""
    for row in ruleset.schedule:
        yield from _placed(row.refers_to, ruleset.layout)
    for monitoring in ruleset:
        for indicator in monitoring.indicators:
            yield from _placed(indicator.refers_to, monitoring.layout)
            for item in indicator.items:
                yield from _placed(item.refers_to, monitoring.layout)
    for roadmap in ruleset.roadmaps.values():
        for each in roadmap.rows:
            yield from _placed(each.refers_to, roadmap.layout)


def _placed(references: Iterable[Reference], layout: Layout) -> Iterator[tuple[Reference, Place]]:
    for reference in references:
        yield reference, layout.place(*reference.path, "number")


def things(ruleset: Ruleset, reference: Reference) -> list[Thing]:
    """Return what is numbered in the thing that a reference leads into; nothing if unknown."""
    if reference.to is Referred.DOCUMENT:
        return list(_of_document(ruleset, reference.id))
    if reference.to is Referred.MONITORING:
        monitoring = ruleset.monitorings.get(reference.id)
        return [] if monitoring is None else list(_of_monitoring(monitoring))
    roadmap = ruleset.roadmaps.get(reference.id)
    return [] if roadmap is None else list(_of_roadmap(roadmap))


def _of_document(ruleset: Ruleset, name: str) -> Iterator[Thing]:
    document = ruleset.documents.get(name)
    for index, heading in enumerate(() if document is None else document.headings):
        place = ruleset.layout.place("documents", name, "headings", index)
        yield Thing((heading.number,), heading.title, place)


def _of_monitoring(monitoring: Monitoring) -> Iterator[Thing]:
    for indicator in monitoring.indicators:
        name, number = indicator.id, indicator.number
        numbers = _numbers(name) if number is None else (number, name)
        at = monitoring.layout.key("indicators", indicator.id)
        yield Thing(numbers, indicator.title, at)
        for item in indicator.items:
            at = monitoring.layout.key("indicators", indicator.id, "items", item.id)
            own = () if item.number is None else (item.number,)
            below = (f"{number}.{item.id}" for number in numbers)
            yield Thing((*own, *below), item.title, at)


def _numbers(name: str) -> tuple[str, ...]:
    digits = _DIGITS.search(name)
    return (name,) if digits is None else (digits[0], name)


def _of_roadmap(roadmap: Roadmap) -> Iterator[Thing]:
    place = roadmap.layout.place
    for section in roadmap.sections:
        if section.number is not None:
            yield Thing((section.number,), section.title or "", place(*section.path))
        for row in section.rows:
            if row.number is not None:
                under = () if section.number is None else (f"{section.number}/{row.number}",)
                yield Thing((row.number, *under), row.title or "", place(*row.path))
