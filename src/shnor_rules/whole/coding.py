# SPDX-License-Identifier: MIT
"""The code interpretation: nodes of a graph as a Python function.

The code is a tree of `ast`, never text. Its names are made here: `a…` for what is given, `n…` for
what is computed on the way. No word of a ruleset is among them.
"""

from __future__ import annotations

import ast
from collections import Counter
from math import gcd
from typing import TYPE_CHECKING, Any, Final, cast

from shnor_rules.expressions.exact import MOST_BITS
from shnor_rules.whole.coding_tree import (
    Choice,
    Constant,
    Junction,
    Name,
    Not,
    Operation,
    Return,
    assigned,
    called,
    compared,
    function,
    listed,
    made,
    name,
)
from shnor_rules.whole.nodes import Kind, Node

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from types import CodeType

DEEPEST: Final = 40
"""How many operations stand inside one another before a variable is put between them: the compiler
of Python is recursive."""

_LONG: Final = "is_long"

_COMPARISONS: Final[Mapping[Kind, type[ast.cmpop]]] = {Kind.LESS: ast.Lt, Kind.EQUAL: ast.Eq}
_OPPOSITES: Final[Mapping[type[ast.cmpop], type[ast.cmpop]]] = {ast.Lt: ast.GtE, ast.Eq: ast.NotEq}
_OPERATORS: Final[Mapping[Kind, type[ast.operator]]] = {
    Kind.SUM: ast.Add,
    Kind.DIFFERENCE: ast.Sub,
    Kind.PRODUCT: ast.Mult,
    Kind.QUOTIENT: ast.FloorDiv,
}
_JUNCTIONS: Final[Mapping[Kind, type[ast.boolop]]] = {Kind.BOTH: ast.And, Kind.ANY: ast.Or}


def is_long(numerator: int, denominator: int) -> bool:
    """Return whether a fraction has more bits, in lowest terms, than a formula may reach."""
    common = gcd(numerator, denominator)
    return (max(abs(numerator), denominator) // common).bit_length() > MOST_BITS


USED: Final[Mapping[str, object]] = {_LONG: is_long}
"""What the code of nodes finds under names that are no variables."""


def computing(
    function_name: str, arguments: Sequence[str], outputs: Sequence[Node], given: Mapping[Node, str]
) -> ast.FunctionDef:
    """Return the definition of a function that returns nodes: one by itself, else a tuple.

    Args:
        function_name: its name.
        arguments: the names of its arguments.
        outputs: the nodes.
        given: which argument holds which node.
    """
    holding = {node: name(argument) for node, argument in given.items()}
    assignments, values = coded(outputs, holding)
    return function(function_name, arguments, [*assignments, Return(listed(values))])


def computer(code: CodeType) -> Callable[..., Any]:
    """Return the function of code that computes nodes."""
    return made(code, USED)


def coded(
    outputs: Sequence[Node], given: Mapping[Node, ast.expr]
) -> tuple[list[ast.stmt], list[ast.expr]]:
    """Return the code that computes nodes: assignments, then an expression for each of them.

    What is used in several places is computed once, before all else; what is used in one place is
    computed there, and not at all where a choice goes past it.

    Args:
        outputs: the nodes.
        given: how to get at what is computed already; nothing behind it is computed again.
    """
    order = tuple(_needed(outputs, given))
    uses = Counter(outputs)
    for node in order:
        if node not in given:
            uses.update(node.operands)
    assignments: list[ast.stmt] = []
    written: dict[Node, ast.expr] = {}
    depths: dict[Node, int] = {}
    for node in order:
        expression, depth = given.get(node), 0
        if expression is None:
            expression = _expression(node, [written[each] for each in node.operands])
            depth = 1 + max(map(depths.__getitem__, node.operands), default=0)
        is_bare = isinstance(expression, Name | Constant)
        if not is_bare and (uses[node] > 1 or depth > DEEPEST):
            variable, depth = f"n{len(assignments)}", 0
            assignments.append(assigned((variable,), expression))
            expression = name(variable)
        written[node], depths[node] = expression, depth
    return assignments, [written[node] for node in outputs]


def _needed(outputs: Sequence[Node], given: Mapping[Node, ast.expr]) -> Iterator[Node]:
    """Yield what has to be in the code, operands first, each once."""
    found: set[Node] = set()
    stack = [(node, False) for node in reversed(outputs)]
    while stack:
        node, is_open = stack.pop()
        if node in found:
            continue
        if is_open or not node.operands or node in given:
            found.add(node)
            yield node
        else:
            stack.append((node, True))
            stack.extend((each, False) for each in reversed(node.operands))


def _expression(node: Node, operands: list[ast.expr]) -> ast.expr:
    kind = node.kind
    if kind in _OPERATORS:
        return _joined(_OPERATORS[kind], operands)
    if kind in _COMPARISONS:
        return compared(operands[0], _COMPARISONS[kind](), operands[1])
    if kind in _JUNCTIONS:
        return Junction(_JUNCTIONS[kind](), operands)
    return _OTHERS[kind](node, *operands)


def _joined(operator: type[ast.operator], operands: Sequence[ast.expr]) -> ast.expr:
    """Return an operation on all of the operands, of as little depth as there can be."""
    if len(operands) < 2:  # noqa: PLR2004  (nothing to join)
        return operands[0] if operands else Constant(0)
    middle = len(operands) // 2
    left, right = _joined(operator, operands[:middle]), _joined(operator, operands[middle:])
    return Operation(left, operator(), right)


def _number(node: Node) -> ast.expr:
    return Constant(cast("int", node.value))


def _truth(node: Node) -> ast.expr:
    return Constant(bool(node.value))


def _counted(_: Node, truth: ast.expr) -> ast.expr:
    """Return the truth value itself: in Python it is the number one or zero."""
    return truth


def _not(_: Node, truth: ast.expr) -> ast.expr:
    if isinstance(truth, ast.Compare) and type(truth.ops[0]) in _OPPOSITES:
        return compared(truth.left, _OPPOSITES[type(truth.ops[0])](), truth.comparators[0])
    return Not(ast.Not(), truth)


def _choice(_: Node, *operands: ast.expr) -> ast.expr:
    return Choice(*operands)


def _long(_: Node, *operands: ast.expr) -> ast.expr:
    return called(_LONG, *operands)


_OTHERS: Final[Mapping[Kind, Callable[..., ast.expr]]] = {
    Kind.CONSTANT: _number,
    Kind.TRUTH: _truth,
    Kind.COUNTED: _counted,
    Kind.NOT: _not,
    Kind.CHOICE: _choice,
    Kind.LONG: _long,
}
"""What makes the code of every other node; what is given is in no table."""
