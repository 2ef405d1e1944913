# SPDX-License-Identifier: MIT
"""From the text of a formula to an expression: everything outside the language is refused here."""

from __future__ import annotations

import ast
import unicodedata
from typing import TYPE_CHECKING, Final

from shnor_rules.errors import ExpressionError
from shnor_rules.expressions.algebra import Span
from shnor_rules.expressions.engine import ARITHMETIC, COMPARISONS
from shnor_rules.expressions.expression import Expression, Fault
from shnor_rules.expressions.functions import BY_NAME, FUNCTIONS, MOST_PLACES, Arguments, Function
from shnor_rules.expressions.lexis import lexical_faults
from shnor_rules.findings.nearest import nearest
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator

DEEPEST_TREE: Final = 100
"""Operations inside one another; a longer sum is written with СУММ."""

_LEAVES: Final = (ast.operator, ast.unaryop, ast.boolop, ast.cmpop, ast.expr_context)


def parse(text: str) -> Expression:
    """Read a formula.

    Args:
        text: the formula as written in a ruleset, on one line or several.

    Returns:
        The expression, to be walked with `interpret`.

    Raises:
        ExpressionError: the text is outside the language; carries every `Fault` found.
    """
    faults = tuple(lexical_faults(text))
    if faults:
        raise ExpressionError(faults)
    expression = _syntax(unicodedata.normalize("NFC", text))
    faults = tuple(sorted(_structural_faults(expression), key=lambda fault: fault.at.start))
    if faults:
        raise ExpressionError(faults)
    return expression


def _syntax(text: str) -> Expression:
    # Line breaks of a block scalar mean nothing in a formula; spaces keep every position.
    line = "".join(" " if character.isspace() else character for character in text)
    start = len(line) - len(line.lstrip())
    try:
        root = ast.parse(line.strip(), mode="eval").body
    except SyntaxError as error:
        raise ExpressionError([_syntax_fault(line, start, error)]) from None
    except (RecursionError, MemoryError):
        message = say("formula-too-deep", limit=DEEPEST_TREE)
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


def _syntax_fault(line: str, start: int, error: SyntaxError) -> Fault:
    opened, closed = line.count("("), line.count(")")
    if opened > closed:
        position = line.rfind("(")
        return Fault(say("formula-syntax.unclosed"), Span(position, position + 1))
    if closed > opened:
        position = line.rfind(")")
        return Fault(say("formula-syntax.unopened"), Span(position, position + 1))
    # Python's own sentence is English and about Python; its position is what helps.
    position = min(max(start + (error.offset or 1) - 1, 0), max(len(line) - 1, 0))
    rest = line[position:].split(maxsplit=1)
    if not rest:
        return Fault(say("formula-syntax.unfinished"), Span(position, position + 1))
    return Fault(say("formula-syntax", near=rest[0]), Span(position, position + len(rest[0])))


def _structural_faults(expression: Expression) -> Iterator[Fault]:
    stack: list[tuple[ast.expr, int]] = [(expression.root, 1)]
    while stack:
        node, depth = stack.pop()
        if depth > DEEPEST_TREE:
            yield Fault(say("formula-too-deep", limit=DEEPEST_TREE), expression.span(node))
            return
        children = list(ast.iter_child_nodes(node))
        if isinstance(node, ast.Call):
            yield from _call_faults(expression, node)
            children = list(node.args)
        elif not _allowed(node):
            yield Fault(say("formula-construct"), expression.span(node))
            children = []
        stack.extend(
            (child, depth + 1)
            for child in children
            if isinstance(child, ast.expr) and not isinstance(child, _LEAVES)
        )


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
            literal = isinstance(weight, ast.Constant) and not isinstance(weight.value, str | bool)
            if not literal:
                text = expression.written(weight)
                message = say("wrong-argument.weight", text=text)
                yield Fault(message, expression.span(weight))
