# SPDX-License-Identifier: MIT
"""`evaluate` by an engine for tables: what comes out row by row, from file to file."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import TYPE_CHECKING

import polars as pl
import pytest

from tests.cli.running import COMPETENCE, FAULTY, TEACHERS

if TYPE_CHECKING:
    from tests.cli.running import CommandLine

ENGINES = ("polars", "duckdb")
RESULTS = (
    "итог_числитель",
    "итог_знаменатель",
    "итог",
    "итог_число",
    "уровень_код",
    "уровень",
    "статус",
    "причина",
)
CENTRE = "korenovsky/mentoring-centre"
NO_ROWS = "П1;П2;П3;П4;П5\n;;;;\n"


def by_row(shnor: CommandLine, *arguments: str) -> list[tuple[str | None, str]]:
    """Return level and status of every record, as they are row by row."""
    outcome = shnor("evaluate", COMPETENCE, *arguments, "--engine", "python", "-f", "csv")
    rows = csv.DictReader(io.StringIO(outcome.out), delimiter=";")
    return [(row["уровень"] or None, row["статус"]) for row in rows]


def by_table(path: str) -> list[tuple[str | None, str]]:
    """Return level and status of every record in a Parquet file."""
    return pl.read_parquet(path, columns=["уровень", "статус"]).rows()


@pytest.fixture
def parquet(tmp_path: Path) -> str:
    """The fifteen teachers as Parquet, with whole numbers where the answers are such."""
    given = pl.read_csv(TEACHERS, separator=";", infer_schema=False)
    path = tmp_path / "teachers.parquet"
    given.with_columns(pl.col("П4").cast(pl.Int8)).write_parquet(path)
    return str(path)


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("file", [TEACHERS, FAULTY])
@pytest.mark.parametrize("reading", [(), ("-r", "граница-вверх")])
def test_every_engine_says_what_is_said_row_by_row(
    shnor: CommandLine, engine: str, file: str, reading: tuple[str, ...]
) -> None:
    """Levels, statuses and the exit code are the same, and nothing is printed."""
    outcome = shnor("evaluate", COMPETENCE, file, *reading, "--engine", engine, "-o", "a.parquet")

    assert (1 if file == FAULTY else 0, "") == (outcome.code, outcome.out)
    assert by_row(shnor, file, *reading) == by_table("a.parquet")


def test_the_result_has_the_columns_of_the_table_and_its_own(shnor: CommandLine) -> None:
    """The suffix is enough to be understood, and the rows stay in their order."""
    outcome = shnor("evaluate", COMPETENCE, TEACHERS, "-o", "a.parquet")
    table = pl.read_parquet("a.parquet")

    assert 0 == outcome.code
    assert "уровень определён – 14, в разрыве шкалы – 1\nоценено: 15, не принято: 0\n" == (
        outcome.err
    )
    assert (*pl.read_csv(TEACHERS, separator=";", n_rows=1).columns, *RESULTS) == (*table.columns,)
    assert [f"Учитель {number}" for number in range(1, 16)] == table["учитель"].to_list()


@pytest.mark.parametrize("engine", ENGINES)
def test_refused_rows_are_told(shnor: CommandLine, engine: str) -> None:
    """The first of them with number and reason, the rest by their count; all are written."""
    outcome = shnor("evaluate", COMPETENCE, FAULTY, "--engine", engine, "-o", "a.parquet")
    lines = outcome.err.splitlines()
    reasons = pl.read_parquet("a.parquet")["причина"].drop_nulls()

    assert "не принята запись 2: П1: значения «3» нет в {0; 1; 2}" == lines[0]
    assert [
        "и ещё не принято: 2 записи",
        "уровень определён – 2, нет данных – 1",
        "оценено: 3, не принято: 7",
    ] == lines[5:]
    assert 7 == len(reasons)


def test_what_is_told_is_told_in_english(shnor: CommandLine) -> None:
    """The console speaks English; the table keeps its words."""
    outcome = shnor("--lang", "en", "evaluate", COMPETENCE, FAULTY, "-o", "a.parquet")

    assert outcome.err.startswith("record 2 refused: ")
    assert outcome.err.endswith(
        "and 2 records more refused\n"
        "level found – 2, missing answers – 1\n"
        "assessed: 3, refused: 7\n"
    )
    assert "уровень определён" in pl.read_parquet("a.parquet")["статус"]


@pytest.mark.parametrize("engine", ENGINES)
def test_columns_are_chosen(shnor: CommandLine, engine: str) -> None:
    """`--keep` names them in order; what is not kept is told at the console all the same."""
    keep = ("--keep", "уровень", "--keep", "учитель")
    outcome = shnor("evaluate", COMPETENCE, TEACHERS, *keep, "--engine", engine)

    assert 0 == outcome.code
    assert "уровень;учитель\nD;Учитель 1\n" == outcome.out.replace("\r", "")[:28]
    assert "оценено: 15, не принято: 0\n" == outcome.err.splitlines(keepends=True)[-1]


def test_columns_that_are_chosen_ask_for_an_engine(shnor: CommandLine) -> None:
    """`--keep` is enough to be understood; a name that nobody knows is told."""
    outcome = shnor("evaluate", COMPETENCE, TEACHERS, "--keep", "уровен", "-f", "csv")

    assert (2, "") == (outcome.code, outcome.out)
    assert "уровен" in outcome.err


@pytest.mark.parametrize("engine", ENGINES)
def test_json_lines_are_written(shnor: CommandLine, engine: str) -> None:
    """One object a line, numbers as numbers."""
    shnor("evaluate", COMPETENCE, TEACHERS, "--engine", engine, "-o", "a.jsonl")
    first = json.loads(Path("a.jsonl").read_text(encoding="utf-8").splitlines()[0])

    assert ("Учитель 1", "1,75", 1.75, None) == tuple(
        first[name] for name in ("учитель", "итог", "итог_число", "причина")
    )


@pytest.mark.parametrize("engine", ENGINES)
def test_csv_is_what_excel_opens(shnor: CommandLine, engine: str) -> None:
    """A mark, semicolons, decimal commas, and no cell that is run; numbers stay numbers."""
    text = 'П1;П2;П3;П4;П5;"a;""b"\n2;нет;0;0;0;=1+1\n1;1;1;1;1;-5,5\n'
    Path("a.csv").write_text(text, encoding="utf-8")
    shnor("evaluate", COMPETENCE, "a.csv", "--engine", engine, "-f", "csv", "-o", "b.csv")
    lines = Path("b.csv").read_text(encoding="utf-8").splitlines()

    assert lines[0].startswith('\ufeffП1;П2;П3;П4;П5;"a;""b";итог_числитель;')
    assert lines[1].startswith("2;нет;0;0;0;'=1+1;")
    assert ";0,5;0,5;" in lines[1]
    assert lines[2].startswith("1;1;1;1;1;-5,5;")


def test_csv_of_whole_numbers_is_written(shnor: CommandLine, parquet: str) -> None:
    """Where no column is text there is nothing to be made safe."""
    outcome = shnor("evaluate", COMPETENCE, parquet, "--keep", "П4", "-o", "a.csv")

    assert 0 == outcome.code
    assert "\ufeffП4\n2\n" == Path("a.csv").read_text(encoding="utf-8")[:6]


@pytest.mark.parametrize("engine", [*ENGINES, "python"])
def test_parquet_is_read(shnor: CommandLine, parquet: str, engine: str) -> None:
    """By every engine, and row by row; answers are the same as those in text."""
    form = ("-f", "csv") if engine == "python" else ("--keep", "уровень", "--keep", "статус")
    outcome = shnor("evaluate", COMPETENCE, parquet, "--engine", engine, *form)
    rows = csv.DictReader(io.StringIO(outcome.out), delimiter=";")

    assert 0 == outcome.code
    assert by_row(shnor, TEACHERS) == [(row["уровень"] or None, row["статус"]) for row in rows]


@pytest.mark.parametrize("engine", [*ENGINES, "python"])
def test_a_number_stands_for_no_answer(shnor: CommandLine, tmp_path: Path, engine: str) -> None:
    """In columns of whole numbers, by every engine, and row by row."""
    rows = {"П1": [2, 1], "П2": [-1, 1], "П3": [0, -1], "П4": [0, 0], "П5": [0, -1]}
    pl.DataFrame(rows).write_parquet(tmp_path / "a.parquet")
    form = ("-f", "csv") if engine == "python" else ("--keep", "статус")
    how = ("--engine", engine, "--not-applicable", "-1", *form)
    outcome = shnor("evaluate", COMPETENCE, "a.parquet", *how)
    found = csv.DictReader(io.StringIO(outcome.out), delimiter=";")

    assert 1 == outcome.code
    assert ["в разрыве шкалы", "запись не принята"] == [row["статус"] for row in found]


@pytest.mark.parametrize("engine", ENGINES)
def test_several_files_are_one_table(shnor: CommandLine, engine: str) -> None:
    """One below the other; a column that one of them lacks has no answers there."""
    Path("a.csv").write_text("П1;П2;П3;П4;П5;школа\n1;1;1;1;1;А\n", encoding="utf-8")
    Path("b.csv").write_text("П5,П3,П4,П2,П1\n0,0,0,нет,2\n", encoding="utf-8")
    keep = ("--keep", "школа", "--keep", "статус")
    outcome = shnor("evaluate", COMPETENCE, "a.csv", "b.csv", "--engine", engine, *keep)

    assert 0 == outcome.code
    assert ["школа;статус", "А;уровень определён", ";в разрыве шкалы"] == (outcome.out.splitlines())


def test_columns_of_other_types_are_not_put_together(shnor: CommandLine, parquet: str) -> None:
    """An engine would convert them without a word."""
    outcome = shnor("evaluate", COMPETENCE, parquet, TEACHERS, "-o", "a.parquet")

    assert 2 == outcome.code
    assert "столбец «П4» в одном файле одного типа, а в другом – другого: Int8, String" in (
        outcome.err
    )
    assert not Path("a.parquet").exists()


@pytest.mark.parametrize("engine", ENGINES)
def test_the_dialects_of_text_are_those_of_rows(shnor: CommandLine, engine: str) -> None:
    """A mark, `sep=`, comments, quotes with line ends, blank rows, CRLF, names with wild cards."""
    rows = '\ufeffsep=,\n# всё выдумано\n\nучитель,П1,П2,П3,П4,П5\n"А\nБ",2,нет,0,0,0\n,,,,,\n\n'
    name = "a [1]*.csv"
    Path(name).write_bytes((rows + "В,1,1,1,1,1\n").replace("\n", "\r\n").encode())
    keep = ("--keep", "учитель", "--keep", "статус")
    outcome = shnor("evaluate", COMPETENCE, name, "--engine", engine, *keep, "-f", "jsonl")
    found = [json.loads(line) for line in outcome.out.splitlines()]

    assert 0 == outcome.code
    assert [("А\r\nБ", "в разрыве шкалы"), ("В", "уровень определён")] == [
        (row["учитель"], row["статус"]) for row in found
    ]


@pytest.mark.parametrize("engine", ENGINES)
def test_a_column_is_left_out_on_request(shnor: CommandLine, engine: str) -> None:
    """One whose name is nearly an answer's is refused otherwise."""
    Path("a.csv").write_text("П1;П2;П3;П4;П5;предмт\n1;1;1;1;1;А\n", encoding="utf-8")
    arguments = ("evaluate", COMPETENCE, "a.csv", "--engine", engine)

    assert 2 == shnor(*arguments).code
    outcome = shnor(*arguments, "--ignore", "предмт")
    assert (0, False) == (outcome.code, "предмт" in outcome.out)


