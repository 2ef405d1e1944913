# SPDX-License-Identifier: MIT
"""`form` writes a workbook to be filled in, or one for each school; nothing is lost by it."""

from __future__ import annotations

import io
import sys
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook

from shnor_rules.cli.file_names import file_names
from tests.cli.running import COMPETENCE, EXAMPLES, FAULTY, TEACHERS

if TYPE_CHECKING:
    from openpyxl import Workbook

    from tests.cli.running import CommandLine

ROADMAP = "korenovsky/roadmap"
QUALITY = "korenovsky/training-quality"
EVENTS = str(EXAMPLES / "roadmap-events.csv")


def book(path: str) -> Workbook:
    """Return a form that was written."""
    return load_workbook(path)


def column(path: str, letter: str, sheet: str = "Ответы") -> list[object]:
    """Return what stands in a column of a form below its headings."""
    cells = [cell.value for cell in book(path)[sheet][letter][2:]]
    return [cell for cell in cells if cell is not None]


def test_a_form_is_written(shnor: CommandLine) -> None:
    """A workbook stands where it was asked for, and that is told."""
    outcome = shnor("form", COMPETENCE, "-o", "форма.xlsx")

    assert (0, "", "форма записана: форма.xlsx\n") == (outcome.code, outcome.out, outcome.err)
    assert ["Инструкция", "Ответы", "Справочник", "_shnor"] == book("форма.xlsx").sheetnames


def test_a_form_that_is_there_is_not_replaced_unasked(shnor: CommandLine) -> None:
    """Only `--force` replaces a file."""
    Path("форма.xlsx").write_bytes(b"mine")
    refused = shnor("form", COMPETENCE, "-o", "форма.xlsx")

    assert 2 == refused.code
    assert "--force" in refused.err
    assert b"mine" == Path("форма.xlsx").read_bytes()
    assert 0 == shnor("form", COMPETENCE, "-o", "форма.xlsx", "--force").code
    assert 202 == book("форма.xlsx")["Ответы"].max_row


def test_the_only_part_needs_no_name(shnor: CommandLine, made_up: Path) -> None:
    """A ruleset with one monitoring is enough; one with several is asked which."""
    assert 0 == shnor("form", str(made_up), "-o", "одна.xlsx").code

    several = shnor("form", "korenovsky", "-o", "форма.xlsx")
    assert 2 == several.code
    assert "korenovsky/risk-factors, korenovsky/effect-indicators" in several.err


def test_each_school_has_a_form(shnor: CommandLine) -> None:
    """Schools of a list and of options have a form each, with their name in it."""
    Path("школы.txt").write_text('школа\n# список\nШкола "А"\n\n СОШ № 1/2 \n', encoding="utf-8")
    outcome = shnor(
        "form", COMPETENCE, "--schools", "школы.txt", "--school", "con", "--rows", "3", "-o", "все"
    )

    assert (0, "3 формы записаны в папку все\n") == (outcome.code, outcome.err)
    names = {path.name for path in Path("все").iterdir()}
    assert {"_con.xlsx", "Школа «А».xlsx", "СОШ № 1 2.xlsx"} == names
    assert ['Школа "А"'] * 3 == column("все/Школа «А».xlsx", "B")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("ш.csv", "школа;предмет\nШкола А;физика\nШкола Б;химия\nшкола а;химия\n;\n"),
        ("ш.json", '[{"Школа": "Школа А"}, {"Школа": "Школа Б"}]'),
        ("-", "Школа А\nШкола Б\n"),
    ],
)
def test_schools_come_from_tables_too(shnor: CommandLine, name: str, text: str) -> None:
    """A table has them in a column, each as often as it likes."""
    if name != "-":
        Path(name).write_text(text, encoding="utf-8")
    outcome = shnor(
        "form", COMPETENCE, "--schools", name, "--rows", "1", "-o", "все", stdin=text.encode()
    )

    assert 0 == outcome.code
    assert ["Школа А.xlsx", "Школа Б.xlsx"] == sorted(each.name for each in Path("все").iterdir())


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "нет ни одной школы"),
        ("школа;П1\n;1\n", "нет ни одной школы"),
        ("имя\nА\n", "нет столбца «школа»"),
    ],
)
def test_a_table_without_schools_is_refused(shnor: CommandLine, text: str, said: str) -> None:
    """What is no list of schools makes no forms."""
    Path("ш.csv").write_text(text, encoding="utf-8")
    outcome = shnor("form", COMPETENCE, "--schools", "ш.csv", "-o", "все")

    assert 2 == outcome.code
    assert said in outcome.err
    assert not Path("все").exists()


