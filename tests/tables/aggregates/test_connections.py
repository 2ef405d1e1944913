# SPDX-License-Identifier: MIT
"""Relations of a connection of one's own are counted as those of the one by default."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import duckdb
import polars as pl
import pytest

import shnor_rules
from tests.analysis.analysed import TEACHERS, monitoring
from tests.tables.aggregates.counting import rows_of

if TYPE_CHECKING:
    from collections.abc import Callable

RULES: Final = monitoring(TEACHERS)
RESULTS: Final = pl.DataFrame(
    {
        "школа": ["А", "А", 'Б "2"'],
        "уровень_код": [1, None, 2],
        "статус": ["уровень определён", "нет данных", "уровень определён"],
    }
)

CALLS: Final[dict[str, Callable[[Any], Any]]] = {
    "distribution": lambda found: shnor_rules.level_distribution(RULES, found),
    "by school": lambda found: shnor_rules.level_distribution(RULES, found, by="школа"),
    "groups": lambda found: shnor_rules.level_groups(RULES, found, by="школа"),
    "changes": lambda found: shnor_rules.level_changes(RULES, found, found, key="школа"),
}


@pytest.mark.parametrize("call", CALLS)
def test_a_connection_of_ones_own(call: str) -> None:
    """What is counted stays in the connection, and is what Polars counts."""
    expected = rows_of(CALLS[call](RESULTS))

    with duckdb.connect() as connection:
        found = CALLS[call](connection.from_arrow(RESULTS.to_arrow()))
        assert expected == rows_of(found)
    assert expected
