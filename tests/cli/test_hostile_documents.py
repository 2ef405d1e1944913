# SPDX-License-Identifier: MIT
"""Documents made of what hostile and unlucky people type, and into places they must not go."""

from __future__ import annotations

import csv
import re
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from zipfile import ZipFile

import openpyxl
import pytest

from shnor_rules.cli.file_names import file_names
from shnor_rules.cli.misuse import UsageError
from shnor_rules.cli.output import refusing
from tests.cli.running import COMPETENCE, TEACHERS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.cli.running import CommandLine

EVIL: Final = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</title></text><svg onload=alert(1)>",
    "{{ 7*7 }}",
    "{% for x in [1] %}x{% endfor %}",
    "{#c#}",
    "=1+1",
    "+cmd|' /C calc'!A0",
    "@SUM(1)",
    "-2+3",
    "<r><t>x</t></r>",
    "_x0041_",
    "&lt;b&gt;",
    "]]>",
    "javascript:alert(1)",
)
FILES: Final = ("сводная.xlsx", "справка.docx", "страница.html")


def table(path: str, rows: list[list[str]]) -> None:
    """Write a table of records."""
    with Path(path).open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";").writerows(rows)


def cells(path: str) -> Iterator[Any]:
    """Yield the cells of a workbook."""
    for sheet in openpyxl.load_workbook(path):
        for row in sheet.iter_rows():
            yield from row


def parts(path: str) -> Iterator[str]:
    """Yield the texts that a document consists of."""
    content = Path(path).read_bytes()
    if path.endswith(".html"):
        yield content.decode()
        return
    with ZipFile(BytesIO(content)) as archive:
        for name in archive.namelist():
            yield archive.read(name).decode("utf-8", "ignore")


@pytest.fixture
def evil(shnor: CommandLine) -> str:
    """A table whose schools, teachers and one answer are hostile."""
    del shnor
    names = ["школа", "предмет", "учитель", "П1", "П2", "П3", "П4", "П5"]
    rows = [[each, "химия", each, "1", "1", "1", "1", "1"] for each in EVIL]
    rows[0][-1] = EVIL[0]
    table("э.csv", [names, *rows])
    return "э.csv"


def test_texts_stay_texts_in_every_document(shnor: CommandLine, evil: str) -> None:
    """Nothing of a school's name is run by a browser, by Excel or by the template of a note."""
    title = "{{ 7*7 }}<script>"
    options = ("--schools", evil, "--sign", "{{ x }}<r>y</r>", "--title", title)
    assert 1 == shnor("report", COMPETENCE, evil, "-o", "отчёт", *options).code

    page = "".join(parts("отчёт/страница.html"))
    note = re.sub("<[^>]+>", "", "".join(parts("отчёт/справка.docx")))
    book = list(cells("отчёт/сводная.xlsx"))
    assert not re.findall(r"<script>alert|<img src=x|<svg onload|href=.javascript", page)
    assert all(each in note for each in ("{{ 7*7 }}", "{% for x", "{#c#}", "{{ x }}"))
    assert [] == [cell.coordinate for cell in book if cell.data_type == "f"]
    assert set() == {*EVIL[1:]} - {cell.value for cell in book}


def test_texts_stay_texts_from_form_to_merged_table(shnor: CommandLine, evil: str) -> None:
    """Forms, checked copies, accounts and merged tables hold what was typed, and run none of it."""
    Path("от школ").mkdir()
    assert 0 == shnor("form", COMPETENCE, "-o", "от школ/=1+1.xlsx", "--from", evil).code
    options = ("--checked", "копии", "--report", "отчёт.xlsx")
    assert 1 == shnor("collect", COMPETENCE, "от школ", "-o", "свод.xlsx", *options).code
    assert 1 == shnor("collect", COMPETENCE, "от школ", "-o", "свод.csv").code

    for name in ("от школ/=1+1.xlsx", "свод.xlsx", "отчёт.xlsx", "копии/=1+1.xlsx"):
        run = [cell for cell in cells(name) if cell.data_type == "f"]
        assert {cell.column for cell in run} <= {1}
        assert all(str(cell.value).startswith("=IF(COUNTA(") for cell in run)
    schools = {cell.value for cell in cells("свод.xlsx")}
    assert set() == {*EVIL} - schools
    assert not re.findall(r"(?:^|;)[=+@-]", Path("свод.csv").read_text(encoding="utf-8-sig"))


@pytest.mark.parametrize("is_named", [True, False])
def test_documents_do_not_tell_of_folders(
    shnor: CommandLine, tmp_path: Path, *, is_named: bool
) -> None:
    """Where somebody keeps her files is nobody's business; the name of the file is told."""
    heads = ["школа"] if is_named else []
    rows = [[*heads, "П1", "П2", "П3", "П4", "П5"], *([*heads, each, *"1111"] for each in "91")]
    table("ответы.csv", rows)
    shnor("report", COMPETENCE, str(tmp_path / "ответы.csv"), "-o", "отчёт")

    told = [text for name in FILES for text in parts(f"отчёт/{name}")]
    assert [] == [text for text in told if tmp_path.name in text]
    assert any("ответы.csv" in text for text in told)


