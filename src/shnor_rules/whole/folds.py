# SPDX-License-Identifier: MIT
"""The aggregating functions in whole numbers: what is left out counts neither above nor below."""

from __future__ import annotations

from functools import partial, reduce
from math import lcm
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from shnor_rules.whole.held import Absences, Held, Holding
    from shnor_rules.whole.nodes import Node

Fold: TypeAlias = "Callable[[Holding, Sequence[Held]], Held]"

Number: TypeAlias = "tuple[Node, Node]"
"""A numerator and its denominator."""


def _absences(holding: Holding, arguments: Sequence[Held]) -> Absences:
    """Return when there is no value: something forbids one, or nothing is there at all."""
    graph = holding.graph
    blocking = _blocking(holding, arguments)
    some = graph.any(holding.is_there(each.absences) for each in arguments)
    everything = holding.strongest([each.absences for each in arguments])
    is_blocked = holding.is_absent(blocking)
    none = holding.choose_absences(some, holding.nowhere(), everything)
    return holding.choose_absences(is_blocked, blocking, none)


def _blocking(holding: Holding, arguments: Sequence[Held]) -> Absences:
    return holding.strongest([holding.blocking(each.absences) for each in arguments])


def _numbers(holding: Holding, arguments: Sequence[Held]) -> list[Number]:
    """Return the arguments over one denominator where their denominators are known.

    One that is not there is zero.
    """
    graph = holding.graph
    numbers: list[Number] = []
    for each in arguments:
        if each.numerator is None or each.denominator is None:
            numbers.append((graph.number(0), graph.number(1)))
            continue
        numerator = each.numerator
        if not each.is_zero_absent:
            there = holding.is_there(each.absences)
            numerator = graph.choose(there, numerator, graph.number(0))
        numbers.append((numerator, each.denominator))
    known = [denominator.known for _, denominator in numbers]
    if None in known:
        return numbers
    common = lcm(*(each for each in known if each is not None))
    return [
        (graph.multiply(numerator, graph.number(common // (own or 1))), graph.number(common))
        for (numerator, _), own in zip(numbers, known, strict=True)
    ]


def _total(holding: Holding, numbers: Sequence[Number]) -> Number:
    """Return the sum of rationals."""
    graph = holding.graph
    denominators = {denominator: None for _, denominator in numbers}
    if len(denominators) == 1:
        return graph.add(numerator for numerator, _ in numbers), numbers[0][1]
    return reduce(partial(_plus, holding), numbers)


def _plus(holding: Holding, one: Number, other: Number) -> Number:
    graph = holding.graph
    if one[1] is other[1]:
        return graph.add((one[0], other[0])), one[1]
    return (
        graph.add((graph.multiply(one[0], other[1]), graph.multiply(other[0], one[1]))),
        graph.multiply(one[1], other[1]),
    )


def _sum(holding: Holding, arguments: Sequence[Held]) -> Held:
    total = _total(holding, _numbers(holding, arguments))
    return holding.number(*total, _absences(holding, arguments))


def _mean(holding: Holding, arguments: Sequence[Held]) -> Held:
    numerator, denominator = _total(holding, _numbers(holding, arguments))
    count = _at_least_one(holding, _count_of(holding, arguments))
    over = holding.graph.multiply(denominator, count)
    return holding.number(numerator, over, _absences(holding, arguments))


def _takes_part(holding: Holding, held: Held) -> Node:
    """Return whether an argument is not left out; one that forbids the result may count as well."""
    absences = held.absences
    left_out = (holding.is_absent(absences), holding.graph.negate(absences.forbids))
    return holding.graph.negate(holding.graph.both(left_out))


def _count_of(holding: Holding, arguments: Sequence[Held]) -> Node:
    graph = holding.graph
    return graph.add(graph.count(_takes_part(holding, each)) for each in arguments)


def _at_least_one(holding: Holding, count: Node) -> Node:
    return holding.graph.largest(count, holding.graph.number(1))


def _count(holding: Holding, arguments: Sequence[Held]) -> Held:
    graph = holding.graph
    count = _count_of(holding, arguments)
    return holding.number(count, graph.number(1), _blocking(holding, arguments))


def _extreme(holding: Holding, arguments: Sequence[Held], *, least: bool) -> Held:
    """Return the least or the largest of what is there."""
    graph = holding.graph
    numbers = _numbers(holding, arguments)
    there = [_takes_part(holding, each) for each in arguments]
    kept, has = numbers[0], there[0]
    for number, is_there in zip(numbers[1:], there[1:], strict=True):
        one, other = _comparable(holding, number, kept)
        beats = graph.less(one, other) if least else graph.less(other, one)
        takes = graph.both((is_there, graph.any((graph.negate(has), beats))))
        kept = (
            graph.choose(takes, number[0], kept[0]),
            graph.choose(takes, number[1], kept[1]),
        )
        has = graph.any((has, is_there))
    return holding.number(*kept, _absences(holding, arguments))


def _comparable(holding: Holding, one: Number, other: Number) -> tuple[Node, Node]:
    graph = holding.graph
    if one[1] is other[1]:
        return one[0], other[0]
    return graph.multiply(one[0], other[1]), graph.multiply(other[0], one[1])


def _weighted(holding: Holding, arguments: Sequence[Held]) -> tuple[Number, Number, Absences]:
    """Return the weighted sum, and the sum of the weights, over the values that take part."""
    graph = holding.graph
    values, weights = arguments[::2], arguments[1::2]
    products: list[Number] = []
    present: list[Number] = []
    for value, weight in zip(_numbers(holding, values), _numbers(holding, weights), strict=True):
        products.append((graph.multiply(value[0], weight[0]), graph.multiply(value[1], weight[1])))
    for held, weight in zip(values, _numbers(holding, weights), strict=True):
        counted = graph.count(_takes_part(holding, held))
        present.append((graph.multiply(counted, weight[0]), weight[1]))
    return (
        _total(holding, products),
        _total(holding, present),
        _absences(holding, values),
    )


def _weighted_sum(holding: Holding, arguments: Sequence[Held]) -> Held:
    total, _, absences = _weighted(holding, arguments)
    return holding.number(*total, absences)


def _weighted_mean(holding: Holding, arguments: Sequence[Held]) -> Held:
    graph = holding.graph
    total, weight, absences = _weighted(holding, arguments)
    is_zero = graph.equal(weight[0], graph.number(0))
    is_negative = graph.less(weight[0], graph.number(0))
    opposite = graph.number(-1)
    # The denominators of both are the same more often than not, and then cancel out.
    if total[1] is weight[1]:
        above, below = total[0], weight[0]
    else:
        above, below = graph.multiply(total[0], weight[1]), graph.multiply(weight[0], total[1])
    above = graph.choose(is_negative, graph.multiply(above, opposite), above)
    below = graph.choose(is_negative, graph.multiply(below, opposite), below)
    below = _at_least_one(holding, graph.choose(is_zero, graph.number(1), below))
    there = holding.is_there(absences)
    undefined = holding.undefined(graph.both((there, is_zero)))
    return holding.number(above, below, holding.strongest((absences, undefined)))


def _present_weight(holding: Holding, arguments: Sequence[Held]) -> Held:
    _, weight, _ = _weighted(holding, arguments)
    return holding.number(*weight, _blocking(holding, arguments[::2]))


FOLDS: Final[Mapping[str, Fold]] = {
    "sum": _sum,
    "mean": _mean,
    "count": _count,
    "min": partial(_extreme, least=True),
    "max": partial(_extreme, least=False),
    "weighted_sum": _weighted_sum,
    "weighted_mean": _weighted_mean,
    "present_weight": _present_weight,
}
"""The aggregating functions by their keys in the table."""
