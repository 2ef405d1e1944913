# SPDX-License-Identifier: MIT
"""What people write where they have no answer: read record by record, refused by engines."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.cli.running import COMPETENCE

if TYPE_CHECKING:
    from tests.cli.running import CommandLine

TEXTS = (
    *("-", "–", "н/д", "нет данных", "?", "х", "X", "#Н/Д", "ложь", "истина"),
    *("1\u00a0", " 1", "1,0", "высокий", "высoкий", "нет", "НЕТ ", "", "1%", "01.02.2021"),
)
"""What may stand in a column of answers."""


def ends(out: str) -> list[tuple[str, str]]:
    """Return level and status of every record of a result."""
    rows = csv.DictReader(io.StringIO(out), delimiter=";")
    return [(row["уровень"] or "", row["статус"]) for row in rows]


@pytest.mark.parametrize("engine", ["polars", "duckdb"])
@pytest.mark.parametrize("name", ["П1", "П2", "П5"])
def test_an_engine_gives_no_other_level(shnor: CommandLine, engine: str, name: str) -> None:
    """What an engine understands it understands alike; what it does not it refuses."""
    names = ["П1", "П2", "П3", "П4", "П5"]
    lines = [
        ";".join(["школа", *names]),
        *(";".join(["Ш", *(text if each == name else "1" for each in names)]) for text in TEXTS),
    ]
    Path("тексты.csv").write_text("\n".join(lines), encoding="utf-8")
    found = {
        each: ends(shnor("evaluate", COMPETENCE, "тексты.csv", "-f", "csv", "--engine", each).out)
        for each in ("python", engine)
    }

    assert [len(TEXTS)] * 2 == [len(each) for each in found.values()]
    for row, (by_engine, by_record) in enumerate(zip(found[engine], found["python"], strict=True)):
        assert by_engine in {by_record, ("", "запись не принята")}, TEXTS[row]


@pytest.mark.parametrize("text", ["-", "н/д", "х"])
def test_no_answer_is_refused_by_engines_alone(shnor: CommandLine, text: str) -> None:
    """The difference is told in the reference, and goes no further than this."""
    Path("т.csv").write_text(f"П1;П2;П3;П4;П5\n{text};1;1;1;1\n", encoding="utf-8")
    found = [
        ends(shnor("evaluate", COMPETENCE, "т.csv", "-f", "csv", "--engine", each).out)
        for each in ("python", "polars")
    ]

    assert [[("", "нет данных")], [("", "запись не принята")]] == found
