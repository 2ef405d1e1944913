# SPDX-License-Identifier: MIT
"""How many of how many, in words: «3 из 15», or «3 из 15 (20 %)».

At the console a share without an end is cut off and marked; in a document, where the counts stand
beside it, it is rounded.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final

from shnor_rules.messages import say

if TYPE_CHECKING:
    from shnor_rules.analysis.portions import Portion
    from shnor_rules.messages import Message

_HUNDRED: Final = 100
_TENTHS: Final = 10
_HALF: Final = Fraction(1, 2)
_ALL: Final = 1000
"""All, in tenths of a percent."""

_MINUS: Final = "\u2212"


def count_in_words(portion: Portion) -> Message:
    """Return how many of how many."""
    return say("portion", count=portion.count, of=portion.of)


def portion_in_words(portion: Portion) -> Message:
    """Return how many of how many, with the share in percent where there is one."""
    percent = portion.percent
    if percent is None:
        return count_in_words(portion)
    return say("portion.percent", count=portion.count, of=portion.of, percent=percent)


def rounded_portion(portion: Portion) -> Message:
    """Return how many of how many as documents say it, the share rounded."""
    share = portion.share
    if share is None:
        return say("content.portion", count=portion.count, of=portion.of)
    percent = rounded_percent(share * _HUNDRED)
    return say("content.portion.percent", count=portion.count, of=portion.of, percent=percent)


def rounded_percent(percent: Fraction) -> str:
    """Return percents rounded to one decimal, halves away from zero, as `13,3`.

    What is neither nothing nor all is never said to be: it is `<0,1` or `>99,9`.

    Args:
        percent: the percents; differences may be below zero.
    """
    size = abs(percent)
    tenths = (size * _TENTHS + _HALF).__floor__()
    sign = _MINUS if percent < 0 else ""
    if size * _TENTHS == tenths or tenths not in {0, _ALL}:
        whole, rest = divmod(tenths, _TENTHS)
        return f"{sign}{whole},{rest}" if rest else f"{sign}{whole}"
    edge = "0,1" if tenths == 0 else "99,9" if size < _HUNDRED else "100"
    is_larger = (tenths != 0) != bool(sign)
    return f"{'>' if is_larger else '<'}{sign}{edge}"
