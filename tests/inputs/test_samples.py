# SPDX-License-Identifier: MIT
"""Samples in tables of their own reach the records to which they belong."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from shnor_rules.findings import Finding, Place
from shnor_rules.inputs import locate
from shnor_rules.messages import say
from tests.inputs.files import Result, read, write

if TYPE_CHECKING:
    from pathlib import Path

RECORDS = "центр;П1\nЦентр А;1\nЦентр Б;0\n"


def join(
    folder: Path,
    sample: str,
    *,
    records: str = RECORDS,
    key: str | None = "центр",
    name: str = "s.csv",
) -> Result:
    """Read records with a sample of П2."""
    samples = {"П2": write(folder, name, sample)}
    return read(write(folder, "records.csv", records), samples=samples, key=key)


@pytest.mark.parametrize(
    "sample",
    [
        "центр;1;2\nЦентр А;да;нет\nЦентр Б;1;0\nЦентр  А;;1\n",
        "1;центр;П2.2\nда;Центр А;нет\n1;Центр Б;0\n;Центр А;1\n",
    ],
)
def test_rows_go_to_the_record_with_the_same_key(tmp_path: Path, sample: str) -> None:
    """Columns are items, with or without the indicator; the order of the rows is kept."""
    result = join(tmp_path, sample)

    assert [] == result.findings
    assert [
        {"центр": "Центр А", "П1": "1", "П2": [{"1": "да", "2": "нет"}, {"1": None, "2": "1"}]},
        {"центр": "Центр Б", "П1": "0", "П2": [{"1": "1", "2": "0"}]},
    ] == result.records


def test_groups_are_kept_in_the_order_of_their_first_rows(tmp_path: Path) -> None:
    """The column «группа» makes groups of a record."""
    sample = "центр\tГруппа\t1\nЦентр А\tВПР\t1\nЦентр А\tОГЭ\t2\nЦентр А\tВПР\t3\n"
    result = join(tmp_path, sample, name="s.tsv")

    assert {"ВПР": [{"1": "1"}, {"1": "3"}], "ОГЭ": [{"1": "2"}]} == result.records[0]["П2"]
    assert ["ВПР", "ОГЭ"] == list(result.records[0]["П2"])
    assert "П2" not in result.records[1]


def test_a_column_of_the_indicator_itself_gives_plain_answers(tmp_path: Path) -> None:
    """Without items a row is one answer."""
    result = join(tmp_path, "центр;П2\nЦентр А;2\nЦентр А;\nЦентр Б;1\n")

    assert [["2", None], ["1"]] == [record["П2"] for record in result.records]


def test_one_record_needs_no_key(tmp_path: Path) -> None:
    """All rows belong to it; other files may be unreadable."""
    result = join(tmp_path, "1;2\n1;0\n0;1\n", records="П1\n1\n1;2\n", key=None)

    assert ["row-length.more"] == result.keys
    assert [{"П1": "1", "П2": [{"1": "1", "2": "0"}, {"1": "0", "2": "1"}]}] == result.records


def test_without_a_record_there_is_nothing_to_join(tmp_path: Path) -> None:
    """The finding on the records is enough."""
    assert ["no-records"] == join(tmp_path, "1\n1\n", records="", key=None).keys


def test_several_records_need_a_key(tmp_path: Path) -> None:
    """Without one nothing is assessed."""
    result = join(tmp_path, "1;2\n1;0\n", key=None)

    assert ([], [("sample-key.needed", 3, None)]) == (result.records, result.faults)


@pytest.mark.parametrize(
    ("sample", "faults"),
    [
        ("школа;1\nА;1\n", [("sample-key.column", 1, None)]),
        ("центр;группа\nА;1\n", [("sample-without-answers", 1, None)]),
        ("центр;1;П2.1\nА;1;1\n", [("repeated-column", 1, 3)]),
        ("центр;1;1\nА;1;1\n", [("repeated-column", 1, 3)]),
        ("центр;1\nЦентр А\nЦентр А;1\n", [("row-length.fewer", 2, None)]),
        ("центр;1\n ;1\n", [("sample-key.blank", 2, 1)]),
        ("центр;1;группа\nЦентр А;1;\n", [("sample-group", 2, 3)]),
    ],
)
def test_with_an_error_in_a_sample_nothing_is_read(
    tmp_path: Path, sample: str, faults: list[tuple[str, int, int]]
) -> None:
    """A mean over the sound rows alone would be a wrong number."""
    result = join(tmp_path, sample)

    assert ([], faults) == (result.records, result.faults)
    assert str(tmp_path / "s.csv") == result.findings[0].place.path


def test_a_sample_that_is_not_there_stops_reading(tmp_path: Path) -> None:
    """Its records would lack answers that somebody has written down."""
    records = write(tmp_path, "records.csv", RECORDS)
    result = read(records, samples={"П2": str(tmp_path / "s.csv")}, key="центр")

    assert ([], ["unreadable-file.missing"]) == (result.records, result.keys)


def test_a_sample_without_rows_answers_nothing(tmp_path: Path) -> None:
    """It is a warning, and the records are read."""
    result = join(tmp_path, "центр;1\n")

    assert ["no-records"] == result.keys
    assert [{"центр": "Центр А", "П1": "1"}, {"центр": "Центр Б", "П1": "0"}] == result.records


def test_a_note_on_the_encoding_of_a_sample_stops_nothing(tmp_path: Path) -> None:
    """Only errors do."""
    path = tmp_path / "s.csv"
    path.write_bytes("центр;1\nЦентр А;1\n".encode("cp1251"))
    records = write(tmp_path, "records.csv", RECORDS)
    result = read(records, samples={"П2": str(path)}, key=" центр ")

    assert (["encoding-detected"], 2) == (result.keys, len(result.records))


def test_rows_without_a_record_are_told_once_for_a_key(tmp_path: Path) -> None:
    """The place is the first of the rows, and their number is named."""
    result = join(tmp_path, "центр;1\nЦентр В;1\nЦентр А;1\nЦентр В;0\n")

    assert [("sample-key.unmatched", 2, None)] == result.faults
    assert "нет записи, у которой «центр» = «Центр В» (2 строки выборки)" == str(
        result.findings[0].message
    )
    assert 2 == len(result.records)


@pytest.mark.parametrize(
    ("records", "fault"),
    [
        ("центр;П1\nЦентр А;1\n;0\n", ("sample-key.record", 3, 1)),
        ("центр;П1\nЦентр А;1\nЦентр А;0\n", ("sample-key.repeated", 3, 1)),
        ("центр;П1;П2\nЦентр Б;1;\nЦентр А;0;1\n", ("repeated-field", 3, 3)),
    ],
)
def test_a_record_that_cannot_take_its_sample_is_refused(
    tmp_path: Path, records: str, fault: tuple[str, int, int]
) -> None:
    """No key, a key twice, or an answer already there; the other record is read."""
    result = join(tmp_path, "центр;1\nЦентр А;1\n", records=records)

    assert [fault] == result.faults
    assert 1 == len(result.records)


def test_a_row_that_is_no_record_takes_no_sample(tmp_path: Path) -> None:
    """It is told, and the rows that go with it have no record."""
    result = join(tmp_path, "центр;1\nЦентр А;1\n", records="центр;П1\nЦентр А\nЦентр Б;1\n")

    assert ["row-length.fewer", "sample-key.unmatched"] == result.keys
    assert [{"центр": "Центр Б", "П1": "1"}] == result.records


def test_a_blank_column_of_the_indicator_takes_the_sample(tmp_path: Path) -> None:
    """A record that the sample does not know keeps its own answer."""
    records = "центр;П1;П2\nЦентр А;1;\nЦентр Б;0;1\n"
    result = join(tmp_path, "центр;1\nЦентр А;1\n", records=records)

    assert [[{"1": "1"}], "1"] == [record["П2"] for record in result.records]


def test_records_that_lack_the_column_are_refused(tmp_path: Path) -> None:
    """The place is the row, for there is no column."""
    result = join(tmp_path, "центр;1\nЦентр А;1\n", records="П1\n1\n")

    assert [("sample-key.record", 2, None), ("sample-key.unmatched", 2, None)] == result.faults


@pytest.mark.parametrize(
    ("sample", "subject", "line", "column"),
    [
        ("центр;1;2\nЦентр Б;1;0\nЦентр А;1;7\n", "П2[1].2", 3, 3),
        ("центр;1;2\nЦентр Б;1;0\nЦентр А;1;7\n", "П2[1]", 3, None),
        ("центр;1;2\nЦентр Б;1;0\nЦентр А;1;7\n", "П2", 3, None),
        ("центр;группа;1\nЦентр А;ВПР 5.1;1\nЦентр А;ВПР 5.1;7\n", "П2[ВПР 5.1][2].1", 3, 3),
        ("центр;П2\nЦентр А;7\n", "П2[1]", 2, 2),
    ],
)
def test_a_fault_of_a_sample_is_located_in_its_table(
    tmp_path: Path, sample: str, subject: str, line: int, column: int | None
) -> None:
    """Answers, rows and the whole sample lead to their lines; columns to their numbers."""
    given = join(tmp_path, sample).givens[0]
    located = locate(given, Finding(say("empty-sample"), Place(subject=subject)))

    assert str(tmp_path / "s.csv") == located.place.path
    assert (line, column) == (located.place.line, located.place.column)
