# SPDX-License-Identifier: MIT
"""Answers in columns of text: numbers as people write them, labels, words, the percent sign."""

from __future__ import annotations

from math import lcm
from typing import TYPE_CHECKING, Final

import narwhals as nw
from attrs import evolve, frozen

from shnor_rules.evaluation.scalars import fold
from shnor_rules.messages import say
from shnor_rules.notation import Enumeration, format_number
from shnor_rules.tables.answers.allowed import LARGEST, Allowed, allowed, decimals, places_of
from shnor_rules.tables.answers.cell import PERCENT_SIGN, Asked, Cell, any_of
from shnor_rules.tables.answers.numbers import Numbers
from shnor_rules.tables.answers.reasons import VALUE, Fault
from shnor_rules.tables.answers.spaces import SPACES, folded, shortened, trimmed
from shnor_rules.tables.answers.written import (
    FRACTION,
    LARGE,
    LONG,
    NUMBER,
    finer_than,
    readable,
    whole_number,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from fractions import Fraction

    from narwhals import Expr

    from shnor_rules.tables.answers.kinds import Column
    from shnor_rules.tables.answers.stages import Stages


MOST_READ: Final = 10**18 - 1
"""No whole number that is read has more digits: 64 bits hold it."""


def text_of(column: Column, asked: Asked, stages: Stages) -> Expr:
    """Return the answers of a column as texts without outer spaces, empty where there are none."""
    text = column.texts
    if column.is_decimal and asked.word is not None and asked.number is not None:
        is_no = text.str.contains(f"^{asked.number}(?:,0*)?$").fill_null(value=False)
        text = nw.when(is_no).then(nw.lit(asked.word)).otherwise(text)
    return stages.add(0, trimmed(text))


def read_texts(column: Column, asked: Asked, places: int, stages: Stages) -> Cell:
    """Read a column of texts."""
    if column.is_decimal:
        # A label is a text; a number is what it is, even where some label looks like it.
        asked = evolve(asked, labels={})
    text = given = text_of(column, asked, stages)
    missing = given == nw.lit("")
    if asked.unit == PERCENT_SIGN:
        text = stages.add(1, given.str.replace_all("%$", "").str.strip_chars(SPACES))
    named, words = _named(asked), [fold(each) for each in asked.words]
    no = [] if asked.word is None else [fold(asked.word)]
    known = (*no, *named.values(), *words)
    plain = stages.add(2, folded(text, known)) if known else text
    reading = _Reading.of(asked, places)
    is_number, number, scale, ends = _numbers(text, plain, named, reading, stages)
    is_known = plain.is_in(known) if known else None
    refused = stages.add(5, ~(any_of(missing, is_number, is_known)))
    places_of_words = dict(enumerate(words, start=1))
    return Cell(
        missing=missing,
        refused=refused,
        faults=tuple(_faults(column, asked, text, refused, reading)),
        number=number,
        range=ends,
        scale=scale,
        word=_choice(plain, places_of_words, nw.lit(0, nw.Int64)) if words else None,
        words=asked.words,
        not_applicable=plain == nw.lit(no[0]) if no else None,
        text=shortened(given),
    )


@frozen
class _Reading:
    """How numbers are read.

    Attributes:
        places: with how many decimals.
        answers: which whole numbers are answers, read with so many decimals.
        is_fine: whether more decimals can be an answer too.
    """

    places: int
    answers: Allowed
    is_fine: bool

    @classmethod
    def of(cls, asked: Asked, places: int) -> _Reading:
        """Return how the numbers of a value set are read."""
        read = places_of(asked.values, places=places)
        answers = allowed(asked.values, scale=10**read, low=-MOST_READ, high=MOST_READ)
        is_fine = not isinstance(asked.values, Enumeration) and not asked.values.whole
        return cls(read, answers, is_fine)

    @property
    def pattern(self) -> str:
        """What a number looks like that is read."""
        most = max(map(abs, self.answers.ends)) // self.answers.scale
        return readable(digits=len(str(most)), places=self.places)


def _named(asked: Asked) -> dict[Fraction, str]:
    """Return what numbers are called, folded; a third is called as it is printed, too."""
    named = {number: fold(label) for number, label in asked.labels.items()}
    for number in asked.values.numbers or ():
        if decimals(number) is None:
            named.setdefault(number, fold(format_number(number)))
    return named


def _numbers(
    text: Expr, plain: Expr, named: Mapping[Fraction, str], reading: _Reading, stages: Stages
) -> tuple[Expr | None, Expr | None, int, tuple[int, int]]:
    """Return whether a number is an answer, the number, its scale, and between what it lies."""
    answers, is_number, number = reading.answers, None, None
    scale = lcm(answers.scale, *(each.denominator for each in named))
    factor = scale // answers.scale
    if answers.runs:
        is_read = stages.add(2, text.str.contains(reading.pattern))
        digits = nw.when(is_read).then(text).otherwise(nw.lit("0"))
        read = stages.add(3, whole_number(digits, places=reading.places))
        numbers = Numbers(read, -MOST_READ, MOST_READ, nw.Int64, present=is_read)
        outside = any_of(~is_read, numbers.outside(answers))
        is_number = ~stages.add(4, outside)
        number = numbers.counted(answers, but=~is_number)
        if factor > 1:
            number = number * nw.lit(factor, nw.Int64)
    if named:
        called = {int(each * scale): label for each, label in named.items()}
        number = _choice(plain, called, nw.lit(0, nw.Int64) if number is None else number)
    ends = [end * factor for end in answers.ends]
    ends += [int(each * scale) for each in named]
    return is_number, number, scale, (min(0, *ends), max(0, *ends))


def _choice(plain: Expr, texts: Mapping[int, str], otherwise: Expr) -> Expr:
    """Return the number whose text it is."""
    result = otherwise
    for number, text in reversed(list(texts.items())):
        result = nw.when(plain == nw.lit(text)).then(nw.lit(number, nw.Int64)).otherwise(result)
    return result


def _faults(
    column: Column, asked: Asked, text: Expr, refused: Expr, reading: _Reading
) -> Iterator[Fault]:
    """Yield what a text can be refused for; of these, one holds for each refused row."""
    left = refused
    shown = {VALUE: shortened(text)}
    for holds, key in _unread(text, reading):
        message = say(key, value=VALUE, places=reading.places, most=str(LARGEST))
        yield Fault(left & holds, column.subject, message, shown)
        left = left & ~holds
    is_number = text.str.contains(NUMBER)
    yield Fault(left & is_number, column.subject, asked.not_this_number, shown)
    is_no = folded(text, ()) == nw.lit("нет")
    yield Fault(left & is_no, column.subject, asked.no_no, shown)
    yield Fault(left & ~(is_number | is_no), column.subject, asked.not_this_text, shown)


def _unread(text: Expr, reading: _Reading) -> Iterator[tuple[Expr, str]]:
    """Yield what can be an answer and yet is not read from a table, with what to say."""
    yield text.str.contains(FRACTION), "table-number.fraction"
    number = text.str.contains(NUMBER)
    if reading.is_fine:
        yield number & text.str.contains(finer_than(reading.places)), "table-number.fine"
    if reading.answers.is_cut_below or reading.answers.is_cut_above:
        yield number & text.str.contains(LARGE), "table-number.large"
    yield number & text.str.contains(LONG), "table-number.large"
