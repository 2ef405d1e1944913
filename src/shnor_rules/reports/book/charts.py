# SPDX-License-Identifier: MIT
"""Bars that Excel draws itself, from numbers that stand in cells beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from shnor_rules.messages import say
from shnor_rules.reports.book.shades import GREY, SERIES, readable_on

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from shnor_rules.reports.content.figures import BarsFigure, FlowFigure

WIDTH: Final = 760
"""The width of a chart, in pixels."""

HEIGHT: Final = 340
"""The height of a chart whose size does not depend on its numbers, in pixels."""

_BAR: Final = 28
_AROUND_BARS: Final = 180
_TALLEST: Final = 3000
_FEW: Final = 8
_SHORT: Final = 14
_EACH: Final = 10
"""Up to this number, every whole number has its line."""

_LABELLED: Final = 150
"""More numbers than these would hide the bars."""


@frozen
class Area:
    """Where the numbers of a chart stand: headings, names in the first column, numbers.

    Attributes:
        sheet: the name of the sheet.
        top: the row of the headings, from 0.
        left: the column of the names, from 0.
        rows: how many rows are below it.
    """

    sheet: str
    top: int
    left: int
    rows: int

    def column(self, index: int) -> list[object]:
        """Return the cells of a column below its heading, as XlsxWriter takes them."""
        at = self.left + index
        return [self.sheet, self.top + 1, at, self.top + self.rows, at]

    def cell(self, row: int, index: int) -> list[object]:
        """Return a cell; row 0 is that of the headings."""
        return [self.sheet, self.top + row, self.left + index]


@frozen
class _Bars:
    """Bars of any figure: names of series, whether they are stacked or lie, and the axes."""

    names: tuple[str, ...]
    is_stacked: bool
    is_lying: bool
    counted: str
    most: int
    along: str | None = None
    points: tuple[str, ...] = ()


def bars_chart(
    book: Any,  # noqa: ANN401  (XlsxWriter has no types)
    figure: BarsFigure,
    area: Area,
    colours: Mapping[str, str],
    lang: str,
) -> tuple[Any, int]:
    """Return bars, and their height in pixels.

    Many categories, or such with long names, have lying bars.

    Args:
        book: the workbook of XlsxWriter.
        figure: what is drawn.
        area: its numbers.
        colours: the colours of levels, for categories or series that are levels.
        lang: the language of what the figure does not say of the axes.
    """
    names = tuple(name for name, _ in figure.series)
    by_level = len(names) == 1 and any(each in colours for each in figure.categories)
    bars = _Bars(
        names,
        figure.is_stacked,
        len(figure.categories) > _FEW or any(len(each) > _SHORT for each in figure.categories),
        figure.counted or say("book.scale.count").render(lang),
        _most(figure.series, is_stacked=figure.is_stacked),
        along=figure.along,
        points=tuple(colours.get(each, GREY) for each in figure.categories) if by_level else (),
    )
    return _drawn(book, bars, figure.title, area, colours)


def flow_chart(
    book: Any,  # noqa: ANN401  (XlsxWriter has no types)
    figure: FlowFigure,
    area: Area,
    colours: Mapping[str, str],
) -> tuple[Any, int]:
    """Return a lying bar for each level before, parted by the levels after, and the height."""
    bars = _Bars(
        figure.levels,
        is_stacked=True,
        is_lying=True,
        counted=figure.after,
        most=max(map(sum, figure.counts), default=0),
        along=figure.before,
    )
    return _drawn(book, bars, figure.title, area, colours)


def _most(series: Iterable[tuple[str, tuple[int, ...]]], *, is_stacked: bool) -> int:
    """Return how long the longest bar is."""
    by_category = zip(*(counts for _, counts in series), strict=True)
    return max((sum(each) if is_stacked else max(each) for each in by_category), default=0)


def titled(chart: Any, title: str) -> None:  # noqa: ANN401  (XlsxWriter has no types)
    """Set the title of a chart."""
    chart.set_title({"name": caption(title), "name_font": {"size": 12, "bold": True}})


def axis(name: str | None, **more: object) -> dict[str, object]:
    """Return the settings of an axis with its name."""
    named = {} if name is None else {"name": caption(name), "name_font": {"bold": False}}
    return {**named, **more}


def counting(most: int) -> dict[str, object]:
    """Return the settings of an axis of counts: from zero, and only at whole numbers."""
    lines = {"visible": True, "line": {"color": "#D9D9D9"}}
    unit = {"major_unit": 1} if most <= _EACH else {}
    return {"min": 0, "num_format": "0", "major_gridlines": lines, **unit}


def caption(text: str) -> str:
    """Return a text for a chart, where XlsxWriter takes one with a leading `=` for a formula."""
    return f" {text}" if text.startswith("=") else text


def _drawn(
    book: Any,  # noqa: ANN401  (XlsxWriter has no types)
    bars: _Bars,
    title: str,
    area: Area,
    colours: Mapping[str, str],
) -> tuple[Any, int]:
    subtype = {"subtype": "stacked"} if bars.is_stacked else {}
    chart = book.add_chart({"type": "bar" if bars.is_lying else "column", **subtype})
    are_labelled = area.rows * len(bars.names) <= _LABELLED
    are_levels = any(name in colours for name in bars.names)
    for index, name in enumerate(bars.names, 1):
        colour = colours.get(name, GREY) if are_levels else SERIES[(index - 1) % len(SERIES)]
        letters = readable_on(colour) if bars.is_stacked else "#000000"
        # A zero is no bar, and has no number.
        labels = {"value": True, "num_format": "0;;", "font": {"color": letters}}
        chart.add_series(
            {
                "name": area.cell(0, index),
                "categories": area.column(0),
                "values": area.column(index),
                "fill": {"color": colour},
                "border": {"color": "#FFFFFF", "width": 0.75},
                "gap": 60,
                "points": [{"fill": {"color": each}} for each in bars.points] or None,
                "data_labels": labels if are_labelled else None,
            }
        )
    titled(chart, title)
    if bars.is_lying:
        # The names run downwards, which would put the axis of numbers above the bars.
        chart.set_x_axis(axis(bars.counted, **counting(bars.most)))
        chart.set_y_axis(axis(bars.along, reverse=True, crossing="max"))
    else:
        chart.set_x_axis(axis(bars.along))
        chart.set_y_axis(axis(bars.counted, **counting(bars.most)))
    chart.set_legend({"position": "bottom"} if len(bars.names) > 1 else {"none": True})
    beside = 1 if bars.is_stacked else len(bars.names)
    lying = min(_AROUND_BARS + _BAR * area.rows * beside, _TALLEST)
    return chart, lying if bars.is_lying else HEIGHT
