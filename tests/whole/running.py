# SPDX-License-Identifier: MIT
"""A graph of whole numbers run in the plainest way, as the measure of every other."""

from __future__ import annotations

from math import gcd
from typing import TYPE_CHECKING, Any

from shnor_rules.expressions.exact import MOST_BITS
from shnor_rules.whole import Kind, Node, walk

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping, Sequence


def run(nodes: Sequence[Node], given: Mapping[Hashable, int]) -> dict[Node, int]:
    """Return what these nodes, and all behind them, come to; truth values are 0 and 1.

    Args:
        nodes: the nodes.
        given: the number or the truth value under each name of a source or a flag.
    """
    values: dict[Node, int] = {}
    for node in walk(nodes):
        values[node] = _value(node, [values[each] for each in node.operands], given)
    return values


def is_within(node: Node, value: int) -> bool:
    """Return whether a node can come to a value, as its range tells."""
    low, high = node.range
    return (low is None or low <= value) and (high is None or value <= high)


def _value(node: Node, operands: list[int], given: Mapping[Hashable, int]) -> int:  # noqa: C901, PLR0911, PLR0912  (a case for each kind)
    match node.kind, operands:
        case ((Kind.CONSTANT | Kind.TRUTH), []):
            known: Any = node.value
            return int(known)
        case ((Kind.SOURCE | Kind.FLAG), []):
            return given[node.value]
        case Kind.SUM, terms:
            return sum(terms)
        case Kind.DIFFERENCE, [left, right]:
            return left - right
        case Kind.PRODUCT, [left, right]:
            return left * right
        case Kind.QUOTIENT, [left, right]:
            assert left >= 0
            assert right > 0
            return left // right
        case Kind.COUNTED, [truth]:
            return truth
        case Kind.CHOICE, [condition, then, otherwise]:
            return then if condition else otherwise
        case Kind.LESS, [left, right]:
            return int(left < right)
        case Kind.EQUAL, [left, right]:
            return int(left == right)
        case Kind.BOTH, truths:
            return int(all(truths))
        case Kind.ANY, truths:
            return int(any(truths))
        case Kind.NOT, [truth]:
            return 1 - truth
        case Kind.LONG, [numerator, denominator]:
            common = gcd(numerator, denominator)
            largest = max(abs(numerator) // common, denominator // common)
            return int(largest.bit_length() > MOST_BITS)
    raise AssertionError(node)
