# SPDX-License-Identifier: MIT
"""Operations on whole numbers as they are where some truth values are known."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from shnor_rules.whole import Graph, Kind, Part, walk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from shnor_rules.whole import Node

JUNCTIONS: Final = frozenset({Kind.BOTH, Kind.ANY})
STRUCTURE: Final = frozenset({Kind.BOTH, Kind.ANY, Kind.NOT, Kind.CHOICE})
"""What puts truth values together, or chooses by them."""

TRUTHS: Final = frozenset(
    {Kind.TRUTH, Kind.FLAG, Kind.LESS, Kind.EQUAL, Kind.BOTH, Kind.ANY, Kind.NOT}
)
_OPERATIONS: Final[Mapping[Kind, Callable[..., Node]]] = {
    Kind.DIFFERENCE: Graph.subtract,
    Kind.PRODUCT: Graph.multiply,
    Kind.QUOTIENT: Graph.divide,
    Kind.COUNTED: Graph.count,
    Kind.LESS: Graph.less,
    Kind.EQUAL: Graph.equal,
    Kind.NOT: Graph.negate,
}
_ABSENCES: Final = frozenset({Part.MISSING, Part.NOT_APPLICABLE, Part.UNDEFINED})


@frozen
class Assuming:
    """Makes nodes again, with what is known put in.

    Attributes:
        graph: where they are made.
        known: what is known: a truth value, and whether it holds.
        is_deep: whether numbers are looked into as well, or only what chooses among them.
        swaps: what stands for nodes where all of that is known.
    """

    graph: Graph
    known: Mapping[Node, bool]
    is_deep: bool = field(kw_only=True)
    swaps: Mapping[Node, Node] = field(factory=dict)

    def rewrite(self, root: Node) -> Node:
        """Return a node as it is where all of that is known."""
        made: dict[Node, Node] = {}
        for node in self._parts(root):
            told = self.known.get(node)
            if told is not None:
                made[node] = self.graph.always if told else self.graph.never
            elif node in self.swaps:
                made[node] = self.swaps[node]
            else:
                made[node] = again(
                    self.graph, node, [made.get(each, each) for each in node.operands]
                )
                if made[node].kind in JUNCTIONS:
                    made[node] = self._implied(made[node])
        return made[root]

    def _parts(self, root: Node) -> Iterable[Node]:
        return walk((root,)) if self.is_deep else structure(root)

    def _implied(self, junction: Node) -> Node:
        """Return a junction as it is where one of fewer truth values is known to decide it."""
        decides = junction.kind is Kind.ANY
        parts = set(junction.operands)
        for node, holds in self.known.items():
            if node.kind is junction.kind and holds is decides and parts.issuperset(node.operands):
                return self.graph.always if decides else self.graph.never
        return junction


def knowing(graph: Graph, truth: Node, *, holds: bool) -> dict[Node, bool]:
    """Return all that is known where a truth value is."""
    known = {truth: holds, graph.negate(truth): not holds}
    if truth.kind is Kind.NOT:
        known |= knowing(graph, truth.operands[0], holds=not holds)
    if truth.kind is (Kind.BOTH if holds else Kind.ANY):
        for each in truth.operands:
            known |= knowing(graph, each, holds=holds)
    if truth.kind is Kind.FLAG and holds:
        known |= dict.fromkeys(_others(graph, truth), False)
    return known


def structure(root: Node) -> tuple[Node, ...]:
    """Return the parts of a node that choose, operands first, as far as what they choose by."""
    found: dict[Node, None] = {}
    stack = [(root, False)]
    while stack:
        node, is_open = stack.pop()
        if node in found:
            continue
        if is_open or node.kind not in STRUCTURE:
            found[node] = None
        else:
            stack.append((node, True))
            stack.extend((each, False) for each in reversed(node.operands))
    return tuple(found)


def is_truth(node: Node) -> bool:
    """Return whether a node is a truth value, and not a number."""
    while node.kind is Kind.CHOICE:
        node = node.operands[1]
    return node.kind in TRUTHS


def again(graph: Graph, node: Node, operands: list[Node]) -> Node:
    """Return the same operation on other operands."""
    make = _OPERATIONS.get(node.kind)
    if make is not None:
        return make(graph, *operands)
    match node.kind:
        case Kind.SUM:
            return graph.add(operands)
        case Kind.ANY:
            return graph.any(operands)
        case Kind.BOTH:
            return graph.never if _is_impossible(operands) else graph.both(operands)
        case Kind.CHOICE:
            return _choice(graph, node, operands)
    return node


def _choice(graph: Graph, node: Node, operands: list[Node]) -> Node:
    chosen = graph.choose(*operands)
    if chosen.kind is not Kind.CHOICE or is_truth(chosen):
        return chosen
    # What was known of the choice as a whole stays known.
    low = max((each for each in (chosen.low, node.low) if each is not None), default=None)
    high = min((each for each in (chosen.high, node.high) if each is not None), default=None)
    return graph.narrowed(chosen, (low, high))


def _is_impossible(truths: Iterable[Node]) -> bool:
    """Return whether one input would have to be absent in two ways."""
    names = [name for name, _ in map(_absence, truths) if name is not None]
    return len(set(names)) < len(names)


def _others(graph: Graph, flag: Node) -> Iterable[Node]:
    """Yield the other ways in which the same input can be absent."""
    name, own = _absence(flag)
    if name is not None:
        for part in _ABSENCES - {own}:
            yield graph.flag((name, part))


def _absence(node: Node) -> tuple[object, object]:
    """Return the input that a flag says to be absent, and in which way; `None` for no such flag."""
    if node.kind is not Kind.FLAG or not isinstance(node.value, tuple):
        return None, None
    name, part = node.value
    return (name, part) if part in _ABSENCES else (None, None)
