# SPDX-License-Identifier: MIT
"""Drawn bands: of a scale, of points, of a grading, with all that orders get wrong in them."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final

from hypothesis import strategies as st

from shnor_rules.notation import Interval, format_interval

if TYPE_CHECKING:
    from shnor_rules.expressions.types import Kind
    from shnor_rules.testing.generating.sketch import Data, Sketch

_QUARTERS: Final = st.integers(-4, 16).map(lambda number: Fraction(number, 4))


def bands(sketch: Sketch, **inside: Kind) -> list[Data]:
    """Return when each of some bands holds: in an interval, under a condition, otherwise.

    Intervals go up; between them there may be holes and overlaps, a bound in both or in neither.

    Args:
        sketch: what has been drawn.
        inside: what is known of the names that mean something inside the bands only.
    """
    drawn: list[Data] = [{"interval": each} for each in intervals(sketch)]
    for place, band in enumerate(drawn):
        if sketch.has("conditions"):
            drawn[place] = {"when": sketch.condition(**inside)}
        elif place and band is drawn[-1] and sketch.has("conditions"):
            drawn[place] = {"otherwise": True}
    return drawn


def intervals(sketch: Sketch) -> list[str]:
    """Return intervals one above the other, mostly."""
    count = sketch.count(1, sketch.most_bands)
    bounds = st.lists(_QUARTERS, min_size=count + 1, max_size=count + 1, unique=True)
    cuts = sorted(sketch.draw(bounds))
    found = []
    for place in range(count):
        low, high = cuts[place], cuts[place + 1]
        closed = sketch.one_of([(True, False), (True, True), (False, True), (False, False)])
        shapes = {
            "plain": Interval(low, high, *closed),
            "lower": Interval(low - 1, high, *closed),
            "one point": Interval(low, low, low_closed=True, high_closed=True),
            "no end below": Interval(None, high, low_closed=False, high_closed=closed[1]),
            "no end above": Interval(low, None, low_closed=closed[0], high_closed=False),
        }
        found.append(format_interval(shapes[sketch.one_of(["plain", "plain", *shapes])]))
    return found


def decision(sketch: Sketch) -> Data:
    """Return how a band is chosen where several hold."""
    return {"decide": "первое подходящее"} if sketch.draw(st.booleans()) else {}
