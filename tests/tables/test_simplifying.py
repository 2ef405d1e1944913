# SPDX-License-Identifier: MIT
"""A simplified graph says the same, in fewer words."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

import shnor_rules
from shnor_rules.tables.plans import declared
from shnor_rules.tables.results import NOTHING, REFUSED, RESULTS, asked
from shnor_rules.tables.simplifying import Simplifying, joined
from shnor_rules.testing import monitorings
from shnor_rules.whole import Graph, Kind, Part, in_whole, walk
from tests.whole.running import run

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

    import pytest

    from shnor_rules.whole import Domain

TEACHERS = shnor_rules.load("korenovsky")["teacher-competence"]
_ABSENT = (Part.MISSING, Part.NOT_APPLICABLE, Part.UNDEFINED)


@st.composite
def answers(draw: st.DrawFn, inputs: Mapping[str, Domain]) -> dict[Hashable, int]:
    """Return what is given for a row: each input is there, or absent in one way."""
    given_: dict[Hashable, int] = {"refused": 0, NOTHING.value: 0}
    for name, domain in inputs.items():
        kinds = [part for part in _ABSENT if part.value in {each.value for each in domain.absent}]
        way = draw(st.sampled_from([None, *kinds]))
        low, high = domain.range or (0, 0)
        is_word = bool(domain.words) and draw(st.booleans())
        number = draw(st.integers(low or 0, high or 0))
        given_ |= {(name, part): int(part is way) for part in _ABSENT}
        given_[name, Part.NUMBER] = 0 if way or is_word else number
        given_[name, Part.DENOMINATOR] = draw(st.integers(1, min(domain.most, 9)))
        given_[name, Part.WORD] = len(domain.words) if is_word and not way else 0
    return given_


@settings(max_examples=30)
@given(data=st.data())
def test_says_the_same(data: st.DataObject) -> None:
    """Whatever the answers are, total, level and status are those of the graph as lowered."""
    monitoring = data.draw(monitorings())
    inputs = declared(monitoring, places=2)
    whole = in_whole(monitoring, inputs)
    wanted = asked(whole, RESULTS, REFUSED, Simplifying(whole.graph))
    given_ = data.draw(answers(inputs))
    nodes = (whole.numerator, whole.denominator, whole.level, whole.ending, whole.has_total)
    before = run(nodes, given_)
    after = run(wanted.nodes, given_)
    over, under, level, ending, has_total = (before[node] for node in nodes)
    status = wanted.statuses.index(whole.endings[ending].status.render())
    pair = (over, under) if has_total else (0, 0)
    assert (*pair, level, status) == tuple(after[node] for node in wanted.nodes)


def test_chain_is_as_by_hand() -> None:
    """What is missing is asked for once, and each bound once."""
    whole = in_whole(TEACHERS, declared(TEACHERS, places=2))
    wanted = asked(whole, ["уровень_код"], REFUSED, Simplifying(whole.graph))
    assert wanted.level is not None
    condition, then, _ = wanted.level.operands
    assert NOTHING is then
    assert {Kind.FLAG} == {each.kind for each in condition.operands}
    asked_once = [node for node in walk([wanted.level]) if node.kind is Kind.LESS]
    assert 7 == len(asked_once)


def test_joins_choices() -> None:
    """Two choices with a branch in common become one."""
    graph = Graph()
    one, other = graph.flag("one"), graph.flag("other")
    first, second, third = (graph.number(each) for each in (1, 2, 3))
    inner = graph.choose(other, first, second)
    either, both = graph.any((one, other)), graph.both((one, other))
    assert graph.choose(either, first, second) is joined(graph, one, first, inner)
    assert graph.choose(graph.any((one, graph.negate(other))), second, first) is joined(
        graph, one, second, inner
    )
    assert graph.choose(both, first, second) is joined(graph, one, inner, second)
    assert graph.choose(graph.both((one, graph.negate(other))), second, first) is joined(
        graph, one, inner, first
    )
    assert joined(graph, one, inner, third) is joined(graph, graph.negate(one), third, inner)
    assert first is joined(graph, one, first, first)


def test_joins_truths() -> None:
    """A choice among truth values is said by «and» and «or» where it can be."""
    graph = Graph()
    one, two, three = (graph.flag(each) for each in ("one", "two", "three"))
    not_one = graph.negate(one)
    assert graph.any((one, two)) is joined(graph, one, graph.always, two)
    assert graph.both((not_one, two)) is joined(graph, one, graph.never, two)
    assert graph.any((not_one, two)) is joined(graph, one, two, graph.always)
    assert graph.both((one, two)) is joined(graph, one, two, graph.never)
    assert graph.choose(one, two, three) is joined(graph, one, two, three)


def test_long_ones_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    """What has too many conditions stays as it is, and says the same."""
    monkeypatch.setattr("shnor_rules.tables.simplifying._MOST_STEPS", 1)
    graph = Graph()
    flags = [graph.flag(each) for each in "абв"]
    node = graph.number(9)
    for place, flag in enumerate(flags):
        node = graph.choose(flag, graph.number(place), node)
    simple = Simplifying(graph).simplify(node)
    for values in product((0, 1), repeat=3):
        given_: dict[Hashable, int] = dict(zip("абв", values, strict=True))
        assert run([node], given_)[node] == run([simple], given_)[simple]
