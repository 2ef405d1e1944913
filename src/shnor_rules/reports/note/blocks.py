# SPDX-License-Identifier: MIT
"""Whole sections, tables and annexes as markup, for templates that take them as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup

from shnor_rules.messages import say
from shnor_rules.reports.note.quoting import all_in_quotes
from shnor_rules.reports.note.styles import (
    ANNEX,
    CAPTION,
    HEADING,
    POINT,
    QUOTED,
    RULED,
    SMALL,
    SUBTITLE,
    TEXT,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from shnor_rules.reports.content.report import Section
    from shnor_rules.reports.note.markup import Writer
    from shnor_rules.reports.note.placing import Placed


def section_block(section: Section, places: Iterable[Placed], writer: Writer, lang: str) -> Markup:
    """Return a section from its heading to its notes.

    Args:
        section: the section, as the note says it.
        places: its tables that are no details, placed.
        writer: writes with the styles of the document.
        lang: the language of the words around tables.
    """
    return Markup().join(
        (
            writer.paragraph(section.title, HEADING),
            *(writer.paragraph(text, TEXT) for text in section.paragraphs),
            *(writer.paragraph(text, QUOTED) for text in all_in_quotes(section.quoted, lang)),
            *(writer.paragraph(text, TEXT) for text in lead_of(section)),
            *(writer.paragraph(text, POINT) for text in section.points),
            *(table_block(place, writer, lang) for place in places),
            *(writer.paragraph("\u00a0", RULED) for _ in range(section.blanks)),
            *(writer.paragraph(text, SMALL) for text in section.notes),
        )
    )


def lead_of(section: Section) -> tuple[str, ...]:
    """Return what stands before the list of a section."""
    return () if section.lead is None else (section.lead,)


def table_block(place: Placed, writer: Writer, lang: str) -> Markup:
    """Return a table where it is expected: itself, or the sentence that says where it is.

    Args:
        place: the table.
        writer: writes with the styles of the document.
        lang: the language of the words around it.
    """
    said = (writer.paragraph(text, TEXT) for text in place.said)
    if place.sheet is None or place.annex is not None:
        return Markup().join(said)
    return Markup().join((*said, *_printed(place, writer, lang)))


def annexes(places: Iterable[Placed], writer: Writer, lang: str) -> Markup:
    """Return the tables that stand at the end, each on a page of its own.

    Args:
        places: all tables.
        writer: writes with the styles of the document.
        lang: the language of the words around them.
    """
    pieces: list[Markup] = []
    for place in places:
        if place.annex is not None:
            heading = say("note.annex", number=place.annex).render(lang)
            pieces += (
                writer.paragraph(heading, ANNEX, is_across=_is_across(place)),
                *_printed(place, writer, lang),
            )
    return Markup().join(pieces)


def _printed(place: Placed, writer: Writer, lang: str) -> Iterator[Markup]:
    is_across = _is_across(place)
    if place.has_caption:
        title = SUBTITLE if place.annex else CAPTION
        yield writer.paragraph(place.grid.title, title, is_across=is_across)
    yield writer.table(place)
    if place.legend:
        listed = "; ".join(f"{title} – {note}" for title, note in place.legend)
        legend = say("note.legend", listed=listed).render(lang)
        yield writer.paragraph(legend, SMALL, is_across=is_across)
    elif place.annex is None:
        # Two tables in a row would run into one.
        yield writer.paragraph("", SMALL)


def _is_across(place: Placed) -> bool:
    return place.sheet is not None and place.sheet.is_across
