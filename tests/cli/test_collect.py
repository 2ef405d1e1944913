# SPDX-License-Identifier: MIT
"""`collect`: a folder of forms that came back becomes one table, and nothing is lost on the way."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import openpyxl

from shnor_rules.forms.layout import form_of
from shnor_rules.forms.writing import form_workbook
from tests.cli.returned_forms import CENTRE, CENTRES, form, rules, table, teacher, touch
from tests.cli.running import COMPETENCE

if TYPE_CHECKING:
    from tests.cli.running import CommandLine


def test_forms_become_a_table_that_is_assessed_at_once(shnor: CommandLine) -> None:
    """As a form again, as CSV and as JSON Lines: the results are those of the forms."""
    form("б.xlsx", teacher("Школа Б", П1=2), teacher("Школа Б", 2))
    form("а.xlsx", teacher("Школа А"))
    apart = shnor("evaluate", COMPETENCE, "вх/а.xlsx", "вх/б.xlsx")

    for name in ("свод.xlsx", "свод.csv", "свод.jsonl"):
        outcome = shnor("collect", COMPETENCE, "вх", "-o", name)
        assert outcome.code == 0, outcome.err
        assert outcome.err.endswith("строк пришло 3, взято 3, не взято 0 – о каждой сказано\n")
        together = shnor("evaluate", COMPETENCE, name)
        assert (together.code, together.out) == (0, apart.out)


def test_each_record_tells_where_it_is_from(shnor: CommandLine) -> None:
    """In columns of their own, which are no answers; in a workbook on the sheet «Сбор»."""
    form("а.xlsx", teacher("Школа А"))
    form("глубже/б.xlsx", teacher("Школа Б"), teacher("Школа Б", 2))

    shnor("collect", COMPETENCE, "вх", "-o", "свод.csv")
    shnor("collect", COMPETENCE, "вх", "-o", "свод.xlsx")

    paths = [str(Path("вх", "а.xlsx")), *[str(Path("вх", "глубже", "б.xlsx"))] * 2]
    assert [(row["файл"], row["строка файла"]) for row in table("свод.csv")] == list(
        zip(paths, ("3", "3", "4"), strict=True)
    )
    sheet = openpyxl.load_workbook("свод.xlsx")["Сбор"]
    rows = [row[:4] for row in sheet.iter_rows(values_only=True) if isinstance(row[0], int)]
    assert rows == [
        (number, path, "Ответы", line)
        for number, (path, line) in enumerate(zip(paths, (3, 3, 4), strict=True), start=1)
    ]


def test_samples_keep_their_records(shnor: CommandLine) -> None:
    """The numbers of the records are new, and the rows go with them."""
    form("а.xlsx", CENTRE, part="mentoring-centre")
    form(
        "б.xlsx", {**CENTRE, "центр": "Центр Б", "П2": [{"1": 0, "2": 0}]}, part="mentoring-centre"
    )

    outcome = shnor("collect", CENTRES, "вх", "-o", "свод.xlsx")
    shnor("collect", CENTRES, "вх", "-o", "свод.jsonl")

    assert outcome.code == 0, outcome.err
    assert "взято 5" in outcome.err
    sheet = openpyxl.load_workbook("свод.xlsx")["П2 – наставник"]
    numbers = [sheet.cell(row, 1).value for row in range(3, 6)]
    assert [str(number) for number in numbers] == ["1", "1", "2"]
    lines = Path("свод.jsonl").read_text(encoding="utf-8").splitlines()
    assert [len(json.loads(line)["П2"]) for line in lines] == [2, 1]


def test_samples_have_no_place_in_csv(shnor: CommandLine) -> None:
    """Another kind of file is named, and nothing is written."""
    form("а.xlsx", CENTRE, part="mentoring-centre")

    outcome = shnor("collect", CENTRES, "вх", "-o", "свод.csv")

    assert (outcome.code, Path("свод.csv").exists()) == (2, False)
    assert "в CSV не помещаются строки выборок (П2)" in outcome.err


def test_faults_are_counted_and_stay_in_the_table(shnor: CommandLine) -> None:
    """The table is refused where the form was refused."""
    form("а.xlsx", teacher("Школа А"), teacher("Школа А", 2, П1=7))

    outcome = shnor("collect", COMPETENCE, "вх", "-o", "свод.csv")
    assessed = shnor("evaluate", COMPETENCE, "свод.csv")

    assert outcome.code == 1
    assert "лист «Ответы», ячейка L4 (столбец «П1»): ошибка D009" in outcome.err
    assert f"{Path('вх', 'а.xlsx')}: строк 2, взято 2, с ошибками 1" in outcome.err
    assert [row["П1"] for row in table("свод.csv")] == ["1", "7"]
    assert assessed.err.endswith("оценено: 1, не принято: 1\n")


def test_a_text_that_a_spreadsheet_would_run_is_kept_from_it(shnor: CommandLine) -> None:
    """A number is a number, whatever its sign."""
    form("а.xlsx", teacher("=1+1", П1=-1))

    shnor("collect", COMPETENCE, "вх", "-o", "свод.csv")

    assert [(row["школа"], row["П1"]) for row in table("свод.csv")] == [("'=1+1", "-1")]


def test_who_sent_nothing_or_twice_is_told(shnor: CommandLine) -> None:
    """With the next step; what differs is left out until somebody decides."""
    form("а1.xlsx", teacher("Школа А"))
    form("а2.xlsx", teacher("Школа А", П1=2))
    shutil.copy(form("б.xlsx", teacher("Школа Б")), Path("вх", "б копия.xlsx"))
    Path("школы.txt").write_text("Школа А\nШкола Б\nШкола В\n", encoding="utf-8")

    outcome = shnor("collect", COMPETENCE, "вх", "-o", "а.csv", "--schools", "школы.txt")
    both = shnor("collect", COMPETENCE, "вх", "-o", "б.csv", "--both")

    assert (outcome.code, len(table("а.csv"))) == (1, 1)
    for said in (
        "«Школа А» прислала разное",
        "ничего не прислали: Школа В (1 школа)",
        f"{Path('вх', 'б.xlsx')} – копия файла {Path('вх', 'б копия.xlsx')}; взят один",
        "строк пришло 4, взято 1, не взято 3",
    ):
        assert said in outcome.err
    # The same teacher in both files is still something to look at.
    assert (both.code, len(table("б.csv"))) == (1, 3)


def test_the_last_file_is_taken_only_when_asked(shnor: CommandLine) -> None:
    """Which is the last is what the program says that saved it."""
    for day, path in enumerate(
        (form("а1.xlsx", teacher("А")), form("а2.xlsx", teacher("А", П1=2)))
    ):
        workbook = openpyxl.load_workbook(path)
        workbook.save(path)
        touch(path, f"2021-05-0{day + 1}T10:00:00Z")

    outcome = shnor("collect", COMPETENCE, "вх", "-o", "свод.csv", "--last")

    assert (outcome.code, [row["П1"] for row in table("свод.csv")]) == (0, ["2"])
    assert "взят последний – " in outcome.err


def test_the_account_can_be_had_apart(shnor: CommandLine) -> None:
    """On the screen or in a file, written together with the table."""
    form("а.xlsx", teacher("Школа А"))

    shown = shnor("collect", COMPETENCE, "вх", "-o", "свод.csv", "--report", "-")
    shnor("collect", COMPETENCE, "вх", "-o", "свод.jsonl", "--report", "сбор.xlsx")

    assert shown.out.splitlines()[:3] == [
        "Файлы",
        "Файл | Школы | Строк | Взято | С ошибками | Не заполнено",
        f"{Path('вх', 'а.xlsx')} | Школа А | 1 | 1 | 0 | 0",
    ]
    assert openpyxl.load_workbook("сбор.xlsx").sheetnames == ["Сбор"]


def test_checked_copies_lie_in_a_folder(shnor: CommandLine) -> None:
    """With the folders and names of the files; what cannot be opened has none."""
    form("а.xlsx", teacher("Школа А", П1=7))
    form("глубже/а.xlsx", teacher("Школа Б"))
    Path("вх", "плохо.xlsx").write_bytes(b"x")
    same = form("../другие/а.xlsx", teacher("Школа В"))

    outcome = shnor(
        *("collect", COMPETENCE, "вх", str(same.resolve()), "-o", "свод.csv", "--checked", "пров")
    )

    names = sorted(str(path.relative_to("пров")) for path in Path("пров").rglob("*.xlsx"))
    assert names == ["а (2).xlsx", "а.xlsx", str(Path("глубже", "а.xlsx"))]
    assert openpyxl.load_workbook("пров/а.xlsx")["Ошибки"]["A1"].value == "найдено: 1 ошибка"
    assert outcome.code == 1


def test_the_same_forms_make_the_same_bytes(shnor: CommandLine) -> None:
    """No clock gets into the table, whatever its kind."""
    form("а.xlsx", teacher("Школа А"))

    for name in ("1.xlsx", "2.xlsx", "1.jsonl", "2.jsonl"):
        shnor("collect", COMPETENCE, "вх", "-o", name)

    assert Path("1.xlsx").read_bytes() == Path("2.xlsx").read_bytes()
    assert Path("1.jsonl").read_bytes() == Path("2.jsonl").read_bytes()


def test_events_and_risks_are_collected_too(shnor: CommandLine) -> None:
    """A roadmap's events are judged by its rows, a card of risks by its tools."""
    events = form_of(rules().roadmaps["roadmap"], rules())
    card = form_of(rules().risks["risk-factors"], rules())
    for folder, made, record in (
        ("события", events, {"мероприятие": "1", "дата": "01.02.2021"}),
        ("события", events, {"мероприятие": "999", "дата": "01.02.2021"}),
        ("риски", card, {"школа": "А", "карточка.1": "да"}),
        ("риски", card, {"школа": "Б", "карточка.1": "чушь"}),
    ):
        Path(folder).mkdir(exist_ok=True)
        name = f"{len(list(Path(folder).iterdir()))}.xlsx"
        Path(folder, name).write_bytes(form_workbook(made, rows=[record], count=2))

    done = shnor("collect", "korenovsky/roadmap", "события", "-o", "события.xlsx")
    risks = shnor("collect", "korenovsky/risk-factors", "риски", "-o", "риски.xlsx")

    assert (done.code, "ошибка I021 [event-row]" in done.err) == (1, True)
    assert (risks.code, "ошибка D009 [value-outside-set]" in risks.err) == (1, True)
    assert "взято 2" in done.err


def test_two_periods_are_collected_too(shnor: CommandLine) -> None:
    """A record of two periods is judged period by period."""
    record = {"школа": "А", "предыдущий.П1_1": "50%", "текущий.П1_1": "150%"}
    form("а.xlsx", record, part="training-quality")

    outcome = shnor("collect", "korenovsky/training-quality", "вх", "-o", "свод.xlsx")

    assert (outcome.code, "ошибка D009" in outcome.err) == (1, True)
    names = [cell.value for cell in openpyxl.load_workbook("свод.xlsx")["Ответы"][2]]
    assert "текущий.П1_1" in names
