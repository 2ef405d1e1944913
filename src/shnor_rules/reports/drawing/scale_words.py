# SPDX-License-Identifier: MIT
"""What the drawing of a scale shows, in words: what its signs mean, and all of it in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from shnor_rules.messages import say
from shnor_rules.reports.drawing.axis import number_text
from shnor_rules.reports.drawing.legend import Meaning, swatch
from shnor_rules.reports.drawing.markup import element
from shnor_rules.reports.drawing.steps import end_dot

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from shnor_rules.notation import Interval
    from shnor_rules.reports.content.figures import Mark
    from shnor_rules.reports.drawing.gaps import Gaps

_MOST_TOLD: Final = 20


def meanings(
    named: Sequence[tuple[str, Interval]], odd: Gaps, fills: tuple[str, str], lang: str
) -> Iterator[Meaning]:
    """Yield what the ends of levels and the hatched strips mean, as far as there are any.

    Args:
        named: the levels.
        odd: what belongs to no level or to several.
        fills: with what holes are filled, and with what overlaps.
        lang: `ru` or `en`.
    """
    ends = {
        is_closed
        for _, each in named
        for end, is_closed in ((each.low, each.low_closed), (each.high, each.high_closed))
        if end is not None
    }
    for is_closed, key in ((True, "drawing.closed"), (False, "drawing.open")):
        if is_closed in ends:
            yield Meaning(say(key).render(lang), end_dot(0, 0, is_closed=is_closed))
    for key, values, fill in (
        ("drawing.holes", odd.holes, fills[0]),
        ("drawing.overlaps", odd.overlaps, fills[1]),
    ):
        if values:
            yield Meaning(say(key, values="; ".join(values)).render(lang), swatch(fill))


def meaning_of_marks(*, is_dotted: bool, lang: str) -> Meaning:
    """Return what a dot or a column of records means."""
    if is_dotted:
        dot = element("circle", cx=0, cy=0, r=4, fill="currentColor")
        return Meaning(say("drawing.dot").render(lang), dot)
    column = element("rect", x=-4, y=-6, width=8, height=12, fill="currentColor")
    return Meaning(say("drawing.column").render(lang), column)


def described(
    named: Sequence[tuple[str, Interval]], marks: Sequence[Mark], odd: Gaps, lang: str
) -> str:
    """Return what is drawn in sentences: levels with how many records, the rest, the values."""
    said = []
    for name, interval in named:
        count = sum(mark.count for mark in marks if mark.value in interval)
        key = "drawing.level.count" if marks else "drawing.level"
        said.append(say(key, name=name, interval=str(interval), count=count))
    if odd.holes:
        said.append(say("drawing.holes", values="; ".join(odd.holes)))
    if odd.overlaps:
        said.append(say("drawing.overlaps", values="; ".join(odd.overlaps)))
    if 0 < len(marks) <= _MOST_TOLD:
        values = "; ".join(f"{number_text(mark.value)} ({mark.count})" for mark in marks)
        said.append(say("drawing.values", values=values))
    return ". ".join(message.render(lang) for message in said)
