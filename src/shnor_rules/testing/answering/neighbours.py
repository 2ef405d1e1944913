# SPDX-License-Identifier: MIT
"""The many records of one place at a bound, each told by one number."""

from __future__ import annotations

from fractions import Fraction
from functools import cached_property
from itertools import cycle, islice
from math import prod
from typing import TYPE_CHECKING, Final, cast

from attrs import field, frozen

from shnor_rules.expressions.hull import meet
from shnor_rules.expressions.settling import simplest
from shnor_rules.notation import Interval, Range
from shnor_rules.proving import attainable
from shnor_rules.proving.beside import rated
from shnor_rules.testing.answering.forms import FORMS, shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from shnor_rules.model import Indicator, Monitoring
    from shnor_rules.proving import Outcome
    from shnor_rules.proving.beside import Side
    from shnor_rules.proving.domains import Given, Told
    from shnor_rules.testing.answering.forms import Form

_FIRST_PARTS: Final = 10
_PARTS: Final = (_FIRST_PARTS, 1, 100, 1000, 1_000_000)
_PARTS_OF_ROWS: Final = (_FIRST_PARTS, 1, 100)
"""A mean that is nearer still would take a record of thousands of rows."""

_MOST_TOLD: Final = 3
_MOST_ALIKE: Final = 4
_MOST_TURNS: Final = 4


@frozen(eq=False)
class Neighbours:
    """The records at some places of a scale.

    Attributes:
        monitoring: the monitoring, as it was read.
        given: the only answers to think of.
        places: the places.
    """

    monitoring: Monitoring
    given: Given
    places: Sequence[Side]
    _outcomes: dict[tuple[str, Told], tuple[Outcome, ...]] = field(factory=dict, init=False)

    def first(self, place: int) -> dict[str, object]:
        """Return the simplest record of a place."""
        side = self.places[place]
        return self._written(side.record(nearest(side, _FIRST_PARTS)), FORMS[0], 0)

    @cached_property
    def _sizes(self) -> tuple[int, ...]:
        """How many choices there are of each thing that makes records differ."""
        told, parts = 1 + len(self._told), len(self._parts)
        return (len(self.places), told, len(FORMS), _MOST_ALIKE, parts, self._turns)

    @property
    def number(self) -> int:
        """How many numbers tell a record."""
        return prod(self._sizes)

    def record(self, number: int) -> dict[str, object]:
        """Return the record that a number tells; small numbers tell simple ones."""
        choices = []
        for size in self._sizes:
            number, choice = divmod(number, size)
            choices.append(choice)
        place, told, form, alike, parts, turns = choices
        side = self.places[place]
        total = nearest(side, self._parts[parts])
        found = [*self._told_records(told, total), *side.records(total)]
        return self._written(found[alike % len(found)], FORMS[form], turns)

    def _told_records(self, told: int, total: Fraction) -> Iterator[Mapping[str, object]]:
        """Yield records with a total in which one answer is chosen beforehand."""
        if told == 0:
            return
        # Not every total goes with every answer: then the next answer has its turn.
        for key, answer in islice(cycle(self._told), told - 1, told - 1 + _MOST_TOLD):
            for outcome in self._given(key, answer):
                record = outcome.record_of(total)
                if record is not None:
                    yield record

    def _given(self, key: str, answer: Told) -> tuple[Outcome, ...]:
        if (key, answer) not in self._outcomes:
            found = attainable(self.monitoring, given={**self.given, key: [answer]})
            self._outcomes[key, answer] = tuple(rated(found))
        return self._outcomes[key, answer]

    @cached_property
    def _told(self) -> tuple[tuple[str, Told], ...]:
        """The answers that can be chosen beforehand."""
        return tuple(
            (indicator.id, answer)
            for indicator in self.monitoring.indicators
            if indicator.scored and not indicator.is_free and indicator.id not in self.given
            for answer in _answers(indicator)
        )

    @cached_property
    def _parts(self) -> tuple[int, ...]:
        """How near to a bound to go where there is no nearest total."""
        if all(nearest(each, 1) == nearest(each, _FIRST_PARTS) for each in self.places):
            return (_FIRST_PARTS,)
        has_rows = any(each.sample is not None for each in self.monitoring.indicators)
        return _PARTS_OF_ROWS if has_rows else _PARTS

    @cached_property
    def _turns(self) -> int:
        """How many orders of rows and items to try."""
        return _MOST_TURNS if any(map(_is_free_of_order, self.monitoring.indicators)) else 1

    def _written(self, record: Mapping[str, object], form: Form, turns: int) -> dict[str, object]:
        """Return a record with its numbers in a form, and rows and equal items in another order."""
        written = dict(record)
        for indicator in self.monitoring.indicators:
            if indicator.id in record:
                answer = record[indicator.id]
                turned = _turned(answer, turns) if _is_free_of_order(indicator) else answer
                written[indicator.id] = _shown(turned, form, indicator)
        return written


def nearest(side: Side, parts: int) -> Fraction:
    """Return the total of a place that is nearest to its bound, or a simple one near it.

    Args:
        side: the place.
        parts: into how many parts to divide the nearest stretch of totals, or its unit next to the
            bound if it is longer, where there is no nearest total: the part at the bound counts.
    """
    low, high = side.totals.low, side.totals.high
    if side.where == "above" and low is not None and not side.totals.low_closed:
        reach = Fraction(1) if high is None else min(high - low, Fraction(1))
        return _simplest(side.totals, low, low + reach / parts)
    if side.where == "below" and high is not None and not side.totals.high_closed:
        reach = Fraction(1) if low is None else min(high - low, Fraction(1))
        return _simplest(side.totals, high - reach / parts, high)
    end = low if side.where == "above" else high
    return side.total if end is None else end


def _simplest(totals: Interval, low: Fraction, high: Fraction) -> Fraction:
    window = Interval(low, high, low_closed=False, high_closed=False)
    return simplest(meet(totals, window) or totals)


def _answers(indicator: Indicator) -> Iterator[Told]:
    allowed = indicator.allowed
    if isinstance(allowed, Range):
        ends = (allowed.interval.low, allowed.interval.high)
        yield from (end for end in ends if end is not None and end in allowed)
    else:
        yield from allowed.members


def _is_free_of_order(indicator: Indicator) -> bool:
    """Return whether the rows, or the items that take the same answers, may change places."""
    if indicator.sample is not None:
        return True
    return len({item.values for item in indicator.items}) == 1


def _turned(answer: object, turns: int) -> object:
    if not isinstance(answer, list):
        return answer
    # In a sample of one group, its rows change places.
    if len(answer) == 1:
        return [_turned(answer[0], turns)]
    start = turns % len(answer)
    return [*answer[start:], *answer[:start]]


def _shown(answer: object, form: Form, indicator: Indicator) -> object:
    """Return an answer with its numbers in a form; counts of a share stay as they are."""
    if isinstance(answer, list):
        return [_within(each, form) for each in answer]
    if isinstance(answer, Fraction | str):
        unit = "%" if indicator.unit == "%" else ""
        return shown(answer, form, indicator.labels, unit)
    return answer


def _within(answer: object, form: Form) -> object:
    """Return rows, or answers to items, with their numbers in a form."""
    if isinstance(answer, list):
        return [_within(each, form) for each in answer]
    return shown(cast("Fraction", answer), form)
