# SPDX-License-Identifier: MIT
"""`report` writes the documents that are handed in: all of them or none."""

from __future__ import annotations

import io
import zipfile
from importlib.util import find_spec
from pathlib import Path
from time import sleep
from typing import TYPE_CHECKING, Final

import pytest

from shnor_rules.cli import progress, waiting
from shnor_rules.cli.report_files import Document, rendered
from shnor_rules.inputs.workbooks import library
from shnor_rules.reports.content.report import Report
from tests.cli.running import COMPETENCE, EXAMPLES, FAULTY, TEACHERS

if TYPE_CHECKING:
    from tests.cli.running import CommandLine

LAST_YEAR: Final = str(EXAMPLES / "teachers-last-year.csv")
RISKS: Final = str(EXAMPLES / "risk-factors.yaml")
EVENTS: Final = str(EXAMPLES / "roadmap-events.csv")
PAIR: Final = ("--pair", "школа,учитель,предмет")
NAMES: Final = ["сводная.xlsx", "справка.docx", "страница.html"]


def names(folder: str) -> list[str]:
    """Return the names of all that is in a folder."""
    return sorted(each.name for each in Path(folder).iterdir())


def test_the_three_documents(shnor: CommandLine) -> None:
    """The whole of a year: records, last year's, risks and the roadmap; twice the same bytes."""
    further = ("--previous", LAST_YEAR, *PAIR, "--risks", RISKS, "--events", EVENTS)
    dated = ("--date", "21.05.2021", "--sign", "Директор ИМЦ", "-r", "граница-вверх")
    first = shnor("report", COMPETENCE, TEACHERS, "-o", "год", *further, *dated)

    assert 0 == first.code
    assert [str(Path("год", name)) for name in NAMES] == first.out.splitlines()
    assert NAMES == names("год")
    page = Path("год", "страница.html").read_text(encoding="utf-8")
    assert "Директор ИМЦ" in page
    for name in NAMES[:2]:
        assert zipfile.ZipFile(Path("год", name)).testzip() is None
    # Nothing but what is asked for goes into the documents, neither a clock nor a path.
    shnor("report", COMPETENCE, TEACHERS, "-o", "ещё", *further, *dated)
    assert [Path("год", name).read_bytes() for name in NAMES] == [
        Path("ещё", name).read_bytes() for name in NAMES
    ]


def test_documents_are_not_replaced_unasked(shnor: CommandLine) -> None:
    """With `--force` they are; without it all of them are named, before any work."""
    arguments = ("report", COMPETENCE, TEACHERS, "-o", "отчёт", "--only", "page")
    shnor(*arguments)
    Path("отчёт/страница.html").write_text("old", encoding="utf-8")
    refused = shnor(*arguments)

    assert (2, "") == (refused.code, refused.out)
    assert "1 файл уже есть" in refused.err
    assert "old" == Path("отчёт/страница.html").read_text(encoding="utf-8")
    assert 0 == shnor(*arguments, "--force").code
    assert "<html" in Path("отчёт/страница.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("only", "written"),
    [
        (("страница",), ["страница.html"]),
        (("page", "workbook"), ["сводная.xlsx", "страница.html"]),
    ],
)
def test_only_some_documents(shnor: CommandLine, only: tuple[str, ...], written: list[str]) -> None:
    """They have names in Latin letters as well."""
    options = [word for name in only for word in ("--only", name)]
    shnor("report", COMPETENCE, TEACHERS, "-o", "отчёт", *options)

    assert written == names("отчёт")


