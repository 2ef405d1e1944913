# SPDX-License-Identifier: MIT
"""Whether two values are the same: numbers, words, truth values, and «нет»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.expressions.algebra import Comparison
from shnor_rules.whole.held import NO_WORD, Absences, Held, Holding
from shnor_rules.whole.rationals import crossed, is_number, pair

if TYPE_CHECKING:
    from shnor_rules.whole.nodes import Node


def equality(holding: Holding, operation: Comparison, left: Held, right: Held) -> Held:
    """Return whether two values are the same, or are not; of «нет» it is known what it equals.

    Args:
        holding: what values are made with.
        operation: `EQUAL` or `NOT_EQUAL`.
        left: one value.
        right: the other.
    """
    graph = holding.graph
    same = _same(holding, left, right)
    one, other = left.absences, right.absences
    sides = (one, other)
    # Of «нет» it is known what it equals, unless the other side is not known at all.
    applies = graph.negate(graph.any(side.not_applicable for side in sides))
    unknown = graph.any(node for side in sides for node in (side.missing, side.undefined))
    both_not = graph.both(side.not_applicable for side in sides)
    truth = graph.any((both_not, graph.both((applies, same))))
    strong = holding.strongest(sides)
    absences = Absences(
        graph.both((unknown, strong.missing)),
        graph.both((unknown, strong.undefined)),
        graph.both((unknown, strong.not_applicable)),
        graph.both((unknown, strong.forbids)),
    )
    return holding.truth(truth if operation is Comparison.EQUAL else graph.negate(truth), absences)


def _same(holding: Holding, left: Held, right: Held) -> Node:
    """Return whether two values that are there are the same: of one kind, and equal."""
    graph = holding.graph
    none = graph.number(NO_WORD)
    if left.truth is not None and right.truth is not None:
        return graph.negate(
            graph.any(
                (
                    graph.both((left.truth, graph.negate(right.truth))),
                    graph.both((right.truth, graph.negate(left.truth))),
                )
            )
        )
    words = graph.equal(left.word or none, right.word or none)
    if not (is_number(left) and is_number(right)):
        has_word = graph.negate(graph.equal(left.word or none, none))
        return graph.both((words, has_word))
    one, other = crossed(holding, pair(left), pair(right))
    return graph.both((words, graph.any((_is_word(holding, left), graph.equal(one, other)))))


def _is_word(holding: Holding, held: Held) -> Node:
    graph = holding.graph
    if held.word is None:
        return graph.never
    return graph.negate(graph.equal(held.word, graph.number(NO_WORD)))
