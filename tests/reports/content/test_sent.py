# SPDX-License-Identifier: MIT
"""What was not sent and what was not accepted is told, also where there is nothing of it."""

from __future__ import annotations

from attrs import evolve

from shnor_rules.evaluation import Refusal
from shnor_rules.findings import Place
from shnor_rules.reports.content.reviewed import reviewed
from tests.reports.content.reviewing import (
    TEACHERS,
    assess,
    cells,
    made_once,
    review,
    sections,
    teacher,
)

SOUND = teacher("1", "химия", "Учитель 1", 2, 1)
FAULTY = teacher("Школа Б", "химия", "Учитель 2", 7, 9)


def test_schools_of_the_ruleset_are_expected() -> None:
    """A school goes by its number or its title; one without a record is named."""
    section = sections(review(TEACHERS, SOUND, FAULTY))["not-sent"]

    assert ("Ничего не прислали (1\u00a0школа): Школа В.",) == section.paragraphs
    assert [
        ("Школа А", 1, 1, 0, "число не заявлено"),
        ("Школа Б", 1, 0, 1, "число не заявлено"),
        ("Школа В", 0, 0, 0, "ничего не прислано"),
    ] == cells(section, "not-sent")


def test_declared_numbers_are_held_against_what_came() -> None:
    """Fewer, more, as many, and a school that nobody knows."""
    records = (SOUND, teacher("Школа Ю", "химия", "Учитель 3", 1, 1), FAULTY)
    declared = {"Школа А": 2, "Школа Б": 0, "Школа В": 0}
    section = sections(review(TEACHERS, *records, declared=declared))["not-sent"]

    assert (
        "Данные прислали все школы.",
        "Меньше, чем заявлено, прислали (1\u00a0школа): Школа А.",
        "Больше, чем заявлено, прислали (1\u00a0школа): Школа Б.",
        "Нет ни в перечне, ни среди заявивших (1\u00a0школа): Школа Ю.",
    ) == section.paragraphs
    assert [
        ("Школа А", 2, 1, 1, 0, -1, "меньше, чем заявлено"),
        ("Школа Б", 0, 1, 0, 1, 1, "больше, чем заявлено"),
        ("Школа В", 0, 0, 0, 0, 0, "столько, сколько заявлено"),
        ("Школа Ю", None, 1, 1, 0, None, "ни в перечне, ни в заявленных"),
    ] == cells(section, "not-sent")


def test_without_a_list_nobody_can_be_missed() -> None:
    """The report says so instead of saying that all have sent."""
    nameless = teacher(None, "химия", "Учитель 9", 1, 1)
    section = sections(review(TEACHERS, SOUND, nameless, schools=()))["not-sent"]

    assert section.paragraphs[0].startswith("Ни перечня школ, ни заявленных чисел нет")
    assert ("Школа не указана: запись №\u00a02, химия, Учитель 9",) == section.points


def test_a_monitoring_without_schools_has_no_word_on_them() -> None:
    """Only what names a school can be missed by school; another attribute may name it."""
    body = TEACHERS.replace("школа:", "организация:")
    record = {"организация": "Школа А", "П1": 2, "П2": 1}
    found = sections(review(body, record))
    asked = sections(review(body, record, school="организация"))

    assert "not-sent" not in found
    assert "организация" == asked["not-sent"].grids[0].columns[0].title


def test_no_school_at_all_is_no_table() -> None:
    """Without records and without a list there is nothing to tabulate."""
    section = sections(review(TEACHERS, schools=()))["not-sent"]

    assert () == section.grids


def test_faults_of_refused_records_are_told_one_by_one() -> None:
    """A row for each fault: which record, where, which field, what is wrong, what to do."""
    section = sections(review(TEACHERS, SOUND, FAULTY, labels=("а.csv:2", "а.csv:3")))["refused"]

    assert [
        (2, "Школа Б, химия, Учитель 2", "а.csv:3", "П1", "значения «7» нет в {0; 1; 2}"),
        (2, "Школа Б, химия, Учитель 2", "а.csv:3", "П2", "значения «9» нет в {0; 1; нет}"),
    ] == [row[:5] for row in cells(section, "refused")]
    assert ["выберите одно из допустимых значений"] * 2 == [
        row[5] for row in cells(section, "refused")
    ]
    assert "не принято к оценке: 1\u00a0запись." in section.paragraphs[0]


def test_a_fault_in_a_file_has_its_cell() -> None:
    """The place is that of the finding, as people find it."""
    (refusal,) = assess(TEACHERS, FAULTY)
    assert isinstance(refusal, Refusal)
    place = Place("форма.xlsx", 7, 3, subject="П1", unit="cells", sheet="Ответы")
    located = evolve(refusal, findings=(evolve(refusal.findings[0], place=place),))
    section = sections(reviewed(*made_once(TEACHERS), [located]))["refused"]

    assert [place.render()] == [row[2] for row in cells(section, "refused")]


def test_no_refused_record_is_said_plainly() -> None:
    """The section is always there."""
    section = sections(review(TEACHERS, SOUND))["refused"]

    assert ("Все присланные записи приняты.",) == section.paragraphs
    assert () == section.grids
