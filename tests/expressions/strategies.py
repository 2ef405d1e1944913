# SPDX-License-Identifier: MIT
"""Random formulas of the whole language, and random values for their names."""

from __future__ import annotations

from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING, Final

from hypothesis import strategies as st

from shnor_rules.expressions.absent import missing, not_applicable, undefined
from shnor_rules.expressions.functions import FUNCTIONS, Arguments, Function, Type
from shnor_rules.expressions.types import NUMBER, TRUTH, Kind
from shnor_rules.messages import say

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

    from shnor_rules.expressions.exact import Value

CODES: Final = ("лицей", "школа", "сельская школа")

KINDS: Final = {
    "П1": NUMBER,
    "балл_ege": NUMBER,
    "П3": Kind(Type.NUMBER, left_out=frozenset({"П3"})),
    "ёж": Kind(Type.NUMBER, left_out=frozenset({"ёж"})),
    "вид": Kind(Type.CODE, codes=frozenset(CODES)),
    "сорт": Kind(Type.CODE, left_out=frozenset({"сорт"})),
    "флаг": TRUTH,
}
"""What random formulas are about: of each type a name, with and without «нет»."""

DEPTH: Final = 3

_JOINS: Final = st.sampled_from([" ", "\n ", "  "])
_LITERALS: Final = st.from_regex(r"(0|[1-9][0-9]{0,3})(\.[0-9]{1,4})?", fullmatch=True).filter(
    str.isascii
)


def values() -> SearchStrategy[dict[str, Value]]:
    """Return a value of every name, or why it has none, each as its kind allows."""
    return st.fixed_dictionaries({name: _value(name, kind) for name, kind in KINDS.items()})


def present_numbers() -> SearchStrategy[dict[str, Value]]:
    """Return a number for every name of a number."""
    names = [name for name, kind in KINDS.items() if kind.type is Type.NUMBER]
    return st.fixed_dictionaries({name: _fractions() for name in names})


def _fractions() -> SearchStrategy[Value]:
    return st.sampled_from([Fraction(), Fraction(1)]) | st.fractions(-9, 9, max_denominator=30)


def _value(name: str, kind: Kind) -> SearchStrategy[Value]:
    present: dict[Type | None, SearchStrategy[Value]] = {
        Type.NUMBER: _fractions(),
        Type.CODE: st.sampled_from(CODES),
        Type.TRUTH: st.booleans(),
    }
    absent: list[Value] = [missing(name), undefined(say("absent.division"))]
    if kind.left_out:
        absent += [not_applicable(name)] * 3
    return present[kind.type] | present[kind.type] | st.sampled_from(absent)


def formulas(kind: Type, depth: int = DEPTH) -> SearchStrategy[str]:
    """Return formulas of a type, in which nothing but «нет» beside plain signs can be wrong."""
    return {Type.NUMBER: _numbers, Type.CODE: _codes, Type.TRUTH: _truths}[kind](depth)


def mixtures(depth: int = DEPTH) -> SearchStrategy[str]:
    """Return formulas inside the language that care for no type."""
    return _mixed(depth)


@cache
def arithmetic(depth: int = DEPTH) -> SearchStrategy[str]:
    """Return formulas of numbers, the four operations and functions with one meaning in words."""
    leaf = st.one_of(_names(Type.NUMBER), _LITERALS)
    if not depth:
        return leaf
    inner = st.one_of(arithmetic(depth - 1), _bracketed(arithmetic(depth - 1)))
    calls = st.tuples(
        st.sampled_from(["СУММ", "mean", "min", "МАКС"]), st.lists(inner, min_size=1, max_size=3)
    ).map(lambda call: f"{call[0]}({', '.join(call[1])})")
    return st.one_of(leaf, _joined("+-*/", inner), inner.map("-{}".format), calls)


def chains() -> SearchStrategy[tuple[list[str], list[str]]]:
    """Return the operands of a chained comparison, and the signs between them."""
    operands = st.lists(_bracketed(arithmetic(1)), min_size=3, max_size=5)
    signs = ["==", "!=", "<", "<=", ">", ">="]
    return operands.flatmap(
        lambda some: st.tuples(
            st.just(some),
            st.lists(st.sampled_from(signs), min_size=len(some) - 1, max_size=len(some) - 1),
        )
    )


