# SPDX-License-Identifier: MIT
"""The mean of a sample: over its rows, over its groups, or over the rows of all groups."""

from __future__ import annotations

from fractions import Fraction
from math import lcm
from typing import TYPE_CHECKING, Final

from shnor_rules.messages import Message, say
from shnor_rules.model import Averaging

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from shnor_rules.evaluation.answers import Row
    from shnor_rules.model import Indicator

MOST_BITS: Final = 2048
"""A common denominator of more bits is refused: rows of unlike fractions would never end."""


def average(
    indicator: Indicator, groups: Sequence[tuple[str | None, tuple[Row, ...]]]
) -> Fraction | Message:
    """Return the value of a sample: the mean of the sums of its rows, as its averaging says.

    A mean that no text could hold is a message instead.
    """
    rows = [[sum(row, Fraction()) for row in group] for _, group in groups]
    if not _is_bounded(rows):
        return say("number-too-long.mean")
    if indicator.sample is not None and indicator.sample.averaging is Averaging.GROUPS:
        return _mean([_mean(group) for group in rows])
    return _mean([row for group in rows for row in group])


def _is_bounded(groups: Iterable[Sequence[Fraction]]) -> bool:
    common = 1
    for group in groups:
        for number in (Fraction(1, len(group)), *group):
            common = lcm(common, number.denominator)
            if common.bit_length() > MOST_BITS:
                return False
    return True


def _mean(values: Sequence[Fraction]) -> Fraction:
    return sum(values, Fraction()) / len(values)
