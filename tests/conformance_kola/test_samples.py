# SPDX-License-Identifier: MIT
"""The invented data for Kola show what its README says."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

import shnor_rules
from shnor_rules.cli import main
from shnor_rules.model import read_roadmap_as, row_names

if TYPE_CHECKING:
    from shnor_rules.evaluation import Assessment

FOLDER: Final = Path(__file__).parents[2] / "examples" / "kola"
READING: Final = "впр-не-ниже-базового"


def rows(name: str) -> list[dict[str, str]]:
    """Return the rows of a file of sample data."""
    with (FOLDER / name).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def assessments(name: str, reading: tuple[str, ...] = ()) -> list[Assessment]:
    """Return the assessments of the records of a file."""
    monitoring = shnor_rules.load("kola")["target-indicators"]
    return [shnor_rules.evaluate(monitoring, each, reading=reading) for each in rows(name)]


@pytest.mark.parametrize(
    ("name", "reading", "count"),
    [
        pytest.param("target-indicators-as-printed.csv", (), 3, id="as-printed"),
        pytest.param("target-indicators-2021.csv", (READING,), 6, id="2021"),
        pytest.param("target-indicators-2022.csv", (READING,), 6, id="2022"),
    ],
)
def test_every_record_is_collected(name: str, reading: tuple[str, ...], count: int) -> None:
    """Nothing is refused, nothing is missing, and nothing is rated."""
    assert ["no-scale"] * count == [each.status.value for each in assessments(name, reading)]


def test_schools_of_two_years_are_compared_or_left_alone() -> None:
    """Five schools are in both years; each of the other two is in one."""
    before, after = (
        {str(each.attributes["школа"]): each for each in assessments(name, (READING,))}
        for name in ("target-indicators-2021.csv", "target-indicators-2022.csv")
    )
    changed = {
        school: [
            name
            for name, answer in before[school].answers.items()
            if answer.value != after[school].answers[name].value
        ]
        for school in before.keys() & after.keys()
    }

    assert ({"Урагубская"}, {"КОСОШ"}) == (
        before.keys() - after.keys(),
        after.keys() - before.keys(),
    )
    assert 5 == len(changed)
    assert ["П3"] == changed["Междуреченская"]


@pytest.mark.parametrize(
    ("name", "reading"),
    [
        pytest.param("events.csv", (), id="as-printed"),
        pytest.param("events-five-seminars.csv", ("пять-семинаров",), id="taken-apart"),
    ],
)
def test_every_event_is_of_a_row_and_of_a_school(name: str, reading: tuple[str, ...]) -> None:
    """Rows are called by their numbers, schools as the ruleset lists them."""
    ruleset = shnor_rules.load("kola")
    roadmap = read_roadmap_as(ruleset.roadmaps["roadmap"], reading)
    events = rows(name)

    assert set() == {each["мероприятие"] for each in events} - set(row_names(roadmap).values())
    assert set() == {each["школа"] for each in events if each.get("школа")} - {
        each.id for each in ruleset.schools
    }


@pytest.mark.parametrize(
    ("name", "options", "late", "total"),
    [
        pytest.param("events.csv", (), ["1.11", "2.5"], 24, id="as-printed"),
        pytest.param(
            "events-five-seminars.csv", ("-r", "пять-семинаров"), ["1.14.3"], 28, id="taken-apart"
        ),
    ],
)
def test_what_was_late_is_told(
    capsys: pytest.CaptureFixture[str],
    name: str,
    options: tuple[str, ...],
    late: list[str],
    total: int,
) -> None:
    """At the end of the year the rows that were late are those of the README."""
    command = ["fulfilment", "kola", str(FOLDER / name), "--as-of", "2022-12-31", "-f", "json"]
    with pytest.raises(SystemExit) as ended:
        main([*command, *options])
    (fulfilled,) = json.loads(capsys.readouterr().out)["roadmaps"]

    assert 0 == ended.value.code
    assert total == fulfilled["total"]
    assert late == [each["name"] for each in fulfilled["rows"] if each["status"] == "late"]


def test_schools_that_are_in_both_years_improve_or_worsen(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Two years are compared school by school; what has no partner is told apart."""
    files = [str(FOLDER / f"target-indicators-{year}.csv") for year in (2021, 2022)]
    with pytest.raises(SystemExit) as ended:
        main(["dynamics", "kola/target-indicators", *files, "-r", READING])
    out = capsys.readouterr().out

    assert 0 == ended.value.code
    assert "ответы: улучшение 14, ухудшение 3, без изменений 3, несравнимо 0 (n = 20)" in out
    assert "Урагубская: нет записи в периоде" in out
    assert "КОСОШ: нет записи в периоде" in out
    assert "Результаты ВПР служат тому, чтобы вовремя помочь школе и ученику" in out
