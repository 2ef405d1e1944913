# SPDX-License-Identifier: MIT
"""How two sides take one answer: a number, a word, or nothing; each by its own value set."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from shnor_rules.errors import NotationError
from shnor_rules.expressions.absent import Absent, missing, not_applicable
from shnor_rules.model import Attribute, Indicator
from shnor_rules.notation import parse_number

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Mapping
    from fractions import Fraction

    from shnor_rules.expressions.lifted import Reachable
    from shnor_rules.notation import ValueSet

Asked: TypeAlias = "Attribute | Indicator"
"""What an answer is given to."""

REFUSED: Final = "(отказ)"
"""The value of an answer that a record is refused for; no word of a value set is in brackets."""

TAKEN: Final = missing("(принято)")
"""The value of an answer that nothing is computed from."""


def values_of(asked: Asked) -> ValueSet | None:
    """Return what may be answered; `None` for anything."""
    return asked.values


def labels_of(asked: Asked) -> Mapping[Fraction, str]:
    """Return what the numbers are called."""
    return asked.labels if isinstance(asked, Indicator) else {}


def no_of(asked: Asked) -> str | None:
    """Return the answer «not applicable», or `None`."""
    return asked.not_applicable if isinstance(asked, Indicator) else None


def words_of(asked: Asked) -> Iterator[str]:
    """Yield the words that are printed as answers, «not applicable» last."""
    values = values_of(asked)
    words = () if values is None else values.words
    no = no_of(asked)
    yield from sorted(word for word in words if word != no)
    if no is not None and no in words:
        yield no


def shape(asked: Asked | None) -> Hashable:
    """Return how an answer can be given in parts: by items, rows or counts, and by which.

    Two sides of one shape take the same parts to the same number.
    """
    if not isinstance(asked, Indicator):
        return None
    items = tuple((item.id, item.values, folded(item.labels)) for item in asked.items)
    if asked.sample is not None:
        rows: Hashable = items or (asked.values, folded(asked.labels))
        return "sample", asked.sample.averaging, asked.sample.groups is None, rows
    if asked.share is not None:
        return ("share",)
    return ("items", items) if items else None


def folded(labels: Mapping[Fraction, str]) -> tuple[tuple[Fraction, str], ...]:
    """Return labels as answers are compared with them."""
    return tuple((number, fold(label)) for number, label in labels.items())


def as_number(asked: Asked | None, number: Fraction) -> Reachable:
    """Return what a bare number is to one side."""
    if asked is None:
        return REFUSED
    values = values_of(asked)
    if values is None:
        return TAKEN
    return number if number in values else REFUSED


def as_word(asked: Asked | None, text: str) -> Reachable:
    """Return what a text is to one side, as `evaluate` takes it."""
    if asked is None:
        return REFUSED
    values, no = values_of(asked), no_of(asked)
    if values is None:
        return TAKEN
    if no is not None and fold(text) == fold(no):
        return not_applicable(asked.id, no)
    known: dict[str, Reachable] = {fold(word): word for word in values.words}
    known |= {fold(label): number for number, label in labels_of(asked).items()}
    if fold(text) in known:
        return known[fold(text)]
    try:
        return as_number(asked, parse_number(text))
    except NotationError:
        return REFUSED


def nothing(asked: Asked | None) -> Absent:
    """Return what no answer is to one side."""
    return TAKEN if asked is None or values_of(asked) is None else missing(asked.id)


def fold(text: str) -> str:
    """Return a text without what does not matter in an answer: case, ё, surplus spaces."""
    return " ".join(text.split()).casefold().replace("ё", "е")
