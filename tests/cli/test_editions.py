# SPDX-License-Identifier: MIT
"""`evaluate` takes the edition that was in force: on the date of each record, or as of a day."""

from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING

from tests.cli.running import ROOT

if TYPE_CHECKING:
    from tests.cli.running import CommandLine

DISTRICT = ROOT / "examples" / "made-up-district"
LESSONS = str(DISTRICT / "open-lessons")
OLDER = str(DISTRICT / "open-lessons-2023")
RECORDS = str(DISTRICT / "open-lessons.csv")


def test_each_record_by_the_edition_of_its_date(shnor: CommandLine) -> None:
    """Under each result stands its document; where none was in force the record is refused."""
    result = shnor("evaluate", LESSONS, RECORDS)
    older, newer, _ = (line for line in result.out.splitlines() if "по редакции:" in line)

    assert 1 == result.code
    assert older.endswith("№ 0-с от 01.09.2023")
    assert newer.endswith("№ 0 от 01.09.2024")
    assert "20.05.2023 не действует ни одна редакция" in result.err
    assert "столбец «дата»" in result.err
    assert "оценено: 3, не принято: 1" in result.err


def test_the_name_of_the_edition_does_not_matter(shnor: CommandLine) -> None:
    """Any of the names stands for all editions."""
    levels = [
        [
            each.get("level")
            for each in json.loads(shnor("evaluate", name, RECORDS, "-f", "json").out)
        ]
        for name in (LESSONS, OLDER)
    ]

    assert levels[0] == levels[1]


def test_a_sheet_has_a_column_for_the_document(shnor: CommandLine) -> None:
    """And the columns of all editions."""
    out = shnor("evaluate", LESSONS, RECORDS, "-f", "csv").out
    rows = list(csv.DictReader(out.splitlines(), delimiter=";"))

    assert ["2", "2", "1", ""] == [row["Т1"] for row in rows]
    assert ["0-с", "0", "0", ""] == [
        row["редакция"].partition("№ 0)")[2].partition("№ ")[2].partition(" от")[0]
        or row["редакция"].partition("приказ) № ")[2].partition(" от")[0]
        for row in rows
    ]


def test_as_of_a_day_one_edition_is_taken_for_all(shnor: CommandLine) -> None:
    """Whatever date a record has."""
    result = shnor("evaluate", LESSONS, RECORDS, "--as-of", "2024-05-20", "-f", "jsonl")
    found = [json.loads(line) for line in result.out.splitlines()]

    assert 0 == result.code
    assert {"open-lessons-2023"} == {each["monitoring"] for each in found}
    assert "по редакции" in shnor("evaluate", LESSONS, RECORDS, "--as-of", "20.05.2024").out


def test_a_trace_names_the_edition_itself(shnor: CommandLine) -> None:
    """The explanation of each result ends with its document."""
    result = shnor("evaluate", LESSONS, RECORDS, "--trace")

    assert "open-lessons-2023" in result.out
    assert "по редакции" not in result.out


def test_a_day_without_an_edition_is_refused(shnor: CommandLine) -> None:
    """So is what is no day."""
    early = shnor("evaluate", LESSONS, RECORDS, "--as-of", "20.05.2023")
    no_day = shnor("evaluate", LESSONS, RECORDS, "--as-of", "май")

    assert ("", "") == (early.out, no_day.out)
    assert "20.05.2023 не действует ни одна редакция" in early.err
    assert (2, True) == (no_day.code, "«май» – не день" in no_day.err)
