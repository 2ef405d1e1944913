# SPDX-License-Identifier: MIT
"""`sensitivity`: what readings and rounding change, for people and for programs."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.cli.running import COMPETENCE, FAULTY, GAP, ROOT, TEACHERS

if TYPE_CHECKING:
    from tests.cli.running import CommandLine

LIKE = "kushchevsky/teacher-competence"
BORROWED = str(ROOT / "examples" / "kushchevsky" / "teachers.csv")
LESSONS = str(ROOT / "examples" / "made-up-district" / "open-lessons")
DATED = str(ROOT / "examples" / "made-up-district" / "open-lessons.csv")


def rows(text: str) -> list[dict[str, str]]:
    """Return the rows of a sheet."""
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff")), delimiter=";"))


def test_records_as_text(shnor: CommandLine) -> None:
    """First how many change by which decision, then which ones, then the nearest to a bound."""
    outcome = shnor("sensitivity", COMPETENCE, TEACHERS)
    lines = outcome.out.splitlines()

    assert (0, "оценено: 15, не принято: 0\n") == (outcome.code, outcome.err)
    assert "  при толковании «граница-вверх» результат меняется у 1 записи из 15" in lines
    assert "    было: в разрыве шкалы, стало: уровень С – 1 запись" in lines
    assert "    другой уровень: 1, уровень пропадает: 3" in lines
    assert "  при округлении итога до целого результат меняется у 7 записей из 15" in lines
    assert (
        "  при округлении итога до 2 знаков после запятой ни один результат не меняется "
        "(15 записей)" in lines
    )
    start = lines.index("  № 4  Школа А, математика, Учитель 4: итог 0,5, в разрыве шкалы")
    assert "    граница-вверх: итог 0,5, уровень С" == lines[start + 1]
    assert "Изменённые записи (8 из 15)" in lines
    near = lines[lines.index("Ближе всего к границам уровней") + 1]
    assert near.endswith("0,5            сразу выше этого значения начинается уровень С")


def test_all_possible_records_as_text(shnor: CommandLine) -> None:
    """Without a file nothing is assessed: all records there can be are compared."""
    outcome = shnor("--lang", "en", "sensitivity", COMPETENCE, "-r", "все-показатели")
    lines = outcome.out.splitlines()

    assert (0, "") == (outcome.code, outcome.err)
    assert "no file of records is named: all 288 possible records are compared" in lines
    assert (
        "  under the reading `все-показатели` the result of 60 records out of 288 changes" in lines
    )
    assert "      total 1,75, such as {П1: 2, П2: 2, П3: 1, П4: 2, П5: 2}" in lines


def test_two_readings_compared_and_two_together(shnor: CommandLine) -> None:
    """A reading can stand in the place of the text; a plus takes readings together."""
    arguments = ("--against", "граница-вверх", "-r", "граница-вниз")
    both = ("-r", "все-показатели + граница-вверх")
    lines = shnor("sensitivity", COMPETENCE, TEACHERS, *arguments, *both).out.splitlines()

    assert "сравнивается с: граница-вверх" in lines
    assert "    было: уровень С, стало: уровень Б – 1 запись" in lines
    assert any(
        line.startswith("  при толкованиях «все-показатели+граница-вверх»") for line in lines
    )


def test_the_text_is_tried_where_a_reading_is_compared_with(shnor: CommandLine) -> None:
    """It is a decision like any other."""
    out = shnor("sensitivity", COMPETENCE, TEACHERS, "--against", "граница-вверх").out

    assert "  по буквальному тексту результат меняется у 1 записи из 15" in out.splitlines()
    assert "    буквальный текст: итог 0,5, в разрыве шкалы" in out.splitlines()


def test_refused_records_are_counted(shnor: CommandLine) -> None:
    """They are told at the console, and stand in no list of changes."""
    outcome = shnor("sensitivity", COMPETENCE, FAULTY, "--places", "0", "--within", "0")

    assert 1 == outcome.code
    assert "записей: 10, без уровня: 1, не принято: 7" in outcome.out
    assert "результат меняется у 1 записи из 10" in outcome.out
    assert "Не дальше 0 от границы уровня\n  таких нет\n" in outcome.out
    assert "value-outside-set" in outcome.err


def test_a_scale_that_a_reading_brings(shnor: CommandLine) -> None:
    """It is told apart from a change, with whose scale it is."""
    lines = shnor("sensitivity", LIKE).out.splitlines()
    given = shnor("sensitivity", LIKE, BORROWED).out

    assert "появляется шкала, уровень есть у 10 записей из 11" in given
    assert "  № 3  16, физика, Учитель 3: шкалы нет\n" in given
    assert (
        "  при толковании «шкала-кореновского» появляется шкала, уровень есть у 252 записей из 288"
        in lines
    )
    assert any(line.startswith("    чего документ не печатает, взято") for line in lines)
    assert lines[-1].endswith("расстояния покажет --against шкала-кореновского")


def test_a_monitoring_without_readings(shnor: CommandLine, made_up: Path) -> None:
    """It says so, and shows rounding and distances all the same."""
    out = shnor("sensitivity", str(made_up)).out

    assert "  толкований у мониторинга нет\n" in out
    assert "при округлении итога до целого ни один результат не меняется (3 записи)" in out
    assert "  1  сразу ниже этого значения кончается уровень низкий" in out


def test_nothing_to_compare_with(shnor: CommandLine, made_up: Path) -> None:
    """Without a total and readings only distances are left, and here not even these."""
    text = (made_up / "only.yaml").read_text(encoding="utf-8")
    before = text.partition("total:")[0]
    table = "table: {by: [П1], cells: {0: низкий, 1: высокий, 2: высокий}}\n"
    levels = "levels: [{level: низкий}, {level: высокий}]\n"
    (made_up / "only.yaml").write_text(before + table + levels, encoding="utf-8")
    out = shnor("sensitivity", str(made_up)).out
    page = shnor("sensitivity", str(made_up), "-f", "markdown").out

    assert "сравнивать не с чем: толкований нет, округлять нечего\n" in out
    assert "Ближе всего к границам уровней\n  таких нет\n" in out
    assert "### сравнивать не с чем" in page


def test_dense_totals(shnor: CommandLine, made_up: Path) -> None:
    """Records that cannot be counted are told by the totals that move."""
    path = made_up / "only.yaml"
    text = path.read_text(encoding="utf-8").partition("examples:")[0]
    path.write_text(text.replace("{0; 1; 2}", "[0; 2]"), encoding="utf-8")
    out = shnor("sensitivity", str(made_up), "--places", "0", "--places", "1").out
    page = shnor("sensitivity", str(made_up), "--places", "0", "-f", "markdown").out
    sheet = rows(shnor("sensitivity", str(made_up), "--places", "0", "-f", "csv").out)

    assert "файл с записями не назван, сравниваются все возможные\n" in out
    assert "у части записей, сосчитать их нельзя" in out
    assert "    другой уровень\n" in out
    assert "      итог [0,5; 1), например {П1: " in out
    assert "  итоги бывают сколь угодно близко к границам: 1\n" in out
    assert "сколь угодно близко к границам: 1\n" in page
    assert [("", "", "[0,5; 1)")] == [
        (each["записей"], each["из"], each["итоги"]) for each in sheet
    ]


def test_a_sheet_has_a_row_for_each_record(shnor: CommandLine) -> None:
    """With a total, a result and a yes or no for each decision, and the distance as a number."""
    fourth = rows(shnor("sensitivity", COMPETENCE, TEACHERS, "-f", "csv").out)[3]
    refused = rows(shnor("sensitivity", COMPETENCE, FAULTY, "-f", "csv").out)[1]

    assert ("4", "Школа А", "0,5", "'1/2") == (
        fourth["строка"],
        fourth["школа"],
        fourth["итог"],
        fourth["итог точно"],
    )
    assert ("0", "уровень С", "да", "нет") == (
        fourth["до ближайшей границы"],
        fourth["граница-вверх: результат"],
        fourth["граница-вверх: меняется"],
        fourth["округление до 1 знака: меняется"],
    )
    assert ("запись не принята", "", "") == (
        refused["результат"],
        refused["итог"],
        refused["граница"],
    )


def test_a_sheet_without_records_has_a_row_for_each_move(shnor: CommandLine) -> None:
    """With how many records of how many, and one of them."""
    first, *_ = rows(shnor("sensitivity", COMPETENCE, "-f", "csv", "--places", "0").out)

    assert ("округление до целого", "36", "288", "0,5") == (
        first["решение"],
        first["записей"],
        first["из"],
        first["итоги"],
    )
    assert "{П1: 0, П2: 0, П3: 0, П4: 0, П5: 2}" == first["пример записи"]


def test_json_has_every_record(shnor: CommandLine) -> None:
    """Records as they come, then what they sum up to; without records the same but for them."""
    data = json.loads(shnor("sensitivity", COMPETENCE, FAULTY, "-f", "json").out)
    possible = json.loads(shnor("sensitivity", COMPETENCE, "-f", "json").out)
    empty = Path("пусто.csv")
    empty.write_text("П1;П2;П3;П4;П5\n", encoding="utf-8")
    nothing = json.loads(shnor("sensitivity", COMPETENCE, str(empty), "-f", "json").out)
    first, second, *_ = data["records"]

    assert ("1,5", "D", "Б") == (
        first["total"],
        first["next_level"]["level"],
        first["previous_level"]["level"],
    )
    assert ("refused", None) == (second["status"], second["next_level"])
    assert 6 == len(first["decisions"])
    assert (7, 10) == (data["about"]["refused"], len(data["records"]))
    assert [36, 36, 60, 72, 32, 0] == [each["changed"] for each in possible["decisions"]]
    assert ([], 0) == (nothing["records"], nothing["about"]["records"])


def test_markdown_is_made_of_tables(shnor: CommandLine) -> None:
    """For a paper that people decide by; what is Markdown's own is escaped."""
    lines = shnor("sensitivity", COMPETENCE, TEACHERS, "-f", "markdown").out.splitlines()
    possible = shnor("sensitivity", COMPETENCE, "-f", "markdown").out.splitlines()
    against = ("--against", "граница-вверх", "-r", "граница-вниз")
    compared = shnor("sensitivity", COMPETENCE, GAP, *against, "-f", "markdown").out
    unchanged = shnor("sensitivity", COMPETENCE, TEACHERS, "--places", "2", "-f", "markdown").out

    assert "### Что меняют решения" in lines
    assert "| граница-вверх | в разрыве шкалы | уровень С | 1 | – |" in lines
    assert "| № 4  Школа А, математика, Учитель 4 | 0,5 | сразу выше этого" in "\n".join(lines)
    assert any(line.startswith("| 36 записей, например {П1: 0") for line in possible)
    assert "- сравнивается с: граница-вверх\n" in compared
    assert "### Изменённые записи" not in unchanged


