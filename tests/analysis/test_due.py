# SPDX-License-Identifier: MIT
"""What is due in a month: sorted by kind, with who answers, and nothing called overdue."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from attrs import evolve

from shnor_rules.analysis.timing.due import Due, due, due_in_ruleset
from shnor_rules.loading import read_sources
from shnor_rules.model import Days
from shnor_rules.notation.spans_of_time import Month

if TYPE_CHECKING:
    from shnor_rules.analysis.timing.duties import Duty
    from shnor_rules.model import Ruleset

RULESET = """
ruleset: made-up
title: Выдуманный набор
municipality: Выдуманный район
documents:
  old: {title: Прежний приказ, date: "01.09.2020"}
  new: {title: Приказ, date: "01.09.2021", replaces: old}
calendar:
  - year: 2021-2022 учебный год
    terms: [1 сентября – 29 октября 2021, 8 ноября – 29 декабря 2021,
            10 января – 25 марта 2022, 4 апреля – 31 мая 2022]
    basis: толкование
"""

ROADMAP = """
roadmap: roadmap
title: Дорожная карта
source: {document: new, place: приложение}
period: 2021-2022 учебный год
activities:
  - {number: 1, title: Карта, deadline: октябрь 2021, responsible: [Глава МКУ «ЦРО»], form: приказ}
  - {number: 2, title: Подготовить, deadline: август 2021}
sections:
  - number: 1.
    title: Школы
    activities:
      - {number: 2, title: Итог, deadline: до 1 ноября 2021, schools: ["25"], responsible: [Школа]}
      - {number: 3, title: Уроки, deadline: раз в четверть, schools: ["16"], result: справка}
      - {number: 4, title: Аудит, deadline: раз в два месяца}
  - title: Центр
    activities:
      - {number: 5, title: Сайт, deadline: "сентябрь 2021, в течение года"}
      - {number: 6, title: Курсы, deadline: "по плану ИПК: сентябрь 2022/февраль 2023"}
      - {number: 7, title: Занятия, deadline: по плану работы}
      - {number: 8, title: Без срока}
      - {number: 9, title: Помощь, deadline: постоянно}
"""

PLAN = """
roadmap: plan
title: План
source: {document: new, place: приложение}
period: 2020-2022 гг.
activities:
  - {number: 1, title: Семинары, planned: {years: {2020: 0, 2021: 2, 2022: 1 (май)}}}
  - {number: 2, title: Отчёт, planned: {total: 1 (раз в год), years: {2021: 1 (раз в год)}}}
"""

MONITORING = """
monitoring: NAME
title: Мониторинг NAME
subject: школа
source: {document: DOCUMENT, place: п. 1}
PERIOD
responsible: [УО]
report_kinds: [уровни, дефициты]
indicators:
  П1: {title: Первый, values: "{0; 1}"}
