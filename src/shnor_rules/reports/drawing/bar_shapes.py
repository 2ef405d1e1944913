# SPDX-License-Identifier: MIT
"""The bars of one category: one beside another, or all in one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.reports.drawing.lettering import width
from shnor_rules.reports.drawing.markup import WIDTH, element, hint, lettered

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from shnor_rules.reports.drawing.palette import Shade

BAR: Final = 20
"""How thick a bar is."""

THIN: Final = 17
"""How thick each of several bars beside one another is."""

_SPACE: Final = 6


@frozen
class Look:
    """What the bars of one series look like.

    Attributes:
        name: the series.
        shade: its colour with that of the letters on it.
        fill: what the bars are filled with: the colour, or a pattern over it.
    """

    name: str
    shade: Shade
    fill: str


@frozen
class Room:
    """Where bars lie.

    Attributes:
        left: where they begin.
        unit: how long they are for each that they count.
    """

    left: float
    unit: float


def beside(counts: Sequence[int], looks: Sequence[Look], room: Room, top: float) -> Iterator[str]:
    """Yield a bar for each series, one below another, with its count at its end."""
    thick = BAR if len(counts) == 1 else THIN
    for index, (count, look) in enumerate(zip(counts, looks, strict=True)):
        y = top + index * thick
        long = count * room.unit
        if count:
            yield _bar(room.left, y, (long, thick), look, count)
        yield lettered(
            str(count), room.left + long + _SPACE, y + thick / 2 + 4.5, class_="count halo"
        )


def in_one(counts: Sequence[int], looks: Sequence[Look], room: Room, top: float) -> Iterator[str]:
    """Yield one bar with a piece for each series.

    Each count stands on its piece, and the sum at the end; where a piece is too short for its
    count, all counts stand at the end, added up, as far as there is room.
    """
    x = room.left
    fits = True
    for count, look in zip(counts, looks, strict=True):
        if not count:
            continue
        long = count * room.unit
        yield _bar(x, top, (long, BAR), look, count)
        if width(str(count)) + 4 <= long:
            on_bar = {"text_anchor": "middle", "fill": look.shade.ink, "class_": "count"}
            on_bar |= {"stroke": look.shade.fill, "stroke_width": "3", "paint_order": "stroke"}
            yield lettered(str(count), x + long / 2, top + BAR / 2 + 4.5, **on_bar)
        else:
            fits = False
        x += long
    text = f"{'' if fits else ' + '.join(map(str, counts)) + ' = '}{sum(counts)}"
    if x + _SPACE + width(text) > WIDTH:
        text = str(sum(counts))
    yield lettered(text, x + _SPACE, top + BAR / 2 + 4.5, class_="count sum halo")


def _bar(x: float, y: float, size: tuple[float, float], look: Look, count: int) -> str:
    return element(
        "rect",
        hint(f"{look.name}: {count}"),
        data_count=count,
        x=x,
        y=y,
        width=size[0],
        height=size[1],
        fill=look.fill,
        stroke="currentColor",
    )
