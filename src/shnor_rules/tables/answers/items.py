# SPDX-License-Identifier: MIT
"""Answers item by item, each in a column of its own: their sum, or the bare value beside them."""

from __future__ import annotations

from functools import reduce
from math import lcm
from operator import add, and_
from typing import TYPE_CHECKING, Final

import narwhals as nw
from attrs import evolve

from shnor_rules.messages import say
from shnor_rules.tables.answers.allowed import allowed
from shnor_rules.tables.answers.cell import Asked, Cell, either, hold, never
from shnor_rules.tables.answers.numbers import Numbers
from shnor_rules.tables.answers.printed import printed
from shnor_rules.tables.answers.reasons import VALUE, Fault

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from narwhals import Expr

    from shnor_rules.model import Indicator, Monitoring
    from shnor_rules.tables.answers.given import Reader
    from shnor_rules.tables.answers.kinds import Column

SUM_STAGE: Final = 6
"""The items, texts among them, are understood in the stages before."""

_OUTSIDE: Final = "items-outside-set"


def read_items(
    monitoring: Monitoring, indicator: Indicator, columns: Mapping[str, Column], reader: Reader
) -> tuple[Cell, Expr]:
    """Return the sum of the items, and in which rows an item is answered.

    Args:
        monitoring: the monitoring, whose readings may allow more sums.
        indicator: the indicator.
        columns: the columns of its items, by their ids; at least one.
        reader: what reads them.
    """
    items = [item for item in indicator.items if item.id in columns]
    cells = [
        _item(reader.read(columns[item.id], Asked(item.values, item.labels)), columns[item.id])
        for item in items
    ]
    unanswered = [cell.missing for cell in cells]
    is_given = reader.stages.add(SUM_STAGE, ~reduce(and_, unanswered))
    missing = either(unanswered) if len(items) == len(indicator.items) else None
    incomplete = nw.lit(value=True) if missing is None else missing
    refused = either(cell.refused for cell in cells)
    faults = [fault for cell in cells for fault in cell.faults]
    cell = Cell(incomplete, refused, tuple(faults))
    numbers = [each for each in cells if each.number is not None]
    if missing is None or len(numbers) < len(cells):
        return cell, is_given
    number, (low, high), scale = _sum(numbers)
    summed = reader.stages.add(SUM_STAGE, number)
    unknown = incomplete
    if refused is not None:
        unknown = reader.stages.add(SUM_STAGE, incomplete | refused)
    sums = Numbers(summed, low, high, hold(low, high), present=~unknown)
    answers = allowed(indicator.allowed, scale=scale, low=low, high=high)
    outside = sums.outside(answers) if answers.runs else ~unknown
    if outside is not None:
        outside = reader.stages.add(SUM_STAGE + 1, outside)
        faults += _outside(monitoring, indicator, sums, scale, outside)
    but = unknown if outside is None else unknown | outside
    ends = answers.ends
    cell = evolve(
        cell,
        refused=either((refused, outside)),
        faults=tuple(faults),
        number=sums.counted(answers, but=but) if answers.runs else None,
        range=(min(0, *ends), max(0, *ends)),
        scale=answers.scale,
    )
    return cell, is_given


def _item(cell: Cell, column: Column) -> Cell:
    """Refuse the words of an item: they cannot be added up."""
    if cell.word is None:
        return cell
    faults = [
        Fault(cell.word == place, column.subject, say("not-a-number", value=word))
        for place, word in enumerate(cell.words, start=1)
    ]
    return evolve(
        cell,
        refused=either((cell.refused, cell.word > 0)),
        faults=(*cell.faults, *faults),
    )


def _sum(cells: list[Cell]) -> tuple[Expr, tuple[int, int], int]:
    """Return the sum of the items, between what it lies, and its scale."""
    scale = lcm(*(cell.scale for cell in cells))
    factors = [scale // cell.scale for cell in cells]
    low = sum(cell.range[0] * by for cell, by in zip(cells, factors, strict=True))
    high = sum(cell.range[1] * by for cell, by in zip(cells, factors, strict=True))
    held = hold(low, high, *factors)
    terms = [
        cell.number.cast(held) if by == 1 else cell.number.cast(held) * nw.lit(by, held)
        for cell, by in zip(cells, factors, strict=True)
        if cell.number is not None
    ]
    return reduce(add, terms), (low, high), scale


def _outside(
    monitoring: Monitoring, indicator: Indicator, sums: Numbers, scale: int, outside: Expr
) -> Iterator[Fault]:
    """Yield that a sum is not in the printed set, with the first reading that allows it."""
    values, shown = str(indicator.allowed), {VALUE: printed(sums.number, scale=scale)}
    left = outside
    for reading in monitoring.readings:
        for other in reading.indicators:
            answers = allowed(other.allowed, scale=scale, low=sums.low, high=sums.high)
            if other.id != indicator.id or not answers.runs:
                continue
            excluded = never(sums.outside(answers))
            message = say(f"{_OUTSIDE}.reading", total=VALUE, values=values, reading=reading.id)
            yield Fault(left & ~excluded, indicator.id, message, shown)
            left = left & excluded
    yield Fault(left, indicator.id, say(_OUTSIDE, total=VALUE, values=values), shown)
