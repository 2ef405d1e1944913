# SPDX-License-Identifier: MIT
"""The command line with Spark: folders of files, whole or not at all, and clear words otherwise."""

from __future__ import annotations

import json
from collections import Counter
from decimal import Decimal
from pathlib import Path
from typing import Final

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from pyspark.sql import SparkSession

from shnor_rules.tables.files.by_spark import SparkFiles
from tests.cli.running import COMPETENCE, FAULTY, CommandLine

REFUSED: Final = "запись не принята"
REASON: Final = "причина"
TO_LINES: Final = ("--keep", "П1", "--keep", "уровень", "-o", "b.jsonl")


@pytest.fixture
def shnor(
    spark: SparkSession,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> CommandLine:
    """The command line with Spark running, in an empty folder."""
    assert spark.getActiveSession() is spark
    monkeypatch.delenv("SHNOR_LANG", raising=False)
    monkeypatch.chdir(tmp_path)
    return CommandLine(monkeypatch, capsys)


def test_the_command_line_goes_from_file_to_folder(shnor: CommandLine) -> None:
    """Text to Parquet, and the folder to lines of JSON; refused rows are told without a number."""
    to_parquet = ("--engine", "spark", "-o", "a.parquet", *("--keep", "П1", "--keep", "П2"))
    first = shnor("evaluate", COMPETENCE, FAULTY, *to_parquet, "--keep", "статус", "--keep", REASON)
    statuses = Counter(pq.read_table("a.parquet")["статус"].to_pylist())
    ignored = ("--ignore", "статус", "--ignore", REASON)
    second = shnor("evaluate", COMPETENCE, "a.parquet", "--engine", "spark", *ignored, *TO_LINES)
    lines = [
        json.loads(line)
        for part in Path("b.jsonl").glob("part-*")
        for line in part.read_text(encoding="utf-8").splitlines()
    ]

    assert (1, 1) == (first.code, second.code)
    assert Counter({REFUSED: 7, "уровень определён": 2, "нет данных": 1}) == statuses
    assert "не принято: П1: значения «3» нет в {0; 1; 2}\n" in first.err
    assert {"П1", "уровень"} == set(lines[0])


def test_the_command_line_puts_tables_together_for_a_sheet(shnor: CommandLine) -> None:
    """Columns with a dot, decimals and text that a sheet would run; an ignored one is left out."""
    schema = pa.schema([("П1", pa.int8()), ("К.1", pa.decimal128(4, 2)), ("текст", pa.string())])
    rows_of = {"П1": [1], "К.1": [Decimal("0.50")], "текст": ["=1+1"]}
    pq.write_table(pa.table(rows_of, schema), "a.parquet")
    pq.write_table(pa.table({"П2": ["1"], "лишнее": ["1"]}), "b.parquet")
    how = ("--engine", "spark", "--ignore", "лишнее", "-o", "a.csv")
    keep = (item for name in ("П1", "П2", "К.1", "текст") for item in ("--keep", name))
    outcome = shnor("evaluate", COMPETENCE, "a.parquet", "b.parquet", *how, *keep)
    lines = {
        line
        for part in Path("a.csv").glob("part-*")
        for line in part.read_text(encoding="utf-8").splitlines()
    }

    assert 0 == outcome.code
    assert {"П1;П2;К.1;текст", "1;;0,50;'=1+1", ";1;;"} == lines


def test_a_folder_of_several_schemas(shnor: CommandLine) -> None:
    """A column that the first file lacks is read all the same; one of two types is refused."""
    for folder, second in (("a", {"П1": [2]}), ("b", {"П1": [2], "П3": ["1"]})):
        Path(folder).mkdir()
        pq.write_table(pa.table({"П3": [1], "П4": [1], "П5": [1]}), f"{folder}/1.parquet")
        pq.write_table(pa.table(second), f"{folder}/2.parquet")
    how = ("--engine", "spark", "--keep", "П1", "--keep", "П3", "-o", "c.parquet")
    good = shnor("evaluate", COMPETENCE, "a", *how)
    rows = {(row["П1"], row["П3"]) for row in pq.read_table("c.parquet").to_pylist()}
    bad = shnor("evaluate", COMPETENCE, "b", *how)

    assert (0, 2) == (good.code, bad.code)
    assert {(None, 1), (2, None)} == rows
    assert "движок spark не справился с таблицей" in bad.err


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("П1;П2\n1;1\n1\n", "таблица «a.csv» повреждена"),
        ("sep=;\nП1;П2\n1;1\n", "над заголовком стоят другие строки"),
    ],
)
def test_the_command_line_tells_what_spark_cannot_read(
    shnor: CommandLine, text: str, sentence: str
) -> None:
    """In the words of the library, and nothing is left behind."""
    Path("a.csv").write_text(text, encoding="utf-8")
    outcome = shnor("evaluate", COMPETENCE, "a.csv", "--engine", "spark", "-o", "b.parquet")

    assert 2 == outcome.code
    assert sentence in outcome.err
    assert ["a.csv"] == [each.name for each in Path().iterdir()]


def test_a_spark_that_was_started_for_files_is_stopped(
    shnor: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One that was running before stays."""
    del shnor
    stopped: list[str] = []
    files = SparkFiles()
    files.close()
    monkeypatch.setattr(files, "_is_own", True)
    monkeypatch.setattr(SparkSession, "stop", lambda _: stopped.append("stopped"))
    files.close()

    assert ["stopped"] == stopped
