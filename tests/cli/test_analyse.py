# SPDX-License-Identifier: MIT
"""`analyse`: levels, groups, deficits and coverage of the records of some files."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.cli.running import COMPETENCE, EXAMPLES, FAULTY, TEACHERS

if TYPE_CHECKING:
    from tests.cli.running import CommandLine

NOTICED = """
notices:
  - {text: Служит помощи., place: п. 1}
  - {text: Не для оценки., basis: толкование}
"""

TABLE = "школа;П1\nШкола А;0\nШкола А;2\n;1\n"


def write(name: str, text: str) -> str:
    """Write a file into the folder of the test."""
    Path(name).write_text(text, encoding="utf-8")
    return name


def rows(text: str) -> list[list[str]]:
    """Return the rows of a sheet."""
    return list(csv.reader(io.StringIO(text.removeprefix("\ufeff")), delimiter=";"))


def test_all_analyses_as_text(shnor: CommandLine) -> None:
    """One command tells levels, groups, deficits and coverage, and how many records there were."""
    outcome = shnor("analyse", COMPETENCE, TEACHERS, "--by", "предмет")
    lines = outcome.out.splitlines()

    assert (0, "оценено: 15, не принято: 0\n") == (outcome.code, outcome.err)
    assert "записей: 15, без уровня: 1, не принято: 0" in lines
    assert "Уровни: все записи (n = 15)" in lines
    assert "  D  3 из 15 (20 %)      Отсутствие предметных дефицитов" in lines
    assert "  –  1 из 15 (6,66… %)   в разрыве шкалы" in lines
    assert "Группы с одинаковым уровнем: Школа Б (n = 8)" in lines
    assert "  физика – уровень Б: Локальные дефициты, рекомендуемые к восполнению (n = 1)" in lines
    assert "  без уровня, ни в одной группе: 1" in lines
    assert "    № 4  Школа А, математика, Учитель 4 – в разрыве шкалы" in lines
    assert "    не применимо: 6, нет ответа: 0" in lines
    assert (
        "  худшее значение – по направлению «больше – лучше» (толкование, в документе его нет)"
        in lines
    )
    assert "  Школа А  прислано 7    число не заявлено" in lines


def test_everything_in_english(shnor: CommandLine) -> None:
    """The same words in the other language."""
    out = shnor("analyse", COMPETENCE, TEACHERS, "--lang", "en", "--by", "предмет").out

    assert "records: 15, without a level: 1, refused: 0" in out
    assert "  –  1 of 15 (6,66… %)   in a gap of the scale" in out
    assert "Deficits by record\n" in out


def test_a_reading_is_told(shnor: CommandLine) -> None:
    """A reading changes what stands in the hole, and the page names it."""
    out = shnor("analyse", COMPETENCE, TEACHERS, "-r", "граница-вверх", "--only", "levels").out

    assert "толкования: граница-вверх\n" in out
    assert "в разрыве шкалы" not in out
    assert "Дефициты" not in out


def test_whose_scale_it_is(shnor: CommandLine) -> None:
    """Where the order prints no scale and a reading takes another one, the head says whose."""
    folder = EXAMPLES.parent / "kushchevsky"
    arguments = (
        "analyse",
        "kushchevsky/teacher-competence",
        str(folder / "teachers.csv"),
        *("-r", "шкала-кореновского", "--only", "levels"),
    )
    (rules,) = json.loads(shnor(*arguments, "-f", "json").out)["about"]["rules"]

    assert "korenovsky/teacher-competence" == rules["like"]["monitoring"]
    assert "korenovsky/teacher-competence" in shnor(*arguments).out


def test_refused_records_are_counted(shnor: CommandLine) -> None:
    """Records with faults are told, counted and left in n; the command ends as for findings."""
    outcome = shnor("analyse", COMPETENCE, FAULTY, "--only", "levels", "--only", "coverage")

    assert 1 == outcome.code
    assert "записей: 10, без уровня: 1, не принято: 7" in outcome.out
    assert "запись не принята" in outcome.out
    assert "из них не принято" in outcome.out
    assert outcome.err.endswith("оценено: 3, не принято: 7\n")


def test_data_for_programs(shnor: CommandLine) -> None:
    """JSON has every analysis, and nothing where none was asked for."""
    data = json.loads(shnor("analyse", COMPETENCE, TEACHERS, "-f", "json").out)

    assert [["школа"]] == [each["by"] for each in data["distributions"]]
    assert (None, 15) == (data["groups"], data["coverage"]["about"]["records"])
    only = shnor("analyse", COMPETENCE, TEACHERS, "-f", "json", "--only", "coverage").out
    assert ([], None) == (json.loads(only)["distributions"], json.loads(only)["deficits"])


def test_a_sheet(shnor: CommandLine, made_up: Path) -> None:
    """CSV has a row for every number, and says what no row can be counted in."""
    page = made_up / "only.yaml"
    text = page.read_text(encoding="utf-8").replace(
        "\nindicators:", "\n  класс: {title: Класс}\nindicators:"
    )
    page.write_text(
        text.replace(
            "\ntotal:", "\n  П2: {title: Слово, values: '{да; нет}', scored: false}\ntotal:"
        )
        + NOTICED,
        encoding="utf-8",
    )
    table = "школа;класс;П1;П2\nА;5;0;да\nА;5;2;да\nА;;1;да\n;5;;да\nА;5;7;да\n"
    outcome = shnor(
        "analyse", str(made_up), write("r.csv", table), "--by", "класс", "-f", "csv", "-o", "a.csv"
    )
    assert "оценено: 4, не принято: 1\n" in outcome.err
    found = rows(Path("a.csv").read_text(encoding="utf-8"))

    assert 1 == outcome.code
    assert ["анализ", "часть записей", "что", "значение"] == found[0][:4]
    assert ["уровни", "все записи", "", "низкий", "нужна помощь", "1", "5", "20", ""] in found
    assert ["уровни", "А", "", "", "запись не принята", "1", "4", "25", ""] in found
    assert ["группы", "все записи", "5", "низкий", "нужна помощь", "1", "5", "", "1"] in found
    assert "уровня нет, ни в одной группе" in {row[4] for row in found}
    assert ["группы", "А", "", "", "сведений для группы нет", "1", "4", "", "3"] in found
    deficit = ["дефициты", "все записи", "П1", "0", "Первый", "1", "3"]
    assert [*deficit, "33,3333333333", "1"] in found
    assert ["дефициты", "", "П2", "", "направление не напечатано", "", "", "", ""] in found
    assert ["охват", "А", "", "", "число не заявлено", "4", "", "", ""] in found
    assert ["охват", "", "", "", "школа не указана", "1", "", "", "4"] in found
    assert ["к сведению", "", "", "", "Служит помощи.", "", "", "", ""] in found


def test_a_sheet_of_one_analysis(shnor: CommandLine) -> None:
    """A sheet has only what was asked for, and says nothing of records that all name a school."""
    levels = rows(shnor("analyse", COMPETENCE, TEACHERS, "-f", "csv", "--only", "levels").out)
    sent = rows(shnor("analyse", COMPETENCE, TEACHERS, "-f", "csv", "--only", "coverage").out)

    assert {"анализ", "уровни"} == {row[0] for row in levels}
    assert [["охват", "Школа А"], ["охват", "Школа Б"]] == [row[:2] for row in sent[1:]]


def test_records_without_any_school(shnor: CommandLine, made_up: Path) -> None:
    """Where no record names a school, that is all there is to tell of coverage."""
    out = shnor("analyse", str(made_up), write("r.csv", "П1\n0\n"), "--only", "coverage").out

    assert "Охват: «школа»\n  школа не указана: 1\n" in out


def test_notices_go_with_every_analysis(shnor: CommandLine, made_up: Path) -> None:
    """The words that the order puts beside results stand in the head, invented ones marked."""
    page = made_up / "only.yaml"
    page.write_text(page.read_text(encoding="utf-8") + NOTICED, encoding="utf-8")
    out = shnor("analyse", str(made_up), write("r.csv", TABLE)).out

    assert "к сведению: Служит помощи.\n" in out
    assert "к сведению (толкование, в документе этого нет): Не для оценки.\n" in out
    assert "«школа» не указано" in out
    assert "  школа не указана: 1\n    № 3  –\n" in out


def test_levels_without_meaning_and_nothing_at_its_worst(shnor: CommandLine, made_up: Path) -> None:
    """A level without words is told by its name; no deficit is told as such."""
    page = made_up / "only.yaml"
    text = page.read_text(encoding="utf-8").replace(", meaning: помощь не нужна", "")
    page.write_text(
        text.replace("indicators:", "indicators:\n  П0: {title: Слово, values: '{да; нет}'}"),
        encoding="utf-8",
    )
    table = write("r.csv", "школа;П0;П1\nА;да;2\n;нет;1\n")
    outcome = shnor("analyse", str(made_up), table, "--by", "школа")

    assert "  А – уровень высокий (n = 1)" in outcome.out
    assert "  таких показателей нет\n" in outcome.out
    assert "О дефицитах не судим\n  П0: значения – слова, их порядок не напечатан" in outcome.out
    assert "  сведений для группы нет, ни в одной группе: 1" in outcome.out


def test_items_in_rows_of_a_sample(shnor: CommandLine) -> None:
    """An item of a sample is told with the rows it is at its worst in, and with its number."""
    folder = Path("made")
    folder.mkdir()
    write(
        "made/ruleset.yaml",
        "ruleset: made\ntitle: Набор\nmunicipality: Район\n"
        "documents: {order: {title: Приказ, number: '7', date: 01.02.2021}}\n",
    )
    write(
        "made/one.yaml",
        "monitoring: one\ntitle: Один\nsubject: школа\nsource: {document: order, place: п. 1}\n"
        "direction: больше – лучше\ndirection_quote: больше\n"
        "indicators:\n"
        "  П1:\n    title: Уроки\n    number: '1.1'\n    values: '[0; 1]'\n"
        "    items: {1: {title: Первый, number: а}}\n"
        "    sample: {of: урок, average: по строкам, quote: среднее}\n"
        "total: {formula: П1}\n",
    )
    out = shnor("analyse", "made", write("r.json", '[{"П1": [[0], [1]]}]')).out

    assert "    П1.1 (№ а) = 0 (нет): Первый – строк выборки 1 из 2 (50 %)\n" in out
    assert "по направлению «больше – лучше»\n" in out


def test_declared_against_counted(shnor: CommandLine, made_up: Path) -> None:
    """Schools are held against what was declared, and against the list of the ruleset."""
    page = made_up / "ruleset.yaml"
    text = page.read_text(encoding="utf-8")
    listed = "schools: [{id: '1', title: Школа А}, {id: '2', title: Школа Б}]\n"
    page.write_text(text + listed, encoding="utf-8")
    declared = write("d.csv", "школа;заявлено\n1;3\nШкола В;1\n")
    table = write("r.csv", "школа;П1\nШкола А;0\nШкола В;1\nШкола Г;1\n")
    outcome = shnor("analyse", str(made_up), table, "--only", "coverage", "--declared", declared)

    assert [
        "  Школа А  прислано 1  заявлено 3  меньше, чем заявлено",
        "  Школа Б  прислано 0              ничего не прислано",
        "  Школа В  прислано 1  заявлено 1  столько, сколько заявлено",
        "  Школа Г  прислано 1              ни в перечне, ни в заявленных",
    ] == outcome.out.splitlines()[-4:]


def test_a_declaration_with_faults(shnor: CommandLine, made_up: Path) -> None:
    """A table of declarations with a fault is told with its row, and nothing is told by it."""
    declared = write("d.csv", "школа;заявлено\nШкола А;много\n")
    outcome = shnor(
        "analyse", str(made_up), write("r.csv", TABLE), "--declared", declared, "--only", "coverage"
    )

    assert 1 == outcome.code
    assert "d.csv, строка 2, столбец «заявлено»: ошибка I031 [declared-row]" in outcome.err
    assert "охват по ним не посчитан" in outcome.err
    assert "заявлено 1" not in outcome.out


def test_an_encoding_told_for_a_declaration(shnor: CommandLine, made_up: Path) -> None:
    """A declaration in an old code page is read, and the guess is told as a note."""
    Path("d.csv").write_bytes("школа;заявлено\nШкола А;2\n".encode("cp1251"))
    outcome = shnor(
        "analyse", str(made_up), write("r.csv", TABLE), "--declared", "d.csv", "--only", "coverage"
    )

    assert 0 == outcome.code
    assert "encoding-detected" in outcome.err
    assert "заявлено 2" in outcome.out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--by", "предмеd"), "вы имели в виду «предмет»?"),
        (("--by", "zzz"), "есть: школа, предмет, учитель"),
        (("--only", "groups"), "назовите, что у записей группы общего: --by школа"),
        (("--within", "zzz"), "нет сведений «zzz»"),
        (("--school-attribute", "zzz"), "нет сведений «zzz»"),
        (("-", "-"), "стандартный ввод"),
        (("--only", "level"), "вы имели в виду «levels»?"),
    ],
)
def test_misuse(shnor: CommandLine, arguments: tuple[str, ...], said: str) -> None:
    """Misuse is told with the next step, before anything is read."""
    outcome = shnor("analyse", COMPETENCE, TEACHERS, *arguments)

    assert 2 == outcome.code
    assert said in outcome.err
    assert "" == outcome.out


def test_a_monitoring_that_knows_no_school(shnor: CommandLine, made_up: Path) -> None:
    """Without an attribute for the school there is no coverage, and a declaration is refused."""
    page = made_up / "only.yaml"
    text = page.read_text(encoding="utf-8")
    bare = text.replace("attributes:\n  школа: {title: Школа}\n", "")
    page.write_text(bare, encoding="utf-8")
    table, declared = write("r.csv", "П1\n0\n"), write("d.csv", "школа;заявлено\nА;1\n")

    outcome = shnor("analyse", str(made_up), table)
    assert 0 == outcome.code
    assert "Охват" not in outcome.out
    refused = shnor("analyse", str(made_up), table, "--declared", declared)
    assert (2, True) == (refused.code, "непонятно, в каких сведениях" in refused.err)
    unknown = shnor("analyse", str(made_up), table, "--by", "школа")
    assert (2, True) == (unknown.code, "нет никаких сведений" in unknown.err)
    named = text.replace("школа: {title", "организация: {title")
    page.write_text(named, encoding="utf-8")
    table = write("r.csv", "организация;П1\nА;0\n")
    found = shnor("analyse", str(made_up), table, "--school-attribute", "организация")
    assert "Охват: «организация»" in found.out


def test_a_ruleset_with_several_monitorings(shnor: CommandLine) -> None:
    """Where no monitoring is named, those there are are told."""
    outcome = shnor("analyse", "korenovsky", TEACHERS)

    assert (2, True) == (outcome.code, "несколько мониторингов" in outcome.err)


def test_unknown_columns_are_told(shnor: CommandLine, made_up: Path) -> None:
    """A column that the monitoring does not know is told once, with the option to leave it out."""
    table = write("r.csv", "школа;П1;хвост\nА;0;x\n")
    outcome = shnor("analyse", str(made_up), table)

    assert '--ignore "хвост"' in outcome.err
    assert 0 == shnor("analyse", str(made_up), table, "--ignore", "хвост").code


def test_a_day_is_asked_for(shnor: CommandLine, made_up: Path) -> None:
    """For a day that is asked for, the edition in force then assesses every record."""
    outcome = shnor("analyse", str(made_up), write("r.csv", TABLE), "--as-of", "21.05.2022")

    assert 0 == outcome.code


def test_the_output_never_replaces_an_input(shnor: CommandLine, made_up: Path) -> None:
    """The table of declarations is an input, too."""
    declared = write("d.csv", "школа;заявлено\nА;1\n")
    outcome = shnor(
        "analyse", str(made_up), write("r.csv", TABLE), "--declared", declared, "-o", declared
    )

    assert (2, True) == (outcome.code, "это сами данные" in outcome.err)
