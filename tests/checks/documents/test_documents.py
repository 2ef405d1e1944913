# SPDX-License-Identifier: MIT
"""Dated documents: numbers, schedules, deadlines, plans and references that do not agree."""

from __future__ import annotations

from textwrap import dedent
from typing import TYPE_CHECKING, Final

import pytest
from attrs import evolve

from shnor_rules.checks import check
from shnor_rules.checks.documents import (
    deadline_before_document,
    numbering_gap,
    numbering_repeated,
    plan_total,
    schedule_disagrees,
    wrong_reference,
)
from shnor_rules.findings import Severity
from shnor_rules.loading import load
from shnor_rules.loading.rulesets import read_sources
from shnor_rules.model import ScheduleRow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from shnor_rules.findings import Finding
    from shnor_rules.model import Ruleset

    Check = Callable[[Ruleset], Iterator[Finding]]

RULESET: Final = """\
ruleset: made
title: Набор
municipality: Выдуманный район
documents:
  order-1:
    title: Приказ
    date: "01.09.2025"
"""
MONITORING: Final = """\
monitoring: lessons
title: Мониторинг уроков
subject: школа
source: {document: order-1}
"""
ROADMAP: Final = """\
roadmap: map
title: Дорожная карта
source: {document: order-1}
"""
INDICATOR: Final = 'indicators: {П1: {title: Уроки, values: "{0; 1}"}}\n'


def made(*, ruleset: str = "", monitoring: str = INDICATOR, roadmap: str = "") -> Ruleset:
    """Return the ruleset of these files, which have no errors."""
    files = {
        "ruleset.yaml": RULESET + dedent(ruleset),
        "lessons.yaml": MONITORING + dedent(monitoring),
        "map.yaml": ROADMAP + dedent(roadmap),
    }
    sources = [(name, text.encode()) for name, text in files.items()]
    reading = read_sources(sources, folder="made")
    assert [] == [str(each) for each in reading.findings if each.severity is Severity.ERROR]
    return reading.draft


def told(run: Check, ruleset: Ruleset) -> list[tuple[str | None, int | None, str]]:
    """Return the findings of a check: file, line, content."""
    return [(each.place.path, each.place.line, each.content) for each in run(ruleset)]


def contents(run: Check, ruleset: Ruleset) -> list[str]:
    """Return the contents of what a check finds, each sayable in both languages."""
    found = list(run(ruleset))
    assert all(each.render(lang) for each in found for lang in ("ru", "en"))
    return [each.content for each in found]


def rows(*numbers: str) -> str:
    """Return the rows of a roadmap with these numbers; `-` has none."""
    listed = (
        "  - {title: Т}" if number == "-" else f'  - {{number: "{number}", title: Т}}'
        for number in numbers
    )
    return "\n".join(["activities:", *listed, ""])


# --- numbering ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("numbers", "gaps"),
    [
        (("1", "2", "3"), []),
        (("1", "3"), ["2"]),
        (("1.", "2", "5)"), ["3 – 4"]),
        (("3.1.", "3.3.", "3.5"), ["3.2", "3.4"]),
        (("П1", "П3"), ["П2"]),
        (("1-3", "4"), []),
        (("1-3", "5"), ["4"]),
        (("2", "3"), []),
        (("1", "-", "2"), ["1, –, 2"]),
        (("-", "1", "-"), ["–, –, 1", "1, –, –"]),
        (("-", "-"), []),
        (("а", "б"), []),
        (("1", "3", "2"), []),
    ],
)
def test_gaps_in_rows(numbers: tuple[str, ...], gaps: list[str]) -> None:
    """A missing number is told of once; order, marks and rows of several events do not matter."""
    assert gaps == contents(numbering_gap.check, made(roadmap=rows(*numbers)))


def test_a_gap_is_shown_where_counting_goes_on() -> None:
    """The place of a gap is the first number after it."""
    assert [("map.yaml", 6, "2")] == told(numbering_gap.check, made(roadmap=rows("1", "3")))


@pytest.mark.parametrize(
    ("first", "second", "gaps", "repeated"),
    [
        ("1 2", "1 2", [], []),
        ("1 2", "3 4", [], []),
        ("1 2", "4", ["3"], []),
        ("1 2", "2 3", [], ["2"]),
        ("1.1 1.2", "2.1 2.2", [], []),
        ("а б", "1 2", [], []),
    ],
)
def test_counting_goes_on_or_begins_anew_under_a_heading(
    first: str, second: str, gaps: list[str], repeated: list[str]
) -> None:
    """Rows under a heading begin at 1 again or count on; anything else is told of."""
    text = "sections:\n"
    for listed in (first, second):
        text += "  - title: Раздел\n    activities:\n"
        text += "".join(f'      - {{number: "{each}", title: Т}}\n' for each in listed.split())
    ruleset = made(roadmap=text)

    assert gaps == contents(numbering_gap.check, ruleset)
    assert repeated == contents(numbering_repeated.check, ruleset)


