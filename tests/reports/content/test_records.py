# SPDX-License-Identifier: MIT
"""Records as rows: answers, points, totals, statuses, and how each came about."""

from __future__ import annotations

from fractions import Fraction

import pytest

from shnor_rules.reports.content.grid import Kind
from tests.reports.content.reviewing import (
    TEACHERS,
    cells,
    column,
    grid,
    review,
    sections,
    teacher,
)

THREE = (
    teacher("Школа А", "химия", "Учитель 1", 2, 1) | {"стаж": 5},
    teacher("Школа А", "химия", "Учитель 2", 1, 0),
    teacher("Школа Б", "физика", "Учитель 3", 2, "нет"),
)


def test_rows_stand_as_they_were_given() -> None:
    """Nothing is sorted: each row has its number, what it answers, and what comes of it."""
    records = sections(review(TEACHERS, *THREE))["records"]

    assert [
        (
            1,
            *("Школа А", "химия", "Учитель 1", 5, 2, 1, 3),
            *("высокий", "помощь не нужна", None, "уровень определён", None, None),
        ),
        (
            2,
            *("Школа А", "химия", "Учитель 2", None, 1, 0, 1),
            "в разрыве шкалы",
            None,
            "сразу выше этого значения начинается уровень средний",
            "в разрыве шкалы: значение не отнесено ни к одному уровню",
            "M-01",
            None,
        ),
        (
            3,
            *("Школа Б", "физика", "Учитель 3", None, 2, "нет", 2),
            "средний",
            None,
            "до уровня высокий не хватает 1",
            *("уровень определён", None, None),
        ),
    ] == cells(records, "records")
    assert ("Записи стоят в порядке поступления: это не рейтинг.",) == records.paragraphs


def test_columns_tell_what_they_are() -> None:
    """Numbers, exact numbers and levels are told apart; headings are explained."""
    table = grid(sections(review(TEACHERS, *THREE))["records"], "records")
    kinds = {each.title: each.kind for each in table.columns}
    notes = {each.title: each.note for each in table.columns}

    assert 4 == table.headed
    assert (Kind.TEXT, Kind.NUMBER) == (kinds["школа"], kinds["стаж"])
    assert (Kind.NUMBER, Kind.EXACT) == (kinds["П1"], kinds["Общее значение"])
    assert Kind.LEVEL is kinds["Уровень"]
    assert ("Первый", "Сумма", "Название школы") == (
        notes["П1"],
        notes["Общее значение"],
        notes["школа"],
    )


def test_what_nobody_tells_has_no_column() -> None:
    """An attribute that is blank in every record is left out."""
    table = grid(sections(review(TEACHERS, THREE[1], THREE[2]))["records"], "records")

    assert "стаж" not in [each.title for each in table.columns]


def test_a_row_unfolds_to_its_explanation() -> None:
    """How a result came about is asked for late, and is that of the record."""
    table = grid(sections(review(TEACHERS, *THREE))["records"], "records")
    unfold = table.rows[0].unfold

    assert ["Школа А, химия, Учитель 1"] == [table.rows[0].name]
    assert unfold is not None
    assert "total" in {each.kind for each in unfold().find("total")}


def test_answers_are_told_in_the_words_of_the_document() -> None:
    """A second table has the labels; without one the answer stands as it is written."""
    records = sections(review(TEACHERS, *THREE))["records"]

    assert [
        (1, "Школа А, химия, Учитель 1", "всё"),
        (2, "Школа А, химия, Учитель 2", "1"),
        (3, "Школа Б, физика, Учитель 3", "всё"),
    ] == cells(records, "records-words")


def test_records_can_say_where_they_came_from() -> None:
    """Labels have a column of their own; there is one for each record or none."""
    labels = ("а.csv:2", None, "б.csv:2")
    records = sections(review(TEACHERS, *THREE, labels=labels))["records"]

    assert ["а.csv:2", None, "б.csv:2"] == column(records, "records", "Откуда")
    with pytest.raises(ValueError, match="a label for each"):
        review(TEACHERS, *THREE, labels=labels[:2])


def test_refused_records_are_not_among_them() -> None:
    """Numbers are those of the input, so that a gap in them shows what was refused."""
    refused = teacher("Школа А", "химия", "Учитель 9", 7, 0)
    found = sections(review(TEACHERS, THREE[0], refused, THREE[2]))

    assert [1, 3] == column(found["records"], "records", "№")
    assert [2] == column(found["refused"], "refused", "№")


RICH = """
direction: больше – лучше
notices:
  - {text: только для помощи, place: п. 1}
  - {text: не рейтинг, basis: толкование}
attributes:
  школа: {title: Школа, required: true}
indicators:
  Д:
    title: Доля
    unit: "%"
    values: "[0; 100]"
    share: {part: сдали, whole: писали}
    points: [{points: "1", interval: не менее 50, label: много}, {points: "0", otherwise: true}]
  П:
    title: Параметры
    values: "[0; 3]"
    evidence: акт
    items:
      1: {title: первый, values: "{0; 1}", labels: {0: нет, 1: есть}, evidence: акт}
      2: {title: второй, values: "[0; 2]"}
derived:
  разность: {title: Разность, formula: П - Д}
subtotals:
  К: {title: Критерий, formula: "СУММ(Д, П)"}
bands:
  место:
    title: Место
    of: К
    bands: [{band: мало, interval: менее 2}, {band: много, interval: не менее 2}]
total: {formula: К / 3}
"""


