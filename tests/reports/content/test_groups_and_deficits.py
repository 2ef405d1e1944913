# SPDX-License-Identifier: MIT
"""Groups with the identical level and deficits, counted by hand."""

from __future__ import annotations

from shnor_rules.analysis.portions import Portion
from tests.reports.content.reviewing import TEACHERS, cells, grid, review, sections, teacher

SIX = (
    teacher("Школа А", "химия", "Учитель 1", 2, 1),
    teacher("Школа Б", "химия", "Учитель 2", 2, 1),
    teacher("Школа А", "химия", "Учитель 3", 2, 0),
    teacher("Школа А", "физика", "Учитель 4", 0, "нет"),
    teacher("Школа Б", "химия", "Учитель 5", 1, 0),
    teacher("Школа Б", None, "Учитель 6", 2, None),
)
"""Two high in chemistry, one middle, one low in physics, one in the hole, one without a subject."""


def test_groups_are_of_one_subject_and_one_level() -> None:
    """In the municipality over schools; nobody is left out for being alone."""
    section = sections(review(TEACHERS, *SIX))["groups"]

    assert [
        ("химия", "высокий", 2, "Школа А, Учитель 1; Школа Б, Учитель 2", "помощь не нужна"),
        ("химия", "средний", 1, "Школа А, Учитель 3", None),
        ("физика", "низкий", 1, "Школа А, Учитель 4", "нужна помощь"),
    ] == cells(section, "groups")
    assert (
        "У записей одной группы одинаковы предмет и уровень.",
        "Групп в муниципалитете\u00a0– 3, из них с одной записью\u00a0– 2.",
    ) == section.paragraphs
    assert [False, True, True] == [row.is_detail for row in grid(section, "groups").rows]


def test_groups_are_made_within_each_school_too() -> None:
    """Within a school its name is told once, at the left."""
    section = sections(review(TEACHERS, *SIX))["groups"]

    assert [
        ("Школа А", "химия", "высокий", 1, "Учитель 1"),
        ("Школа А", "химия", "средний", 1, "Учитель 3"),
        ("Школа А", "физика", "низкий", 1, "Учитель 4"),
        ("Школа Б", "химия", "высокий", 1, "Учитель 2"),
    ] == cells(section, "groups-by-school")


def test_who_is_in_no_group_is_told() -> None:
    """Without a level, or without a subject, a record is in no group, and the reader sees it."""
    found = sections(review(TEACHERS, *SIX))

    said = "Без уровня (в разрыве шкалы)\u00a0– 1\u00a0запись: Школа Б, химия, Учитель 5."
    assert said in found["results"].paragraphs
    assert ("не входит ни в одну группу, сведений для этого нет: Школа Б, Учитель 6",) == found[
        "groups"
    ].points


def test_long_groups_are_looked_up() -> None:
    """A note names sixty teachers at most, and the groups of one are never named in it."""
    few, many = (
        [teacher("Школа А", "химия", f"Учитель {at}", 2, 1) for at in range(count)]
        for count in (60, 61)
    )
    grids = (grid(sections(review(TEACHERS, *each))["groups"], "groups") for each in (few, many))
    assert [False, True] == [each.is_detail for each in grids]


UNPARTED = """
attributes: {предмет: {title: Предмет}}
indicators: {П1: {title: Первый, values: "{0; 1}"}}
total: {formula: П1}
levels: [{level: любой, interval: "[0; 1]"}]
"""


def test_groups_need_no_schools() -> None:
    """Where nothing parts the records there is the municipality only."""
    two = ({"предмет": "химия", "П1": 1}, {"предмет": "химия", "П1": 0})
    section = sections(review(UNPARTED, *two))["groups"]

    assert ["groups"] == [each.id for each in section.grids]
    assert [("химия", "любой", 2)] == [row[:3] for row in cells(section, "groups")]


def test_a_group_names_records_that_have_no_name() -> None:
    """A record of which only the subject is told goes by its number."""
    two = ({"предмет": "химия", "П1": 1}, {"предмет": "химия", "П1": 0})
    section = sections(review(UNPARTED, *two))["groups"]

    assert "запись №\u00a01; запись №\u00a02" == cells(section, "groups")[0][3]


