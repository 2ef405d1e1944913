# SPDX-License-Identifier: MIT
"""The text of a decimal by columns is that which is printed anywhere."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import narwhals as nw
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shnor_rules.notation import format_decimal
from shnor_rules.tables.columns import render
from shnor_rules.tables.decimals import written
from shnor_rules.tables.decimals_parts import decimal
from shnor_rules.tables.engines import Engine
from shnor_rules.tables.widths import need
from shnor_rules.whole import Graph, Node
from tests.tables.assessed import BACK, KINDS

numbers = st.lists(st.tuples(st.integers(-3000, 3000), st.integers(1, 64)), min_size=1)


def texts(pairs: list[tuple[int, int]], places: int, kind: str, engine: Engine) -> list[str]:
    """Return the texts of fractions by an engine."""
    frame: Any = nw.from_native(KINDS[kind](pl.DataFrame(pairs, ["over", "under"], orient="row")))
    graph = Graph()
    over, under = zip(*pairs, strict=True)
    parts = decimal(
        graph,
        graph.source("over", (min(over), max(over))),
        graph.source("under", (min(under), max(under))),
        places=places,
    )
    largest = need(parts.nodes)
    assert largest is not None
    assert largest.bits is not None
    sources = {each: nw.col(str(each.value)) for each in _sources(parts.nodes)}
    made = render(
        parts.nodes, engine=engine, bits=largest.bits, given=sources, plain={}, prefix="step_"
    )
    for stage in made.stages:
        frame = frame.with_columns(**stage)
    frame = frame.with_columns(text=written(parts, made.made, engine=engine)).select("text")
    return list(BACK[kind](nw.to_native(frame))["text"])


def _sources(nodes: tuple[Node, ...]) -> set[Node]:
    from shnor_rules.whole import Kind, walk  # noqa: PLC0415

    return {node for node in walk(nodes) if node.kind is Kind.SOURCE}


@pytest.mark.parametrize(
    ("kind", "engine"),
    [("polars", Engine.POLARS), ("duckdb", Engine.DUCKDB), ("polars", Engine.SPARK)],
)
@settings(max_examples=25)
@given(pairs=numbers, places=st.integers(0, 6))
def test_as_printed(kind: str, engine: Engine, pairs: list[tuple[int, int]], places: int) -> None:
    """Every fraction is cut off and shortened alike, with its sign, in each way of dividing."""
    expected = [format_decimal(Fraction(*pair), places=places) for pair in pairs]
    assert expected == texts(pairs, places, kind, engine)


def test_wide_in_duckdb() -> None:
    """Where a double would not be exact, DuckDB divides whole numbers as such."""
    pairs = [(10**15 + 1, 3), (10**15, 7)]
    expected = [format_decimal(Fraction(*pair), places=6) for pair in pairs]
    assert expected == texts(pairs, 6, "duckdb", Engine.DUCKDB)
