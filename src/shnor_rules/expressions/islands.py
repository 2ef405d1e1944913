# SPDX-License-Identifier: MIT
"""In which order the nodes of a graph are worked out, and which of them on their own.

An island is a node that all ways to its inputs lead through. It has a distribution of its own,
which joins the rest as one independent value.
"""

from __future__ import annotations

from collections import Counter
from functools import reduce
from typing import TYPE_CHECKING

from shnor_rules.expressions.graph import Input, Node

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence


def ordered(root: Node, done: Container[Node] = ()) -> list[Node]:
    """Return the nodes that `root` is computed from, operands first; not what is below done ones.

    The operands of a node come in their order, each with all that it alone needs before it.
    """
    order: list[Node] = []
    met: set[Node] = set()
    stack = [(root, False)]
    while stack:
        node, is_complete = stack.pop()
        if is_complete:
            order.append(node)
        elif node not in met:
            met.add(node)
            stack.append((node, True))
            if node not in done:
                stack.extend((operand, False) for operand in reversed(node.operands))
    return order


def islands(order: Sequence[Node]) -> list[Node]:
    """Return the islands of an order, operands first; the last, the root, is always one."""
    dominators = _dominators(order)
    root = order[-1]
    inputs: dict[Node, frozenset[Node]] = {}
    dominated = Counter[Node]()
    for node in order:
        inputs[node] = frozenset().union(*(inputs[operand] for operand in node.operands))
        if isinstance(node, Input):
            inputs[node] = frozenset({node})
            above: Node = node
            while above is not root:
                dominated[above] += 1
                above = dominators[above]
    return [node for node in order if node is root or dominated[node] == len(inputs[node])]


def _dominators(order: Sequence[Node]) -> dict[Node, Node]:
    """Return for each node the nearest one through which all ways from the root to it lead."""
    rank = {node: place for place, node in enumerate(reversed(order))}
    users: dict[Node, list[Node]] = {node: [] for node in order}
    for node in order:
        for operand in node.operands:
            users[operand].append(node)
    root = order[-1]
    nearest = {root: root}

    def common(one: Node, other: Node) -> Node:
        while one is not other:
            if rank[one] > rank[other]:
                one = nearest[one]
            else:
                other = nearest[other]
        return one

    for node in reversed(order[:-1]):
        nearest[node] = reduce(common, users[node])
    return nearest


def schedule(order: Sequence[Node], given: Container[Node]) -> Iterator[tuple[Node, list[Node]]]:
    """Yield the nodes in the order to take them, each with the earlier ones needed after it.

    A node is computed as soon as its operands are there, so that these are soon done with.

    Args:
        order: the nodes, operands first.
        given: those that are not computed.
    """
    users: dict[Node, list[Node]] = {node: [] for node in order}
    operands = {
        node: set() if node in given else set(node.operands) & users.keys() for node in order
    }
    for node in order:
        for operand in operands[node]:
            users[operand].append(node)
    waiting = {node: len(each) for node, each in operands.items()}
    unused = {node: len(each) for node, each in users.items()}
    needed: dict[Node, None] = {}
    taken: set[Node] = set()
    for start in order:
        queue = [] if waiting[start] or start in taken else [start]
        while queue:
            node = queue.pop()
            taken.add(node)
            for operand in operands[node]:
                unused[operand] -= 1
                if not unused[operand]:
                    del needed[operand]
            yield node, list(needed)
            needed[node] = None
            for user in users[node]:
                waiting[user] -= 1
                if not waiting[user]:
                    queue.append(user)