def test_deficits_are_the_worst_values() -> None:
    """How many of those who answer are at the worst value, with what is blank beside it."""
    section = sections(review(TEACHERS, *SIX))["deficits"]

    assert [
        ("П1", "Первый", "0 (ничего)", Portion(1, 6), 0, 0),
        ("П2", "Второй", "0", Portion(2, 4), 1, 1),
    ] == cells(section, "deficits")
    assert [
        ("Школа А", "П1", "Первый", "0 (ничего)", Portion(1, 3), 0, 0),
        ("Школа А", "П2", "Второй", "0", Portion(1, 2), 1, 0),
        ("Школа Б", "П2", "Второй", "0", Portion(1, 2), 0, 1),
    ] == cells(section, "deficits-by-school")
    assert [
        (3, "Школа А, химия, Учитель 3", "средний", 1, "П2 = 0"),
        (4, "Школа А, физика, Учитель 4", "низкий", 1, "П1 = 0 (ничего)"),
        (5, "Школа Б, химия, Учитель 5", "без уровня", 1, "П2 = 0"),
    ] == cells(section, "deficits-by-record")


def test_causes_are_left_to_be_written() -> None:
    """The document asks for causes that no record tells: its words, and lines for them."""
    section = sections(review(TEACHERS, *SIX))["deficits"]

    assert (
        "Худшее значение есть у\u00a02\u00a0показателей, в\u00a03\u00a0записях.",
        "Худшее значение определено по направлению «больше – лучше».",
        (
            "Документ требует назвать и причины («Причины дефицитов»). Из данных они не видны: "
            "впишите их под таблицей."
        ),
    ) == section.paragraphs
    assert 3 == section.blanks


def test_no_deficit_is_said_plainly() -> None:
    """Nobody at the worst value is worth a sentence, and no table."""
    section = sections(review(TEACHERS, SIX[0], SIX[1]))["deficits"]

    assert "Показателей с худшим значением нет." == section.paragraphs[0]
    assert () == section.grids


ITEMS = """
direction: меньше – лучше
direction_basis: толкование
indicators:
  Н:
    title: Наставники
    values: "[0; 2]"
    items: {1: {title: стаж}, 2: {title: успех}}
    sample: {of: наставник, average: по строкам}
  Т: {title: Текст}
"""


def test_deficits_of_one_record_are_counted_over_its_rows() -> None:
    """Of a sample, how many of its rows are at the worst value; nothing is counted over records."""
    section = sections(review(ITEMS, {"Н": [[1, 0], [1, 1], [0, 0]]}))["deficits"]

    assert [
        ("Н.1", "стаж", "1 (да)", "2 из\u00a03 (66,7\u00a0%)"),
        ("Н.2", "успех", "1 (да)", "1 из\u00a03 (33,3\u00a0%)"),
    ] == cells(section, "deficits")
    assert (
        "Худшее значение есть у\u00a02\u00a0показателей и параметров.",
        (
            "Худшее значение определено по направлению «меньше – лучше» (толкование, в документе "
            "его нет)."
        ),
    ) == section.paragraphs
    assert ("На дефициты не проверяются (множество значений не напечатано): Т.",) == section.notes
    assert 0 == section.blanks


def test_deficits_of_rows_are_told_by_record() -> None:
    """Several records tell in one cell how many of their rows are at the worst value."""
    section = sections(review(ITEMS, {"Н": [[1, 0]]}, {"Н": [[0, 0], [1, 1]]}))["deficits"]

    assert [
        (1, "запись №\u00a01", 1, "Н.1 = 1 (да), строк 1 из\u00a01 (100\u00a0%)"),
        (
            2,
            "запись №\u00a02",
            2,
            (
                "Н.1 = 1 (да), строк 1 из\u00a02 (50\u00a0%); Н.2 = 1 (да), строк 1 из\u00a02 "
                "(50\u00a0%)"
            ),
        ),
    ] == cells(section, "deficits-by-record")


def test_where_nothing_can_be_judged_there_is_no_section() -> None:
    """Without a direction no value is the worst."""
    body = 'indicators: {П1: {title: Первый, values: "{0; 1}"}}'

    assert "deficits" not in sections(review(body, {"П1": 0}))
