# SPDX-License-Identifier: MIT
"""Tables that cannot be read or written: told with the row, and nothing is left half done."""

from __future__ import annotations

import io
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import polars as pl
import pytest

from shnor_rules.cli import table_output, waiting
from shnor_rules.cli.misuse import UsageError
from shnor_rules.cli.progress import Progress
from shnor_rules.cli.table_output import refuse_output, written
from shnor_rules.cli.waiting import shown
from shnor_rules.tables.files.by_polars import PolarsFiles
from tests.cli.running import COMPETENCE, TEACHERS

if TYPE_CHECKING:
    from tests.cli.running import CommandLine

ENGINES = ("polars", "duckdb")
HEADER = "П1;П2;П3;П4;П5\n"
posix = pytest.mark.skipif(os.name != "posix", reason="devices of POSIX")


def names(folder: Path) -> list[str]:
    """Return the names of all that is in the folder."""
    return sorted(each.name for each in folder.iterdir())


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(
    ("text", "place", "sentence"),
    [
        (f"{HEADER}1;1;1;1;1\n1;1;1;1\n", "строка 3", "в строке 4 ячейки, а столбцов 5"),
        (f"{HEADER}1;1;1;1;1\n1;1;1;1;1;1\n", "строка 3", "в строке 6 ячеек, а столбцов 5"),
        (f'{HEADER}1;1;1;1;1\n"1;1;1;1;1\n1;1;1;1;1\n', "строка 3", "кавычк"),
        (f'{HEADER}1;1;1;1;"1"1\n', "строка 2", "кавычк"),
        ("П1;П1\n1;1\n", "строка 1", "«П1»"),
    ],
)
def test_a_damaged_table_is_told_by_its_row(
    shnor: CommandLine, engine: str, text: str, place: str, sentence: str
) -> None:
    """In the words of the library, whatever the engine says; and nothing is written."""
    Path("a.csv").write_text(text, encoding="utf-8")
    outcome = shnor("evaluate", COMPETENCE, "a.csv", "--engine", engine, "-o", "b.csv")

    assert (2, "") == (outcome.code, outcome.out)
    assert place in outcome.err
    assert sentence in outcome.err
    assert "таблица «a.csv» повреждена, ничего не записано\n  = исправьте это место" in outcome.err
    assert ["a.csv"] == names(Path())


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ("П1;П2\nвысокий;нет\n".encode("cp1251"), "он не в UTF-8"),
        ("П1;П2\n1;нет\n".encode("utf-16"), "он не в UTF-8"),
        (b"a;b\n1;\0\n", "он не в UTF-8"),
        ("П1;П2\r1;нет\r".encode(), "строки кончаются по-старому, одним знаком CR"),
        ("П1;П2;;\n1;нет;;\n".encode(), "в конце заголовка есть столбцы без названия"),
    ],
)
def test_a_table_for_patient_readers_is_told(
    shnor: CommandLine, engine: str, data: bytes, reason: str
) -> None:
    """With the way to save it, or to assess it all the same."""
    Path("a.csv").write_bytes(data)
    outcome = shnor("evaluate", COMPETENCE, "a.csv", "--engine", engine)

    assert 2 == outcome.code
    assert f"движок {engine} не прочтёт «a.csv»: {reason}" in outcome.err
    assert "сохраните файл как CSV UTF-8 или посчитайте построчно" in outcome.err


def test_a_named_encoding_is_obeyed(shnor: CommandLine) -> None:
    """UTF-8 under any of its names is read, another encoding is not."""
    arguments = ("evaluate", COMPETENCE, TEACHERS, "--engine", "polars", "--encoding")

    assert 0 == shnor(*arguments, "utf8").code
    assert "он не в UTF-8" in shnor(*arguments, "cp1251").err


