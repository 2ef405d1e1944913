# SPDX-License-Identifier: MIT
"""Attempts to reach, from a formula, anything but numbers, names and the functions of the table."""

from __future__ import annotations

import ast
import builtins
import keyword
from typing import Final

import pytest
import simpleeval

from shnor_rules.errors import ExpressionError
from shnor_rules.expressions import Expression, engine, interpret, parse
from shnor_rules.expressions.exact import Exact, Value
from shnor_rules.expressions.functions import BY_NAME, Type
from shnor_rules.expressions.types import check_types

ATTEMPTS: Final[dict[str, tuple[str, ...]]] = {
    "attributes": (
        "П1.numerator",
        "П1 .numerator",
        "П1\n.\nnumerator",
        "(1).real",
        "1.0.hex()",
        "1 .__add__(2)",
        "'x'.upper()",
        "СУММ.__globals__",
        "СУММ(1).denominator",
        "(П1 + П2).limit_denominator(10)",
        "П1.__class__.__mro__",
        "''.__class__.__base__.__subclasses__()",
        "П1․__class__",
        "П1．numerator",
        "True.bit_length()",
    ),
    "double underscores": (
        "__class__",
        "__import__",
        "__import__('os')",
        "__builtins__",
        "__name__ == '__main__'",
        "__build_class__",
        "__debug__",
        "＿＿import＿＿('os')",
        "_‿import__",
        "__ímport__",
    ),
    "subscripts and slices": (
        "П1[0]",
        "'школа'[0]",
        "СУММ(1)[0]",
        "П1[1:2]",
        "П1[:]",
        "(1, 2)[0]",
        "{'а': 1}['а']",
        "П1[...]",
    ),
    "containers and comprehensions": (
        "[1, 2]",
        "{1, 2}",
        "{'а': 1}",
        "1, 2",
        "()",
        "(1,)",
        "СУММ([1, 2])",
        "СУММ((1, 2))",
        "[i for i in П1]",
        "{i for i in П1}",
        "{i: i for i in П1}",
        "(i for i in П1)",
        "СУММ(i for i in П1)",
        "[[j for j in i] for i in П1]",
        "СУММ(*П1)",
        "СУММ(*(1, 2))",
        "СУММ(**П1)",
        "[*П1]",
        "*П1",
        "**П1",
    ),
    "statements": (
        "import os",
        "from os import *",
        "from os import system as СУММ",
        "П1 = 1",
        "П1 += 1",
        "П1: int = 1",
        "(П1 := 1)",
        "П1; П2",
        "del П1",
        "pass",
        "return П1",
        "raise П1",
        "assert П1",
        "global П1",
        "if П1: П2",
        "while True: pass",
        "for П1 in П2: pass",
        "with П1: pass",
        "try: П1\nfinally: П2",
        "def f(): pass",
        "class A: pass",
        "match П1:\n case 1: П2",
        "type П1 = П2",
        "print П1",
        "exec 'П1'",
        "@П1",
        "async def f(): pass",
    ),
    "other expressions": (
        "lambda: 1",
        "(lambda: 1)()",
        "lambda П1: П1",
        "await П1",
        "yield",
        "yield П1",
        "yield from П1",
        "(yield)",
        "П1 if П2",
        "П1 is П2",
        "П1 is not None",
        "П1 in П2",
        "П1 not in П2",
        "...",
        "Ellipsis()",
        "None",
        "П1 -> П2",
        "П1 ? П2 : П3",
        "П1 && П2",
        "!П1",
        "$П1",
        "`П1`",
        "П1 <> П2",
        "+П1",
    ),
    "calls": (
        "print(1)",
        "open('файл')",
        "eval('1')",
        "exec('1')",
        "compile('1', '', 'eval')",
        "getattr(П1, 'real')",
        "globals()",
        "vars()",
        "dir()",
        "help()",
        "input()",
        "breakpoint()",
        "exit()",
        "range(10)",
        "type(П1)",
        "int('1')",
        "str(П1)",
        "rand()",
        "randint(10)",
        "П1(1)",
        "(П1)(1)",
        "СУММ(1)(2)",
        "СУММ()()",
        "(СУММ if True else МИН)(1)",
        "(СУММ or МИН)(1)",
        "1(2)",
        "'print'(1)",
        "True(1)",
        "СУММ(П1=1)",
        "СУММ(1, start=2)",
        "ОКРУГЛ(П1, places=1)",
        "abs(П1, key=print)",
    ),
    "strings": (
        "f'{П1}'",
        "F'x'",
        "f '{П1}'",
        "rf'x'",
        "b'x'",
        "u'x'",
        "Br'x'",
        "'{0.__class__}'",
        "'%s' % П1",
        "'а' 'б'",
        "'а''б'",
        "'а'\"б\"",
        "'''а'''",
        '"""а"""',
        "'а\nб'",
        "'\\x41'",
        "'\\N{LATIN SMALL LETTER A}'",
        "'а\\",
        "'а",
        "П1'а'",
    ),
    "unbounded work": (
        "9 ** 9 ** 9",
        "2**1000000",
        "pow(9, 999999999)",
        "'а' * 1000000000 * **2",
        "1 << 1000000000",
        "1 >> 1",
        "5 // 2",
        "5 % 2",
        "П1 @ П2",
        "П1 & П2",
        "П1 | П2",
        "П1 ^ П2",
        "~П1",
        "9" * 61,
        "9" * 100_000,
        "0." + "9" * 5_000,
        "1e999999999",
        "1E5",
        "1_000_000",
        "0xffff",
        "0b1",
        "0o17",
        "1j",
        "10J + 1",
        "ОКРУГЛ(П1, 1000000000)",
        "ОКРУГЛ(П1, -1000000000)",
        "ОКРУГЛ(П1, П1)",
        "True == (True == (True == True == True) == True) == True",
        "(" * 100_000,
        "(" * 100_000 + "1" + ")" * 100_000,
        ")" * 3_000,
        "(" * 1_999 + ")" * 1_999,
        "СУММ(" * 500 + "1" + ")" * 500,
        "-" * 100_000 + "1",
        "-" * 3_999 + "1",
        "- " * 1_999 + "1",
        "not " * 25_000 + "True",
        "not " * 900 + "True",
        "1 if True else " * 5_000 + "1",
        "1 if True else " * 250 + "1",
        "(1 if True else " * 200 + "1" + ")" * 200,
        " + ".join(["1"] * 900),
        " * ".join([f"{'9' * 60}"] * 200),
        "1 " * 1_900,
        "П1 " * 1_300,
        "=" * 3_000,
        " " * 100_000 + "1",
        "\n" * 3_000,
    ),
    "characters": (
        "",
        " ",
        "П1 # комментарий",
        "# комментарий",
        "П1 \\\n+ 1",
        "П1\0",
        "\0",
        "'\0'",
        "П1\x1a + 1",
        "П1\x08",
        "\ufeffП1",
        "П1\u200b",
        "П1\u2060+ 1",
        "\u202eП1",
        "'\u202e'",
        "\ud800",
        "'\udfff'",
        "\U0010ffff",
        "ｅｖａｌ('1')",
        "ｅｖａｌ",
        "ｓｕｍ(1)",
        "𝒔𝒖𝒎(1)",
        "ﬁeld",
        "ＡＢＳ(1)",
        "True ａｎｄ False",
        "Ｎone",
        "ｌambda",
        "Ｔrue",
        "１ + 1",
        "²",
        "П1²",
        "½",
        "Ⅷ",
        "٣ + 1",
        "1٣",
        "П1‿П2",
        "П1🙂",
        "🙂",
        "1；2",
        "П1＋1",
        "（1）",
        "П1 ＝＝ 1",
        "“школа”",
        "‘школа’",
        "e\u0301\u20e3",
    ),
}
"""What somebody might try, by the means that are tried."""