@pytest.mark.parametrize("engine", ENGINES)
def test_a_table_without_records_is_told(shnor: CommandLine, engine: str) -> None:
    """Blank rows are no records."""
    Path("a.csv").write_text(NO_ROWS, encoding="utf-8")
    outcome = shnor("evaluate", COMPETENCE, "a.csv", "--engine", engine, "-o", "a.parquet")

    assert 0 == outcome.code
    assert "в файле нет ни одной записи" in outcome.err
    assert outcome.err.endswith("оценено: 0, не принято: 0\n")


def test_columns_that_lack_are_told(shnor: CommandLine) -> None:
    """They may be called something else, for instance in other letters."""
    Path("a.csv").write_text("школа;P1;П2;П4\nА;1;1;1\n", encoding="utf-8")
    outcome = shnor("evaluate", COMPETENCE, "a.csv", "--engine", "polars")

    assert 0 == outcome.code
    assert "в таблице нет столбцов: П1, П3, П5 – во всех записях" in outcome.err


def test_a_console_of_an_old_code_page_prints_everything(shnor: CommandLine) -> None:
    """What is told of tables has no character that it lacks."""
    outcome = shnor("evaluate", COMPETENCE, FAULTY, "-o", "a.parquet")

    assert outcome.err == outcome.err.encode("cp1251").decode("cp1251")


