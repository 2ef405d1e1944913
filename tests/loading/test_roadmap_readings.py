# SPDX-License-Identifier: MIT
"""Readings of roadmaps and lists of schools: what is read, and what is wrong with them."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final

import pytest

from shnor_rules.model import Clause, Patch, read_roadmap_as
from shnor_rules.notation import parse_deadline, parse_planned
from tests.loading.marked import HEAD, changed, marks, read_files, told

if TYPE_CHECKING:
    from shnor_rules.model import Roadmap

MAP: Final = """\
roadmap: map
title: Дорожная карта
source: {document: order-1, place: приложение № 3}
targets:
  - number: 1
    title: Доля школ
    planned: {total: 1, years: {2020: 1, 2021: 1}, sum: true}
sections:
  - number: 1.
    title: Раздел
    activities:
      - {number: 1, title: Круглый стол, deadline: май 2021, place: п. 1, quote: слова}
      - {number: 2, title: Семинар, responsible: [методист], schools: [101]}
      - {id: passport, title: Паспорт}
  - number: 2.
    title: Другой раздел
    activities:
      - {number: 1, title: Совет}
readings:
  иначе:
    title: Строки на своих местах
    because: [KOR-01, KOR-60]
    status: утверждено
    by: управление
    date: "01.09.2021"
    note: пояснение
    activities:
      1/1: {deadline: июнь 2021, quote: другие слова}
      2: {monitoring: other, number: 3.}
    targets:
      1: {planned: {total: 2, years: {2021: 3}}}
    added:
      - {after: passport, id: profile, title: Профиль, planned: {total: 5}}
      - {after: profile, title: После профиля}
    dropped: [2/1]
  ещё:
    because: KOR-60
    status: предложено
    activities:
      2: {title: Другой семинар}
remarks:
  KOR-60: {quote: слова, note: пояснение}
"""
SCHOOLS: Final = f"""{HEAD}\
schools:
  - {{id: 101, title: Школа, place: п. 6}}
  - {{id: "102", title: Б}}
"""
OTHER: Final = """\
monitoring: other
title: Мониторинг
subject: школа
source: {document: order-1}
indicators:
  П1: {title: Первый, values: "{0; 1}"}
