# SPDX-License-Identifier: MIT
"""Nodes of a graph as expressions of columns, whatever is asked and however much of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import narwhals as nw
import polars as pl
import pytest

from shnor_rules.tables.columns import render
from shnor_rules.tables.engines import Engine
from shnor_rules.whole import Graph, Kind, walk
from tests.tables.assessed import BACK, KINDS

if TYPE_CHECKING:
    from shnor_rules.whole import Node

ENGINES = [("polars", Engine.POLARS), ("duckdb", Engine.DUCKDB)]


def computed(nodes: list[Node], frame: pl.DataFrame, kind: str, engine: Engine) -> list[Any]:
    """Return what nodes come to in the rows of a table."""
    given = {
        node: nw.col(str(node.value))
        for node in walk(nodes)
        if node.kind in {Kind.SOURCE, Kind.FLAG}
    }
    made = render(nodes, engine=engine, bits=16, given=given, plain={}, prefix="step_")
    found: Any = nw.from_native(KINDS[kind](frame))
    for stage in made.stages:
        found = found.with_columns(**stage)
    names = {f"out_{place}": made.made[node] for place, node in enumerate(nodes)}
    return BACK[kind](nw.to_native(found.with_columns(**names).select(*names))).rows()


@pytest.mark.parametrize(("kind", "engine"), ENGINES)
def test_long_chain(kind: str, engine: Engine) -> None:
    """A choice by very many conditions is as right as a short one."""
    graph = Graph()
    number = graph.source("x", (0, 200))
    node = graph.number(-1)
    for place in reversed(range(150)):
        node = graph.choose(graph.equal(number, graph.number(place)), graph.number(place), node)
    expected = [(each if each < 150 else -1,) for each in range(200)]
    assert expected == computed([node], pl.DataFrame({"x": range(200)}), kind, engine)


@pytest.mark.parametrize(("kind", "engine"), ENGINES)
def test_every_kind(kind: str, engine: Engine) -> None:
    """Truth values and numbers come out as they are meant."""
    graph = Graph()
    one, two = graph.source("x", (-9, 9)), graph.source("y", (0, 9))
    flag, other = graph.flag("p"), graph.flag("q")
    less = graph.less(one, two)
    nodes = [
        graph.negate(less),
        graph.negate(graph.less(two, one)),
        graph.negate(graph.less(one, graph.number(2))),
        graph.add((graph.count(flag), graph.count(graph.negate(other)), graph.number(3))),
        graph.add((graph.count(flag), graph.count(other))),
        graph.add((one, two, graph.number(5))),
        graph.subtract(one, two),
        graph.choose(graph.negate(graph.equal(one, two)), one, graph.number(7)),
        graph.both((flag, graph.less(two, one))),
        graph.both((graph.negate(flag), graph.negate(other))),
        graph.any((flag, other)),
        graph.too_long(one, two),
        graph.choose(flag, less, other),
        graph.always,
    ]
    rows = [(-3, 4, True, False), (5, 5, False, False), (9, 0, True, True)]
    expected = [
        (
            not x < y,
            not y < x,
            not x < 2,
            3 + p + (not q),
            p + q,
            x + y + 5,
            x - y,
            x if x != y else 7,
            p and y < x,
            not (p or q),
            p or q,
            False,
            x < y if p else q,
            True,
        )
        for x, y, p, q in rows
    ]
    frame = pl.DataFrame(rows, ["x", "y", "p", "q"], orient="row")
    assert expected == computed(nodes, frame, kind, engine)
