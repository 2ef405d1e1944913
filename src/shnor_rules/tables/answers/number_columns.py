# SPDX-License-Identifier: MIT
"""Answers in columns of numbers: whole ones, decimals, and floats that hold whole numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import narwhals as nw

from shnor_rules.messages import say
from shnor_rules.tables.answers.allowed import LARGEST, Allowed, allowed
from shnor_rules.tables.answers.cell import Cell, any_of, either, masked
from shnor_rules.tables.answers.kinds import Kind
from shnor_rules.tables.answers.numbers import Numbers
from shnor_rules.tables.answers.reasons import VALUE, Fault

if TYPE_CHECKING:
    from collections.abc import Iterator

    from narwhals import Expr

    from shnor_rules.tables.answers.cell import Asked
    from shnor_rules.tables.answers.kinds import Column
    from shnor_rules.tables.answers.stages import Stages

MOST_IN_FLOATS: Final = 2**53
"""Floats up to here are the whole numbers that they seem to be."""


MOST_MULTIPLIED: Final = 27
"""So many digits, the ten of a factor of 32 bits and one more are the 38 that engines have."""


def read_numbers(column: Column, asked: Asked, kind: Kind, stages: Stages) -> Cell:
    """Read a column of numbers."""
    given = column.values
    missing, text = given.is_null(), column.texts
    scale, broken = 1, None
    if kind is Kind.WHOLE:
        numbers = Numbers(given, *column.capacity, column.type)
    elif kind is Kind.DECIMAL:
        scale = 10**column.places
        # DuckDB would keep the product within 18 digits, and stop where it has more.
        wide = given.cast(nw.Decimal(MOST_MULTIPLIED, column.places))
        number = stages.add(0, (wide * nw.lit(scale, nw.Int32)).cast(nw.Int64))
        numbers = Numbers(number, *column.capacity, nw.Int64)
    else:
        # NaN is what pandas has for a blank cell.
        missing = given.is_nan().fill_null(value=True)
        numbers, is_whole = _of_floats(given, stages)
        broken = ~(is_whole | missing)
        text = numbers.number.cast(nw.String)
    no = None
    if asked.word is not None and asked.number is not None:
        no = numbers.equals(asked.number * scale)
    answers = allowed(asked.values, scale=scale, low=numbers.low, high=numbers.high)
    plain, cut = _outside(numbers, answers, missing if broken is None else missing | broken)
    but_no = None if no is None else ~no
    plain, cut = masked(plain, but_no), masked(cut, but_no)
    faults = [] if broken is None else list(_broken(column, broken))
    if plain is not None:
        faults.append(Fault(plain, column.subject, asked.not_this_number, {VALUE: text}))
    if cut is not None:
        is_large = cut if plain is None else cut & ~plain
        message = say("table-number.large", value=VALUE, most=str(LARGEST))
        faults.append(Fault(is_large, column.subject, message, {VALUE: text}))
    refused = either((broken, plain, cut))
    low, high = answers.ends
    return Cell(
        missing=missing,
        refused=refused,
        faults=tuple(faults),
        number=_number(numbers, answers, any_of(missing, refused, no)),
        range=(min(low, 0), max(high, 0)),
        scale=answers.scale,
        not_applicable=no,
        text=text,
    )


def _of_floats(given: Expr, stages: Stages) -> tuple[Numbers, Expr]:
    """Return the whole numbers that floats hold, and where they do."""
    low, high = -MOST_IN_FLOATS, MOST_IN_FLOATS
    # Shorter floats have no literal for these ends.
    given = given.cast(nw.Float64)
    # DuckDB believes the least and the largest that a Parquet file tells, which say nothing of NaN:
    # there, neither comparisons nor `is_nan` find one.
    whole = given.is_finite() & (given >= low) & (given <= high) & (given == given.floor())
    is_whole = stages.add(0, whole.fill_null(value=False))
    number = nw.when(is_whole).then(given).otherwise(nw.lit(0.0)).cast(nw.Int64)
    return Numbers(stages.add(1, number), low, high, nw.Int64, present=is_whole), is_whole


def _number(numbers: Numbers, answers: Allowed, but: Expr) -> Expr | None:
    return numbers.counted(answers, but=but) if answers.runs else None


def _outside(numbers: Numbers, answers: Allowed, none: Expr) -> tuple[Expr | None, Expr | None]:
    """Return whether a number is no answer, and whether it only is none of those that are read."""
    if not answers.runs:
        return ~none, None
    below, above = numbers.below(answers), numbers.above(answers)
    plain = (
        numbers.between(answers),
        None if answers.is_cut_below else below,
        None if answers.is_cut_above else above,
    )
    cut = below if answers.is_cut_below else None, above if answers.is_cut_above else None
    # Both sides are settled at once, which is one pass less over the column.
    known, read = either(plain), either(cut)
    return (
        None if known is None else numbers.settled(known),
        None if read is None else numbers.settled(read),
    )


def _broken(column: Column, broken: Expr) -> Iterator[Fault]:
    """Yield why a float is no whole number."""
    given = column.values
    text = {VALUE: given.cast(nw.String)}
    finite = given.is_finite().fill_null(value=False)
    whole = (given == given.floor()).fill_null(value=False)
    for holds, key in (
        (~finite, "not-a-number"),
        (finite & ~whole, "inexact-number"),
        (finite & whole, "number-too-long"),
    ):
        yield Fault(broken & holds, column.subject, say(key, value=VALUE), text)
