# SPDX-License-Identifier: MIT
"""The levels of a scale in words, one a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from shnor_rules.model import Level


def scale_lines(levels: Sequence[Level]) -> Iterator[str]:
    """Yield each level with its interval, its meaning and its clause, in columns."""
    intervals = ["" if each.interval is None else str(each.interval) for each in levels]
    names = max(len(level.name) for level in levels)
    widest = max(len(interval) for interval in intervals)
    for level, interval in zip(levels, intervals, strict=True):
        place = None if level.clause is None else level.clause.cited
        clause = "" if place is None else f"  [{place}]"
        columns = [level.name.ljust(names), *([interval.ljust(widest)] if widest else [])]
        row = "  ".join((*columns, level.meaning or ""))
        yield f"{row.rstrip()}{clause}"