def test_a_list_that_cannot_be_read_is_told(shnor: CommandLine) -> None:
    """A missing list is told as any missing file is."""
    outcome = shnor("form", COMPETENCE, "--schools", "нет.txt", "-o", "все")

    assert 2 == outcome.code
    assert "файл не найден" in outcome.err


def test_the_schools_of_the_ruleset_can_be_taken(shnor: CommandLine) -> None:
    """A roadmap has a form for each school that its ruleset lists, called by title or number."""
    made = shnor("form", "kushchevsky/roadmap", "--ruleset-schools", "--rows", "1", "-o", "все")
    named = shnor("form", "kushchevsky/roadmap", "--school", "25", "-o", "25.xlsx", "--rows", "1")

    assert (0, 0) == (made.code, named.code)
    assert "ООШ № 25.xlsx" in {path.name for path in Path("все").iterdir()}
    assert ["ООШ № 25"] == column("25.xlsx", "D", "События")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--ruleset-schools",), "школ не перечисляет"),
        (("--school", " "), "пустым именем"),
        (("--school", "Школа А", "--school", "школа  а"), "названа дважды"),
        (("--rows", "0"), "не число строк"),
        (("--rows", "много"), "не число строк"),
        (("--rows", "100001"), "не число строк"),
        (("--one-period",), "не спрашивает о двух периодах"),
        (("--with-activities",), "не дорожная карта"),
        (("--without-answers",), "нечего оставить"),
        (("--school", "А", "--school", "Б"), "не поместятся в один файл"),
    ],
)
def test_what_makes_no_form_is_told(
    shnor: CommandLine, options: tuple[str, ...], said: str
) -> None:
    """Options that contradict each other or have no use are refused before anything is written."""
    outcome = shnor("form", COMPETENCE, "-o", "форма.xlsx", *options)

    assert (2, "") == (outcome.code, outcome.out)
    assert said in outcome.err
    assert not Path("форма.xlsx").exists()


def test_a_form_is_a_workbook_by_its_name(shnor: CommandLine) -> None:
    """A form without schools needs a name that Excel opens."""
    outcome = shnor("form", COMPETENCE, "-o", "форма.docx")

    assert 2 == outcome.code
    assert "не похоже" in outcome.err


def test_a_form_that_would_ask_nothing_is_refused(shnor: CommandLine) -> None:
    """Tools for risks without card, profile and protocol have no form."""
    outcome = shnor("form", "kushchevsky/risk-factors", "-o", "форма.xlsx")

    assert 2 == outcome.code
    assert "ничего бы не спросила" in outcome.err


def test_records_stand_in_the_form(shnor: CommandLine) -> None:
    """Records of a file are put in, each school its own; what is left out is told."""
    whole = shnor("form", COMPETENCE, "--from", TEACHERS, "-o", "все.xlsx")
    parted = shnor(
        "form", COMPETENCE, "--from", TEACHERS, "--school", "школа а", "-o", "а.xlsx", "--rows", "1"
    )

    assert (0, 0) == (whole.code, parted.code)
    assert len(Path(TEACHERS).read_text(encoding="utf-8").splitlines()) - 1 == sum(
        each is not None for each in column("все.xlsx", "D")
    )
    assert {"Школа А"} == set(column("а.xlsx", "B"))
    assert "8 записей других школ в формы не внесены" in parted.err