def _names(kind: Type) -> SearchStrategy[str]:
    return st.sampled_from([name for name, known in KINDS.items() if known.type is kind])


def _bracketed(inner: SearchStrategy[str]) -> SearchStrategy[str]:
    return inner.map("({})".format)


def _joined(
    signs: str | list[str], left: SearchStrategy[str], right: SearchStrategy[str] | None = None
) -> SearchStrategy[str]:
    parts = st.tuples(left, _JOINS, st.sampled_from(signs), left if right is None else right)
    return parts.map(lambda each: f"{each[0]}{each[1]}{each[2]} {each[3]}")


def _conditional(
    branch: SearchStrategy[str], condition: SearchStrategy[str]
) -> SearchStrategy[str]:
    return st.builds("({} if {} else {})".format, branch, condition, branch)


def _junctions(inner: SearchStrategy[str]) -> SearchStrategy[str]:
    return st.one_of(_joined(["and", "or"], inner), inner.map("not {}".format))


@st.composite
def _calls(
    draw: st.DrawFn,
    functions: list[Function],
    numbers: SearchStrategy[str],
    any_: SearchStrategy[str],
) -> str:
    function = draw(st.sampled_from(functions))
    name = draw(st.sampled_from([function.key, function.russian]))
    match function.arguments:
        case Arguments.ANY:
            arguments = [draw(any_)]
        case Arguments.PLACES:
            arguments = [draw(numbers), str(draw(st.integers(0, 10)))]
        case Arguments.WEIGHTED:
            weights = st.one_of(_LITERALS, st.sampled_from(["1/3", "(2 / 7)"]))
            pairs = draw(st.lists(st.tuples(numbers, weights), min_size=1, max_size=3))
            arguments = [part for pair in pairs for part in pair]
        case _:
            most = 4 if function.most is None else function.most
            arguments = draw(st.lists(numbers, min_size=function.least, max_size=most))
    return f"{name}({', '.join(arguments)})"


@cache
def _numbers(depth: int) -> SearchStrategy[str]:
    leaf = st.one_of(_names(Type.NUMBER), _LITERALS)
    if not depth:
        return leaf
    inner = st.one_of(_numbers(depth - 1), _bracketed(_numbers(depth - 1)))
    return st.one_of(
        leaf,
        _joined("+-*/", inner),
        inner.map("-{}".format),
        _conditional(inner, _truths(depth - 1)),
        _calls([each for each in FUNCTIONS if each.result is Type.NUMBER], inner, inner),
    )


@cache
def _codes(depth: int) -> SearchStrategy[str]:
    leaf = st.one_of(_names(Type.CODE), st.sampled_from(CODES).map("'{}'".format))
    return st.one_of(leaf, _conditional(_codes(depth - 1), _truths(depth - 1))) if depth else leaf


@cache
def _truths(depth: int) -> SearchStrategy[str]:
    leaf = st.one_of(_names(Type.TRUTH), st.sampled_from(["True", "False"]))
    if not depth:
        return leaf
    inner = st.one_of(_truths(depth - 1), _bracketed(_truths(depth - 1)))
    closed = st.one_of(leaf, _bracketed(inner))
    numbers, codes = _numbers(depth - 1), _codes(depth - 1)
    anything = st.one_of(numbers, codes, inner)
    return st.one_of(
        leaf,
        _junctions(inner),
        _joined(["==", "!=", "<", "<=", ">", ">="], numbers),
        st.builds("{} < {} <= {}".format, numbers, _numbers(0), numbers),
        _joined(["==", "!="], codes),
        _joined(["==", "!="], closed),
        _conditional(inner, inner),
        _calls([each for each in FUNCTIONS if each.result is Type.TRUTH], numbers, anything),
    )


@cache
def _mixed(depth: int) -> SearchStrategy[str]:
    leaf = st.one_of(*(formulas(kind, 0) for kind in Type), st.just("неизвестное"))
    if not depth:
        return leaf
    inner = st.one_of(leaf, _bracketed(_mixed(depth - 1)))
    return st.one_of(
        leaf,
        _joined(["+", "-", "*", "/", "==", "!=", "<", "<=", ">", ">="], inner),
        inner.map("-{}".format),
        _junctions(inner),
        _conditional(inner, inner),
        _calls([*FUNCTIONS], inner, inner),
    )
