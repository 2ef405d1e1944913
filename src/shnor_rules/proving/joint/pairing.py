# SPDX-License-Identifier: MIT
"""What can be answered to one key of a record, and what each of two monitorings takes it for.

Every answer that one of them accepts is here; what the other does not accept, it refuses.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from attrs import frozen

from shnor_rules.expressions.lifted import plain
from shnor_rules.expressions.stretches import Stretch
from shnor_rules.model import Attribute, Indicator
from shnor_rules.notation import format_number
from shnor_rules.program import lower
from shnor_rules.proving.answering import NOTHING_OF_NOTHING, indicator_options
from shnor_rules.proving.domains import tolerated
from shnor_rules.proving.joint.partition import Side, shared_numbers
from shnor_rules.proving.joint.parts import in_parts
from shnor_rules.proving.joint.shapes import (
    REFUSED,
    as_number,
    as_word,
    fold,
    labels_of,
    nothing,
    shape,
    words_of,
)
from shnor_rules.proving.options import always, itself, numbers_of, option

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator

    from shnor_rules.expressions.lifted import Reachable
    from shnor_rules.model import Monitoring
    from shnor_rules.proving.domains import By
    from shnor_rules.proving.joint.shapes import Asked

OTHER_WORD = "иное"
"""An answer that is in no value set, for what takes any."""


@frozen(eq=False)
class Shared:
    """One answer, as two monitorings take it.

    Attributes:
        one: what it is to the one.
        other: what it is to the other.
        give: from a number of the value to the answer; `None` is no answer.
        ways: how many answers there are of it.
    """

    one: Reachable
    other: Reachable
    give: Callable[[Fraction], object]
    ways: int = 1

    @property
    def told(self) -> Reachable:
        """What it is to a monitoring that accepts it."""
        return self.other if self.one == REFUSED else self.one


@frozen(eq=False)
class Question:
    """One key of a record, as two monitorings ask for it.

    Attributes:
        key: the key.
        one: the attribute or indicator of the one, or `None`.
        other: that of the other, or `None`.
        answers: every answer that one of them accepts, by which they end at all differently.
    """

    key: str
    one: Asked | None
    other: Asked | None
    answers: tuple[Shared, ...]

    @property
    def is_alike(self) -> bool:
        """Whether both take every answer for the same."""
        return all(plain(each.one) == plain(each.other) for each in self.answers)

    @property
    def is_scored(self) -> bool:
        """Whether different answers make different records even if no formula uses them."""
        sides = (self.one, self.other)
        return any(isinstance(each, Indicator) and each.scored for each in sides)


def questions(one: Monitoring, other: Monitoring, by: By) -> list[Question]:
    """Return every key of the records of two monitorings, attributes first.

    Raises:
        UnpairedError: what an answer is to both cannot be listed.
    """
    asked_one, asked_other = _asked(one), _asked(other)
    tolerant = {*_tolerant(one), *_tolerant(other)}
    keys = dict.fromkeys((*asked_one, *asked_other))
    found = []
    for key in sorted(
        keys, key=lambda key: _is_indicator(asked_one.get(key, asked_other.get(key)))
    ):
        first, second = asked_one.get(key), asked_other.get(key)
        if first is not None and second is not None and first.values is second.values is None:
            continue
        answers = list(_answers(first, second, by))
        if key in tolerant or first is None or second is None:
            answers.append(Shared(nothing(first), nothing(second), always(None)))
        found.append(Question(key, first, second, tuple(answers)))
    return found


def _is_indicator(asked: Asked | None) -> bool:
    return isinstance(asked, Indicator)


def _asked(monitoring: Monitoring) -> dict[str, Asked]:
    asked: list[Asked] = [*monitoring.attributes, *monitoring.indicators]
    return {each.id: each for each in asked}


def _tolerant(monitoring: Monitoring) -> Iterator[str]:
    """Yield the keys that can be left without an answer and still be assessed."""
    blank = tolerated(lower(monitoring))
    for attribute in monitoring.attributes:
        if not attribute.required:
            yield attribute.id
    for indicator in monitoring.indicators:
        if indicator.optional or indicator.measured in blank:
            yield indicator.id


def _answers(one: Asked | None, other: Asked | None, by: By) -> Iterator[Shared]:
    """Yield the answers: numbers ascending, then words, then what is answered in parts."""
    is_alike = shape(one) == shape(other)
    sides = tuple(_side(each, by if is_alike else None) for each in (one, other))
    known: set[tuple[Hashable, Hashable]] = set()
    for value, found in shared_numbers(_key(one, other), *sides):
        first, second = (value if side.takes(value) else _bare(side.asked, value) for side in sides)
        give = _as_text(one, other, found.give if found is not None and is_alike else itself)
        known.add((plain(first), plain(second)))
        yield Shared(first, second, give, 1 if found is None else found.ways)
    for text, is_label in _texts(one, other):
        first, second = as_word(one, text), as_word(other, text)
        pair = plain(first), plain(second)
        if not is_label or pair not in known:
            known.add(pair)
            yield Shared(first, second, always(text))
    if is_alike:
        yield from _undivided(one)
        return
    known.add((REFUSED, REFUSED))
    for first, second, answer in in_parts(one, other):
        if (plain(first), plain(second)) not in known:
            yield Shared(first, second, answer)


def _key(one: Asked | None, other: Asked | None) -> str:
    return next(each.id for each in (one, other) if each is not None)


def _side(asked: Asked | None, by: By | None) -> Side:
    """Return the numbers of a side; where `by` is `None`, those that are answered by themselves."""
    if asked is None or asked.values is None:
        return Side(asked, ())
    if by is None or isinstance(asked, Attribute):
        return Side(asked, tuple(map(option, numbers_of(asked.values, asked.id))))
    options = indicator_options(asked, by)
    return Side(
        asked, tuple(each for each in options if isinstance(each.value, Fraction | Stretch))
    )


def _bare(asked: Asked | None, value: Reachable) -> Reachable:
    """Return what a number is to a side that has not told it by itself."""
    if isinstance(value, Fraction):
        return as_number(asked, value)
    return nothing(asked) if asked is not None and asked.values is None else REFUSED


def _as_text(
    one: Asked | None, other: Asked | None, give: Callable[[Fraction], object]
) -> Callable[[Fraction], object]:
    """Return what gives a number as text where one side takes any text, but not any number."""
    if not any(isinstance(each, Attribute) and each.values is None for each in (one, other)):
        return give
    return format_number


def _texts(one: Asked | None, other: Asked | None) -> Iterator[tuple[str, bool]]:
    """Yield the words and labels that are answers, each once, and whether it is only a label."""
    met: set[str] = set()
    words = [word for each in (one, other) if each is not None for word in words_of(each)]
    sides = [each for each in (one, other) if each is not None]
    if len({each.values is None for each in sides}) > 1 or (
        len(sides) == 1 and sides[0].values is None
    ):
        words.append(OTHER_WORD)
    for word in words:
        if fold(word) not in met:
            met.add(fold(word))
            yield word, False
    for label in (label for each in sides for label in labels_of(each).values()):
        if fold(label) not in met:
            met.add(fold(label))
            yield label, True


def _undivided(asked: Asked | None) -> Iterator[Shared]:
    """Yield the one share that cannot be computed, which both sides take alike."""
    if isinstance(asked, Indicator) and asked.share is not None:
        for each in indicator_options(asked, "values"):
            if each.told == NOTHING_OF_NOTHING:
                yield Shared(each.value, each.value, each.give)
