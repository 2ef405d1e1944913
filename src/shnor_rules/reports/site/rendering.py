# SPDX-License-Identifier: MIT
"""Pages of a site as HTML: links that lead somewhere are links, drawings are drawn."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from attrs import field, frozen
from markupsafe import Markup, escape

from shnor_rules.reports.content.report import Section
from shnor_rules.reports.page.naming import Names
from shnor_rules.reports.page.shell import TEMPLATES, environment_of, render, shown
from shnor_rules.reports.page.tables import Budget
from shnor_rules.reports.page.writing import part
from shnor_rules.reports.site.addressing import relative, to_root
from shnor_rules.reports.site.pieces import Link
from shnor_rules.reports.site.places import FRONT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from jinja2 import Environment

    from shnor_rules.reports.page.writing import Part
    from shnor_rules.reports.site.pieces import Doc, Line, Node

OWN: Final = Path(__file__).parent / "templates"
"""The templates, the style and the script that a site has besides those of all pages."""

STYLE: Final = "style.css"
SCRIPT: Final = "script.js"


@frozen
class Site:
    """What the pages of a site share.

    Attributes:
        targets: the names in each page, by its path.
        lang: the language of labels.
        day: the day that the site is dated with, or `None`.
        environment: what reads the templates.
    """

    targets: Mapping[str, frozenset[str]]
    lang: str
    day: date | None
    environment: Environment = field(factory=lambda: environment_of((OWN,)))

    def html(self, doc: Doc) -> str:
        """Return a page as HTML."""
        names, budget = Names(), Budget(0)

        def line(pieces: Line) -> Markup:
            return Markup("").join(self._pieces(doc, pieces))

        def drawn(node: Node) -> Part:
            section = Section(node.anchor, node.title, grids=node.grids, figures=node.figures)
            return part(section, names, budget, self.lang)

        return render(
            "site.html",
            self.lang,
            folders=(OWN,),
            styles=(),
            scripts=(),
            made_with=self.environment,
            title=doc.title,
            doc=doc,
            root=to_root(doc.page),
            front=relative(doc.page, FRONT),
            day=None if self.day is None else {"iso": self.day.isoformat(), "said": _day(self.day)},
            line=line,
            drawn=drawn,
            table_name=lambda title: names.new("sheet", title),
        )

    def _pieces(self, doc: Doc, pieces: Line) -> Iterator[Markup]:
        for piece in pieces:
            if isinstance(piece, Link):
                yield self._link(doc, piece)
            else:
                yield escape(shown(piece))

    def _link(self, doc: Doc, link: Link) -> Markup:
        """Return a link, or its text alone where it would lead nowhere."""
        names = self.targets.get(link.page)
        if names is None:
            return escape(shown(link.said))
        where = relative(doc.page, link.page, link.anchor if link.anchor in names else "")
        return Markup('<a href="{}">{}</a>').format(where, shown(link.said))


def _day(day: date) -> str:
    return f"{day:%d.%m.%Y}"


def targets(docs: Iterable[Doc]) -> dict[str, frozenset[str]]:
    """Return the names of the parts of each page, by its path."""
    return {doc.page: frozenset(_names(doc.nodes)) for doc in docs}


def _names(nodes: Iterable[Node]) -> Iterator[str]:
    for node in nodes:
        yield node.anchor
        yield from (row.anchor for sheet in node.sheets for row in sheet.rows if row.anchor)
        yield from _names(node.inside)


def shared_file(name: str) -> str:
    """Return the style or the script of a site: that of all pages, and its own after it."""
    return "".join((folder / name).read_text(encoding="utf-8") for folder in (TEMPLATES, OWN))
