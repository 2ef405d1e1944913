# SPDX-License-Identifier: MIT
"""A form that was filled in is read back to what was typed, sheet by sheet."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

from shnor_rules.evaluation import evaluate
from shnor_rules.findings import Finding
from shnor_rules.forms.layout import stamps_of
from shnor_rules.forms.layout_roadmap import activity_rows
from shnor_rules.forms.prefilling import filled
from shnor_rules.forms.writing import form_workbook
from shnor_rules.forms.writing_cells import Typing
from shnor_rules.inputs import read_inputs
from shnor_rules.inputs.workbooks.known_parts import known_of
from shnor_rules.model import Roadmap
from tests.forms.made import NAMES, form, monitoring, opened
from tests.shipped import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from shnor_rules.forms.layout import Form

EXAMPLES = ROOT / "examples" / "korenovsky"
COMPETENCE = "korenovsky/teacher-competence"
CENTRE = "korenovsky/mentoring-centre"
QUALITY = "korenovsky/training-quality"
RISKS = "korenovsky/risk-factors"


def read(path: Path, made: Form) -> tuple[list[dict[str, Any]], list[str]]:
    """Return the records of a workbook and the names of what is found in it."""
    known = evolve(known_of(made.part), stamps=lambda: stamps_of(made.part, made.ruleset))
    items = list(read_inputs([str(path)], stdin=BytesIO(), known=known))
    findings = [each for each in items if isinstance(each, Finding)]
    given = [each for each in items if not isinstance(each, Finding)]
    findings += [fault for each in given for fault in each.faults]
    return [dict(each.record) for each in given], [each.name for each in findings]


def in_words(record: Mapping[str, object]) -> dict[str, str]:
    """Return the answers of a flat record as texts with a comma, without those that are blank."""
    answers = ((name, "" if value is None else str(value)) for name, value in record.items())
    return {name: text.replace(".", ",") for name, text in answers if text}


def cells(made: Form, records: Iterable[Mapping[str, Any]]) -> list[dict[str, object]]:
    """Return what stands in the cells of a form with these records, be they numbers or labels."""
    typing = {column.name: Typing(column) for column in made.records.fields}
    return [
        {name: typing[name].cell(value) for name, value in row.items()}
        for row in filled(made, records).records
    ]


def saved(tmp_path: Path, data: bytes) -> Path:
    """Return the path of a workbook."""
    path = tmp_path / "форма.xlsx"
    path.write_bytes(data)
    return path


def typed(book: Any, sheet: str, rows: Iterable[Mapping[str, object]]) -> None:  # noqa: ANN401  (openpyxl has no narrow types)
    """Type rows into a sheet by the names of its columns, as a person would."""
    page = book[sheet]
    columns = {cell.value: cell.column for cell in page[2]}
    for number, row in enumerate(rows, start=3):
        for name, value in row.items():
            page.cell(number, columns[name]).value = value


def bytes_of(book: Any) -> bytes:  # noqa: ANN401  (as above)
    """Return a workbook as it is saved."""
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


@pytest.mark.parametrize("name", [each for each in NAMES if form(each).asks])
def test_a_form_that_nobody_filled_in_has_no_record(name: str, tmp_path: Path) -> None:
    """Numbers, formulas, the school and activities that stand there beforehand are no answers."""
    made = form(name)
    rows = activity_rows(made.part)[:3] if isinstance(made.part, Roadmap) else ()
    school = None if isinstance(made.part, Roadmap) else "Школа А"
    path = saved(tmp_path, form_workbook(made, rows=rows, school=school, count=5))

    records, findings = read(path, made)
    assert [] == records
    assert ["no-records"] == [name for name in findings if name != "row-left-out"]


def test_what_is_typed_is_read(tmp_path: Path) -> None:
    """Codes keep their zeros, «нет» is an answer, and decimals are what was typed."""
    book = opened(form_workbook(form(COMPETENCE), count=5))
    rows = [
        {"школа": "01", "предмет": "физика", "нагрузка": 12.5, "П1": 2, "П2": "нет", "П3": 0},
        {"школа": "=1+1", "стаж": 7, "П1": 0, "П4": 1, "П5": "нет", "П5.причина": "5–9 классы"},
    ]
    typed(book, "Ответы", rows)
    book["Ответы"]["B4"].data_type = "s"

    records, findings = read(saved(tmp_path, bytes_of(book)), form(COMPETENCE))
    assert [] == findings
    assert list(map(in_words, rows)) == list(map(in_words, records))


def test_samples_are_read_with_their_records(tmp_path: Path) -> None:
    """Rows of two samples come to their records by number, groups and all."""
    book = opened(form_workbook(form(CENTRE), count=5))
    typed(book, "Ответы", [{"центр": "МНЦ 1", "П1": 1}, {"центр": "МНЦ 2", "П1": 0}])
    typed(
        book,
        "П2 – наставник",
        [{"№": 2, "1": 1, "2": 0}, {"№": 1, "1": 1, "2": 1}, {"№": 2, "1": 0, "2": 0}],
    )
    items = {str(number): 1 for number in range(1, 9)}
    typed(book, "П5 – ШНОР", [{"№": 1, "группа": "ВПР", **items}])

    records, findings = read(saved(tmp_path, bytes_of(book)), form(CENTRE))
    assessed = [evaluate(monitoring(CENTRE), record) for record in records]
    assert [] == findings
    assert [("МНЦ 1", "2"), ("МНЦ 2", "0,5")] == [
        (each.attributes["центр"], each.to_dict()["indicators"]["П2"]["value"]) for each in assessed
    ]
    assert "8" == assessed[0].to_dict()["indicators"]["П5"]["value"]


@pytest.mark.parametrize(
    ("name", "file"),
    [
        (COMPETENCE, "teachers.csv"),
        (COMPETENCE, "teachers-last-year.csv"),
        ("korenovsky/methodical-help", "methodical-help.yaml"),
        ("korenovsky/training-dynamics", "training-dynamics.csv"),
        (QUALITY, "training-quality.csv"),
        (RISKS, "risk-factors.yaml"),
        ("korenovsky/roadmap", "roadmap-events.csv"),
    ],
)
def test_records_put_into_a_form_come_back(name: str, file: str, tmp_path: Path) -> None:
    """What stands in a form beforehand says the same when it is read again."""
    made = form(name)
    items = read_inputs([str(EXAMPLES / file)], stdin=BytesIO())
    given = [each.record for each in items if not isinstance(each, Finding)]

    records, findings = read(saved(tmp_path, form_workbook(made, rows=given, count=1)), made)
    assert [] == findings
    assert cells(made, given) == cells(made, records)


def test_a_record_with_samples_comes_back(tmp_path: Path) -> None:
    """Rows of samples, in groups and without, come back with the record that they belong to."""
    made, part = form(CENTRE), monitoring(CENTRE)
    rows = [[1, 1, 1, 1, 1, 1, 1, 0], [1, 0, 1, 0, 1, 0, 1, 0]]
    given: list[dict[str, Any]] = [
        {"центр": "А", "П2": [[1, 1], {"1": 0, "2": 1}], "П5": {"ВПР": rows, "ОГЭ": rows[:1]}},
        {"центр": "Б", "П2": [[0, 0]], "П5": {"ЕГЭ": rows[1:]}},
    ]

    records, findings = read(saved(tmp_path, form_workbook(made, rows=given, count=1)), made)
    before, after = ([evaluate(part, each).to_dict() for each in all_] for all_ in (given, records))
    assert [] == findings
    assert [each["indicators"]["П5"]["value"] for each in before] == ["6,25", "4"]
    assert before == after
