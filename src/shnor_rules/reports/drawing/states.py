# SPDX-License-Identifier: MIT
"""What states of activities look like: each has a fill, an outline and a sign of its own."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.reports.drawing.markup import element
from shnor_rules.reports.drawing.palette import DARK, LIGHT

if TYPE_CHECKING:
    from collections.abc import Mapping

HIGH: Final = 14
"""How high a bar is."""


@frozen
class State:
    """What a state looks like.

    Attributes:
        fill: of the bar.
        ink: of the sign on it.
        sign: the lines of the sign around the point 0; 0.
        dashes: how the outline is broken, or empty for a whole one.
    """

    fill: str
    ink: str
    sign: str
    dashes: str = ""


_RING: Final = "M-3 0a3 3 0 1 0 6 0a3 3 0 1 0 -6 0z"

STATES: Final[Mapping[str, State]] = MappingProxyType(
    {
        "planned": State(LIGHT, DARK, _RING),
        "due": State("#c4dbf0", DARK, "M0 -4V0.5L3 2.5"),
        "done": State("#174a80", LIGHT, "M-4 0L-1 3L4 -3"),
        "late": State("#f2c14e", DARK, "M-4 0L-1 3L4 -3M-4 4.5H4"),
        "missed": State("#f7d9cf", DARK, "M-3 -3L3 3M-3 3L3 -3"),
        "no-date": State(LIGHT, DARK, "M-2.5 -2.5a2.5 2 0 1 1 2.5 2.5v1.4M0 3.5v1", "3 2"),
    }
)
"""The looks by the stable names of the states."""


def bar(name: str, start: float, wide: float, top: float) -> str:
    """Return the bar of a state with its sign in the middle; an unknown state is planned."""
    state = STATES.get(name, STATES["planned"])
    outline = {"stroke_dasharray": state.dashes} if state.dashes else {}
    surface = element(
        "rect",
        x=start,
        y=top,
        width=wide,
        height=HIGH,
        rx=3,
        fill=state.fill,
        stroke="currentColor",
        **outline,
    )
    drawn = element(
        "path",
        d=state.sign,
        transform=f"translate({start + wide / 2:.2f} {top + HIGH / 2:.2f})",
        fill="none",
        stroke=state.ink,
        stroke_width=1.6,
        stroke_linecap="round",
        stroke_linejoin="round",
    )
    return surface + drawn


def sign(name: str) -> str:
    """Return a small bar of the state around the point 0; 0, for a legend."""
    return bar(name, -8, 16, -HIGH / 2)
