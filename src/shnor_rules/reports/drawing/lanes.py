# SPDX-License-Identifier: MIT
"""The spans of one lane of a timeline, in as many rows as their words need."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.reports.drawing.lettering import lines, shortened, width
from shnor_rules.reports.drawing.markup import WIDTH, element, hint, lettered
from shnor_rules.reports.drawing.states import HIGH, bar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shnor_rules.reports.content.figures import Span
    from shnor_rules.reports.drawing.months import Months

ROW: Final = 32
"""How high a row of spans with their words is."""

_LINE: Final = 16
_SMALL: Final = 11
_APART: Final = 6
_TOUCH: Final = 0.01
_NARROWEST: Final = 14
_MOST_LINES: Final = 4
_FEW: Final = 3


@frozen
class _Placed:
    """A span on its row, with its words."""

    span: Span
    row: int
    start: float
    wide: float
    text: str
    at: float


def lane(name: str, spans: Sequence[Span], line: Months, top: float) -> tuple[str, float]:
    """Return the element of a lane below `top`, and how high it is."""
    written = lines(name, line.left - 12)
    if len(written) > _MOST_LINES:
        rest = " ".join(written[_MOST_LINES - 1 :])
        written = [*written[: _MOST_LINES - 1], shortened(f"{rest} …", line.left - 12)]
    placed = _placed(spans, line)
    rows = 1 + max((each.row for each in placed), default=0)
    inside = [hint(name)]
    inside += [
        lettered(text, 0, top + 14 + number * _LINE, class_="lane")
        for number, text in enumerate(written)
    ]
    inside += [_drawn(each, top + each.row * ROW) for each in placed]
    return element("g", *inside, class_="lane"), max(rows * ROW, len(written) * _LINE + 6)


def _placed(spans: Sequence[Span], line: Months) -> list[_Placed]:
    placed: list[_Placed] = []
    ends: list[float] = []
    words = _words(spans)
    for span, text in zip(spans, words, strict=True):
        start, end = line.start(span.start), line.end(span.end)
        wide = max(end - start, _NARROWEST)
        start = min(start, line.right - wide)
        shown = shortened(text, WIDTH - line.left, _SMALL)
        long = width(shown, _SMALL)
        at = min(start, WIDTH - long)
        low, high = start, start + wide
        if shown:
            low, high = min(low, at), max(high, at + long) + _APART
        row = next((row for row, taken in enumerate(ends) if taken <= low + _TOUCH), len(ends))
        ends[row:] = [high, *ends[row + 1 :]]
        placed.append(_Placed(span, row, start, wide, shown, at))
    return placed


def _words(spans: Sequence[Span]) -> list[str]:
    """Return what is written below each span.

    Where there are more than a few, that is nothing: the months stand above, and the legend tells
    what the signs mean.
    """
    if len(spans) > _FEW:
        return [""] * len(spans)
    return [": ".join(filter(None, (span.name, span.said))) for span in spans]


def _drawn(placed: _Placed, top: float) -> str:
    span = placed.span
    told = ": ".join(filter(None, (span.name, span.said)))
    days = f"{span.start:%d.%m.%Y} – {span.end:%d.%m.%Y}"
    inside = [hint(f"{told} ({days})"), bar(span.state, placed.start, placed.wide, top + 3)]
    if placed.text:
        y = top + 3 + HIGH + _SMALL
        text = lettered(placed.text, placed.at, y, font_size=_SMALL, class_="said halo")
        inside.append(text)
    return element("g", *inside, class_="span", data_state=span.state)
