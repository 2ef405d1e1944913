# SPDX-License-Identifier: MIT
"""The interpretation as a graph of operations, in which every input stands once.

Formulas over the values of other formulas become one graph, so that what they share is seen.
"""

from __future__ import annotations

from fractions import Fraction
from functools import partial, reduce
from typing import TYPE_CHECKING, TypeAlias

from attrs import field, frozen

from shnor_rules.expressions.folds import FOLDS, Fold
from shnor_rules.expressions.functions import Arguments
from shnor_rules.expressions.lifted import (
    arithmetic,
    both,
    called,
    chosen,
    comparison,
    denied,
    one_of,
    opposite,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Mapping, Sequence

    from shnor_rules.expressions.algebra import Arithmetic, Comparison, Span
    from shnor_rules.expressions.functions import Function


@frozen(eq=False)
class Input:
    """A value that answers give.

    Attributes:
        name: its name.
    """

    name: str

    @property
    def operands(self) -> tuple[Node, ...]:
        """Nothing that it is computed from."""
        return ()


@frozen(eq=False)
class Operation:
    """A value that is computed; without operands it is a constant.

    Attributes:
        compute: from the values of the operands to its own.
        operands: what it is computed from.
    """

    compute: Callable[..., Hashable] = field(repr=False)
    operands: tuple[Node, ...] = ()


Node: TypeAlias = Input | Operation
"""Two nodes are the same only if they are the same object."""


@frozen
class Graphing:
    """The algebra of graphs; what is written twice becomes one node.

    Attributes:
        nodes: the node of every name that the formula may use.
        made: the operations made so far, by what they do and to what.
    """

    nodes: Mapping[str, Node]
    made: dict[Hashable, Operation] = field(factory=dict, repr=False)

    def naming(self, nodes: Mapping[str, Node]) -> Graphing:
        """Return the same graph, with other names or new meanings for them."""
        return Graphing({**self.nodes, **nodes}, self.made)

    def number(self, value: Fraction, at: Span) -> Node:
        """Return the node of the number."""
        return self.constant(value)

    def code(self, value: str, at: Span) -> Node:
        """Return the node of the code."""
        return self.constant(value)

    def truth(self, value: bool, at: Span) -> Node:
        """Return the node of the truth value."""
        return self.constant(value)

    def constant(self, value: Hashable) -> Node:
        """Return the node of a known value."""
        return self.operation((type(value), value), lambda: value)

    def name(self, name: str, at: Span) -> Node:
        """Look the name up."""
        return self.nodes[name]

    def arithmetic(self, operation: Arithmetic, left: Node, right: Node, at: Span) -> Node:
        """Return the node of one of the four operations."""
        return self.operation(operation, partial(arithmetic, operation), left, right)

    def negative(self, operand: Node, at: Span) -> Node:
        """Return the node of the opposite number."""
        return self.operation("negative", opposite, operand)

    def comparison(self, operation: Comparison, left: Node, right: Node, at: Span) -> Node:
        """Return the node of a comparison."""
        return self.operation(operation, partial(comparison, operation), left, right)

    def conjunction(self, operands: Sequence[Node], at: Span) -> Node:
        """Return the node of an `and`, two operands at a time."""
        return reduce(partial(self.operation, "and", both), operands)

    def disjunction(self, operands: Sequence[Node], at: Span) -> Node:
        """Return the node of an `or`, two operands at a time."""
        return reduce(partial(self.operation, "or", one_of), operands)

    def negation(self, operand: Node, at: Span) -> Node:
        """Return the node of a `not`."""
        return self.operation("not", denied, operand)

    def conditional(self, condition: Node, then: Node, otherwise: Node, at: Span) -> Node:
        """Return the node of the chosen branch."""
        return self.operation("if", chosen, condition, then, otherwise)

    def call(self, function: Function, arguments: Sequence[Node], at: Span) -> Node:
        """Return the node of a function of the table."""
        fold = FOLDS.get(function.key)
        if fold is None:
            return self.operation(function.key, partial(called, function.key), *arguments)
        if function.arguments is Arguments.WEIGHTED:
            return self.summarised(fold, arguments[::2], arguments[1::2])
        return self.summarised(fold, arguments)

    def summarised(self, fold: Fold, values: Sequence[Node], weights: Sequence[Node] = ()) -> Node:
        """Return the node of an aggregating function, which takes in one argument at a time.

        Without weights each argument weighs one.
        """
        first, *others = zip(
            values, weights or [self.constant(Fraction(1))] * len(values), strict=True
        )
        kept = self.operation((fold.key, "enter"), fold.enter, *first)
        for each in others:
            kept = self.operation((fold.key, "take"), fold.take, kept, *each)
        return self.operation((fold.key, "result"), fold.result, kept)

    def operation(
        self, label: Hashable, compute: Callable[..., Hashable], *operands: Node
    ) -> Operation:
        """Return the node of an operation, the same one for the same label and operands.

        Args:
            label: what it does; two of one label compute the same.
            compute: how it computes.
            operands: what it is computed from.
        """
        key = (label, operands)
        if key not in self.made:
            self.made[key] = Operation(compute, operands)
        return self.made[key]
