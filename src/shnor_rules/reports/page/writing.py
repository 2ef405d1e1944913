# SPDX-License-Identifier: MIT
"""A report as a page."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen
from markupsafe import Markup

from shnor_rules.messages import say
from shnor_rules.reports.drawing import drawn
from shnor_rules.reports.page.cells import cell_text
from shnor_rules.reports.page.naming import Names
from shnor_rules.reports.page.shell import render
from shnor_rules.reports.page.tables import Budget, table

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shnor_rules.reports.content.report import Quoted, Report, Section
    from shnor_rules.reports.page.tables import Table

_FACTS: Final[Mapping[str, str]] = MappingProxyType(
    {"правила": "rules", "хеш": "hash", "толкования": "readings"}
)
"""The facts that the foot of a page tells, with what they are called there."""


@frozen
class Drawn:
    """A figure with its drawings.

    Attributes:
        id: its name, the only one of the page.
        title: what is drawn.
        drawings: the drawings.
    """

    id: str
    title: str
    drawings: tuple[Markup, ...]


@frozen
class Part:
    """A section as a page has it.

    Attributes:
        id: its name, the only one of the page.
        title: its heading.
        paragraphs: its paragraphs.
        quoted: words of documents.
        lead: what stands before the list, or `None`.
        points: a list.
        figures: its drawings.
        tables: its tables.
        notes: smaller print.
        blanks: how many lines are left free.
    """

    id: str
    title: str
    paragraphs: tuple[str, ...]
    quoted: tuple[Quoted, ...]
    lead: str | None
    points: tuple[str, ...]
    figures: tuple[Drawn, ...]
    tables: tuple[Table, ...]
    notes: tuple[str, ...]
    blanks: int


def page(report: Report) -> str:
    """Return a report as one HTML document that needs nothing besides itself.

    It works from disk, in print and without JavaScript; with it, rows of long tables can be looked
    for. How a record came about is unfolded for the first five hundred of them; past that the page
    says so, and which command tells it.
    """
    names, budget = Names(), Budget()
    day = report.date
    return render(
        "report.html",
        report.lang,
        title=report.title,
        municipality=report.municipality,
        date=None if day is None else {"iso": day.isoformat(), "said": f"{day:%d.%m.%Y}"},
        signatory=report.signatory,
        sections=[part(section, names, budget, report.lang) for section in report.sections],
        facts=[*_facts(report)],
    )


def part(section: Section, names: Names, budget: Budget, lang: str) -> Part:
    """Return a section with its tables and drawings made.

    Args:
        section: what it says.
        names: the names of the page so far.
        budget: how many more rows of the page can be unfolded.
        lang: `ru` or `en`.
    """
    return Part(
        names.new("section", section.id),
        section.title,
        section.paragraphs,
        section.quoted,
        section.lead,
        section.points,
        tuple(_drawn_of(section, names, lang)),
        tuple(table(grid, names.new("table", grid.id), budget, lang) for grid in section.grids),
        section.notes,
        section.blanks,
    )


def _drawn_of(section: Section, names: Names, lang: str) -> Iterator[Drawn]:
    """Yield the figures of which there is anything to draw."""
    for figure in section.figures:
        name = names.new("figure", figure.id)
        # What the drawings hold of texts, they have escaped.
        drawings = tuple(map(Markup, drawn(evolve(figure, id=name), lang)))
        if drawings:
            yield Drawn(name, figure.title, drawings)


def _facts(report: Report) -> Iterator[dict[str, str]]:
    """Yield what the foot of the page tells of the rules; nothing where no rules are told."""
    told = {name: cell_text(report.facts.get(name), report.lang) for name in _FACTS}
    if not told["правила"]:
        return
    literal = say("html.literal").render(report.lang)
    for name, key in _FACTS.items():
        text = told[name] or (literal if key == "readings" else "")
        if text:
            yield {"name": say(f"html.{key}").render(report.lang), "said": text}
