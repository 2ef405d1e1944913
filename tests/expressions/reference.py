# SPDX-License-Identifier: MIT
"""What a formula is worth, computed a second time and in another way.

Nothing of the engine is used, only Python's syntax: the tree is walked by hand, literals are read
by `decimal`, truth is a number between false and true, and rounding is `decimal`'s.
"""

from __future__ import annotations

import ast
from decimal import ROUND_HALF_UP, Decimal, localcontext
from enum import IntEnum
from fractions import Fraction
from typing import TYPE_CHECKING, Final, TypeAlias, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class Nothing(IntEnum):
    """Why there is no value; the greatest of several wins."""

    NOT_APPLICABLE = 1
    UNDEFINED = 2
    MISSING = 3


Worth: TypeAlias = "Fraction | str | bool | Nothing"

_RUSSIAN: Final = {
    "СУММ": "sum",
    "СРЗНАЧ": "mean",
    "СЧЁТ": "count",
    "МИН": "min",
    "МАКС": "max",
    "ОКРУГЛ": "round",
    "ABS": "abs",
    "ДОЛЯ": "share",
    "СУММПРОИЗВ": "weighted_sum",
    "СРВЗВЕШ": "weighted_mean",
    "ВЕСОТВЕТОВ": "present_weight",
    "ПРИМЕНИМО": "applicable",
}

_PLAIN: Final[Mapping[type[ast.AST], Callable[..., Worth]]] = {
    ast.Add: lambda left, right: left + right,
    ast.Sub: lambda left, right: left - right,
    ast.Mult: lambda left, right: left * right,
    ast.Div: lambda left, right: left / right if right else Nothing.UNDEFINED,
    ast.Lt: lambda left, right: left < right,
    ast.LtE: lambda left, right: left <= right,
    ast.Gt: lambda left, right: left > right,
    ast.GtE: lambda left, right: left >= right,
    ast.Eq: lambda left, right: left == right,
    ast.NotEq: lambda left, right: left != right,
}


def reference(text: str, values: Mapping[str, Worth]) -> Worth:
    """Return what a formula is worth for these values."""
    line = " ".join(text.split())
    return _Reference(line, values).of(ast.parse(line, mode="eval").body)


class _Reference:
    def __init__(self, text: str, values: Mapping[str, Worth]) -> None:
        self._text = text
        self._values = values

    def of(self, node: ast.AST) -> Worth:
        """Return what a node is worth."""
        walk: Callable[[ast.AST], Worth] = getattr(self, f"_{type(node).__name__.lower()}")
        return walk(node)

    def _constant(self, node: ast.Constant) -> Worth:
        if isinstance(node.value, str | bool):
            return node.value
        return Fraction(Decimal(ast.get_source_segment(self._text, node) or ""))

    def _name(self, node: ast.Name) -> Worth:
        return self._values[node.id]

    def _unaryop(self, node: ast.UnaryOp) -> Worth:
        operand = self.of(node.operand)
        if isinstance(node.op, ast.USub):
            return _strict(lambda number: -number, operand)
        return _truth(-_degree(operand), operand)

    def _binop(self, node: ast.BinOp) -> Worth:
        return _strict(_PLAIN[type(node.op)], self.of(node.left), self.of(node.right))

    def _boolop(self, node: ast.BoolOp) -> Worth:
        return _junction(node.op, [self.of(each) for each in node.values])

    def _compare(self, node: ast.Compare) -> Worth:
        operands = [self.of(each) for each in (node.left, *node.comparators)]
        links = [
            _compared(sign, operands[index], operands[index + 1])
            for index, sign in enumerate(node.ops)
        ]
        return _junction(ast.And(), links)

    def _ifexp(self, node: ast.IfExp) -> Worth:
        condition = self.of(node.test)
        if isinstance(condition, Nothing):
            return condition
        return self.of(node.body) if condition else self.of(node.orelse)

    def _call(self, node: ast.Call) -> Worth:
        name = cast("ast.Name", node.func).id
        return _called(_RUSSIAN.get(name, name), [self.of(each) for each in node.args])


