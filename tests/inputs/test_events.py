# SPDX-License-Identifier: MIT
"""Events of roadmaps: columns, rows, days, schools, quantities and parts, and every fault."""

from __future__ import annotations

import io
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shnor_rules.findings import Finding
from shnor_rules.inputs import Planned, Reader, Reported, read_inputs
from shnor_rules.inputs.event_cells import day_in
from shnor_rules.loading import read_sources
from shnor_rules.messages import Message
from shnor_rules.model import Event, read_roadmap_as

if TYPE_CHECKING:
    from pathlib import Path

    from shnor_rules.model import Ruleset

RULESET: Final = """\
ruleset: made
title: Набор
municipality: Выдуманный район
documents:
  order-1: {title: Приказ, date: "01.09.2025"}
"""
SCHOOLS: Final = 'schools:\n  - {id: "101", title: Школа № 101}\n  - {id: "102", title: Ёлочка}\n'
MAP: Final = """\
roadmap: map
title: Дорожная карта
source: {document: order-1}
sections:
  - number: 1.
    title: Раздел
    activities:
      - {number: 1, title: Совещание}
      - {number: 2, title: Семинар, schools: ["101"]}
      - {id: passport, title: Паспорт}
      - {number: 3, title: Отчёты, planned: {total: 1;4, years: {2026: 1;4}}}
      - {number: 4, title: Справки, planned: {total: 1}}
  - number: 2.
    title: Другой
    activities:
      - {number: 1, title: Совет}
      - {title: Без имени}
remarks:
  AA-01: {quote: "3", note: номер пропущен}
readings:
  иначе:
    because: AA-01
    status: предложено
    activities:
      3: {number: 5}
      4: {number: 3}
    dropped: [passport]
"""
PLAN: Final = """\
roadmap: plan
title: План проверок
source: {document: order-1}
activities:
  - {number: 1, title: Проверка}
  - {number: 9, title: Отчёт}
"""


def ruleset(*, schools: str = SCHOOLS, plan: str = "") -> Ruleset:
    """Return the ruleset of these files."""
    files = {"ruleset.yaml": RULESET + schools, "map.yaml": MAP, "plan.yaml": plan}
    sources = [(name, text.encode()) for name, text in files.items() if text]
    return read_sources(sources, folder="made").draft


def read(
    folder: Path,
    text: str,
    *,
    rules: Ruleset | None = None,
    readings: tuple[str, ...] = (),
    begins: date | None = None,
) -> tuple[list[Event], list[tuple[str, int | None, int | None]]]:
    """Return the events in a table, and its faults with line and column."""
    path = folder / "events.csv"
    path.write_text(text, encoding="utf-8")
    known = rules or ruleset()
    planned = [
        Planned(
            read_roadmap_as(each, readings),
            each,
            {} if begins is None else dict.fromkeys((row.path for row in each.activities), begins),
        )
        for each in known.roadmaps.values()
    ]
    given = read_inputs([str(path)], stdin=io.BytesIO())
    items = list(Reader(planned, known.schools).read(given))
    faults = [
        (each.message.key, each.place.line, each.place.column)
        for each in items
        if isinstance(each, Finding)
    ]
    return [each.event for each in items if isinstance(each, Reported)], faults


def test_an_event_is_read_whole(tmp_path: Path) -> None:
    """Columns are found by their names, in any order, whatever their capitals and ё."""
    text = (
        "Дата;Мероприятие;Количество;Часть;ШКОЛА;документ;ссылка\n"
        "5.9.2026;№ 3.;2,5;2;;справка;https://example.org\n"
        "2026-09-15 00:00:00;2;;;школа № 101;;\n"
        "2026-09-16;Passport;;;елочка;;\n"
    )
    events, faults = read(tmp_path, text)

    assert [] == faults
    assert [
        Event(
            row="3",
            day=date(2026, 9, 5),
            quantity=Fraction(5, 2),
            part=2,
            document="справка",
            link="https://example.org",
        ),
        Event(row="2", day=date(2026, 9, 15), school="101"),
        Event(row="passport", day=date(2026, 9, 16), school="102"),
    ] == events


@pytest.mark.parametrize(
    ("cells", "key", "column"),
    [
        (";15.09.2026;;;", "event-row.blank", 1),
        ("77;15.09.2026;;;", "event-row", 1),
        ("passsport;15.09.2026;;;", "event-row.near", 1),
        ("1;15.09.2026;;;", "event-row.several", 1),
        ("1.фев;15.09.2026;;;", "event-row.date", 1),
        ("2;;;;", "event-date.blank", 2),
        ("2;весной;;;", "event-date", 2),
        ("2;15.09.26;;;", "event-date.short", 2),
        ("2;31.09.2026;;;", "event-date.none", 2),
        ("1/1;15.09.2026;Гимназия;;", "event-school", 3),
        ("1/1;15.09.2026;Ёлочки;;", "event-school.near", 3),
        ("2;15.09.2026;102;;", "event-school.other", 3),
        ("2;15.09.2026;;много;", "event-quantity", 4),
        ("2;15.09.2026;;0;", "event-quantity.negative", 4),
        ("3;15.09.2026;;;", "event-part.blank", 5),
        ("3;15.09.2026;;;3", "event-part", 5),
        ("4;15.09.2026;;;2", "event-part.one", 5),
        (f"3;15.09.2026;;;{'9' * 5000}", "event-part", 5),
    ],
)
def test_faults_of_cells(tmp_path: Path, cells: str, key: str, column: int) -> None:
    """Every fault of a cell has its line and its column, and the event does not count."""
    text = f"мероприятие;дата;школа;количество;часть\n{cells}\n2/1;15.09.2026;;;\n"
    events, faults = read(tmp_path, text)

    assert ["2/1"] == [each.row for each in events]
    assert [(key, 2, column)] == faults


