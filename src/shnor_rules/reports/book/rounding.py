# SPDX-License-Identifier: MIT
"""How many decimals of a number a sheet shows: never so few that it looks like another one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from fractions import Fraction

MOST_PLACES: Final = 10
"""More decimals than these say nothing to people."""

_PLACES: Final = 3
_PERCENT: Final = 100


def number_format(value: Fraction) -> str:
    """Return the format that shows a number as it is, or rounded where it has no end.

    A value just below a bound does not look like the bound: as long as the rounded number could be
    written with fewer decimals, one more is shown.
    """
    for places in range(MOST_PLACES):
        if 10**places % value.denominator == 0:
            return _format(places)
    places = _PLACES
    while places < MOST_PLACES and round(value, places) == round(value, places - 1):
        places += 1
    return _format(places)


def share_format(share: Fraction) -> str:
    """Return the format of a share in percent: one decimal, more beside nothing and everything."""
    percent = share * _PERCENT
    places = 1
    while places < MOST_PLACES and round(percent, places) in {0, _PERCENT} - {percent}:
        places += 1
    return f"{_format(places)}%"


def _format(places: int) -> str:
    return f"0.{'0' * places}" if places else "0"
