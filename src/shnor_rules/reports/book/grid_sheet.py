# SPDX-License-Identifier: MIT
"""A table of a report as a sheet that can be sorted, filtered and printed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from attrs import field, frozen

from shnor_rules.reports.book.cells import fitted, put, put_text, ready
from shnor_rules.reports.book.columns import laid_out, shown
from shnor_rules.reports.book.sizes import ROW, height, upright
from shnor_rules.reports.book.styles import unmarked
from shnor_rules.reports.content.grid import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shnor_rules.reports.book.cells import Ready
    from shnor_rules.reports.book.columns import Laid
    from shnor_rules.reports.book.styles import Styles
    from shnor_rules.reports.content.grid import Cell, Grid

_NARROWEST: Final = 6
_WIDEST: Final = 50
"""Longer texts are wrapped."""

_WIDEST_OF_MANY: Final = 30
_MANY: Final = 8
"""A table of more columns has narrower ones."""

_PAGE: Final = 220
"""How wide a page is at a size that can be read; a wider table goes over several."""

_UPRIGHT: Final = 10
"""Headings of marks that are longer are turned."""

_BUTTON: Final = 3
"""How wide the button of the filter is."""

_FROZEN: Final = 70
"""What is frozen at the left leaves room for the rest."""

_KEPT: Final = 5000
"""So many values of a column are remembered."""

_NOTE_LINE: Final = 36
_MOST_NOTE: Final = 2000


@frozen(eq=False)
class _Made:
    """The cells of a column of a sheet, each worked out once: most values occur many times.

    Attributes:
        laid: the column.
        styles: the formats.
        widest: how wide it may be, in characters.
        widths: how wide its cells are.
    """

    laid: Laid
    styles: Styles
    widest: int
    widths: set[int] = field(factory=set, init=False)
    _known: dict[Cell, tuple[Ready, float]] = field(factory=dict, init=False)

    def of(self, cell: Cell) -> tuple[Ready, float]:
        """Return what is written for a cell, and how tall its row must be; 0 for one line."""
        if cell in self._known:
            return self._known[cell]
        value = shown(self.laid, cell, self.styles.lang)
        made = ready(value, self.styles.cell(self.laid, value))
        is_long = isinstance(value, str) and (made.width > self.widest or "\n" in value)
        tall = height([(str(made.value), self.widest)]) if is_long else None
        self.widths.add(made.width)
        if len(self._known) < _KEPT:
            self._known[cell] = (made, tall or 0.0)
        return (made, tall or 0.0)


def write_grid(sheet: Any, grid: Grid, styles: Styles) -> None:  # noqa: ANN401  (XlsxWriter has no types)
    """Write a table: headings in the first row, which stays in view, and a row for each row."""
    pairs = enumerate(grid.columns)
    columns = [(index, laid) for index, each in pairs for laid in laid_out(each, styles.lang)]
    widest = _WIDEST_OF_MANY if len(columns) > _MANY else _WIDEST
    made = [_Made(laid, styles, widest) for _, laid in columns]
    for number, row in enumerate(grid.rows, 1):
        tallest = 0.0
        for place, (index, _) in enumerate(columns):
            cell, tall = made[place].of(row.cells[index])
            put(sheet, number, place, cell)
            tallest = max(tallest, tall)
        if tallest:
            sheet.set_row(number, tallest)
    widths = [max((_of_heading(each.laid), *each.widths)) for each in made]
    widths = [min(width, widest) + 2 for width in widths]
    for place, width in enumerate(widths):
        sheet.set_column(place, place, width)
    _write_headings(sheet, [laid for _, laid in columns], widths, styles)
    headed = sum(index < grid.headed for index, _ in columns)
    while sum(widths[:headed]) > _FROZEN:
        headed -= 1
    sheet.freeze_panes(1, headed)
    sheet.repeat_rows(0)
    if headed:
        sheet.repeat_columns(0, headed - 1)
    sheet.fit_to_pages(-(-sum(widths) // _PAGE), 0)
    if grid.rows and columns:
        sheet.autofilter(0, 0, len(grid.rows), len(columns) - 1)
        unmarked(sheet, len(grid.rows) + 1, len(columns))


def _write_headings(
    sheet: Any,  # noqa: ANN401  (XlsxWriter has no types)
    columns: Sequence[Laid],
    widths: Sequence[int],
    styles: Styles,
) -> None:
    for place, laid in enumerate(columns):
        put_text(sheet, 0, place, laid.title, styles.heading(is_upright=_is_upright(laid)))
        if laid.note is not None:
            sheet.write_comment(0, place, fitted(laid.note, _MOST_NOTE), _note_size(laid.note))
    pairs = list(zip(columns, widths, strict=True))
    tall = height((laid.title, width - _BUTTON) for laid, width in pairs if not _is_upright(laid))
    turned = upright(laid.title for laid in columns if _is_upright(laid))
    sheet.set_row(0, max(tall or ROW, turned))


def _is_upright(laid: Laid) -> bool:
    return laid.kind is Kind.MARK and len(laid.title) > _UPRIGHT


def _of_heading(laid: Laid) -> int:
    """Return the width of a heading, which is wrapped between its words."""
    if _is_upright(laid):
        return _NARROWEST
    return max(_NARROWEST, *(len(word) + _BUTTON for word in (laid.title.split() or [""])))


def _note_size(note: str) -> dict[str, float]:
    lines = sum(len(line) // _NOTE_LINE + 1 for line in note.splitlines())
    return {"width": 260, "height": min(24 + 18 * lines, 600)}
