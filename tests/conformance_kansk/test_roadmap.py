# SPDX-License-Identifier: MIT
"""The roadmap of Kansk is whole: blocks, rows, events, deadlines, indicators, who answers."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

import pytest

import shnor_rules
from shnor_rules.checks.numbering import Entry
from shnor_rules.findings import Place
from shnor_rules.model import read_roadmap_as

if TYPE_CHECKING:
    from shnor_rules.model import Activity, Roadmap

STRAY: Final = "«В течение учебного года 2021-2022, до декабря 2022 года но»"
DEADLINES: Final = {
    "В соответствии со сроками ВПР, КДР, ОГЭ, ЕГЭ": "1/1-3",
    "В течение 2021-2022 учебного года": "1/4",
    "До 01.10.2022": "1/5 1/6 1/8 2/1-2 2/3 3/1",
    "В течение 2021-2022 учебного года, До декабря 2022 года": "1/7",
    "В течение учебного года 2021-2022, до декабря 2022 года": "1/9 1/10 3/2",
    "До 01.12.2022": "2/4 2/5",
    "До 01.01.2023": "2/6",
    STRAY: "3/3",
    "В соответствии с Соглашением, по плану КК ИПК, ЦНППМ": "3/4",
    "По плану мониторинга ШНОР КК ИПК : сентябрь 2022/февраль 2023": "3/5",
    "Сентябрь 2022/февраль2023": "3/6",
}
"""Every deadline as printed, with the rows that have it; a stray word makes one of them words."""

HEADS: Final = "Руководители ОО"
DEPUTIES: Final = "заместители директоров по УВР"
ANSWERING: Final = {
    ("Управление образования (далее - УО)", "МКУ РМЦ"): 1,
    ("УО", "МКУ РМЦ", "руководители ОО"): 1,
    (HEADS, DEPUTIES): 4,
    ("МКУ РМЦ",): 2,
    ("Заместители по УВР", HEADS, DEPUTIES): 1,
    ("МКУ РМЦ", "руководители ОО"): 5,
    ("руководители ОО",): 1,
    ("МКУ РМЦ", "экспертная группа"): 1,
    ("МКУ РМЦ", "школы-лидеры"): 1,
    ("МКУ РМЦ", "заместители директора по УВР"): 1,
    ("УО", "МКУ РМЦ"): 1,
}
"""Everybody who answers, with the number of rows."""


@pytest.fixture(scope="module")
def roadmap() -> Roadmap:
    """The roadmap with supplements."""
    return shnor_rules.load("kansk").roadmaps["roadmap"]


def events(row: Activity) -> int:
    """Return how many events a row holds: three of `1-3`."""
    return len(Entry(row.number, Place()).counts)


def test_19_rows_hold_22_events_in_three_blocks(roadmap: Roadmap) -> None:
    """One heading stands over all blocks and has no number and no rows."""
    counts = [
        (each.number, len(each.activities), sum(map(events, each.activities)))
        for each in roadmap.sections
    ]

    assert [(None, 0, 0), ("1.", 8, 10), ("2.", 5, 6), ("3.", 6, 6)] == counts


def test_the_11_deadlines_are_those_of_the_document(roadmap: Roadmap) -> None:
    """Every row has its deadline, letter for letter."""
    rows: dict[str, list[str]] = {}
    for block in roadmap.sections:
        for row in block.activities:
            rows.setdefault(str(row.deadline), []).append(f"{block.number}/{row.number}")

    assert 11 == len(DEADLINES)
    assert DEADLINES == {
        deadline: " ".join(each.replace("./", "/") for each in names)
        for deadline, names in rows.items()
    }


def test_11_parties_answer(roadmap: Roadmap) -> None:
    """Every party has the number of rows that the document gives it."""
    assert Counter(ANSWERING) == Counter(row.responsible for row in roadmap.activities)


def test_every_row_says_what_is_shown(roadmap: Roadmap) -> None:
    """The forms of presentation are eighteen different ones, in every row one."""
    shown = [row.result for row in roadmap.activities]

    assert None not in shown
    assert (19, 18) == (len(shown), len(set(shown)))


def test_every_block_has_its_task(roadmap: Roadmap) -> None:
    """The column «Задача» has one cell for each block."""
    assert [0, 1, 1, 1] == [len(each.tasks) for each in roadmap.sections]


def test_the_nine_indicators_are_those_of_the_monitoring(roadmap: Roadmap) -> None:
    """Their printed numbers are 1, 2, 3, then 1, 2, then 1, 2, 7, 8."""
    indicators = shnor_rules.load("kansk")["fulfilment-indicators"].indicators
    targets = tuple(roadmap.targets)

    assert ["1", "2", "3", "1", "2", "1", "2", "7", "8"] == [each.number for each in targets]
    assert [(each.number, each.title) for each in indicators] == [
        (each.number, each.title) for each in targets
    ]
    assert [each.id for each in indicators] == [
        reference.number for each in targets for reference in each.refers_to
    ]


def test_without_the_stray_word_the_deadline_is_read(roadmap: Roadmap) -> None:
    """A reading drops «но», and the deadline is that of three other rows."""
    read = read_roadmap_as(roadmap, ["без-лишнего-но"])
    counts = Counter(str(row.deadline) for row in read.activities)

    assert 4 == counts["В течение учебного года 2021-2022, до декабря 2022 года"]
    assert STRAY not in counts


def test_two_bounds_of_a_cell_may_be_one_deadline(roadmap: Roadmap) -> None:
    """A reading takes the later bound; no other row changes."""
    read = read_roadmap_as(roadmap, ["один-срок"])
    changed = [
        (before.number, str(after.deadline).lower())
        for before, after in zip(roadmap.activities, read.activities, strict=True)
        if before.deadline != after.deadline
    ]

    assert [(name, "до декабря 2022 года") for name in ("7", "9", "10", "2", "3")] == changed