def rich(**more: object) -> dict[str, object]:
    """Return a record with counts and items."""
    return {"школа": "Школа А", "Д.часть": 3, "Д.всего": 4, "П.1": 1, "П.2": "1,5"} | more


def test_counts_points_and_computed_values_have_columns() -> None:
    """Whatever is computed on the way is exact; a monitoring without levels has no such columns."""
    records = sections(review(RICH, rich(), rich(**{"П.2": None})))["records"]
    table = grid(records, "records")

    assert [
        *("№", "школа", "Д, %", "Д: часть", "Д: всего", "Д: баллы", "П"),
        *("разность", "К", "место", "Общее значение"),
        *("Состояние", "Замечания к документу", "Предупреждения"),
    ] == [each.title for each in table.columns]
    assert (
        *(1, "Школа А", 75, 3, 4, 1, Fraction(5, 2)),
        *(Fraction(3, 2), Fraction(7, 2), "много", Fraction(7, 6)),
        *("шкалы нет", None, None),
    ) == table.rows[0].cells
    assert ("Разность", "Критерий", "Место") == tuple(each.note for each in table.columns[7:10])


def test_what_is_not_there_is_said() -> None:
    """A blank is told as one, with its reason; a share of none is undefined."""
    record = {"школа": "Школа А", "Д.часть": 0, "Д.всего": 0, "П": None, "П.причина": "болел"}
    records = sections(review(RICH, record, rich()))["records"]
    first, _ = cells(records, "records")

    assert ("не вычислено", 0, 0, "не вычислено", "нет данных: болел") == first[2:7]
    assert ("нет данных", "нет данных", "нет данных", None) == first[7:11]


def test_words_that_go_with_results_are_printed() -> None:
    """Notices stand below results and records, and those that somebody chose say so."""
    found = sections(review(RICH, rich(), rich()))

    expected = (
        "К\u00a0сведению: только для помощи",
        "К\u00a0сведению (толкование, в документе этого нет): не рейтинг",
    )
    assert expected == found["records"].notes == found["results"].notes


def test_a_warning_of_a_record_is_told() -> None:
    """A record is assessed without a required attribute, with a word on it."""
    nameless = {key: value for key, value in rich().items() if key != "школа"}
    records = sections(review(RICH, nameless, rich()))["records"]
    (warning, none) = column(records, "records", "Предупреждения")

    assert isinstance(warning, str)
    assert warning.startswith("школа: ")
    assert None is none


def test_one_record_is_told_indicator_by_indicator() -> None:
    """Items stand under their indicator with labels, counts and evidence."""
    record = rich(**{"П.1.акт": "приказ", "П.ссылка": "https://example.org"})
    records = sections(review(RICH, record))["records"]

    assert [
        ("Д, %", "Доля", 75, "3 из\u00a04", 1, None),
        ("П", "Параметры", Fraction(5, 2), None, None, "https://example.org"),
        ("П.1", "первый", 1, "есть", None, "приказ"),
        ("П.2", "второй", Fraction(3, 2), None, None, None),
    ] == cells(records, "answers")
    assert ["answers", "records"] == [each.id for each in records.grids]
    assert () == records.paragraphs


def test_one_record_without_points_has_no_column_for_them() -> None:
    """Labels and blanks stand as they are."""
    records = sections(review(TEACHERS, teacher("Школа А", "химия", "Учитель 1", 2, None)))

    assert [
        ("П1", "Первый", 2, "всё", None),
        ("П2", "Второй", "нет данных", None, None),
    ] == cells(records["records"], "answers")


def test_one_record_is_told_in_sentences() -> None:
    """Nothing is counted over one record: total, level, distance, and what the level means."""
    found = sections(review(TEACHERS, THREE[2]))
    high = sections(review(TEACHERS, THREE[0]))["results"]
    hole = sections(review(TEACHERS, THREE[1]))["results"]

    assert (
        "Общее значение: 2.",
        "Уровень: средний.",
        "Следующий уровень: до уровня высокий не хватает 1.",
    ) == found["results"].paragraphs
    assert not found["results"].grids
    assert ["scale"] == [each.id for each in found["results"].figures]
    assert ["помощь не нужна"] == [each.text for each in high.quoted]
    assert (
        "Общее значение: 1.",
        "Уровня нет: в разрыве шкалы.",
        "Причина: значение не отнесено ни к одному уровню.",
        "Следующий уровень: сразу выше этого значения начинается уровень средний.",
    ) == hole.paragraphs
    assert {"by-school", "groups"}.isdisjoint(found)
    assert ("В отчёте одна запись, она принята к оценке.",) == found["participants"].paragraphs


def test_one_record_without_a_scale_has_its_total() -> None:
    """A total that has no end has its decimal beside it."""
    results = sections(review(RICH, rich()))["results"]

    assert (
        "Общее значение: 7/6\u00a0=\u00a01,1666….",
        "Уровней нет: шкалы в документе нет. Приводятся сами ответы.",
    ) == results.paragraphs


def test_one_record_without_a_total_says_why() -> None:
    """A blank leaves no total and no level; the status is the reason."""
    record = teacher("Школа А", "химия", "Учитель 1", None, 0)
    results = sections(review(TEACHERS, record))["results"]

    assert "Уровня нет: нет данных." == results.paragraphs[0]
