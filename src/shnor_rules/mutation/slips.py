# SPDX-License-Identifier: MIT
"""Every small slip that a value of a ruleset could have: what it would say then."""

from __future__ import annotations

import re
from enum import Enum
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from shnor_rules.notation import (
    Enumeration,
    Range,
    format_interval,
    format_number,
    format_value_set,
    parse_interval,
    parse_number,
    parse_value_set,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.notation import Interval, ValueSet

_STEPS: Final = (Fraction(1, 10), Fraction(1))
_BOTH_WAYS: Final = (*_STEPS, *(-step for step in _STEPS))
_NAME: Final = re.compile(r"""(?<!['"\w])[^\W\d]\w*(?!\w*\s*\()""")
_QUOTED: Final = re.compile(r"""'[^']*'|"[^"]*\"""")
_COMPARISON: Final = re.compile(r"<=|>=|<|>")
_WORDS: Final = frozenset({"and", "or", "not", "if", "else"})
_SWAPPED: Final = {"<": "<=", "<=": "<", ">": ">=", ">=": ">"}


class Kind(Enum):
    """What a slip changes."""

    BOUND = "bound"
    BRACKET = "bracket"
    VALUES = "values"
    TERM = "term"
    NAME = "name"
    FACTOR = "factor"
    SIGN = "sign"
    COMPARISON = "comparison"
    NUMBER = "number"
    ITEM = "item"


@frozen
class Slip:
    """What a value could say in place of what it says.

    Attributes:
        kind: what is changed.
        text: the value with the slip.
    """

    kind: Kind
    text: str


def of_interval(text: str) -> Iterator[Slip]:
    """Yield an interval with another bracket, or with a bound a little or a whole further."""
    for kind, interval in _intervals(parse_interval(text)):
        yield Slip(kind, format_interval(interval))


def of_values(text: str) -> Iterator[Slip]:
    """Yield a value set without one value, with one more, or with other ends."""
    for kind, values in _value_sets(parse_value_set(text)):
        yield Slip(kind, format_value_set(values))


def of_number(text: str) -> Iterator[Slip]:
    """Yield a number that is a little, and a whole, larger."""
    for step in _STEPS:
        yield Slip(Kind.NUMBER, format_number(parse_number(text) + step))


def of_places(text: str) -> Iterator[Slip]:
    """Yield a number of decimal places that is one more."""
    yield Slip(Kind.NUMBER, format_number(parse_number(text) + 1))


def of_formula(text: str) -> Iterator[Slip]:
    """Yield a formula with another name, a term left out or doubled, a sign or a comparison."""
    quoted = [each.span() for each in _QUOTED.finditer(text)]
    places = [
        each
        for each in _NAME.finditer(text)
        if each[0] not in _WORDS and not any(a <= each.start() < b for a, b in quoted)
    ]
    names = list(dict.fromkeys(each[0] for each in places))
    for index, found in enumerate(places):
        before, after = text[: found.start()], text[found.end() :]
        other = names[(names.index(found[0]) + 1) % len(names)]
        if other != found[0]:
            yield Slip(Kind.NAME, f"{before}{other}{after}")
        yield Slip(Kind.FACTOR, f"{before}({found[0]} * 2){after}")
        yield Slip(Kind.SIGN, f"{before}(-{found[0]}){after}")
        if len(places) > 1:
            yield Slip(Kind.TERM, _without(before, after, is_first=index == 0))
    for found in _COMPARISON.finditer(text):
        yield Slip(
            Kind.COMPARISON, f"{text[: found.start()]}{_SWAPPED[found[0]]}{text[found.end() :]}"
        )


def names_in(formula: str) -> frozenset[str]:
    """Return the names in a formula."""
    return frozenset(each[0] for each in _NAME.finditer(formula))


def _intervals(interval: Interval) -> Iterator[tuple[Kind, Interval]]:
    low, high = interval.low, interval.high
    if low is not None:
        yield Kind.BRACKET, evolve(interval, low_closed=not interval.low_closed)
        for step in _BOTH_WAYS:
            if high is None or low + step <= high:
                yield Kind.BOUND, evolve(interval, low=low + step)
    if high is not None:
        yield Kind.BRACKET, evolve(interval, high_closed=not interval.high_closed)
        for step in _BOTH_WAYS:
            if low is None or low <= high + step:
                yield Kind.BOUND, evolve(interval, high=high + step)


def _value_sets(values: ValueSet) -> Iterator[tuple[Kind, ValueSet]]:
    if isinstance(values, Range):
        for kind, interval in _intervals(values.interval):
            yield kind, evolve(values, interval=interval)
        return
    for member in values.members:
        rest = tuple(each for each in values.members if each != member)
        if rest:
            yield Kind.VALUES, Enumeration(rest)
    if values.numbers:
        yield Kind.VALUES, Enumeration((*values.members, max(values.numbers) + 1))


def _without(before: str, after: str, *, is_first: bool) -> str:
    """Return a formula without one of its terms, and without the sign beside it."""
    if is_first:
        return before + re.sub(r"^\s*[,+*-]\s*", "", after)
    return re.sub(r"\s*[,+*-]\s*$", "", before) + after
