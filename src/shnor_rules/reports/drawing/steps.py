# SPDX-License-Identifier: MIT
"""The levels of a scale as steps: a bar for each, with its name in it, beside it or above it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.reports.drawing.lettering import lines, width
from shnor_rules.reports.drawing.markup import WIDTH, element, lettered
from shnor_rules.reports.drawing.palette import PAPER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shnor_rules.notation import Interval
    from shnor_rules.reports.drawing.axis import Axis
    from shnor_rules.reports.drawing.palette import Shade

_BAR: Final = 20
_LANE: Final = 30
_LINE: Final = 16
_DOT: Final = 5
_INSIDE: Final = 14
_BESIDE: Final = 12


@frozen
class Step:
    """A level on its lane.

    Attributes:
        interval: the numbers of the level.
        start: where its bar begins.
        end: where its bar ends.
        middle: how far down the bar lies.
        label: the lines of its name, each with its place, where it is held and whether it stands
            on the bar.
    """

    interval: Interval
    start: float
    end: float
    middle: float
    label: tuple[tuple[str, float, float, str, bool], ...]


def steps(named: Sequence[tuple[str, Interval]], line: Axis) -> tuple[list[Step], float]:
    """Return the steps, the first level lowest, and how high they are together."""
    placed: list[Step] = []
    bottom = 0.0
    for name, interval in reversed(named):
        start = line.left if interval.low is None else line.x(interval.low)
        end = line.right if interval.high is None else line.x(interval.high)
        label, above = _label(f"{name}  {interval}", start, end)
        middle = bottom + above + _LANE / 2
        moved = tuple((text, x, middle + y, held, on_bar) for text, x, y, held, on_bar in label)
        placed.append(Step(interval, start, end, middle, moved))
        bottom = middle + _LANE / 2
    return placed[::-1], bottom


def drawn(step: Step, shade: Shade) -> str:
    """Return the bar with its ends and its name."""
    bar = element(
        "rect",
        x=step.start,
        y=step.middle - _BAR / 2,
        width=step.end - step.start,
        height=_BAR,
        fill=shade.fill,
        stroke="currentColor",
    )
    names = [
        lettered(
            text,
            x,
            y,
            text_anchor=held,
            fill=shade.ink if on_bar else "currentColor",
            class_="name" if on_bar else "name halo",
        )
        for text, x, y, held, on_bar in step.label
    ]
    low = _end(step, step.start, -1, is_closed=step.interval.low_closed)
    high = _end(step, step.end, 1, is_closed=step.interval.high_closed)
    return element("g", bar, *names, low, high, class_="level")


def end_dot(x: float, y: float, *, is_closed: bool) -> str:
    """Return an end of an interval: a filled dot belongs to it, a hollow one does not."""
    return element(
        "circle",
        class_="end closed" if is_closed else "end open paper",
        cx=x,
        cy=y,
        r=_DOT,
        fill="currentColor" if is_closed else PAPER,
        stroke="currentColor",
        stroke_width=1.8,
    )


def _end(step: Step, x: float, side: int, *, is_closed: bool) -> str:
    if (step.interval.low if side < 0 else step.interval.high) is not None:
        return end_dot(x, step.middle, is_closed=is_closed)
    half = _BAR / 2 + 3
    tip = f"M{x:.2f} {step.middle - half:.2f}l{side * 11} {half:.2f}l{-side * 11} {half:.2f}z"
    return element("path", class_="end infinite", d=tip, fill="currentColor")


def _label(
    text: str, start: float, end: float
) -> tuple[list[tuple[str, float, float, str, bool]], float]:
    """Return the lines of a name around its bar, and how much room they take above it."""
    wide = width(text)
    if wide + 2 * _INSIDE <= end - start:
        return [(text, (start + end) / 2, 4.5, "middle", True)], 0
    if end + _BESIDE + wide <= WIDTH:
        return [(text, end + _BESIDE, 4.5, "start", False)], 0
    if start - _BESIDE - wide >= 0:
        return [(text, start - _BESIDE, 4.5, "end", False)], 0
    written = lines(text, WIDTH)
    widest = max(width(line) for line in written)
    x = min(start, WIDTH - widest)
    above = len(written) * _LINE
    return [
        (line, x, number * _LINE - above - 1, "start", False) for number, line in enumerate(written)
    ], above
