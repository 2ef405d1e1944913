# SPDX-License-Identifier: MIT
"""Code made of a graph computes what the graph says, whatever its operations are."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shnor_rules.expressions.absent import missing, not_applicable, undefined
from shnor_rules.messages import say
from shnor_rules.whole import Domain, Graph, Kind, Node, Part, walk
from shnor_rules.whole.coding import USED, coded, computer, computing, is_long
from shnor_rules.whole.coding_parts import (
    asked,
    by_input,
    inputs_behind,
    is_enough,
    parts_of,
    source_of,
)
from shnor_rules.whole.coding_records import (
    BESIDE,
    BUILTINS,
    OTHERWISE,
    RESULTS,
    TYPES,
    joining_function,
    record_function,
)
from shnor_rules.whole.coding_tree import compiled, made
from tests.whole.running import run

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

NAMES = ("П1", "П2", "стаж")
HUGE = 2**4096


def computed(nodes: Sequence[Node], given: Mapping[Any, int]) -> tuple[int, ...]:
    """Return what compiled code makes of nodes."""
    sources = {node: f"a{place}" for place, node in enumerate(asked(nodes))}
    definition = computing("f", tuple(sources.values()), nodes, sources)
    found = computer(compiled([definition])["f"])(*(given[node.value] for node in sources))
    return found if len(nodes) != 1 else (found,)


@st.composite
def graphs(draw: st.DrawFn) -> tuple[Graph, list[Node], list[Node]]:  # noqa: C901  (one case a kind)
    """Return a graph with numbers and truth values, most of them computed from others."""
    graph = Graph()
    numbers = [graph.source((name, Part.NUMBER), (0, 5)) for name in NAMES]
    truths = [graph.flag((name, Part.MISSING)) for name in NAMES]
    numbers += [graph.number(draw(st.integers(-3, 3))), graph.number(HUGE)]

    def number() -> Node:
        return draw(st.sampled_from(numbers))

    def truth() -> Node:
        return draw(st.sampled_from(truths))

    for _ in range(draw(st.integers(1, 12))):
        match draw(st.integers(0, 9)):
            case 0:
                numbers.append(graph.add([number(), number(), number()]))
            case 1:
                numbers.append(graph.subtract(number(), number()))
            case 2:
                numbers.append(graph.multiply(number(), graph.number(draw(st.integers(-3, 3)))))
            case 3:
                positive = graph.number(draw(st.integers(1, 7)))
                square = graph.multiply(numbers[0], numbers[1])
                numbers.append(graph.divide(square, positive))
            case 4:
                numbers.append(graph.count(truth()))
            case 5:
                numbers.append(graph.choose(truth(), number(), number()))
            case 6:
                truths.append(graph.less(number(), number()))
            case 7:
                truths.append(graph.equal(number(), number()))
            case 8:
                join = draw(st.sampled_from([graph.both, graph.any]))
                truths.append(graph.negate(join([truth(), truth(), graph.negate(truth())])))
            case _:
                truths.append(graph.too_long(number(), graph.number(draw(st.integers(1, 4)))))
    return graph, numbers, truths


def drawn(data: st.DataObject) -> dict[Any, int]:
    """Return what is given under each name."""
    numbers: dict[Any, int] = {(name, Part.NUMBER): data.draw(st.integers(0, 5)) for name in NAMES}
    return numbers | {(name, Part.MISSING): data.draw(st.booleans()) for name in NAMES}


@settings(max_examples=150)
@given(graphs(), st.data())
def test_code_computes_what_the_graph_says(
    made_graph: tuple[Graph, list[Node], list[Node]], data: st.DataObject
) -> None:
    """All nodes together, computed by code, are what the plainest way to run them gives."""
    _, numbers, truths = made_graph
    nodes = [*numbers, *truths]
    given_values = drawn(data)
    values = run(nodes, given_values)

    assert tuple(values[node] for node in nodes) == computed(nodes, given_values)


def test_what_is_used_twice_is_computed_once() -> None:
    """A shared operation is one assignment; one that is used once stands where it is used."""
    graph = Graph()
    one, other = graph.source("a", (0, 9)), graph.source("b", (0, 9))
    shared = graph.multiply(one, other)
    once = graph.subtract(one, other)
    outputs = [graph.add([shared, once]), graph.less(shared, one)]
    sources = {one: "a0", other: "a1"}

    code = compiled([computing("f", ("a0", "a1"), outputs, sources)])["f"]

    assert ("a0", "a1", "n0") == code.co_varnames
    assert (6 + 1, False) == computer(code)(3, 2)


def test_code_does_not_nest_without_end() -> None:
    """Thousands of operations inside one another and beside one another are compiled."""
    graph = Graph()
    one, two = graph.source("a", (0, 9)), graph.source("b", (0, 9))
    deep = one
    for _ in range(3_000):
        deep = graph.subtract(two, deep)
    wide = graph.add(graph.multiply(graph.source(str(each), (0, 1)), one) for each in range(3_000))
    given_values: dict[Any, int] = {"a": 3, "b": 5} | {str(each): 1 for each in range(3_000)}

    assert (3, 9_000) == computed([deep, wide], given_values)


def test_no_name_of_a_ruleset_is_in_the_code() -> None:
    """What is given has a name that is made here, whatever it is called in the ruleset."""
    graph = Graph()
    name = "__import__('os')"
    outputs = (graph.add([graph.source((name, Part.NUMBER), (0, 1)), graph.number(4)]),)
    sources = {node: f"a{place}" for place, node in enumerate(asked(outputs))}
    code = compiled([computing("f", tuple(sources.values()), outputs, sources)])["f"]

    assert ((), ("a0",), (None, 4)) == (code.co_names, code.co_varnames, code.co_consts)


def test_what_nobody_gives_cannot_be_computed() -> None:
    """A source for which there is no variable is a fault of the caller."""
    with pytest.raises(KeyError):
        coded([Graph().source("a", (0, 1))], {})


@pytest.mark.parametrize(
    ("numerator", "denominator", "expected"),
    [
        (HUGE, 1, True),
        (HUGE - 1, 1, False),
        (-HUGE, 1, True),
        (1, HUGE, True),
        (HUGE * 6, HUGE * 4, False),
        (0, HUGE, False),
    ],
)
def test_long_is_told_of_the_lowest_terms(numerator: int, denominator: int, expected: bool) -> None:  # noqa: FBT001  (what is told)
    """A fraction is too long by the bits that it has once it is reduced."""
    assert expected == is_long(numerator, denominator)


def test_what_depends_on_one_answer_is_found() -> None:
    """The largest parts with one input behind them are listed under it; the rest joins them."""
    graph = Graph()
    first = graph.source(("П1", Part.NUMBER), (0, 2))
    second = graph.source(("П2", Part.NUMBER), (0, 2))
    absent = graph.flag(("П2", Part.NOT_APPLICABLE))
    tripled = graph.multiply(first, graph.number(3))
    number = graph.add([graph.number(1), graph.count(graph.negate(absent))])
    total = graph.add([tripled, second])

    assert {"П1": [tripled], "П2": [second, number]} == by_input((total, number))
    assert frozenset({"П1", "П2"}) == inputs_behind((total,))[total]
    assert ("П2", Part.NOT_APPLICABLE) == source_of(absent)
    assert (first, second) == asked((total,))


def test_enough_is_what_leaves_nothing_to_be_given() -> None:
    """Nodes are enough for outputs if there is no way from these to a source past them."""
    graph = Graph()
    one, other = graph.source("a", (0, 9)), graph.source("b", (0, 9))
    total = graph.add([one, other])
    far = graph.choose(graph.less(total, one), total, graph.number(4))

    assert [True, False, True] == [
        is_enough((total, one), (far, far)),
        is_enough((total,), (far,)),
        is_enough((), (graph.number(1), graph.always)),
    ]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Fraction(3, 2), (15, 1, 0, False, False, False)),
        ("нет класса", (0, 1, 2, False, False, False)),
        (missing("П1"), (0, 1, 0, True, False, False)),
        (not_applicable("П1"), (0, 1, 0, False, True, False)),
        (undefined(say("absent.division")), (0, 1, 0, False, False, True)),
    ],
)
def test_an_answer_has_parts(value: Any, expected: tuple[int, ...]) -> None:  # noqa: ANN401  (any value)
    """A number is scaled, a word has a place, what is absent is told by one truth value."""
    domain = Domain((0, 20), 10, words=("есть", "нет класса"))

    assert expected == parts_of(value, domain)


def test_a_number_of_no_known_scale_has_its_own_denominator() -> None:
    """Where any number can be answered, it comes as it is."""
    assert (-7, 3, 0, False, False, False) == parts_of(Fraction(-7, 3), Domain((-9, 9), None))


def test_a_record_is_looked_up() -> None:
    """Known keys and known answers end in a result; everything else is handed on."""
    graph = Graph()
    one, two = (graph.source((name, Part.NUMBER), (0, 2)) for name in ("П1", "П2"))
    flag = graph.flag(("П2", Part.NOT_APPLICABLE))
    tables = [[one], [two, flag], []]
    outputs = (graph.add([one, two]), graph.both([flag, graph.less(one, two)]))
    code = compiled(
        [record_function("rate", tables, outputs), joining_function("join", tables, outputs)]
    )
    calls: Counter[str] = Counter()

    def beside(record: Mapping[str, object]) -> bool:
        calls["beside"] += 1
        return "школа" in record

    def otherwise(_: object) -> str:
        calls["otherwise"] += 1
        return "?"

    rate = made(
        code["rate"],
        {
            **BUILTINS,
            **USED,
            "k0": "П1",
            "t0": {0: 0, 1: 1, "два": 2},
            "k1": "П2",
            "t1": {0: (0, False), 2: (2, False), "нет": (0, True)},
            "k2": "П3",
            "t2": {0: ()},
            RESULTS: {(1, False): "one", (4, False): "four"},
            TYPES: {str},
            BESIDE: beside,
            OTHERWISE: otherwise,
        },
    )
    plain = {"П1": 1, "П2": 0, "П3": 0}
    others: list[Any] = [
        {**plain, "П1": True},
        {**plain, "П1": 1.0},
        {**plain, "П1": 7},
        {**plain, "П1": []},
        {**plain, "П3": 1},
        {**plain, "учитель": "У-1"},
        {"П1": 1, "П2": 0},
        {"П1": 0, "П2": "нет", "П3": 0},
        (("П1", 1),),
    ]

    assert ["one", "four", "one", "one"] == [
        rate(plain),
        rate({"П1": "два", "П2": 2, "П3": 0}),
        rate({**plain, "школа": "Школа 1"}),
        rate(dict(reversed(plain.items()))),
    ]
    assert ["?"] * len(others) == [rate(each) for each in others]
    assert {"beside": 2, "otherwise": len(others)} == calls
    assert (2 + 2, False) == made(code["join"], USED)(2, (2, False), ())


def test_a_record_of_nothing_is_looked_up() -> None:
    """Where no answer decides, an empty record has the one result that there is."""
    code = compiled([record_function("rate", [], ())])["rate"]
    rate = made(
        code,
        {**BUILTINS, RESULTS: {(): "all"}, TYPES: {str}, BESIDE: bool, OTHERWISE: len},
    )

    assert ("all", "all") == (rate({}), rate({"школа": "Школа 1"}))


def test_an_empty_sum_is_zero() -> None:
    """A sum without terms is the number zero."""
    assert (0,) == computed([Node(Kind.SUM, (), range=(0, 0))], {})
    assert [Kind.SUM] == [node.kind for node in walk([Node(Kind.SUM, (), range=(0, 0))])]
