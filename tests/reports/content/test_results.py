# SPDX-License-Identifier: MIT
"""Levels of a small set of records, counted by hand."""

from __future__ import annotations

from fractions import Fraction

from shnor_rules.analysis.portions import Portion
from shnor_rules.reports.content.figures import BarsFigure, Mark, ScaleFigure
from shnor_rules.reports.content.report import Quoted
from tests.reports.content.reviewing import TEACHERS, cells, column, review, sections, teacher

FIVE = (
    teacher("Школа А", "химия", "Учитель 1", 2, 1),
    teacher("Школа А", "химия", "Учитель 2", 1, 0),
    teacher("Школа А", "физика", "Учитель 3", 2, "нет"),
    teacher("Школа Б", "химия", "Учитель 4", None, 0),
    teacher("Школа Б", "химия", "Учитель 5", 7, 0),
)
"""High, in the hole, middle, blank, refused."""


def test_levels_are_counted_with_their_shares() -> None:
    """Every level of the scale is told, and every cause of having none, over all records."""
    results = sections(review(TEACHERS, *FIVE))["results"]

    assert [
        ("низкий", "[0; 1)", Portion(0, 5), "нужна помощь"),
        ("средний", "(1; 3)", Portion(1, 5), None),
        ("высокий", "[3; 3]", Portion(1, 5), "помощь не нужна"),
        (
            "в разрыве шкалы",
            None,
            Portion(1, 5),
            "документ не относит такой результат ни к одному уровню",
        ),
        ("нет данных", None, Portion(1, 5), "не хватает ответов; пропуск нулём не считается"),
        (
            "запись не принята",
            None,
            Portion(1, 5),
            "в записи есть ошибки, они перечислены отдельно",
        ),
    ] == cells(results, "distribution")
    assert (
        "Уровень определён у\u00a02 из\u00a05\u00a0записей.",
        "Без уровня (в разрыве шкалы)\u00a0– 1\u00a0запись: Школа А, химия, Учитель 2.",
        "Без уровня (нет данных)\u00a0– 1\u00a0запись: Школа Б, химия, Учитель 4.",
    ) == results.paragraphs
    assert ("Уровни и их смысл напечатаны: № 7, раздел 1.",) == results.notes


def test_levels_are_quoted_with_their_clauses() -> None:
    """What a level means stands in the words of the document; one without words is not quoted."""
    assert (
        Quoted("нужна помощь", "уровень\u00a0низкий; № 7, п. 3", is_detail=True),
        Quoted("помощь не нужна", "уровень\u00a0высокий; № 7, раздел 1", is_detail=True),
    ) == sections(review(TEACHERS, *FIVE))["results"].quoted


def test_records_are_drawn_on_the_scale_with_its_holes() -> None:
    """Each total is a mark; the only record there is named, several are counted."""
    more = (*FIVE, teacher("Школа В", "химия", "Учитель 6", 2, 1))
    scale, bars = sections(review(TEACHERS, *more))["results"].figures

    assert isinstance(scale, ScaleFigure)
    assert ["низкий [0; 1)", "средний (1; 3)", "высокий [3; 3]"] == [
        f"{name} {interval}" for name, interval in scale.levels
    ]
    assert (
        Mark(Fraction(1), 1, "Школа А, химия, Учитель 2"),
        Mark(Fraction(2), 1, "Школа А, физика, Учитель 3"),
        Mark(Fraction(3), 2),
    ) == scale.marks
    assert isinstance(bars, BarsFigure)
    assert (("Записей", (0, 1, 2, 1, 1, 1)),) == bars.series
    assert "запись не принята" == bars.categories[-1]


def test_answers_are_counted_by_indicator() -> None:
    """Answers, what does not apply and what is blank are told apart; labels are the document's."""
    results = sections(review(TEACHERS, *FIVE))["results"]

    assert [3, 3] == column(results, "indicators", "Ответов")
    assert [0, 1] == column(results, "indicators", "Не применимо")
    assert [1, 0] == column(results, "indicators", "Нет ответа")
    assert ["1\u00a0– 1; 2 (всё)\u00a0– 2", "0\u00a0– 2; 1\u00a0– 1"] == column(
        results, "indicators", "Сколько каких ответов"
    )
    assert [1, 0] == column(results, "indicators", "Наименьшее")
    assert [2, 1] == column(results, "indicators", "Наибольшее")


def test_schools_stand_beside_the_municipality() -> None:
    """A row for each school in the order of the input, and one for all; the bars are stacked."""
    section = sections(review(TEACHERS, *FIVE))["by-school"]
    by_school, by_subject = section.figures

    assert [
        ("Школа А", 0, 1, 1, 1, 0, 0, 3),
        ("Школа Б", 0, 0, 0, 0, 1, 1, 2),
        ("Муниципалитет в целом", 0, 1, 1, 1, 1, 1, 5),
    ] == cells(section, "by-school")
    assert [
        ("химия", 0, 0, 1, 1, 1, 1, 4),
        ("физика", 0, 1, 0, 0, 0, 0, 1),
        ("Муниципалитет в целом", 0, 1, 1, 1, 1, 1, 5),
    ] == cells(section, "by-group")
    assert isinstance(by_school, BarsFigure)
    assert by_school.is_stacked
    assert ("Школа А", "Школа Б") == by_school.categories
    assert ("высокий", (1, 0)) == by_school.series[2]
    assert ("запись не принята", (0, 1)) == by_school.series[-1]
    assert isinstance(by_subject, BarsFigure)
    assert "Уровни: предмет" == by_subject.title


