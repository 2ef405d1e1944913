# SPDX-License-Identifier: MIT
"""Which engine works on records: as asked, or as files and options suggest; and what is refused."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import duckdb
import polars as pl
import pytest

from shnor_rules.cli import engines, picking, table_numbers
from shnor_rules.inputs import parquet as reading
from shnor_rules.tables.answers import reading as reading_of_tables
from shnor_rules.tables.files.by_duckdb import DuckdbFiles
from tests.cli.running import COMPETENCE, EXAMPLES, GAP, ROOT, TEACHERS, process

if TYPE_CHECKING:
    from tests.cli.running import CommandLine

HEAVY = ("duckdb", "narwhals", "polars", "pyspark")
LIST_HEAVY = f"""
import sys
from shnor_rules.cli import main
try:
    main(sys.argv[1:])
finally:
    print(*sorted(set(sys.modules) & set({HEAVY!r})), file=sys.stderr)
"""
NO_ENGINE = f"""
import sys
for name in {HEAVY!r}:
    sys.modules[name] = None
from importlib import util
found = util.find_spec
util.find_spec = lambda name, *of: None if name in {HEAVY!r} else found(name, *of)
from shnor_rules.cli import main
main(sys.argv[1:])
"""


def written_parquet(name: str = "a.parquet") -> None:
    """Write two teachers."""
    pl.DataFrame({f"П{number}": [1, 0] for number in range(1, 6)}).write_parquet(name)


@pytest.fixture
def nothing_is_small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every file is a large one."""
    monkeypatch.setattr(picking, "LARGE", 0)


@pytest.mark.parametrize(
    "arguments", [("--version",), ("--help",), ("evaluate", COMPETENCE, GAP), ("evaluate", "-h")]
)
def test_who_needs_no_engine_loads_none(arguments: tuple[str, ...]) -> None:
    """The start of the program, and records one by one, do not wait for the libraries."""
    run = process(*arguments, program=LIST_HEAVY)
    out, err = run.communicate()

    assert out
    assert b"" == err.splitlines()[-1]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ((TEACHERS, "--engine", "polars"), 'pip install "shnor-rules[tables]"'),
        ((TEACHERS, "--engine", "duckdb"), 'pip install "shnor-rules[tables]"'),
        ((TEACHERS, "--engine", "spark", "-o", "a"), 'pip install "shnor-rules[spark]"'),
        ((TEACHERS, "-o", "a.parquet"), 'pip install "shnor-rules[tables]"'),
        (("a.parquet",), 'pip install "shnor-rules[tables]"'),
    ],
)
def test_without_the_libraries_they_are_named(
    shnor: CommandLine,
    monkeypatch: pytest.MonkeyPatch,
    arguments: tuple[str, ...],
    sentence: str,
) -> None:
    """With the command that installs them, and nothing is written."""
    written_parquet()
    for module in (engines, reading):
        monkeypatch.setattr(module, "find_spec", lambda _: None)
    outcome = shnor("evaluate", COMPETENCE, *arguments)

    assert (2, "") == (outcome.code, outcome.out)
    assert sentence in outcome.err
    assert ["a.parquet"] == [each.name for each in Path().iterdir()]


def test_without_the_libraries_records_are_assessed_one_by_one() -> None:
    """Whatever is asked for but Parquet, however large the files are."""
    run = process("evaluate", COMPETENCE, TEACHERS, "-f", "csv", program=NO_ENGINE)
    out, err = run.communicate()

    assert (0, 16) == (run.returncode, len(out.splitlines()))
    assert "оценено: 15" in err.decode()


@pytest.mark.parametrize("option", [("--engine", "duckdb"), ("-o", "a.parquet")])
def test_where_the_libraries_are_really_not_there_they_are_named(
    tmp_path: Path, option: tuple[str, str]
) -> None:
    """Nothing is imported that needs them before somebody has looked for them."""
    name, value = option
    target = str(tmp_path / value) if name == "-o" else value
    run = process("evaluate", COMPETENCE, TEACHERS, name, target, program=NO_ENGINE)
    _, err = run.communicate()

    assert (2, True) == (run.returncode, 'pip install "shnor-rules[tables]"' in err.decode())
    assert [] == [*tmp_path.iterdir()]


