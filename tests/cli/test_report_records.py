# SPDX-License-Identifier: MIT
"""`report`: which records are compared, which schools are expected, and how files come."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest
from openpyxl import Workbook

from tests.cli.running import COMPETENCE, EXAMPLES, TEACHERS

if TYPE_CHECKING:
    from shnor_rules.reports.content.report import Report
    from tests.cli.running import CommandLine

LAST_YEAR: Final = str(EXAMPLES / "teachers-last-year.csv")
RISKS: Final = str(EXAMPLES / "risk-factors.yaml")
PAIR: Final = ("--pair", "школа,учитель,предмет")


def test_last_year_is_compared(shnor: CommandLine, told: list[Report]) -> None:
    """Under the title that is given, or under words for one."""
    shnor("report", COMPETENCE, TEACHERS, "-o", "а", "--previous", f"2020={LAST_YEAR}", *PAIR)
    shnor("report", COMPETENCE, TEACHERS, "-o", "б", "--previous", LAST_YEAR, *PAIR)
    shnor("report", COMPETENCE, TEACHERS, "-o", "в")

    titled, untitled, alone = told
    assert ("2020", "этот период") == (titled.facts["период_до"], titled.facts["период_после"])
    assert "прошлый период" == untitled.facts["период_до"]
    assert "dynamics" in [each.id for each in titled.sections]
    assert "dynamics" not in [each.id for each in alone.sections]


def test_years_of_records_title_the_periods(shnor: CommandLine, told: list[Report]) -> None:
    """Where all records of a period tell one year."""
    kola = EXAMPLES.parent / "kola"
    before, now = (str(kola / f"target-indicators-{year}.csv") for year in (2021, 2022))
    reading = ("-r", "впр-не-ниже-базового")
    shnor("report", "kola/target-indicators", now, "--previous", before, *reading, "-o", "а")
    shnor("report", "kola/target-indicators", now, "--previous", now, *reading, "-o", "б")

    facts = [(each.facts["период_до"], each.facts["период_после"]) for each in told]
    assert [("2021", "2022"), ("2022", "этот период")] == facts


def test_records_that_hold_both_periods(shnor: CommandLine, told: list[Report]) -> None:
    """The current one is reported on, and compared with the one before."""
    both = str(EXAMPLES / "training-quality.csv")
    shnor("report", "korenovsky/training-quality", both, "-o", "отчёт")

    assert "Предыдущий период" == told[0].facts["период_до"]
    assert 5 == told[0].facts["всего"]


def test_one_period_of_a_monitoring_of_two(shnor: CommandLine, told: list[Report]) -> None:
    """A table of one period is no comparison."""
    lines = (EXAMPLES / "training-quality.csv").read_text(encoding="utf-8-sig").splitlines()
    heads = lines[0].split(";")
    kept = [at for at, name in enumerate(heads) if not name.startswith("предыдущий.")]
    rows = [[line.split(";")[at] for at in kept] for line in lines]
    rows[0] = [name.removeprefix("текущий.") for name in rows[0]]
    Path("a.csv").write_text("\n".join(map(";".join, rows)), encoding="utf-8")
    shnor("report", "korenovsky/training-quality", "a.csv", "-o", "отчёт")

    assert None is told[0].facts["период_до"]
    assert 5 == told[0].facts["всего"]


def test_schools_that_sent_nothing(shnor: CommandLine, told: list[Report]) -> None:
    """The list names the schools; other cells of a row are other names of the school."""
    text = "школа;номер\nШкола № 1;1\nШкола А;\n;\n"
    Path("schools.csv").write_text(text, encoding="utf-8")
    Path("declared.csv").write_text("школа;заявлено\nШкола А;2\n", encoding="utf-8")
    Path("a.csv").write_text("школа;П1;П2;П3;П4;П5\n1;1;1;0;0;0\n1;1;1;0;0;0\n", encoding="utf-8")
    options = ("--schools", "schools.csv", "--declared", "declared.csv")
    outcome = shnor("report", COMPETENCE, "a.csv", "-o", "отчёт", *options)

    assert 0 == outcome.code
    facts = told[0].facts
    expected, absent = facts["школ_ожидалось"], facts["не_прислали"]
    assert (2, 1, 2) == (expected, absent, facts["заявлено"])


@pytest.mark.parametrize("name", ["schools.csv", "schools.txt"])
def test_schools_that_sent_no_risks(shnor: CommandLine, told: list[Report], name: str) -> None:
    """The list holds for the risks of schools as well, and may be the one that forms are for."""
    Path(name).write_text("школа\nШкола А\nШкола Я\n", encoding="utf-8")
    rules = ("korenovsky/risk-factors", RISKS)
    shnor("report", *rules, "-o", "отчёт", "--schools", name)

    assert ("Школа Я",) == told[0].section("not-sent").points


def test_workbooks_are_read(shnor: CommandLine, told: list[Report]) -> None:
    """Records and the list of schools come as Excel has them."""
    tables: dict[str, list[tuple[str | int, ...]]] = {
        "a.xlsx": [("школа", "П1", "П2"), ("Школа А", 1, 2)],
        "s.xlsx": [("школа", "номер"), ("Школа № 1", 1), ("Школа А", 2)],
    }
    for name, rows in tables.items():
        book = Workbook()
        sheet = book.active
        assert sheet is not None
        for row in rows:
            sheet.append([*row])
        book.save(name)
    shnor("report", COMPETENCE, "a.xlsx", "-o", "отчёт", "--schools", "s.xlsx")

    facts = told[0].facts
    assert (1, 2, 1) == (facts["оценено"], facts["школ_ожидалось"], facts["не_прислали"])


def test_declarations_that_cannot_be_read_are_left_out(
    shnor: CommandLine, told: list[Report]
) -> None:
    """The documents are made without them, and the exit code says so."""
    outcome = shnor("report", COMPETENCE, TEACHERS, "-o", "отчёт", "--declared", TEACHERS)

    assert 1 == outcome.code
    assert None is told[0].facts["заявлено"]


def test_the_day_and_the_title(shnor: CommandLine, told: list[Report]) -> None:
    """Without a day the report is undated: no clock is asked."""
    shnor("report", COMPETENCE, TEACHERS, "-o", "а", "--title", "Своё название")
    shnor("report", COMPETENCE, TEACHERS, "-o", "б", "--date", "2021-05-21", "--by", "школа")

    assert ("Своё название", None) == (told[0].title, told[0].date)
    assert "2021-05-21" == str(told[1].date)
