# SPDX-License-Identifier: MIT
"""The roadmap of Kushchevsky is whole: its rows, deadlines, forms and who answers, as counted."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

import pytest

import shnor_rules
from shnor_rules.model import read_roadmap_as, row_names

if TYPE_CHECKING:
    from shnor_rules.model import Roadmap

DEPUTY: Final = "заместитель начальника управления образованием"
DIRECTOR: Final = "директор МКУ «ЦРО»"

SECTIONS: Final = (
    ("1.", 2),
    ("1.1.", 0),
    ("1.1.1.", 12),
    ("1.1.2.", 12),
    ("1.1.3.", 6),
    ("1.2", 9),
    ("1.3", 4),
    ("1.4", 3),
    ("1.5", 2),
    ("1.6", 2),
    ("2.", 10),
    ("3.", 10),
)

DEADLINES: Final = {
    "август 2021": "1/1 1/2 3/1 3/3",
    "сентябрь 2021": "1.1.1/1 1.1.2/1 1.1.2/2 1.5/1 3/2",
    "апрель 2022": "1.1.1/2 1.1.2/6 1.1.2/7 1.4/3",
    "октябрь 2021": "1.1.1/3 1.1.1/4 1.1.1/5 1.1.3/2 1.3/3 1.4/1 2/1 3/5 3/6 3/7",
    "декабрь 2021": "1.1.1/6 1.1.1/11 1.1.1/12 1.1.3/3 1.3/4 3/8",
    "ноябрь 2021": "1.1.1/7 1.1.1/8 1.1.1/10 1.3/1 1.6/1",
    "январь 2022": "1.1.1/9 1.1.2/3 1.1.3/4 1.4/2 1.6/2",
    "февраль 2022": "1.1.2/4 1.1.3/5",
    "март 2022": "1.1.2/5 1.1.2/8 1.1.3/6",
    "по мере проведения оценочных процедур": "1.1.2/9 1.1.2/10",
    "постоянно": "1.1.2/11 1.1.2/12 1.2/1 1.5/2",
    "сентябрь 2021-апрель 2022": "1.1.3/1",
    "июнь 2022": "1.2/2",
    "после проведения оценочной процедуры": "1.2/3 2/7",
    "в течение года": "1.2/4 1.3/2",
    "по мере проведения": "1.2/5",
    "по итогам обучения": "1.2/6",
    "декабрь 2021 апрель 2022": "1.2/7",
    "ежеквартально": "1.2/8 1.2/9",
    "до 15 сентября 2021": "2/2",
    "до 1 ноября 2021": "2/3",
    "в конце каждой четверти": "2/4",
    "до четвертой четверти": "2/5",
    "до 25 сентября 2021": "2/6",
    "по плану работы МТКТ": "2/8",
    "по плану работы МНЦ": "2/9",
    "по плану работы МКУ «ЦРО»": "2/10",
    "сентябрь 2021 апрель 2022": "3/4",
    "не реже одного раза в четверть": "3/9",
    "один раз в полугодие": "3/10",
}
"""Every deadline as printed, with the rows that have it."""

ANSWERING: Final = {
    (DEPUTY, DIRECTOR): 6,
    (f"{DIRECTOR} (МНЦ)",): 1,
    (DEPUTY, DIRECTOR, "МНЦ", "наставники ОО"): 5,
    (DEPUTY, DIRECTOR, "МНЦ"): 3,
    ("Администрация ОО", DEPUTY, DIRECTOR, "МНЦ"): 2,
    (f"{DIRECTOR} (МТКП)",): 6,
    (DIRECTOR,): 20,
    (f"{DIRECTOR} (ООКО)",): 14,
    (DEPUTY, DIRECTOR, "ООКО"): 3,
    ("Администрация ОО",): 2,
    ("Администрация ОО", "педагогические работники ОО"): 1,
    ("Администрация ОО", "учителя-предметники"): 4,
    ("Педагогические работники ОО",): 2,
    ("Администрация ОО", "педагогические работники ООи"): 1,
    (DEPUTY,): 2,
}
"""Everybody who answers, by post, with the number of rows."""

SCHOOLS: Final = {
    "1.1.1/3": ("16",),
    "1.1.1/4": ("18", "25", "26", "32"),
    "1.1.1/5": ("18",),
    "1.1.1/6": ("18",),
    "1.1.1/7": ("16", "25", "26"),
    "1.1.1/8": ("25",),
    "1.1.1/9": ("25",),
    "1.1.1/10": ("32",),
    "1.1.1/11": ("16", "18", "26", "32"),
    "1.1.1/12": ("26",),
}
"""The rows that are held for certain schools only."""


@pytest.fixture(scope="module")
def roadmap() -> Roadmap:
    """The roadmap of the order."""
    return shnor_rules.load("kushchevsky").roadmaps["roadmap"]


def test_72_rows_stand_under_12_headings(roadmap: Roadmap) -> None:
    """Every heading has the rows of the order, and heading 1.1 has none."""
    assert SECTIONS == tuple((each.number, len(each.activities)) for each in roadmap.sections)
    assert 72 == len(tuple(roadmap.activities))


def test_the_30_deadlines_are_those_of_the_order(roadmap: Roadmap) -> None:
    """Every row has its deadline, letter for letter."""
    names = row_names(roadmap)
    rows: dict[str, list[str]] = {}
    for row in roadmap.activities:
        rows.setdefault(str(row.deadline), []).append(names[row.path])

    assert 30 == len(DEADLINES)
    assert DEADLINES == {deadline: " ".join(each) for deadline, each in rows.items()}


def test_15_parties_answer(roadmap: Roadmap) -> None:
    """Posts stand for persons, and every party has the number of rows that the order gives it."""
    assert Counter(ANSWERING) == Counter(row.responsible for row in roadmap.activities)


def test_29_forms_are_printed(roadmap: Roadmap) -> None:
    """Every row has a form; five of them stand in most rows."""
    forms = Counter(row.form for row in roadmap.activities)

    assert 29 == len(forms)
    assert [
        ("приказ, программа проведения мероприятия", 10),
        ("мониторинг", 8),
        ("вебинар", 7),
        ("приказ", 7),
        ("аналитическая справка", 5),
    ] == forms.most_common(5)


def test_rows_for_certain_schools_name_them(roadmap: Roadmap) -> None:
    """Ten rows are for certain schools, the others for all five."""
    names = row_names(roadmap)

    assert SCHOOLS == {names[row.path]: row.schools for row in roadmap.activities if row.schools}


def test_five_schools_have_to_fulfil_it() -> None:
    """The schools are those of item 3 of the order."""
    schools = shnor_rules.load("kushchevsky").schools

    assert ("16", "18", "25", "26", "32") == tuple(each.id for each in schools)


def test_section_3_names_eight_monitorings_and_two_reports(roadmap: Roadmap) -> None:
    """The schedule has the monitorings of section 3; one of them prints what is collected."""
    rows = roadmap.sections[-1].activities
    monitorings = rows[:8]

    assert [*["мониторинг"] * 8, "отчет", "отчет"] == [row.form for row in rows]
    assert [(3, ("teacher-competence",))] == [
        (index, row.monitorings) for index, row in enumerate(rows) if row.monitorings
    ]
    schedule = shnor_rules.load("kushchevsky").schedule
    assert [row.deadline for row in monitorings] == [row.when for row in schedule]
    for row, line in zip(monitorings, schedule, strict=True):
        assert (row.title or "").startswith(line.title or "?")


@pytest.mark.parametrize(
    ("reading", "changed"),
    [
        pytest.param("мткт-это-мткп", {"2/8": "по плану работы МТКП"}, id="slip"),
        pytest.param(
            "два-месяца-как-период",
            {"1.2/7": "декабрь 2021-апрель 2022", "3/4": "сентябрь 2021-апрель 2022"},
            id="span",
        ),
    ],
)
def test_a_reading_changes_its_rows_only(
    roadmap: Roadmap, reading: str, changed: dict[str, str]
) -> None:
    """Every other row is as printed."""
    names = row_names(roadmap)
    read = read_roadmap_as(roadmap, [reading])
    pairs = zip(roadmap.activities, read.activities, strict=True)

    assert changed == {
        names[row.path]: str(other.deadline)
        for row, other in pairs
        if row.deadline != other.deadline
    }


def test_every_item_of_the_order_is_there() -> None:
    """The order has four items."""
    order = shnor_rules.load("kushchevsky").documents["order-927"]

    assert ["1", "2", "3", "4"] == [each.number for each in order.headings]