"""


def ruleset(*files: str) -> Ruleset:
    """Return the ruleset of these files, which has no errors."""
    sources = [(f"{number}.yaml", text.encode()) for number, text in enumerate((RULESET, *files))]
    read = read_sources(sources, folder="made-up").ruleset
    assert read is not None
    return read


def monitoring(name: str, period: str, document: str = "new") -> str:
    """Return the file of a monitoring."""
    named = MONITORING.replace("NAME", name).replace("DOCUMENT", document)
    return named.replace("PERIOD", period)


def names(duties: tuple[Duty, ...]) -> list[str]:
    """Return the names of rows, or the ids of monitorings."""
    return [each.name or each.document for each in duties]


def groups(found: Due) -> tuple[list[str], ...]:
    """Return what is due, group by group."""
    return tuple(map(names, (found.dated, found.recurring, found.open, found.undated)))


def test_kinds_of_deadlines_stand_apart() -> None:
    """Dates, recurrences, long times and what has no date are four lists."""
    made = ruleset(ROADMAP)
    found = due(made.roadmaps["roadmap"], Month(10, 2021), calendar=made.calendar)

    assert (["1", "1/2"], ["3", "4"], ["5", "9"], ["7", "8"]) == groups(found)
    assert Days(date(2021, 10, 1), date(2021, 10, 31)) == found.days


def test_a_duty_says_who_and_what() -> None:
    """With the section, the form, the result and the deadline as printed."""
    made = ruleset(ROADMAP)
    found = due(made.roadmaps["roadmap"], Month(10, 2021), calendar=made.calendar)
    first, second = found.dated
    lessons, audit = found.recurring

    assert ("roadmap", None, "приказ") == (first.document, first.section, first.form)
    assert (("Глава МКУ «ЦРО»",), "октябрь 2021") == (first.responsible, first.deadline)
    assert ("1. Школы", ("25",)) == (second.section, second.schools)
    assert ("справка", "раз в четверть") == (lessons.result, lessons.deadline)
    (term,) = lessons.to_dict()["occasions"]
    assert ["2021-09-01"] == [each["first"] for each in term["windows"]]
    assert "start" == audit.to_dict()["occasions"][0]["lack"]


def test_outside_its_time_a_roadmap_asks_for_what_it_dates_there() -> None:
    """Nothing recurring, open or undated is claimed of a time that the roadmap is not made for."""
    made = ruleset(ROADMAP)
    roadmap = made.roadmaps["roadmap"]

    assert (["2"], [], [], []) == groups(due(roadmap, Month(8, 2021), calendar=made.calendar))
    assert (["6"], [], [], []) == groups(due(roadmap, Month(2, 2023), calendar=made.calendar))
    assert ([], [], [], []) == groups(due(roadmap, Month(1, 2030), calendar=made.calendar))


def test_holidays_have_no_term() -> None:
    """Between two terms nothing is due once a term; without a calendar it stands without days."""
    made = ruleset(ROADMAP)
    roadmap = made.roadmaps["roadmap"]

    assert ["4"] == names(due(roadmap, Month(6, 2022), calendar=made.calendar).recurring)
    assert ["3", "4"] == names(due(roadmap, Month(6, 2022)).recurring)


def test_only_one_school_or_body() -> None:
    """Rows for all schools concern each; words of a body are found whatever their letters."""
    made = ruleset(ROADMAP)
    roadmap = made.roadmaps["roadmap"]

    def found(**asked: str) -> tuple[list[str], ...]:
        return groups(due(roadmap, Month(10, 2021), calendar=made.calendar, **asked))

    assert (["1"], ["3", "4"], ["5", "9"], ["7", "8"]) == found(school="16")
    assert (["1"], [], [], []) == found(responsible="цро")
    assert ([], [], [], []) == found(school="16", responsible="школ")


def test_year_columns_are_deadlines() -> None:
    """A row that is planned by years is due in a year with a number other than nought."""
    plan = ruleset(PLAN).roadmaps["plan"]

    assert ([], [], [], []) == groups(due(plan, Month(5, 2020)))
    assert ([], ["2"], ["1"], []) == groups(due(plan, Month(5, 2021)))
    assert (["1"], [], [], []) == groups(due(plan, Month(5, 2022)))
    assert ([], [], [], []) == groups(due(plan, Month(6, 2022)))
    assert ([], [], [], []) == groups(due(plan, Month(5, 2030)))
    assert "2022: 1 (май)" == due(plan, Month(5, 2022)).dated[0].deadline


def test_monitorings_are_run_in_their_months() -> None:
    """The period of a monitoring is a recurrence, as long as its document is in force."""
    made = ruleset(
        monitoring("a", "period: {every: год, month: апрель, quote: апрель}"),
        monitoring("b", "period: {every: год, month: апрель, quote: апрель}", "old"),
        monitoring("c", "period: {month: 'ежегодно, июль', quote: июль}"),
        monitoring("d", "period: {month: апрель 2022, quote: апрель}"),
        monitoring("e", "period: {lasts: месяц, quote: месяц}"),
        monitoring("f", ""),
    )

    assert (["d"], ["a"], [], ["e"]) == groups(due_in_ruleset(made, Month(4, 2022)))
    assert ([], ["b"], [], []) == groups(due_in_ruleset(made, Month(4, 2021)))
    (first,) = due_in_ruleset(made, Month(4, 2021)).recurring
    assert ("уровни; дефициты", "ежегодно, апрель") == (first.result, first.deadline)
    assert ([], ["c"], [], ["e"]) == groups(due_in_ruleset(made, Month(7, 2022)))


def test_a_document_without_a_date_is_in_force_always() -> None:
    """Where no day is known none is held against a monitoring."""
    made = ruleset(monitoring("a", "period: {every: год, month: апрель, quote: апрель}"))
    (only,) = made
    undated = evolve(only, identity=evolve(only.identity, document=None))
    found = due_in_ruleset(evolve(made, monitorings={"a": undated}), Month(4, 1950))

    assert ["a"] == names(found.recurring)


def test_a_ruleset_asks_for_all_it_plans() -> None:
    """Monitorings and every roadmap stand together."""
    made = ruleset(ROADMAP, PLAN, monitoring("a", "period: {month: октябрь 2021, quote: октябрь}"))
    found = due_in_ruleset(made, Month(10, 2021), responsible="УО")
    plain = due_in_ruleset(made, Month(10, 2021)).to_dict("en")

    assert (["a"], [], [], []) == groups(found)
    assert "2021-10" == plain["month"]
    assert ["roadmap", "plan"] == plain["roadmaps"]
    assert [["a", "roadmap", "roadmap"], ["roadmap", "roadmap", "plan"]] == [
        [each["document"] for each in plain[group]] for group in ("dated", "recurring")
    ]


def test_spans_are_under_way_until_their_last_month() -> None:
    """A span is apart from what ends in the month, the parts of a deadline each by themselves."""
    row = '{number: 1, title: Школа, deadline: "сентябрь 2021-ноябрь 2021, октябрь 2021"}'
    made = ruleset(ROADMAP.partition("activities:")[0] + f"activities:\n  - {row}\n")

    def found(month: int) -> tuple[list[str], ...]:
        told = due(made.roadmaps["roadmap"], Month(month, 2021))
        days = [
            [window["last"] for each in duty.to_dict()["occasions"] for window in each["windows"]]
            for duty in (*told.running, *told.dated)
        ]
        return names(told.running), names(told.dated), *days

    assert ([], []) == found(8)
    assert (["1"], [], ["2021-11-30"]) == found(9)
    assert (["1"], ["1"], ["2021-11-30"], ["2021-10-31"]) == found(10)
    assert ([], ["1"], ["2021-11-30"]) == found(11)


def test_a_bare_august_of_a_school_year_may_be_either() -> None:
    """Orders date rows of a school year in the August before it, so the year has to be printed."""
    text = ROADMAP.replace("deadline: октябрь 2021", "deadline: август")
    made = ruleset(text)

    roadmap = made.roadmaps["roadmap"]
    for month in (Month(8, 2021), Month(10, 2021), Month(8, 2022)):
        assert "1" in names(due(roadmap, month).undated)
    assert ([], [], [], []) == groups(due(roadmap, Month(7, 2021)))
    calendar = ruleset(text.replace("2021-2022 учебный год", "2022 год", 1))
    assert "1" in names(due(calendar.roadmaps["roadmap"], Month(8, 2022)).dated)


def test_a_month_has_its_year() -> None:
    """Without a year nothing is asked."""
    with pytest.raises(ValueError, match="a month with its year"):
        due(ruleset(ROADMAP).roadmaps["roadmap"], Month(10))
