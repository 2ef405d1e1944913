# SPDX-License-Identifier: MIT
"""Totals that rounding carries over a bound of the scale."""

from __future__ import annotations

import math
from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from shnor_rules.checks.reached import RATED
from shnor_rules.checks.showing import intervals_text, numbers_text
from shnor_rules.evaluation import evaluate
from shnor_rules.expressions.exact import round_half_up
from shnor_rules.expressions.hull import meet, point, united
from shnor_rules.expressions.settling import simplest
from shnor_rules.expressions.stretches import Stretch
from shnor_rules.model import Choice
from shnor_rules.notation import Interval
from shnor_rules.proving import attainable

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from shnor_rules.model import Level, Monitoring, Scale
    from shnor_rules.proving import Outcome


@frozen
class Moved:
    """Exact totals that rounding carries over a bound.

    Attributes:
        before: the first of them.
        after: the same, rounded.
        text: all of them, or where they are dense, the intervals.
        witness: a record with the first of them.
    """

    before: Fraction
    after: Fraction
    text: str
    witness: Mapping[str, object]


def moved(monitoring: Monitoring, most_work: int) -> Moved | None:
    """Return the totals that have another level than they would have without the rounding.

    `None` means that there are none, or that it takes more than `most_work` values to know.
    """
    total, scale = monitoring.total, monitoring.scale
    if total is None or total.rounding is None or scale is None:
        return None
    places = total.rounding.places
    exact = evolve(monitoring, total=evolve(total, rounding=None))
    found: list[tuple[Interval, Mapping[str, object]]] = []
    for outcome in attainable(exact, most_work=most_work).outcomes:
        if outcome.conclusion.ending in RATED:
            found += _moved(monitoring, scale, outcome, places)
    if not found:
        return None
    found.sort(key=lambda pair: simplest(pair[0]))
    interval, witness = found[0]
    before = simplest(interval)
    return Moved(before, _rounded(before, places), _text([each for each, _ in found]), witness)


def _moved(
    monitoring: Monitoring, scale: Scale[Level], outcome: Outcome, places: int
) -> Iterator[tuple[Interval, Mapping[str, object]]]:
    """Yield what of an outcome is moved, in pieces, each with a record."""
    for piece in _pieces(outcome, scale, places):
        before = simplest(piece)
        is_dense = isinstance(outcome.total, Stretch)
        witness = outcome.witness_of(before) if is_dense else outcome.witness
        after = levels_at(scale, _rounded(before, places))
        # A condition can decide the level whatever the total is.
        is_by_total = outcome.conclusion.levels == levels_at(scale, before)
        if is_by_total and _comes_to(monitoring, scale, witness, after):
            yield piece, witness


def _comes_to(
    monitoring: Monitoring,
    scale: Scale[Level],
    record: Mapping[str, object],
    levels: Sequence[str],
) -> bool:
    """Return whether a record is given a level by its rounded total."""
    if not monitoring.not_rated and all(each.condition is None for each in scale.bands):
        return True
    level = evaluate(monitoring, record).level
    return (None if level is None else level.name) == (levels[0] if len(levels) == 1 else None)


def levels_at(scale: Scale[Level], number: Fraction) -> tuple[str, ...]:
    """Return the levels whose intervals take a number; what has a condition besides is left out."""
    taking = [each for each in scale.bands if each.interval is not None and number in each.interval]
    names = [each.name for each in taking if each.condition is None]
    names = names or [each.name for each in scale.bands if each.otherwise]
    return tuple(names[:1] if scale.choice is Choice.FIRST else names)


def bounds_of(scale: Scale[Level]) -> set[Fraction]:
    """Return the finite ends of the intervals of a scale."""
    intervals = [each.interval for each in scale.bands if each.interval is not None]
    ends = [end for each in intervals for end in (each.low, each.high)]
    return {end for end in ends if end is not None}


def _rounded(number: Fraction, places: int) -> Fraction:
    return round_half_up(number, Fraction(places))


def _pieces(outcome: Outcome, scale: Scale[Level], places: int) -> Iterator[Interval]:
    """Yield the numbers of an outcome that rounding moves, in pieces in which all move alike."""
    if isinstance(outcome.total, Fraction):
        if _moves(outcome.total, scale, places):
            yield point(outcome.total)
    elif isinstance(outcome.total, Stretch):
        for piece in _cells(scale, places):
            common = meet(piece, outcome.total.interval)
            if common is not None and _moves(simplest(common), scale, places):
                yield common


def _moves(number: Fraction, scale: Scale[Level], places: int) -> bool:
    return levels_at(scale, number) != levels_at(scale, _rounded(number, places))


def _cells(scale: Scale[Level], places: int) -> Iterator[Interval]:
    """Yield the pieces of the line in which no bound and no half of a last decimal lies.

    What is further from all bounds than half a decimal never moves, and is left out.
    """
    step = Fraction(1, 10**places)
    cuts = set(bounds_of(scale))
    for bound in bounds_of(scale):
        half = (math.floor(bound / step) + Fraction(1, 2)) * step
        cuts |= {half - step, half, half + step}
    ordered = sorted(cuts)
    for low, high in pairwise(ordered):
        yield point(low)
        yield Interval(low, high, low_closed=False, high_closed=False)


def _text(pieces: Sequence[Interval]) -> str:
    if any(each.low != each.high for each in pieces):
        return intervals_text(united(pieces))
    return numbers_text(list(dict.fromkeys(each.low for each in pieces if each.low is not None)))