def short(attempt: str) -> str:
    """Return a printable name of an attempt."""
    return ascii(attempt[:40])


@pytest.mark.parametrize(
    "attempt", [each for attempts in ATTEMPTS.values() for each in attempts], ids=short
)
def test_an_attempt_is_refused(attempt: str) -> None:
    """It ends in the library's error, which can be printed and points into the text."""
    with pytest.raises(ExpressionError) as refusal:
        parse(attempt)

    assert refusal.value.findings
    assert refusal.value.__cause__ is None
    for lang in ("ru", "en"):
        assert refusal.value.render(lang).encode()
    for fault in refusal.value.findings:
        at = fault.at  # type: ignore[attr-defined]  # a fault of a formula has a place
        assert 0 <= at.start <= at.end <= len(attempt)


def test_there_are_enough_attempts() -> None:
    """All of them differ."""
    attempts = [each for group in ATTEMPTS.values() for each in group]

    assert len(attempts) == len(set(attempts)) >= 80


ALLOWED: Final = {"True", "False", "and", "or", "not", "if", "else"}


@pytest.mark.parametrize("word", sorted({*keyword.kwlist} - ALLOWED))
@pytest.mark.parametrize("frame", ["{}", "{} П1", "П1 {} П2", "СУММ({})", "{}(1)"])
def test_no_keyword_of_python_is_read(word: str, frame: str) -> None:
    """Not as a name, not as an operator, not as a function."""
    with pytest.raises(ExpressionError):
        parse(frame.format(word))


