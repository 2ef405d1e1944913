# SPDX-License-Identifier: MIT
"""The function that takes a record as it is: known keys, answers that can be looked up.

Validation is the look-up: an answer that is in no table is none that is known to be right. Such a
record is handed on, whatever is unusual about it.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final

from shnor_rules.whole.coding import coded
from shnor_rules.whole.coding_tree import (
    Constant,
    Discarded,
    Junction,
    Return,
    assigned,
    called,
    compared,
    found,
    function,
    listed,
    name,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from shnor_rules.whole.nodes import Node

BESIDE: Final = "beside"
"""What the code calls the function that tells whether the rest of a record is in order."""

TYPES: Final = "types"
"""What it calls the types of answers that can be looked up, other than `int`."""

RESULTS: Final = "results"
"""What it calls the table of results."""

OTHERWISE: Final = "otherwise"
"""What it calls the function that takes every other record."""

BUILTINS: Final[Mapping[str, object]] = {
    each.__name__: each for each in (KeyError, TypeError, dict, int, len, type)
}
"""What it uses of Python itself."""

_RECORD: Final = "record"


def record_function(
    function_name: str, tables: Sequence[Sequence[Node]], outputs: Sequence[Node]
) -> ast.FunctionDef:
    """Return the definition of a function of a record, which returns what `RESULTS` has for it.

    In its namespace stand, for each table, the key of the record (`k0`, `k1` …) and the table that
    gives the nodes for an answer (`t0`, `t1` …: one node by itself, else a tuple).

    Args:
        function_name: its name.
        tables: for each key that a record must have, the nodes that depend on its answer alone.
        outputs: the nodes by which results are kept.
    """
    given: dict[Node, ast.expr] = {}
    places = range(len(tables))
    looked_up = [each for place in places for each in _looked_up(place, tables[place], given)]
    assignments, values = coded(outputs, given)
    body = [*looked_up, *assignments, Return(found(RESULTS, listed(values)))]
    record = name(_RECORD)
    answers = [assigned((f"r{place}",), found(_RECORD, name(f"k{place}"))) for place in places]
    is_bare = compared(called("len", record), ast.Eq(), Constant(len(tables)))
    rest = Junction(ast.Or(), [is_bare, called(BESIDE, record)])
    tests = [*_known_types([f"r{place}" for place in places]), rest]
    inside = [*answers, _if(_all(tests), body)]
    is_dict = compared(called("type", record), ast.Is(), name("dict"))
    attempt = _trying(_if(is_dict, inside), "KeyError", "TypeError")
    return function(function_name, [_RECORD], [attempt, Return(called(OTHERWISE, record))])


def joining_function(
    function_name: str, tables: Sequence[Sequence[Node]], outputs: Sequence[Node]
) -> ast.FunctionDef:
    """Return the definition of a function of what the tables give, which returns the outputs."""
    given: dict[Node, ast.expr] = {}
    arguments = [f"f{place}" for place in range(len(tables))]
    opened = [
        each
        for argument, nodes in zip(arguments, tables, strict=True)
        for each in _opened(argument, name(argument), nodes, given)
    ]
    assignments, values = coded(outputs, given)
    return function(function_name, arguments, [*opened, *assignments, Return(listed(values))])


def _looked_up(
    place: int, nodes: Sequence[Node], given: dict[Node, ast.expr]
) -> Iterator[ast.stmt]:
    """Yield the statements that look an answer up, and note how to get at its nodes."""
    looked_up = found(f"t{place}", name(f"r{place}"))
    if nodes:
        yield from _opened(f"f{place}", looked_up, nodes, given)
    else:
        yield Discarded(looked_up)


def _opened(
    variable: str, value: ast.expr, nodes: Sequence[Node], given: dict[Node, ast.expr]
) -> Iterator[ast.stmt]:
    if len(nodes) == 1:
        given[nodes[0]] = value
    elif nodes:
        variables = [f"{variable}_{number}" for number in range(len(nodes))]
        given.update(zip(nodes, map(name, variables), strict=True))
        yield assigned(variables, value)


def _known_types(variables: Iterable[str]) -> Iterator[ast.expr]:
    """Yield for each variable the test that it is of a type that can be looked up.

    `True` is equal to 1 and is no answer.
    """
    whole, others = name("int"), name(TYPES)
    for variable in variables:
        kind = called("type", name(variable))
        is_whole = compared(kind, ast.Is(), whole)
        yield Junction(ast.Or(), [is_whole, compared(kind, ast.In(), others)])


def _all(tests: list[ast.expr]) -> ast.expr:
    return tests[0] if len(tests) == 1 else Junction(ast.And(), tests)


def _if(test: ast.expr, body: Sequence[ast.stmt]) -> ast.stmt:
    return ast.If(test, list(body), [], lineno=1, col_offset=0)


def _trying(statement: ast.stmt, *errors: str) -> ast.stmt:
    """Return an attempt at a statement: after one of these errors all goes on."""
    nothing: list[ast.stmt] = [ast.Pass(lineno=1, col_offset=0)]
    caught = listed([name(each) for each in errors])
    handler = ast.ExceptHandler(caught, None, nothing, lineno=1, col_offset=0)
    return ast.Try([statement], [handler], [], [], lineno=1, col_offset=0)
