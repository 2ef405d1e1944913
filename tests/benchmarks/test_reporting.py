# SPDX-License-Identifier: MIT
"""The report of a run: one line a comparison, and whether its promise was kept."""

from __future__ import annotations

import pytest

from benchmarks.comparing import Comparison, Result
from benchmarks.reporting import costs, report, table
from benchmarks.slopes import Slope


def _result(title: str, middle: float, most: float | None) -> Result:
    comparison = Comparison(title, lambda: 1.0, lambda: 1.0, most)
    return Result(comparison, least=0.5, middle=middle, spread=(0.25, 2.0))


@pytest.mark.parametrize(
    ("middle", "most", "cells"),
    [
        (0.75, 1.1, ["0.75", "0.50", "0.25 to 2.00", "under 1.1", "yes"]),
        (1.25, 1.1, ["1.25", "0.50", "0.25 to 2.00", "under 1.1", "**no**"]),
        (1.25, None, ["1.25", "0.50", "0.25 to 2.00", "–", "–"]),
    ],
)
def test_a_comparison_is_one_line(middle: float, most: float | None, cells: list[str]) -> None:
    """Its part and its title come first, then the figures, the promise and whether it is kept."""
    *_, line = table({"tables": [_result("`a` : `b`, time", middle, most)]})

    assert ["tables", "`a` : `b`, time", *cells] == [each.strip() for each in line[1:-1].split("|")]


def test_the_lines_stand_in_the_order_of_the_run() -> None:
    """The parts keep their order, and every line has as many cells as the head."""
    found = [_result("а", 1.0, None), _result("б", 1.0, None)]
    lines = list(table({"files": found, "loading": found[:1]}))

    assert ["files", "files", "loading"] == [line.split(" | ")[0][2:] for line in lines[2:]]
    assert 1 == len({line.count("|") for line in lines})


def test_a_bar_in_a_title_does_not_end_the_cell() -> None:
    """Markdown would take it for the line between two columns."""
    *_, line = table({"files": [_result("а | б", 1.0, None)]})

    assert "а \\| б" in line


def test_the_report_names_the_machine_and_every_peer() -> None:
    """Figures without what they depend on say nothing; costs stand in a table of their own."""
    slopes = [Slope("DuckDB", 12.25)]
    found = report({"files": [_result("а", 1.0, None)]}, slopes)
    head, *_ = found.splitlines()

    assert "cores" in head
    assert "polars" in head
    assert "| DuckDB | 12.2 |" == list(costs(slopes))[-1]
    assert found.endswith("| DuckDB | 12.2 |\n")


def test_without_costs_there_is_one_table() -> None:
    """Nothing is told of what was not measured."""
    found = report({"files": [_result("а", 1.0, None)]}, [])

    assert found.endswith("| а | 1.00 | 0.50 | 0.25 to 2.00 | – | – |\n")
