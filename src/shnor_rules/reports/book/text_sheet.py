# SPDX-License-Identifier: MIT
"""The sentences of a report on a sheet: headings at the left, words, and where they are from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from attrs import field, frozen

from shnor_rules.messages import say
from shnor_rules.reports.book.cells import format_of, put, put_text, ready
from shnor_rules.reports.book.columns import Laid, shown
from shnor_rules.reports.book.plan import key_of
from shnor_rules.reports.book.shades import GREY
from shnor_rules.reports.book.sizes import height
from shnor_rules.reports.content.grid import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from shnor_rules.reports.book.plan import Key
    from shnor_rules.reports.book.styles import Styles
    from shnor_rules.reports.content.grid import Cell
    from shnor_rules.reports.content.report import Report, Section

_WIDTHS: Final = (30, 96, 34)
_TITLE: Final = 14
_TITLE_HEIGHT: Final = 20
_RULED_HEIGHT: Final = 24
_PLAIN: Final = Laid("", Kind.TEXT)


@frozen
class _Line:
    """A row of the sheet: words with where they are from, a link to a sheet, or a ruled line."""

    text: str = ""
    clause: str | None = None
    sheet: str | None = None
    look: Mapping[str, object] = field(factory=dict)
    height: int | None = None


def write_head(sheet: Any, report: Report, styles: Styles) -> int:  # noqa: ANN401  (XlsxWriter has no types)
    """Write what is reported on, whose it is, the day and the single figures.

    Returns:
        The first row below them, from 0.
    """
    lang = styles.lang
    big = styles.look(bold=True, font_size=_TITLE, text_wrap=True)
    sheet.merge_range(0, 0, 0, len(_WIDTHS) - 1, "", big)
    sheet.set_row(0, height([(report.title, sum(_WIDTHS))], size=_TITLE) or _TITLE_HEIGHT)
    put_text(sheet, 0, 0, report.title, big)
    put_text(sheet, 1, 0, report.municipality, styles.look(font_size=12))
    row = 3
    for title, value in _figures(report):
        put_text(sheet, row, 0, title, styles.look(text_wrap=True, font_color=GREY))
        said = shown(_PLAIN, value, lang)
        number = format_of(said)
        numbered = {} if number is None else {"num_format": number}
        put(sheet, row, 1, ready(said, styles.look(align="left", **numbered)))
        row += 1
    return row + 1


def _figures(report: Report) -> Iterator[tuple[str, Cell]]:
    """Yield the date, then what is told in a line; longer texts stand in the sections."""
    if report.date is not None:
        yield say("book.date").render(report.lang), report.date
    told = {report.title, report.municipality, report.date, None}
    for name, value in report.facts.items():
        is_long = isinstance(value, str) and (len(value) > _WIDTHS[1] or "\n" in value)
        if value not in told and not is_long:
            words = name.replace("_", " ")
            yield words[:1].upper() + words[1:], value


def write_sections(
    sheet: Any,  # noqa: ANN401  (XlsxWriter has no types)
    sections: Iterable[Section],
    places: Mapping[Key, str],
    styles: Styles,
    row: int = 0,
) -> None:
    """Write the sentences of sections, with links to the sheets that their tables are on.

    Args:
        sheet: the sheet.
        sections: the sections.
        places: the sheet of each table and drawing.
        styles: the formats.
        row: the row to begin in, from 0.
    """
    for column, width in enumerate(_WIDTHS):
        sheet.set_column(column, column, width)
    for section in sections:
        lines = tuple(_lines(section, places, styles.lang)) or (_Line(),)
        for index, line in enumerate(lines):
            title = "" if index else section.title
            _write(sheet, row, title, line, styles)
            row += 1
        row += 1
    sheet.fit_to_pages(1, 0)


def _write(
    sheet: Any,  # noqa: ANN401  (XlsxWriter has no types)
    row: int,
    title: str,
    line: _Line,
    styles: Styles,
) -> None:
    # The first row of a section, which has its title, has a line above it.
    ruled = {"top": 1} if title else {}
    put_text(sheet, row, 0, title, styles.look(bold=True, text_wrap=True, **ruled))
    look = styles.look(**{"text_wrap": True, **ruled, **line.look})
    if line.sheet is None:
        put_text(sheet, row, 1, line.text, look)
    else:
        quoted = line.sheet.replace("'", "''")
        sheet.write_url(row, 1, f"internal:'{quoted}'!A1", look, line.text)
    small = styles.look(text_wrap=True, font_color=GREY, **ruled)
    put_text(sheet, row, 2, line.clause or "", small)
    tall = height(zip((title, line.text, line.clause or ""), _WIDTHS, strict=True))
    sheet.set_row(row, tall or line.height)


def _lines(section: Section, places: Mapping[Key, str], lang: str) -> Iterator[_Line]:
    for text in section.paragraphs:
        yield _Line(text)
    for words in section.quoted:
        said = say("book.quoted", text=words.text).render(lang)
        yield _Line(said, words.clause, look={"italic": True})
    if section.lead is not None:
        yield _Line(section.lead)
    for point in section.points:
        yield _Line(say("book.point", text=point).render(lang), look={"align": "left", "indent": 1})
    shown_apart = (*section.grids, *section.figures)
    for name in dict.fromkeys(places[key_of(section, each)] for each in shown_apart):
        said = say("book.see", sheet=name).render(lang)
        yield _Line(said, sheet=name, look={"font_color": "#0563C1", "underline": 1})
    for note in section.notes:
        yield _Line(note, look={"font_size": 9, "font_color": GREY})
    for _ in range(section.blanks):
        yield _Line(look={"bottom": 1}, height=_RULED_HEIGHT)
