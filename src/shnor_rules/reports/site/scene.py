# SPDX-License-Identifier: MIT
"""What all pages of a ruleset are made with: its language, its day, its clauses, its findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from shnor_rules.messages import say
from shnor_rules.model import Basis
from shnor_rules.reports.site.cited import Cited, Element
from shnor_rules.reports.site.pieces import Fact, Link, Quote
from shnor_rules.reports.site.places import FRONT, part_page, ruleset_page

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from shnor_rules.checks import Accepted
    from shnor_rules.messages.message import Parameter
    from shnor_rules.model import Clause, Ruleset
    from shnor_rules.reports.site.pieces import Line


@frozen
class Published:
    """A ruleset that is published.

    Attributes:
        ruleset: the ruleset.
        results: what a check found in it, each with the remark that explains it where one does.
    """

    ruleset: Ruleset
    results: tuple[Accepted, ...] = ()


@frozen
class Scene:
    """What the pages of one ruleset are made with.

    Attributes:
        published: the ruleset with what a check found.
        lang: the language of labels.
        day: the day that the site is dated with, or `None`.
        cited: the clauses that were cited so far.
    """

    published: Published
    lang: str
    day: date | None
    cited: Cited

    @property
    def ruleset(self) -> Ruleset:
        """The ruleset."""
        return self.published.ruleset

    @property
    def trail(self) -> tuple[Link, ...]:
        """The pages above those of the parts of the ruleset."""
        front = Link(self.text("front"), FRONT)
        return (front, Link(self.ruleset.municipality, ruleset_page(self.ruleset.id)))

    def text(self, key: str, /, **parameters: Parameter) -> str:
        """Return a sentence of the site."""
        return say(f"site.{key}", **parameters).render(self.lang)

    def said(self, key: str, /, **parameters: Parameter) -> str:
        """Return any sentence of the catalogue."""
        return say(key, **parameters).render(self.lang)

    def fact(self, key: str, *lines: Line | str | None) -> tuple[Fact, ...]:
        """Return a fact under its label; nothing where nothing is said.

        Args:
            key: the label, as in `site.fact.KEY`.
            lines: what is said, a paragraph each.
        """
        told = tuple((each,) if isinstance(each, str) else each for each in lines if each)
        return (Fact(self.text(f"fact.{key}"), told),) if told else ()

    def part(self, name: str) -> Link:
        """Return what leads to a part of the ruleset by its id, called by its title."""
        ruleset = self.ruleset
        for parts in (ruleset.monitorings, ruleset.roadmaps, ruleset.risks):
            if name in parts:
                return Link(parts[name].title, part_page(ruleset.id, name))
        return Link(name, "")

    def source(
        self,
        at: Link,
        clauses: Iterable[Clause | None],
        *printed: tuple[str, str | None],
        basis: Basis = Basis.TEXT,
    ) -> Line:
        """Return what leads to the clause that prints something, and note that it does.

        Args:
            at: where the site tells of what is printed.
            clauses: its own clause, and those around it.
            printed: what is printed: of each its kind, as in `element.KIND`, and its text.
            basis: whether the document prints it or somebody chose it.
        """
        chosen = "" if basis is Basis.TEXT else f" ({self.text('chosen')})"
        elements = [
            Element(self.said(f"element.{kind}"), f"{text}{chosen}", at)
            for kind, text in printed
            if text is not None
        ]
        # What has no text of its own is led to all the same.
        found = self.cited.cite(clauses, elements or [Element("", "", at)])
        return () if found is None else (found,)

    def sourced(self, line: Line, basis: Basis = Basis.TEXT) -> tuple[Fact, ...]:
        """Return the facts on where something stands, and whether somebody chose it instead."""
        chosen = self.text("chosen") if basis is Basis.READING else None
        return (*self.fact("clause", line or None), *self.fact("basis", chosen))

    def quotes(self, *clauses: Clause | None) -> tuple[Quote, ...]:
        """Return the words of clauses, each once."""
        texts = dict.fromkeys(
            each.quote for each in clauses if each is not None and each.quote is not None
        )
        return tuple(Quote(text) for text in texts)
