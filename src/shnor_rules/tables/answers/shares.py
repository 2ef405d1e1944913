# SPDX-License-Identifier: MIT
"""Shares of counts, in two columns: exact percents, whose denominator every row has for itself."""

from __future__ import annotations

from functools import reduce
from operator import and_, eq, ge, gt, le, lt
from typing import TYPE_CHECKING, Final

import narwhals as nw
from attrs import frozen

from shnor_rules.messages import say
from shnor_rules.model.fields import PART, WHOLE
from shnor_rules.notation import Enumeration
from shnor_rules.tables.answers.cell import Asked, Cell, Count, either, hold, never
from shnor_rules.tables.answers.printed import printed_ratio
from shnor_rules.tables.answers.reasons import OTHER, VALUE, Fault

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from fractions import Fraction

    from narwhals import Expr

    from shnor_rules.model import Indicator
    from shnor_rules.notation import ValueSet
    from shnor_rules.tables.answers.given import Reader
    from shnor_rules.tables.answers.kinds import Column

PERCENT: Final = 100

COUNTS_STAGE: Final = 6
"""The counts, texts among them, are understood in the stages before."""


@frozen
class Shared:
    """What the counts come to.

    Attributes:
        cell: the percents as numerators: the part times a hundred.
        whole: their denominators, 1 where there is no number.
        most: the largest denominator.
        undefined: whether there is nothing to share.
        is_given: whether a count is given.
    """

    cell: Cell
    whole: Expr
    most: int
    undefined: Expr
    is_given: Expr


def read_share(indicator: Indicator, columns: Mapping[str, Column], reader: Reader) -> Shared:
    """Read the counts of a share; at least one of the two columns is there."""
    cells = [reader.read(columns.get(key), Count()) for key in (PART, WHOLE)]
    faults = [fault for cell in cells for fault in cell.faults]
    refused = either(cell.refused for cell in cells)
    missing = cells[0].missing | cells[1].missing
    cell = Cell(missing, refused, tuple(faults))
    neither = cells[0].missing & cells[1].missing
    is_given = reader.stages.add(COUNTS_STAGE, ~neither)
    part, whole = (each.number for each in cells)
    if part is None or whole is None:
        never = nw.lit(value=False)
        return Shared(cell, nw.lit(1, nw.Int64), 1, never, is_given)
    most = cells[1].range[1]
    held = hold(cells[0].range[1] * PERCENT, most * PERCENT)
    stages = reader.stages
    known = stages.add(COUNTS_STAGE, ~(missing if refused is None else missing | refused))
    part, whole = (stages.add(COUNTS_STAGE, each.cast(held)) for each in (part, whole))
    above = known & (part > whole)
    is_share = known & (part <= whole) & (whole > 0)
    numerator = part * nw.lit(PERCENT, held)
    inside = _inside(numerator, whole, indicator.allowed, most)
    is_answer = stages.add(COUNTS_STAGE + 1, is_share & inside)
    outside = is_share & ~is_answer
    texts = {VALUE: part.cast(nw.String), OTHER: whole.cast(nw.String)}
    faults.append(
        Fault(above, indicator.id, say("part-above-whole", part=VALUE, whole=OTHER), texts)
    )
    percents = printed_ratio(numerator.cast(nw.Int64), _divisor(whole).cast(nw.Int64))
    not_this = Asked(indicator.allowed).not_this_number
    faults.append(Fault(outside, indicator.id, not_this, {VALUE: percents}))
    cell = Cell(
        missing,
        either((refused, above, outside)),
        tuple(faults),
        number=nw.when(is_answer).then(numerator).otherwise(nw.lit(0, held)),
        range=(0, most * PERCENT),
    )
    denominator = nw.when(is_answer).then(whole).otherwise(nw.lit(1, held))
    return Shared(cell, denominator, most, known & (part <= whole) & (whole == 0), is_given)


def _inside(numerator: Expr, whole: Expr, values: ValueSet, most: int) -> Expr:
    """Return whether a share may be answered, by cross multiplication."""
    if isinstance(values, Enumeration):
        return never(either(_compared(numerator, whole, each, most, eq) for each in values.numbers))
    interval, conditions = values.interval, []
    if interval.low is not None:
        compare = ge if interval.low_closed else gt
        conditions.append(_compared(numerator, whole, interval.low, most, compare))
    if interval.high is not None:
        compare = le if interval.high_closed else lt
        conditions.append(_compared(numerator, whole, interval.high, most, compare))
    if values.whole:
        conditions.append(numerator % _divisor(whole) == 0)
    return reduce(and_, conditions, nw.lit(value=True))


def _divisor(whole: Expr) -> Expr:
    """Return what can be divided by, also where there is nothing to share."""
    return nw.when(whole > 0).then(whole).otherwise(nw.lit(1))


def _compared(
    numerator: Expr, whole: Expr, bound: Fraction, most: int, compare: Callable[[Expr, Expr], Expr]
) -> Expr:
    over, under = bound.as_integer_ratio()
    held = hold(most * PERCENT * under, most * over)
    return compare(
        numerator.cast(held) * nw.lit(under, held), whole.cast(held) * nw.lit(over, held)
    )
