# SPDX-License-Identifier: MIT
"""The clauses that a site cites, gathered while its pages are made, with what each prints."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, field, frozen

from shnor_rules.reports.site.pieces import Link
from shnor_rules.reports.site.places import clause_anchor, clauses_page

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from shnor_rules.model import Clause
    from shnor_rules.reports.site.pieces import Piece

NOWHERE: Final[tuple[str, str | None]] = ("", None)


@frozen
class Element:
    """Something that a document prints.

    Attributes:
        kind: what it is, in words.
        text: what is printed: a title, a value set, an interval, a planned value.
        at: where the site tells of it.
    """

    kind: str
    text: str
    at: Link


@define
class Entry:
    """A clause with what it prints.

    Attributes:
        quotes: the words of the document that are quoted from it.
        elements: what it prints, each once.
    """

    quotes: dict[str, None] = field(factory=dict)
    elements: dict[Element, None] = field(factory=dict)


@define
class Cited:
    """The clauses of the documents of a ruleset that were cited so far.

    Attributes:
        ruleset: the id of the ruleset.
        entries: the clauses, by the id of the document and the place in it.
    """

    ruleset: str
    entries: dict[tuple[str, str | None], Entry] = field(factory=dict)

    def of(self, document: str) -> Mapping[str | None, Entry]:
        """Return the clauses of a document, by their places, in the order in which they came."""
        return {place: entry for (key, place), entry in self.entries.items() if key == document}

    def cite(self, clauses: Iterable[Clause | None], elements: Iterable[Element]) -> Piece | None:
        """Note what a clause prints, and return what leads to it; `None` where nothing is cited.

        Args:
            clauses: the clause of the element, and those around it: of the first that is there the
                document is taken, and of the first that tells one the place.
            elements: what is printed there.
        """
        known = [clause for clause in clauses if clause is not None]
        if not known:
            return None
        first = known[0]
        placed = next((each for each in known if each.place is not None), first)
        home = self.ruleset if first.of is None else first.of.ruleset
        if home == self.ruleset:
            entry = self.entries.setdefault((first.document, placed.place), Entry())
            if first.quote is not None:
                entry.quotes[first.quote] = None
            entry.elements |= dict.fromkeys(elements)
        said = placed.cited or first.document
        return Link(said, clauses_page(home), clause_anchor(first.document, placed.place))
