# SPDX-License-Identifier: MIT
"""A graph of whole numbers as somebody would write it by hand: no condition is asked twice.

What is lowered from a monitoring says everything of every case. Here it becomes a chain: the first
condition that settles the result, then what is left where it does not hold, and so on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from shnor_rules.tables.assuming import (
    JUNCTIONS,
    STRUCTURE,
    Assuming,
    again,
    is_truth,
    knowing,
    structure,
)
from shnor_rules.whole import Kind, walk

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from shnor_rules.whole import Graph, Node

_MOST_STEPS: Final = 400
"""Conditions that one result is taken apart by; what is left then stays as it is."""

_FLAGS_TRIED: Final = 8
"""How many flags are tried for one that settles something."""


def _nothing(_known: Mapping[Node, bool]) -> Mapping[Node, Node]:
    return {}


@frozen
class Simplifying:
    """Simplifies the nodes of one graph, each once.

    Attributes:
        graph: where they are made.
        swapped: returns what can stand for nodes where something is known of a row.
    """

    graph: Graph
    swapped: Callable[[Mapping[Node, bool]], Mapping[Node, Node]] = _nothing
    _spread: dict[Node, Node] = field(factory=dict, init=False, repr=False)
    _done: dict[Node, Node] = field(factory=dict, init=False, repr=False)
    _parted: dict[Node, Node] = field(factory=dict, init=False, repr=False)

    def simplify(self, node: Node) -> Node:
        """Return a node that is always the same number or truth value."""
        return self._simple(self._spread_out(node))

    def _spread_out(self, root: Node) -> Node:
        """Return a node with comparisons of what is chosen as choices by conditions themselves."""
        for node in walk((root,)):
            if node not in self._spread:
                made = again(self.graph, node, [self._spread[each] for each in node.operands])
                self._spread[node] = compared(self.graph, made)
        return self._spread[root]

    def _simple(self, node: Node) -> Node:
        done = self._done.get(node)
        if done is None:
            if _is_open(node) and node.kind is not Kind.NOT:
                done = self._chain(node)
            else:
                done = again(self.graph, node, [self._simple(each) for each in node.operands])
            self._done[node] = done
        return done

    def _chain(self, node: Node) -> Node:
        """Return what chooses, taken apart by one condition after another."""
        links: list[tuple[Node, Node]] = []
        path: list[Node] = []
        while _is_open(node):
            parted = self._parted.get(node)
            if parted is not None:
                node = parted
                break
            if len(self._parted) + len(links) > _MOST_STEPS:
                break
            atom, then, otherwise = self._split(node)
            path.append(node)
            links.append((self._simple(atom), self._settled(then)))
            node = otherwise
        else:
            node = self._simple(node)
        for start, (atom, then) in zip(reversed(path), reversed(links), strict=True):
            node = self._parted[start] = joined(self.graph, atom, then, node)
        return node

    def _settled(self, node: Node) -> Node:
        return node if node.known is not None else self._simple(node)

    def _split(self, node: Node) -> tuple[Node, Node, Node]:
        """Return a condition, and what the node is where it holds and where it does not."""
        parts = structure(node)
        flags = [each for each in parts if _is_of_flags(each)]
        flags.sort(key=lambda each: each.kind is Kind.FLAG)
        for truth in flags[:_FLAGS_TRIED]:
            branches = [
                self._where(node, truth, holds=holds, is_deep=True) for holds in (True, False)
            ]
            if any(_is_settled(each) for each in branches):
                return self._open_last(truth, *branches)
        single = [each for each in flags if each.kind is Kind.FLAG]
        atom = next(iter(single), None) or next(each for each in parts if _is_compared(each))
        branches = [self._where(node, atom, holds=holds, is_deep=False) for holds in (True, False)]
        return self._open_last(atom, *branches)

    def _open_last(self, truth: Node, then: Node, otherwise: Node) -> tuple[Node, Node, Node]:
        """Return a condition with its branches so that the chain goes on where it does not hold."""
        if _is_settled(otherwise) and not _is_settled(then):
            return self.graph.negate(truth), otherwise, then
        return truth, then, otherwise

    def _where(self, node: Node, truth: Node, *, holds: bool, is_deep: bool) -> Node:
        known = knowing(self.graph, truth, holds=holds)
        swaps = self.swapped(known) if is_deep else {}
        return Assuming(self.graph, known, is_deep=is_deep, swaps=swaps).rewrite(node)


def joined(  # noqa: PLR0911  (one for each way in which two choices are one)
    graph: Graph, condition: Node, then: Node, otherwise: Node
) -> Node:
    """Return a choice; two with a branch in common become one."""
    if is_truth(then):
        return _truth(graph, condition, then, otherwise)
    if then is otherwise:
        return then
    if condition.kind is Kind.NOT:
        return joined(graph, condition.operands[0], otherwise, then)
    if otherwise.kind is Kind.CHOICE:
        inner, first, second = otherwise.operands
        if first is then:
            return joined(graph, graph.any((condition, inner)), then, second)
        if second is then:
            return joined(graph, graph.any((condition, graph.negate(inner))), then, first)
    if then.kind is Kind.CHOICE:
        inner, first, second = then.operands
        if second is otherwise:
            return joined(graph, graph.both((condition, inner)), first, otherwise)
        if first is otherwise:
            return joined(graph, graph.both((condition, graph.negate(inner))), second, otherwise)
    return graph.choose(condition, then, otherwise)


def _truth(graph: Graph, condition: Node, then: Node, otherwise: Node) -> Node:
    if then.known is not None:
        one = graph.any((condition, otherwise))
        return one if then.known else graph.both((graph.negate(condition), otherwise))
    if otherwise.known is not None:
        one = graph.any((graph.negate(condition), then))
        return one if otherwise.known else graph.both((condition, then))
    return graph.choose(condition, then, otherwise)


def compared(graph: Graph, node: Node) -> Node:
    """Return a comparison of a choice among known numbers with a known one as a truth value."""
    if node.kind not in {Kind.LESS, Kind.EQUAL}:
        return node
    left, right = node.operands
    chosen, known = (left, right) if left.kind is Kind.CHOICE else (right, left)
    if known.known is None or chosen.kind is not Kind.CHOICE:
        return node
    made: dict[Node, Node] = {}
    for each in structure(chosen):
        if each.kind is Kind.CHOICE and not is_truth(each):
            condition, then, otherwise = each.operands
            made[each] = joined(graph, condition, made[then], made[otherwise])
        elif each.known is not None and not is_truth(each):
            sides = [each if side is chosen else side for side in node.operands]
            made[each] = again(graph, node, sides)
        elif not is_truth(each):
            return node
    return made[chosen]


def _is_open(node: Node) -> bool:
    """Return whether a node can still be taken apart by a condition."""
    return node.kind in STRUCTURE and not _is_of_flags(node)


def _is_settled(node: Node) -> bool:
    return node.kind not in STRUCTURE


def _is_compared(node: Node) -> bool:
    return node.kind in {Kind.LESS, Kind.EQUAL, Kind.LONG, Kind.FLAG}


def _is_of_flags(node: Node) -> bool:
    if node.kind is Kind.FLAG:
        return True
    return node.kind in JUNCTIONS and all(_is_flag(each) for each in node.operands)


def _is_flag(node: Node) -> bool:
    return (node.operands[0] if node.kind is Kind.NOT else node).kind is Kind.FLAG
