# SPDX-License-Identifier: MIT
"""A scale as Excel draws it: a stem above each total, with a sign of its own for each level."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from shnor_rules.messages import say
from shnor_rules.reports.book.charts import HEIGHT, axis, counting, titled
from shnor_rules.reports.book.shades import GREY, SERIES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules.reports.book.charts import Area
    from shnor_rules.reports.content.figures import ScaleFigure

_VALUES: Final = 1
"""The column of the totals."""

_FIRST: Final = 3
"""The column of the counts of the first level; the others follow."""

_SIGNS: Final = ("diamond", "square", "triangle", "circle", "star", "plus")
_NO_LEVEL: Final = "x"


def scale_chart(
    book: Any,  # noqa: ANN401  (XlsxWriter has no types)
    figure: ScaleFigure,
    area: Area,
    colours: Mapping[str, str],
    lang: str,
) -> tuple[Any, int]:
    """Return the drawing of the records on a scale, and its height in pixels.

    Args:
        book: the workbook of XlsxWriter.
        figure: what is drawn; it has records.
        area: the totals, with a column of counts for each level and one for no level.
        colours: the colours of the levels.
        lang: the language of the axes.
    """
    chart = book.add_chart({"type": "scatter"})
    names = [*(name for name, _ in figure.levels), None]
    for index, name in enumerate(names):
        colour = SERIES[5] if name is None else colours.get(name, GREY)
        sign = _NO_LEVEL if name is None else _SIGNS[index % len(_SIGNS)]
        chart.add_series(
            {
                "name": area.cell(0, _FIRST + index),
                "categories": area.column(_VALUES),
                "values": area.column(_FIRST + index),
                "marker": {
                    "type": sign,
                    "size": 9,
                    "fill": {"color": colour},
                    "border": {"color": colour if name is None else "#404040"},
                },
                "y_error_bars": {
                    "type": "percentage",
                    "value": 100,
                    "direction": "minus",
                    "end_style": 0,
                    "line": {"color": colour, "width": 2},
                },
            }
        )
    titled(chart, figure.title)
    ends = [end for _, each in figure.levels for end in (each.low, each.high) if end is not None]
    ends += [each.value for each in figure.marks]
    scale = {"min": float(min(ends)), "max": float(max(ends))} if min(ends) < max(ends) else {}
    chart.set_x_axis(axis(say("book.scale.value").render(lang), **scale))
    most = max(each.count for each in figure.marks)
    chart.set_y_axis(axis(say("book.scale.count").render(lang), **counting(most)))
    chart.set_legend({"position": "bottom"})
    return chart, HEIGHT
