# SPDX-License-Identifier: MIT
"""How wide a column has to be, and how high a row, for a text to be read whole."""

from __future__ import annotations

import textwrap
from typing import Final

LINE: Final = 13.5
"""The height of a line, in points, of the letters that forms are written in."""

MOST_HEIGHT: Final = 409
"""The greatest height of a row that Excel has, in points."""

_LETTERS: Final = 1.08
"""How many plain letters there are to a digit of a column's width, at the least."""

_MARGIN: Final = 3
_LINES: Final = 8
"""A heading of more lines takes more room than what stands below it."""


def lines_of(text: str, width: float, *, is_bold: bool = False) -> int:
    """Return how many lines a text takes in a column of so many characters."""
    # A digit is broader than most letters are, but not than bold ones.
    room = max(1, int(width - 2 if is_bold else width * _LETTERS))
    if len(text) <= room and "\n" not in text:
        return 1
    return sum(len(textwrap.wrap(line, room)) or 1 for line in text.split("\n"))


def height_of(text: str, width: float, *, is_bold: bool = False) -> float:
    """Return the height of a row, in points, in which a text can be read."""
    return min(MOST_HEIGHT, lines_of(text, width, is_bold=is_bold) * LINE + 3)


def width_of(text: str, least: int, most: int) -> int:
    """Return the width between two bounds in which a heading is not too high."""
    # No word is cut in two, if it can be helped.
    longest = max((len(word) for word in text.split()), default=0) + _MARGIN
    return next((width for width in range(max(least, longest), most) if _fits(text, width)), most)


def _fits(text: str, width: int) -> bool:
    return lines_of(text, width, is_bold=True) <= _LINES
