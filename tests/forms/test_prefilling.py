# SPDX-License-Identifier: MIT
"""Records stand in a form as a person would have typed them; nothing of them is lost."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from shnor_rules.errors import InputError
from shnor_rules.forms.prefilling import filled
from shnor_rules.forms.writing import form_workbook
from tests.forms.made import form, opened

COMPETENCE = "korenovsky/teacher-competence"
CENTRE = "korenovsky/mentoring-centre"
HELP = "korenovsky/methodical-help"
MENTORING = "made-up-district/mentoring"
RISKS = "korenovsky/risk-factors"


def typed(name: str, record: dict[str, Any], field: str) -> object:
    """Return what stands in a cell of a form that holds a record."""
    made = form(name)
    sheet = opened(form_workbook(made, rows=[record], count=1))[made.records.name]
    return sheet.cell(3, (made.records.index(field) or 0) + 1).value


@pytest.mark.parametrize(
    ("given", "value"),
    [
        (2, 2),
        ("2", 2),
        ("Высокий", 2),
        (" НЕТ ", "нет"),
        (Fraction(1), 1),
        (Decimal(1), 1),
        (1.0, 1),
        ("7", "7"),
        ("что-то", "что-то"),
    ],
)
def test_a_value_of_the_list_is_what_the_list_has(given: object, value: object) -> None:
    """Labels and other ways to write a value become the value; anything else stays as it is."""
    assert value == typed(COMPETENCE, {"П2": given}, "П2")


@pytest.mark.parametrize(
    ("given", "value"),
    [
        ("12,5", 12.5),
        (12.5, 12.5),
        (Fraction(1, 3), "1/3"),
        ("1234567890,1234567", "1234567890,1234567"),
        ("много", "много"),
    ],
)
def test_a_number_is_one_where_a_cell_can_hold_it(given: object, value: object) -> None:
    """What a cell cannot hold exactly is written as its exact text."""
    assert value == typed(COMPETENCE, {"нагрузка": given}, "нагрузка")


@pytest.mark.parametrize(
    ("given", "value"),
    [("01", "01"), (7, "7"), (date(2021, 5, 21), "2021-05-21"), ("=1+1",) * 2],
)
def test_words_are_text(given: object, value: str) -> None:
    """Codes keep their zeros, numbers are written as text, and nothing is a formula."""
    assert value == typed(COMPETENCE, {"школа": given}, "школа")


@pytest.mark.parametrize("given", ["15.09.2021", "2021-09-15", date(2021, 9, 15)])
def test_a_day_is_a_day(given: object) -> None:
    """A day stands as a day of Excel, whichever way it was written."""
    assert datetime(2021, 9, 15) == typed("korenovsky/roadmap", {"дата": given}, "дата")  # noqa: DTZ001  (Excel has no zones)


def test_what_is_no_day_is_kept() -> None:
    """A wrong date is left for a person to see."""
    assert "вчера" == typed("korenovsky/roadmap", {"дата": "вчера"}, "дата")


def test_nested_and_flat_records_are_the_same() -> None:
    """Answers, items in order or by name, and evidence come to the same cells."""
    flat = {"П1": 1, "П1.акт": "приказ № 1", "П5.1": 1, "П5.2": 0, "П5.3": 1, "П5.1.ссылка": "a"}
    nested = {
        "П1": {"значение": 1, "акт": "приказ № 1"},
        "П5": {"1": {"значение": 1, "ссылка": "a"}, "2": 0, "3": 1},
    }
    listed = {**flat, "П5": [1, 0, 1]}
    del listed["П5.1"], listed["П5.2"], listed["П5.3"]

    given: list[dict[str, Any]] = [flat, nested, listed]
    found = [filled(form(HELP), [each]).records for each in given]
    assert found[0] == found[1] == found[2]


def test_samples_stand_on_their_sheets() -> None:
    """Rows by name, by order or as bare numbers, with their groups and the number of the record."""
    records: list[dict[str, Any]] = [
        {"школа": "А", "Н1": ["4", 5], "Н2": {"физика": [{"1": 1, "2": 0, "3": 1}, [1, 1, 0]]}},
        {"школа": "Б", "Н3": [[2, 4], [6]], "Н2": {"причина": "нет учителей"}},
    ]
    found = filled(form(MENTORING), records)

    assert [{"№": 1, "Н1": "4"}, {"№": 1, "Н1": 5}] == found.samples["Н1"]
    assert [
        {"№": 1, "группа": "физика", "1": 1, "2": 0, "3": 1},
        {"№": 1, "группа": "физика", "1": 1, "2": 1, "3": 0},
    ] == found.samples["Н2"]
    assert [("1", 2), ("1", 4), ("2", 6)] == [
        (row["группа"], row["Н3"]) for row in found.samples["Н3"]
    ]
    assert {"школа": "Б", "Н2.причина": "нет учителей"} == found.records[1]


def test_a_risk_record_comes_to_its_cells() -> None:
    """A factor that is only named is marked, a bare confirmation stands where it is asked for."""
    record = {
        "школа": "А",
        "карточка": {1: {"меры": "курсы"}, 3: {}},
        "профиль": {1: "высокая"},
        "протокол": {
            2: "подтверждается",
            3: {"риски": {1: {"подтверждение": "подтверждается", "пояснение": "видно"}}},
            6: {"другое": ["нет столовой", "нет зала"]},
        },
    }
    assert {
        "школа": "А",
        "карточка.1.меры": "курсы",
        "карточка.3": "да",
        "профиль.1": "высокая",
        "протокол.2.подтверждение": "подтверждается",
        "протокол.3.риски.1": "подтверждается",
        "протокол.3.риски.1.пояснение": "видно",
        "протокол.6.другое": "нет столовой; нет зала",
    } == filled(form(RISKS), [record]).records[0]


@pytest.mark.parametrize(
    ("name", "record", "field"),
    [
        (CENTRE, {"П3": 3}, "П3"),
        (CENTRE, {"П2": 2}, "П2"),
        (CENTRE, {"П2": [{"1": 1, "5": 1}]}, "П2.5"),
        (CENTRE, {"П2": [[1, 1, 1]]}, "П2.3"),
        (CENTRE, {"П3": [1, 1]}, "П3"),
        (COMPETENCE, {"столбец": "x"}, "столбец"),
    ],
)
def test_an_answer_without_a_column_is_told(name: str, record: dict[str, Any], field: str) -> None:
    """What the form has no cell for is never dropped without a word."""
    with pytest.raises(InputError) as refused:
        filled(form(name), [record])

    assert refused.value.render().endswith(f"нет столбцов для этих ответов: {field}")


def test_blank_answers_need_no_column() -> None:
    """What says nothing is not asked for."""
    found = filled(form(CENTRE), [{"П3": None, "столбец": " ", "П2": [None, {"1": 1, "9": ""}]}])

    assert [{}] == found.records
    assert [{"№": 1}, {"№": 1, "1": 1}] == found.samples["П2"]
