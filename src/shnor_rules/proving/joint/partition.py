# SPDX-License-Identifier: MIT
"""The numbers that two sides take, cut where one takes them and the other does not."""

from __future__ import annotations

from fractions import Fraction
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, cast

from attrs import frozen

from shnor_rules.expressions.cutting import whole_within
from shnor_rules.expressions.hull import meet, point, united
from shnor_rules.expressions.stretches import Stretch, any_of, any_whole_of
from shnor_rules.messages import say
from shnor_rules.notation import Interval
from shnor_rules.proving.joint.shapes import as_number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.expressions.lifted import Reachable
    from shnor_rules.messages import Message
    from shnor_rules.proving.joint.shapes import Asked
    from shnor_rules.proving.options import Option


class UnpairedError(Exception):
    """What an answer is to both sides cannot be listed; `message` says why."""

    def __init__(self, message: Message) -> None:
        super().__init__(message)
        self.message = message


@frozen(eq=False)
class Side:
    """The numbers that one side takes.

    Attributes:
        asked: the attribute or indicator, or `None` where it asks for nothing.
        options: its numbers, and intervals of numbers.
    """

    asked: Asked | None
    options: tuple[Option, ...]

    def option(self, value: Reachable) -> Option | None:
        """Return the option that a number, or an interval of numbers, is of."""
        wanted = _interval(value)
        for each in self.options:
            if meet(_interval(each.value), wanted) == wanted:
                return each
        return None

    def takes(self, value: Reachable) -> bool:
        """Return whether it takes a number, or every number of an interval."""
        if self.option(value) is not None:
            return True
        return isinstance(value, Fraction) and isinstance(as_number(self.asked, value), Fraction)


def shared_numbers(key: str, one: Side, other: Side) -> Iterator[tuple[Reachable, Option | None]]:
    """Yield every number that a side takes, ascending, with an option that it is of.

    Numbers of an interval stay together as far as both sides take all of them, or one side does.

    Raises:
        UnpairedError: one side takes whole numbers only, too many to list, the other any.
    """
    options = (*one.options, *other.options)
    kinds = {
        part.is_whole
        for each in options
        if isinstance(each.value, Stretch)
        for part, _ in each.value.parts
    }
    if len(kinds) > 1:
        raise UnpairedError(say("undecided.joint.whole", name=key))
    is_whole = True in kinds
    atoms = list(_atoms([_interval(each.value) for each in options]))
    for takers, together in groupby(atoms, key=lambda each: _takers(each, one, other)):
        if not any(takers):
            continue
        for interval in united(together):
            inside = whole_within(interval) if is_whole else interval
            if inside is not None:
                value = any_whole_of(key, inside) if is_whole else any_of(key, inside)
                yield value, one.option(value) or other.option(value)


def _takers(atom: Interval, one: Side, other: Side) -> tuple[bool, bool]:
    value = any_of("", atom)
    return one.takes(value), other.takes(value)


def _interval(value: Reachable) -> Interval:
    if isinstance(value, Stretch):
        return value.interval
    return point(cast("Fraction", value))


def _atoms(intervals: list[Interval]) -> Iterator[Interval]:
    """Yield the line from below to above, cut at every end."""
    ends = sorted({end for each in intervals for end in (each.low, each.high) if end is not None})
    if not intervals:
        return
    for low, high in pairwise((None, *ends, None)):
        yield Interval(low, high, low_closed=False, high_closed=False)
        if high is not None:
            yield point(high)