@pytest.mark.parametrize("form", ["csv", "parquet"])
@pytest.mark.parametrize("engine", ENGINES)
def test_samples_come_from_tables_of_their_own(
    shnor: CommandLine, made_up: Path, engine: str, form: str
) -> None:
    """In text or in Parquet, joined by the key; the means are those of rows one by one."""
    only = made_up / "only.yaml"
    sample = 'values: "{0; 1; 2}", sample: {of: урок, average: по строкам}}'
    text = only.read_text(encoding="utf-8").replace('values: "{0; 1; 2}"}', sample)
    only.write_text(text, encoding="utf-8")
    Path("школы.csv").write_text("школа\nА\nБ\n", encoding="utf-8")
    Path("уроки.csv").write_text("школа,П1\nА,1\nБ,2\nА,0\nА,1\n", encoding="utf-8")
    lessons = pl.read_csv("уроки.csv", infer_schema=False)
    lessons.write_parquet("уроки.parquet")
    joined = ("evaluate", "made-up", "школы.csv", "--key", "школа")
    outcome = shnor(*joined, "--sample", f"П1=уроки.{form}", "--engine", engine)
    plain = shnor(*joined, "--sample", "П1=уроки.csv", "-f", "csv")
    rows, expected = (
        list(csv.DictReader(io.StringIO(each.out), delimiter=";")) for each in (outcome, plain)
    )

    assert (0, 0) == (outcome.code, plain.code)
    assert [("0,666666…", "низкий"), ("2", "высокий")] == [
        (row["итог"], row["уровень"]) for row in rows
    ]
    assert [row["уровень"] for row in expected] == [row["уровень"] for row in rows]
