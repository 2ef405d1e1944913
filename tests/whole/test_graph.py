# SPDX-License-Identifier: MIT
"""Graphs of whole numbers: what is simplified keeps its meaning, what is told of bounds holds."""

from __future__ import annotations

from math import gcd
from typing import Any

import pytest
from hypothesis import given, settings

from shnor_rules.expressions.exact import MOST_BITS
from shnor_rules.whole import Graph, Kind, walk
from tests.whole.drafting import Both, drafts
from tests.whole.running import is_within, run


@settings(max_examples=150)
@given(drafts())
def test_a_graph_comes_to_what_was_asked_for(draft: tuple[dict[Any, int], list[Both]]) -> None:
    """Whatever is simplified, every node is worth the operation that was asked for."""
    given_values, asked = draft

    values = run([both.node for both in asked], given_values)

    assert [both.value for both in asked] == [values[both.node] for both in asked]


@settings(max_examples=150)
@given(drafts(("both", "any", "not", "truths")))
def test_joined_truth_values_hold_as_asked_for(
    draft: tuple[dict[Any, int], list[Both]],
) -> None:
    """What truth values say of one another is left out, and nothing else."""
    given_values, asked = draft

    values = run([both.node for both in asked], given_values)

    assert [both.value for both in asked] == [values[both.node] for both in asked]


@settings(max_examples=150)
@given(drafts())
def test_every_value_lies_in_the_range_of_its_node(
    draft: tuple[dict[Any, int], list[Both]],
) -> None:
    """What a node tells of the lowest and the highest that it can be holds for every value."""
    given_values, asked = draft

    values = run([both.node for both in asked], given_values)

    assert [] == [(node, value) for node, value in values.items() if not is_within(node, value)]


@settings(max_examples=60)
@given(drafts())
def test_the_same_operation_is_one_node(draft: tuple[dict[Any, int], list[Both]]) -> None:
    """No two nodes behind a result do the same to the same operands, within the same range."""
    _, asked = draft

    listed = list(walk([both.node for both in asked]))
    keys = {(node.kind, node.operands, node.value, node.range) for node in listed}

    assert len(keys) == len(listed)


@settings(max_examples=60)
@given(drafts())
def test_a_walk_meets_operands_first_and_each_once(
    draft: tuple[dict[Any, int], list[Both]],
) -> None:
    """What a node is computed from comes before it, and nothing comes twice."""
    _, asked = draft

    place = {node: number for number, node in enumerate(walk([both.node for both in asked]))}

    assert all(place[each] < place[node] for node in place for each in node.operands)
    assert {both.node for both in asked} <= place.keys()


def test_what_the_bounds_decide_is_not_computed() -> None:
    """A comparison that always ends in one way is a known truth value."""
    graph = Graph()
    low, high = graph.source("low", (0, 3)), graph.source("high", (4, 9))

    assert graph.less(low, high) is graph.always
    assert graph.less(high, low) is graph.never
    assert graph.less(low, low) is graph.never
    assert graph.equal(low, high) is graph.never
    assert graph.equal(high, low) is graph.never
    assert graph.equal(low, low) is graph.always


def test_a_common_factor_is_not_multiplied_by() -> None:
    """Both sides of a comparison are divided by what divides them both; zero is divided by all."""
    graph = Graph()
    one, other = graph.source("one"), graph.source("other")
    sixfold = graph.multiply(one, graph.number(6))

    assert graph.less(sixfold, graph.number(-9)) is graph.less(
        graph.multiply(one, graph.number(2)), graph.number(-3)
    )
    assert graph.equal(sixfold, graph.number(0)) is graph.equal(one, graph.number(0))
    assert graph.less(graph.multiply(other, graph.number(-6)), sixfold) is graph.less(
        graph.multiply(other, graph.number(-1)), one
    )


def test_known_factors_are_one_factor() -> None:
    """A product by a number, by another number, is a product by both."""
    graph = Graph()
    source = graph.source("a")
    product = graph.multiply(graph.number(3), graph.multiply(source, graph.number(2)))

    assert product is graph.multiply(source, graph.number(6))
    assert graph.multiply(source, graph.number(1)) is source
    assert graph.multiply(source, graph.number(0)) is graph.number(0)
    assert graph.multiply(graph.number(4), graph.number(5)) is graph.number(20)


def test_a_sum_of_sums_is_one_sum() -> None:
    """Terms of a sum in a sum stand beside the others, with one known number at the end."""
    graph = Graph()
    a, b = graph.source("a"), graph.source("b")
    inner = graph.add((a, graph.number(2)))

    assert graph.add((inner, b, graph.number(3))) is graph.add((a, b, graph.number(5)))
    assert graph.subtract(inner, graph.number(2)) is a
    assert graph.subtract(b, b) is graph.number(0)
    assert graph.add(()) is graph.number(0)


def test_truth_values_that_are_known_are_left_out() -> None:
    """A junction is decided by one value, or goes without it; opposites decide it together."""
    graph = Graph()
    p, q = graph.flag("p"), graph.flag("q")
    no = graph.negate(p)

    assert graph.both((p, graph.always)) is p
    assert graph.both((p, graph.never, q)) is graph.never
    assert graph.any((p, no)) is graph.always
    assert graph.both((p, q, no)) is graph.never
    assert graph.both(()) is graph.always
    assert graph.any(()) is graph.never
    assert graph.negate(no) is p
    assert graph.any((p, graph.any((q, p)))) is graph.any((p, q))


def test_a_choice_that_is_none_is_its_branch() -> None:
    """Nothing is chosen under a known condition, or between the same; a denial changes sides."""
    graph = Graph()
    p, a, b = graph.flag("p"), graph.source("a"), graph.source("b")

    assert graph.choose(graph.always, a, b) is a
    assert graph.choose(graph.never, a, b) is b
    assert graph.choose(p, a, a) is a
    assert graph.choose(graph.negate(p), a, b) is graph.choose(p, b, a)


def test_only_a_choice_is_narrowed() -> None:
    """A range that is known to be narrower is told of a choice; anything else knows its own."""
    graph = Graph()
    choice = graph.choose(graph.flag("p"), graph.source("a", (0, 5)), graph.source("b", (-2, 1)))
    total = graph.add((graph.source("a", (0, 5)), graph.source("b", (-2, 1))))

    assert (0, 5) == graph.narrowed(choice, (0, 5)).range
    assert graph.narrowed(total, (0, 5)) is total


def test_the_larger_is_known_where_the_bounds_tell() -> None:
    """The larger of two is not chosen where it is always the same one."""
    graph = Graph()
    low, high = graph.source("low", (0, 3)), graph.source("high", (4, 9))

    assert graph.largest(low, high) is high
    assert graph.largest(high, low) is high
    assert graph.largest(low, low) is low


@pytest.mark.parametrize(
    ("numerator", "denominator", "expected"),
    [
        (2**MOST_BITS - 1, 1, 0),
        (2**MOST_BITS, 1, 1),
        (-(2**MOST_BITS), 1, 1),
        (1, 2**MOST_BITS, 1),
        (2**MOST_BITS, 2**MOST_BITS, 0),
        (0, 2**MOST_BITS, 0),
    ],
)
def test_what_is_too_long_is_so_in_lowest_terms(
    numerator: int, denominator: int, expected: int
) -> None:
    """What both have in common is no part of the length."""
    graph = Graph()
    node = graph.too_long(graph.source("n"), graph.source("d"))

    assert Kind.LONG is node.kind
    assert expected == run([node], {"n": numerator, "d": denominator})[node]
    assert 1 <= gcd(numerator, denominator)
