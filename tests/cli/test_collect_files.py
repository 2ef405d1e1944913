# SPDX-License-Identifier: MIT
"""`collect`: files that are no forms or were altered, and wrong uses of the command."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import openpyxl
import pytest

from tests.cli.returned_forms import form, table, teacher
from tests.cli.running import COMPETENCE

if TYPE_CHECKING:
    from tests.cli.running import CommandLine


def test_what_is_no_form_is_told(shnor: CommandLine) -> None:
    """Temporary and hidden files are passed over; the rest must be looked at."""
    form("а.xlsx", teacher("Школа А"))
    form("чужая.xlsx", part="tutoring-point")
    for name in ("~$а.xlsx", ".скрытый", "Thumbs.db", "письмо.docx", "плохо.xlsx"):
        Path("вх", name).write_bytes(b"PK\x03\x04")

    outcome = shnor("collect", COMPETENCE, "вх", "-o", "свод.csv")

    assert (outcome.code, len(table("свод.csv"))) == (1, 1)
    for said in (
        f"{Path('вх', '~$а.xlsx')} – временный файл",
        f"{Path('вх', '.скрытый')} – служебный файл",
        f"{Path('вх', 'Thumbs.db')} – служебный файл",
        f"{Path('вх', 'письмо.docx')} – не форма",
        "ошибка I003 [spreadsheet-file]",
        "ошибка I033 [form-mismatch]",
    ):
        assert said in outcome.err


def test_renamed_sheets_and_changed_headers_are_told(shnor: CommandLine) -> None:
    """What can be understood is read, and the change is told."""
    path = form("а.xlsx", teacher("Школа А"))
    workbook = openpyxl.load_workbook(path)
    sheet = workbook["Ответы"]
    sheet.title = "Лист1"
    next(cell for cell in sheet[2] if cell.value == "П1").value = " п 1"
    workbook.save(path)

    outcome = shnor("collect", COMPETENCE, "вх", "-o", "свод.csv")

    assert [row["П1"] for row in table("свод.csv")] == ["1"]
    assert "Лист1" in outcome.err


def test_a_merged_table_in_the_folder_is_no_form(shnor: CommandLine) -> None:
    """Neither that of this run nor an earlier one."""
    form("а.xlsx", teacher("Школа А"))
    for name in ("вх/свод.xlsx", "вх/свод.csv"):
        shnor("collect", COMPETENCE, "вх", "-o", name)

    outcome = shnor("collect", COMPETENCE, "вх", "-o", "вх/свод.xlsx", "--force")

    assert (outcome.code, "взято 1, не взято 0" in outcome.err) == (0, True)
    assert f"{Path('вх', 'свод.xlsx')} – файл этого же сбора" in outcome.err
    assert f"{Path('вх', 'свод.csv')} – свод, сделанный раньше" in outcome.err
    named = shnor("collect", COMPETENCE, "вх/а.xlsx", "вх/свод.xlsx", "-o", "ещё.csv")
    assert f"{Path('вх', 'свод.xlsx')} – свод, сделанный раньше" in named.err


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("-o", "свод.docx"), "по имени свод.docx не понять"),
        (("-o", "есть.csv"), "1 файл уже есть"),
        (("-o", "вх/а.xlsx", "--force"), "вх"),
        (("-o", "с.csv", "--report", "о.docx"), "отчёт о сборе – это .xlsx или «-»"),
        (("-o", "с.xlsx", "--report", "./с.xlsx"), "назван дважды"),
        (("-o", "с.csv", "--last", "--both"), "даны и --last, и --both"),
        (("-o", "с.csv", "--schools", "нет.txt"), "нет.txt"),
        (("-o", "с.csv", "--schools", "ш.txt", "--ruleset-schools"), "даны и --schools"),
        (("нет", "-o", "с.csv"), "нет файла или папки нет"),
        (("-o", "с.csv", "--checked", "есть.csv"), "есть.csv"),
    ],
)
def test_wrong_uses_are_refused_before_anything_is_written(
    shnor: CommandLine, options: tuple[str, ...], said: str
) -> None:
    """Each with its next step."""
    before = form("а.xlsx", teacher("Школа А")).read_bytes()
    Path("есть.csv").write_bytes(b"x")

    outcome = shnor("collect", COMPETENCE, "вх", *options)

    assert (outcome.code, Path("с.csv").exists()) == (2, False)
    assert said in outcome.err
    assert Path("вх", "а.xlsx").read_bytes() == before


def test_an_empty_folder_is_told(shnor: CommandLine) -> None:
    """There is nothing to merge."""
    Path("вх").mkdir()

    outcome = shnor("collect", COMPETENCE, "вх", "-o", "свод.csv")

    assert (outcome.code, "в вх нет ни одного файла" in outcome.err) == (2, True)


def test_columns_that_are_gone_are_told(shnor: CommandLine) -> None:
    """A form without one of its columns would look as if nobody had answered."""
    path = form("а.xlsx", teacher("Школа А"))
    workbook = openpyxl.load_workbook(path)
    sheet = workbook["Ответы"]
    sheet.delete_cols(next(cell.column for cell in sheet[2] if cell.value == "П3"))
    workbook.save(path)

    outcome = shnor("collect", COMPETENCE, "вх", "-o", "свод.csv")

    assert "на листе больше нет столбцов формы: П3" in outcome.err
