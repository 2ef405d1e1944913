# SPDX-License-Identifier: MIT
"""One column of answers: what is asked for, and what its rows come to."""

from __future__ import annotations

from fractions import Fraction
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Final

import narwhals as nw
from attrs import field, frozen

from shnor_rules.messages import Message, say
from shnor_rules.notation import Interval, Range
from shnor_rules.tables.answers.reasons import VALUE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from narwhals import Expr
    from narwhals.dtypes import NumericType

    from shnor_rules.notation import ValueSet
    from shnor_rules.tables.answers.reasons import Fault

PERCENT_SIGN: Final = "%"

COUNTS: Final = Range(Interval(Fraction(), None, low_closed=True, high_closed=False), whole=True)
"""What may be answered where it is asked how many there are."""


@frozen
class Asked:
    """What a column is asked for.

    Attributes:
        values: what may be answered.
        labels: what numbers are called.
        word: the answer for «not applicable», or `None`.
        number: the whole number that stands for that word in columns of numbers, or `None`.
        unit: the unit, which may stand behind a number.
    """

    values: ValueSet
    labels: Mapping[Fraction, str] = field(factory=dict)
    word: str | None = None
    number: int | None = None
    unit: str | None = None

    @property
    def words(self) -> tuple[str, ...]:
        """The words that are answers by themselves."""
        return tuple(each for each in self.values.words if each != self.word)

    @property
    def not_this_number(self) -> Message:
        """What to say of a number that is no answer."""
        key = "value-outside-set.range" if isinstance(self.values, Range) else "value-outside-set"
        return say(key, value=VALUE, values=str(self.values))

    @property
    def not_this_text(self) -> Message:
        """What to say of a text that is neither a number nor a word that may be answered."""
        return self.not_this_number

    @property
    def no_no(self) -> Message:
        """What to say of «нет» where it is no answer."""
        if self.word is None:
            return say("value-outside-set.no", values=str(self.values))
        return say("value-outside-set.no.word", values=str(self.values), word=self.word)


@frozen
class Count(Asked):
    """A column is asked for how many there are."""

    values: ValueSet = COUNTS

    @property
    def not_this_number(self) -> Message:
        """Say that it is no count."""
        return say("not-a-count", value=VALUE)

    @property
    def not_this_text(self) -> Message:
        """Say that it is no number."""
        return say("not-a-number", value=VALUE)

    @property
    def no_no(self) -> Message:
        """Say that it is no number, of «нет» as of any word."""
        return self.not_this_text


@frozen
class Cell:
    """What the rows of a column come to; no expression is ever null.

    Attributes:
        missing: whether there is no answer.
        refused: whether what there is is none, or `None` where it always is one.
        faults: why.
        number: the whole number, zero where there is no number; `None` where there never is one.
        range: between what it lies; zero does too.
        scale: how many of them make one.
        word: which of the words, from 1, 0 for none; `None` where there never is one.
        words: the words.
        not_applicable: whether the answer is that it does not apply; `None` where it never is.
        text: what was answered, for a message.
    """

    missing: Expr
    refused: Expr | None = None
    faults: tuple[Fault, ...] = ()
    number: Expr | None = None
    range: tuple[int, int] = (0, 0)
    scale: int = 1
    word: Expr | None = None
    words: tuple[str, ...] = ()
    not_applicable: Expr | None = None
    text: Expr | None = None


def either(conditions: Iterable[Expr | None]) -> Expr | None:
    """Return whether one of several conditions holds; `None` is one that never does."""
    known = [each for each in conditions if each is not None]
    return any_of(*known) if known else None


def any_of(first: Expr, *others: Expr | None) -> Expr:
    """Return whether one of several conditions holds, of which the first is no `None`."""
    return reduce(or_, (each for each in others if each is not None), first)


def masked(condition: Expr | None, mask: Expr | None) -> Expr | None:
    """Return a condition where another one holds; `None` there is everywhere."""
    return condition if condition is None or mask is None else condition & mask


def never(condition: Expr | None) -> Expr:
    """Return a condition; `None` never holds."""
    return nw.lit(value=False) if condition is None else condition


def hold(*ends: int) -> type[NumericType]:
    """Return the narrowest type that holds these whole numbers."""
    bits = max(max(end, -end - 1).bit_length() for end in ends) + 1
    types: dict[int, type[NumericType]] = {8: nw.Int8, 16: nw.Int16, 32: nw.Int32, 64: nw.Int64}
    return next((type_ for size, type_ in types.items() if bits <= size), nw.Int128)
