# SPDX-License-Identifier: MIT
"""The algebra of whole numbers says what the exact one says, of any formula and any values."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shnor_rules.expressions import interpret, parse
from shnor_rules.expressions.absent import Absence, Absent, undefined
from shnor_rules.expressions.exact import Exact
from shnor_rules.expressions.functions import Type
from shnor_rules.expressions.types import NUMBER, Kind
from shnor_rules.messages import say
from shnor_rules.testing import expressions
from shnor_rules.whole.algebra import WholeNumbers
from shnor_rules.whole.graph import Graph
from shnor_rules.whole.held import Absences, Held, Holding
from tests.whole.running import is_within, run
from tests.whole.wholly import told

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules.expressions.exact import Value

WORDS: Final = ("лицей", "школа")
KINDS: Final = {
    "a": NUMBER,
    "b": NUMBER,
    "c": NUMBER,
    "слово": Kind(Type.CODE, frozenset(), frozenset(WORDS)),
    "верно": Kind(Type.TRUTH),
}
SCALE: Final = 6
PARTS: Final = ("missing", "undefined", "not_applicable")

NUMBERS: Final = {
    "a": st.integers(-3, 12).map(lambda whole: Fraction(whole, SCALE)),
    "b": st.fractions(min_value=-2, max_value=2, max_denominator=5),
    "c": st.sampled_from([Fraction(0), Fraction(1, 2), Fraction(5)]),
}
ABSENT: Final = st.builds(
    Absent,
    kind=st.sampled_from(Absence),
    reason=st.just(say("absent.division")),
    left_out=st.booleans(),
)


def or_absent(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Return what a strategy draws, or that it is absent in some way."""
    return st.one_of(strategy, strategy, ABSENT)


VALUES: Final[st.SearchStrategy[dict[str, Value]]] = st.fixed_dictionaries(
    {
        **{name: or_absent(numbers) for name, numbers in NUMBERS.items()},
        "слово": or_absent(st.sampled_from(WORDS)),
        "верно": or_absent(st.booleans()),
    }
)


def algebra() -> WholeNumbers:
    """Return the algebra with a value under each name, as it is given for a record."""
    holding = Holding(Graph())
    graph = holding.graph
    held = {}
    for name in KINDS:
        # Of flags that are named after one input, at most one holds.
        lacking, unknown, no = (graph.flag((name, part)) for part in PARTS)
        held[name] = Held(Absences(lacking, unknown, no, graph.flag(f"{name} forbids")))
    one = graph.number(1)
    sources = {
        "a": (graph.source("a", (-3, 12)), graph.number(SCALE)),
        "b": (graph.source("b"), graph.source("under b", (1, None))),
        "c": (graph.source("c", (0, 10)), graph.number(2)),
    }
    for name, (numerator, denominator) in sources.items():
        held[name] = Held(held[name].absences, numerator, denominator, is_zero_absent=name != "c")
    held["слово"] = Held(held["слово"].absences, word=graph.source("слово", (0, 2)))
    held["ничто"] = Held(holding.undefined(graph.always))
    held["верно"] = Held(held["верно"].absences, truth=graph.less(one, graph.source("верно")))
    return WholeNumbers(held, holding, {word: place for place, word in enumerate(WORDS, start=1)})


def given_of(values: Mapping[str, Value]) -> dict[Any, int]:
    """Return the values as the algebra takes them; what is not there is anything."""
    found: dict[Any, int] = {"c": 7, "under b": 1, "верно": 2}
    values = {name: value for name, value in values.items() if name in KINDS}
    for name, value in values.items():
        kind = value.kind if isinstance(value, Absent) else None
        found[name, "missing"] = int(kind is Absence.MISSING)
        found[name, "undefined"] = int(kind is Absence.UNDEFINED)
        found[name, "not_applicable"] = int(kind is Absence.NOT_APPLICABLE)
        found[f"{name} forbids"] = int(isinstance(value, Absent) and not value.left_out)
        if isinstance(value, bool):
            found[name] = 2 if value else 1
        elif isinstance(value, str):
            found[name] = 1 + WORDS.index(value)
        elif isinstance(value, Fraction):
            scale = {"a": SCALE, "b": value.denominator, "c": 2}[name]
            found[name] = int(value * scale)
            found[f"under {name}"] = scale
        else:
            found.setdefault(name, 0)
    return found


def exact_value(value: Value) -> object:
    """Return a value as `told` tells it."""
    return (value.kind, value.left_out) if isinstance(value, Absent) else value


def whole_value(text: str, values: Mapping[str, Value]) -> object:
    """Return what a formula comes to in whole numbers; every node is within its range."""
    whole = algebra()
    held = interpret(parse(text), whole)
    absences = held.absences
    parts = (held.numerator, held.denominator, held.word, held.truth)
    nodes = [node for _, node in absences.kinds]
    nodes += [absences.forbids, *(part for part in parts if part is not None)]
    found = run(nodes, given_of(values))
    assert [] == [(node, value) for node, value in found.items() if not is_within(node, value)]
    if held.is_zero_absent and any(found[node] for _, node in absences.kinds):
        assert held.numerator is not None
        assert 0 == found[held.numerator]
    return told(held, found, dict(enumerate(WORDS, start=1)))


@settings(max_examples=300)
@given(
    st.sampled_from(["number", "truth", "code"]).flatmap(
        lambda kind: expressions(KINDS, kind=kind)  # type: ignore[arg-type]  # one of its words
    ),
    VALUES,
)
def test_a_formula_comes_to_the_same(text: str, values: dict[str, Value]) -> None:
    """Numbers, words, truth values, and each absence with whether it is left out."""
    assert exact_value(interpret(parse(text), Exact(values))) == whole_value(text, values)


NOTHING: Final = undefined(say("absent.division"))
"""What a value is that nothing ever gives, such as one of a table without a cell."""


@pytest.mark.parametrize(
    "text",
    [
        "СУММ(b, b, a)",
        "МИН(b, b) + МАКС(b, a, b)",
        "СРВЗВЕШ(b, 1/3, b, 2/3)",
        "ничто + a",
        "-ничто",
        "ABS(ничто)",
        "ОКРУГЛ(ничто, 1)",
        "ДОЛЯ(ничто, b)",
        "ДОЛЯ(b, ничто)",
        "СУММ(ничто, a)",
        "МИН(ничто)",
        "СЧЁТ(ничто)",
        "ничто < a",
        "ничто == a",
        "ничто if верно else a",
        "a if верно else ничто",
        "ПРИМЕНИМО(ничто)",
        "слово == 'что-то ещё'",
    ],
)
@settings(max_examples=10)
@given(values=VALUES)
def test_what_is_never_there_and_what_stands_twice(text: str, values: dict[str, Value]) -> None:
    """A value that nothing gives is undefined in every place; the same twice is counted twice."""
    known = {**values, "ничто": NOTHING}

    assert exact_value(interpret(parse(text), Exact(known))) == whole_value(text, known)
