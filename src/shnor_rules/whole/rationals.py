# SPDX-License-Identifier: MIT
"""Rationals as pairs of whole numbers: over one denominator, divided, rounded, bounded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias, cast

from shnor_rules.expressions.exact import MOST_BITS

if TYPE_CHECKING:
    from shnor_rules.whole.held import Absences, Held, Holding
    from shnor_rules.whole.nodes import Node

Pair: TypeAlias = "tuple[Node, Node]"
"""A numerator and its positive denominator."""

LONGEST: Final = 2**MOST_BITS - 1
"""A numerator or a denominator that is larger cannot be handled."""


def over_common(holding: Holding, left: Pair, right: Pair) -> tuple[Pair, Pair]:
    """Return two rationals over one denominator."""
    if left[1] is right[1]:
        return left, right
    one, other = holding.same_denominator(left, right)
    if one[1] is other[1]:
        return one, other
    graph = holding.graph
    denominator = graph.multiply(one[1], other[1])
    return (
        (graph.multiply(one[0], other[1]), denominator),
        (graph.multiply(other[0], one[1]), denominator),
    )


def crossed(holding: Holding, left: Pair, right: Pair) -> Pair:
    """Return two whole numbers that stand to each other as two rationals do."""
    one, other = over_common(holding, left, right)
    return one[0], other[0]


def quotient(holding: Holding, left: Pair, right: Pair, absences: Absences) -> Held:
    """Return the quotient of two rationals, undefined where the second is zero."""
    graph = holding.graph
    zero = graph.number(0)
    numerator = graph.multiply(left[0], right[1])
    denominator = graph.multiply(left[1], right[0])
    # A denominator is positive: the sign goes to the numerator, and nothing is divided by zero.
    is_negative = graph.less(right[0], zero)
    opposite = graph.number(-1)
    numerator = graph.choose(is_negative, graph.multiply(numerator, opposite), numerator)
    positive = size(holding, denominator)
    is_zero = graph.equal(right[0], zero)
    denominator = graph.choose(is_zero, graph.number(1), positive)
    if denominator.low is not None and denominator.low < 1:
        denominator = graph.narrowed(denominator, (1, denominator.high))
    there = holding.is_there(absences)
    undefined = holding.undefined(graph.both((is_zero, there)))
    return bounded(holding, (numerator, denominator), holding.strongest((absences, undefined)))


def size(holding: Holding, number: Node) -> Node:
    """Return a number without its sign."""
    graph = holding.graph
    if number.low is not None and number.low >= 0:
        return number
    opposite = graph.multiply(number, graph.number(-1))
    chosen = graph.choose(graph.less(number, graph.number(0)), opposite, number)
    sizes = [abs(end) for end in number.range if end is not None]
    high = max(sizes) if None not in number.range else None
    return graph.narrowed(chosen, (0, high))


def rounded(holding: Holding, value: Held, places: Held) -> Held:
    """Return a number rounded to decimal places, a half away from zero."""
    if value.numerator is None or value.denominator is None or places.numerator is None:
        return value
    graph = holding.graph
    scale = 10 ** (places.numerator.known or 0)
    # A half goes away from zero: floor((2 |n| s + d) / 2 d).
    twice = graph.multiply(size(holding, value.numerator), graph.number(2 * scale))
    upper = graph.add((twice, value.denominator))
    whole = graph.divide(upper, graph.multiply(value.denominator, graph.number(2)))
    opposite = graph.multiply(whole, graph.number(-1))
    is_negative = graph.less(value.numerator, graph.number(0))
    numerator = graph.choose(is_negative, opposite, whole)
    return bounded(holding, (numerator, graph.number(scale)), value.absences)


def bounded(holding: Holding, number: Pair, absences: Absences) -> Held:
    """Return a number, which is undefined where it is too long to handle."""
    graph = holding.graph
    numerator, denominator = number
    if not any(is_long(node) for node in number):
        return holding.number(numerator, denominator, absences)
    too_long = graph.too_long(numerator, denominator)
    there = holding.is_there(absences)
    undefined = holding.undefined(graph.both((there, too_long)))
    strong = holding.strongest((absences, undefined))
    return holding.number(numerator, denominator, strong)


def is_long(node: Node) -> bool:
    """Return whether a whole number can be too long to handle."""
    low, high = node.range
    return low is None or high is None or max(abs(low), abs(high)) > LONGEST


def is_number(held: Held) -> bool:
    """Return whether a value can be a number."""
    return held.numerator is not None and held.denominator is not None


def pair(held: Held) -> Pair:
    """Return a value that can be a number as a numerator and its denominator."""
    return cast("Pair", (held.numerator, held.denominator))