def test_half_a_character_of_a_title_is_shown_as_a_broken_one(shnor: CommandLine) -> None:
    """The command line may hand over bytes that are no text."""
    outcome = shnor("report", COMPETENCE, TEACHERS, "-o", "отчёт", "--title", "a\udcff\x01")

    assert (0, "") == (outcome.code, outcome.err.partition("внутренняя")[1])


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("form", COMPETENCE), "не хватает параметра -o"),
        (("collect", COMPETENCE, TEACHERS), "не хватает параметра -o"),
        (("report", COMPETENCE, TEACHERS, "-o", ""), "не сказано, в какую папку"),
        (("report", COMPETENCE, TEACHERS, TEACHERS, "-o", "о"), "назван дважды"),
        (
            ("report", COMPETENCE, "а.csv", "-o", "о", *("--previous", TEACHERS) * 2),
            "назван дважды",
        ),
        (
            ("report", COMPETENCE, TEACHERS, "-o", "о", "--pair", "школа"),
            "прошлый период не назван",
        ),
        (("collect", COMPETENCE, "ф/а.xlsx", "-o", "к/А.xlsx", "--checked", "к"), "назван дважды"),
        (("collect", COMPETENCE, "ф", "-o", "с.csv", "--checked", "ф"), "это сами данные"),
        (("docs", "made-up", "-o", "made-up"), "папка правил"),
    ],
)
def test_unlucky_uses_are_told_before_anything_is_written(
    shnor: CommandLine, made_up: Path, arguments: tuple[str, ...], said: str
) -> None:
    """Nothing counts twice, is written twice, or lies where it is taken for another thing."""
    assert 0 == shnor("form", COMPETENCE, "-o", "а.xlsx", "--rows", "1").code
    Path("ф").mkdir()
    Path("а.xlsx").rename("ф/а.xlsx")
    before = sorted(Path().rglob("*"))
    outcome = shnor(*arguments)

    assert (2, True) == (outcome.code, said in outcome.err)
    assert before == sorted(Path().rglob("*"))
    assert made_up.is_dir()


def test_a_system_without_russian_names_is_told() -> None:
    """An encoding error of the file system is no fault of the library."""
    error = UnicodeEncodeError("ascii", "сводная", 0, 7, "ordinal not in range(128)")
    with pytest.raises(UsageError, match="файлов"), refusing("отчёт"):
        raise error


def test_a_school_with_signs_nobody_sees_has_its_form(shnor: CommandLine) -> None:
    """The form says the same of itself in all its places."""
    made = shnor("form", COMPETENCE, "-o", "ф.xlsx", "--school", "a\x01 b\udcff", "--rows", "1")
    read = shnor("evaluate", COMPETENCE, "ф.xlsx")

    assert (0, 0) == (made.code, read.code)
    assert "form-altered" not in read.err
    assert 3 == [cell.value for cell in cells("ф.xlsx")].count("a b\ufffd")


def test_the_copy_of_a_text_has_no_clock_in_it(shnor: CommandLine) -> None:
    """The same table gives the same copy on any day."""
    shnor("evaluate", COMPETENCE, TEACHERS, "--checked", "к.xlsx")

    (told,) = (each for each in parts("к.xlsx") if "dcterms:created" in each)
    assert {"2000-01-01T00:00:00Z"} == set(re.findall(r">(\d{4}-[^<]*)<", told))


def test_a_number_that_was_asked_about_is_asked_about_again(shnor: CommandLine) -> None:
    """A merged table does not turn a nought that nobody saw into an answer."""
    shnor("form", COMPETENCE, "-o", "ф.xlsx", "--rows", "1")
    book = openpyxl.load_workbook("ф.xlsx")
    sheet = book["Ответы"]
    cells_of = {head.value: cell for head, cell in zip(sheet[2], sheet[3], strict=True)}
    cells_of["школа"].value = "А"
    for name in ("П1", "П3", "П4", "П5"):
        cells_of[name].value = 0
    cells_of["П1"].number_format = '0;-0;"-"'
    book.save("ф.xlsx")
    codes = [shnor("collect", COMPETENCE, "ф.xlsx", "-o", "с.csv").code]
    codes += [shnor("evaluate", COMPETENCE, each).code for each in ("ф.xlsx", "с.csv")]

    assert [1, 1, 1] == codes


def test_names_that_only_look_different_to_python_have_files_of_their_own() -> None:
    """Some systems put accents together, count bytes, or know more devices than one thinks."""
    names = ["Жигулёй", "Жигулёи\u0306", "com¹", "CONIN$", "nul .txt", "\U0001f600" * 80, "a\ud800"]

    assert (
        "Жигулёй.xlsx",
        "Жигулёи\u0306 (2).xlsx",
        "_com¹.xlsx",
        "_CONIN$.xlsx",
        "_nul .txt.xlsx",
        "\U0001f600" * 50 + ".xlsx",
        "a.xlsx",
    ) == file_names(names, ".xlsx")