def test_several_faults_of_one_event(tmp_path: Path) -> None:
    """All that is wrong with an event is told at once."""
    _, faults = read(tmp_path, "мероприятие;дата;количество\n77;весной;много\n")

    assert [("event-date", 2, 2), ("event-row", 2, 1), ("event-quantity", 2, 3)] == faults


def test_columns(tmp_path: Path) -> None:
    """A missing, misspelt or doubled column is told once; one of something else is left out."""
    text = "строка;row;колличество;мнение\n2;2;1;да\n2;2;1;да\n"
    events, faults = read(tmp_path, text)

    assert [] == events
    assert [
        ("event-column.twice", 2, 2),
        ("event-column.near", 2, 3),
        ("extra-column", 2, 4),
        ("event-column", 2, None),
    ] == faults


def test_an_unreadable_file(tmp_path: Path) -> None:
    """What is wrong with the file itself comes through."""
    _, faults = read(tmp_path, "")

    assert ["no-records"] == [key for key, _, _ in faults]


def test_notes_on_events(tmp_path: Path) -> None:
    """An event before the time of its row, and one that is there twice, count and are told."""
    text = "мероприятие;дата\n2;15.09.2025\n2;15.09.2026\n2;15.09.2026\n"
    events, faults = read(tmp_path, text, begins=date(2026, 9, 1))

    assert [2025, 2026, 2026] == [each.day.year for each in events]
    assert [("event-early", 2, 2), ("event-repeated", 4, None)] == faults


def test_rows_by_a_reading(tmp_path: Path) -> None:
    """Names of the text are understood, too, unless the reading gives them to another row."""
    text = "мероприятие;дата\n5;15.09.2026\n3;15.09.2026\n4;15.09.2026\npassport;15.09.2026\n"
    five = text.replace("5;1", "5;1").replace("дата", "дата;часть").replace("2026\n", "2026;1\n")
    events, faults = read(tmp_path, five, readings=("иначе",))

    assert ["5", "3"] == [each.row for each in events]
    assert [("event-row.moved", 3, 1), ("event-row.dropped", 5, 1)] == faults


def test_schools_that_nobody_lists(tmp_path: Path) -> None:
    """Without a list only the schools of the row are known; without these any school will do."""
    text = "мероприятие;дата;школа\n2/1;15.09.2026;Гимназия\n2;15.09.2026;Гимназия\n"
    events, faults = read(tmp_path, text, rules=ruleset(schools=""))

    assert ["Гимназия"] == [each.school for each in events]
    assert [("event-school", 3, 3)] == faults


def test_several_roadmaps(tmp_path: Path) -> None:
    """An event belongs to the roadmap that it names, or to the only one with such a row."""
    text = (
        "мероприятие;дата;дорожная карта\n9;15.09.2026;\n1;15.09.2026;План проверок\n"
        "1;15.09.2026;\n1;15.09.2026;plam\n1;15.09.2026;другая\n"
    )
    events, faults = read(tmp_path, text, rules=ruleset(plan=PLAN))

    assert ["9", "1"] == [each.row for each in events]
    assert [
        ("event-roadmap.blank", 4, 3),
        ("event-roadmap.near", 5, 3),
        ("event-roadmap", 6, 3),
    ] == faults


def test_a_long_list_of_rows_is_cut(tmp_path: Path) -> None:
    """A message names as many rows as can be taken in."""
    rows = "".join(f"  - {{number: {number}, title: А}}\n" for number in range(1, 20))
    plan = PLAN.partition("activities:")[0] + "activities:\n" + rows
    files = [("ruleset.yaml", RULESET.encode()), ("plan.yaml", plan.encode())]
    rules = read_sources(files, folder="made").draft
    (roadmap,) = rules.roadmaps.values()
    path = tmp_path / "events.csv"
    path.write_text("мероприятие;дата\nсовещание;15.09.2026\n", encoding="utf-8")
    (fault,) = Reader([Planned(roadmap, roadmap)], ()).read(
        read_inputs([str(path)], stdin=io.BytesIO())
    )
    assert isinstance(fault, Finding)

    assert "возьмите имя строки: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, …" == fault.message.help(
        "ru"
    )


@given(st.dates(min_value=date(1900, 1, 1)))
def test_a_day_in_either_form(day: date) -> None:
    """A day printed in the Russian or in the international way is read as itself."""
    assert day == day_in(f"{day:%d.%m.}{day.year:04}")
    assert day == day_in(day.isoformat())


@given(st.text(max_size=20))
def test_any_text_is_a_day_or_a_message(text: str) -> None:
    """No text does anything but name a day or tell why it does not."""
    assert isinstance(day_in(text), date | Message)
