# SPDX-License-Identifier: MIT
"""`dynamics`: periods from files, from one column, or from records that hold two of them."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.cli.running import COMPETENCE, EXAMPLES, TEACHERS

if TYPE_CHECKING:
    from tests.cli.running import CommandLine

LAST_YEAR = str(EXAMPLES / "teachers-last-year.csv")
KEY = ("--key", "школа,предмет,учитель")
YEARS = ("--period", f"2021={LAST_YEAR}", "--period", f"2022={TEACHERS}", *KEY)

QUALITY = """
monitoring: quality
title: Качество
subject: школа
source: {document: order, place: раздел 2}
direction: больше – лучше
direction_basis: толкование
notices: [{text: Служит помощи., place: раздел 2}]
periods: {previous: {title: Прошлый год}, current: {title: Этот год}, place: раздел 2}
attributes:
  школа: {title: Школа, required: true}
indicators:
  П1: {title: Доля, number: "1.1", unit: "%", values: "[0; 100]",
       share: {part: часть, whole: всего}}
  П2: {title: Программы, values: целое не менее 0}
"""

CHANGES = """
monitoring: changes
title: Изменения
subject: школа
source: {document: order, place: раздел 2}
direction: больше – лучше
direction_basis: толкование
notices: [{text: Порога нет., place: раздел 2}]
attributes:
  школа: {title: Школа}
indicators:
  выше: {title: Улучшения, values: "целое [0; 2]", changes: {of: quality, change: улучшение}}
readings:
  одно:
    title: Довольно одного
    because: MAD-01
    status: предложено
    total: {formula: выше}
    levels:
      - {level: улучшила, interval: "[1; 2]", meaning: хорошо}
      - {level: прежняя, interval: "[0; 0]"}
remarks:
  MAD-01: {quote: выводы, note: Порога нет., concerns: {levels: любое}}
