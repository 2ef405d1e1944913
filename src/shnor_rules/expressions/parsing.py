# SPDX-License-Identifier: MIT
"""From the text of a formula to an expression: everything outside the language is refused here."""

from __future__ import annotations

import ast
from functools import lru_cache
from typing import TYPE_CHECKING

from shnor_rules.errors import ExpressionError
from shnor_rules.expressions.algebra import Span
from shnor_rules.expressions.engine import ARITHMETIC, COMPARISONS
from shnor_rules.expressions.expression import Expression, Fault
from shnor_rules.expressions.functions import BY_NAME, FUNCTIONS, MOST_PLACES, Arguments, Function
from shnor_rules.expressions.lexis import lexical_faults
from shnor_rules.expressions.limits import WRITTEN, Limits
from shnor_rules.expressions.syntax import syntax_fault
from shnor_rules.findings.nearest import nearest
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator


@lru_cache(maxsize=1024)
def parse(text: str, *, limits: Limits = WRITTEN) -> Expression:
    """Read a formula; the same text is read once, however many readings have it.

    Args:
        text: the formula as written in a ruleset, on one line or several.
        limits: how much it may ask for.

    Returns:
        The expression, to be walked with `interpret`.

    Raises:
        ExpressionError: the text is outside the language; carries every `Fault` found.
    """
    faults = tuple(lexical_faults(text, limits))
    if faults:
        raise ExpressionError(faults)
    expression = _syntax(text, limits)
    structural = _structural_faults(expression, limits)
    faults = tuple(sorted(structural, key=lambda fault: fault.at.start))
    if faults:
        raise ExpressionError(faults)
    return expression


def _syntax(text: str, limits: Limits) -> Expression:
    # Line breaks of a block scalar mean nothing in a formula; spaces keep every position.
    line = "".join(" " if character.isspace() else character for character in text)
    start = len(line) - len(line.lstrip())
    try:
        root = ast.parse(line.strip(), mode="eval").body
    except SyntaxError as error:
        raise ExpressionError([syntax_fault(line, error)]) from None
    except (RecursionError, MemoryError):
        message = say("formula-too-deep", limit=limits.operations)
        raise ExpressionError([Fault(message, Span(0, len(text)))]) from None
    offsets = [
        start + index for index, character in enumerate(line.strip()) for _ in character.encode()
    ]
    offsets.append(start + len(line.strip()))
    nodes = list(ast.walk(root))
    called = {id(node.func) for node in nodes if isinstance(node, ast.Call)}
    named = [node for node in nodes if isinstance(node, ast.Name) and id(node) not in called]
    named.sort(key=lambda node: node.col_offset)
    return Expression(
        text=text,
        names=tuple(dict.fromkeys(node.id for node in named)),
        root=root,
        characters=tuple(offsets),
    )


def _structural_faults(expression: Expression, limits: Limits) -> Iterator[Fault]:
    stack: list[tuple[ast.expr, int]] = [(expression.root, 1)]
    while stack:
        node, depth = stack.pop()
        if depth > limits.operations:
            yield Fault(say("formula-too-deep", limit=limits.operations), expression.span(node))
            return
        children = list(ast.iter_child_nodes(node))
        if isinstance(node, ast.Call):
            yield from _call_faults(expression, node)
            children = list(node.args)
        elif not _allowed(node):
            yield Fault(say("formula-construct"), expression.span(node))
            children = []
        elif _repeats_chain(node):
            yield Fault(say("formula-construct.chain"), expression.span(node))
        stack.extend((child, depth + 1) for child in children if isinstance(child, ast.expr))


def _allowed(node: ast.expr) -> bool:
    match node:
        case ast.BinOp(op=operation):
            return type(operation) in ARITHMETIC
        case ast.UnaryOp(op=sign):
            return isinstance(sign, ast.USub | ast.Not)
        case ast.Compare(ops=signs):
            return all(type(sign) in COMPARISONS for sign in signs)
        case ast.Constant(value=value):
            return isinstance(value, bool | int | float | str)
    return isinstance(node, ast.Name | ast.BoolOp | ast.IfExp)


def _repeats_chain(node: ast.expr) -> bool:
    """Return whether a chain of comparisons has another chain between its ends.

    An interpretation meets the middle of a chain twice, so chains inside the middles of chains
    would double their work with every level.
    """
    middles = node.comparators[:-1] if isinstance(node, ast.Compare) else []
    inner = (each for middle in middles for each in ast.walk(middle))
    return any(isinstance(each, ast.Compare) and len(each.ops) > 1 for each in inner)


def _call_faults(expression: Expression, node: ast.Call) -> Iterator[Fault]:
    if not isinstance(node.func, ast.Name) or node.keywords:
        yield Fault(say("formula-construct"), expression.span(node))
        return
    name, at = node.func.id, expression.span(node.func)
    function = BY_NAME.get(name)
    if function is None:
        near = nearest(name, BY_NAME)
        if near is None:
            functions = ", ".join(each.russian for each in FUNCTIONS)
            yield Fault(say("unknown-function", name=name, functions=functions), at)
        else:
            yield Fault(say("unknown-function.near", name=name, near=near.name), at)
        return
    yield from _argument_faults(expression, node, function)


def _argument_faults(expression: Expression, node: ast.Call, function: Function) -> Iterator[Fault]:
    at, count = expression.span(node), len(node.args)
    if count < function.least:
        message = say("wrong-arity.few", name=function.russian, least=function.least, count=count)
        yield Fault(message, at)
        return
    if function.most is not None and count > function.most:
        message = say("wrong-arity.many", name=function.russian, most=function.most, count=count)
        yield Fault(message, at)
        return
    if function.arguments is Arguments.PLACES:
        places = expression.written(node.args[1])
        if not (places.isdecimal() and int(places) <= MOST_PLACES):
            message = say("wrong-argument.places", limit=MOST_PLACES, text=places)
            yield Fault(message, expression.span(node.args[1]))
    if function.arguments is Arguments.WEIGHTED:
        if count % 2:
            yield Fault(say("wrong-arity.pairs", name=function.russian, count=count), at)
            return
        for weight in node.args[1::2]:
            if not _is_weight(weight):
                text = expression.written(weight)
                message = say("wrong-argument.weight", text=text)
                yield Fault(message, expression.span(weight))


def _is_weight(node: ast.expr) -> bool:
    match node:
        case ast.BinOp(left=left, op=ast.Div(), right=ast.Constant(value=divisor) as right):
            return _is_number(left) and _is_number(right) and divisor != 0
    return _is_number(node)


def _is_number(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and not isinstance(node.value, str | bool)
