# SPDX-License-Identifier: MIT
"""Groups with the identical level, made in a table, are those that are made record by record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings

import shnor_rules
from tests.analysis.analysed import TEACHERS, monitoring, results
from tests.evaluation.making import korenovsky
from tests.tables.aggregates.counting import (
    KINDS,
    folded_key,
    random_records,
    results_table,
    rows_of,
    shipped,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shnor_rules import Assessment, Monitoring, Refusal
    from shnor_rules.analysis.summaries.groups import Grouping

COLUMNS = ("школа", "предмет")
CHOICES = [
    (("предмет",), ()),
    (("предмет",), ("школа",)),
    (("школа", "предмет"), ()),
    (("школа", "предмет"), ("школа",)),
]
"""What the records of a group share, and what parts the records."""


def expected_rows(grouping: Grouping) -> list[tuple[Any, ...]]:
    """Return what a table must say of the groups among some records, in any order."""
    within = grouping.within.folded
    rows: list[tuple[Any, ...]] = [
        (within, group.key.folded, group.level.name, "группа", len(group.members), grouping.records)
        for group in grouping.groups
    ]
    causes = {
        "уровня нет, ни в одной группе": grouping.without_level,
        "сведений для группы нет, ни в одной группе": grouping.without_key,
    }
    rows += [
        (within, None, None, cause, len(entries), grouping.records)
        for cause, entries in causes.items()
        if entries
    ]
    return rows


def assert_same(
    rules: Monitoring,
    found: list[Assessment | Refusal],
    kind: str,
    by: Sequence[str],
    within: Sequence[str],
) -> None:
    """Compare a table with the groups of the same results."""
    groups = shnor_rules.groups(found, by=by, within=within)
    table = KINDS[kind](results_table(rules, found, COLUMNS))

    rows = rows_of(shnor_rules.level_groups(rules, table, by=by, within=within))

    counted = [
        (
            folded_key(row, within),
            folded_key(row, by) if row["вид"] == "группа" else None,
            row["уровень"],
            row["вид"],
            row["количество"],
            row["n"],
        )
        for row in rows
    ]
    parts = groups.parts if within else (groups.whole,)
    expected = [row for part in parts for row in expected_rows(part)]
    assert sorted(expected, key=repr) == sorted(counted, key=repr)
    shares = [row["количество"] / row["n"] for row in rows]
    assert pytest.approx(shares) == [row["доля_число"] for row in rows]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("by", "within"), CHOICES, ids=str)
def test_shipped_records_make_the_same_groups(
    by: Sequence[str], within: Sequence[str], kind: str
) -> None:
    """The groups of the shipped teachers are the same, over all records and within schools."""
    assert_same(
        korenovsky("teacher-competence"), shipped("teachers-with-faults.csv"), kind, by, within
    )


@pytest.mark.parametrize("kind", ["polars, lazy", "duckdb", "pandas"])
@settings(max_examples=4)
@given(records=random_records())
def test_random_records_make_the_same_groups(kind: str, records: list[dict[str, Any]]) -> None:
    """Records without a level or without what makes a group are counted apart, never lost."""
    found = results(TEACHERS, *records)

    for by, within in CHOICES:
        assert_same(monitoring(TEACHERS), found, kind, by, within)


def test_groups_are_in_the_order_of_letters_then_of_levels() -> None:
    """What is in no group stands last, each cause by itself."""
    found = results(
        TEACHERS,
        {"предмет": "химия", "П1": 2, "П2": 1},
        {"предмет": "химия", "П1": 0, "П2": 0},
        {"П1": 0, "П2": 0},
        {"предмет": "Физика", "П1": 2, "П2": 1},
        {"предмет": "физика", "П1": 1, "П2": 0},
        {"предмет": "физика", "П1": 2, "П2": 1},
    )
    table = results_table(monitoring(TEACHERS), found, COLUMNS)

    rows = rows_of(shnor_rules.level_groups(monitoring(TEACHERS), table, by="предмет"))

    assert [
        ("Физика", 3, "высокий", "группа", 2, 6),
        ("химия", 1, "низкий", "группа", 1, 6),
        ("химия", 3, "высокий", "группа", 1, 6),
        (None, None, None, "уровня нет, ни в одной группе", 1, 6),
        (None, None, None, "сведений для группы нет, ни в одной группе", 1, 6),
    ] == [tuple(row.values())[:-1] for row in rows]
