# SPDX-License-Identifier: MIT
"""One value that can be answered, with an answer that gives it; and all values of a value set."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.expressions.cutting import whole_within
from shnor_rules.expressions.hull import meet
from shnor_rules.expressions.stretches import Part, Stretch, any_of, any_whole_of
from shnor_rules.notation import Interval, Range

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from shnor_rules.expressions.lifted import Reachable
    from shnor_rules.notation import ValueSet

MOST_LISTED: Final = 1001
"""Whole numbers of a range that are counted out; of more, only the range is known."""


@frozen(eq=False)
class Option:
    """One value that can be answered.

    Attributes:
        value: the value; a stretch stands for any number of it.
        told: the number or word of the value set that it is; `None` for no answer at all.
        give: from a number of the value to an answer that gives it; `None` is no answer.
        ways: how many answers give it.
    """

    value: Reachable
    told: Fraction | str | None
    give: Callable[[Fraction], object]
    ways: int = 1


def numbers_of(values: ValueSet, name: str) -> Iterator[Reachable]:
    """Yield the numbers of a value set, ascending; a range that cannot be listed is a stretch."""
    if not isinstance(values, Range):
        yield from sorted(values.numbers)
    elif not values.interval.is_empty:
        yield from _numbers_in(values.interval, name, is_whole=values.whole)


def numbers_within(values: ValueSet, interval: Interval, name: str) -> Iterator[Reachable]:
    """Yield the numbers of a value set that lie in an interval as well, ascending."""
    if not isinstance(values, Range):
        yield from (number for number in sorted(values.numbers) if number in interval)
        return
    common = meet(values.interval, interval)
    if common is not None:
        yield from _numbers_in(common, name, is_whole=values.whole)


def _numbers_in(interval: Interval, name: str, *, is_whole: bool) -> Iterator[Reachable]:
    if not is_whole:
        yield any_of(name, interval)
        return
    inside = whole_within(interval)
    if inside is None:
        return
    if inside.low is None or inside.high is None or inside.high - inside.low >= MOST_LISTED:
        yield any_whole_of(name, inside)
    else:
        yield from map(Fraction, range(int(inside.low), int(inside.high) + 1))


def itself(number: Fraction) -> object:
    """Return a number as the answer that gives it."""
    return number


def always(answer: object) -> Callable[[Fraction], object]:
    """Return what gives one answer only."""
    return lambda _: answer


def option(
    value: Reachable, give: Callable[[Fraction], object] = itself, *, ways: int = 1
) -> Option:
    """Return the option of a number, or of the numbers of a stretch."""
    return Option(value, value if isinstance(value, Fraction) else None, give, ways)


def restricted(
    options: Iterable[Option], told: Iterable[Fraction | Interval | str | None]
) -> list[Option]:
    """Return the options that are told, in their order; what of a stretch is told of it."""
    wanted = list(told)
    intervals = [each for each in wanted if isinstance(each, Interval)]
    chosen: list[Option] = []
    for each in options:
        if not isinstance(each.value, Stretch):
            number = each.told if isinstance(each.told, Fraction) else None
            is_inside = number is not None and any(number in one for one in intervals)
            chosen += [each] if is_inside or each.told in wanted else []
            continue
        [(part, _)] = each.value.parts
        [name] = part.names
        numbers = sorted({number for number in wanted if isinstance(number, Fraction)})
        chosen += [option(number, each.give) for number in numbers if _is_in(number, part)]
        for common in filter(None, (meet(part.interval, one) for one in intervals)):
            inside = _numbers_in(common, name, is_whole=part.is_whole)
            chosen += [option(value, each.give) for value in inside]
    return chosen


def _is_in(number: Fraction, part: Part) -> bool:
    return number in part.interval and (number.denominator == 1 or not part.is_whole)
