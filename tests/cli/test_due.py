# SPDX-License-Identifier: MIT
"""`due` prints what is due in a month: as a page, a sheet and plain data."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.cli.plans_made_up import MONITORING, SECOND, TOOLS, write_plans
from tests.cli.running import ROOT

if TYPE_CHECKING:
    from tests.cli.running import CommandLine

DISTRICT = str(ROOT / "examples" / "made-up-district")


@pytest.fixture
def plans(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with a ruleset of one roadmap, in the folder that the command runs in."""
    monkeypatch.chdir(tmp_path)
    return write_plans(tmp_path)


PAGE = """\
Октябрь 2021

Срок в этом месяце (4)
  roadmap
    1  Семинар
        срок: октябрь 2021
        дни: 01.10.2021 – 31.10.2021
        отвечают: ЦРО
        форма: приказ
    2  Анализ
        срок: до 1 ноября 2021
        дни: наверняка по 31.10.2021; считается ли и время до 01.11.2021, не напечатано
        школы: 25
    Сверка
        срок: октябрь 2021
        дни: 01.10.2021 – 31.10.2021
    Сверка
        срок: октябрь 2021
        дни: 01.10.2021 – 31.10.2021

Повторяется (1)
  roadmap
    (без названия)
        срок: ежеквартально
        дни: 01.10.2021 – 31.12.2021

В течение долгого времени (1)
  roadmap
    5  Сайт
        срок: в течение года
        дни: 01.09.2021 – 31.08.2022

Без даты (2)
  roadmap
    6  Занятия
        срок: по плану работы
        почему без дат: дата стоит в другом плане
    7  Помощь
        почему без дат: срок не напечатан
"""


@pytest.mark.usefixtures("plans")
@pytest.mark.parametrize("month", ["2021-10", "октябрь 2021", "Октябрь 2021"])
def test_a_month_as_a_page(shnor: CommandLine, month: str) -> None:
    """Each kind under its heading, each row with what is known of it."""
    result = shnor("due", "plans", "--month", month)

    assert (0, PAGE, "") == (result.code, result.out, result.err)


@pytest.mark.usefixtures("plans")
def test_only_some_of_it(shnor: CommandLine) -> None:
    """One school, one body, one reading; where nothing is left that is said."""
    assert (
        "2  Анализ"
        not in shnor("due", "plans/roadmap", "-m", "2021-10", "--responsible", "цро").out
    )
    assert "2  Анализ" in shnor("due", "plans", "-m", "2021-10", "--school", "25").out
    read = shnor("due", "plans", "-m", "2021-10", "-r", "позже").out
    assert "1  Семинар" not in read
    nothing = shnor("due", "plans", "-m", "2030-01", "--lang", "en")
    assert "2030-01\nnothing is due in this month\n" == nothing.out


@pytest.mark.usefixtures("plans")
def test_a_sheet_and_plain_data(shnor: CommandLine) -> None:
    """Spreadsheets and programs have each duty with its kind and days."""
    written = shnor("due", "plans", "-m", "2021-11", "-f", "csv", "-o", "план.csv")
    sheet = Path("план.csv").read_text(encoding="utf-8-sig")
    rows = list(csv.reader(sheet.splitlines(), delimiter=";"))
    data = json.loads(shnor("due", "plans", "-m", "2021-11", "-f", "json").out)

    assert (0, "") == (written.code, written.out)
    assert ["срок в этом месяце", "roadmap", "", "2", "Анализ"] == rows[1][:5]
    assert "начиная с 08.11.2021" == rows[2][6]
    assert "2021-11" == data["month"]
    assert ["3", None] == [each["row"] for each in data["recurring"]]


@pytest.mark.usefixtures("plans")
def test_a_span_is_under_way(shnor: CommandLine) -> None:
    """Until its last month, under its own heading and word, with its days in the calendar."""
    roadmap = Path("plans/roadmap.yaml")
    text = roadmap.read_text(encoding="utf-8").replace(
        "deadline: октябрь 2021, responsible", "deadline: сентябрь – ноябрь 2021, responsible"
    )
    roadmap.write_text(text, encoding="utf-8")
    page = shnor("due", "plans", "-m", "2021-10", "--ics", "a.ics", "-o", "a.txt", "-f", "text")
    sheet = shnor("due", "plans", "-m", "2021-10", "-f", "csv").out
    data = json.loads(shnor("due", "plans", "-m", "2021-10", "-f", "json").out)

    assert 0 == page.code
    heading = "Идёт, срок позже этого месяца (1)\n  roadmap\n    1  Семинар\n"
    assert heading in Path("a.txt").read_text(encoding="utf-8")
    assert "идёт;roadmap;;1;Семинар" in sheet
    assert ["1"] == [each["row"] for each in data["running"]]
    assert "DTEND;VALUE=DATE:20211201" in Path("a.ics").read_text(encoding="utf-8")


@pytest.mark.usefixtures("plans")
def test_headings_name_the_roadmap_among_several(shnor: CommandLine, plans: Path) -> None:
    """The only roadmap need not be named at every section."""
    section = "sections: [{number: 1., title: Школы, activities: [{number: 1, deadline: ноябрь "
    for name in ("roadmap", "second"):
        text = f"{SECOND.split('activities')[0]}{section}2021}}]}}]\n".replace("second", name)
        (plans / f"{name}.yaml").write_text(text, encoding="utf-8")
    several = shnor("due", "plans", "-m", "2021-11").out
    one = shnor("due", "plans/second", "-m", "2021-11").out

    assert ("  roadmap: 1. Школы\n" in several, "  second: 1. Школы\n" in several) == (True, True)
    assert "\n  1. Школы\n" in one


