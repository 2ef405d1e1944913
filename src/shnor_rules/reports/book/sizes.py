# SPDX-License-Identifier: MIT
"""How tall rows are: not every program measures wrapped text when it opens a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

ROW: Final = 15.0
"""The height of a row of one line, in points."""

PIXELS: Final = 20
"""The same in pixels."""

_LINE: Final = 12.75
_TALLEST: Final = 409.0
_WORD: Final = 3
_UPRIGHT: Final = 7.0


def lines(text: str, width: float) -> int:
    """Return how many lines a text takes in a column of a width in digits; rather too many.

    Letters are narrower than digits, and a line ends before the word that does not fit.
    """
    held = max(int(width * 1.05) - _WORD, int(width * 0.6), 1)
    return sum(-(-len(each) // held) or 1 for each in text.split("\n"))


def height(wrapped: Iterable[tuple[str, float]], *, size: float = 10) -> float | None:
    """Return the height of a row in points; `None` where one line is enough.

    Args:
        wrapped: the texts of the row, each with the width of its column in characters.
        size: the size of the letters, in points.
    """
    most = max((lines(text, width * 10 / size) for text, width in wrapped), default=1)
    return min(ROW + (most - 1) * _LINE * size / 10, _TALLEST) if most > 1 else None


def upright(texts: Iterable[str]) -> float:
    """Return the height of a row of texts that are read from below."""
    return min(max(map(len, texts), default=0) * _UPRIGHT + 16, _TALLEST / 2)
