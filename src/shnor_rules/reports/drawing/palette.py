# SPDX-License-Identifier: MIT
"""Fills that are told apart without seeing colours: from light to dark, and by their pattern."""

from __future__ import annotations

from typing import Final

from attrs import frozen

from shnor_rules.reports.drawing.markup import element


@frozen
class Shade:
    """A fill with the colour of the letters on it.

    Attributes:
        fill: the colour of the surface.
        ink: the colour of what is written on it; its contrast is at least 4.5 to 1.
    """

    fill: str
    ink: str


DARK: Final = "#14202b"
LIGHT: Final = "#ffffff"
PAPER: Final = "#ffffff"
"""What a drawing lies on, where no style says otherwise."""

_RAMP: Final = (
    Shade("#e6f0fa", DARK),
    Shade("#c4dbf0", DARK),
    Shade("#9cc4e4", DARK),
    Shade("#6ea9d8", DARK),
    Shade("#2b6cae", LIGHT),
    Shade("#174a80", LIGHT),
    Shade("#0b2a4f", LIGHT),
)
# Which shades are taken for so many fills: far apart, and never the lightest two alone.
_CHOSEN: Final = ((), (3,), (1, 4), (1, 3, 5), (0, 2, 4, 6), (0, 2, 3, 4, 6), (0, 1, 2, 4, 5, 6))

_STRIPES: Final = ("", "M0 8L8 0", "M0 4H8", "M0 0L8 8", "M4 0V8", "M0 8L8 0M0 0L8 8")
"""The lines of the patterns, in a square of eight units; the first is plain."""


def shades(count: int) -> tuple[Shade, ...]:
    """Return so many shades from light to dark; past seven they begin anew."""
    if count < len(_CHOSEN):
        return tuple(_RAMP[index] for index in _CHOSEN[count])
    return tuple(_RAMP[index % len(_RAMP)] for index in range(count))


def patterned(name: str, index: int, shade: Shade) -> tuple[str, str]:
    """Return the definition of a filled surface with the pattern of this index, and its fill."""
    stripes = _STRIPES[index % len(_STRIPES)]
    if not stripes:
        return "", shade.fill
    own = f"{name}-fill-{index}"
    surface = element("rect", width=8, height=8, fill=shade.fill)
    drawn = element("path", d=stripes, stroke=shade.ink, stroke_width=0.7, stroke_opacity=0.45)
    return _pattern(own, surface, drawn), f"url(#{own})"


def hatched(name: str) -> tuple[str, str]:
    """Return the definition of the hatching of what belongs to nothing, and its fill."""
    own = f"{name}-hatched"
    stripes = element("path", d="M0 6L6 0", stroke="currentColor", stroke_width=1.4)
    return _pattern(own, stripes, size=6), f"url(#{own})"


def crossed(name: str) -> tuple[str, str]:
    """Return the definition of the hatching of what belongs to several, and its fill."""
    own = f"{name}-crossed"
    stripes = element("path", d="M0 6L6 0M0 0L6 6", stroke="currentColor", stroke_width=1)
    return _pattern(own, stripes, size=6), f"url(#{own})"


def _pattern(own: str, *inside: str, size: int = 8) -> str:
    return element(
        "pattern", *inside, id=own, width=size, height=size, patternUnits="userSpaceOnUse"
    )
