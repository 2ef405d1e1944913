# SPDX-License-Identifier: MIT
"""Samples in tables of their own give what the same rows give inside their records."""

from __future__ import annotations

import polars as pl
import pytest

from shnor_rules.tables.evaluating import evaluate_table
from tests.analysis.analysed import monitoring
from tests.evaluation.making import korenovsky
from tests.tables.aggregates.counting import KINDS, rows_of
from tests.tables.sampling import (
    CENTRES,
    KEPT,
    in_table,
    one_by_one,
    random_centres,
    table,
    with_rows,
)


@pytest.mark.parametrize("kind", KINDS)
def test_random_samples_come_to_the_same(kind: str) -> None:
    """Sums, blanks, faults, labels and bare values end as they do inside the records."""
    records, samples = random_centres(150)
    make = KINDS[kind]
    columns = {"П1": ("1", "2"), "П2": ("П2",), "П3": ("П3", "группа")}
    tables = {name: make(table(rows, "центр", *columns[name])) for name, rows in samples.items()}

    found = evaluate_table(
        monitoring(CENTRES),
        make(table(records, "центр", "П1", "П2", "П3")),
        samples=tables,
        key="центр",
        keep=KEPT,
        places=2,
    )

    expected = one_by_one(monitoring(CENTRES), with_rows(records, samples))
    assert dict(zip((row["центр"] for row in records), expected, strict=True)) == in_table(found)
    assert {None, "низкий", "средний", "высокий"} == {level for _, level, _ in expected}
    assert {"уровень определён", "нет данных", "запись не принята"} == {end for *_, end in expected}


@pytest.mark.parametrize("kind", ["polars", "polars, lazy", "pandas", "pyarrow"])
def test_records_stay_in_their_order(kind: str) -> None:
    """Joining moves no record, whatever the order of the rows."""
    centres = [f"Ц{number % 97}-{number}" for number in range(500)]
    records = KINDS[kind](pl.DataFrame({"центр": centres, "П1": 1, "П3": range(500)}))
    rows = pl.DataFrame({"центр": sorted(centres, reverse=True), "П2": 2})

    found = evaluate_table(
        monitoring(CENTRES),
        records,
        samples={"П2": KINDS[kind](rows)},
        key="центр",
        keep=["центр", "П3", "статус"],
    )

    kept = rows_of(found)
    assert centres == [row["центр"] for row in kept]
    told = ["уровень определён" if number <= 20 else "запись не принята" for number in range(500)]
    assert list(zip(range(500), told, strict=True)) == [(row["П3"], row["статус"]) for row in kept]


def test_the_shipped_centre_comes_to_the_same() -> None:
    """П2 of the mentoring centre, given as a table, has the mean that its record has."""
    rules = korenovsky("mentoring-centre")
    mentors = pl.DataFrame(
        {"центр": ["А"] * 3, "П2.1": ["да", "да", "нет"], "П2.2": ["да", "нет", "да"]}
    )
    rest = {"П1": 1, "П3": 3, "П4": 5, "П5": 8, "П6": 3}

    found = evaluate_table(
        rules, pl.DataFrame({"центр": ["А"], **rest}), samples={"П2": mentors}, key="центр"
    )

    inside = {"центр": "А", **rest, "П2": [["да", "да"], ["да", "нет"], ["нет", "да"]]}
    assert {"А": one_by_one(rules, [inside])[0]} == in_table(found)
