# SPDX-License-Identifier: MIT
"""What the signs of a drawing mean: signs with words, side by side as far as they fit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.reports.drawing.lettering import lines, width
from shnor_rules.reports.drawing.markup import WIDTH, element, lettered

if TYPE_CHECKING:
    from collections.abc import Sequence

LINE: Final = 18
"""How high a line of text is."""

_SIGN: Final = 22
_APART: Final = 18


@frozen
class Meaning:
    """A sign and what it means.

    Attributes:
        text: the words.
        sign: the markup of the sign, drawn around the point 0; 0, at most 16 wide and 12 high;
            empty for words alone.
    """

    text: str
    sign: str = ""


def legend(meanings: Sequence[Meaning], top: float) -> tuple[list[str], float]:
    """Return the elements of the legend below `top`, and where it ends."""
    drawn: list[str] = []
    x, y = 0.0, top
    for meaning in meanings:
        indent = _SIGN if meaning.sign else 0
        wide = indent + width(meaning.text)
        if x and x + wide > WIDTH:
            x, y = 0.0, y + LINE
        if meaning.sign:
            place = f"translate({x + _SIGN / 2 - 2:.2f} {y + LINE / 2:.2f})"
            drawn.append(element("g", meaning.sign, transform=place))
        for number, line in enumerate(lines(meaning.text, WIDTH - indent)):
            y += LINE if number else 0
            drawn.append(lettered(line, x + indent, y + LINE - 5, class_="legend"))
        x += wide + _APART
    return drawn, y + LINE if meanings else top


def swatch(fill: str, *, ink: str = "currentColor") -> str:
    """Return a small filled surface as a sign."""
    return element("rect", x=-8, y=-6, width=16, height=12, fill=fill, stroke=ink)
