# SPDX-License-Identifier: MIT
"""The roadmap of Korenovsky is whole: numbers, levels, deadlines, and rows that stand displaced."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

import pytest

import shnor_rules
from shnor_rules.model import read_roadmap_as, row_names

if TYPE_CHECKING:
    from shnor_rules.model import Activity, Roadmap

READING: Final = "строки-по-местам"
GLUED: Final = "«МНЦ по плану работы ИРО КК, МКУ ИМЦ»"
DEADLINES: Final = {
    "январь 2021": "1 2 3 42 45",
    "февраль-май 2021": "4 28",
    "февраль 2021": "5 6 7 8 9 10 13 30",
    "Февраль 2021, в течение года": "11",
    "февраль-март 2021": "12 21 24",
    "По плану работы ГБОУ ИРО КК": "14 18",
    "раз в четверть": "15 16 25 26 27 31 32 33",
    "раз в полугодие": "17 19",
    "по плану работы": "20 37 no-title",
    "март 2021": "22 23",
    "в течение года": "29 34 35 36",
    "раз в два месяца": "38 39",
    "декабрь 2020": "social-passport 41 43",
    "в конце четверти": "44",
    "до 1 декабря 2020": "46 47",
    "после проведения оценочной процедуры": "48",
    "не реже одного в четверть": "49",
    "по плану работы МТКП": "50",
    GLUED: "51",
}
"""Every deadline as printed, with the rows that have it; what is glued together stays words."""

TUTORS: Final = "сообщество тьюторов"
TEACHERS: Final = "педагогические работники ОО (учителя-предметники)"
CUT_TEACHERS: Final = "педагогически работники ОС (учителя-предметники)"
ANSWERING: Final = {
    ("управление образования",): 6,
    ("МКУ ИМЦ",): 13,
    ("МНЦ",): 10,
    (TUTORS,): 10,
    ("руководство ОО",): 3,
    ("руководство ОО", TEACHERS): 2,
    ("руководство О", CUT_TEACHERS): 2,
    (CUT_TEACHERS,): 3,
    ("педагогически работники ОО",): 1,
    ("руководство ОС",): 1,
    ("руководство О", "педагогически работники"): 1,
}
"""Everybody who answers as printed, with the number of rows; letters are cut in rows 44-51."""

BEFORE_SIGNING: Final = "до 1 декабря 2020"
REPAIRED: Final = [
    ("46", "измененные разделы программ, КТП, планы-конспектов", BEFORE_SIGNING, (TEACHERS,)),
    (None, "ИОМ", BEFORE_SIGNING, (TEACHERS,)),
    ("47", "отчет", "после проведения оценочной процедуры", (TEACHERS,)),
    ("48", "форма", "не реже одного в четверть", ("руководство ОО",)),
    ("49", "консультации", "по плану работы МТКП", ("педагогические работники ОО",)),
    ("50", "консультации", "по плану работы МНЦ", ("руководство ОО",)),
    (
        "51",
        "карта",
        "по плану работы ИРО КК, МКУ ИМЦ",
        ("руководство ОО", "педагогические работники"),
    ),
]
"""Number, form, deadline and who answers of the last rows, where each stands at its event."""


@pytest.fixture(scope="module")
def roadmap() -> Roadmap:
    """The roadmap of annex 3."""
    return shnor_rules.load("korenovsky").roadmaps["roadmap"]


def shown(row: Activity) -> tuple[str | None, str | None, str, tuple[str, ...]]:
    """Return what a row says besides its title."""
    return row.number, row.form, str(row.deadline), row.responsible


def test_51_numbers_stand_on_two_levels(roadmap: Roadmap) -> None:
    """Number 40 is that of a heading; 51 events have a title, and one scrap of a row has none."""
    numbers = [each.number for section in roadmap.sections for each in section.activities]
    headings = [each.number for each in roadmap.sections if each.title]
    titled = [len([row for row in each.activities if row.title]) for each in roadmap.sections]

    assert [None, "40"] == headings
    assert [str(number) for number in range(1, 52) if number != 40] == [
        number for number in numbers if number is not None
    ]
    assert [39, 12] == [count for count in titled if count]
    assert 52 == len(numbers)


def test_the_19_deadlines_are_those_of_the_order(roadmap: Roadmap) -> None:
    """Every row has its deadline, letter for letter."""
    names = row_names(roadmap)
    rows: dict[str, list[str]] = {}
    for row in roadmap.activities:
        rows.setdefault(str(row.deadline), []).append(names[row.path])

    assert 19 == len(DEADLINES)
    assert DEADLINES == {deadline: " ".join(each) for deadline, each in rows.items()}


def test_everybody_who_answers_is_there(roadmap: Roadmap) -> None:
    """Every party has the number of rows that the order gives it."""
    assert Counter(ANSWERING) == Counter(row.responsible for row in roadmap.activities)


def test_every_row_has_a_form(roadmap: Roadmap) -> None:
    """The column «Форма/нормативный локальный акт» has no empty cell."""
    assert None not in {row.form for row in roadmap.activities}


def test_a_reading_puts_the_last_rows_in_their_places(roadmap: Roadmap) -> None:
    """Two events of row 46 are taken apart, and the scrap between 50 and 51 is gone."""
    read = read_roadmap_as(roadmap, [READING])
    school = read.sections[-1].activities

    assert REPAIRED == [shown(row) for row in school[-7:]]
    assert 13 == len(school)
    assert 52 == len(tuple(read.activities))


def test_nothing_else_is_changed_by_it_but_letters(roadmap: Roadmap) -> None:
    """Up to row 43 all is as printed; in 44 and 45 the posts get their last letters back."""
    read = read_roadmap_as(roadmap, [READING])
    before = [shown(row) for row in roadmap.activities]
    after = [shown(row) for row in read.activities]
    last = next(index for index, row in enumerate(before) if row[0] == "43")

    assert before[: last + 1] == after[: last + 1]
    assert [row[:3] for row in before[last + 1 : last + 3]] == [
        row[:3] for row in after[last + 1 : last + 3]
    ]
    assert [("руководство ОО", TEACHERS)] * 2 == [row[3] for row in after[last + 1 : last + 3]]


def test_goal_tasks_and_mechanisms_are_those_of_the_system(roadmap: Roadmap) -> None:
    """The first annex prints them for the whole system: items 1.3, 1.4 and 4.1."""
    assert roadmap.goal is not None
    assert (7, 4) == (len(roadmap.tasks), len(roadmap.mechanisms))


def test_who_answers_for_the_whole_is_named_by_posts(roadmap: Roadmap) -> None:
    """Items 2 and 3 of the order: a coordinator, and the centre that supports."""
    coordinator, centre = roadmap.responsible

    assert coordinator.startswith("заместитель начальника управления образования")
    assert centre.startswith("муниципальное казенное учреждение")
