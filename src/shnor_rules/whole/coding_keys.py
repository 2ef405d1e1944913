# SPDX-License-Identifier: MIT
"""What results are kept by: the few numbers that a result depends on, in one where they are sums.

A total is mostly a sum over a sum, and each answer adds to both. So each answer can add to one
number that holds both, as digits hold units and tens.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from attrs import frozen

from shnor_rules.whole.coding_parts import inputs_behind, is_enough
from shnor_rules.whole.nodes import Kind, Node
from shnor_rules.whole.ranges import total

if TYPE_CHECKING:
    from shnor_rules.whole.graph import Graph
    from shnor_rules.whole.lowering import Whole

MOST: Final = 2**60
"""Numbers above it are slower to add and to look up."""


@frozen
class Outputs:
    """What is asked for a record.

    Attributes:
        numerator: of the total; a constant where there never is one.
        denominator: of the total.
        has_total: whether there is a total.
        ending: how it ends.
    """

    numerator: Node
    denominator: Node
    has_total: Node
    ending: Node

    @property
    def nodes(self) -> tuple[Node, ...]:
        """All of them, in this order."""
        return self.numerator, self.denominator, self.has_total, self.ending

    @property
    def deciding(self) -> tuple[Node, ...]:
        """The nodes on which all of them depend: mostly the total alone."""
        there = self.has_total
        if there.kind is Kind.NOT:
            there = there.operands[0]
        nodes = (self.numerator, self.denominator, there)
        key = tuple(dict.fromkeys(node for node in nodes if node.known is None))
        return key if is_enough(key, self.nodes) else (*key, self.ending)


def outputs(whole: Whole) -> Outputs:
    """Return what is asked for a record of a monitoring."""
    if whole.has_total.known == 0:
        nothing, one = whole.graph.number(0), whole.graph.number(1)
        return Outputs(nothing, one, whole.has_total, whole.ending)
    return Outputs(whole.numerator, whole.denominator, whole.has_total, whole.ending)


@frozen
class Digit:
    """How one number stands in the one that holds several.

    Attributes:
        low: the least that it can be there.
        width: how many values it can have there.
        added: what is the same for every record, and so does not stand there.
    """

    low: int
    width: int
    added: int


@frozen
class Key:
    """What results are kept by.

    Attributes:
        nodes: what a result depends on.
        parts: what is computed for a record: the same, or one number that holds them all.
        digits: how the nodes stand in that number; `None` where `parts` are the nodes.
    """

    nodes: tuple[Node, ...]
    parts: tuple[Node, ...]
    digits: tuple[Digit, ...] | None = None

    def opened(self, value: int | tuple[int, ...]) -> tuple[int, ...]:
        """Return what the nodes are, from what was computed for a record."""
        if self.digits is None:
            return value if isinstance(value, tuple) else (value,)
        found = []
        rest = cast("int", value)
        for digit in self.digits:
            own = (rest - digit.low) % digit.width + digit.low
            rest = (rest - own) // digit.width
            found.append(own + digit.added)
        return tuple(found)


def key_of(nodes: tuple[Node, ...], graph: Graph) -> Key:
    """Return what results are kept by that depend on nodes."""
    behind = inputs_behind(nodes)
    digits: list[Digit] = []
    added: dict[str, list[Node]] = {}
    stride = 1
    for node in nodes:
        terms = node.operands if node.kind is Kind.SUM else (node,)
        own = [term for term in terms if term.known is None]
        low, high = total(term.range for term in own)
        if low is None or high is None or any(len(behind[term]) != 1 for term in own):
            return Key(nodes, nodes)
        for term in own:
            scaled = graph.multiply(term, graph.number(stride))
            added.setdefault(next(iter(behind[term])), []).append(scaled)
        digits.append(Digit(low, high - low + 1, sum(term.known or 0 for term in terms)))
        stride *= high - low + 1
    if stride > MOST:
        return Key(nodes, nodes)
    by_answer = tuple(graph.add(terms) for terms in added.values())
    # Made here: the graph would take apart again what each answer adds.
    packed = Node(Kind.SUM, by_answer, range=total(each.range for each in by_answer))
    return Key(nodes, (packed,), tuple(digits))
