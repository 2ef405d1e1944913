# SPDX-License-Identifier: MIT
"""Bounds of the functions that take what is there: sums, means, counts, the least, the largest.

The arguments are taken in one after another. What is kept is small: the interval of the partial
result for each divisor that can have come together (the count of a mean, the weight of a weighted
mean), and the lacks so far.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final, TypeAlias

from attrs import frozen

from shnor_rules.expressions.hull import add, greatest, hull, is_point, least, point, scaled
from shnor_rules.expressions.lacking import meeting
from shnor_rules.expressions.possible import UNDEFINED, Bounds, Lacks, after, merged
from shnor_rules.notation.intervals import EVERYTHING, Interval

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

MOST_DIVISORS: Final = 500
"""More weights that can come together are not told apart; the bounds are then wider."""

_ONE: Final = Fraction(1)
_ZERO: Final = Fraction()

Partial: TypeAlias = dict[Fraction, Interval]
"""The interval of the partial results for each divisor."""


@frozen
class _Fold:
    """How an argument enters a function.

    Attributes:
        divisor: what one argument that is there adds to the divisor, from its weight.
        enter: the interval with which it enters, from its numbers and its weight.
        combine: how it joins what came before.
        counts_lacks: whether an argument that is left out enters as zero.
    """

    divisor: Callable[[Fraction], Fraction]
    enter: Callable[[Interval, Fraction], Interval]
    combine: Callable[[Interval, Interval], Interval] = add
    counts_lacks: bool = False


_FOLDS: Final = {
    "sum": _Fold(lambda _: _ZERO, lambda numbers, _: numbers),
    "mean": _Fold(lambda _: _ONE, lambda numbers, _: numbers),
    "count": _Fold(lambda _: _ZERO, lambda _, __: point(_ONE), counts_lacks=True),
    "min": _Fold(lambda _: _ZERO, lambda numbers, _: numbers, least),
    "max": _Fold(lambda _: _ZERO, lambda numbers, _: numbers, greatest),
    "weighted_sum": _Fold(lambda _: _ZERO, scaled),
    "weighted_mean": _Fold(lambda weight: weight, scaled),
    "present_weight": _Fold(lambda _: _ZERO, lambda _, weight: point(weight), counts_lacks=True),
}

_WEIGHTED: Final = frozenset({"weighted_sum", "weighted_mean", "present_weight"})
_MEANS: Final = frozenset({"mean", "weighted_mean"})


@frozen
class _State:
    """What the arguments so far can have come to.

    Attributes:
        there: some of them there.
        left_out: none of them there, each of them left out.
        blocking: one of them absent without being left out.
    """

    there: Partial
    left_out: Lacks
    blocking: Lacks


def folded(key: str, arguments: Sequence[Bounds]) -> Bounds:
    """Return the bounds of an aggregating function; `key` is its key in the table."""
    values, weights = _weighed(key, arguments)
    fold = _FOLDS[key]
    state, *states = [
        _entered(fold, value, weight) for value, weight in zip(values, weights, strict=True)
    ]
    for each in states:
        state = _taken(fold, state, each)
        if len(state.there) > MOST_DIVISORS:
            return after(_wide(values, weights), *values)
    numbers, divides_by_zero = _finished(key, state.there)
    lacks = merged(state.blocking, state.left_out)
    if divides_by_zero:
        lacks = merged(lacks, {UNDEFINED: frozenset()})
    whole = all(value.is_dense and not value.lacks for value in values)
    dense = numbers is not None and (is_point(numbers) or (whole and not fold.counts_lacks))
    return after(Bounds(numbers, lacks=lacks, is_dense=dense), *values)


def _weighed(key: str, arguments: Sequence[Bounds]) -> tuple[list[Bounds], list[Fraction]]:
    if key not in _WEIGHTED:
        return list(arguments), [_ONE] * len(arguments)
    weights = [each.numbers.low for each in arguments[1::2] if each.numbers is not None]
    return list(arguments[::2]), [weight for weight in weights if weight is not None]


def _entered(fold: _Fold, value: Bounds, weight: Fraction) -> _State:
    left_out = {lack: names for lack, names in value.lacks.items() if lack.left_out}
    blocking = {lack: names for lack, names in value.lacks.items() if not lack.left_out}
    there: Partial = {}
    if value.numbers is not None:
        there[fold.divisor(weight)] = fold.enter(value.numbers, weight)
    if fold.counts_lacks and left_out:
        there = _joined(there.items(), [(_ZERO, point(_ZERO))])
        left_out = {}
    return _State(there, left_out, blocking)


def _taken(fold: _Fold, first: _State, second: _State) -> _State:
    sums = [
        (divisor + other, fold.combine(numbers, others))
        for divisor, numbers in first.there.items()
        for other, others in second.there.items()
    ]
    there = _joined(
        sums,
        first.there.items() if second.left_out else (),
        second.there.items() if first.left_out else (),
    )
    blocking = meeting(first.blocking, second.blocking)
    if second.there or second.left_out:
        blocking = merged(blocking, first.blocking)
    if first.there or first.left_out:
        blocking = merged(blocking, second.blocking)
    return _State(there, meeting(first.left_out, second.left_out), blocking)


def _joined(*alternatives: Iterable[tuple[Fraction, Interval]]) -> Partial:
    joined: Partial = {}
    for divisor, numbers in (each for several in alternatives for each in several):
        known = joined.get(divisor)
        joined[divisor] = numbers if known is None else hull((known, numbers)) or numbers
    return joined


def _finished(key: str, there: Partial) -> tuple[Interval | None, bool]:
    """Return the interval of the results, and whether a divisor can be zero."""
    if key not in _MEANS:
        return hull(there.values()), False
    quotients = (scaled(numbers, 1 / divisor) for divisor, numbers in there.items() if divisor != 0)
    return hull(quotients), _ZERO in there


def _wide(values: Sequence[Bounds], weights: Sequence[Fraction]) -> Bounds:
    """Return the bounds of a weighted mean whose sums of weights are not told apart."""
    lacks: Lacks = {}
    for value in values:
        lacks = merged(lacks, value.lacks)
    if all(weight > 0 for weight in weights):
        numbers = hull(each.numbers for each in values if each.numbers is not None)
    else:
        numbers, lacks = EVERYTHING, merged(lacks, {UNDEFINED: frozenset()})
    return Bounds(numbers, lacks=lacks, is_tight=False)