@pytest.mark.parametrize("java", ["", "/no/such/folder"])
def test_without_java_spark_is_not_started(
    shnor: CommandLine, monkeypatch: pytest.MonkeyPatch, java: str
) -> None:
    """What to install is told, and what does without."""
    monkeypatch.setattr(engines, "find_spec", lambda _: "found")
    monkeypatch.setenv("PATH", "")
    monkeypatch.setenv("JAVA_HOME", java)
    outcome = shnor("evaluate", COMPETENCE, TEACHERS, "--engine", "spark", "-o", "a.parquet")

    assert 2 == outcome.code
    assert "установите Java 17 или посчитайте с --engine polars" in outcome.err


@pytest.mark.parametrize(
    ("arguments", "sentence", "step"),
    [
        ((TEACHERS, "--engine", "polars", "-f", "json"), "а не json", "parquet, csv, jsonl"),
        ((TEACHERS, "--engine", "polars", "--trace"), "не объясняет", "--engine python"),
        ((TEACHERS, "--engine", "python", "-o", "a.parquet"), "построчно Parquet", "-f csv"),
        ((TEACHERS, "--engine", "python", "--keep", "школа"), "--keep бывает", "--engine polars"),
        ((TEACHERS, "--engine", "python", "--places", "2"), "--places бывает", "--engine polars"),
        ((TEACHERS, "--not-applicable", "-1"), "к числам в Parquet", "напишите «нет»"),
        ((TEACHERS, "--not-applicable", "-1", "-o", "a.parquet"), "к числам", "напишите «нет»"),
        ((TEACHERS, "--not-applicable", "1,5"), "не целое число", "--not-applicable -1"),
        ((TEACHERS, "--engine", "polars", "--places", "x"), "«x» – не число", "--places 2"),
        ((TEACHERS, "--engine", "polars", "--places", "9"), "от 0 до 8", "--places 2"),
        ((GAP, "--engine", "polars"), "читает CSV и Parquet", "--engine python"),
        (("-", "--engine", "polars"), "а не стандартный ввод", "--engine python"),
        ((TEACHERS, "--engine", "polars", "--encoding", "klingon"), "«klingon»", "cp1251"),
        ((TEACHERS, "--engine", "spark"), "пишет папку", "назовите папку"),
    ],
)
def test_what_does_not_go_together_is_refused(
    shnor: CommandLine, arguments: tuple[str, ...], sentence: str, step: str
) -> None:
    """Before any work, with the next step."""
    outcome = shnor("evaluate", COMPETENCE, *arguments)

    assert (2, "") == (outcome.code, outcome.out)
    assert sentence in outcome.err.splitlines()[0]
    assert step in outcome.err.splitlines()[1]


@pytest.mark.parametrize("engine", ["python", "polars"])
def test_an_answer_does_not_stand_for_none(shnor: CommandLine, engine: str) -> None:
    """A number that is an answer by itself would be lost."""
    written_parquet()
    form = ("--engine", engine, "--not-applicable", "1", "-f", "csv")
    outcome = shnor("evaluate", COMPETENCE, "a.parquet", *form)

    assert (2, "") == (outcome.code, outcome.out)
    assert "число 1 не может означать «нет»: в «П2» это ответ" in outcome.err


def test_the_most_places_are_those_of_tables() -> None:
    """What the command line takes, `evaluate_table` takes too."""
    assert reading_of_tables.MOST_PLACES == table_numbers.MOST_PLACES


def test_several_editions_are_assessed_one_by_one(shnor: CommandLine) -> None:
    """Unless the day is named for which one edition is taken for all."""
    district = ROOT / "examples" / "made-up-district"
    rules, file = str(district / "open-lessons"), str(district / "open-lessons.csv")
    arguments = ("evaluate", rules, file, "--engine", "polars")
    outcome = shnor(*arguments)

    assert 2 == outcome.code
    assert "назовите день: --as-of" in outcome.err
    assert 0 == shnor(*arguments, "--as-of", "01.12.2024").code


