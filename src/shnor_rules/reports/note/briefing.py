# SPDX-License-Identifier: MIT
"""A report as a note says it: short, with a sentence in the place of what only the workbook has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from shnor_rules.messages import say
from shnor_rules.reports.book.plan import key_of, planned

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shnor_rules.reports.book.plan import Key
    from shnor_rules.reports.content.report import Report, Section
    from shnor_rules.reports.note.placing import Placed

MOST_POINTS: Final = 30
"""The most items of a list in a note."""


def briefed(report: Report, places: Mapping[int, Placed], workbook: str) -> Report:
    """Return a report with the sentences of a note.

    Words of the document that are details are left out, what is said below several sections is
    said once, long lists end with a sentence that says where the rest is, lists that stand for
    details are numbered, and each section ends with the sheets of what it does not show.

    Args:
        report: the report.
        places: the place of every table, by its number among all of the report.
        workbook: what the file with the whole of everything is called.
    """
    sheets = planned(report)
    number, is_told = 0, False
    noted: dict[str, None] = {}
    sections = []
    for section in report.sections:
        end = number + len(section.grids)
        hidden = [places[at] for at in range(number, end) if places[at].is_hidden]
        number = end
        closing = list(_details(section, hidden, sheets.places, workbook, report.lang))
        kept = tuple(each for each in section.quoted if not each.is_detail)
        if len(kept) < len(section.quoted) and not is_told:
            is_told = True
            sheet = sheets.sheets[0][0]
            said = say("note.quoted.elsewhere", workbook=workbook, sheet=sheet)
            closing.append(said.render(report.lang))
        notes = (
            *_numbered(section),
            *(each for each in section.notes if each not in noted),
            *closing,
        )
        noted |= dict.fromkeys(section.notes)
        brief = evolve(section, quoted=kept, notes=notes, brief=())
        sections.append(_shortened(brief, workbook, report.lang))
    return evolve(report, sections=tuple(sections))


def _details(
    section: Section,
    hidden: list[Placed],
    sheets: Mapping[Key, str],
    workbook: str,
    lang: str,
) -> Iterator[str]:
    """Yield the sentence that names the sheets of what is not shown."""
    found = dict.fromkeys(sheets[key_of(section, each.whole)] for each in hidden)
    if found:
        listed = ", ".join(say("note.sheet", sheet=sheet).render(lang) for sheet in found)
        key = "note.details" if len(found) == 1 else "note.details.many"
        yield say(key, workbook=workbook, sheets=listed).render(lang)


def _numbered(section: Section) -> tuple[str, ...]:
    return tuple(f"{number}.\u00a0{text}" for number, text in enumerate(section.brief, start=1))


def _shortened(section: Section, workbook: str, lang: str) -> Section:
    left = len(section.points) - MOST_POINTS
    if left > 0:
        said = say("note.points.elsewhere", left=left, workbook=workbook).render(lang)
        section = evolve(section, points=(*section.points[:MOST_POINTS], said))
    if section.figures and not (section.paragraphs or section.points or section.grids):
        # A heading alone would say nothing.
        drawn = (
            say("note.figure.elsewhere", title=figure.title, workbook=workbook).render(lang)
            for figure in section.figures
        )
        section = evolve(section, paragraphs=tuple(drawn))
    return section