"""

BOTH = (
    "школа;предыдущий.П1.часть;предыдущий.П1.всего;предыдущий.П2;"
    "текущий.П1.часть;текущий.П1.всего;текущий.П2;текущий.П1\n"
    "А;1;2;3;3;4;3;\n"
    "Б;1;3;5;1;4;5;\n"
    "В;1;1;0;;;1;40\n"
)


def write(name: str, text: str) -> str:
    """Write a file into the folder of the test."""
    Path(name).write_text(text, encoding="utf-8")
    return name


def rows(text: str) -> list[list[str]]:
    """Return the rows of a sheet."""
    return list(csv.reader(io.StringIO(text.removeprefix("\ufeff")), delimiter=";"))


@pytest.fixture
def district() -> str:
    """The folder of a ruleset with two periods and a monitoring that counts their changes."""
    Path("district").mkdir()
    write(
        "district/ruleset.yaml",
        "ruleset: district\ntitle: Набор\nmunicipality: Район\n"
        "documents: {order: {title: Приказ, number: '7', date: 01.02.2021}}\n",
    )
    write("district/quality.yaml", QUALITY)
    write("district/changes.yaml", CHANGES)
    return "district"


def test_two_files_with_titles(shnor: CommandLine) -> None:
    """Two years of the example are compared by indicator, by school, by record and by level."""
    outcome = shnor("dynamics", COMPETENCE, *YEARS)
    lines = outcome.out.splitlines()

    assert 0 == outcome.code
    assert "2021: оценено: 15, не принято: 0\n2022: оценено: 15, не принято: 0\n" == outcome.err
    assert "записи узнаны по: школа, предмет, учитель" in lines
    assert "Сравнение 2021 – 2022 (n = 14)" in lines
    assert "    уровни: улучшение 6, ухудшение 0, без изменений 5, несравнимо 3 (n = 14)" in lines
    assert "  Школа А" in lines
    assert (
        "    итог: было 1/3, стало 1 – улучшение (+2/3 = 0,6666…) (направление – толкование)"
        in lines
    )
    assert "    П2: было нет, стало нет – несравнимо: не применимо ни в одном периоде" in lines
    assert "  Школа Б, физика, Учитель 16: нет записи в периоде «2022»" in lines
    assert (
        "  Школа А, математика, Учитель 4: С, – – несравнимо: уровня нет: в разрыве шкалы" in lines
    )
    assert lines[-1].startswith("Вывод о записи в целом («улучшила», ")


def test_changes_are_counted_by_other_attributes(shnor: CommandLine) -> None:
    """Instead of schools, any attribute can be asked for."""
    out = shnor("dynamics", COMPETENCE, *YEARS, "--by", "предмет").out

    assert "\n  химия\n    ответы: улучшение 0" in out
    assert "\n  Школа А\n" not in out


def test_files_by_themselves(shnor: CommandLine) -> None:
    """Files without titles are periods in their order, called by their names."""
    outcome = shnor("dynamics", COMPETENCE, LAST_YEAR, TEACHERS, *KEY, "-f", "json")
    data = json.loads(outcome.out)

    assert [LAST_YEAR, TEACHERS] == [period["title"] for period in data["periods"]]
    assert 14 == len(data["steps"][0]["pairs"])
    assert [] == data["conclusions"]


def test_one_period_of_several_files(shnor: CommandLine) -> None:
    """A title may be given twice: its files make one period."""
    head, *body = Path(TEACHERS).read_text(encoding="utf-8-sig").splitlines()
    for name, part in (("a.csv", body[:7]), ("b.csv", body[7:])):
        write(name, "\n".join((head, *part)) + "\n")
    outcome = shnor(
        "dynamics",
        COMPETENCE,
        *("--period", f"1={LAST_YEAR}", "--period", "2=a.csv", "--period", "2=b.csv"),
        *KEY,
    )

    assert "Сравнение 1 – 2 (n = 14)" in outcome.out


def test_three_periods_of_one_column(shnor: CommandLine, made_up: Path) -> None:
    """A column names the period; the way over the levels is told for all of them."""
    page = made_up / "only.yaml"
    text = page.read_text(encoding="utf-8")
    page.write_text(
        text.replace("школа: {title: Школа}", "школа: {title: Школа}\n  год: {title: Год}"),
        encoding="utf-8",
    )
    table = "школа;год;П1\nА;2020;0\nБ;2020;2\nА;2021;1\nБ;2021;0\nА;2022;1\nБ;2022;1\nА;;1\n"
    outcome = shnor(
        "dynamics", str(made_up), write("r.csv", table), "--period-attribute", "год", "--lang", "en"
    )

    assert 0 == outcome.code
    assert "  А: низкий, высокий, высокий – up, without a return\n" in outcome.out
    assert "  Б: высокий, низкий, высокий – with returns\n" in outcome.out
    assert "records are told by: школа\n" in outcome.out
    assert "no period told, not compared: 1 record\n" in outcome.err


def test_the_centres_of_the_example(shnor: CommandLine) -> None:
    """Two years of one centre stand in one file, told apart by the year."""
    outcome = shnor(
        "dynamics",
        "korenovsky/mentoring-centre",
        str(EXAMPLES / "mentoring-centre.yaml"),
        "--period-attribute",
        "год",
    )

    assert "итог: было 107/6, стало 22 – улучшение (+25/6 = 4,1666…)\n" in outcome.out


def test_records_with_both_periods(shnor: CommandLine, district: str) -> None:
    """A record of two periods is parted; shares are added up from counts, or refused."""
    outcome = shnor("dynamics", f"{district}/quality", write("r.csv", BOTH))

    assert 0 == outcome.code
    assert "Прошлый год: записей: 3, без уровня: 3, не принято: 0\n" in outcome.out
    assert outcome.out.count("к сведению: Служит помощи.\n") == 1
    assert "  А\n    ответы: улучшение 1, ухудшение 0, без изменений 1, " in outcome.out
    assert "    П1 (№ 1.1): было 50 % (1 из 2), стало 75 % (3 из 4) – улучшение (" in outcome.out
    assert "    П1 (№ 1.1): было 100 % (1 из 1), стало 40 % – " in outcome.out
    assert "    Прошлый год: 3 из 6 = 50 %\n" in outcome.out
    assert (
        "    Этот год: доли нет – только проценты, без количеств: 1 запись; проценты не "
        "усредняются\n      записей 2, без ответа 0, не принято 0\n      без количеств:\n"
        "        № 3  В\n" in outcome.out
    )
    assert "    несравнимо: нет общей доли в одном из периодов\n" in outcome.out
    assert "  А: порог не напечатан\n" in outcome.out
    assert "к сведению: Порога нет.\n" in outcome.out


def test_a_declared_reading_concludes(shnor: CommandLine, district: str) -> None:
    """A conclusion on a school is drawn by a declared reading, which is named."""
    arguments = (
        "dynamics",
        f"{district}/quality",
        write("r.csv", BOTH),
        "--conclusion-reading",
        "одно",
    )
    out = shnor(*arguments).out

    assert "Выводы по записям, Прошлый год – Этот год: Изменения\n  толкования: одно\n" in out
    assert "  А: улучшила – хорошо\n  Б: прежняя\n  В: улучшила – хорошо\n" in out
    (drawn,) = json.loads(shnor(*arguments, "-f", "json").out)["conclusions"]
    assert ["улучшила", "прежняя", "улучшила"] == [
        each["result"]["level"] for each in drawn["records"]
    ]


def test_a_sheet(shnor: CommandLine, district: str) -> None:
    """CSV has a row for every comparison, share, conclusion and notice."""
    table = write("r.csv", BOTH + "В;1;1;0;1;3;1;\n")
    arguments = (
        "dynamics",
        f"{district}/quality",
        table,
        "-f",
        "csv",
        "-o",
        "a.csv",
        "--conclusion-reading",
        "одно",
    )
    outcome = shnor(*arguments)
    assert 0 == outcome.code, outcome.err
    found = rows(Path("a.csv").read_text(encoding="utf-8"))
    both = ["Прошлый год", "Этот год"]
    counts = ["1", "2", "3", "4"]

    assert ["было: часть", "было: всего", "стало: часть", "стало: всего"] == found[0][9:]
    assert ["период", "с периодом", "запись", "что", "было", "стало", "разность"] == found[0][:7]
    assert [*both, "А", "П1 (№ 1.1)", "50", "75", "25", "улучшение", "", *counts] in found
    assert [*both, "Б", "П1 (№ 1.1)", "'100/3", "25", "-8,3333333333"] == next(
        [*row[:6], row[6]] for row in found if row[2:4] == ["Б", "П1 (№ 1.1)"]
    )
    assert [*both, "В", "", "", "", "", "несравнимо"] == next(
        row[:8] for row in found if row[2:4] == ["В", ""]
    )
    share = ["все записи", "П1 (№ 1.1)", "", "", "", ""]
    assert ["Прошлый год", "", *share, "одна и та же запись дана несколько раз: 1"] == next(
        row[:9] for row in found if row[0] == "Прошлый год" and row[1] == ""
    )
    assert [*both, "А", "Изменения", "", "улучшила", "", "", "", *[""] * 4] in found
    assert ["", "", "", "к сведению", "", "", "", "", "Порога нет.", *[""] * 4] in found


def test_a_sheet_of_levels(shnor: CommandLine) -> None:
    """Levels, totals and ways are rows of the sheet, too."""
    found = rows(shnor("dynamics", COMPETENCE, *YEARS, "-f", "csv").out)
    pupil = "Школа А, русский язык, Учитель 2"

    assert ["2021", "2022", pupil, "уровень", "Б", "С", "", "улучшение"] in [
        row[:8] for row in found
    ]
    assert ["2021", "2022", pupil, "итог", "'1/3", "1", "0,6666666666"] in [
        row[:7] for row in found
    ]
    assert [pupil, "движение по уровням", "", "Б, С", "", "выше, без возвратов"] in [
        row[2:8] for row in found
    ]


def test_a_share_in_the_sheet(shnor: CommandLine, district: str) -> None:
    """A share of the municipality stands with its counts."""
    table = write("r.csv", "".join(BOTH.splitlines(keepends=True)[:3]))
    found = rows(shnor("dynamics", f"{district}/quality", table, "-f", "csv").out)
    all_of_it = ["все записи", "П1 (№ 1.1)"]

    assert ["Прошлый год", "", *all_of_it, "", "40", "", "", "", "", "", "2", "5"] in found
    assert ["Прошлый год", "Этот год", *all_of_it, "40", "50", "10", "улучшение"] in [
        row[:8] for row in found
    ]


def test_faults_of_a_record_with_both_periods(shnor: CommandLine, district: str) -> None:
    """A fault is told in the column of its period; a record without periods is told as such."""
    columns = "школа;предыдущий.П2;текущий.П2\n"
    outcome = shnor("dynamics", f"{district}/quality", write("r.csv", f"{columns}А;1;-4\nБ;1;2\n"))

    assert 1 == outcome.code
    assert "r.csv, строка 2, столбец «текущий.П2»: ошибка D009" in outcome.err
    assert "  А: запись периода «Этот год» не принята\n    № 1  А\n" in outcome.out
    bare = shnor("dynamics", f"{district}/quality", write("r.csv", "школа;П2\nА;1\n"))
    assert 1 == bare.code
    assert bare.err.count("[period-keys]") == 1
    assert "в записи нет ни одного ключа периода: «предыдущий» и «текущий»" in bare.err


def test_files_of_a_monitoring_with_periods(shnor: CommandLine, district: str) -> None:
    """Where each period is a file of its own, records hold one period."""
    write("1.csv", "школа;П2\nА;1\n")
    write("2.csv", "школа;П2\nА;2\n")
    outcome = shnor("dynamics", f"{district}/quality", "1.csv", "2.csv")

    assert "П2: было 1, стало 2 – улучшение (+1)" in outcome.out


def test_other_rules_for_each_period(shnor: CommandLine, district: str) -> None:
    """Where a file cannot be read, the other period is told and nothing is compared."""
    write("1.csv", "школа;П2\nА;1\n")
    outcome = shnor("dynamics", f"{district}/quality", "1.csv", "none.csv")

    assert 2 == outcome.code
    assert "Сравнение 1.csv – none.csv (n = 0)" in outcome.out
    assert "По показателям" not in outcome.out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((TEACHERS, *KEY), "период один, сравнивать не с чем"),
        ((), "период один, сравнивать не с чем"),
        ((TEACHERS, "--period", f"1={TEACHERS}", *KEY), "файлы даны и сами по себе, и с --period"),
        (("--period", TEACHERS, *KEY), "записан не так"),
        (("--period", "=x.csv", *KEY), "записан не так"),
        ((TEACHERS, TEACHERS, *KEY), "назван дважды"),
        (("--period", "1=-", "--period", "2=-", *KEY), "стандартный ввод"),
        ((LAST_YEAR, TEACHERS), "назовите их из школа, предмет, учитель"),
        ((LAST_YEAR, TEACHERS, "--period-attribute", "стаж", *KEY), "период назван и файлами"),
        ((TEACHERS, "--period-attribute", "образовани", *KEY), "вы имели в виду «образование»?"),
        ((LAST_YEAR, TEACHERS, *KEY, "--conclusion-reading", "x"), "не считает изменений"),
    ],
)
def test_misuse(shnor: CommandLine, arguments: tuple[str, ...], said: str) -> None:
    """Misuse is told with the next step."""
    outcome = shnor("dynamics", COMPETENCE, *arguments)

    assert (2, "") == (outcome.code, outcome.out)
    assert said in outcome.err


def test_one_period_in_a_column(shnor: CommandLine) -> None:
    """A column that names one period only leaves nothing to compare."""
    table = write("r.csv", "школа;классы;П1;П2;П3;П4;П5\nА;5;1;1;1;1;1\n")
    outcome = shnor("dynamics", COMPETENCE, table, "--period-attribute", "классы", *KEY)

    assert (2, True) == (outcome.code, "период один" in outcome.err)


def test_the_only_record_of_each_period(shnor: CommandLine) -> None:
    """Where only the year tells records apart, the one of each year is compared."""
    outcome = shnor(
        "dynamics",
        "korenovsky/methodical-help",
        str(EXAMPLES / "methodical-help.yaml"),
        "--period-attribute",
        "год",
    )

    assert 0 == outcome.code
    assert "в каждом периоде одна запись\n" in outcome.out


def test_columns_left_out(shnor: CommandLine, district: str) -> None:
    """A column that does not belong to the monitoring can be left out of each period."""
    write("1.csv", "школа;П2;хвост\nА;1;x\n")
    write("2.csv", "школа;П2;хвост\nА;1;x\n")
    outcome = shnor("dynamics", f"{district}/quality", "1.csv", "2.csv", "--ignore", "хвост")
    assert 0 == outcome.code


def test_what_is_counted_tells_no_records_apart(shnor: CommandLine) -> None:
    """A district that has one record a year needs no key, though its records hold numbers."""
    table = str(EXAMPLES.parent / "kansk" / "fulfilment-indicators.csv")
    outcome = shnor("dynamics", "kansk/fulfilment-indicators", table, "--period-attribute", "год")

    assert (0, True) == (outcome.code, "в каждом периоде одна запись\n" in outcome.out)
    assert "П1_1 (№ 1): было 75 % (9 из 12), стало 91,6666… % (11 из 12) – " in outcome.out
