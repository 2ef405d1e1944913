# SPDX-License-Identifier: MIT
"""The width of whole numbers is proved, and what no engine holds is refused."""

from __future__ import annotations

import pytest

from shnor_rules.errors import InputError
from shnor_rules.tables.engines import Engine
from shnor_rules.tables.widths import need, refuse_too_wide, sources, width
from shnor_rules.whole import Graph, Node, Part
from shnor_rules.whole.ranges import EVERY, Range


def given(graph: Graph, name: str, range_: Range) -> Node:
    """Return a number that is given for an input."""
    return graph.source((name, Part.NUMBER), range_)


@pytest.mark.parametrize(
    ("low", "high", "bits"),
    [(0, 127, 8), (-128, 0, 8), (0, 128, 16), (-(2**127), 0, 128), (0, 2**127, None)],
)
def test_width(low: int, high: int, bits: int | None) -> None:
    """The narrowest whole numbers are those that hold both ends."""
    assert bits == width(low, high)


def test_no_limit_has_no_width() -> None:
    """Numbers without a limit fit nowhere."""
    assert None is width(None, 5)


def test_parts_of_a_sum() -> None:
    """No part of a sum overflows, however it is put together."""
    graph = Graph()
    terms = [given(graph, name, (0, 100)) for name in "аб"]
    largest = need([graph.add([*terms, graph.number(-100)])])
    assert largest is not None
    assert (-100, 200, 16) == (largest.low, largest.high, largest.bits)


def test_no_number() -> None:
    """Truth values need no width."""
    graph = Graph()
    assert None is need([graph.flag("один")])


def test_more_than_they_say() -> None:
    """Where a column can hold more than answers, everything behind it can be more."""
    graph = Graph()
    one, two = given(graph, "а", (0, 2)), given(graph, "б", (1, 3))
    held: dict[Node, Range] = {one: (-10, 10), two: (-10, 10)}
    cases = {
        graph.add((one, two)): 20,
        graph.subtract(one, two): 20,
        graph.multiply(one, two): 100,
        graph.choose(graph.flag("или"), one, two): 10,
        graph.divide(one, two): 10,
    }
    found = {node: need([node], held) for node in cases}
    assert cases == {node: each and each.high for node, each in found.items()}
    endless = need([graph.divide(one, two)], {one: EVERY})
    assert endless is not None
    assert None is endless.bits


def test_too_wide() -> None:
    """It is said how large a number becomes, what of, and what to do."""
    graph = Graph()
    node = given(graph, "П1", (0, 10**20))
    refuse_too_wide([node], Engine.POLARS)
    with pytest.raises(InputError) as error:
        refuse_too_wide([node], Engine.SPARK)
    assert "table-width" == error.value.message.key
    assert "10^20" in str(error.value)
    assert "П1" in str(error.value)


def test_boundless() -> None:
    """A number without a limit is refused by every engine."""
    graph = Graph()
    with pytest.raises(InputError) as error:
        refuse_too_wide([given(graph, "П1", EVERY)], Engine.DUCKDB)
    assert "table-width.boundless" == error.value.message.key


def test_division_in_double() -> None:
    """Spark divides through doubles, so large numbers are not divided there."""
    graph = Graph()
    divisor = given(graph, "П2", (1, 9))
    refuse_too_wide([graph.divide(given(graph, "П1", (0, 99)), divisor)], Engine.SPARK)
    large = graph.divide(given(graph, "П1", (0, 2**53)), divisor)
    refuse_too_wide([large], Engine.DUCKDB)
    with pytest.raises(InputError) as error:
        refuse_too_wide([large], Engine.SPARK)
    assert "table-width.division" == error.value.message.key


def test_sources() -> None:
    """Inputs are told once, whatever of them is looked at."""
    graph = Graph()
    both = graph.add((given(graph, "П1", (0, 9)), graph.source((("П1",), "there"), (0, 9))))
    assert ("П1",) == sources([graph.less(both, graph.source("over", (5, 12)))])
