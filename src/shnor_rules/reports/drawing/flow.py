# SPDX-License-Identifier: MIT
"""From which level to which records went: a matrix with the counts in its cells."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.messages import say
from shnor_rules.reports.drawing.legend import Meaning, legend
from shnor_rules.reports.drawing.lettering import lines, shortened, width
from shnor_rules.reports.drawing.markup import WIDTH, drawing, element, hint, lettered
from shnor_rules.reports.drawing.palette import shades

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.reports.content.figures import FlowFigure

_HIGH: Final = 36
_LINE: Final = 16
_WIDEST: Final = 200
_MOST_CELL: Final = 130
_BOLD: Final = 3
_SHADES: Final = 5


@frozen
class _Field:
    """Where the cells of the matrix lie, and how wide they are."""

    left: float
    top: float
    wide: float

    def cell(self, row: int, column: int) -> tuple[float, float]:
        return self.left + column * self.wide, self.top + row * _HIGH


def flow_svg(figure: FlowFigure, lang: str = "ru") -> str:
    """Return a matrix as SVG: rows are the levels before, columns the levels after.

    The more records went a way, the darker is its cell, and their number stands in it. Cells with
    a bold frame are those of records that stayed where they were.
    """
    before = f"{figure.before}  ↓"
    left = min(max(width(each) for each in (*figure.levels, before)) + 14, _WIDEST)
    wide = min((WIDTH - left) / max(len(figure.levels), 1), _MOST_CELL)
    headed = [lines(level, wide - 8) for level in figure.levels]
    top = (1 + max(map(len, headed), default=0)) * _LINE + 10
    field = _Field(left, top, wide)
    stayed = element(
        "rect",
        x=-7,
        y=-5,
        width=14,
        height=10,
        fill="none",
        stroke="currentColor",
        stroke_width=_BOLD,
    )
    bottom = top + len(figure.levels) * _HIGH
    sign = Meaning(say("drawing.stayed").render(lang), stayed)
    explained, end = legend([sign], bottom + 8)
    inside = [
        _axis(shortened(before, left - 10), 0, top - 8),
        _axis(shortened(f"{figure.after}  →", WIDTH - left), left, _LINE - 2),
        *_heads(headed, field),
        *_names(figure, field),
        *_cells(figure, field),
        *explained,
    ]
    return drawing(figure.id, figure.title, _described(figure, lang), end + 4, inside)


def _axis(text: str, x: float, y: float) -> str:
    return lettered(text, x, y, class_="axis", font_weight="bold")


def _heads(headed: list[list[str]], field: _Field) -> Iterator[str]:
    for column, written in enumerate(headed):
        x = field.left + (column + 0.5) * field.wide
        for number, line in enumerate(reversed(written)):
            y = field.top - 8 - number * _LINE
            yield lettered(line, x, y, text_anchor="middle", class_="after")


def _names(figure: FlowFigure, field: _Field) -> Iterator[str]:
    for row, level in enumerate(figure.levels):
        text = shortened(level, field.left - 10)
        y = field.top + (row + 0.5) * _HIGH + 4.5
        yield lettered(text, field.left - 10, y, text_anchor="end", class_="before")


def _cells(figure: FlowFigure, field: _Field) -> Iterator[str]:
    most = max((count for row in figure.counts for count in row), default=0)
    ramp = shades(_SHADES)
    for row, counts in enumerate(figure.counts):
        for column, count in enumerate(counts):
            x, y = field.cell(row, column)
            # Any record at all is to be seen, and the most of them darkest.
            shade = ramp[-(-count * (_SHADES - 1) // most)] if count else None
            surface = element(
                "rect",
                hint(f"{figure.levels[row]} → {figure.levels[column]}: {count}"),
                class_="cell",
                data_count=count,
                x=x + 2,
                y=y + 2,
                width=field.wide - 4,
                height=_HIGH - 4,
                fill="none" if shade is None else shade.fill,
                stroke="currentColor",
                stroke_width=_BOLD if row == column else 0.6,
            )
            ink = "currentColor" if shade is None else shade.ink
            place = (x + field.wide / 2, y + _HIGH / 2 + 4.5)
            number = lettered(str(count), *place, text_anchor="middle", fill=ink, class_="count")
            yield surface + number


def _described(figure: FlowFigure, lang: str) -> str:
    went = [
        say("drawing.went", before=figure.levels[row], after=figure.levels[column], count=count)
        for row, counts in enumerate(figure.counts)
        for column, count in enumerate(counts)
        if count
    ]
    return "; ".join(message.render(lang) for message in went)