@pytest.mark.usefixtures("plans")
def test_a_part_of_a_quarter_says_so(shnor: CommandLine) -> None:
    """Where the time of the roadmap cuts a quarter off."""
    assert "01.09.2021 – 30.09.2021 (часть периода)" in shnor("due", "plans", "-m", "2021-09").out


@pytest.mark.usefixtures("plans")
def test_the_end_of_a_period_is_a_last_day(shnor: CommandLine) -> None:
    """What is due by the end of a term is due by its last day."""
    roadmap = Path("plans/roadmap.yaml")
    text = roadmap.read_text(encoding="utf-8").replace("в начале каждой", "в конце каждой")
    roadmap.write_text(text, encoding="utf-8")

    assert "последний день 29.10.2021" in shnor("due", "plans", "-m", "2021-10").out


@pytest.mark.parametrize(
    "month", ["октябрь", "2021-13", "2500-01", "10.2021", "2021 год", "чепуха"]
)
@pytest.mark.usefixtures("plans")
def test_a_month_has_a_year(shnor: CommandLine, month: str) -> None:
    """Anything else is refused with an example."""
    result = shnor("due", "plans", "-m", month)

    assert 2 == result.code
    assert "напишите --month 2021-10" in result.err


@pytest.mark.usefixtures("plans")
def test_a_school_is_named_by_its_title_too(shnor: CommandLine) -> None:
    """What it is called in the list of schools means the same as its number."""
    titled = shnor("due", "plans", "-m", "2021-10", "--school", "школа").out

    assert titled == shnor("due", "plans", "-m", "2021-10", "--school", "25").out


def test_only_the_part_that_is_named(shnor: CommandLine, plans: Path) -> None:
    """A monitoring or tools for risks are asked alone, also where there is no other of the kind."""
    (plans / "a.yaml").write_text(MONITORING.replace("NAME", "a"), encoding="utf-8")
    (plans / "b.yaml").write_text(TOOLS, encoding="utf-8")

    for name in ("a", "b"):
        out = shnor("due", f"plans/{name}", "-m", "2021-10").out
        assert [True, False] == [text in out for text in (f"Мониторинг {name}", "Семинар")]


@pytest.mark.usefixtures("plans")
@pytest.mark.parametrize("name", ["plans/roadmap", "plans/roadmap.yaml"])
def test_a_roadmap_is_no_monitoring(shnor: CommandLine, name: str) -> None:
    """Whoever wants to assess by one is told what it is."""
    result = shnor("evaluate", name, "-", stdin=b"{}")

    assert (2, "") == (result.code, result.out)
    assert "«roadmap» – не мониторинг с показателями, а дорожная карта" in result.err
    assert "покажите её: shnor-rules show plans/roadmap" in result.err


def test_rulesets_of_several(shnor: CommandLine, plans: Path) -> None:
    """A roadmap, a monitoring or all of it; readings belong to one roadmap."""
    (plans / "second.yaml").write_text(SECOND, encoding="utf-8")
    for name in ("a", "b"):
        text = MONITORING.replace("NAME", name)
        (plans / f"{name}.yaml").write_text(text, encoding="utf-8")

    everything = shnor("due", "plans", "-m", "2021-10").out
    assert "Мониторинг a" in everything
    assert "Семинар" in everything
    assert "Мониторинг" not in shnor("due", "plans/second.yaml", "-m", "2021-10").out
    only = shnor("due", "plans/b", "-m", "2021-10").out
    assert ("Мониторинг b" in only, "Мониторинг a" in only, "Семинар" in only) == (
        True,
        False,
        False,
    )
    refused = shnor("due", "plans", "-m", "2021-10", "-r", "позже")
    assert 2 == refused.code
    assert "назовите одну: plans/roadmap, plans/second" in refused.err


def test_what_is_not_there_is_refused(shnor: CommandLine, plans: Path, made_up: Path) -> None:
    """A school that nobody names, a ruleset without plans, an output over a file of rules."""
    school = shnor("due", "plans", "-m", "2021-10", "--school", "99")
    assert (2, True) == (school.code, "возьмите школу из списка: 25" in school.err)
    assert 2 == shnor("due", str(made_up), "-m", "2021-10").code
    before = (plans / "roadmap.yaml").read_bytes()
    assert 2 == shnor("due", "plans", "-m", "2021-10", "--ics", "plans/roadmap.yaml").code
    assert before == (plans / "roadmap.yaml").read_bytes()


def test_the_made_up_district(shnor: CommandLine) -> None:
    """The example asks for a seminar in each term."""
    assert "дни: 02.09.2024 – 25.10.2024" in shnor("due", DISTRICT, "-m", "2024-10").out


def test_page_and_calendar_are_two_files(shnor: CommandLine, plans: Path) -> None:
    """One file for both would lose one of them: it is refused before anything is written."""
    result = shnor("due", "plans", "-m", "2021-10", "--ics", "a.ics", "-o", "./a.ics")

    assert (2, "") == (result.code, result.out)
    assert "один файл «a.ics»" in result.err
    assert not (plans.parent / "a.ics").exists()
