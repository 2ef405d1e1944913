# SPDX-License-Identifier: MIT
"""Counts by category as bars, beside one another or in one, with the counts written on them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from shnor_rules.messages import say
from shnor_rules.reports.drawing.bar_shapes import BAR, THIN, Look, Room, beside, in_one
from shnor_rules.reports.drawing.legend import Meaning, legend, swatch
from shnor_rules.reports.drawing.lettering import lines, width
from shnor_rules.reports.drawing.markup import WIDTH, drawing, element, lettered
from shnor_rules.reports.drawing.palette import patterned, shades

if TYPE_CHECKING:
    from shnor_rules.reports.content.figures import BarsFigure

_WIDEST: Final = 250
_LEAST: Final = 200
_LINE: Final = 16
_APART: Final = 10
_MOST_TOLD: Final = 12


def bars_svg(figure: BarsFigure, lang: str = "ru", *, most: int | None = None) -> str:
    """Return the bars as SVG, all counts in figures.

    Args:
        figure: what is drawn.
        lang: `ru` or `en`.
        most: what a bar of the whole width would count, so that drawings can be compared; else
            the longest bar of this one.
    """
    patterns, looks = _looks(figure)
    left = min(max(map(width, figure.categories), default=0) + 12, _WIDEST)
    told = max((width(" + ".join(map(str, row))) + 70 for row in _rows(figure)), default=0)
    unit = max(WIDTH - left - told, _LEAST) / max(longest_bar(figure) if most is None else most, 1)
    room = Room(left, unit)
    y = 4.0
    drawn: list[str] = []
    for category, counts in zip(figure.categories, _rows(figure), strict=True):
        written = lines(category, left - 10)
        thick = BAR if figure.is_stacked or len(counts) == 1 else THIN * len(counts)
        high = max(len(written) * _LINE, thick)
        top = y + (high - thick) / 2
        first = y + high / 2 - (len(written) - 1) * _LINE / 2 + 4.5
        names = [
            lettered(line, left - 10, first + number * _LINE, text_anchor="end", class_="category")
            for number, line in enumerate(written)
        ]
        shapes = in_one if figure.is_stacked else beside
        drawn.append(element("g", *names, *shapes(counts, looks, room, top), class_="bar"))
        y += high + _APART
    base = f"M{left:.2f} 0V{y - _APART / 2:.2f}"
    drawn.append(element("path", d=base, stroke="currentColor", class_="ruler"))
    if len(looks) > 1:
        explained, y = legend([Meaning(look.name, swatch(look.fill)) for look in looks], y + 2)
        drawn += explained
    told_all = _described(figure, lang)
    return drawing(figure.id, figure.title, told_all, y + 4, [element("defs", *patterns), *drawn])


def parts(figure: BarsFigure, most: int) -> tuple[BarsFigure, ...]:
    """Return the figure in parts of at most so many categories."""
    return tuple(
        evolve(
            figure,
            id=f"{figure.id}-{start}" if start else figure.id,
            categories=figure.categories[start : start + most],
            series=tuple((name, counts[start : start + most]) for name, counts in figure.series),
        )
        for start in range(0, max(len(figure.categories), 1), most)
    )


def longest_bar(figure: BarsFigure) -> int:
    """Return the greatest count that one bar of the figure stands for."""
    added = sum if figure.is_stacked else max
    return max((added(row) for row in _rows(figure) if row), default=0)


def _rows(figure: BarsFigure) -> list[tuple[int, ...]]:
    """Return the counts of all series by category."""
    return [
        tuple(counts[index] for _, counts in figure.series)
        for index in range(len(figure.categories))
    ]


def _looks(figure: BarsFigure) -> tuple[list[str], list[Look]]:
    patterns, looks = [], []
    chosen = shades(len(figure.series))
    for index, ((name, _), shade) in enumerate(zip(figure.series, chosen, strict=True)):
        pattern, fill = patterned(figure.id, index, shade)
        patterns.append(pattern)
        looks.append(Look(name, shade, fill))
    return patterns, looks


def _described(figure: BarsFigure, lang: str) -> str:
    if len(figure.categories) > _MOST_TOLD:
        return say("drawing.many", count=len(figure.categories)).render(lang)
    is_plain = len(figure.series) == 1
    said = []
    for category, counts in zip(figure.categories, _rows(figure), strict=True):
        named = zip(figure.series, counts, strict=True)
        values = ", ".join(str(n) if is_plain else f"{name} {n}" for (name, _), n in named)
        said.append(f"{category}: {values}")
    return "; ".join(said)
