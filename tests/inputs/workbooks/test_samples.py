# SPDX-License-Identifier: MIT
"""Samples on sheets of their own, put to the records that they belong to."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve

from shnor_rules.inputs.workbooks.known_parts import known_of
from tests.inputs.workbooks.books import SAMPLED, Read, monitoring, read, workbook

HEADS = ["№", "школа", "П1"]
RECORDS = [HEADS, [1, "СОШ № 1", 2], [2, "СОШ № 2", 1]]
MENTORS = [["№", 1, 2], [1, 1, 0], [2, 1, 1], ["1.", 0, 1]]


def read_sampled(pages: dict[str, Any], *, key: str | None = None) -> Read:
    """Read a workbook with samples, without the notes on where its tables are."""
    known = evolve(known_of(monitoring(SAMPLED)), key=key)
    result = read(workbook(pages), known)
    notes = [each for each in result.findings if each.name == "table-found"]
    for note in notes:
        result.findings.remove(note)
    return result


def test_rows_go_by_the_number_of_the_record() -> None:
    """The number is no field, and each answer keeps its place."""
    result = read_sampled({"Ответы": RECORDS, "П2 – наставник": MENTORS})

    assert [] == result.findings
    assert [
        {"школа": "СОШ № 1", "П1": 2, "П2": [{"1": 1, "2": 0}, {"1": 0, "2": 1}]},
        {"школа": "СОШ № 2", "П1": 1, "П2": [{"1": 1, "2": 1}]},
    ] == result.records
    place = result.givens[0].fields["П2.2.1"]
    assert ("П2 – наставник", "B4", "1") == (place.sheet, place.cell, place.subject)


def test_groups_have_a_column() -> None:
    """The rows of a group are one list; without items the answer stands bare."""
    rows = [["№", "группа", "П3"], [1, "А", 1], [1, "Б", 2], [1, "А", 0], [2, "А", "-"]]
    result = read_sampled({"Ответы": RECORDS, "П3": rows})

    assert [{"А": [1, 0], "Б": [2]}, {"А": [None]}] == [each["П3"] for each in result.records]
    assert "C3" == result.givens[0].fields["П3.Б.1"].cell


def test_a_row_without_a_group_is_a_fault_of_its_record() -> None:
    """The other records are read."""
    rows = [["№", "группа", "П3"], [1, "", 1], [2, "А", 2]]
    result = read_sampled({"Ответы": RECORDS, "П3": rows})

    assert [("sample-group", "B2")] == result.faults_of_records
    assert {"А": [2]} == result.records[1]["П3"]


def test_a_wrong_cell_is_a_fault_of_its_record() -> None:
    """An average over a part of the rows would be wrong."""
    rows = [["№", "1", "2"], [1, "#Н/Д", 0], [2, 1, 1]]
    result = read_sampled({"Ответы": RECORDS, "П2": rows})

    assert [("cell-error", "B2")] == result.faults_of_records
    assert "П2" not in result.records[0]
    assert [{"1": 1, "2": 1}] == result.records[1]["П2"]


def test_a_single_record_needs_no_number() -> None:
    """All rows are its own; a number that is there has to be right."""
    rows = [["№", "1", "2"], ["", 1, 0], ["", 1, 1]]
    pages = {"Ответы": RECORDS[:2], "П2": rows}
    assert 2 == len(read_sampled(pages).records[0]["П2"])

    mixed = {"Ответы": RECORDS[:2], "П2": [rows[0], [1, 1, 0], ["", 1, 1]]}
    assert 2 == len(read_sampled(mixed).records[0]["П2"])


def test_without_numbers_the_shared_attribute_decides() -> None:
    """Or the column that the caller names."""
    records = [["Школа", "П1"], ["СОШ № 1", 2], ["СОШ № 2", 1]]
    rows = [["школа", "П2.1", "П2.2"], ["СОШ № 2", 1, 1], ["СОШ № 1", 1, 0]]
    for key in (None, "школа"):
        result = read_sampled({"Ответы": records, "Наставники": rows}, key=key)
        assert [[{"1": 1, "2": 0}], [{"1": 1, "2": 1}]] == [each["П2"] for each in result.records]


def test_a_column_that_is_no_field_can_be_the_key() -> None:
    """It is kept for that."""
    records = [["Код", "школа", "П1"], [7, "СОШ № 1", 2], [8, "СОШ № 1", 1]]
    rows = [["код", "П2.1", "П2.2"], [8, 1, 1], [7, 1, 0]]
    result = read_sampled({"Ответы": records, "Наставники": rows}, key="код")

    assert [] == result.findings
    assert [[{"1": 1, "2": 0}], [{"1": 1, "2": 1}]] == [each["П2"] for each in result.records]


@pytest.mark.parametrize(
    ("records", "rows", "expected"),
    [
        (RECORDS, [["1", "2"], [1, 1]], ("sample-key.sheet", None)),
        (RECORDS, [["№", "1", "2"], ["", 1, 1]], ("sample-key.blank", None)),
        (RECORDS, [["№", "1", "2"], [3, 1, 1]], ("sample-key.unmatched", None)),
        (
            [HEADS, [1, "А", 2], [1, "Б", 2]],
            [["№", "1", "2"], [1, 1, 1]],
            ("sample-key.repeated", None),
        ),
        (
            [HEADS, [1, "А", 2], ["", "Б", 2]],
            [["№", "1", "2"], [1, 1, 1]],
            ("sample-key.record", None),
        ),
    ],
)
def test_rows_without_a_record_stop_the_workbook(
    records: list[Any], rows: list[Any], expected: tuple[str, str | None]
) -> None:
    """Whose average they belong to is unknown, so no record is given."""
    result = read_sampled({"Ответы": records, "П2": rows})

    assert [expected] == result.told
    assert ([], 2) == (result.records, result.account.rows_reported)


def test_an_answer_beside_its_sample_is_told() -> None:
    """Only one of them counts."""
    records = [[*HEADS, "П2"], [1, "СОШ № 1", 2, 1]]
    result = read_sampled({"Ответы": records, "П2 – наставник": MENTORS[:2]})

    assert [("repeated-field", None)] == result.faults_of_records


def test_wrong_headings_of_a_sample_stop_the_workbook() -> None:
    """Its rows cannot be read."""
    rows = [["№", "П2.1", "П2.2", "П2.3"], [1, 1, 1, 1]]
    result = read_sampled({"Ответы": RECORDS, "П2": rows})

    assert (["unknown-field"], []) == ([each.name for each in result.findings], result.records)


def test_a_sheet_that_could_be_either_sample_is_not_used() -> None:
    """It is told of."""
    twins = SAMPLED.replace("П3:", "П4:").replace(
        'values: "[0; 2]"\n    sample: {of: пара',
        (
            'values: "[0; 2]"\n    items:\n      1: {title: План, values: "{0; 1}"}\n'
            "    sample: {of: пара"
        ),
    )
    known = known_of(monitoring(twins))
    result = read(workbook({"Ответы": RECORDS, "Лист2": [["№", 1], [1, 1]]}), known)

    assert ["table-found", "unused-sheet"] == result.keys


def test_a_sample_without_records_is_told() -> None:
    """There is nothing to put its rows to."""
    result = read_sampled({"П2": MENTORS})

    assert ["no-table"] == result.keys


def test_a_sample_of_one_column_is_one() -> None:
    """Unlike a list beside a table of records."""
    pages = {"Ответы": RECORDS[:2], "П3": [["П3"], [1], [2]]}
    result = read_sampled(pages)

    assert [[1, 2]] == [each["П3"] for each in result.records]