"""


def loaded(text: str = MAP) -> Roadmap:
    """Return the roadmap in a text beside a ruleset with schools."""
    reading = read_files(("ruleset.yaml", SCHOOLS), ("map.yaml", text), ("other.yaml", OTHER))
    assert reading.ruleset is not None, [str(each) for each in reading.findings]
    return reading.ruleset.roadmaps["map"]


def test_a_reading_is_read_whole() -> None:
    """Who decided what and why is kept, and every patch knows its row."""
    first, second = loaded().readings

    assert ("иначе", "Строки на своих местах", "утверждено") == (
        first.id,
        first.title,
        first.status,
    )
    assert (("KOR-01", "KOR-60"), "управление", "01.09.2021", "пояснение") == (
        first.because,
        first.by,
        first.date,
        first.note,
    )
    assert ["1/1", "2"] == [each.name for each in first.activities]
    assert {("sections", 1, "activities", 0): "2/1"} == first.dropped
    assert (Patch(("sections", 0, "activities", 1), "2", {"title": "Другой семинар"}),) == (
        second.activities
    )
    assert {"deadline", "clause", "monitorings", "number", "plan"} == {
        part for _, _, part in first.touched
    }


def test_a_roadmap_as_read() -> None:
    """Rows are changed, put in and left out; what a reading does not say stays as printed."""
    read = read_roadmap_as(loaded(), ["иначе", "ещё"])
    rows = list(read.activities)

    assert ("иначе", "ещё") == read.applied
    assert ["Круглый стол", "Другой семинар", "Паспорт", "Профиль", "После профиля"] == [
        row.title for row in rows
    ]
    assert parse_deadline("июнь 2021") == rows[0].deadline
    assert Clause("order-1", "п. 1", "другие слова") == rows[0].clause
    assert ("3.", ("методист",), ("other",)) == (
        rows[1].number,
        rows[1].responsible,
        rows[1].monitorings,
    )
    assert ("101",) == rows[1].schools
    assert parse_planned("5") == (rows[3].plan and rows[3].plan.total)


def test_a_plan_is_changed_in_parts() -> None:
    """What a reading says of one year leaves the others, and whether they are a sum, as printed."""
    (target,) = read_roadmap_as(loaded(), ["иначе"]).targets
    plan = target.plan
    assert plan is not None
    assert plan.total is not None

    assert (Fraction(2),) == plan.total.amounts
    assert {2020: "1", 2021: "3"} == {year: str(each) for year, each in plan.years.items()}
    assert plan.sums


def test_a_place_is_that_of_the_reading() -> None:
    """What a reading changed stands in the reading, all else where the text has it."""
    read = read_roadmap_as(loaded(), ["иначе"])
    row, section = next(read.activities), read.sections[1]

    assert "readings.иначе.activities.1/1.deadline" == read.written(row, "deadline").subject
    assert "sections.0.activities.0.title" == read.written(row, "title").subject
    assert "sections.0.number" == read.written(section, "number").subject


def test_the_schools_are_listed() -> None:
    """Ids are read as they are written; a clause is that of the only document."""
    ruleset = read_files(("ruleset.yaml", SCHOOLS), ("other.yaml", OTHER)).ruleset
    assert ruleset is not None

    assert [("101", "Школа"), ("102", "Б")] == [(each.id, each.title) for each in ruleset.schools]
    assert Clause("order-1", "п. 6") == ruleset.schools[0].clause
    assert ruleset.schools[1].clause is None


SAME: Final = (
    "  ещё:\n    because: KOR-60\n    status: предложено\n    activities:\n"
    "      2: {title: Другой семинар}"
)


@pytest.mark.parametrize(
    ("old", "new", "name"),
    [
        ("      2: {title: Дру", "      ‹22›: {title: Дру", "unknown-part"),
        ("      2: {title: Дру", "      ‹нет-такой›: {title: Дру", "unknown-part"),
        ("dropped: [2/1]", "dropped: [‹2/11›]", "unknown-part"),
        ("after: profile,", "after: ‹profil›,", "unknown-part"),
        ("because: KOR-60", "because: ‹KOR-61›", "dangling-reference"),
        ("schools: [101]", "schools: [‹103›]", "dangling-reference"),
        ("title: Профиль,", "title: Профиль, schools: [‹103›],", "dangling-reference"),
        ("monitoring: other,", "monitoring: ‹others›,", "dangling-reference"),
        ("Совет}", "Совет}\n      - {id: a, title: А}\n      - {id: ‹a›}", "duplicate-id"),
        (SAME, SAME.replace("ещё", "‹ещё›").replace("Другой с", "С"), "reading-without-effect"),
        (SAME, SAME.replace("ещё", "‹ещё›").partition("\n    act")[0], "reading-without-effect"),
        ("  иначе:", "  ‹иначе›:", "approved-by-nobody"),
        ("deadline: июнь 2021", "deadline: июнь‹ 21›", "malformed-deadline"),
    ],
)
def test_faults_of_readings(old: str, new: str, name: str) -> None:
    """Each fault is told once, and underlines what is wrong."""
    text = changed(MAP, (old, new))
    if name == "approved-by-nobody":
        text = changed(text, ("    by: управление\n", ""))
    found = read_files(("ruleset.yaml", SCHOOLS), ("map.yaml", text), ("other.yaml", OTHER))

    assert marks("map.yaml", text, [name]) == told(found.findings)


def test_a_roadmap_without_named_rows() -> None:
    """Where no row has a name, the next step is to give it one."""
    text = MAP.partition("sections:")[0] + (
        "activities: [{title: Без номера}]\n"
        "readings:\n  иначе: {because: KOR-01, status: предложено, dropped: [‹1›]}\n"
    )
    found = read_files(("ruleset.yaml", SCHOOLS), ("map.yaml", text), ("other.yaml", OTHER))

    assert ["unknown-part.no-rows"] == [each.message.key for each in found.findings]


def test_schools_that_are_not_known() -> None:
    """Without a list, or with a broken one, nothing is said of the schools of rows."""
    broken = SCHOOLS.replace("  - {id: 101, title: Школа, place: п. 6}", "  - {id: [], title: А}")
    for head in (HEAD, broken):
        found = read_files(("ruleset.yaml", head), ("map.yaml", MAP), ("other.yaml", OTHER))

        assert "dangling-reference" not in [each.name for each in found.findings]


def test_a_school_listed_twice() -> None:
    """An id belongs to one school."""
    head = SCHOOLS.replace('"102"', '‹"101"›')
    found = read_files(("ruleset.yaml", head), ("other.yaml", OTHER))

    assert marks("ruleset.yaml", head, ["duplicate-id"]) == told(found.findings)


def test_a_plan_without_years_is_changed() -> None:
    """A patch of the whole alone leaves every year as printed."""
    text = changed(MAP, ("{planned: {total: 2, years: {2021: 3}}}", "{planned: {total: 2}}"))
    (target,) = read_roadmap_as(loaded(text), ["иначе"]).targets
    assert target.plan is not None

    assert ["1", "1"] == [str(each) for each in target.plan.years.values()]


def test_a_row_that_is_put_in_nowhere() -> None:
    """Without `after` there is nowhere to put a row in; its id is known all the same."""
    text = changed(MAP, ("{after: passport, id: profile", "{id: profile"))
    found = read_files(("ruleset.yaml", SCHOOLS), ("map.yaml", text), ("other.yaml", OTHER))

    assert ["missing-key"] == [each.name for each in found.findings]


def test_a_name_in_the_wrong_alphabet_is_mended() -> None:
    """A name that only looks like that of a row is put right, as a value and as a key."""
    text = changed(
        MAP,
        ("after: passport", "after: раssроrt"),
        ("      2: {title: Дру", "      раssроrt: {title: Дру"),
    )
    found = read_files(("ruleset.yaml", SCHOOLS), ("map.yaml", text), ("other.yaml", OTHER))
    fixes = [each.fix for each in found.findings if each.name == "unknown-part"]

    assert 2 == len(fixes)
    assert None not in fixes
    assert {"passport"} == {edit.text for fix in fixes if fix is not None for edit in fix.edits}
