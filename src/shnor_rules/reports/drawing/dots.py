# SPDX-License-Identifier: MIT
"""Records above a number line: dots on each other where they are few, columns where many."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.messages import say
from shnor_rules.reports.drawing.axis import number_text
from shnor_rules.reports.drawing.lettering import shortened, width
from shnor_rules.reports.drawing.markup import WIDTH, element, hint, lettered

if TYPE_CHECKING:
    from collections.abc import Sequence
    from fractions import Fraction

    from shnor_rules.reports.content.figures import Mark
    from shnor_rules.reports.drawing.axis import Axis

MOST_DOTS: Final = 12
"""How many dots are set on each other; more records at one place make a column."""

_RADIUS: Final = 4
_STEP: Final = 9
_HIGHEST: Final = 96
_NUMBERED: Final = 4
_SMALL: Final = 11
_SPACE: Final = 4


@frozen
class Stack:
    """The records at one place.

    Attributes:
        x: where they stand.
        marks: their values, from the lowest.
    """

    x: float
    marks: tuple[Mark, ...]

    @property
    def count(self) -> int:
        """How many records there are."""
        return sum(mark.count for mark in self.marks)


def stacks(marks: Sequence[Mark], line: Axis) -> list[Stack]:
    """Return the records by their places; those closer than a dot stand together.

    Records on a tick and on either side of it never stand together.
    """
    cells: dict[tuple[int, int], list[Mark]] = {}
    middles: dict[tuple[int, int], float] = {}
    for mark in sorted(marks, key=lambda mark: mark.value):
        key, middle = _cell(mark.value, line)
        cells.setdefault(key, []).append(mark)
        middles[key] = middle
    found = []
    for key, together in cells.items():
        is_one = len({mark.value for mark in together}) == 1
        found.append(Stack(line.x(together[0].value) if is_one else middles[key], tuple(together)))
    return found


def dots(found: Sequence[Stack], bottom: float, lang: str) -> list[str]:
    """Return the stacks as elements that stand on `bottom`."""
    most, dotted = _most(found), is_dotted(found)
    drawn = []
    tops: list[tuple[Stack, float]] = []
    for stack in found:
        top = bottom - (stack.count * _STEP if dotted else _HIGHEST * stack.count / most)
        shapes = _dots(stack, bottom) if dotted else [_column(stack, top, bottom)]
        drawn.append(element("g", hint(_told(stack, lang)), *shapes, class_="marks"))
        tops.append((stack, top))
    if [stack.count for stack in found] == [1]:
        drawn.append(_only(found[0], bottom, lang))
    least = _NUMBERED if dotted else 1
    return [*drawn, *_counts([(stack, top) for stack, top in tops if stack.count >= least])]


def height(found: Sequence[Stack]) -> float:
    """Return how high the stacks are drawn, with the numbers above them."""
    if not found:
        return 0
    return (_most(found) * _STEP if is_dotted(found) else _HIGHEST) + _SMALL + 6


def is_dotted(found: Sequence[Stack]) -> bool:
    """Whether the records are drawn one by one."""
    return _most(found) <= MOST_DOTS


def _most(found: Sequence[Stack]) -> int:
    return max((stack.count for stack in found), default=0)


def _cell(value: Fraction, line: Axis) -> tuple[tuple[int, int], float]:
    """Return the cell of a number, and the middle of it; each tick has a cell of its own."""
    after = bisect_right(line.anchors, value)
    if line.anchors[after - 1] == value:
        return (after - 1, -1), line.places[after - 1]
    start, end = line.places[after - 1], line.places[after]
    cells = max(1, int((end - start) / _STEP))
    wide = (end - start) / cells
    cell = min(int((line.x(value) - start) / wide), cells - 1)
    return (after - 1, cell), start + (cell + 0.5) * wide


def _dots(stack: Stack, bottom: float) -> list[str]:
    return [
        element(
            "circle",
            class_="mark",
            cx=stack.x,
            cy=bottom - _RADIUS - 1 - number * _STEP,
            r=_RADIUS,
            fill="currentColor",
        )
        for number in range(stack.count)
    ]


def _column(stack: Stack, top: float, bottom: float) -> str:
    return element(
        "rect",
        class_="mark",
        data_count=stack.count,
        x=stack.x - _RADIUS,
        y=top,
        width=2 * _RADIUS,
        height=bottom - top,
        fill="currentColor",
    )


def _only(stack: Stack, bottom: float, lang: str) -> str:
    """Return what the only record is, beside its dot."""
    text = _told(stack, lang)
    side = 1 if stack.x + _RADIUS + _SPACE + width(text) <= WIDTH else -1
    text = shortened(text, (WIDTH - stack.x if side > 0 else stack.x) - _RADIUS - _SPACE)
    x = stack.x + side * (_RADIUS + _SPACE)
    held = "start" if side > 0 else "end"
    return lettered(text, x, bottom - 2, text_anchor=held, class_="only halo")


def _counts(tops: Sequence[tuple[Stack, float]]) -> list[str]:
    """Return the numbers above the stacks, the greatest first, as far as they do not collide."""
    drawn: list[str] = []
    taken: list[tuple[float, float]] = []
    for stack, top in sorted(tops, key=lambda each: (-each[0].count, each[0].x)):
        text = str(stack.count)
        half = width(text, _SMALL) / 2
        middle = min(max(stack.x, half), WIDTH - half)
        free = all(middle + half < low or high < middle - half for low, high in taken)
        # A number beside a higher stack would stand on it.
        free = free and not any(
            abs(other.x - stack.x) < half + _RADIUS and higher < top for other, higher in tops
        )
        if free:
            taken.append((middle - half, middle + half))
            attributes = {"text_anchor": "middle", "class_": "count"}
            drawn.append(lettered(text, middle, top - 4, font_size=_SMALL, **attributes))
    return drawn


def _told(stack: Stack, lang: str) -> str:
    return "; ".join(
        say("drawing.mark", value=number_text(mark.value), count=mark.count).render(lang)
        if mark.name is None
        else say("drawing.mark.named", value=number_text(mark.value), name=mark.name).render(lang)
        for mark in stack.marks
    )
