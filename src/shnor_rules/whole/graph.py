# SPDX-License-Identifier: MIT
"""Operations on whole numbers and truth values, each with the bounds of what it can come to.

A graph knows nothing of formulas: it adds, multiplies, compares and chooses. What stands twice is
one node, and what the bounds decide is decided while the graph is built, so what remains is what
has to be computed for a record.
"""

from __future__ import annotations

from math import gcd
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from shnor_rules.whole.nodes import Kind, Node
from shnor_rules.whole.ranges import (
    EVERY,
    TRUTHS,
    difference,
    largest,
    product,
    quotient,
    union,
)
from shnor_rules.whole.ranges import total as summed
from shnor_rules.whole.settling import settle

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

    from shnor_rules.whole.ranges import Range


@frozen
class Graph:
    """Makes nodes, the same one for the same operation on the same operands.

    Attributes:
        always: the truth value of what always holds.
        never: the truth value of what never holds.
    """

    always: Node = field(factory=lambda: _known_truth(1), init=False, repr=False)
    never: Node = field(factory=lambda: _known_truth(0), init=False, repr=False)
    _made: dict[Hashable, Node] = field(factory=dict, repr=False, init=False)
    _joined: dict[Hashable, Node] = field(factory=dict, repr=False, init=False)

    def number(self, value: int) -> Node:
        """Return a known whole number."""
        return self._node(Kind.CONSTANT, value=value, range=(value, value))

    def source(self, name: Hashable, range: Range = EVERY) -> Node:  # noqa: A002  (the word for it)
        """Return a whole number that is given under a name, within a range."""
        low, high = range
        if low is not None and low == high:
            return self.number(low)
        return self._node(Kind.SOURCE, value=name, range=range)

    def flag(self, name: Hashable) -> Node:
        """Return a truth value that is given under a name.

        Where names are pairs, at most one of those that begin alike holds.
        """
        return self._node(Kind.FLAG, value=name)

    def add(self, terms: Iterable[Node]) -> Node:
        """Return the sum of whole numbers."""
        listed, constant = [], 0
        for each in terms:
            flat = each.operands if each.kind is Kind.SUM else (each,)
            for term in flat:
                if term.known is None:
                    listed.append(term)
                else:
                    constant += term.known
        if constant or not listed:
            listed.append(self.number(constant))
        if len(listed) == 1:
            return listed[0]
        return self._node(Kind.SUM, *listed, range=summed(each.range for each in listed))

    def subtract(self, left: Node, right: Node) -> Node:
        """Return the first less the second."""
        if right.known is not None:
            return self.add((left, self.number(-right.known)))
        if left is right:
            return self.number(0)
        return self._node(Kind.DIFFERENCE, left, right, range=difference(left.range, right.range))

    def multiply(self, left: Node, right: Node) -> Node:
        """Return the product; a known factor stands second."""
        if left.known is not None:
            left, right = right, left
        if right.known == 1:
            return left
        if right.known == 0:
            return right
        if right.known is not None and left.known is not None:
            return self.number(left.known * right.known)
        if right.known is not None and left.kind is Kind.PRODUCT:
            inner, factor = left.operands
            if factor.known is not None:
                return self.multiply(inner, self.number(factor.known * right.known))
        return self._node(Kind.PRODUCT, left, right, range=product(left.range, right.range))

    def divide(self, left: Node, right: Node) -> Node:
        """Return how often `right`, which is positive, goes into `left`, which is not negative."""
        if right.known == 1:
            return left
        if left.known is not None and right.known is not None:
            return self.number(left.known // right.known)
        return self._node(Kind.QUOTIENT, left, right, range=quotient(left.range, right.range))

    def count(self, truth: Node) -> Node:
        """Return one where a truth value holds, else zero."""
        if truth.known is not None:
            return self.number(truth.known)
        return self._node(Kind.COUNTED, truth)

    def choose(self, condition: Node, then: Node, otherwise: Node) -> Node:
        """Return `then` where the condition holds, else `otherwise`."""
        if condition.known is not None:
            return then if condition.known else otherwise
        if then is otherwise:
            return then
        if condition.kind is Kind.NOT:
            return self.choose(condition.operands[0], otherwise, then)
        return self._node(
            Kind.CHOICE, condition, then, otherwise, range=union(then.range, otherwise.range)
        )

    def less(self, left: Node, right: Node) -> Node:
        """Return whether the first is below the second."""
        left, right = self._without_common(left, right)
        if left is right:
            return self.never
        if _is_below(left, right):
            return self.always
        if left.low is not None and right.high is not None and left.low >= right.high:
            return self.never
        return self._node(Kind.LESS, left, right)

    def equal(self, left: Node, right: Node) -> Node:
        """Return whether two whole numbers are the same."""
        left, right = self._without_common(left, right)
        if left is right:
            return self.always
        if _is_below(left, right) or _is_below(right, left):
            return self.never
        return self._node(Kind.EQUAL, left, right)

    def both(self, truths: Iterable[Node]) -> Node:
        """Return whether all of the truth values hold."""
        return self._junction(Kind.BOTH, truths, unit=1)

    def any(self, truths: Iterable[Node]) -> Node:
        """Return whether one of the truth values holds."""
        return self._junction(Kind.ANY, truths, unit=0)

    def negate(self, truth: Node) -> Node:
        """Return whether a truth value does not hold; of several together, that one does not."""
        if truth.known is not None:
            return self._truth(1 - truth.known)
        if truth.kind is Kind.NOT:
            return truth.operands[0]
        if truth.kind not in {Kind.BOTH, Kind.ANY}:
            return self._node(Kind.NOT, truth)
        asked = (Kind.NOT, truth)
        if asked not in self._joined:
            join = self.any if truth.kind is Kind.BOTH else self.both
            self._joined[asked] = join(map(self.negate, truth.operands))
        return self._joined[asked]

    def largest(self, left: Node, right: Node) -> Node:
        """Return the larger of two whole numbers."""
        if left is right:
            return left
        chosen = self.choose(self.less(left, right), right, left)
        return self.narrowed(chosen, largest(left.range, right.range))

    def too_long(self, numerator: Node, denominator: Node) -> Node:
        """Return whether a rational is too long to handle, in lowest terms."""
        return self._node(Kind.LONG, numerator, denominator)

    def narrowed(self, node: Node, known: Range) -> Node:
        """Return the same choice with a range that is known to be narrower than of its branches."""
        if node.kind is not Kind.CHOICE or node.known is not None:
            return node
        return self._node(Kind.CHOICE, *node.operands, range=known)

    def _truth(self, known: int) -> Node:
        return self.always if known else self.never

    def _junction(self, kind: Kind, truths: Iterable[Node], *, unit: int) -> Node:
        listed: dict[Node, None] = {}
        for each in truths:
            known = each.known
            if known is None:
                listed.update(dict.fromkeys(each.operands if each.kind is kind else (each,)))
            elif known != unit:
                return each
        if len(listed) < 2:  # noqa: PLR2004  (nothing to join)
            return next(iter(listed), self._truth(unit))
        asked = (kind, *listed)
        if asked not in self._joined:
            self._joined[asked] = self._settled(kind, listed, unit)
        return self._joined[asked]

    def _settled(self, kind: Kind, listed: Iterable[Node], unit: int) -> Node:
        settled = settle(kind, listed)
        if settled is None:
            return self._truth(1 - unit)
        held, alternatives = settled
        join = self.any if kind is Kind.BOTH else self.both
        parts = dict.fromkeys((*held, *map(join, alternatives)))
        return next(iter(parts)) if len(parts) == 1 else self._node(kind, *parts)

    def _without_common(self, left: Node, right: Node) -> tuple[Node, Node]:
        """Return both sides of a comparison divided by a positive number that divides both."""
        common = gcd(_divisor(left), _divisor(right))
        if common < 2:  # noqa: PLR2004  (nothing to divide by)
            return left, right
        return self._divided(left, common), self._divided(right, common)

    def _divided(self, node: Node, by: int) -> Node:
        if node.known is not None:
            return self.number(node.known // by)
        inner, factor = node.operands
        return self.multiply(inner, self._divided(factor, by))

    def _node(
        self,
        kind: Kind,
        *operands: Node,
        value: Hashable = None,
        range: Range = TRUTHS,  # noqa: A002  (the word for it)
    ) -> Node:
        key = (kind, operands, value, range)
        made = self._made.get(key)
        if made is None:
            made = self._made[key] = Node(kind, operands, value, range)
        return made


def _known_truth(known: int) -> Node:
    return Node(Kind.TRUTH, value=known, range=(known, known))


_NO_DIVISOR: Final = 1


def _divisor(node: Node) -> int:
    """Return a number that is known to divide the node; 0 is divided by every number."""
    if node.known is not None:
        return abs(node.known)
    if node.kind is Kind.PRODUCT and node.operands[1].known is not None:
        return abs(node.operands[1].known)
    return _NO_DIVISOR


def _is_below(left: Node, right: Node) -> bool:
    return left.high is not None and right.low is not None and left.high < right.low
