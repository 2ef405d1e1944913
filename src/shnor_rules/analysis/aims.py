# SPDX-License-Identifier: MIT
"""Which way an answer is better, and which of its values is the worst."""

from __future__ import annotations

import math
from fractions import Fraction
from typing import TYPE_CHECKING

from attrs import frozen

from shnor_rules.messages import Message, say
from shnor_rules.model import Change, Direction
from shnor_rules.notation import Range

if TYPE_CHECKING:
    from shnor_rules.model import Basis, Indicator, Monitoring
    from shnor_rules.notation import Interval, ValueSet


@frozen
class Aim:
    """Which way something is better.

    Attributes:
        direction: the way.
        basis: whether the order prints it or somebody chose it.
    """

    direction: Direction
    basis: Basis


def aim_of_total(monitoring: Monitoring) -> Aim | None:
    """Return which way the total, and so the level, is better; `None` where nothing says so."""
    if monitoring.direction is None:
        return None
    return Aim(monitoring.direction, monitoring.direction_basis)


def aim_of(monitoring: Monitoring, indicator: Indicator) -> Aim | None:
    """Return which way an answer is better; `None` where nothing says so.

    The direction of the monitoring tells of answers that count for its total, unless they earn
    points: more points may be for a smaller number. Where there is no total, it tells of all but
    counts of changes that are no improvement: more that got worse, stayed or cannot be compared is
    nothing better.
    """
    if indicator.direction is not None:
        return Aim(indicator.direction, indicator.direction_basis)
    if indicator.changes is not None and indicator.changes.change is not Change.IMPROVED:
        return None
    has_total = monitoring.total is not None or monitoring.table is not None
    if indicator.points is not None or (has_total and not indicator.scored):
        return None
    return aim_of_total(monitoring)


def worst_value(values: ValueSet | None, direction: Direction) -> Fraction | Message:
    """Return the worst value that can be answered, or why there is none."""
    if values is None:
        return say("analysis.apart.free")
    if isinstance(values, Range):
        end = _end(values.interval, direction, values)
        return say("analysis.apart.endless") if end is None else end
    if not values.numbers:
        return say("analysis.apart.words")
    return worst(values.numbers, direction)


def worst(numbers: tuple[Fraction, ...], direction: Direction) -> Fraction:
    """Return the worst of some numbers."""
    return min(numbers) if direction is Direction.HIGHER else max(numbers)


def _end(interval: Interval, direction: Direction, values: Range) -> Fraction | None:
    """Return the number at the worse end of a range; `None` where it has none."""
    low = direction is Direction.HIGHER
    end = interval.low if low else interval.high
    if end is None:
        return None
    if not values.whole:
        return end if end in interval else None
    whole = Fraction(math.ceil(end) if low else math.floor(end))
    step = 1 if low else -1
    number = whole if whole in interval else whole + step
    return number if number in interval else None