def test_what_cannot_be_drawn_changes_nothing(
    shnor: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A document that fails takes the others with it, those that were made before it too."""

    def fail(*_: object) -> bytes:
        message = "made up"
        raise ValueError(message)

    monkeypatch.setattr("shnor_rules.reports.page.page", fail)
    only = ("--only", "сводная", "--only", "страница")
    outcome = shnor("report", COMPETENCE, TEACHERS, "-o", "отчёт", *only)

    assert 3 == outcome.code
    assert not Path("отчёт").exists()


def test_refused_records_stand_in_the_documents(shnor: CommandLine, told: list[Report]) -> None:
    """And are told at the console, with the exit code of findings."""
    outcome = shnor("report", COMPETENCE, FAULTY, "-o", "отчёт")

    assert 1 == outcome.code
    assert "не принято: " in outcome.err
    (report,) = told
    (refused,) = report.section("refused").grids
    assert report.facts["не_принято"] == len({row.cells[0] for row in refused.rows}) > 0
    assert ["страница.html"] == names("отчёт")


def test_a_fault_of_a_file_stands_in_the_documents(shnor: CommandLine, told: list[Report]) -> None:
    """A row that is no record is in no table, and is told as well."""
    Path("a.csv").write_text("школа;П1;П3;П4;П5\nА;1;0;0;0\nБ;1;0;0;0;0;9\n", encoding="utf-8")
    outcome = shnor("report", COMPETENCE, "a.csv", "-o", "отчёт")

    assert 1 == outcome.code
    (grid,) = told[0].section("faults").grids
    assert ["a.csv, строка 3"] == [row.cells[0] for row in grid.rows]


@pytest.mark.parametrize("text", ["школа;П1\n", ""])
def test_nothing_to_report_on_writes_nothing(shnor: CommandLine, text: str) -> None:
    """A table without records makes no documents."""
    Path("a.csv").write_text(text, encoding="utf-8")
    outcome = shnor("report", COMPETENCE, "a.csv", "-o", "отчёт")

    assert 0 != outcome.code
    assert "документы не записаны" in outcome.err
    assert not Path("отчёт").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        (COMPETENCE, "нет.csv"),
        (COMPETENCE, TEACHERS, "нет.csv"),
        (COMPETENCE, TEACHERS, "--previous", "нет.csv", *PAIR),
        (COMPETENCE, TEACHERS, "--risks", "нет.yaml"),
        (COMPETENCE, TEACHERS, "--events", "нет.csv"),
        ("korenovsky/risk-factors", "нет.yaml"),
        ("korenovsky/risk-factors", RISKS, "--events", "нет.csv"),
        ("korenovsky/roadmap", "нет.csv"),
        ("korenovsky/roadmap", EVENTS, "--risks", "нет.yaml"),
    ],
)
def test_a_file_that_cannot_be_read_writes_nothing(
    shnor: CommandLine, arguments: tuple[str, ...]
) -> None:
    """Half of the data would look like all of it."""
    outcome = shnor("report", *arguments, "-o", "отчёт")

    assert 2 == outcome.code
    assert "документы не записаны: не все файлы прочитаны" in outcome.err
    assert not Path("отчёт").exists()


def test_a_missing_library_is_told_before_any_work(
    shnor: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With what to install; a document that does without it can be had."""

    def find(name: str) -> object:
        return None if name == "docxtpl" else find_spec(name)

    monkeypatch.setattr(library, "find_spec", find)
    outcome = shnor("report", COMPETENCE, "нет.csv", "-o", "отчёт")

    assert (2, "") == (outcome.code, outcome.out)
    assert 'pip install "shnor-rules[office]"' in outcome.err
    assert 0 == shnor("report", COMPETENCE, TEACHERS, "-o", "отчёт", "--only", "page").code


def test_a_person_who_waits_sees_which_document_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    """With the seconds that it has taken."""
    monkeypatch.setattr(waiting, "SECONDS", 0.001)
    monkeypatch.setattr(progress, "SECONDS", 0)
    stream = io.StringIO()

    def slow(_report: Report, _template: bytes | None) -> bytes:
        while not stream.getvalue():
            sleep(0.001)
        return b"page"

    document = Document("страница", "page", "страница.html", (), slow)
    report = Report("Отчёт", "Район", ())
    files = rendered([document], report, None, progress.Progress("ru", stream))

    assert {"страница.html": b"page"} == files
    assert "составляется страница.html: 0 с" in stream.getvalue()


def test_a_template_of_the_district(shnor: CommandLine, made_up: Path) -> None:
    """It lies in the folder of the rules, and is told; the one that is named goes before it."""
    Path("a.csv").write_text("школа;П1\nА;1\n", encoding="utf-8")
    copied = shnor("report", "made-up", "--template-copy", "made-up/templates/справка.docx")
    assert 2 == copied.code
    (made_up / "templates").mkdir()
    shnor("report", "made-up", "--template-copy", "made-up/templates/справка.docx")
    only = ("--only", "note")
    outcome = shnor("report", "made-up", "a.csv", "-o", "отчёт", *only)

    assert 0 == outcome.code
    assert f"по шаблону «{Path('made-up/templates/справка.docx')}»" in outcome.err
    Path("bad.docx").write_bytes(b"no template")
    refused = shnor("report", "made-up", "a.csv", "-o", "б", *only, "--template", "bad.docx")
    assert 2 == refused.code
    assert not Path("б").exists()


def test_the_template_is_copied_unless_it_is_there(shnor: CommandLine) -> None:
    """A template that somebody has changed is not lost."""
    first = shnor("report", "korenovsky", "--template-copy", "справка.docx")
    second = shnor("report", "korenovsky", "--template-copy", "справка.docx")

    assert (0, 2) == (first.code, second.code)
    assert "--force" in second.err
    document = zipfile.ZipFile(io.BytesIO(Path("справка.docx").read_bytes()))
    assert "word/document.xml" in document.namelist()


@pytest.mark.parametrize("output", ["made-up", "made-up/templates"])
def test_the_folder_of_the_rules_takes_no_documents(
    shnor: CommandLine, made_up: Path, output: str
) -> None:
    """A note there would be the template of the next one."""
    (made_up / "templates").mkdir()
    Path("a.csv").write_text("школа;П1\nА;1\n", encoding="utf-8")
    outcome = shnor("report", "made-up", "a.csv", "-o", output)

    assert 2 == outcome.code
    assert "– папка правил" in outcome.err


def test_the_template_is_never_replaced(shnor: CommandLine, made_up: Path) -> None:
    """It is an input, whatever `--force` says."""
    assert made_up.is_dir()
    shnor("report", "made-up", "--template-copy", "справка.docx")
    Path("a.csv").write_text("школа;П1\nА;1\n", encoding="utf-8")
    options = ("--only", "note", "--template", "справка.docx", "--force")
    outcome = shnor("report", "made-up", "a.csv", "-o", ".", *options)

    assert 2 == outcome.code
    assert "это сами данные" in outcome.err