def _nothing(operands: list[Worth]) -> list[Nothing]:
    return [each for each in operands if isinstance(each, Nothing)]


def _strict(compute: Callable[..., Worth], *operands: Worth) -> Worth:
    nothing = _nothing([*operands])
    return max(nothing) if nothing else compute(*operands)


def _compared(sign: ast.cmpop, left: Worth, right: Worth) -> Worth:
    no = Nothing.NOT_APPLICABLE
    both = {
        left if isinstance(left, Nothing) else None,
        right if isinstance(right, Nothing) else None,
    }
    if isinstance(sign, ast.Eq | ast.NotEq) and no in both and both <= {no, None}:
        return (both == {no}) is isinstance(sign, ast.Eq)
    return _strict(_PLAIN[type(sign)], left, right)


def _degree(value: Worth) -> int:
    return 0 if isinstance(value, Nothing) else (1 if value else -1)


def _truth(degree: int, *operands: Worth) -> Worth:
    return degree > 0 if degree else max(_nothing([*operands]))


def _junction(sign: ast.boolop, operands: list[Worth]) -> Worth:
    degrees = [_degree(each) for each in operands]
    return _truth(min(degrees) if isinstance(sign, ast.And) else max(degrees), *operands)


def _called(key: str, operands: list[Worth]) -> Worth:
    if key in {"round", "abs", "share"}:
        return _strict(_OF_ALL[key], *operands)
    if key == "applicable":
        (operand,) = operands
        known = not isinstance(operand, Nothing) or operand is Nothing.NOT_APPLICABLE
        return operand is not Nothing.NOT_APPLICABLE if known else operand
    weighted = key in {"weighted_sum", "weighted_mean", "present_weight"}
    weights = operands[1::2] if weighted else [Fraction(1)] * len(operands)
    pairs = list(zip(operands[::2] if weighted else operands, weights, strict=True))
    nothing = _nothing([value for value, _ in pairs])
    if nothing and max(nothing) is not Nothing.NOT_APPLICABLE:
        return max(nothing)
    present = [pair for pair in pairs if not isinstance(pair[0], Nothing)]
    if not present and key not in {"count", "present_weight"}:
        return Nothing.NOT_APPLICABLE
    return _OF_PRESENT[key](cast("list[tuple[Fraction, Fraction]]", present))


def _rounded(value: Fraction, places: Fraction) -> Fraction:
    with localcontext(prec=200):
        decimal = Decimal(value.numerator) / Decimal(value.denominator)
        return Fraction(decimal.quantize(Decimal(1).scaleb(-int(places)), ROUND_HALF_UP))


def _mean(pairs: list[tuple[Fraction, Fraction]]) -> Worth:
    whole = sum((weight for _, weight in pairs), Fraction())
    return sum((v * w for v, w in pairs), Fraction()) / whole if whole else Nothing.UNDEFINED


_OF_ALL: Final[Mapping[str, Callable[..., Worth]]] = {
    "round": _rounded,
    "abs": lambda value: max(value, -value),
    "share": lambda part, whole: part / whole * 100 if whole else Nothing.UNDEFINED,
}

_OF_PRESENT: Final[Mapping[str, Callable[[list[tuple[Fraction, Fraction]]], Worth]]] = {
    "sum": lambda pairs: sum((value for value, _ in pairs), Fraction()),
    "mean": _mean,
    "count": lambda pairs: Fraction(len(pairs)),
    "min": lambda pairs: min(value for value, _ in pairs),
    "max": lambda pairs: max(value for value, _ in pairs),
    "weighted_sum": lambda pairs: sum((value * weight for value, weight in pairs), Fraction()),
    "weighted_mean": _mean,
    "present_weight": lambda pairs: sum((weight for _, weight in pairs), Fraction()),
}