@pytest.mark.parametrize("word", keyword.softkwlist)
def test_a_soft_keyword_is_a_name_like_any_other(word: str) -> None:
    """It has the value that it is given, and begins no statement."""
    assert "школа" == interpret(parse(word), Exact({word: "школа"}))
    with pytest.raises(ExpressionError):
        parse(f"{word} П1: case 1: П2")


BUILTINS: Final = sorted({*dir(builtins)} - {*keyword.kwlist} - {*BY_NAME})


@pytest.mark.parametrize("name", BUILTINS)
def test_no_builtin_is_reached(name: str) -> None:
    """A builtin cannot be called, and its bare name is a name that nobody has defined."""
    with pytest.raises(ExpressionError):
        parse(f"{name}('1')")
    if name.startswith("__"):
        with pytest.raises(ExpressionError):
            parse(name)
        return
    _, faults = check_types(parse(name), {}, Type.NUMBER)
    assert ["unknown-name"] == [fault.message.key for fault in faults]
    with pytest.raises(KeyError):
        interpret(parse(name), Exact({}))


@pytest.mark.parametrize("name", sorted(BY_NAME))
def test_a_function_is_no_value(name: str) -> None:
    """The name of a function without its brackets is a name that nobody has defined."""
    _, faults = check_types(parse(f"{name} + 1"), {}, Type.NUMBER)

    assert ["unknown-name"] == [fault.message.key for fault in faults]


def test_a_value_under_the_name_of_a_function_is_not_called() -> None:
    """What is called comes from the table, whatever the values are called."""
    values: dict[str, Value] = {"СУММ": "школа", "П1": interpret(parse("2"), Exact({}))}

    assert 2 == interpret(parse("СУММ(П1)"), Exact(values))
    assert 2 == interpret(parse("(СУММ)(П1)"), Exact(values))
    assert "школа" == interpret(parse("СУММ"), Exact(values))


NODES: Final = {
    ast.Constant,
    ast.Name,
    ast.BinOp,
    ast.UnaryOp,
    ast.BoolOp,
    ast.Compare,
    ast.IfExp,
    ast.Call,
}


def walker() -> simpleeval.SimpleEval:
    """Return the walker of the engine."""
    return engine._Walker(parse("1"), Exact({}))  # noqa: SLF001  (what is inside must be inside)


def test_the_table_of_nodes_is_the_allow_list() -> None:
    """Eight kinds of nodes have a handler, each of this library."""
    handlers = walker().nodes

    assert set(handlers) == NODES
    assert {"shnor_rules.expressions.engine"} == {each.__module__ for each in handlers.values()}


def test_nothing_of_simpleeval_can_be_reached() -> None:
    """Its operators, functions and names are empty, and so they stay."""
    assert ({}, {}, {}) == (walker().operators, walker().functions, walker().names)
    interpret(parse("СУММ(1, 2) if 1 < 2 and not 2 < 1 else -3 * 4"), Exact({}))
    assert ({}, {}, {}) == (walker().operators, walker().functions, walker().names)


def test_every_other_node_is_refused_by_the_walker_too() -> None:
    """Were the parser to let one through, the walker would not take it."""
    others = (
        "П1.real",
        "П1[0]",
        "[1]",
        "(1, 2)",
        "{1}",
        "{1: 2}",
        "lambda: 1",
        "[i for i in П1]",
        "{i for i in П1}",
        "{i: i for i in П1}",
        "(i for i in П1)",
        "(П1 := 1)",
        "f'{П1}'",
        "(yield)",
        "(await П1)",
    )
    refused: list[type[ast.expr]] = []
    for text in others:
        root = ast.parse(text, mode="eval").body
        smuggled = Expression(
            text=text, names=(), root=root, characters=tuple(range(len(text) + 9))
        )
        with pytest.raises(simpleeval.FeatureNotAvailable):
            interpret(smuggled, Exact({}))
        refused.append(type(root))

    assert len(others) == len(set(refused))
    assert set() == NODES & set(refused)
