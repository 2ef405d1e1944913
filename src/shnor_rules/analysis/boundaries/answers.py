# SPDX-License-Identifier: MIT
"""What can be answered to one part, so that every place of its value set is tried."""

from __future__ import annotations

from fractions import Fraction
from itertools import islice
from typing import TYPE_CHECKING, Final, TypeAlias

from attrs import evolve

from shnor_rules.analysis.boundaries.marks import marks
from shnor_rules.messages import say
from shnor_rules.model.fields import PART, WHOLE
from shnor_rules.proving.rows import item_rows, rows_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.model import Attribute, Indicator, Item, Sample

Pattern: TypeAlias = "list[Fraction]"
"""The answers to the items of one row."""

_HUNDRED: Final = 100


def attribute_answers(attribute: Attribute) -> tuple[object, ...]:
    """Return answers to an attribute that between them try every place of its values."""
    if attribute.values is None:
        return (attribute.title,)
    return (*(mark.number for mark in marks(attribute.values)), *attribute.values.words)


def answers_of(indicator: Indicator) -> tuple[object, ...]:
    """Return answers to an indicator that between them try every place of its values."""
    if indicator.is_free:
        return (say("boundary.answer").render("ru"),)
    if indicator.sample is not None:
        found: Iterator[object] = _samples(indicator, indicator.sample)
    elif indicator.share is not None:
        found = _counts(indicator)
    elif indicator.items:
        found = _itemised(indicator)
    else:
        found = (mark.number for mark in marks(indicator.allowed))
    no = () if indicator.not_applicable is None else (indicator.not_applicable,)
    return (*found, *sorted(indicator.words), *no)


def other_answers(indicator: Indicator, answer: object) -> Iterator[object]:
    """Yield other answers to an indicator that come to the same value as one answer."""
    if not isinstance(answer, list):
        return
    if indicator.sample is None:
        yield answer[::-1]
    elif indicator.sample.groups is None:
        yield from ([*answer, *answer], [*answer, *map(_turned, answer)])
    else:
        for group in ([*answer[0], *answer[0]], [*answer[0], *map(_turned, answer[0])]):
            yield [group, *answer[1:]] if len(answer) > 1 else [group, group]


def _turned(row: object) -> object:
    """Return a row with its answers the other way round."""
    return row[::-1] if isinstance(row, list) else row


def patterns(indicator: Indicator) -> tuple[Pattern, ...]:
    """Return answers item by item that the indicator takes and that try every place of each item.

    What no pattern tries is not reached by any that the indicator takes, as far as the answers to
    the items can be counted out.
    """
    listed = _listed(indicator) or []
    found = [each for each in listed if sum(each, Fraction()) in indicator.allowed]
    for place, item in enumerate(indicator.items):
        for mark in marks(item.values):
            if not any(each[place] in mark.interval for each in found):
                found += _with(indicator, place, mark.number)
    return tuple(found)


def _listed(indicator: Indicator) -> list[Pattern] | None:
    """Return a pattern for every sum of the items; `None` if they cannot be listed."""
    rows = item_rows(indicator)
    if rows is None:
        return None
    return [row.answers if isinstance(row.answers, list) else [row.answers] for row in rows]


def _with(indicator: Indicator, place: int, number: Fraction) -> list[Pattern]:
    """Return the first pattern with a number at one item that the indicator takes, if any."""
    others = indicator.items[:place] + indicator.items[place + 1 :]
    fitting = (
        [*rest[:place], number, *rest[place:]]
        for rest in _rests(indicator, others)
        if number + sum(rest, Fraction()) in indicator.allowed
    )
    return list(islice(fitting, 1))


def _rests(indicator: Indicator, others: tuple[Item, ...]) -> list[Pattern]:
    """Return answers to the other items: one for each sum, or the first answer to each."""
    listed = _listed(evolve(indicator, items=others)) if others else None
    if listed is not None:
        return listed
    firsts = [mark.number for each in others for mark in islice(marks(each.values), 1)]
    return [firsts] if len(firsts) == len(others) else []


def _itemised(indicator: Indicator) -> Iterator[object]:
    """Yield patterns of answers, then bare numbers that no pattern comes to."""
    listed = patterns(indicator)
    yield from listed
    sums = {sum(pattern, Fraction()) for pattern in listed}
    yield from (mark.number for mark in marks(indicator.allowed) if mark.number not in sums)


def _counts(indicator: Indicator) -> Iterator[object]:
    """Yield part and whole of every place of the values between 0 and 100 %, and of nothing."""
    for mark in marks(indicator.allowed):
        exact = mark.number / _HUNDRED
        yield {PART: Fraction(exact.numerator), WHOLE: Fraction(exact.denominator)}
    yield {PART: Fraction(), WHOLE: Fraction()}


def _samples(indicator: Indicator, sample: Sample) -> Iterator[object]:
    rows = rows_of(indicator)
    for mark in marks(indicator.allowed):
        if rows is None or mark.number not in rows.interval:
            yield mark.number
        else:
            few = rows.sample(mark.number)
            yield few
            yield from other_answers(indicator, few)
    mixed = _mixed(indicator)
    # Groups of different size tell one way to average from the other.
    yield mixed if sample.groups is None else [mixed, [*mixed, *mixed[-1:]]]


def _mixed(indicator: Indicator) -> list[object]:
    """Return few rows that between them try every place of every item, or of the values."""
    if not indicator.items:
        return [mark.number for mark in marks(indicator.allowed)]
    left, tried = patterns(indicator), set[tuple[int, Fraction]]()
    chosen: list[object] = []
    while any({*enumerate(each)} - tried for each in left):
        best = max(left, key=lambda pattern: len({*enumerate(pattern)} - tried))
        tried |= {*enumerate(best)}
        chosen.append(best)
    return chosen
