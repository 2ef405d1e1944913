# SPDX-License-Identifier: MIT
"""Faults of one line, planted one at a time in each interpretation, each make an engine differ."""

from __future__ import annotations

from collections import Counter
from itertools import count
from typing import TYPE_CHECKING, Any, Final

import duckdb
import polars as pl
import pytest

from tests.conformance_engines.engines import RECORDS, TABLES, by_exact, table
from tests.conformance_engines.faults import FAULTS, Fault
from tests.conformance_engines.planting import planted
from tests.conformance_engines.subjects import SUBJECTS, subject

if TYPE_CHECKING:
    from shnor_rules import Monitoring
    from tests.conformance_engines.grids import Row

NUMBERS: Final = count()
FEWEST: Final = 3
"""Faults of each interpretation."""

STOPPED: Final = (duckdb.Error, pl.exceptions.PolarsError, ArithmeticError, AssertionError)
"""What is raised where an engine cannot go on, or gives half of a total; that is seen, too."""


def ends(engine: str, monitoring: Monitoring, answered: list[Row]) -> Any:  # noqa: ANN401  (outcomes, or why there are none)
    """Return how rows end by an engine, or that it stopped."""
    try:
        if engine in RECORDS:
            return RECORDS[engine](monitoring, answered)
        return TABLES[engine](monitoring, table(answered))
    except STOPPED as error:
        return type(error)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.what.replace(" ", "-"))
def test_a_planted_fault_is_seen(fault: Fault) -> None:
    """With the fault, the engine that the list names and exact values end a row differently."""
    with planted(fault):
        monitoring, answered = subject(fault.subject, NUMBERS)
        differs = by_exact(monitoring, answered) != ends(fault.caught_by, monitoring, answered)

    assert differs


@pytest.mark.parametrize("name", SUBJECTS)
def test_nothing_is_seen_where_nothing_is_planted(name: str) -> None:
    """Without a fault all engines end all rows alike, of every monitoring of the list."""
    monitoring, answered = subject(name, NUMBERS)
    expected = by_exact(monitoring, answered)

    for engine in (*RECORDS, *TABLES):
        assert expected == ends(engine, monitoring, answered), engine
    assert {"запись не принята"} < {status for *_, status in expected}


def test_every_interpretation_has_faults() -> None:
    """None of the interpretations is taken to be right without having been wrong."""
    listed = Counter(fault.of for fault in FAULTS)

    assert {"exact", "whole numbers", "code", "columns", "answers", "widths"} == set(listed)
    assert min(listed.values()) >= FEWEST
