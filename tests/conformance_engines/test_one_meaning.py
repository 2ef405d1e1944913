# SPDX-License-Identifier: MIT
"""Every engine says of every row what exact values say: total, level, status, refusal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shnor_rules.model import read_as
from shnor_rules.testing import monitorings
from tests.conformance_engines.engines import RECORDS, TABLES, by_exact, table
from tests.conformance_engines.grids import rows

if TYPE_CHECKING:
    from shnor_rules import Monitoring

SEEDS: Final = st.integers(0, 999)
PLACES: Final = 2
"""Decimals of the answers in rows; with more, a range without an end can be too wide to divide."""


@st.composite
def read(draw: st.DrawFn) -> Monitoring:
    """Return a monitoring as its text or one of its readings reads it."""
    monitoring = draw(monitorings(most_indicators=3, most_levels=3))
    names = [reading.id for reading in monitoring.readings]
    return read_as(monitoring, draw(st.sampled_from([(), *((name,) for name in names)])))


@settings(max_examples=40)
@given(read(), SEEDS)
def test_rows_one_by_one(monitoring: Monitoring, seed: int) -> None:
    """The compiled function and the row path agree with exact values on generated monitorings."""
    answered = rows(monitoring, 30, seed)
    expected = by_exact(monitoring, answered)

    for name, engine in RECORDS.items():
        assert expected == engine(monitoring, answered), name


@pytest.mark.parametrize("engine", TABLES)
@settings(max_examples=20)
@given(monitoring=read(), seed=SEEDS)
def test_tables(engine: str, monitoring: Monitoring, seed: int) -> None:
    """A table of any engine agrees with exact values on generated monitorings."""
    answered = rows(monitoring, 30, seed)
    found = TABLES[engine](monitoring, table(answered), places=PLACES)

    assert by_exact(monitoring, answered) == found