def test_bytes_that_are_no_text_are_told_wherever_they_are(shnor: CommandLine) -> None:
    """Only the beginning is looked at before the engine begins."""
    rows = "1;1;1;1;1\n" * 50_000
    Path("a.csv").write_bytes(f"{HEADER}{rows}".encode() + b"1;1;1;1;\xff\n")
    outcome = shnor("evaluate", COMPETENCE, "a.csv", "-o", "b.parquet")

    assert 2 == outcome.code
    assert "кодировка файла не определяется" in outcome.err
    assert ["a.csv"] == names(Path())


@pytest.mark.parametrize("engine", ENGINES)
def test_a_table_without_a_header_is_told(shnor: CommandLine, engine: str) -> None:
    """It has no columns that a result could have."""
    Path("a.csv").write_bytes(b"")
    outcome = shnor("evaluate", COMPETENCE, "a.csv", "--engine", engine, "-o", "b.csv")

    assert 2 == outcome.code
    assert "в таблице «a.csv» нет и заголовка, ничего не записано" in outcome.err
    assert ["a.csv"] == names(Path())


def test_a_file_that_is_not_there_is_told(shnor: CommandLine) -> None:
    """As an input, and as a folder of the output."""
    missing = shnor("evaluate", COMPETENCE, "no.csv", "-o", "a.parquet")
    nowhere = shnor("evaluate", COMPETENCE, TEACHERS, "-o", "no/a.parquet")

    assert (2, 2) == (missing.code, nowhere.code)
    assert "«no.csv» не читается: нет такого файла" in missing.err
    assert "результат не записать в «no/a.parquet»: нет такого файла" in nowhere.err
    assert [] == names(Path())


@pytest.mark.parametrize("name", ["a.parquet", "many/1.parquet", "many"])
def test_the_input_is_never_written_over(shnor: CommandLine, name: str) -> None:
    """Neither a file, nor one of a folder that is read as one table."""
    Path("many").mkdir()
    for each in ("a.parquet", "many/1.parquet"):
        pl.DataFrame({"П1": [1]}).write_parquet(each)
    outcome = shnor("evaluate", COMPETENCE, "a.parquet", "many", "-f", "parquet", "-o", name)

    assert 2 == outcome.code
    assert f"файл «{name}» – это сами данные" in outcome.err


def test_rules_are_never_written_over(shnor: CommandLine, made_up: Path) -> None:
    """Whatever an engine is asked to write."""
    target = str(made_up / "only.yaml")
    outcome = shnor("evaluate", str(made_up), TEACHERS, "--engine", "polars", "-o", target)

    assert 2 == outcome.code
    assert "это сами данные" in outcome.err


@pytest.mark.parametrize("fault", [KeyboardInterrupt, ValueError])
def test_what_breaks_off_leaves_the_old_file(
    shnor: CommandLine, monkeypatch: pytest.MonkeyPatch, fault: type[BaseException]
) -> None:
    """Ctrl-C in the middle of a table leaves nothing of it."""

    def broken_off(_: PolarsFiles, __: Any, path: Path, ___: str) -> None:  # noqa: ANN401
        path.write_bytes(b"half")
        raise fault

    Path("a.parquet").write_bytes(b"old")
    monkeypatch.setattr(PolarsFiles, "write", broken_off)
    outcome = shnor("evaluate", COMPETENCE, TEACHERS, "-o", "a.parquet")

    assert outcome.code == (130 if fault is KeyboardInterrupt else 3)
    assert b"old" == Path("a.parquet").read_bytes()
    assert ["a.parquet"] == names(Path())


