# SPDX-License-Identifier: MIT
"""The walker: simpleeval, narrowed to the language, with every operation handed to an algebra.

The table of nodes *is* the allow-list. simpleeval's own operators, functions, names, attributes and
subscripts are not used at all.
"""

from __future__ import annotations

import ast
import unicodedata
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

import simpleeval

from shnor_rules.expressions.algebra import Algebra, Arithmetic, Comparison
from shnor_rules.expressions.functions import BY_NAME

if TYPE_CHECKING:
    from shnor_rules.expressions.expression import Expression

T = TypeVar("T")

ARITHMETIC: Final[dict[type[ast.operator], Arithmetic]] = {
    ast.Add: Arithmetic.ADD,
    ast.Sub: Arithmetic.SUBTRACT,
    ast.Mult: Arithmetic.MULTIPLY,
    ast.Div: Arithmetic.DIVIDE,
}

COMPARISONS: Final[dict[type[ast.cmpop], Comparison]] = {
    ast.Eq: Comparison.EQUAL,
    ast.NotEq: Comparison.NOT_EQUAL,
    ast.Lt: Comparison.LESS,
    ast.LtE: Comparison.AT_MOST,
    ast.Gt: Comparison.GREATER,
    ast.GtE: Comparison.AT_LEAST,
}


def interpret(expression: Expression, algebra: Algebra[T]) -> T:
    """Return the meaning of `expression` in `algebra`: one walk, one call an operation."""
    result: T = _Walker(expression, algebra).eval(expression.text, expression.root)
    return result


class _Walker(simpleeval.SimpleEval, Generic[T]):  # type: ignore[misc]  # simpleeval has no types
    def __init__(self, expression: Expression, algebra: Algebra[T]) -> None:
        super().__init__(operators={}, functions={}, names={})
        self._expression = expression
        self._algebra = algebra
        self.nodes = {
            ast.Constant: self._constant,
            ast.Name: self._name,
            ast.BinOp: self._arithmetic,
            ast.UnaryOp: self._unary,
            ast.BoolOp: self._junction,
            ast.Compare: self._comparison,
            ast.IfExp: self._conditional,
            ast.Call: self._call,
        }

    def _constant(self, node: ast.Constant) -> T:
        at = self._expression.span(node)
        if isinstance(node.value, bool):
            return self._algebra.truth(node.value, at)
        if isinstance(node.value, str):
            # A value set reads its words so, too.
            code = unicodedata.normalize("NFC", " ".join(node.value.split()))
            return self._algebra.code(code, at)
        return self._algebra.number(Fraction(self._expression.written(node)), at)

    def _name(self, node: ast.Name) -> T:
        return self._algebra.name(node.id, self._expression.span(node))

    def _arithmetic(self, node: ast.BinOp) -> T:
        left, right = self._eval(node.left), self._eval(node.right)
        operation = ARITHMETIC[type(node.op)]
        return self._algebra.arithmetic(operation, left, right, self._expression.span(node))

    def _unary(self, node: ast.UnaryOp) -> T:
        operand, at = self._eval(node.operand), self._expression.span(node)
        if isinstance(node.op, ast.Not):
            return self._algebra.negation(operand, at)
        return self._algebra.negative(operand, at)

    def _junction(self, node: ast.BoolOp) -> T:
        operands = [self._eval(operand) for operand in node.values]
        at = self._expression.span(node)
        if isinstance(node.op, ast.And):
            return self._algebra.conjunction(operands, at)
        return self._algebra.disjunction(operands, at)

    def _comparison(self, node: ast.Compare) -> T:
        at = self._expression.span(node)
        operands = [self._eval(operand) for operand in (node.left, *node.comparators)]
        links = [
            self._algebra.comparison(COMPARISONS[type(sign)], left, right, at)
            for sign, left, right in zip(node.ops, operands, operands[1:], strict=False)
        ]
        return links[0] if len(links) == 1 else self._algebra.conjunction(links, at)

    def _conditional(self, node: ast.IfExp) -> T:
        condition, then, otherwise = (
            self._eval(part) for part in (node.test, node.body, node.orelse)
        )
        return self._algebra.conditional(condition, then, otherwise, self._expression.span(node))

    def _call(self, node: ast.Call) -> T:
        name: Any = node.func
        arguments = [self._eval(argument) for argument in node.args]
        return self._algebra.call(BY_NAME[name.id], arguments, self._expression.span(node))
