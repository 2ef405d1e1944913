# SPDX-License-Identifier: MIT
"""A report: its head, its figures by name, and its sections in the order of reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from shnor_rules.reports.content.figures import Figure
    from shnor_rules.reports.content.grid import Cell, Grid


@frozen
class Quoted:
    """Words of a document.

    Attributes:
        text: the words.
        clause: where they stand, as it is cited; `None` where nothing tells.
        is_detail: whether a note does without them, since the workbook and the page have them.
    """

    text: str
    clause: str | None = None
    is_detail: bool = False


@frozen
class Section:
    """A part of a report under one heading.

    Attributes:
        id: the name that templates and links know it by, in Latin letters; stable.
        title: the heading.
        paragraphs: sentences, each a paragraph.
        quoted: words of documents, after the paragraphs.
        lead: what stands before the list, or `None`.
        points: a list, after those.
        grids: tables, after those.
        figures: drawings, each beside or before the table that says the same.
        notes: smaller print below everything.
        blanks: how many ruled lines are left to be filled in by hand.
        brief: what a note says in the place of tables that are details, a numbered list.
    """

    id: str
    title: str
    paragraphs: tuple[str, ...] = ()
    quoted: tuple[Quoted, ...] = ()
    points: tuple[str, ...] = ()
    grids: tuple[Grid, ...] = ()
    figures: tuple[Figure, ...] = ()
    notes: tuple[str, ...] = ()
    blanks: int = 0
    lead: str | None = None
    brief: tuple[str, ...] = ()


@frozen
class Report:
    """A report, the same for a workbook, a note and a page.

    Attributes:
        title: what is reported on, in the words of the document.
        municipality: whose it is.
        sections: its sections.
        facts: single figures and names by the words that templates call them by.
        date: the day it is dated with, or `None`.
        lang: the language of its sentences, `ru` or `en`.
        signatory: the post of the person who signs, or `None`.
    """

    title: str
    municipality: str
    sections: tuple[Section, ...]
    facts: Mapping[str, Cell] = field(factory=dict)
    date: date | None = None
    lang: str = "ru"
    signatory: str | None = None

    def section(self, name: str) -> Section:
        """Return the section of this id.

        Raises:
            KeyError: there is none.
        """
        for section in self.sections:
            if section.id == name:
                return section
        raise KeyError(name)
