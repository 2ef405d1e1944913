# SPDX-License-Identifier: MIT
"""Paragraphs and tables as the markup of Word, ready to be put into a document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from markupsafe import Markup, escape

from shnor_rules.reports.content.grid import Kind
from shnor_rules.reports.note.measuring import turned_height
from shnor_rules.reports.note.styles import CELL, TABLE_NAME
from shnor_rules.reports.note.typography import in_type, printable

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shnor_rules.reports.note.placing import Placed
    from shnor_rules.reports.note.styles import Look

ACROSS_MARK: Final = "shnorAcross"
"""An attribute of tables whose page must lie on its side; it is taken out before the end."""

_TWIPS: Final = 56.6929
"""So many units of Word are a millimetre."""

_TALLEST: Final = 70.0
"""The most height of headings that are turned, in millimetres; longer ones take two lines."""

_MOST_WHOLE: Final = 600
"""A row with more letters in a cell may break: kept whole, it would leave half a page blank."""

_RIGHT: Final = frozenset({Kind.COUNT, Kind.NUMBER, Kind.EXACT, Kind.PORTION, Kind.DAY})
_CENTRE: Final = frozenset({Kind.MARK, Kind.LEVEL})


def as_markup(text: str) -> Markup:
    """Return a text that the document shows as it is: neither markup nor a sign of docxtpl."""
    return Markup(str(escape(printable(text))).replace("{", "&#123;"))  # noqa: S704  (is escaped)


class Writer:
    """Writes markup with the styles as one document calls them.

    Attributes:
        styles: the id of each style by its name.
    """

    def __init__(self, styles: Mapping[str, str]) -> None:
        self.styles = styles

    def paragraph(self, text: str, look: Look, *, is_across: bool = False) -> Markup:
        """Return a paragraph.

        Args:
            text: its words.
            look: its style.
            is_across: whether it belongs to a table whose page lies on its side.
        """
        mark = _MARK if is_across else ""
        return _PARAGRAPH.format(mark, self.styles[look.name], as_markup(in_type(text)))

    def table(self, placed: Placed) -> Markup:
        """Return a table: its headings again on each page, its rows in one piece.

        Args:
            placed: the table, which has a layout.
        """
        sheet = placed.sheet
        if sheet is None:
            return Markup()
        widths = [round(width * _TWIPS) for width in sheet.widths]
        size = _NOTHING if sheet.size == CELL.size else _SIZE.format(sheet.size * 2)
        head, *rows = placed.texts
        kinds = [column.kind for column in placed.grid.columns]
        turned = [at in placed.upright for at in range(len(head))]
        cells = zip(widths, turned, head, strict=True)
        joined = Markup().join(
            _CELL.format(
                width,
                _UPRIGHT if is_turned else _MIDDLE,
                self.styles[CELL.name],
                _HEAD_LAYOUT,
                _BOLD.format(size),
                as_markup(text),
            )
            for width, is_turned, text in cells
        )
        tallest = [turned_height(head[at], sheet.size) for at in placed.upright]
        height = (
            _HEIGHT.format(round(min(max(tallest), _TALLEST) * _TWIPS)) if tallest else _NOTHING
        )
        lines = [_ROW.format(_WHOLE + height + _REPEATED, joined)]
        lines += self._rows(rows, widths, kinds, size)
        return _TABLE.format(
            _MARK if sheet.is_across else "",
            self.styles[TABLE_NAME],
            sum(widths),
            as_markup(placed.grid.title),
            Markup().join(map(_COLUMN.format, widths)),
            Markup().join(lines),
        )

    def _rows(
        self, rows: list[tuple[str, ...]], widths: list[int], kinds: list[Kind], size: Markup
    ) -> Iterator[Markup]:
        # Put together once: a table has a few columns and perhaps thousands of cells.
        style = self.styles[CELL.name]
        before = [
            _CELL_BEGIN.format(width, style, _side(kind), size)
            for width, kind in zip(widths, kinds, strict=True)
        ]
        for at, row in enumerate(rows):
            # LibreOffice loses the rows after a first one that is kept whole below the headings and
            # just fills its page.
            is_whole = at > 0 and max(map(len, row)) <= _MOST_WHOLE
            layout = _WHOLE if is_whole else _NOTHING
            if sum(not text for text in row) * 2 > len(row):
                layout += _ROOM
            cells = (
                begin + as_markup(text) + _CELL_END for begin, text in zip(before, row, strict=True)
            )
            yield _ROW.format(layout, Markup().join(cells))


def _side(kind: Kind) -> Markup:
    if kind in _RIGHT:
        return Markup('<w:jc w:val="right"/>')
    return Markup('<w:jc w:val="center"/>') if kind in _CENTRE else Markup()


_NOTHING: Final = Markup()
_MARK: Final = Markup(f' {ACROSS_MARK}="1"')  # noqa: S704  (a constant)
_PARAGRAPH: Final = Markup(
    '<w:p{}><w:pPr><w:pStyle w:val="{}"/></w:pPr>'
    '<w:r><w:t xml:space="preserve">{}</w:t></w:r></w:p>'
)
_TABLE: Final = Markup(
    '<w:tbl{}><w:tblPr><w:tblStyle w:val="{}"/><w:tblW w:w="{}" w:type="dxa"/>'
    '<w:tblLayout w:type="fixed"/>'
    '<w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0"'
    ' w:noHBand="0" w:noVBand="1"/><w:tblCaption w:val="{}"/></w:tblPr>'
    "<w:tblGrid>{}</w:tblGrid>{}</w:tbl>"
)
_COLUMN: Final = Markup('<w:gridCol w:w="{}"/>')
_ROW: Final = Markup("<w:tr><w:trPr>{}</w:trPr>{}</w:tr>")
_WHOLE: Final = Markup("<w:cantSplit/>")
_ROOM: Final = Markup('<w:trHeight w:val="567" w:hRule="atLeast"/>')
_REPEATED: Final = Markup("<w:tblHeader/>")
_HEIGHT: Final = Markup('<w:trHeight w:val="{}" w:hRule="atLeast"/>')
_UPRIGHT: Final = Markup('<w:textDirection w:val="btLr"/><w:vAlign w:val="center"/>')
_MIDDLE: Final = Markup('<w:vAlign w:val="center"/>')
_HEAD_LAYOUT: Final = Markup('<w:keepNext/><w:jc w:val="center"/>')
_BOLD: Final = Markup("<w:rPr><w:b/>{}</w:rPr>")
_SIZE: Final = Markup('<w:sz w:val="{0}"/><w:szCs w:val="{0}"/>')
_CELL: Final = Markup(
    '<w:tc><w:tcPr><w:tcW w:w="{}" w:type="dxa"/>{}</w:tcPr>'
    '<w:p><w:pPr><w:pStyle w:val="{}"/>{}</w:pPr><w:r>{}<w:t xml:space="preserve">{}</w:t></w:r>'
    "</w:p></w:tc>"
)
_CELL_BEGIN: Final = Markup(
    '<w:tc><w:tcPr><w:tcW w:w="{}" w:type="dxa"/></w:tcPr>'
    '<w:p><w:pPr><w:pStyle w:val="{}"/>{}</w:pPr><w:r><w:rPr>{}</w:rPr>'
    '<w:t xml:space="preserve">'
)
_CELL_END: Final = Markup("</w:t></w:r></w:p></w:tc>")