def test_parts_of_one_record_are_no_table() -> None:
    """Where every school has one record, the records say it all."""
    one_each = (FIVE[0], teacher("Школа Б", "физика", "Учитель 9", 0, 0))

    assert "by-school" not in sections(review(TEACHERS, *one_each))


def test_parts_may_be_of_several_attributes() -> None:
    """The municipality has blanks under the second attribute; what is not told is said."""
    records = (*FIVE[:2], teacher(None, "химия", "Учитель 6", 0, 0))
    section = sections(review(TEACHERS, *records, within=("школа", "предмет")))["by-school"]

    assert [
        ("Школа А", "химия", 2),
        ("не указано", "химия", 1),
        ("Муниципалитет в целом", None, 3),
    ] == [(*row[:2], row[-1]) for row in cells(section, "by-school")]


def test_nothing_comes_of_nothing() -> None:
    """Without records, or with refused ones only, there are no counts of zero to wonder at."""
    none = sections(review(TEACHERS))
    refused = sections(review(TEACHERS, FIVE[4]))

    assert ("Записей нет, поэтому и результатов нет.",) == none["results"].paragraphs
    assert ("Записей в отчёте нет.",) == none["participants"].paragraphs
    assert ("Ни одна запись не принята, поэтому результатов нет.",) == refused["results"].paragraphs
    assert {"records", "by-school", "groups", "deficits"}.isdisjoint(none)
    assert {"records", "by-school", "groups", "deficits"}.isdisjoint(refused)


def test_everyone_with_a_level_needs_no_word_on_causes() -> None:
    """No paragraph says that nobody is left without a level."""
    results = sections(review(TEACHERS, FIVE[0], FIVE[2]))["results"]

    assert ("Уровень определён у\u00a02 из\u00a02\u00a0записей.",) == results.paragraphs


CONDITIONS = """
attributes:
  школа: {title: Школа}
indicators:
  П1:
    title: Первый
    values: "[0; 10]"
    points: [{points: "1", interval: не менее 5}, {points: "0", otherwise: true}]
total: {formula: П1}
levels:
  - {level: да, when: П1 == 1}
  - {level: нет, otherwise: true}
decide: первое подходящее
"""


def test_levels_by_conditions_have_no_number_line() -> None:
    """What is not decided by intervals alone cannot be drawn on a line."""
    two = ({"школа": "Школа А", "П1": 7}, {"школа": "Школа А", "П1": 2})
    results = sections(review(CONDITIONS, *two))["results"]

    assert [BarsFigure] == [type(each) for each in results.figures]
    assert [None, None] == column(results, "distribution", "Интервал")


YEARS = """
attributes:
  школа: {title: Школа}
  год: {title: Год}
indicators:
  Д: {title: Доля, unit: "%", values: "[0; 100]", share: {part: сдали, whole: писали}}
  Ч: {title: Число}
"""


def share(school: str, year: str, part: int, whole: int) -> dict[str, object]:
    """Return the record of a school that gives counts."""
    return {"школа": school, "год": year, "Д.часть": part, "Д.всего": whole, "Ч": part}


def test_shares_are_added_up_from_counts() -> None:
    """Half of two and all of eight are nine of ten, not three quarters."""
    records = share("Школа А", "2024", 1, 2), share("Школа Б", "2024", 8, 8)
    results = sections(review(YEARS, *records))["results"]

    assert [1 + 8, None] == column(results, "indicators", "Часть")
    assert [2 + 8, None] == column(results, "indicators", "Всего, знаменатель")
    assert [90, None] == column(results, "indicators", "Доля, %")
    assert ("Уровней нет: шкалы в документе нет. Приводятся сами ответы.",) == results.paragraphs


def test_shares_of_several_years_are_not_added_up() -> None:
    """A school that stands there twice would count twice, so nothing is summed."""
    records = share("Школа А", "2024", 1, 2), share("Школа А", "2025", 8, 8)
    found = sections(review(YEARS, *records))
    (grid,) = found["results"].grids

    assert "Доля, %" not in [each.title for each in grid.columns]
    assert "(2024; 2025)" in found["participants"].paragraphs[1]


def test_many_different_answers_are_not_told_one_by_one() -> None:
    """Measured values have a least and a greatest; thirteen of them are no list."""
    records = [share("Школа А", "2024", number, 100) for number in range(13)]
    results = sections(review(YEARS, *records))["results"]

    assert [None, None] == column(results, "indicators", "Сколько каких ответов")
    assert [12, 12] == column(results, "indicators", "Наибольшее")
