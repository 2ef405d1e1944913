# SPDX-License-Identifier: MIT
"""A property of every order with a direction: a better answer never makes a worse result."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING, Final, cast

from hypothesis import strategies as st

from shnor_rules.evaluation import Assessment
from shnor_rules.model import Direction
from shnor_rules.notation import Enumeration
from shnor_rules.testing.properties.promising import How, Kept, Trial, ending
from shnor_rules.testing.properties.rewriting import without
from shnor_rules.testing.properties.scales import plain_scale, ranks
from shnor_rules.testing.values import values

if TYPE_CHECKING:
    from typing import Unpack

    from hypothesis.strategies import DrawFn, SearchStrategy

    from shnor_rules.model import Indicator, Monitoring
    from shnor_rules.notation import ValueSet
    from shnor_rules.testing.properties.drawing import Record

_STEPS: Final = (Fraction(), Fraction(1, 10), Fraction(-1, 10))


def monotone(monitoring: Monitoring, **how: Unpack[How]) -> Kept:
    """Hold that more points never lower the result, or raise it where less is better.

    Two records differ in the number of one answer. The direction of an indicator says which number
    is better; an indicator that prints none goes by the direction of the total. The better answer
    must never make a worse total, by the direction of the total, and never a worse level.

    What is promised of levels is promised only where both records have one: a total in a gap, in
    two levels or outside of the scale is in no order to a level. The list of the levels is their
    order, and the intervals of the first and the last one tell which end of it is the low one. Of
    levels that a condition or a table decides, only the totals are compared. «нет», a word and a
    missing answer are neither more nor less than a number. Where no direction of the total is
    printed or read, nothing is promised, and `Kept.unsaid` says so.

    Raises:
        BrokenPropertyError: it does not hold.
    """
    trial = Trial("monotone", monitoring, how)
    read = trial.read
    if read.total is None:
        return trial.unsaid("no-total")
    if read.direction is None:
        return trial.unsaid("no-direction")
    movable = [each for each in read.indicators if each.scored and _has_numbers(each)]
    if not movable:
        return trial.unsaid("no-numbers")
    scale = plain_scale(read)
    order = {} if isinstance(scale, str) else ranks(scale)
    upwards = read.direction is Direction.HIGHER

    def promise(case: tuple[Indicator, Record, Record]) -> None:
        indicator, first, second = case
        results = [trial.result(record) for record in (first, second)]
        told = [
            (value, result)
            for result in results
            if isinstance(result, Assessment)
            and isinstance(value := result.answers[indicator.id].value, Fraction)
        ]
        if len(told) < len(results) or told[0][0] == told[1][0]:
            return
        told.sort(key=lambda each: each[0])
        (_, worse), (_, better) = told
        if (indicator.direction or read.direction) is Direction.LOWER:
            worse, better = better, worse
        if not _no_worse(better, worse, order, upwards=upwards):
            sign = "not below" if upwards else "not above"
            raise trial.broken(
                [first, second], promised=f"{sign} {ending(worse)}", came=ending(better)
            )

    return trial.keep(_moves(movable, trial.records), promise)


def _has_numbers(indicator: Indicator) -> bool:
    return indicator.values is not None and indicator.values.numbers != ()


@st.composite
def _moves(
    draw: DrawFn, movable: list[Indicator], records: SearchStrategy[Record]
) -> tuple[Indicator, Record, Record]:
    """Return two records that differ in the number of one answer; the first may be as drawn."""
    record = draw(records)
    indicator = draw(st.sampled_from(movable))
    first, second = draw(_pairs(indicator))
    rest = without(record, indicator.id)
    moved = record if first is None else {**rest, indicator.id: first}
    return indicator, moved, {**rest, indicator.id: second}


def _pairs(indicator: Indicator) -> SearchStrategy[tuple[Fraction | None, Fraction]]:
    """Return a strategy for two numbers of an indicator; `None` for the one that is there.

    Mostly nothing lies between the two but one bound: whatever falls anywhere, falls there.
    """
    # What draws numbers draws no words.
    numbers = cast("SearchStrategy[Fraction]", values(_without_words(indicator)))
    anywhere = st.tuples(st.none() | numbers, numbers)
    listed = indicator.allowed.numbers
    steps = sorted(_near_points(indicator) if listed is None else listed)
    neighbours = list(pairwise(steps))
    return st.sampled_from(neighbours) | anywhere if neighbours else anywhere


def _without_words(indicator: Indicator) -> ValueSet:
    numbers = indicator.allowed.numbers
    return indicator.allowed if numbers is None else Enumeration(numbers)


def _near_points(indicator: Indicator) -> set[Fraction]:
    """Return the bounds of the points of an indicator, with a number on either side of each."""
    bands = () if indicator.points is None else indicator.points.bands
    intervals = [band.interval for band in bands if band.interval is not None]
    ends = {end for each in intervals for end in (each.low, each.high) if end is not None}
    near = {end + step for end in ends for step in _STEPS}
    return {number for number in near if number in indicator.allowed}


def _no_worse(
    better: Assessment, worse: Assessment, order: dict[str, int], *, upwards: bool
) -> bool:
    high, low = (better, worse) if upwards else (worse, better)
    if high.total is not None and low.total is not None and high.total < low.total:
        return False
    if high.level is None or low.level is None or not order:
        return True
    return order[high.level.name] >= order[low.level.name]
