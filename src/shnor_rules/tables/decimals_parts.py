# SPDX-License-Identifier: MIT
"""The parts of a decimal, in whole numbers: what `format_decimal` prints of a number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

if TYPE_CHECKING:
    from shnor_rules.whole import Graph, Node


@frozen
class Decimal:
    """The parts of a decimal, as nodes.

    Attributes:
        is_negative: whether it stands under a minus.
        whole: the whole number before the comma, without its sign.
        digits: the digits after the comma as one number, with a one before them.
        is_cut: whether more digits would follow.
        places: how many digits there are.
    """

    is_negative: Node
    whole: Node
    digits: Node
    is_cut: Node
    places: int

    @property
    def nodes(self) -> tuple[Node, ...]:
        """All of the nodes."""
        return self.is_negative, self.whole, self.digits, self.is_cut


def decimal(graph: Graph, numerator: Node, denominator: Node, *, places: int) -> Decimal:
    """Return the parts of a decimal.

    Args:
        graph: where the nodes are made.
        numerator: of the number.
        denominator: of the number, positive.
        places: the most digits after the comma.
    """
    zero, one = graph.number(0), graph.number(10**places)
    is_negative = graph.less(numerator, zero)
    size = numerator
    if numerator.low is None or numerator.low < 0:
        opposite = graph.multiply(numerator, graph.number(-1))
        ends = [abs(end) for end in numerator.range if end is not None]
        high = max(ends) if None not in numerator.range else None
        size = graph.narrowed(graph.choose(is_negative, opposite, numerator), (0, high))
    whole = graph.divide(size, denominator)
    over = _below(graph.subtract(size, graph.multiply(whole, denominator)), denominator.high)
    scaled = graph.multiply(over, one)
    digits = _below(graph.divide(scaled, denominator), 10**places)
    is_cut = graph.less(graph.multiply(digits, denominator), scaled)
    return Decimal(is_negative, whole, graph.add((digits, one)), is_cut, places)


def _below(node: Node, end: int | None) -> Node:
    """Return what a division gives or leaves, with the range that is known of it."""
    if node.known is not None or end is None:
        return node
    return evolve(node, range=(0, end - 1))
