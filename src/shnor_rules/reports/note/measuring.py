# SPDX-License-Identifier: MIT
"""How wide the columns of a table are to be, and whether it fits a page at all."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

UPRIGHT: Final = 165.0
"""The width of a page between its margins, in millimetres."""

ACROSS: Final = 252.0
"""The same of a page that lies on its side."""

_SIZES: Final = (
    (UPRIGHT, 12),
    (UPRIGHT, 11),
    (UPRIGHT, 10),
    (ACROSS, 11),
    (ACROSS, 10),
    (ACROSS, 9),
)
_MUCH: Final = 1_500
"""From so many letters on a table is set in smaller ones."""

_SMALLER: Final = 10
_POINT: Final = 0.3528
_MARGINS: Final = 3.0
_WIDTHS: Final = {
    character: width
    for width, characters in (
        (0.28, " ijltfI.,:;|!/'\u00a0"),
        (0.36, "()[]-°"),
        (0.45, "авегзксэтьяaceszr"),
        (0.51, "бдлорухчbdghnopquvxyk0123456789–«»ЗJ$"),
        (0.55, "ийнпцъЁEFLPST"),
        (0.64, "мыфБГРЬТЕm"),
        (0.72, "АВКЛНОПСУХЦЧЭЯЪИЙABCDGHKNOQRUVXYZw"),
        (0.8, "жшщюДФ+=×"),
        (1.02, "ЖМЫЮШЩWM@…№%"),
    )
    for character in characters
}
"""How wide letters of Times New Roman are, in their size; close enough to divide a page by."""

_OTHER: Final = 0.6
_BY_HAND: Final = 20.0
_BOLD: Final = 1.12
_BREAK: Final = re.compile(r"[ \n]|(?<=[-–/])")
_MOST_SEEN: Final = 100
"""Rows that are measured: beyond them no table is printed."""


@frozen
class Sheet:
    """How a table lies on its page.

    Attributes:
        widths: the width of each column, in millimetres.
        size: of its letters, in points.
        is_across: whether the page lies on its side.
    """

    widths: tuple[float, ...]
    size: int
    is_across: bool


def measured(
    rows: Sequence[Sequence[str]], *, upright: frozenset[int] = frozenset()
) -> Sheet | None:
    """Return how a table fits a page best, or `None` where it fits none.

    A longest word always fits its column; what is left is shared out by the length of the texts.

    Args:
        rows: the texts of all rows, the headings first; at least one column.
        upright: the columns whose headings are turned, so that their length does not count.
    """
    shown = [
        ["" if at in upright else text for at, text in enumerate(rows[0])],
        *rows[1:_MOST_SEEN],
    ]
    columns = list(zip(*shown, strict=True))
    least = [_widest(column, _longest) for column in columns]
    # A column that is filled in by hand needs room, whatever its heading.
    most = [_wished(column) if any(column[1:]) else _BY_HAND for column in columns]
    is_long = sum(len(text) for column in columns for text in column) > _MUCH
    sizes = [each for each in _SIZES if each[1] <= _SMALLER] if is_long else _SIZES
    for page, size in sizes:
        scale = size * _POINT
        narrow = [each * scale + _MARGINS for each in least]
        wanted = [max(each * scale + _MARGINS, low) for each, low in zip(most, narrow, strict=True)]
        if sum(narrow) <= page:
            return Sheet(_shared(narrow, wanted, page), size, page == ACROSS)
    return None


def turned_height(heading: str, size: int) -> float:
    """Return how long a turned heading is, in millimetres, with its margins."""
    return _width(heading) * _BOLD * size * _POINT + _MARGINS * 2


def _shared(least: Sequence[float], most: Sequence[float], page: float) -> tuple[float, ...]:
    """Return the widths of columns that fill a page.

    Columns of short texts get all that they wish before long ones share what is left.
    """
    left = page - sum(least)
    wishes = {
        at: max(high - low, 0.0) for at, (low, high) in enumerate(zip(least, most, strict=True))
    }
    widths = list(least)
    while wishes:
        share = left / len(wishes)
        content = [at for at, wish in wishes.items() if wish <= share]
        if not content:
            # Long texts wrap anyway: by the roots the longest one does not take everything.
            roots = {at: wish**0.5 for at, wish in wishes.items()}
            scale = left / sum(roots.values())
            for at, root in roots.items():
                widths[at] += root * scale
            return tuple(widths)
        for at in content:
            wish = wishes.pop(at)
            widths[at] += wish
            left -= wish
    # A table of few words still fills the page, as the tables around it do.
    return tuple(width * page / sum(widths) for width in widths)


def _wished(column: Sequence[str]) -> float:
    """Return how wide a column would be with each text on one line, its heading on two."""
    head, *cells = column
    heading = max(_longest(head), _width(head) / 2)
    return max(heading * _BOLD, *map(_width, cells), 0.0)


def _widest(column: Sequence[str], width: Callable[[str], float]) -> float:
    """Return how wide a column is to be, whose heading is bold."""
    head, *cells = column
    return max(width(head) * _BOLD, *map(width, cells), 0.0)


def _longest(text: str) -> float:
    return max(map(_width, _BREAK.split(text)))


def _width(text: str) -> float:
    """Return how wide a text is, in the size of its letters."""
    return sum(_WIDTHS.get(character, _OTHER) for character in text)