def test_a_heading_may_take_a_number_of_the_rows() -> None:
    """A heading numbered like the next row counts as one, and the row without a number is told."""
    ruleset = made(
        roadmap="""\
        sections:
          - title: Муниципальный уровень
            activities:
              - {number: 1, title: Т}
              - {number: 2, title: Т}
          - number: 3
            title: Уровень школы
            activities:
              - {title: Паспорт}
              - {number: 4, title: Т}
        """
    )

    assert ["3, –, 4"] == contents(numbering_gap.check, ruleset)


def test_headings_are_counted_by_themselves() -> None:
    """Headings of any depth count without a break, with or without rows."""
    headings = ["1", "1.1", "1.1.1", "1.1.3", "1.2", "2", "4"]
    listed = "".join(f'  - {{number: "{each}", title: Р}}\n' for each in headings)

    assert ["3", "1.1.2"] == contents(numbering_gap.check, made(roadmap=f"sections:\n{listed}"))


def test_targets_indicators_items_and_schedules_are_numbered() -> None:
    """Every kind of number is looked at, and only numbers are."""
    ruleset = made(
        ruleset="""\
            headings:
              - {number: 1, title: Первый}
              - {number: 1, title: Ещё первый}
              - {number: 3, title: Третий}
        schedule:
          - {number: 1, title: Р, when: май}
          - {number: 3, title: Р, when: май}
        """,
        monitoring="""\
        indicators:
          П1: {title: Т, values: "{0; 1}"}
          П3:
            title: Т
            values: "{0; 1; 2}"
            items: {1: {title: а}, 3: {title: б}}
        """,
        roadmap="targets: [{number: 7, title: Ц}, {number: 9, title: Ц}]\n",
    )

    assert ["2", "2", "П2", "2", "8"] == contents(numbering_gap.check, ruleset)
    assert [("ruleset.yaml", 10, "1")] == told(numbering_repeated.check, ruleset)


# --- schedules ------------------------------------------------------------------------------------


def scheduled(period: str, when: str) -> Ruleset:
    """Return a ruleset with a monitoring of this period and a schedule."""
    return made(
        ruleset=f'schedule: [{{title: Р, monitoring: lessons, when: "{when}"}}]\n',
        monitoring=f"{INDICATOR}period: {period}\n",
        roadmap=f'activities: [{{title: Р, monitoring: [lessons], deadline: "{when}"}}]\n',
    )


@pytest.mark.parametrize(
    ("period", "when", "found"),
    [
        ("{every: год, month: апрель}", "Ежегодно, 1 раз в год, апрель", []),
        ("{every: год, month: апрель}", "Ежегодно, 1 раз в год, май", ["апрель / май"]),
        ("{month: 1 – 12 июля}", "июль", []),
        ("{month: июль}", "1 – 12 июля", []),
        ("{month: апрель}", "апрель – май", []),
        ("{month: апрель}", "май – июль", ["апрель / май, июнь, июль"]),
        (
            "{month: июль}",
            "сентябрь – апрель",
            ["июль / январь, февраль, март, апрель, сентябрь, "],
        ),
        ("{month: апрель}", "до 15 мая 2026", ["апрель / май"]),
        ("{month: апрель}", "до мая", ["апрель / май"]),
        ("{month: апрель}", "20 апреля – 5 мая", []),
        ("{month: апрель}", "ежегодно", []),
        ("{every: год}", "раз в полугодие", ["год / полугодие"]),
        ("{every: учебный год}", "ежегодно", []),
        ("{every: когда надо}", "раз в полугодие", []),
        ("{every: год}", "2 раза в год", []),
        ("{every: год}", "май", []),
    ],
)
def test_times_of_a_monitoring_are_compared(period: str, when: str, found: list[str]) -> None:
    """Months and periods that contradict are told of, at the monitoring and at the roadmap."""
    ruleset = scheduled(period, when)
    actual = contents(schedule_disagrees.check, ruleset)

    assert 2 * len(found) == len(actual)
    assert all(each.startswith(content) for each, content in zip(actual, found, strict=False))
    for content in actual[1:]:
        assert content.split(" / ") == list(reversed(actual[0].split(" / ")))


def test_a_disagreement_is_shown_at_both_places() -> None:
    """The finding stands at the period, so that its remark can stand there, and shows the row."""
    finding, other = schedule_disagrees.check(scheduled("{month: май}", "июнь"))

    assert ("lessons.yaml", 6) == (finding.place.path, finding.place.line)
    assert [("ruleset.yaml", 8)] == [(e.place.path, e.place.line) for e in finding.related]
    assert ("map.yaml", 4) == (other.place.path, other.place.line)
    assert [("lessons.yaml", 6)] == [(e.place.path, e.place.line) for e in other.related]


