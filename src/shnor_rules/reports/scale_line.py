# SPDX-License-Identifier: MIT
"""A scale on a number line in plain characters, with its holes and overlaps told in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.expressions.words import formula_in_words
from shnor_rules.messages import say
from shnor_rules.model import Choice
from shnor_rules.reports.number_line import cut
from shnor_rules.reports.number_line_drawing import HOLE, STRETCH, drawing

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from shnor_rules.messages import Message
    from shnor_rules.model import Level, Scale
    from shnor_rules.notation import Interval


def draw(scale: Scale[Level], lang: str = "ru") -> list[str]:
    """Return the lines of a drawing of the scale, with what its signs mean.

    A square bracket is an end that belongs to the level, a round one an end that does not; `<--`
    and `-->` go on without end. Levels with a condition follow in words.
    """
    named = [
        (level.name, level.interval)
        for level in scale.bands
        if level.interval is not None and not level.interval.is_empty
    ]
    lines = drawing(named) if named else []
    legend = [*_legend(scale, [interval for _, interval in named]), *_in_words(scale)]
    return [*lines, *(message.render(lang) for message in legend)]


def _legend(scale: Scale[Level], intervals: Sequence[Interval]) -> Iterator[Message]:
    if not intervals:
        return
    line = cut(intervals)
    holes = [(line.is_single(run), line.written(run)) for run in line.holes()]
    for marker, single in ((HOLE, True), (STRETCH, False)):
        values = "; ".join(written for is_single, written in holes if is_single is single)
        if values:
            yield _hole(scale, marker, values)
    overlaps = "; ".join(line.written(run) for run in line.overlaps())
    if overlaps:
        first = ".first" if scale.choice is Choice.FIRST else ""
        yield say(f"scale-line.overlap{first}", values=overlaps)


def _hole(scale: Scale[Level], marker: str, values: str) -> Message:
    if any(level.condition is not None for level in scale.bands):
        return say("scale-line.hole.interval", marker=marker, values=values)
    for level in scale.bands:
        if level.interval is None:
            return say("scale-line.hole.rest", marker=marker, values=values, level=level.name)
    return say("scale-line.hole", marker=marker, values=values)


def _in_words(scale: Scale[Level]) -> Iterator[Message]:
    for level in scale.bands:
        if level.condition is not None:
            besides = "" if level.interval is None else ".besides"
            words = {lang: formula_in_words(level.condition, lang) for lang in ("ru", "en")}
            yield say(f"scale-line.condition{besides}", level=level.name, **words)
        elif level.interval is None:
            yield say("scale-line.rest", level=level.name)
    if scale.choice is Choice.FIRST:
        yield say("scale-line.first", levels=", ".join(level.name for level in scale.bands))
