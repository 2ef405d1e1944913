# SPDX-License-Identifier: MIT
"""A number line drawn in plain characters: named intervals, what no interval takes, the bounds."""

from __future__ import annotations

from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.notation import format_number
from shnor_rules.reports.number_line import cut

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from shnor_rules.notation import Interval
    from shnor_rules.reports.number_line import NumberLine

HOLE: Final = "o"
"""One number that no interval takes."""

STRETCH: Final = "...."
"""A stretch that no interval takes; it may be drawn longer."""

_SPACE: Final = 2
"""How many columns stand between two bounds written side by side."""


def drawing(named: Sequence[tuple[str, Interval]]) -> list[str]:
    """Return the rows of a drawing of named intervals, none of them empty, at least one.

    The first row has the holes, further rows have what overlaps the first, the last row has the
    bounds. It is as wide as its words need, not to scale.
    """
    line = cut([interval for _, interval in named])
    bands = sorted(_Band(tuple(line.run(interval)), name) for name, interval in named)
    starts = _starts(line, bands)
    rows: list[str] = []
    ends: list[int] = []
    for band in bands:
        lane = next((lane for lane, end in enumerate(ends) if end < band.run[0]), len(rows))
        if lane == len(rows):
            rows.append("")
            ends.append(-1)
        rows[lane] = _over(rows[lane], starts[band.run[0]], _stretched(line, band, starts))
        ends[lane] = band.run[-1]
    for run in line.holes():
        width = starts[run[-1] + 1] - starts[run[0]]
        rows[0] = _over(rows[0], starts[run[0]], HOLE if line.is_single(run) else "." * width)
    return [*_with_bounds(rows, _bounds(line, starts))]


@frozen(order=True)
class _Band:
    """A name over a run of pieces of the number line."""

    run: tuple[int, ...]
    name: str

    def width(self, line: NumberLine) -> int:
        """Return how many columns the brackets and the name need; one number has no dashes."""
        return len(f"[ {self.name} ]" if line.is_single(self.run) else f"[-- {self.name} --]")


def _stretched(line: NumberLine, band: _Band, starts: Sequence[int]) -> str:
    first, last = line.pieces[band.run[0]], line.pieces[band.run[-1]]
    opening = "<" if first.low is None else "(" if first.bound is None else "["
    closing = ">" if last.high is None else ")" if last.bound is None else "]"
    width = starts[band.run[-1] + 1] - starts[band.run[0]] - len(opening) - len(closing)
    return f"{opening}{f' {band.name} '.center(width, '-')}{closing}"


def _starts(line: NumberLine, bands: Iterable[_Band]) -> list[int]:
    """Return the column in which each piece begins, and the one in which the last piece ends."""
    widths = [len(STRETCH) if piece.bound is None else len(HOLE) for piece in line.pieces]
    for band in sorted(bands, key=lambda band: len(band.run)):
        elastic = [index for index in band.run if line.pieces[index].bound is None] or band.run
        missing = band.width(line) - sum(widths[index] for index in band.run)
        for turn in range(missing):
            widths[elastic[turn % len(elastic)]] += 1
    for (at, index, label), (after, _, _) in pairwise(_bounds(line, _sums(widths))):
        widths[index + 1] += max(0, at + len(label) + _SPACE - after)
    return _sums(widths)


def _sums(widths: Iterable[int]) -> list[int]:
    return list(accumulate(widths, initial=0))


def _bounds(line: NumberLine, starts: Sequence[int]) -> list[tuple[int, int, str]]:
    """Return for each bound the column in which its number begins, its piece, and the number."""
    placed = []
    for index, piece in enumerate(line.pieces):
        if piece.bound is not None:
            label = format_number(piece.bound)
            middle = (starts[index] + starts[index + 1]) // 2
            placed.append((middle - len(label) // 2, index, label))
    return placed


def _with_bounds(rows: Sequence[str], bounds: Sequence[tuple[int, int, str]]) -> list[str]:
    if not bounds:
        return [*rows]
    # The number of the first bound may begin to the left of the bound.
    margin = max(0, -bounds[0][0])
    below = ""
    for at, _, label in bounds:
        below = _over(below, at + margin, label)
    return [*(" " * margin + row for row in rows), below]


def _over(row: str, at: int, text: str) -> str:
    """Return the row with `text` put over it from column `at` on."""
    return f"{row[:at].ljust(at)}{text}{row[at + len(text) :]}"
