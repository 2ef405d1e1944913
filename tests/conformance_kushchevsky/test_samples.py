# SPDX-License-Identifier: MIT
"""The invented data for Kushchevsky show what its README says."""

from __future__ import annotations

import csv
import json
from collections import Counter
from pathlib import Path
from typing import Final

import pytest

import shnor_rules
from shnor_rules.cli import main
from shnor_rules.model import row_names

FOLDER: Final = Path(__file__).parents[2] / "examples" / "kushchevsky"
NAMED: Final = "1/1 1/2 1.1.1/1 1.1.1/3 1.1.1/4 1.1.1/5 1.1.2/1 1.2/1 1.2/7 1.2/8 1.5/1 2/1 2/2"


def rows(name: str) -> list[dict[str, str]]:
    """Return the rows of a file of sample data."""
    with (FOLDER / name).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def test_by_the_order_eleven_teachers_are_collected() -> None:
    """The order has no scale."""
    monitoring = shnor_rules.load("kushchevsky")["teacher-competence"]
    found = Counter(
        shnor_rules.evaluate(monitoring, each).status.value for each in rows("teachers.csv")
    )

    assert {"no-scale": 11} == found


def test_by_the_scale_of_korenovsky_all_four_levels_occur() -> None:
    """One teacher stands in the hole of that scale."""
    monitoring = shnor_rules.load("kushchevsky")["teacher-competence"]
    assessed = [
        shnor_rules.evaluate(monitoring, each, reading="шкала-кореновского")
        for each in rows("teachers.csv")
    ]
    found = Counter(
        each.status.value if each.level is None else each.level.name for each in assessed
    )

    assert {"А": 2, "Б": 2, "С": 4, "D": 2, "in-gap": 1} == found


def test_school_32_has_sent_nothing() -> None:
    """The others are those of the order."""
    listed = {each.id for each in shnor_rules.load("kushchevsky").schools}

    assert {"32"} == listed - {each["школа"] for each in rows("teachers.csv")}


def test_every_event_is_of_a_row_and_of_a_school() -> None:
    """Rows are called by their section and their number."""
    ruleset = shnor_rules.load("kushchevsky")
    known = set(row_names(ruleset.roadmaps["roadmap"]).values())
    events = rows("events.csv")
    named = {each["мероприятие"] for each in events}

    assert set() == named - known
    assert {*NAMED.split(), "3/1", "3/3", "3/4", "3/5", "3/9", "3/10"} == named
    schools = {each["школа"] for each in events if each["школа"]}
    assert {"16", "18", "25", "26", "32"} == schools


def test_events_are_done_late_or_done_by_some_schools(capsys: pytest.CaptureFixture[str]) -> None:
    """On the last day of June, what has a date is done, late or open; the rest is only marked."""
    events = str(FOLDER / "events.csv")
    with pytest.raises(SystemExit) as ended:
        main(["fulfilment", "kushchevsky", events, "--as-of", "2022-06-30", "-f", "json"])
    (fulfilled,) = json.loads(capsys.readouterr().out)["roadmaps"]
    rows_of = {each["name"]: each for each in fulfilled["rows"]}

    assert 0 == ended.value.code
    assert {"done": 10, "late": 2, "undated-done": 3} == {
        status: fulfilled["counts"][status] for status in ("done", "late", "undated-done")
    }
    assert ("done", 2) == (rows_of["1.2/8"]["status"], rows_of["1.2/8"]["cut_periods"])
    assert ["1.1.1/5", "3/3"] == [name for name, row in rows_of.items() if row["status"] == "late"]
    assert [("18", "done"), ("25", "done"), ("26", "done"), ("32", "not-done")] == sorted(
        rows_of["1.1.1/4"]["schools"].items()
    )