def test_tools_for_risks_have_no_use_for_engines(shnor: CommandLine) -> None:
    """All such options are told at once."""
    file = str(EXAMPLES / "risk-factors.yaml")
    options = ("--engine", "polars", "--keep", "школа", "--places", "2", "--not-applicable", "-1")
    outcome = shnor("evaluate", "korenovsky/risk-factors", file, *options, "-f", "parquet")

    assert 2 == outcome.code
    assert "--engine, --keep, --places, --not-applicable, --format parquet" in outcome.err


@pytest.mark.usefixtures("nothing_is_small")
def test_a_large_table_is_left_to_an_engine(shnor: CommandLine) -> None:
    """Where a table is asked for; it is told, with the way back."""
    outcome = shnor("evaluate", COMPETENCE, TEACHERS, "-f", "csv", "-o", "a.csv")

    assert 0 == outcome.code
    assert outcome.err.startswith("файл больше 64 МБ, его считает движок polars")
    assert "итог_числитель" in Path("a.csv").read_text(encoding="utf-8")


@pytest.mark.usefixtures("nothing_is_small")
@pytest.mark.parametrize(
    "arguments",
    [
        (TEACHERS,),
        (TEACHERS, "-f", "json"),
        (TEACHERS, "-f", "csv", "--engine", "python"),
        (TEACHERS, "-f", "jsonl", "--trace"),
        (TEACHERS, GAP, "-f", "csv"),
        ("cp1251.csv", "-f", "csv"),
        ("-", "-f", "csv"),
        ("empty.csv", "-f", "csv"),
    ],
)
def test_what_an_engine_cannot_do_is_done_one_by_one(
    shnor: CommandLine, arguments: tuple[str, ...]
) -> None:
    """However large the files are, nothing is lost."""
    text = Path(TEACHERS).read_text(encoding="utf-8-sig").replace("–", "-")
    Path("cp1251.csv").write_bytes(text.encode("cp1251"))
    Path("empty.csv").write_bytes(b"")
    outcome = shnor("evaluate", COMPETENCE, *arguments, stdin="П1;П2\n1;1\n".encode())

    assert outcome.code in {0, 1}
    assert "polars" not in outcome.err
    assert "итог_числитель" not in outcome.out


@pytest.mark.usefixtures("nothing_is_small")
def test_a_large_table_without_an_engine_is_assessed_one_by_one(
    shnor: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As it was before there were engines."""
    monkeypatch.setattr(engines, "find_spec", lambda _: None)
    outcome = shnor("evaluate", COMPETENCE, TEACHERS, "-f", "csv")

    assert (0, "оценено: 15, не принято: 0\n") == (outcome.code, outcome.err)


@pytest.mark.parametrize("name", ["a.csv", "a.jsonl", "a.ndjson"])
def test_parquet_and_the_name_of_a_table_suggest_an_engine(shnor: CommandLine, name: str) -> None:
    """Without the name of a table the results are those for people."""
    written_parquet()
    outcome = shnor("evaluate", COMPETENCE, "a.parquet", "-o", name)

    assert 0 == outcome.code
    assert "итог_числитель" in Path(name).read_text(encoding="utf-8")
    assert "No." not in shnor("evaluate", COMPETENCE, "a.parquet").out


def test_a_kind_that_is_told_is_obeyed(shnor: CommandLine) -> None:
    """Whatever the name of the file tells."""
    written_parquet("a.dat")
    told = ("--input-format", "parquet")
    outcome = shnor("evaluate", COMPETENCE, "a.dat", *told, "-f", "csv", "--keep", "уровень")

    assert (0, "уровень") == (outcome.code, outcome.out.splitlines()[0])


def test_an_engine_that_does_not_start_is_told(
    shnor: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In its own words, with what does without."""

    def failing(_: object) -> None:
        message = "no\nmemory"
        raise duckdb.Error(message)

    monkeypatch.setattr(DuckdbFiles, "__init__", failing)
    outcome = shnor("evaluate", COMPETENCE, TEACHERS, "--engine", "duckdb")

    assert 2 == outcome.code
    assert "движок duckdb не запустился (no memory)" in outcome.err
