# SPDX-License-Identifier: MIT
"""Colours that colour-blind readers and grey printers tell apart; words stand beside each."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final, TypeAlias

from shnor_rules.messages import LANGUAGES, say
from shnor_rules.reports.content.figures import BarsFigure, FlowFigure, ScaleFigure

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from shnor_rules.reports.content.figures import Figure
    from shnor_rules.reports.content.report import Report

_Colour: TypeAlias = tuple[int, int, int]

HEAD: Final = "#DCE6F1"
GREY: Final = "#595959"
RULE: Final = "#BFBFBF"
MARKED: Final = "#FBE3B5"
"""A cell of a matrix that holds a mark."""

SERIES: Final = (
    "#0072B2",
    "#E69F00",
    "#009E73",
    "#CC79A7",
    "#56B4E9",
    "#D55E00",
    "#F0E442",
    "#8C8C8C",
)
"""The colours of Okabe and Ito, for series that have no order."""

STATES: Final[Mapping[str, tuple[str, str]]] = MappingProxyType(
    {
        "missed": ("×", "#F4B183"),
        "late": ("▲", "#FBD9A5"),
        "due": ("►", "#FFF2B3"),
        "planned": ("○", "#E7E6E6"),
        "done": ("●", "#BDD7EE"),
        "no-date": ("?", "#FFFFFF"),
    }
)
"""The sign and the colour of each state of a timeline, from what is worst."""

_MIDDLE: Final = 125_000
# From sand over a light to a dark blue: lighter to darker for every eye and on grey paper.
_TINTS: Final[tuple[_Colour, ...]] = ((253, 240, 200), (210, 228, 240), (150, 194, 226))
_STRONG: Final[tuple[_Colour, ...]] = ((236, 196, 88), (126, 184, 218), (24, 78, 137))


def levels_of(report: Report) -> tuple[str, ...]:
    """Return the names of the levels that the drawings of a report know, from the lowest."""
    return levels_in([each for section in report.sections for each in section.figures])


def levels_in(figures: Sequence[Figure]) -> tuple[str, ...]:
    """Return the names of the levels that scales draw; where there is none, that others do.

    Levels by conditions or a table have no scale to be drawn, but records are counted by them.
    """
    scales = [name for each in figures if isinstance(each, ScaleFigure) for name, _ in each.levels]
    flows = [name for each in figures if isinstance(each, FlowFigure) for name in each.levels]
    # What records without a level are called is no level.
    without = {say("content.without-level").render(lang) for lang in LANGUAGES}
    moved = [name for name in flows if name not in without]
    counted = [name for each in figures if isinstance(each, BarsFigure) for name in each.levels]
    return tuple(dict.fromkeys(scales or moved or counted))


def tints(levels: Sequence[str]) -> Mapping[str, str]:
    """Return a light colour for each level, to write dark letters on."""
    return _between(levels, _TINTS)


def strong(levels: Sequence[str]) -> Mapping[str, str]:
    """Return a strong colour for each level, for what is drawn."""
    return _between(levels, _STRONG)


def readable_on(colour: str) -> str:
    """Return the colour of letters that can be read on a colour: black, or white on a dark one."""
    red, green, blue = (int(colour[start : start + 2], 16) for start in (1, 3, 5))
    return "#000000" if 299 * red + 587 * green + 114 * blue > _MIDDLE else "#FFFFFF"


def _between(names: Sequence[str], stops: Sequence[_Colour]) -> Mapping[str, str]:
    last = max(len(names) - 1, 1)
    return {name: _at(index * (len(stops) - 1), last, stops) for index, name in enumerate(names)}


def _at(part: int, whole: int, stops: Sequence[_Colour]) -> str:
    """Return the colour `part / whole` stops from the first."""
    stop, rest = divmod(part, whole)
    after = stops[min(stop + 1, len(stops) - 1)]
    pairs = zip(stops[stop], after, strict=True)
    mixed = (low + (high - low) * rest // whole for low, high in pairs)
    return "#" + "".join(f"{each:02X}" for each in mixed)
