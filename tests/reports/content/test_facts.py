# SPDX-License-Identifier: MIT
"""Facts that templates call by name, and the report that they belong to."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from attrs import evolve

from shnor_rules.analysis.dynamics.comparing import compare
from shnor_rules.analysis.portions import Portion
from shnor_rules.messages import LANGUAGES
from shnor_rules.reports.content.facts import FACTS, facts_of
from shnor_rules.reports.content.monitoring import monitoring_sections, report_of
from shnor_rules.reports.content.report import Section
from tests.reports.content.reviewing import TEACHERS, assess, review, teacher

RECORDS = (
    teacher("Школа А", "химия", "Учитель 1", 2, 1),
    teacher("Школа Б", "химия", "Учитель 2", 1, 0),
    teacher("Школа Б", "химия", "Учитель 3", 7, 0),
)


def test_facts_are_numbers_and_words_of_the_data() -> None:
    """Counts are numbers, shares are exact, dates are dates."""
    found = facts_of(review(TEACHERS, *RECORDS, declared={"Школа А": 3}, date=date(2025, 6, 1)))

    expected = {
        "название": "Мониторинг",
        "объект": "учитель × предмет",
        "муниципалитет": "Выдуманный район",
        "регион": "Выдуманный край",
        "приказ": "Приказ № 7 от 01.09.2024",
        "номер_приказа": "7",
        "дата_приказа": "01.09.2024",
        "орган": "управление",
        "место": "раздел 1",
        "правила": "made/made",
        "толкования": None,
        "дата": date(2025, 6, 1),
        "год": 2025,
        "период": "май",
        "всего": 3,
        "оценено": 2,
        "не_принято": 1,
        "с_уровнем": 1,
        "без_уровня": 1,
        "школ": 2,
        "школ_ожидалось": 3,
        "прислали": 2,
        "не_прислали": 1,
        "заявлено": 3,
        "дефицитов": 1,
        "записей_с_дефицитами": 1,
        "уровень_низкий": 0,
        "уровень_высокий": 1,
        "доля_высокий": Portion(1, 3),
        "уровень": None,
        "сравнено": None,
    }
    assert expected == {name: found[name] for name in expected}


def test_every_name_is_always_there() -> None:
    """A template that names a fact works on any data; there is nothing but those and the levels."""
    empty = facts_of(review('indicators: {П1: {title: Первый, values: "{0; 1}"}}'))
    full = facts_of(review(TEACHERS, *RECORDS))

    assert set(FACTS) == set(empty)
    assert set(FACTS) | {
        f"{kind}_{level}"
        for kind in ("уровень", "доля")
        for level in ("низкий", "средний", "высокий")
    } == set(full)


@pytest.mark.parametrize("name", FACTS)
def test_a_name_can_stand_in_a_template(name: str) -> None:
    """It is an identifier, and is explained in both languages."""
    assert name.isidentifier()
    assert all(FACTS[name].render(lang) for lang in LANGUAGES)


def test_a_monitoring_may_be_of_no_document() -> None:
    """Its facts are there, and blank."""
    found = review(TEACHERS, *RECORDS)
    bare = evolve(found.monitoring, identity=evolve(found.monitoring.identity, document=None))

    assert None is facts_of(evolve(found, monitoring=bare))["приказ"]


LEVELS = """
indicators: {П1: {title: Первый, values: "{0; 1; 2}"}}
total: {formula: П1}
levels:
  - {level: уровень 2, interval: "[0; 0]"}
  - {level: уровень-2, interval: "[1; 1]"}
  - {level: "«+»", interval: "[2; 2]"}
"""


def test_names_of_levels_are_made_fit_for_templates() -> None:
    """Signs become lines, and two levels that would be called the same are told apart."""
    found = facts_of(review(LEVELS, {"П1": 0}, {"П1": 1}, {"П1": 1}))

    assert {"уровень_уровень_2": 1, "уровень_уровень_2_2": 2, "уровень_": 0} == {
        name: cell for name, cell in found.items() if name.startswith("уровень_")
    }


def test_the_only_record_has_facts_of_its_own() -> None:
    """Its total, its level, what that means, and how far the next one is."""
    low = facts_of(review(TEACHERS, teacher("Школа А", "химия", "Учитель 1", 0, 0)))
    hole = facts_of(review(TEACHERS, RECORDS[1]), "en")

    names = ("общее_значение", "уровень", "смысл_уровня", "до_уровня")
    assert (0, "низкий", "нужна помощь", "до уровня средний не хватает более 1") == tuple(
        low[name] for name in names
    )
    assert (Fraction(1), "in a gap of the scale", None) == tuple(hole[name] for name in names[:3])


def test_dynamics_have_facts_of_their_own() -> None:
    """Those of the last comparison; without levels only how many were compared."""
    periods = {"2021": assess(TEACHERS, RECORDS[1]), "2022": assess(TEACHERS, RECORDS[1])}
    compared = compare(periods, key=("учитель",))
    found = facts_of(review(TEACHERS, RECORDS[1], dynamics=compared))
    body = 'attributes: {год: {title: Год}}\nindicators: {П1: {title: Первый, values: "{0; 1}"}}'
    bare = compare({"1": assess(body, {"П1": 1}), "2": assess(body, {"П1": 1})}, key=())
    plain = facts_of(review(body, {"П1": 1}, dynamics=bare))

    names = ("период_до", "период_после", "сравнено", "несравнимо", "улучшилось")
    assert ("2021", "2022", 1, 1, 0) == tuple(found[name] for name in names)
    assert ("1", "2", 1, None, None) == tuple(plain[name] for name in names)


@pytest.mark.parametrize(
    ("years", "year"), [(("2024",), "2024"), (("2024", "2025"), 2026), ((None,), 2026)]
)
def test_the_year_is_that_of_the_records(years: tuple[str | None, ...], year: object) -> None:
    """Where all share one; else that of the report."""
    body = 'attributes: {год: {title: Год}}\nindicators: {П1: {title: Первый, values: "{0; 1}"}}'
    records = [{"П1": 1} if each is None else {"год": each, "П1": 1} for each in years]

    assert year == facts_of(review(body, *records, date=date(2026, 1, 1)))["год"]


def test_a_report_has_its_head_and_further_sections() -> None:
    """Other parts stand between what the data say and what is recommended."""
    found = review(TEACHERS, *RECORDS)
    further = Section("risks", "Риски")
    report = report_of(found, further=(further,), date=date(2025, 6, 1), signatory="директор")
    names = [section.id for section in report.sections]

    assert ("Мониторинг", "Выдуманный район", "ru", "директор") == (
        report.title,
        report.municipality,
        report.lang,
        report.signatory,
    )
    assert date(2025, 6, 1) == report.date == report.facts["дата"]
    assert "директор" == report.facts["подпись"]
    assert ["refused", "risks", "recommendations"] == names[names.index("refused") :][:3]
    assert [each.id for each in monitoring_sections(found)] == [
        name for name in names if name != "risks"
    ]


def test_a_report_may_have_the_day_of_what_was_reviewed() -> None:
    """Without one of its own; or none at all."""
    dated = report_of(review(TEACHERS, *RECORDS, date=date(2025, 6, 1)), lang="en")

    assert date(2025, 6, 1) == dated.date
    assert None is report_of(review(TEACHERS, *RECORDS)).date
    assert "Results" == dated.section("results").title
    with pytest.raises(KeyError, match="nothing"):
        dated.section("nothing")