def test_what_an_engine_says_is_quoted(shnor: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the files are in order, with the way to find out more."""

    def failing(*_: object) -> None:
        message = "out of\nmemory"
        raise pl.exceptions.ComputeError(message)

    monkeypatch.setattr(PolarsFiles, "write", failing)
    outcome = shnor("--lang", "en", "evaluate", COMPETENCE, TEACHERS, "-o", "a.parquet")

    assert 2 == outcome.code
    assert "the engine polars could not do the table (out of memory)" in outcome.err


def test_bytes_are_not_shown_on_a_screen(
    shnor: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They would only spoil it."""
    monkeypatch.setattr(table_output, "is_interactive", lambda _: True)
    outcome = shnor("evaluate", COMPETENCE, TEACHERS, "-f", "parquet")

    assert (2, "") == (outcome.code, outcome.out)
    assert "назовите файл: -o результат.parquet" in outcome.err


def test_bytes_go_through_a_pipe(monkeypatch: pytest.MonkeyPatch) -> None:
    """As they are."""
    pipe = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(pipe))
    with written(None, "parquet", is_folder=False) as part:
        part.write_bytes(b"PAR1\r\n\xff")

    assert b"PAR1\r\n\xff" == pipe.getvalue()


@posix
def test_a_device_stays_a_device(shnor: CommandLine) -> None:
    """What is written to it goes through a file of the way."""
    outcome = shnor("evaluate", COMPETENCE, TEACHERS, "-f", "parquet", "-o", "/dev/null")

    assert 0 == outcome.code
    assert not Path("/dev/null").is_file()


def write_folder(target: str) -> None:
    """Write a folder as Spark does."""
    with written(target, "csv", is_folder=True) as part:
        part.mkdir()
        (part / "part-0.csv").write_text("new", encoding="utf-8")


@pytest.mark.parametrize("old", [None, "file", "folder"])
def test_a_folder_is_replaced_as_a_whole(tmp_path: Path, old: str | None) -> None:
    """What an earlier run has written goes, be it a file or a folder, and nothing stays beside."""
    target = tmp_path / "a.csv"
    if old == "folder":
        target.mkdir()
        (target / "part-9.csv").write_text("old", encoding="utf-8")
    elif old == "file":
        target.write_text("old", encoding="utf-8")
    refuse_output(str(target), "csv", "spark")
    write_folder(str(target))

    assert ["a.csv"] == names(tmp_path)
    assert ["part-0.csv"] == names(target)


def test_a_folder_of_somebody_is_not_replaced(tmp_path: Path) -> None:
    """Whatever else is in it would be lost."""
    (tmp_path / "mine.txt").write_text("mine", encoding="utf-8")

    with pytest.raises(UsageError, match="не только прежний результат"):
        refuse_output(str(tmp_path), "csv", "spark")


def break_off(part: Path, moment: str) -> None:
    """Begin a folder and perhaps no more."""
    part.mkdir()
    if moment == "in the work":
        raise KeyboardInterrupt


@pytest.mark.parametrize("moment", ["in the work", "between the two"])
def test_a_folder_that_breaks_off_leaves_the_old_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moment: str
) -> None:
    """In the work, or between the old one and the new."""
    target = tmp_path / "a.csv"
    write_folder(str(target))
    rename = Path.rename

    def interrupted(path: Path, other: Path) -> Path:
        if path.suffix == ".part":
            raise KeyboardInterrupt
        return rename(path, other)

    monkeypatch.setattr(Path, "rename", interrupted)
    with pytest.raises(KeyboardInterrupt), written(str(target), "csv", is_folder=True) as part:
        break_off(part, moment)

    assert ["a.csv"] == names(tmp_path)
    assert ["part-0.csv"] == names(target)


def test_a_person_who_waits_sees_that_it_goes_on(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A line with the seconds, which is taken away in the end."""
    monkeypatch.setattr(waiting, "SECONDS", 0.001)
    monkeypatch.setattr("shnor_rules.cli.progress.SECONDS", 0)
    progress = Progress("ru", sys.stderr)
    with shown(progress, "polars"):
        while not progress._width:  # noqa: SLF001  (whether anything is shown)
            time.sleep(0.001)
    told = capsys.readouterr().err

    assert told.startswith("\rpolars считает: 0 с")
    assert told.endswith("\r")


def test_where_nobody_waits_nothing_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    """Neither in a log nor in a pipe."""
    with shown(Progress("ru", None), "polars"):
        pass

    assert "" == capsys.readouterr().err