def test_answers_of_last_year_can_be_left_out(shnor: CommandLine) -> None:
    """A form for the next year has the teachers, and no answers."""
    outcome = shnor("form", COMPETENCE, "--from", TEACHERS, "--without-answers", "-o", "ф.xlsx")
    sheet = book("ф.xlsx")["Ответы"]
    names = [cell.value for cell in sheet[2]]

    assert 0 == outcome.code
    assert ["Учитель 1", "Учитель 2"] == column("ф.xlsx", "D")[:2]
    assert None is sheet.cell(3, names.index("П1") + 1).value


def test_data_that_cannot_be_read_make_no_form(shnor: CommandLine) -> None:
    """Errors of the data are told, and nothing is written."""
    Path("б.csv").write_text("школа;школа;П1\nА;Б;1\n", encoding="utf-8")
    twice = shnor("form", COMPETENCE, "--from", "б.csv", "-o", "ф.xlsx")
    missing = shnor("form", COMPETENCE, "--from", "нет.csv", "-o", "ф.xlsx")
    faulty = shnor("form", COMPETENCE, "--from", FAULTY, "-o", "ф.xlsx")

    assert (1, 2, 0) == (twice.code, missing.code, faulty.code)
    assert "сначала исправьте данные" in twice.err
    assert "файл не найден" in missing.err


def test_activities_stand_in_the_form(shnor: CommandLine) -> None:
    """Every activity has a row; those that are reported already have no second one."""
    plain = shnor("form", ROADMAP, "--with-activities", "-o", "а.xlsx")
    begun = shnor("form", ROADMAP, "--with-activities", "--from", EVENTS, "-o", "б.xlsx")

    assert (0, 0) == (plain.code, begun.code)
    activities = column("а.xlsx", "A", "События")
    assert ["1", "2", "3"] == activities[:3]
    assert set(activities) == set(column("б.xlsx", "A", "События"))


def test_one_period_can_be_asked(shnor: CommandLine) -> None:
    """Where a document asks for two periods, a form may ask for one."""
    outcome = shnor("form", QUALITY, "--one-period", "-o", "ф.xlsx", "--rows", "1")

    assert 0 == outcome.code
    assert "П1_1.часть" in [cell.value for cell in book("ф.xlsx")["Ответы"][2]]


@pytest.mark.parametrize(
    ("rules", "reading"),
    [
        ("korenovsky/mentoring-centre", "П1-по-документам"),
        ("korenovsky/risk-factors", "по-каждому-риску"),
    ],
)
def test_readings_are_in_the_stamp(shnor: CommandLine, rules: str, reading: str) -> None:
    """A form is made as a reading has it, and says so."""
    outcome = shnor("form", rules, "--reading", reading, "-o", "ф.xlsx", "--rows", "1")

    assert 0 == outcome.code
    assert reading in [cell.value for cell in book("ф.xlsx")["_shnor"]["B"]]


def test_a_form_goes_into_a_pipe(shnor: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    """`-` is another program; nothing but the workbook is written."""
    stream = io.TextIOWrapper(BytesIO())
    monkeypatch.setattr(sys, "stdout", stream)
    outcome = shnor("form", COMPETENCE, "-o", "-", "--rows", "1")

    assert (0, "") == (outcome.code, outcome.err)
    assert stream.buffer.getvalue().startswith(b"PK")


def test_names_of_files_are_taken_by_every_system() -> None:
    """Forbidden signs, devices, dots at the end, long names and names that come twice."""
    names = ["А", "а", 'МБОУ "СОШ № 1"', "a/b:c", "NUL", "com1.x", "имя. ", "...", "о" * 200]

    assert (
        "А.xlsx",
        "а (2).xlsx",
        "МБОУ «СОШ № 1».xlsx",
        "a b c.xlsx",
        "_NUL.xlsx",
        "_com1.x.xlsx",
        "имя.xlsx",
        "_.xlsx",
        f"{'о' * 80}.xlsx",
    ) == file_names(names, ".xlsx")
