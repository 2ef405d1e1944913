# SPDX-License-Identifier: MIT
"""One node of a graph as an expression over the columns of a table."""

from __future__ import annotations

from operator import add, and_, eq, lt, mul, or_, sub
from typing import TYPE_CHECKING, Any, Final

import narwhals as nw
from attrs import field, frozen

from shnor_rules.tables.balancing import balanced
from shnor_rules.tables.engines import EXACT_IN_DOUBLE, Engine
from shnor_rules.tables.plain import told
from shnor_rules.tables.results import NOTHING
from shnor_rules.whole import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from shnor_rules.tables.plain import Plain
    from shnor_rules.whole import Node

TYPES: Final[Mapping[int, Any]] = {
    8: nw.Int8,
    16: nw.Int16,
    32: nw.Int32,
    64: nw.Int64,
    128: nw.Int128,
}
"""The types of whole numbers, by their width in bits."""

_OPERATORS: Final[Mapping[Kind, Callable[[Any, Any], Any]]] = {
    Kind.DIFFERENCE: sub,
    Kind.PRODUCT: mul,
    Kind.LESS: lt,
    Kind.EQUAL: eq,
}


@frozen
class Rendering:
    """Makes expressions of nodes whose operands are expressions already.

    Attributes:
        engine: what will compute them.
        bits: the width of whole numbers.
        given: the expressions of sources and flags.
        plain: the inputs with columns that need no reading.
        made: the expressions of nodes.
        columns: the nodes that are columns of their own.
        inside: the choices that are only the rest of another one.
    """

    engine: Engine
    bits: int
    given: Mapping[Node, nw.Expr]
    plain: Mapping[str, Plain]
    inside: frozenset[Node]
    made: dict[Node, nw.Expr] = field(factory=dict, init=False, repr=False)
    columns: set[Node] = field(factory=set, init=False, repr=False)

    def expression(self, node: Node) -> nw.Expr:
        """Return the expression of a node."""
        kind = node.kind
        if kind in _OPERATORS:
            left, right = node.operands
            return self._made(_OPERATORS[kind](self.made[left], self.made[right]))
        if kind in {Kind.CONSTANT, Kind.TRUTH, Kind.SOURCE, Kind.FLAG}:
            return self._known(node)
        if kind in {Kind.BOTH, Kind.ANY, Kind.NOT, Kind.LONG}:
            return self._truth(node)
        if kind is Kind.CHOICE:
            return self._choice(node)
        if kind is Kind.SUM:
            return self._sum(node)
        return self._quotient(node) if kind is Kind.QUOTIENT else self._one_or_zero(node)

    def _known(self, node: Node) -> nw.Expr:
        match node.kind:
            case Kind.CONSTANT:
                return self._literal(node.known)
            case Kind.TRUTH:
                return nw.lit(bool(node.known), nw.Boolean)
            case Kind.FLAG:
                return self.given[node]
        return self._literal(None) if node is NOTHING else self.given[node].cast(self._type)

    def _truth(self, node: Node) -> nw.Expr:
        match node.kind:
            case Kind.ANY:
                return self._any(node.operands)
            case Kind.NOT:
                return self._negated(node.operands[0])
            case Kind.BOTH if all(each.kind is Kind.NOT for each in node.operands):
                return self._made(~self._any([each.operands[0] for each in node.operands]))
            case Kind.BOTH:
                return self._made(balanced(and_, [self.made[each] for each in node.operands]))
        # Nothing that a column holds is too long to handle.
        return nw.lit(False, nw.Boolean)  # noqa: FBT003  (the value itself)

    @property
    def _type(self) -> Any:  # noqa: ANN401  (a class of Narwhals, of a private metaclass)
        return TYPES[self.bits]

    def _literal(self, value: int | None) -> nw.Expr:
        return nw.lit(value, self._type)

    @staticmethod
    def _made(expression: Any) -> nw.Expr:  # noqa: ANN401  (operators of Narwhals are not typed)
        made: nw.Expr = expression
        return made

    def _quotient(self, node: Node) -> nw.Expr:
        dividend, divisor = (self.made[each] for each in node.operands)
        high = node.operands[0].high
        if self.engine is Engine.POLARS or high is None or high >= EXACT_IN_DOUBLE:
            return dividend // divisor
        # Elsewhere that goes through a double.
        if self.engine is Engine.SPARK:
            # It cuts off, and no quotient of numbers below 2^53 is rounded up to a whole number.
            return (dividend / divisor).cast(self._type)
        # Here the double is the whole number itself.
        return ((dividend - dividend % divisor) / divisor).cast(self._type)

    def _any(self, truths: Sequence[Node]) -> nw.Expr:
        by_columns = told(self.plain, truths)
        left = (self.made[each] for each in by_columns.left)
        return self._made(balanced(or_, [*by_columns.holding, *left]))

    def _none(self, truth: Node) -> nw.Expr:
        """Return whether a truth value does not hold; null counts as that it does."""
        if truth.kind is Kind.ANY and truth not in self.columns:
            by_columns = told(self.plain, truth.operands)
            if by_columns.answered and not by_columns.left:
                return self._made(balanced(and_, by_columns.answering))
        return self._negated(truth)

    def _negated(self, truth: Node) -> nw.Expr:
        if truth.kind is Kind.LESS and truth not in self.columns:
            left, right = truth.operands
            return self.made[left] >= self.made[right]
        return ~self.made[truth]

    def _sum(self, node: Node) -> nw.Expr:
        constants = [each for each in node.operands if each.kind is Kind.CONSTANT]
        parts = [each for each in node.operands if each.kind is not Kind.CONSTANT]
        terms = [self.made[each] for each in parts]
        for each in constants:
            constant = each.known or 0
            counted = [part for part in parts if self._is_counted(part)]
            if counted:
                # One choice is less work than a conversion and a sum.
                terms[parts.index(counted[0])] = self._counted(counted[0], constant)
            else:
                terms.append(self._literal(constant))
        return self._made(balanced(add, terms))

    def _is_counted(self, node: Node) -> bool:
        return node.kind is Kind.COUNTED and node not in self.columns

    def _one_or_zero(self, node: Node) -> nw.Expr:
        if self.engine is Engine.DUCKDB:
            # It converts a truth value more slowly than it chooses by one.
            return self._counted(node, 0)
        return self.made[node.operands[0]].cast(self._type)

    def _counted(self, node: Node, start: int) -> nw.Expr:
        truth = node.operands[0]
        then, otherwise = self._literal(start + 1), self._literal(start)
        if truth.kind is Kind.NOT:
            return nw.when(self.made[truth.operands[0]]).then(otherwise).otherwise(then)
        return nw.when(self.made[truth]).then(then).otherwise(otherwise)

    def _choice(self, node: Node) -> nw.Expr:
        condition, then, otherwise = node.operands
        if then is not NOTHING:
            return self._chain(node)
        # Where there is no value the engine has one branch less.
        rest = self._chain(otherwise) if otherwise in self.inside else self.made[otherwise]
        return nw.when(self._none(condition)).then(rest)

    def _chain(self, node: Node) -> nw.Expr:
        condition, then, otherwise = node.operands
        chain: Any = nw.when(self.made[condition]).then(self.made[then])
        while otherwise in self.inside:
            condition, then, otherwise = otherwise.operands
            chain = chain.when(self.made[condition]).then(self.made[then])
        return self._made(chain if otherwise is NOTHING else chain.otherwise(self.made[otherwise]))