def test_a_monitoring_without_a_period_contradicts_nothing() -> None:
    """What the monitoring itself does not say cannot disagree."""
    ruleset = made(ruleset="schedule: [{title: Р, monitoring: lessons, when: май}]\n")

    assert [] == contents(schedule_disagrees.check, ruleset)


def test_the_schedule_of_korenovsky_disagrees_with_the_texts() -> None:
    """The table, the roadmap and the texts of the order name other times; remarks know of each."""
    ruleset = load("korenovsky")
    found = {each.place.path: each.content for each in schedule_disagrees.check(ruleset)}

    assert {
        "mentoring-centre.yaml": "сентябрь / июнь",
        "methodical-help.yaml": "июль / июнь",
        "roadmap.yaml": "полугодие / год",
        "teacher-competence.yaml": "апрель / май",
        "tutoring-point.yaml": "сентябрь / июнь",
    } == {str(path).replace("\\", "/").rpartition("/")[2]: told for path, told in found.items()}
    assert "schedule-disagrees" not in {each.name for each in check(ruleset)}


# --- deadlines ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("deadline", "found"),
    [
        ("август 2025", ["август 2025 / 01.09.2025"]),
        ("сентябрь 2025", []),
        ("до 31.08.2025", ["до 31 августа 2025 / 01.09.2025"]),
        ("до августа 2025", ["до августа 2025 / 01.09.2025"]),
        ("до 1 сентября 2025", []),
        ("август – сентябрь 2025", []),
        ("май – июль 2025", ["май – июль 2025 / 01.09.2025"]),
        ("2 квартал 2025", ["2 квартал 2025 года / 01.09.2025"]),
        ("2024 год", ["2024 год / 01.09.2025"]),
        ("июнь 2025, июнь 2026", ["июнь 2025 / 01.09.2025"]),
        ("до конца 2024 года", []),
        ("август", []),
        ("ежегодно", []),
    ],
)
def test_dates_before_the_document(deadline: str, found: list[str]) -> None:
    """A date is judged by its last day, and only one with a year at all."""
    ruleset = made(
        ruleset=f'schedule: [{{title: Р, when: "{deadline}"}}]\n',
        roadmap=f'activities: [{{title: Р, deadline: "{deadline}"}}, {{title: без срока}}]\n',
    )

    assert found * 2 == contents(deadline_before_document.check, ruleset)


def test_a_document_without_a_date_is_before_everything() -> None:
    """Nothing is told where the day of the document is not known, nor its document."""
    ruleset = made(
        ruleset="""\
          order-2: {title: Приказ без даты}
        schedule:
          - {title: Р, when: май 2020, document: order-2}
          - {title: Р, when: май 2020}
        """
    )

    assert [] == contents(deadline_before_document.check, ruleset)


def test_rows_that_could_not_be_read_are_left_out() -> None:
    """A row whose deadline has an error says nothing that could disagree."""
    ruleset = evolve(made(), schedule=(ScheduleRow(title="Р", monitorings=("lessons",)),))

    assert [] == contents(deadline_before_document.check, ruleset)
    assert [] == contents(schedule_disagrees.check, ruleset)


# --- plans ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("planned", "found"),
    [
        ("{total: 2, years: {2026: 1, 2027: 1}, sum: true}", []),
        ("{total: 1, years: {2026: 1, 2027: 1}, sum: true}", ["1 / 2"]),
        ("{total: 3, years: {2026: 1, 2027: 1}, sum: true}", ["3 / 2"]),
        ("{total: 1, years: {2026: 1, 2027: 1}}", []),
        ("{years: {2026: 1}, sum: true}", []),
        ("{total: 1, sum: true}", []),
        ("{total: 1, years: {2026: null}, sum: true}", []),
        ("{total: 1, years: {2026: null, 2027: 1}, sum: true}", []),
        ("{total: 1;4, years: {2026: 0;0, 2027: 1;4}, sum: true}", []),
        ("{total: 1;4, years: {2026: 1;2, 2027: 1;2}, sum: true}", ["1; 4 / 2; 4"]),
        ("{total: 1;4, years: {2026: 1;2, 2027: 1}, sum: true}", ["1; 4 / 1; 2 + 1"]),
        ("{total: 1;4, years: {2026: 0, 2027: 1;4}, sum: true}", []),
        ("{total: 1;4, years: {2025: 0, 2026: 1;2, 2027: 1;2}, sum: true}", ["1; 4 / 2; 4"]),
        ("{total: 1, years: {2026: 1, 2027: 1}, sum: false}", []),
        ("{total: не менее 1, years: {2026: 1, 2027: 1}, sum: true}", []),
        ("{total: не менее 3, years: {2026: 1, 2027: 1}, sum: true}", ["не менее 3 / 2"]),
        ("{total: не более 3, years: {2026: 1, 2027: 1}, sum: true}", []),
        ("{total: не более 1, years: {2026: 1, 2027: 1}, sum: true}", ["не более 1 / 2"]),
        ("{total: 3, years: {2026: не менее 1, 2027: не менее 1}, sum: true}", []),
        (
            "{total: 1, years: {2026: не менее 1, 2027: не менее 1}, sum: true}",
            ["1 / не менее 2"],
        ),
        ("{total: 1, years: {2026: не более 1, 2027: 1}, sum: true}", []),
        (
            "{total: 3, years: {2026: не более 1, 2027: 1}, sum: true}",
            ["3 / не более 1 + 1"],
        ),
        ('{total: 1 (раз в год), years: {2026: "1", 2027: "1"}, sum: true}', ["1 (ежегодно) / 2"]),
    ],
)
def test_planned_sums(planned: str, found: list[str]) -> None:
    """A planned sum is compared with its years, of rows and of targets alike."""
    ruleset = made(
        roadmap=f"""\
        targets: [{{title: Ц, planned: {planned}}}]
        activities: [{{title: Р, planned: {planned}}}, {{title: без плана}}]
        """
    )

    assert found * 2 == contents(plan_total.check, ruleset)


