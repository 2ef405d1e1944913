# SPDX-License-Identifier: MIT
"""Editions of a monitoring: one thing by several documents, of which one is in force on a day."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from attrs import evolve, frozen

from shnor_rules.errors import EditionError
from shnor_rules.messages import say
from shnor_rules.model.in_force import InForce, in_force

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from shnor_rules.model.document import Document
    from shnor_rules.model.monitoring import Monitoring


T = TypeVar("T")


@frozen
class Editions:
    """The editions of one monitoring.

    Attributes:
        named: the one by whose id they were asked for.
        known: the editions, in the order of the ruleset; a monitoring without others is one.
        documents: the documents of the ruleset.
    """

    named: Monitoring
    known: tuple[Monitoring, ...]
    documents: Mapping[str, Document]

    def force(self, edition: Monitoring) -> InForce:
        """Return when an edition is in force: as long as its document is."""
        document = edition.identity.document
        return InForce() if document is None else in_force(document, self.documents)

    def on(self, day: date) -> Monitoring:
        """Return the edition that is in force on a day.

        Raises:
            EditionError: none is, or several are; the message names the documents.
        """
        found = [each for each in self.known if day in self.force(each)]
        if len(found) == 1:
            return found[0]
        key = "edition-undecided.several" if found else "edition-undecided"
        documents = "; ".join(self._told(each) for each in found or self.known)
        told = f"{day:%d.%m.%Y}"
        raise EditionError(say(key, day=told, monitoring=self.named.id, documents=documents))

    @property
    def joined(self) -> Monitoring:
        """The first edition with the attributes, indicators and values of the others after its own.

        A table of results by several editions has the columns of this one; nothing is assessed by
        it.
        """
        first, *others = self.known
        return evolve(
            first,
            attributes=_joined(first.attributes, *(each.attributes for each in others)),
            indicators=_joined(first.indicators, *(each.indicators for each in others)),
            derived=_joined(first.derived, *(each.derived for each in others)),
            subtotals=_joined(first.subtotals, *(each.subtotals for each in others)),
            gradings=_joined(first.gradings, *(each.gradings for each in others)),
            notices=tuple(
                dict.fromkeys(each for edition in self.known for each in edition.notices)
            ),
        )

    def _told(self, edition: Monitoring) -> str:
        """Return the document of an edition with its days in force, the same in each language."""
        force = self.force(edition)
        name = str(edition.identity.document or edition.id)
        first = "…" if force.first is None else f"{force.first:%d.%m.%Y}"
        last = "…" if force.last is None else f"{force.last:%d.%m.%Y}"
        return f"{name} ({first} – {last})"


def editions_of(
    monitorings: Mapping[str, Monitoring], name: str, documents: Mapping[str, Document]
) -> Editions:
    """Return the editions of a monitoring, itself among them.

    Args:
        monitorings: the monitorings of the ruleset.
        name: the id of any of the editions.
        documents: the documents of the ruleset.
    """
    links = [(each.id, each.edition_of) for each in monitorings.values() if each.edition_of]
    group = {name}
    before: set[str] = set()
    while group != before:
        before = set(group)
        for link in links:
            if group & set(link):
                group.update(link)
    known = tuple(each for each in monitorings.values() if each.id in group)
    return Editions(monitorings[name], known, documents)


def _joined(*parts: tuple[T, ...]) -> tuple[T, ...]:
    """Return the parts of all, of those with the same id or name the first."""
    known: dict[object, T] = {}
    for part in parts:
        for each in part:
            known.setdefault(getattr(each, "id", None) or getattr(each, "name", None), each)
    return tuple(known.values())
