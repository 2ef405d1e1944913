# SPDX-License-Identifier: MIT
"""`evaluate --checked`: a copy with the wrong cells marked, which can be mended and given again."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest

from shnor_rules import load
from shnor_rules.forms.layout import form_of
from shnor_rules.forms.writing import form_workbook
from tests.cli.running import COMPETENCE, FAULTY, TEACHERS

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

    from tests.cli.running import CommandLine

TEACHER = {"школа": "Школа А", "предмет": "физика", "учитель": "Учитель 1", "П1": 1, "П3": 1}
REST = {"П2": "нет", "П4": 1, "П5": "нет"}
COPY = "проверено.xlsx"


def filled(name: str, *records: dict[str, Any]) -> str:
    """Write a form that came back, with invented answers."""
    rules = load("korenovsky")
    form = form_of(rules["teacher-competence"], rules)
    Path(name).write_bytes(form_workbook(form, rows=records, count=len(records) + 1))
    return name


def listed(name: str) -> list[tuple[Any, ...]]:
    """Return sheet, cell, what stands there and the code of each line of the sheet «Ошибки»."""
    sheet = openpyxl.load_workbook(name)["Ошибки"]
    rows = sheet.iter_rows(min_row=5, values_only=True)
    return [(row[1], row[2], row[4], row[7]) for row in rows]


def cell_of(sheet: Worksheet, name: str, row: int) -> Any:  # noqa: ANN401  (a cell of openpyxl)
    """Return the cell of a field."""
    return sheet.cell(row, next(cell.column for cell in sheet[2] if cell.value == name))


def test_a_form_is_marked_mended_and_given_again(shnor: CommandLine) -> None:
    """The marks and the sheet «Ошибки» are no answers, and a second copy has none of them left."""
    form = filled("ф.xlsx", {**TEACHER, **REST, "П1": 7}, {**TEACHER, **REST, "П4": None})

    outcome = shnor("evaluate", COMPETENCE, form, "--checked", COPY)

    assert outcome.code == 1
    assert "проверенная копия: проверено.xlsx (2 ошибки)" in outcome.err
    assert listed(COPY) == [("Ответы", "L3", "7", "D009"), ("Ответы", "O4", None, None)]

    workbook = openpyxl.load_workbook(COPY)
    sheet = workbook["Ответы"]
    assert not cell_of(sheet, "П1", 3).protection.locked
    cell_of(sheet, "П1", 3).value = 2
    cell_of(sheet, "П4", 4).value = 0
    workbook.save("исправлено.xlsx")
    again = shnor("evaluate", COMPETENCE, "исправлено.xlsx", "--checked", "ещё.xlsx")

    assert (again.code, again.err.splitlines()[-1]) == (
        0,
        "проверенная копия: ещё.xlsx (ошибок нет)",
    )
    sheet = openpyxl.load_workbook("ещё.xlsx")["Ответы"]
    assert cell_of(sheet, "П1", 3).fill.fill_type == cell_of(sheet, "П1", 5).fill.fill_type


def test_a_table_as_csv_becomes_a_workbook_with_marks(shnor: CommandLine) -> None:
    """The row of the sheet is the line of the file."""
    outcome = shnor("evaluate", COMPETENCE, FAULTY, "--checked", COPY)

    assert outcome.code == 1
    assert listed(COPY)[0] == ("Ответы", "H3", "3", "D009")
    assert openpyxl.load_workbook(COPY)["Ответы"]["H3"].value == "3"


def test_without_faults_the_copy_says_so(shnor: CommandLine) -> None:
    """The results are the same with a copy and without."""
    with_copy = shnor("evaluate", COMPETENCE, TEACHERS, "--checked", COPY)
    without = shnor("evaluate", COMPETENCE, TEACHERS)

    assert (with_copy.code, with_copy.out) == (0, without.out)
    assert openpyxl.load_workbook(COPY)["Ошибки"]["A1"].value == "ошибок нет"


def test_the_same_file_gives_the_same_copy(shnor: CommandLine) -> None:
    """No clock gets into it."""
    shnor("evaluate", COMPETENCE, FAULTY, "--checked", "а.xlsx")
    shnor("evaluate", COMPETENCE, FAULTY, "--checked", "б.xlsx")

    assert Path("а.xlsx").read_bytes() == Path("б.xlsx").read_bytes()


def test_a_copy_speaks_the_language_of_the_command(shnor: CommandLine) -> None:
    """The sheet and the comments are English where English is asked for."""
    shnor("--lang", "en", "evaluate", COMPETENCE, FAULTY, "--checked", COPY)

    sheet = openpyxl.load_workbook(COPY)["Errors"]

    assert [cell.value for cell in sheet[4]][:3] == ["No.", "Sheet", "Cell"]


def test_risks_can_be_checked_too(shnor: CommandLine) -> None:
    """A card of risks is a table like others."""
    rows = "школа;карточка.1;карточка.2\nШкола А;да;нет\nШкола Б;чушь;да\n"
    Path("риски.csv").write_text(rows, encoding="utf-8")

    outcome = shnor("evaluate", "korenovsky/risk-factors", "риски.csv", "--checked", COPY)

    assert (outcome.code, listed(COPY)) == (1, [("Ответы", "B3", "чушь", "D009")])


def test_what_is_wrong_in_another_file_is_listed_with_its_place(shnor: CommandLine) -> None:
    """A table of a sample is not the table that is copied."""
    Path("ц.csv").write_text("центр;П1;П3;П4;П6\nЦентр А;1;2;4;3\n", encoding="utf-8")
    Path("н.csv").write_text("центр;П2.1;П2.2\nЦентр А;да;чушь\n", encoding="utf-8")

    outcome = shnor(
        *("evaluate", "korenovsky/mentoring-centre", "ц.csv", "--sample", "П2=н.csv"),
        *("--key", "центр", "--checked", COPY),
    )

    assert outcome.code == 1
    assert listed(COPY)[0][:2] == ("н.csv, строка 2, столбец «П2.2»", None)


def test_what_a_copy_cannot_keep_is_told(shnor: CommandLine) -> None:
    """The original is what it was."""
    form = filled("ф.xlsx", {**TEACHER, **REST})
    with zipfile.ZipFile(form, "a") as archive:
        archive.writestr("xl/media/image1.png", b"x")
    before = Path(form).read_bytes()

    outcome = shnor("evaluate", COMPETENCE, form, "--checked", COPY)

    assert "не сохранится: рисунки и фигуры; исходный файл не изменён" in outcome.err
    assert Path(form).read_bytes() == before


def test_a_workbook_that_must_not_be_opened_has_no_copy(shnor: CommandLine) -> None:
    """It is told instead."""
    Path("плохо.xlsx").write_bytes(b"PK\x03\x04")

    outcome = shnor("evaluate", COMPETENCE, "плохо.xlsx", "--checked", COPY)

    assert "проверенной копии плохо.xlsx нет: файл нельзя прочитать" in outcome.err
    assert (outcome.code, Path(COPY).exists()) == (1, False)


def test_a_text_that_cannot_be_read_has_no_copy(shnor: CommandLine) -> None:
    """It is told why."""
    Path("плохо.csv").write_bytes(b"a;b\n\x00;1\n")

    outcome = shnor("evaluate", COMPETENCE, "плохо.csv", "--checked", COPY)

    assert "проверенной копии плохо.csv нет: " in outcome.err
    assert (outcome.code, Path(COPY).exists()) == (1, False)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((TEACHERS, FAULTY, "--checked", COPY), "размечает один файл, а названо 2 файла"),
        (("а.json", "--checked", COPY), "размечает только таблицы: а.json – не XLSX и не CSV"),
        (("-", "--checked", COPY), "размечает только таблицы: -"),
        ((TEACHERS, "--checked", "проверено.csv"), "проверенная копия – это XLSX"),
        ((TEACHERS, "--checked", "есть.xlsx"), "1 файл уже есть"),
        ((TEACHERS, "--engine", "duckdb", "--checked", COPY), "выбран движок duckdb"),
    ],
)
def test_wrong_uses_are_refused_before_any_work(
    shnor: CommandLine, arguments: tuple[str, ...], said: str
) -> None:
    """Each with its next step."""
    Path("есть.xlsx").write_bytes(b"x")

    outcome = shnor("evaluate", COMPETENCE, *arguments)

    assert (outcome.code, outcome.out) == (2, "")
    assert said in outcome.err
    assert "\n  = " in outcome.err


def test_a_copy_is_replaced_when_asked(shnor: CommandLine) -> None:
    """The file that is checked is never replaced, whatever is asked."""
    Path(COPY).write_bytes(b"x")
    form = filled("ф.xlsx", {**TEACHER, **REST})

    replaced = shnor("evaluate", COMPETENCE, TEACHERS, "--checked", COPY, "--force")
    kept = shnor("evaluate", COMPETENCE, form, "--checked", form, "--force")

    assert (replaced.code, Path(COPY).read_bytes()[:2], kept.code) == (0, b"PK", 2)
