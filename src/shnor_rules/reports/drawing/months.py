# SPDX-License-Identifier: MIT
"""Days on a line from left to right, with months and years below them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator

_LEAST: Final = 32
_STEPS: Final = (1, 2, 3, 6, 12)
_YEAR: Final = 12
_YEARS: Final = (1, 2, 5, 10, 20, 50, 100)
_MONTH: Final = 31


@frozen
class Months:
    """Whole months on a line.

    Attributes:
        first: the first day.
        last: the last day.
        left: where the first day begins.
        right: where the last day ends.
    """

    first: date
    last: date
    left: float
    right: float

    def start(self, day: date) -> float:
        """Return where a day begins."""
        days = (self.last - self.first).days + 1
        return self.left + (self.right - self.left) * (day - self.first).days / days

    def end(self, day: date) -> float:
        """Return where a day ends."""
        days = (self.last - self.first).days + 1
        return self.left + (self.right - self.left) * ((day - self.first).days + 1) / days

    def ticks(self, lang: str) -> Iterator[tuple[float, str, str]]:
        """Yield where a month begins, its short name, and its year where that is to be told.

        Where months are too narrow for their names, each second, third, sixth or twelfth is told,
        and where years are, each second, fifth, tenth …
        """
        starts = list(_starts(self.first, self.last))
        narrowest = (self.right - self.left) / len(starts)
        step = next((step for step in _STEPS if step * narrowest >= _LEAST), _YEAR)
        wide = narrowest * _YEAR
        years = next((years for years in _YEARS if years * wide >= _LEAST), _YEARS[-1])
        told: int | None = None
        for day in starts:
            if (day.month - 1) % step or (step == _YEAR and day.year % years):
                continue
            year = str(day.year) if day.year != told else ""
            told = day.year
            yield self.start(day), say(f"drawing.month.{day.month}").render(lang), year


def months(first: date, last: date, left: float, right: float) -> Months:
    """Return the whole months from that of `first` to that of `last`."""
    after = (last.replace(day=1) + timedelta(days=_MONTH)).replace(day=1)
    return Months(first.replace(day=1), after - timedelta(days=1), left, right)


def _starts(first: date, last: date) -> Iterator[date]:
    day = first
    while day <= last:
        yield day
        day = (day + timedelta(days=_MONTH)).replace(day=1)