# --- references -----------------------------------------------------------------------------------

THINGS: Final = """\
targets: [{number: 9, title: Доля школ}]
sections:
  - number: 1.
    title: Помощь школам
    activities:
      - {number: 1.1, title: Круглый стол (для школ)}
      - {number: 1.2, title: Семинар}
      - {title: Без номера}
"""


@pytest.mark.parametrize(
    ("reference", "found"),
    [
        ("{roadmap: map, number: 1.1, means: круглый стол}", []),
        ("{roadmap: map, number: № 1.1., means: «Круглый стол»}", []),
        ("{roadmap: map, number: 1./1.1, means: Круглый стол}", []),
        ("{roadmap: map, number: 9, means: Доля школ района}", []),
        ("{roadmap: map, number: 1, means: Помощь школам}", []),
        ("{roadmap: map, number: 1.2, means: Круглый стол}", ["1.2 / 1.1"]),
        ("{roadmap: map, number: 1.2, means: Конкурс}", ["1.2 / –"]),
        ("{roadmap: map, number: 1.2, means: «…»}", ["1.2 / –"]),
        ("{roadmap: map, number: 1.2}", []),
        ("{roadmap: map, means: Конкурс}", []),
        ("{roadmap: map, number: 5.5}", ["5.5 / –"]),
        ("{monitoring: lessons, number: 1, means: Уроки}", []),
        ("{monitoring: lessons, number: П2, means: Уроки}", ["П2 / 1"]),
        ("{monitoring: lessons, number: 2.1, means: открытый урок}", []),
        ("{monitoring: lessons, number: другое, means: Прочее}", []),
        ("{monitoring: lessons, number: 4.1, means: Кружки}", []),
        ("{monitoring: lessons, number: 4.1.7, means: кружок чтения}", []),
        ("{monitoring: lessons, number: 4.1.1, means: кружок чтения}", []),
        ("{monitoring: lessons, number: 8, means: Кружки}", ["8 / –"]),
        ("{document: order-1, number: 5.4, means: Система}", []),
        ("{document: order-1, number: 5.5, means: Система}", ["5.5 / –"]),
        ("{document: order-2, number: 5.5, means: Система}", []),
    ],
)
def test_references_lead_where_they_say(reference: str, found: list[str]) -> None:
    """A number is compared with what stands under it, wherever the reference is written."""
    ruleset = made(
        ruleset=f"""\
            headings: [{{number: 5.4, title: Система мониторингов}}]
          order-2: {{title: Приказ без пунктов}}
        schedule: [{{title: Р, when: май, document: order-1, refers_to: [{reference}]}}]
        """,
        monitoring=f"""\
        indicators:
          П1: {{title: Уроки, values: "{{0; 1}}", refers_to: [{reference}]}}
          П2:
            title: Занятия
            values: "{{0; 1}}"
            items: {{1: {{title: открытый урок, refers_to: [{reference}]}}}}
          другое: {{title: Прочее, values: "{{0; 1}}"}}
          П8:
            number: 4.1
            title: Кружки
            values: "{{0; 1}}"
            items: {{1: {{title: кружок чтения, number: 4.1.7}}}}
        """,
        roadmap=f"{THINGS}activities: [{{title: Р, refers_to: [{reference}]}}]\n",
    )

    assert found * 4 == contents(wrong_reference.check, ruleset)
