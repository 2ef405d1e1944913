# SPDX-License-Identifier: MIT
"""What comes to a bound exactly is on the bound, in every engine and from columns of every type."""

from __future__ import annotations

from fractions import Fraction

import pytest

from tests.conformance_engines.boundaries import BOUNDARIES, CASES, Boundary, case_name
from tests.conformance_engines.engines import RECORDS, TABLES, by_exact, numbered


@pytest.mark.parametrize("boundary", BOUNDARIES, ids=case_name)
def test_records(boundary: Boundary) -> None:
    """One record at a time, exactly, by the compiled function and by the row path."""
    monitoring, record = boundary.monitoring, boundary.columns

    assert [boundary.end] == by_exact(monitoring, [record])
    for name, engine in RECORDS.items():
        assert [boundary.end] == engine(monitoring, [record]), name


@pytest.mark.parametrize("engine", TABLES)
@pytest.mark.parametrize(("boundary", "kind"), CASES, ids=case_name)
def test_tables(engine: str, boundary: Boundary, kind: str) -> None:
    """In a table of text, of decimals and, where the answers are whole, of whole numbers."""
    given = numbered(boundary.table(kind))

    assert [boundary.end] == TABLES[engine](boundary.monitoring, given)


def test_floats_would_be_wrong() -> None:
    """Binary numbers take all but the last of the computations to the wrong side."""
    floats = [0.1 + 0.2, sum([0.1] * 10), (0.7 + 0.8 + 0.9) / 3, 0.57 * 100, 1.1 * 3]
    floats += [1 / 6 + 1 / 6 + 1 / 6 + 1 / 6 + 1 / 6 + 1 / 6, 1 / 3 + 1 / 3 + 1 / 3]
    wrong = [
        float(each.bound) != value and Fraction(value) != each.bound
        for each, value in zip(BOUNDARIES, floats, strict=True)
    ]

    assert [True] * 6 + [False] == wrong
