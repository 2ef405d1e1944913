# SPDX-License-Identifier: MIT
"""What of a number line belongs to no level, or to several: hatched strips on the line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.reports.drawing.markup import element
from shnor_rules.reports.number_line import cut

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shnor_rules.notation import Interval
    from shnor_rules.reports.drawing.axis import Axis
    from shnor_rules.reports.number_line import NumberLine

STRIP: Final = 12
"""How high a strip is."""

_HALF: Final = 4.5


@frozen
class Gaps:
    """The pieces of a number line that do not belong to exactly one level.

    Attributes:
        holes: where no level is, in the notation of the orders.
        overlaps: where several levels are.
        drawn: the strips.
    """

    holes: tuple[str, ...]
    overlaps: tuple[str, ...]
    drawn: tuple[str, ...]


def gaps(intervals: Sequence[Interval], line: Axis, top: float, fills: Sequence[str]) -> Gaps:
    """Return what belongs to no level or to several, with strips below `top`.

    Args:
        intervals: the levels, none of them empty.
        line: where numbers stand.
        top: the upper edge of the strips.
        fills: with what holes are filled, and with what overlaps.
    """
    if not intervals:
        return Gaps((), (), ())
    pieces = cut(intervals)
    holes, overlaps = list(pieces.holes()), list(pieces.overlaps())
    strips = [_strip(pieces, run, line, top, ("overlap", fills[1])) for run in overlaps]
    strips += [_strip(pieces, run, line, top, ("hole", fills[0])) for run in holes]
    written = [tuple(map(pieces.written, runs)) for runs in (holes, overlaps)]
    return Gaps(written[0], written[1], tuple(strips))


def _strip(
    pieces: NumberLine, run: Sequence[int], line: Axis, top: float, kind: tuple[str, str]
) -> str:
    first, last = pieces.pieces[run[0]], pieces.pieces[run[-1]]
    start = line.left if first.low is None else line.x(first.low)
    end = line.right if last.high is None else line.x(last.high)
    if start == end:
        start, end = start - _HALF, end + _HALF
    name, fill = kind
    return element(
        "rect",
        class_=name,
        x=start,
        y=top,
        width=end - start,
        height=STRIP,
        fill=fill,
        stroke="currentColor",
    )
