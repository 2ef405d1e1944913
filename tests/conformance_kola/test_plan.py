# SPDX-License-Identifier: MIT
"""The plan of Kola is whole: its rows, deadlines and who answers, as counted in the order."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

import pytest

import shnor_rules
from shnor_rules.model import read_roadmap_as, row_names

if TYPE_CHECKING:
    from shnor_rules.model import Roadmap

CENTRE: Final = "МБУО «Районный методический кабинет»"
DEPARTMENT: Final = "Управление образования"

DEADLINES: Final = {
    "Декабрь 2021": "1.1 1.3 1.4",
    "В течение года": "1.2 1.5 1.7 1.8 1.9 1.10 1.12 1.13 2.2 2.4 3.2 3.3",
    "Январь 2022": "1.6 1.11",
    "Февраль 2022 Март 2022 Март 2022 Апрель 2022 Март 2022": "1.14",
    "2022 год": "1.15",
    "По итогам учебных полугодия, года": "2.1",
    "Февраль, март 2022": "2.3",
    "Август 2022": "2.5",
    "Февраль-март 2022": "3.1",
    "Ноябрь 2022": "3.4",
}
"""Every deadline as printed, with the rows that have it."""

ANSWERING: Final = {
    (DEPARTMENT, CENTRE): 2,
    (CENTRE, "ОУ"): 9,
    (DEPARTMENT, CENTRE, "ОУ"): 2,
    ("ОУ",): 4,
    (CENTRE,): 1,
    (
        CENTRE,
        "МБОУ Кольская СОШ №2",
        "МОУ Молочненская СОШ",
        "МОУ Верхнетуломская СОШ",
        "МОУ Мурманская СОШ №1",
    ): 1,
    (DEPARTMENT, "ОУ"): 3,
    (DEPARTMENT,): 2,
}
"""Everybody who answers, with the number of rows."""

SCHOOLS: Final = (
    "Зверосовхозская",
    "Лодейнинская",
    "Междуреченская",
    "Пушновская",
    "Туломская",
    "Урагубская",
    "КОСОШ",
)


@pytest.fixture(scope="module")
def roadmap() -> Roadmap:
    """The plan for 2022."""
    return shnor_rules.load("kola").roadmaps["roadmap"]


def test_24_rows_stand_in_three_sections(roadmap: Roadmap) -> None:
    """Every section has the rows of the order."""
    counts = [(each.number, len(each.activities)) for each in roadmap.sections if each.title]

    assert [("1.", 15), ("2.", 5), ("3.", 4)] == counts
    assert 24 == len(tuple(roadmap.activities))


def test_the_10_deadlines_are_those_of_the_order(roadmap: Roadmap) -> None:
    """Every row has its deadline, letter for letter."""
    names = row_names(roadmap)
    rows: dict[str, list[str]] = {}
    for row in roadmap.activities:
        rows.setdefault(str(row.deadline), []).append(names[row.path])

    assert 10 == len(DEADLINES)
    assert DEADLINES == {deadline: " ".join(each) for deadline, each in rows.items()}


def test_8_parties_answer(roadmap: Roadmap) -> None:
    """Every party has the number of rows that the order gives it."""
    assert Counter(ANSWERING) == Counter(row.responsible for row in roadmap.activities)


def test_no_row_has_a_form_or_a_result(roadmap: Roadmap) -> None:
    """The table of the plan has no such column."""
    assert {(None, None)} == {(row.form, row.result) for row in roadmap.activities}


def test_five_rows_name_all_seven_schools(roadmap: Roadmap) -> None:
    """The schools are those of item 3 of the order."""
    names = row_names(roadmap)
    named = {names[row.path]: row.schools for row in roadmap.activities if row.schools}

    assert SCHOOLS == tuple(each.id for each in shnor_rules.load("kola").schools)
    assert dict.fromkeys(("1.4", "2.1", "2.2", "2.3", "2.5"), SCHOOLS) == named


def test_what_stands_before_the_table_is_there(roadmap: Roadmap) -> None:
    """The plan has a goal, five tasks, four results, six mechanisms and four targets."""
    assert roadmap.goal is not None
    counted = (roadmap.tasks, roadmap.results, roadmap.mechanisms, tuple(roadmap.targets))

    assert (5, 4, 6, 4) == tuple(map(len, counted))


def test_a_target_leads_to_its_indicator(roadmap: Roadmap) -> None:
    """The targets and the indicators have the same words."""
    indicators = shnor_rules.load("kola")["target-indicators"].indicators
    targets = tuple(roadmap.targets)

    assert [each.id for each in indicators] == [
        reference.number for target in targets for reference in target.refers_to
    ]
    assert [each.title for each in indicators] == [
        (each.title or "").rstrip(".;") for each in targets
    ]


def test_a_reading_takes_the_row_of_five_events_apart(roadmap: Roadmap) -> None:
    """The deadlines go with the events by their order; every other row is as printed."""
    printed = [row.title for row in roadmap.activities]
    read = read_roadmap_as(roadmap, ["пять-семинаров"])
    apart = [row for row in read.activities if row.title not in printed]

    assert 28 == len(tuple(read.activities))
    assert [
        ("1.14.1", "Февраль 2022", "МБОУ Кольская СОШ №2"),
        ("1.14.2", "Март 2022", "МОУ Молочненская СОШ"),
        ("1.14.3", "Март 2022", "МБОУ Кольская СОШ №2"),
        ("1.14.4", "Апрель 2022", "МОУ Мурманская СОШ №1"),
        ("1.14.5", "Март 2022", "МОУ Верхнетуломская СОШ"),
    ] == [(row.number, str(row.deadline), row.responsible[-1]) for row in apart]
