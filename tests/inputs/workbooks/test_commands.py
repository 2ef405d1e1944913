# SPDX-License-Identifier: MIT
"""Workbooks on the command line: every command that takes records takes them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.cli.running import COMPETENCE, CommandLine
from tests.inputs.workbooks.books import Page, workbook

if TYPE_CHECKING:
    from pathlib import Path

HEADS = ["школа", "предмет", "учитель", "П1", "П2", "П3", "П4", "П5"]
FIRST = ["СОШ № 1", "математика", "А", 2, "нет", 1, 0, 2]
SECOND = ["СОШ № 1", "химия", "Б", 1, "нет", 1, 2, 2]
FAULTY = ["СОШ № 2", "физика", "В", "#ДЕЛ/0!", 7, 1, 2, 2]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    """Return the command line inside the test."""
    return CommandLine(monkeypatch, capsys)


def written(folder: Path, name: str, pages: dict[str, Any]) -> str:
    """Write a workbook and return its path."""
    path = folder / name
    path.write_bytes(workbook(pages))
    return str(path)


def test_records_of_a_workbook_are_evaluated(run: CommandLine, tmp_path: Path) -> None:
    """All that is wrong with a record is told at once, by cells, and the record is refused."""
    path = written(tmp_path, "учителя.xlsx", {"Ответы": [HEADS, FIRST, FAULTY]})
    outcome = run("evaluate", COMPETENCE, path, "-f", "json")

    first, second = json.loads(outcome.out)
    assert (1, "given", "refused") == (
        outcome.code,
        first["indicators"]["П1"]["status"],
        second["status"],
    )
    assert "СОШ № 2" == second["attributes"]["школа"]
    locations = [each["location"] for each in second["findings"]]
    assert [("Ответы", "D3"), ("Ответы", "E3")] == [
        (each["sheet"], each["cell"]) for each in locations
    ]
    assert "лист «Ответы», ячейка D3 (столбец «П1»): ошибка I042" in outcome.err


def test_a_record_whose_other_answers_are_right_is_refused(
    run: CommandLine, tmp_path: Path
) -> None:
    """An answer that cannot be read is not a missing one."""
    faulty = [*FAULTY[:4], "нет", *FAULTY[5:]]
    path = written(tmp_path, "a.xlsx", {"Ответы": [HEADS, faulty]})
    outcome = run("evaluate", COMPETENCE, path)

    assert (1, 1) == (outcome.code, outcome.err.count("I042"))
    assert "не принято: 1" in outcome.err


def test_merged_cells_are_filled_on_request(run: CommandLine, tmp_path: Path) -> None:
    """With `--fill-merged`."""
    pages = {"Л": Page([HEADS, FIRST, ["", *SECOND[1:]]], merged={"A2:A3": "СОШ № 1"})}
    path = written(tmp_path, "a.xlsx", pages)

    assert (1, 0) == (
        run("evaluate", COMPETENCE, path).code,
        run("evaluate", COMPETENCE, path, "--fill-merged").code,
    )


@pytest.mark.parametrize(
    "arguments",
    [
        ("analyse", COMPETENCE, "{}"),
        ("sensitivity", COMPETENCE, "{}", "--reading", "граница-вверх"),
        ("dynamics", COMPETENCE, "{}", "{}2", "--key", "школа,предмет,учитель"),
    ],
)
def test_other_commands_take_workbooks(
    run: CommandLine, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    """A record with a fault is refused in each."""
    path = written(tmp_path, "a.xlsx", {"Ответы": [HEADS, FIRST, SECOND]})
    other = written(tmp_path, "b.xlsx", {"Ответы": [HEADS, SECOND, FAULTY]})
    names = [each.replace("{}2", other).replace("{}", path) for each in arguments]
    outcome = run(*names)

    assert outcome.code == ("dynamics" in arguments), outcome.err
    assert outcome.out


def test_sensitivity_refuses_a_record_with_a_fault(run: CommandLine, tmp_path: Path) -> None:
    """By every decision alike."""
    faulty = [*FAULTY[:4], "нет", *FAULTY[5:]]
    path = written(tmp_path, "a.xlsx", {"Ответы": [HEADS, FIRST, faulty]})
    outcome = run("sensitivity", COMPETENCE, path, "--reading", "граница-вверх")

    assert (1, 1) == (outcome.code, outcome.err.count("I042"))


def test_risks_come_from_workbooks(run: CommandLine, tmp_path: Path) -> None:
    """A fault of a cell refuses the school."""
    heads = ["школа", "профиль.1", "профиль.2"]
    rows = [heads, ["СОШ № 1", "высокая", "н/д"], ["СОШ № 2", "#Н/Д", "высокая"], ["СОШ № 3"]]
    path = written(tmp_path, "риски.xlsx", {"Профиль": rows})
    outcome = run("evaluate", "korenovsky/risk-factors", path, "-f", "json")

    assert (1, 1) == (outcome.code, outcome.out.count('"refused"'))
    assert "row-left-out" in outcome.err


def test_events_come_from_workbooks(run: CommandLine, tmp_path: Path) -> None:
    """What is wrong with a cell is told, and the event is left out."""
    rows = [["мероприятие", "дата"], ["1.1", "15.09.2021"], ["1.1", "#Н/Д"]]
    path = written(tmp_path, "события.xlsx", {"События": rows})
    outcome = run("fulfilment", "kushchevsky/roadmap", path, "--as-of", "01.12.2021")

    assert "I042" in outcome.err


def test_two_periods_come_from_a_workbook(run: CommandLine, tmp_path: Path) -> None:
    """A fault in one period refuses the record of that period only."""
    heads = ["школа", "предыдущий.П3_1", "текущий.П3_1"]
    rows = [heads, ["СОШ № 1", "#Н/Д", 1], ["СОШ № 2", 2, 3]]
    path = written(tmp_path, "a.xlsx", {"Ответы": rows})
    outcome = run("dynamics", "korenovsky/training-quality", path)

    assert (1, 1) == (outcome.code, outcome.err.count("I042"))
    assert "не принято: 1" in outcome.err


def test_a_shared_column_may_be_named_for_sheets(run: CommandLine, tmp_path: Path) -> None:
    """`--key` needs no `--sample` where samples stand in the workbook."""
    records = [["центр", "П1"], ["А", 1], ["Б", 1]]
    mentors = [["центр", "П2.1", "П2.2"], ["А", 1, 1], ["Б", 1, 0], ["Б", 1, 1]]
    path = written(tmp_path, "a.xlsx", {"Ответы": records, "Наставники": mentors})
    outcome = run("evaluate", "korenovsky/mentoring-centre", path, "--key", "центр", "-f", "json")

    values = [each["indicators"]["П2"]["value"] for each in json.loads(outcome.out)]
    assert (0, ["2", "1,5"]) == (outcome.code, values), outcome.err


def test_a_form_is_compared_with_the_rules(run: CommandLine, tmp_path: Path) -> None:
    """Made by the same rules it is read; asked by others it is refused."""
    from shnor_rules import load  # noqa: PLC0415  (this test alone)
    from shnor_rules.forms.layout import form_of  # noqa: PLC0415  (likewise)

    ruleset = load("korenovsky")
    stamp = form_of(ruleset["teacher-competence"], ruleset).stamp()
    path = tmp_path / "форма.xlsx"
    path.write_bytes(workbook({"Ответы": [HEADS, FIRST]}, stamp=stamp))

    assert 0 == run("evaluate", COMPETENCE, str(path)).code
    outcome = run("evaluate", "korenovsky/mentoring-centre", str(path))
    assert "форма составлена для korenovsky/teacher-competence" in outcome.err
