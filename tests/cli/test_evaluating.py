# SPDX-License-Identifier: MIT
"""`evaluate`: every kind of input and output, and what is refused told as staff can follow it."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.cli.running import COMPETENCE, EXAMPLES, FAULTY, GAP, TEACHERS

if TYPE_CHECKING:
    from tests.cli.running import CommandLine

CENTRE = "korenovsky/mentoring-centre"
SHORT = "школа;предмет;П1;П2;П3;П4;П5\n"

CENTRES = """центр;год;П1;П3;П4;П6
Центр А;2021;наличие полного пакета качественно оформленных документов;2;4;3
Центр Б;2021;1;3;5;4
"""
MENTORS = """центр;П2.1;П2.2
Центр А;да;да
Центр А;да;нет
Центр Б;да;да
Центр А;нет;да
"""
SCHOOLS = """центр;группа;1;2;3;4;5;6;7;8
Центр А;первая;1;1;1;0;1;0;1;1
Центр А;первая;0;1;1;1;1;0;1;1
Центр А;вторая;1;1;0;1;1;1;1;1
Центр Б;первая;1;1;1;1;1;1;0;0
"""


def write(name: str, text: str, encoding: str = "utf-8") -> str:
    """Write a file into the folder of the test."""
    Path(name).write_bytes(text.encode(encoding))
    return name


@pytest.mark.parametrize(
    ("rules", "name", "assessed"),
    [
        (COMPETENCE, "teachers.csv", 15),
        (COMPETENCE, "teacher-in-the-gap.yaml", 1),
        (CENTRE, "mentoring-centre.yaml", 2),
        ("korenovsky/tutoring-point", "tutoring-point.json", 2),
        ("korenovsky/methodical-help", "methodical-help.yaml", 2),
    ],
)
def test_the_examples_are_assessed(
    shnor: CommandLine, rules: str, name: str, assessed: int
) -> None:
    """Every example file that comes with the library is assessed without a complaint."""
    outcome = shnor("evaluate", rules, str(EXAMPLES / name))

    assert (0, f"оценено: {assessed}, не принято: 0\n") == (outcome.code, outcome.err)
    assert assessed + 2 == len(outcome.out.splitlines())


def test_faults_are_told_by_row_and_column(shnor: CommandLine) -> None:
    """District staff read where to look in their own table, and what to write there."""
    outcome = shnor("evaluate", COMPETENCE, FAULTY)
    told = outcome.err.splitlines()

    assert 1 == outcome.code
    assert f"{FAULTY}, строка 3, столбец «П1»: ошибка D009 [value-outside-set] " in told[0]
    assert f"{FAULTY}, строка 9, столбец «П3»: ошибка D009 [value-outside-set] " in told[12]
    assert all(line.startswith("  = ") for line in told[1:-1:2])
    assert "оценено: 3, не принято: 7" == told[-1]
    assert "9   Школа Г, география, Учитель 9 " in outcome.out


def test_faults_are_told_in_english(shnor: CommandLine) -> None:
    """The same words for row and column in the other language."""
    outcome = shnor("evaluate", COMPETENCE, FAULTY, "--lang", "en")

    assert f"{FAULTY}, row 3, column `П1`: error D009 [value-outside-set] " in outcome.err
    assert outcome.err.endswith("\nassessed: 3, refused: 7\n")


def test_faults_of_nested_records_are_told_by_line_and_field(shnor: CommandLine) -> None:
    """A file that is no table is followed by an editor: line, column, and the field below."""
    write("a.yaml", "- П1: 2\n  П3: 7\n  П4: 1\n  П5: 1\n")
    outcome = shnor("evaluate", COMPETENCE, "a.yaml")

    assert 1 == outcome.code
    assert "a.yaml:2:7: ошибка D009 [value-outside-set] " in outcome.err
    assert "\n  поле: П3\n" in outcome.err


def test_a_row_that_does_not_fit_is_told_and_the_others_assessed(shnor: CommandLine) -> None:
    """What is wrong with a row as a whole is told by its number."""
    write("a.csv", f"{SHORT}Школа;физика;2;1;1;1;1\nШкола;физика\nШкола;химия;2;нет;1;1;1\n")
    outcome = shnor("evaluate", COMPETENCE, "a.csv")

    assert 1 == outcome.code
    assert outcome.err.startswith("a.csv, строка 3: ошибка I012 [row-length] ")
    assert outcome.err.endswith("\nоценено: 2, не принято: 0, других ошибок в файлах: 1\n")


def test_a_missing_file_is_misuse_and_the_others_are_assessed(shnor: CommandLine) -> None:
    """The code tells a script that not everything was there to be read."""
    outcome = shnor("evaluate", COMPETENCE, "no.csv", GAP)

    assert 2 == outcome.code
    assert outcome.err.startswith("no.csv: ошибка I001 [unreadable-file] файл не найден\n  = ")
    assert outcome.err.endswith("\nоценено: 1, не принято: 0, других ошибок в файлах: 1\n")
    assert "Учитель 4" in outcome.out


def test_the_explanation_of_a_record_in_the_gap(shnor: CommandLine) -> None:
    """`--trace` gives the formula, the numbers put in, the bound, the clause and the distance."""
    outcome = shnor("evaluate", COMPETENCE, GAP, "--trace")
    lines = [line.strip() for line in outcome.out.splitlines()]

    assert 0 == outcome.code
    assert "формула: итог = СРЗНАЧ(П1; П3; П4; П5)" in lines
    assert "с числами: (2 + 0 + 0 + 0) : 4 = 0,5" in lines
    assert "сразу выше этого значения начинается уровень С" in lines
    assert "сразу ниже этого значения кончается уровень Б" in lines
    assert any("0,5 не входит ни в один интервал шкалы" in line for line in lines)
    assert any("№ 579, приложение № 2" in line for line in lines)


def test_a_reading_closes_the_gap(shnor: CommandLine) -> None:
    """The result names the reading that was chosen."""
    (result,) = json.loads(
        shnor("evaluate", COMPETENCE, GAP, "-r", "граница-вверх", "-f", "json").out
    )

    assert ["граница-вверх"] == result["readings"]
    assert "С" == result["level"]


@pytest.mark.parametrize("trace", [(), ("--trace",)])
def test_json_is_json(shnor: CommandLine, trace: tuple[str, ...]) -> None:
    """An array, or one object a line; refused records are in it too."""
    array = json.loads(shnor("evaluate", COMPETENCE, FAULTY, "-f", "json", *trace).out)
    lines = shnor("evaluate", COMPETENCE, FAULTY, "-f", "jsonl", *trace).out.splitlines()

    assert [json.loads(line) for line in lines] == array
    assert [1, 2] == [each["record"]["row"] for each in array[:2]]
    assert f"{FAULTY}, строка 3" == array[1]["record"]["label"]
    assert bool(trace) == ("explanation" in array[0])


def test_csv_is_what_excel_opens(shnor: CommandLine) -> None:
    """A mark of UTF-8 at the beginning, semicolons, and lines that end as on Windows."""
    outcome = shnor("evaluate", COMPETENCE, TEACHERS, "-f", "csv", "-o", "итоги.csv")
    data = Path("итоги.csv").read_bytes()
    rows = list(csv.reader(data.decode("utf-8-sig").splitlines(), delimiter=";"))

    assert (0, "") == (outcome.code, outcome.out)
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.count(b"\n") == data.count(b"\r\n") == len(rows) == 16
    assert {len(rows[0])} == {len(row) for row in rows}


def test_csv_at_the_console_has_no_mark(shnor: CommandLine) -> None:
    """What is piped on is plain text, lines ended as in the file."""
    outcome = shnor("evaluate", COMPETENCE, GAP, "-f", "csv", "-o", "-")

    assert not outcome.out.startswith("\ufeff")
    assert outcome.out.count("\r\n") == outcome.out.count("\n") == 2


@pytest.mark.parametrize(
    ("text", "options"),
    [
        (f"{SHORT}Школа;физика;2;1;1;1;1\n", ()),
        ('{"П1": 2, "П2": 1, "П3": 1, "П4": 1, "П5": 1}\n{"П1": 2}\n', ()),
        ("- П1: 2\n  П2: 1\n", ("--input-format", "yaml")),
        ('[{"П1": 2}]', ("--input-format", "json")),
    ],
)
def test_standard_input_is_read(shnor: CommandLine, text: str, options: tuple[str, ...]) -> None:
    """`-` is any kind of input: found out, or told."""
    outcome = shnor("evaluate", COMPETENCE, "-", *options, stdin=text.encode())

    assert 0 == outcome.code
    assert outcome.err.endswith(", не принято: 0\n")


def test_several_files_are_one_run(shnor: CommandLine) -> None:
    """Records are numbered through, whatever kinds the files are."""
    outcome = shnor("evaluate", COMPETENCE, GAP, TEACHERS, GAP)

    assert (0, "оценено: 17, не принято: 0\n") == (outcome.code, outcome.err)
    assert outcome.out.splitlines()[-1].startswith("17  ")


@pytest.mark.parametrize("encoding", ["cp1251", "cp866"])
def test_an_old_encoding_is_found_out_and_told(shnor: CommandLine, encoding: str) -> None:
    """Nothing is guessed in silence; and nothing is told when the encoding is given."""
    text = "школа;предмет;П1;П2;П3;П4;П5\nСредняя школа посёлка Новый;физика;2;1;1;1;1\n"
    write("a.csv", text, encoding)
    found = shnor("evaluate", COMPETENCE, "a.csv")
    told = shnor("evaluate", COMPETENCE, "a.csv", "--encoding", encoding)

    assert (0, 0) == (found.code, told.code)
    assert found.out == told.out
    assert "[encoding-detected]" in found.err
    assert f"--encoding {encoding}" in found.err
    assert "оценено: 1, не принято: 0\n" == told.err


def test_a_wrong_encoding_is_told(shnor: CommandLine) -> None:
    """A file that is not what `--encoding` says is refused, not read as rubbish."""
    write("a.csv", f"{SHORT}Школа;физика;2;1;1;1;1\n", "cp1251")
    outcome = shnor("evaluate", COMPETENCE, "a.csv", "--encoding", "utf-8")

    assert 1 == outcome.code
    assert "[undecodable-file]" in outcome.err


def test_samples_come_from_tables_of_their_own(shnor: CommandLine) -> None:
    """№ 2 and № 5 of the centre from two CSV files agree with the nested record of the example."""
    write("центры.csv", CENTRES)
    write("наставники.csv", MENTORS)
    write("школы.csv", SCHOOLS)
    samples = ("--sample", "П2=наставники.csv", "--sample", "П5=школы.csv", "--key", "центр")
    outcome = shnor("evaluate", CENTRE, "центры.csv", *samples, "-f", "json")
    nested = shnor("evaluate", CENTRE, str(EXAMPLES / "mentoring-centre.yaml"), "-f", "json")
    first, second = json.loads(outcome.out)

    assert (0, "оценено: 2, не принято: 0\n") == (outcome.code, outcome.err)
    assert json.loads(nested.out)[0]["total"] == first["total"]
    assert "Центр Б" == second["attributes"]["центр"]


def test_a_fault_in_a_sample_is_told_by_its_own_file(shnor: CommandLine) -> None:
    """The row and the column are those of the table of the sample."""
    write("центры.csv", "центр;П1;П3;П4;П6\nЦентр А;1;3;5;4\n")
    write("наставники.csv", "1;2\n1;0\n1;5\n")
    outcome = shnor("evaluate", CENTRE, "центры.csv", "--sample", "П2=наставники.csv")

    assert 1 == outcome.code
    assert outcome.err.startswith("наставники.csv, строка 3, столбец «2»: ошибка D009 ")


def test_a_sample_without_a_key_column_is_told(shnor: CommandLine) -> None:
    """The header of the table is named as its row."""
    write("центры.csv", CENTRES)
    write("наставники.csv", "1;2\n1;0\n")
    outcome = shnor(
        "evaluate", CENTRE, "центры.csv", "--sample", "П2=наставники.csv", "--key", "центр"
    )

    assert 1 == outcome.code
    assert outcome.err.startswith("наставники.csv, строка 1: ошибка I016 [sample-key] ")


NUMBERED = "№;школа;П1;П2;П3;П4;П5;примечание\n1;А;2;нет;1;1;нет;кратко\n2;А;1;нет;1;1;нет;\n"


def test_an_unknown_column_is_told_once(shnor: CommandLine) -> None:
    """A column that the monitoring does not know is one finding however many rows it has."""
    outcome = shnor("evaluate", COMPETENCE, write("учителя.csv", NUMBERED))

    assert 1 == outcome.code
    assert 1 == outcome.err.count("неизвестное поле «№»")
    assert 1 == outcome.err.count("неизвестное поле «примечание»")
    assert '--ignore "№" --ignore "примечание"' in outcome.err
    assert outcome.err.endswith("оценено: 0, не принято: 2\n")


def test_a_column_is_left_out_on_request(shnor: CommandLine) -> None:
    """What is named with --ignore is left out, and the records are assessed."""
    name = write("учителя.csv", NUMBERED)

    outcome = shnor("evaluate", COMPETENCE, name, "--ignore", "№", "--ignore", "примечание")

    assert (0, "оценено: 2, не принято: 0\n") == (outcome.code, outcome.err)


@pytest.mark.parametrize("column", ["П1", "П5.ссылка"])
def test_an_answer_is_not_left_out(shnor: CommandLine, column: str) -> None:
    """An answer to an indicator cannot be left out by --ignore."""
    name = write("учителя.csv", NUMBERED)

    outcome = shnor("evaluate", COMPETENCE, name, "--ignore", column)

    assert 2 == outcome.code
    assert f"«{column}» – показатель мониторинга" in outcome.err


def test_a_key_that_is_no_attribute_only_joins(shnor: CommandLine) -> None:
    """The column of --key need not be an attribute of the monitoring."""
    centres = write("центры.csv", CENTRES.replace("центр;", "шифр;").replace("год;", ""))
    Path(centres).write_text(
        Path(centres).read_text(encoding="utf-8").replace("2021;", ""), encoding="utf-8"
    )
    mentors = write("наставники.csv", MENTORS.replace("центр;", "шифр;"))

    outcome = shnor("evaluate", CENTRE, centres, "--sample", f"П2={mentors}", "--key", "шифр")

    assert (0, "оценено: 2, не принято: 0\n") == (outcome.code, outcome.err)
