# SPDX-License-Identifier: MIT
"""Results are kept by as few numbers as they depend on, and these can be told from the key."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Any

from attrs import evolve

from shnor_rules.whole import Graph, Part, domains, in_whole
from shnor_rules.whole.coding_keys import Key, key_of, outputs
from shnor_rules.whole.coding_parts import by_input
from tests.evaluation.making import korenovsky, made
from tests.whole.running import run

if TYPE_CHECKING:
    from shnor_rules.whole import Node


def source(graph: Graph, name: str, low: int, high: int) -> Node:
    """Return the number that is answered under a name."""
    return graph.source((name, Part.NUMBER), (low, high))


def values(key: Key, given: dict[Any, int]) -> tuple[int, ...]:
    """Return what the nodes of a key are, from the key of a record alone."""
    found = run(key.parts, given)
    parts = tuple(found[node] for node in key.parts)
    return key.opened(parts[0] if len(parts) == 1 else parts)


def test_sums_stand_in_one_number() -> None:
    """Each answer adds once to one number, from which all sums can be told, signs included."""
    graph = Graph()
    one, two = source(graph, "П1", -2, 2), source(graph, "П2", -1, 3)
    absent = graph.flag(("П2", Part.NOT_APPLICABLE))
    sums = (
        graph.add([graph.multiply(one, graph.number(3)), two, graph.number(7)]),
        graph.add([graph.count(graph.negate(absent)), graph.number(3)]),
        two,
    )
    key = key_of(sums, graph)

    assert 1 == len(key.parts)
    assert ["П1", "П2"] == sorted(by_input(key.parts))
    assert [1, 1] == [len(nodes) for nodes in by_input(key.parts).values()]
    for first, second, no in product(range(-2, 3), range(-1, 4), (0, 1)):
        given = {one.value: first, two.value: second, absent.value: no}
        assert (3 * first + second + 7, 4 - no, second) == values(key, given)


def test_what_is_no_sum_is_kept_as_it_is() -> None:
    """Where answers meet otherwise than in a sum, the nodes themselves are the key."""
    graph = Graph()
    one, two = source(graph, "П1", 0, 2), source(graph, "П2", 0, 3)
    nodes = (graph.multiply(one, two), graph.add([one, two]))
    key = key_of(nodes, graph)

    assert Key(nodes, nodes) == key
    assert (2, 3) == values(key, {one.value: 1, two.value: 2})
    assert (2,) == values(key_of(nodes[:1], graph), {one.value: 1, two.value: 2})


def test_numbers_without_an_end_are_kept_as_they_are() -> None:
    """A sum that may be of any size, or of very many sizes, stands in no number with others."""
    graph = Graph()
    endless = graph.source(("П1", Part.NUMBER))
    long = source(graph, "П2", 0, 2**61)

    assert [None, None] == [key_of((node,), graph).digits for node in (endless, long)]


def test_a_result_that_depends_on_nothing_has_a_key() -> None:
    """Where every record ends the same way, the key is the same."""
    key = key_of((), Graph())

    assert () == values(key, {})


def test_a_level_depends_on_the_total_alone() -> None:
    """A scale of the total needs no more than numerator and denominator."""
    teachers = korenovsky("teacher-competence")
    whole = in_whole(teachers, domains(teachers, blanks=False))

    assert (whole.numerator, whole.denominator) == outputs(whole).deciding


def test_an_ending_that_does_not_follow_from_the_total_is_kept_with_it() -> None:
    """A level by condition needs what the condition says."""
    monitoring = made(
        """
        indicators:
          П1: {title: Один, values: "{0; 1}"}
          П2: {title: Два, values: "{0; 1}"}
        total: {formula: П1}
        levels:
          - {level: есть, when: П2 == 1}
          - {level: нет, otherwise: true}
        """
    )
    whole = in_whole(monitoring, domains(monitoring, blanks=False))

    assert (whole.numerator, whole.ending) == outputs(whole).deciding


def test_without_a_total_its_parts_are_not_asked_for() -> None:
    """Where there never is a total, nothing of it is computed."""
    dynamics = korenovsky("training-dynamics")
    whole = in_whole(dynamics, domains(dynamics, blanks=False))
    found = outputs(evolve(whole, numerator=whole.graph.source("x", (0, 9))))

    assert (0, 1, 0) == (found.numerator.known, found.denominator.known, found.has_total.known)
    assert () == found.deciding


def test_whether_there_is_a_total_is_part_of_the_key() -> None:
    """A mean of answers of which each may be «нет» is not always there."""
    monitoring = made(
        """
        indicators:
          П1: {title: Один, values: "{0; 1; нет}", not_applicable: нет}
          П2: {title: Два, values: "{0; 1; нет}", not_applicable: нет}
        total: {formula: "СРЗНАЧ(П1, П2)"}
        levels:
          - {level: низкий, interval: "[0; 0,5)"}
          - {level: высокий, interval: "[0,5; 1]"}
        """
    )
    whole = in_whole(monitoring, domains(monitoring, blanks=False))
    found = outputs(whole)

    assert None is whole.has_total.known
    assert found.nodes == (whole.numerator, whole.denominator, whole.has_total, whole.ending)
    assert set(found.deciding) <= {*found.nodes, *whole.has_total.operands}
