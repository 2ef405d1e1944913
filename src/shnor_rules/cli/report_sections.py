# SPDX-License-Identifier: MIT
"""Sections of several parts of a ruleset in one report, under ids and headings of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve, field, frozen

from shnor_rules.findings import Finding, Severity
from shnor_rules.reports.content.grid import Column, Grid, Row
from shnor_rules.reports.content.report import Section
from shnor_rules.reports.content.wording import text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from shnor_rules.inputs import Given
    from shnor_rules.reports.content.grid import Cell

_ONCE: Final = frozenset({"purpose", "basis", "decisions"})
"""The sections that a report has once, for the part that it is on."""

_EVERYWHERE: Final = frozenset({"not-sent", "refused", "readings", "remarks"})
"""The sections that every part has: what is added has them under its own name."""

_CLOSING: Final = frozenset({"recommendations", "decisions", "readings", "remarks"})


@frozen
class Addition:
    """What a further part of the ruleset adds to a report.

    Attributes:
        name: what its sections are told from others by: `risks`, `roadmap` or an id.
        title: what it is called in headings.
        sections: its sections, as a report on it alone has them.
        facts: its facts.
        code: the exit code.
    """

    name: str
    title: str
    sections: tuple[Section, ...]
    facts: Mapping[str, Cell]
    code: int


def added(additions: Iterable[Addition]) -> tuple[Section, ...]:
    """Return the sections that further parts add to a report, each under an id that is its own."""
    taken: set[str] = set()
    return tuple(_added(additions, taken))


def _added(additions: Iterable[Addition], taken: set[str]) -> Iterator[Section]:
    for addition in additions:
        for section in addition.sections:
            if section.id in _ONCE:
                continue
            is_alike = section.id in _EVERYWHERE or section.id in taken
            taken.add(section.id)
            yield _named(section, addition) if is_alike else section


def _named(section: Section, addition: Addition) -> Section:
    """Return a section whose id, heading and tables tell which part it is of."""
    return evolve(
        section,
        id=f"{addition.name}-{section.id}",
        title=f"{section.title}: {addition.title}",
        grids=tuple(
            evolve(each, id=f"{addition.name}-{each.id}", title=f"{each.title}: {addition.title}")
            for each in section.grids
        ),
        figures=tuple(evolve(each, id=f"{addition.name}-{each.id}") for each in section.figures),
    )


def with_further(
    sections: tuple[Section, ...], further: tuple[Section, ...]
) -> tuple[Section, ...]:
    """Return the sections of a part with further ones before what is decided.

    Args:
        sections: the sections of the part that is reported on.
        further: those of others.
    """
    places = (index for index, each in enumerate(sections) if each.id in _CLOSING)
    place = next(places, len(sections))
    return (*sections[:place], *further, *sections[place:])


@frozen
class Faults:
    """What is wrong with files besides their records, noticed on the way.

    Attributes:
        found: the findings.
    """

    found: list[Finding] = field(factory=list)

    def noticing(self, given: Iterable[Given | Finding]) -> Iterator[Given | Finding]:
        """Yield the records and the findings, and keep the findings that are errors."""
        for each in given:
            if isinstance(each, Finding) and each.severity is Severity.ERROR:
                self.found.append(each)
            yield each

    def section(self, lang: str) -> tuple[Section, ...]:
        """Return `faults`, a section on them; none where nothing is wrong."""
        if not self.found:
            return ()
        title = text("rules-used.faults", lang)
        columns = tuple(
            Column(text(f"rules-used.column.{key}", lang)) for key in ("record", "what", "step")
        )
        rows = tuple(
            Row(
                (each.place.handed.render(lang), each.message.render(lang), each.message.help(lang))
            )
            for each in self.found
        )
        said = text("rules-used.faults.count", lang, count=len(rows))
        return (Section("faults", title, (said,), grids=(Grid("faults", title, columns, rows),)),)
