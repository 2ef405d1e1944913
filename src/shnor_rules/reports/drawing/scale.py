# SPDX-License-Identifier: MIT
"""A scale as a staircase over a number line, with its holes hatched and the records as dots."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from shnor_rules.messages import say
from shnor_rules.reports.drawing.axis import axis, labels
from shnor_rules.reports.drawing.dots import dots, height, is_dotted, stacks
from shnor_rules.reports.drawing.gaps import STRIP, gaps
from shnor_rules.reports.drawing.legend import LINE, Meaning, legend
from shnor_rules.reports.drawing.markup import WIDTH, drawing, element, lettered
from shnor_rules.reports.drawing.palette import crossed, hatched, shades
from shnor_rules.reports.drawing.scale_words import described, meaning_of_marks, meanings
from shnor_rules.reports.drawing.steps import drawn, steps

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from fractions import Fraction

    from shnor_rules.notation import Interval
    from shnor_rules.reports.content.figures import ScaleFigure
    from shnor_rules.reports.drawing.axis import Axis
    from shnor_rules.reports.drawing.dots import Stack

_MARGIN: Final = 14
_TAIL: Final = 44


def scale_svg(figure: ScaleFigure, lang: str = "ru") -> str:
    """Return a scale as SVG: a step for each level, holes, overlaps, and where the records are.

    A filled end belongs to its level, a hollow one does not. The line is to scale unless ends
    would be too close to be told apart; then that is said. Empty intervals are left out.
    """
    named = [(name, interval) for name, interval in figure.levels if not interval.is_empty]
    intervals = [interval for _, interval in named]
    line = _line(intervals, [mark.value for mark in figure.marks])
    placed, top = steps(named, line)
    found = stacks(figure.marks, line)
    bottom = top + height(found)
    patterns, fills = zip(hatched(figure.id), crossed(figure.id), strict=True)
    odd = gaps(intervals, line, bottom, fills)
    ruler, below = _ruler(line, bottom)
    words = [*meanings(named, odd, fills, lang), *_about(line, found, lang)]
    explained, end = legend(words, below + 6)
    inside = [
        element("defs", *patterns),
        *(_guide(x, bottom) for x in line.places),
        *(drawn(step, shade) for step, shade in zip(placed, shades(len(placed)), strict=True)),
        *dots(found, bottom, lang),
        *odd.drawn,
        *ruler,
        *explained,
    ]
    told = described(named, figure.marks, odd, lang)
    return drawing(figure.id, figure.title, told, end + 4, inside)


def _about(line: Axis, found: Sequence[Stack], lang: str) -> Iterator[Meaning]:
    if found:
        yield meaning_of_marks(is_dotted=is_dotted(found), lang=lang)
    if not line.is_to_scale:
        yield Meaning(say("drawing.not-to-scale").render(lang))


def _line(intervals: Sequence[Interval], values: Sequence[Fraction]) -> Axis:
    """Return the line with a tick at each end of the levels and at records beyond them all."""
    ends = {end for each in intervals for end in (each.low, each.high) if end is not None}
    outermost = {min(values), max(values)} if values else set()
    beyond = {value for value in outermost if not ends or not min(ends) <= value <= max(ends)}
    anchors = sorted(ends | beyond)
    is_endless = any(end is None for each in intervals for end in (each.low, each.high))
    return axis(anchors, _MARGIN, WIDTH - _MARGIN, _TAIL if is_endless else 0)


def _guide(x: float, bottom: float) -> str:
    return element(
        "path", class_="guide", d=f"M{x:.2f} 0V{bottom:.2f}", stroke="currentColor", opacity=0.25
    )


def _ruler(line: Axis, top: float) -> tuple[list[str], float]:
    """Return the number line with its numbers, and where it ends."""
    written = labels(line)
    rows = 1 + max((row for _, row, _ in written), default=-1)
    lines = [f"M{line.left:.2f} {top:.2f}H{line.right:.2f}"]
    numbers = []
    for x, (middle, row, text) in zip(line.places, written, strict=True):
        below = top + STRIP + 4 + row * LINE
        lines.append(f"M{x:.2f} {top:.2f}V{below:.2f}")
        numbers.append(lettered(text, middle, below + 13, text_anchor="middle", class_="tick halo"))
    path = element("path", class_="ruler", d="".join(lines), stroke="currentColor", fill="none")
    return [path, *numbers], top + STRIP + 4 + rows * LINE