def test_each_record_by_its_edition(shnor: CommandLine) -> None:
    """A record is assessed by the edition of its date under every decision."""
    outcome = shnor("sensitivity", LESSONS, DATED)

    assert "внимание: записи оценены по разным правилам (2)" in outcome.out
    assert "оценено: 3, не принято: 1" in outcome.err


def test_a_file_is_written(shnor: CommandLine) -> None:
    """The output goes where it is asked to go."""
    outcome = shnor("sensitivity", COMPETENCE, "-r", "граница-вверх", "-o", "отчёт.txt")

    assert (0, "") == (outcome.code, outcome.out)
    assert "у 36 записей из 288" in Path("отчёт.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("korenovsky/training-quality",), "нет шкалы ни в тексте, ни в толкованиях"),
        ((LIKE, "--places", "1"), "--reading шкала-кореновского"),
        ((COMPETENCE, "--places", "-1"), "«-1» – не число знаков после запятой"),
        ((COMPETENCE, "--places", "11"), "напишите целое число от 0 до 10"),
        ((COMPETENCE, "--within", "рядом"), "«рядом» – не расстояние до границы"),
        ((COMPETENCE, "--within", "-1"), "«-1» – не расстояние до границы"),
        ((COMPETENCE, "--ignore", "лишнее"), "--ignore – о записях из файлов"),
        ((COMPETENCE, "-r", "граница-верх"), "вы имели в виду «граница-вверх»"),
        ((COMPETENCE, "-r", "граница-вверх+граница-вниз"), "касаются одного и того же"),
        ((COMPETENCE, TEACHERS, "-o", TEACHERS), "teachers.csv"),
    ],
)
def test_misuse(shnor: CommandLine, arguments: tuple[str, ...], said: str) -> None:
    """Nothing is done, and the next step is named."""
    outcome = shnor("sensitivity", *arguments)

    assert (2, "") == (outcome.code, outcome.out)
    assert said in outcome.err
