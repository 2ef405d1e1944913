# SPDX-License-Identifier: MIT
"""The sheet of charts: each with its numbers at the left, one below the other."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from shnor_rules.reports.book.cells import format_of, put, put_text, ready
from shnor_rules.reports.book.charts import WIDTH, Area, bars_chart, flow_chart
from shnor_rules.reports.book.figure_tables import (
    bars_table,
    flow_table,
    levels_table,
    marks_table,
)
from shnor_rules.reports.book.scale_chart import scale_chart
from shnor_rules.reports.book.sizes import PIXELS, height
from shnor_rules.reports.book.styles import RULED, unmarked
from shnor_rules.reports.content.figures import BarsFigure, FlowFigure, ScaleFigure

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from shnor_rules.reports.book.figure_tables import Numbers
    from shnor_rules.reports.book.styles import Styles

Figure: TypeAlias = BarsFigure | FlowFigure | ScaleFigure
"""What is drawn as a chart."""

_NAMES: Final = (20, 60)
"""How wide the names of the rows are at least and at most, in characters."""

_NUMBERS: Final = 12
_FIRST: Final = 1
"""The column in which the numbers begin, beside the charts."""

_MARGIN: Final = 6
_PAGE: Final = (980, 610)
"""What is printed of a page at full size, in pixels."""


def write_drawings(
    sheet: Any,  # noqa: ANN401  (XlsxWriter has no types)
    figures: Sequence[Figure],
    styles: Styles,
    colours: Mapping[str, str],
) -> None:
    """Write each figure: a chart, where there is what to draw, and its numbers beside it.

    Args:
        sheet: the sheet.
        figures: what is drawn.
        styles: the formats.
        colours: the strong colour of each level that is known.
    """
    tables = [_tables(figure, styles.lang) for figure in figures]
    most = max(len(each.heads) for each in chain.from_iterable(tables))
    sheet.set_column_pixels(0, 0, WIDTH + 2 * _MARGIN)
    told = [len(str(row[0] or "")) for each in chain.from_iterable(tables) for row in each.rows]
    names = min(max((_NAMES[0], *told)) + 1, _NAMES[1])
    sheet.set_column(_FIRST, _FIRST, names)
    sheet.set_column(_FIRST + 1, _FIRST + most - 1, _NUMBERS)
    wide = WIDTH + 7 * (names + _NUMBERS * (most - 1)) + 5 * most
    scale = max(min(100 * _PAGE[0] // wide, 100), 10)
    sheet.set_print_scale(scale)
    row, started, breaks = 0, 0, []
    for figure, numbers in zip(figures, tables, strict=True):
        end = _write_figure(sheet, row, (figure, numbers), styles, colours)
        if row > started and (end - started) * PIXELS * scale > 100 * _PAGE[1]:
            breaks.append(row)
            started = row
        row = end
    sheet.set_h_pagebreaks(breaks)
    unmarked(sheet, row, _FIRST + most)


def _write_figure(
    sheet: Any,  # noqa: ANN401  (XlsxWriter has no types)
    row: int,
    drawn: tuple[Figure, tuple[Numbers, ...]],
    styles: Styles,
    colours: Mapping[str, str],
) -> int:
    """Write a figure from a row on, and return the first row below it."""
    figure, numbers = drawn
    put_text(sheet, row, 0, figure.title, styles.look(bold=True, font_size=12))
    bottom = row
    for each in numbers:
        area = Area(sheet.get_name(), bottom + 1, _FIRST, len(each.rows))
        _write(sheet, area, each, styles)
        bottom += len(each.rows) + 2
    if not area.rows:
        return bottom + 1
    chart, tall = _chart(figure, area, styles, colours)
    chart.set_size({"width": WIDTH, "height": tall})
    told = {
        "description": figure.title,
        "object_position": 2,
        "x_offset": _MARGIN,
        "y_offset": _MARGIN,
    }
    sheet.insert_chart(row + 1, 0, chart, told)
    return max(bottom, row + 1 + (tall + 2 * _MARGIN) // PIXELS + 1) + 1


def _tables(figure: Figure, lang: str) -> tuple[Numbers, ...]:
    """Return the numbers of a figure; the chart is drawn from the last of its tables."""
    if isinstance(figure, BarsFigure):
        return (bars_table(figure),)
    if isinstance(figure, FlowFigure):
        return (flow_table(figure, lang),)
    return (levels_table(figure, lang), marks_table(figure, lang))


def _chart(
    figure: Figure, area: Area, styles: Styles, colours: Mapping[str, str]
) -> tuple[Any, int]:
    if isinstance(figure, BarsFigure):
        return bars_chart(styles.book, figure, area, colours, styles.lang)
    if isinstance(figure, FlowFigure):
        return flow_chart(styles.book, figure, area, colours)
    return scale_chart(styles.book, figure, area, colours, styles.lang)


def _write(sheet: Any, area: Area, numbers: Numbers, styles: Styles) -> None:  # noqa: ANN401  (no types)
    for column, head in enumerate(numbers.heads):
        put_text(sheet, area.top, _FIRST + column, head, styles.heading())
    widths = [_NAMES[0], *([_NUMBERS] * len(numbers.heads))]
    sheet.set_row(area.top, height(zip(numbers.heads, widths, strict=False)))
    for row, cells in enumerate(numbers.rows, area.top + 1):
        for column, value in enumerate(cells):
            number = format_of(value)
            numbered = {} if number is None else {"num_format": number, "align": "right"}
            cell = ready(value, styles.look(**RULED, **numbered))
            put(sheet, row, _FIRST + column, cell)
