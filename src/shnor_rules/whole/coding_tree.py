# SPDX-License-Identifier: MIT
"""Parts of Python code as trees, put together without any text, and compiled.

`compile` asks each part for its place in a text. There is none, so each is in the same place, and
the class knows it: a graph becomes thousands of parts.
"""

from __future__ import annotations

import ast
from types import CodeType, FunctionType
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

_FILE: Final = "<shnor_rules>"
_LOAD: Final = ast.Load()
_STORE: Final = ast.Store()


class Name(ast.Name):
    """What a variable holds, or the variable."""

    lineno = 1
    col_offset = 0


class Constant(ast.Constant):
    """A number or a truth value that is known."""

    lineno = 1
    col_offset = 0


class Operation(ast.BinOp):
    """An operation on two numbers."""

    lineno = 1
    col_offset = 0


class Comparison(ast.Compare):
    """A comparison."""

    lineno = 1
    col_offset = 0


class Junction(ast.BoolOp):
    """`and`, `or`."""

    lineno = 1
    col_offset = 0


class Not(ast.UnaryOp):
    """`not`."""

    lineno = 1
    col_offset = 0


class Choice(ast.IfExp):
    """One or the other, as a condition decides."""

    lineno = 1
    col_offset = 0


class Call(ast.Call):
    """A call of a function."""

    lineno = 1
    col_offset = 0


class Tuple(ast.Tuple):
    """Several values."""

    lineno = 1
    col_offset = 0


class Found(ast.Subscript):
    """What stands in a table."""

    lineno = 1
    col_offset = 0


class Assignment(ast.Assign):
    """Gives a value to variables."""

    lineno = 1
    col_offset = 0


class Discarded(ast.Expr):
    """A value of which no more is asked than that there is one."""

    lineno = 1
    col_offset = 0


class Return(ast.Return):
    """Ends a function."""

    lineno = 1
    col_offset = 0


def name(variable: str) -> ast.expr:
    """Return what a variable holds."""
    return Name(variable, _LOAD)


def assigned(variables: Sequence[str], value: ast.expr) -> ast.stmt:
    """Return the statement that gives a value to a variable, or its parts to several."""
    targets: list[ast.expr] = [Name(each, _STORE) for each in variables]
    target = targets[0] if len(targets) == 1 else Tuple(targets, _STORE)
    return Assignment([target], value)


def called(function_name: str, *arguments: ast.expr) -> ast.expr:
    """Return a call."""
    return Call(name(function_name), list(arguments), [])


def compared(left: ast.expr, operator: ast.cmpop, right: ast.expr) -> ast.expr:
    """Return a comparison."""
    return Comparison(left, [operator], [right])


def found(table: str, key: ast.expr) -> ast.expr:
    """Return what stands in a table under a key."""
    return Found(name(table), key, _LOAD)


def listed(values: Sequence[ast.expr]) -> ast.expr:
    """Return one value by itself, and any other number of them as a tuple."""
    return values[0] if len(values) == 1 else Tuple(list(values), _LOAD)


def function(
    function_name: str, arguments: Sequence[str], body: Sequence[ast.stmt]
) -> ast.FunctionDef:
    """Return the definition of a function."""
    given = ast.arguments(
        posonlyargs=[ast.arg(each, lineno=1, col_offset=0) for each in arguments],
        args=[],
        kwonlyargs=[],
        kw_defaults=[],
        defaults=[],
    )
    return ast.FunctionDef(function_name, given, list(body), [], lineno=1, col_offset=0)


def compiled(definitions: Sequence[ast.FunctionDef]) -> dict[str, CodeType]:
    """Return the code of functions by their names; nothing is run."""
    module = compile(ast.Module(list(definitions), []), _FILE, "exec", dont_inherit=True)
    # The module would only bind each function to its name.
    codes = (each for each in module.co_consts if isinstance(each, CodeType))
    return {code.co_name: code for code in codes}


def made(code: CodeType, namespace: Mapping[str, object]) -> Callable[..., Any]:
    """Return a function of compiled code.

    Args:
        code: the code.
        namespace: all that it finds under names that are no variables of its own.
    """
    return FunctionType(code, dict(namespace))
