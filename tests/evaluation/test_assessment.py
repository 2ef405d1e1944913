# SPDX-License-Identifier: MIT
"""An assessment as plain data: exact, complete, and ready for JSON."""

from __future__ import annotations

import json
from typing import Final

import pytest

from shnor_rules import Level
from tests.evaluation.making import assessed, korenovsky, made_up

RECORD: Final = {"П1": 2, "П2": "нет", "П3": 1, "П4": 1, "П5": "нет", "школа": "Школа А"}


def test_the_whole_of_an_assessment() -> None:
    """Identity, exact total and its decimal, level, answers, distances and remarks stand in it."""
    monitoring = korenovsky("teacher-competence")

    data = assessed(monitoring, RECORD, "граница-вверх").to_dict()

    assert {
        "ruleset": "korenovsky",
        "monitoring": "teacher-competence",
        "document": str(monitoring.identity.document),
        "hash": monitoring.identity.hash,
        "readings": ["граница-вверх"],
        "like": None,
        "attributes": {"школа": "Школа А"},
        "total": "4/3",
        "total_fraction": "4/3",
        "total_decimal": "1,3333…",
        "level": "С",
        "interval": "[0,5; 1,6)",
        "meaning": "Несущественные предметные дефициты, восполняемые по желанию педагога",
        "status": "level-found",
        "status_text": "уровень определён",
        "reason": None,
        "values": {},
        "next_level": {"level": "D", "amount": "4/15", "more": False},
        "previous_level": {"level": "Б", "amount": "5/6", "more": True},
        "remarks": ["KOR-03", "KOR-04", "KOR-06", "KOR-07", "KOR-08"],
        "notices": [],
        "warnings": [],
    } == {key: value for key, value in data.items() if key != "indicators"}
    assert {"value": "2", "status": "given", "label": "высокий"} == data["indicators"]["П1"]
    assert {"value": "нет", "status": "not-applicable", "label": None} == data["indicators"]["П5"]


def test_what_is_not_there_is_null() -> None:
    """Without a total and a level the data keep their keys and say why."""
    data = assessed(korenovsky("teacher-competence"), {"П1": 2}).to_dict("en")

    absent = ("total", "total_fraction", "total_decimal", "level", "interval", "meaning")
    assert {None} == {data[key] for key in absent}
    assert "missing answers" == data["status_text"]
    assert "no answers: П3, П4, П5" == data["reason"]
    assert {"value": None, "status": "missing", "label": None} == data["indicators"]["П3"]


@pytest.mark.parametrize(
    ("total", "written"),
    [
        pytest.param({"К1": 100, "К2": "рост", "К3": 2, "К4": 100}, "2,4", id="decimal"),
        pytest.param({"К1": 50, "К2": "рост", "К3": "нет", "К4": 50}, "1,3", id="rounded"),
    ],
)
def test_points_stand_beside_the_measured_value(total: dict[str, object], written: str) -> None:
    """A measured value, the points it earned and the total are all exact texts."""
    record = {"школа": "А", "участников": 9, **total}

    data = assessed(made_up("school-results"), record).to_dict()

    assert written == data["total"]
    answer = data["indicators"]["К1"]
    assert (str(total["К1"]), {"100": "3", "50": "1"}[str(total["К1"])]) == (
        answer["value"],
        answer["points"],
    )


def test_counts_and_computed_values_are_written_out() -> None:
    """Counts of a share and derived values and subtotals stand in the data under their names."""
    share = {"школа": "А", "участников": 9, "К1": {"часть": 1, "всего": 3}}
    mentoring = {"учителей": 3, "наставников": 2, "Н1": 5, "Н2": 3, "Н4": 1, "Н5": "нет"}

    answer = assessed(made_up("school-results"), share).to_dict()["indicators"]["К1"]
    values = assessed(made_up("mentoring"), mentoring).to_dict()["values"]

    assert ("100/3", "1", "3", "0") == (
        answer["value"],
        answer["part"],
        answer["whole"],
        answer["points"],
    )
    assert {
        "нагрузка": "1,5",
        "победы": "1",
        "качество": "7",
        "организация": "3",
        "интенсивность": None,
    } == values


@pytest.mark.parametrize("lang", ["ru", "en"])
@pytest.mark.parametrize(
    ("name", "record"),
    [
        pytest.param("teacher-competence", RECORD, id="level"),
        pytest.param("teacher-competence", {}, id="missing"),
        pytest.param("methodical-help", {"П5.1": 1, "П5.1.ссылка": "а"}, id="evidence"),
        pytest.param("mentoring-centre", {"П2": [[1, 1]], "П5": [[[1] * 8]]}, id="samples"),
    ],
)
def test_data_are_ready_for_json(name: str, record: dict[str, object], lang: str) -> None:
    """Every value is text, a truth value, a whole number, nothing, or made of these."""
    assessment = assessed(korenovsky(name), record)

    for data in (assessment.to_dict(lang), assessment.explain().to_dict(lang)):
        assert data == json.loads(json.dumps(data, ensure_ascii=False))


def test_numbers_of_the_data_are_exact_texts() -> None:
    """No number of an assessment is a float."""

    def refuse(number: str) -> None:
        raise AssertionError(number)

    record = {"П1": 1, "П2": 2, "П3": 1, "П4": 1, "П5": "нет", "нагрузка": "17,5"}
    text = json.dumps(assessed(korenovsky("teacher-competence"), record).to_dict())

    assert json.loads(text, parse_float=refuse)


def test_the_level_is_the_printed_one() -> None:
    """A level has its name, interval and meaning; an interval stands only where there is one."""
    assessment = assessed(korenovsky("teacher-competence"), RECORD)

    assert isinstance(assessment.level, Level)
    assert ("С", "(0,5; 1,6)") == (assessment.level.name, str(assessment.level.interval))
    assert "(0,5; 1,6)" == assessment.interval


def test_a_level_by_condition_has_no_interval() -> None:
    """The interval of a level that a condition decides is nothing."""
    record = {"школа": "А", "участников": 9, "К1": 0, "К2": "рост", "К3": 2, "К4": 100}

    assessment = assessed(made_up("school-results"), record)

    assert "низкий" == assessment.to_dict()["level"]
    assert assessment.interval is None
