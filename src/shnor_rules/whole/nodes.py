# SPDX-License-Identifier: MIT
"""What a graph is made of: values that are known, given or computed, each with its range."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from attrs import field, frozen

from shnor_rules.whole.ranges import TRUTHS, Bound, Range

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Sequence


class Kind(Enum):
    """What a node does."""

    # Graphs look nodes up by it all the time; that of `Enum` is a function of Python.
    __hash__ = object.__hash__

    CONSTANT = "constant"
    """A whole number that is known."""

    SOURCE = "source"
    """A whole number that is given for each record."""

    TRUTH = "truth"
    """A truth value that is known."""

    FLAG = "flag"
    """A truth value that is given for each record."""

    SUM = "sum"
    """Any number of whole numbers, added."""

    DIFFERENCE = "difference"
    """One whole number less another."""

    PRODUCT = "product"
    """Two whole numbers, multiplied."""

    QUOTIENT = "quotient"
    """How often the second, which is positive, goes into the first, which is not negative."""

    COUNTED = "counted"
    """One where a truth value holds, else zero."""

    CHOICE = "choice"
    """The second where the first holds, else the third: whole numbers or truth values."""

    LESS = "less"
    """Whether the first whole number is below the second."""

    EQUAL = "equal"
    """Whether two whole numbers are the same."""

    BOTH = "both"
    """Whether all of several truth values hold."""

    ANY = "any"
    """Whether one of several truth values holds."""

    NOT = "not"
    """Whether a truth value does not hold."""

    LONG = "long"
    """Whether a numerator over a positive denominator is too long to handle, in lowest terms."""


@frozen(eq=False)
class Node:
    """A value that is known, given or computed; two nodes are the same only as one object.

    Attributes:
        kind: what it does.
        operands: what it is computed from.
        value: the number or the truth value of a constant, the name of what is given.
        range: the lowest and the highest that it can be, where `None` is no end; 0 and 1 of truths.
    """

    kind: Kind
    operands: tuple[Node, ...] = ()
    value: Hashable = None
    range: Range = field(default=TRUTHS)

    @property
    def low(self) -> Bound:
        """The lowest number that it can be, or `None`."""
        return self.range[0]

    @property
    def high(self) -> Bound:
        """The highest number that it can be, or `None`."""
        return self.range[1]

    @property
    def known(self) -> int | None:
        """The number, or the truth value as 0 or 1, if it can be no other; else `None`."""
        low, high = self.range
        return low if low == high else None


def walk(nodes: Sequence[Node]) -> Iterable[Node]:
    """Return these nodes and all that they are computed from, operands first, each once."""
    found: dict[Node, None] = {}
    stack = [(node, False) for node in reversed(nodes)]
    while stack:
        node, is_open = stack.pop()
        if node in found:
            continue
        if is_open or not node.operands:
            found[node] = None
        else:
            stack.append((node, True))
            stack.extend((each, False) for each in reversed(node.operands))
    return tuple(found)
