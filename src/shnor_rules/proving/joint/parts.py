# SPDX-License-Identifier: MIT
"""Answers in parts (by items, rows, counts) where two sides do not ask for the same parts."""

from __future__ import annotations

from fractions import Fraction
from itertools import product
from typing import TYPE_CHECKING, TypeAlias

from shnor_rules.messages import say
from shnor_rules.model import Indicator
from shnor_rules.proving.answering import NOTHING_OF_NOTHING, indicator_options
from shnor_rules.proving.joint.partition import UnpairedError
from shnor_rules.proving.joint.shapes import REFUSED, TAKEN, fold
from shnor_rules.proving.options import always

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from shnor_rules.expressions.lifted import Reachable
    from shnor_rules.model import Item
    from shnor_rules.proving.joint.shapes import Asked

_Given: TypeAlias = "tuple[Reachable, Reachable, Callable[[Fraction], object]]"
_State: TypeAlias = "tuple[Reachable, Reachable]"


def in_parts(one: Asked | None, other: Asked | None) -> Iterator[_Given]:
    """Yield what answers in parts are to each side, and the answers.

    Raises:
        UnpairedError: rows of a sample are taken by both sides, in different ways; or the answers
            to items cannot be listed.
    """
    sides = [each for each in (one, other) if isinstance(each, Indicator)]
    in_rows = [each for each in sides if each.sample is not None]
    in_items = [each for each in sides if each.items and each.sample is None]
    if len(in_rows) > 1 or (in_rows and in_items):
        raise UnpairedError(say("undecided.joint.rows", name=sides[0].id))
    for side in sides:
        if side.sample is not None or side.share is not None:
            yield from _only(side, is_one=side is one)
    if in_items:
        yield from _patterns(one, other)


def _only(side: Indicator, *, is_one: bool) -> Iterator[_Given]:
    """Yield the rows or counts of a side; the other one cannot read them."""
    for each in indicator_options(side, "values"):
        if not isinstance(each.told, str) or each.told == NOTHING_OF_NOTHING:
            pair = (each.value, REFUSED) if is_one else (REFUSED, each.value)
            yield *pair, each.give


def _patterns(one: Asked | None, other: Asked | None) -> Iterator[_Given]:
    """Yield what answers item by item are: a sum, nothing for a missing one, or refused."""
    given: dict[_State, object] = {}
    for state, answers in (*_by_id(one, other), *_by_place(one, other)):
        pair = (_inside(one, state[0]), _inside(other, state[1]))
        given.setdefault(pair, answers)
    for (first, second), answers in given.items():
        yield first, second, always(answers)


def _by_id(one: Asked | None, other: Asked | None) -> Iterator[tuple[_State, object]]:
    """Yield the patterns of answers to the items that either side has."""
    items = [_items(one), _items(other)]
    keys = dict.fromkeys((*items[0], *items[1]))
    steps = [_choices([each.get(key) for each in items]) for key in keys]
    for state, answers in _summed(steps):
        given = {key: each for key, each in zip(keys, answers, strict=True) if each is not None}
        if given:
            yield state, given


def _by_place(one: Asked | None, other: Asked | None) -> Iterator[tuple[_State, object]]:
    """Yield the lists of answers, where the sides have their items in different places."""
    items = [tuple(_items(one).values()), tuple(_items(other).values())]
    if [item.id for item in items[0]] == [item.id for item in items[1]]:
        return
    for length in sorted({len(each) for each in items if each}):
        # A list of another length is refused as a whole.
        sides = [each if len(each) == length else (None,) * length for each in items]
        every = [_choices([*asked]) for asked in zip(*sides, strict=True)]
        for state, answers in _summed(
            (each for each in choices if each[0] is not None) for choices in every
        ):
            yield state, [*answers]


def _summed(
    steps: Iterable[Iterable[tuple[object, _State]]],
) -> Iterator[tuple[_State, tuple[object, ...]]]:
    """Yield what one answer after the other adds up to, each sum with the first answers of it."""
    states: dict[_State, tuple[object, ...]] = {(Fraction(), Fraction()): ()}
    for step in steps:
        choices, found = list(step), dict[_State, tuple[object, ...]]()
        for (state, given), (answer, values) in product(states.items(), choices):
            found.setdefault(_added(state, values), (*given, answer))
        states = found
    yield from states.items()


def _added(state: _State, values: _State) -> _State:
    return _joined(state[0], values[0]), _joined(state[1], values[1])


def _items(asked: Asked | None) -> Mapping[str, Item]:
    return {item.id: item for item in asked.items} if isinstance(asked, Indicator) else {}


def _choices(asked: list[Item | None]) -> Iterator[tuple[object, _State]]:
    """Yield what can be answered to an item, with what it is to each side."""
    sides = [each for each in asked if each is not None]
    answers: dict[Fraction | str, None] = {}
    for item in sides:
        if item.values.numbers is None:
            raise UnpairedError(say("undecided.joint.items", name=item.id))
        answers |= dict.fromkeys(sorted(item.values.numbers))
    if (
        len({tuple(sorted((n, fold(label)) for n, label in item.labels.items())) for item in sides})
        > 1
    ):
        answers |= dict.fromkeys(label for item in sides for label in item.labels.values())
    for answer in answers:
        yield answer, (_value(asked[0], answer), _value(asked[1], answer))
    if len(sides) == 1:
        yield None, (_nothing(asked[0]), _nothing(asked[1]))


def _nothing(item: Item | None) -> Reachable:
    return Fraction() if item is None else TAKEN


def _value(item: Item | None, answer: Fraction | str) -> Reachable:
    if item is None:
        return REFUSED
    if isinstance(answer, str):
        numbers = [number for number, label in item.labels.items() if fold(label) == fold(answer)]
        return numbers[0] if numbers else REFUSED
    return answer if answer in item.values else REFUSED


def _joined(kept: Reachable, value: Reachable) -> Reachable:
    """Return a sum; what is refused, and then what is missing, stays so."""
    if REFUSED in {kept, value}:
        return REFUSED
    numbers = [each for each in (kept, value) if isinstance(each, Fraction)]
    absent = [each for each in (kept, value) if not isinstance(each, Fraction)]
    return absent[0] if absent else sum(numbers, Fraction())


def _inside(asked: Asked | None, value: Reachable) -> Reachable:
    """Return a sum if the printed set has it; what has no items has refused the answers to them."""
    if isinstance(value, Fraction) and isinstance(asked, Indicator):
        return value if value in asked.allowed else REFUSED
    return value
