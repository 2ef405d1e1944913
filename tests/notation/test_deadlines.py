# SPDX-License-Identifier: MIT
"""Deadlines as the orders print them: what each says, and how it prints."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

import pytest

from shnor_rules.notation import Deadline, format_deadline, parse_deadline
from shnor_rules.notation.deadline_parts import (
    Always,
    Bound,
    Edge,
    Ending,
    Recurring,
    Source,
    Undated,
    Until,
    Within,
)
from shnor_rules.notation.spans_of_time import Day, Month, Section, Span, Unit, Year, last_day

if TYPE_CHECKING:
    from shnor_rules.notation.spans_of_time import Point

TERM, YEAR = Unit.TERM, Unit.YEAR

# The text as printed in an order, its parts, and the text of the notation where it is another.
PRINTED: Final = (
    ("август 2021", (Month(8, 2021),), None),
    ("Декабрь 2021", (Month(12, 2021),), "декабрь 2021"),
    ("июль", (Month(7),), None),
    ("Июнь 2022 г.", (Month(6, 2022),), "июнь 2022"),
    ("в апреле 2021 года", (Month(4, 2021),), "апрель 2021"),
    ("15.09.2021", (Day(15, 9, 2021),), "15 сентября 2021"),
    ("15 сентября 2021 г.", (Day(15, 9, 2021),), "15 сентября 2021"),
    ("1 октября", (Day(1, 10),), None),
    ("2022 год", (Year(2022),), None),
    ("2021-2022 учебный год", (Year(2021, Unit.SCHOOL_YEAR),), None),
    ("2021/22 уч. г.", (Year(2021, Unit.SCHOOL_YEAR),), "2021-2022 учебный год"),
    ("I квартал 2022", (Section(Unit.QUARTER, 1, 2022),), "1 квартал 2022 года"),
    (
        "3 четверть 2021-2022 учебного года",
        (Section(TERM, 3, 2021),),
        None,
    ),
    ("2-я четверть", (Section(TERM, 2),), "2 четверть"),
    (
        "сентябрь 2021-апрель 2022",
        (Span(Month(9, 2021), Month(4, 2022)),),
        "сентябрь 2021 – апрель 2022",
    ),
    ("февраль-май 2021", (Span(Month(2, 2021), Month(5, 2021)),), "февраль – май 2021"),
    ("август-сентябрь", (Span(Month(8), Month(9)),), "август – сентябрь"),
    ("сентябрь – апрель", (Span(Month(9), Month(4)),), None),
    ("1 – 12 июля", (Span(Day(1, 7), Day(12, 7)),), None),
    ("с 1 по 12 июля 2021", (Span(Day(1, 7, 2021), Day(12, 7, 2021)),), "1 – 12 июля 2021"),
    (
        "01.07.2021-12.08.2021",
        (Span(Day(1, 7, 2021), Day(12, 8, 2021)),),
        "1 июля – 12 августа 2021",
    ),
    (
        "20 декабря 2021 – 10 января 2022",
        (Span(Day(20, 12, 2021), Day(10, 1, 2022)),),
        None,
    ),
    (
        "с сентября 2021 по апрель 2022",
        (Span(Month(9, 2021), Month(4, 2022)),),
        "сентябрь 2021 – апрель 2022",
    ),
    ("2020-2022 гг.", (Span(Year(2020), Year(2022)),), "2020 – 2022 годы"),
    ("до 15 сентября 2021", (Until(Day(15, 9, 2021)),), None),
    ("До 01.10.2022", (Until(Day(1, 10, 2022)),), "до 1 октября 2022"),
    ("до декабря 2022 года", (Until(Month(12, 2022)),), "до декабря 2022"),
    ("до 2022 года", (Until(Year(2022)),), None),
    ("до начала 2022 года", (Until(Ending(Edge.START, Year(2022))),), None),
    ("до четвертой четверти", (Until(Section(TERM, 4)),), "до 4 четверти"),
    ("до IV четверти", (Until(Section(TERM, 4)),), "до 4 четверти"),
    ("не позднее июня", (Until(Month(6), Bound.AT_LATEST),), None),
    ("до конца учебного года", (Until(Ending(Edge.END, Unit.SCHOOL_YEAR)),), None),
    ("до окончания четверти", (Until(Ending(Edge.END, TERM)),), "до конца четверти"),
    ("в конце четверти", (Ending(Edge.END, TERM),), None),
    ("в конце каждой четверти", (Ending(Edge.END, TERM, each=True),), None),
    ("в начале каждого месяца", (Ending(Edge.START, Unit.MONTH, each=True),), None),
    ("в конце декабря 2021", (Ending(Edge.END, Month(12, 2021)),), None),
    ("в течение года", (Within(YEAR),), None),
    ("В течение всего года", (Within(YEAR),), "в течение года"),
    ("в течение 2022 года", (Within(Year(2022)),), None),
    (
        "В течение учебного года 2021-2022, до декабря 2022 года",
        (Within(Year(2021, Unit.SCHOOL_YEAR)), Until(Month(12, 2022))),
        "в течение 2021-2022 учебного года, до декабря 2022",
    ),
    ("ежедневно", (Recurring(Unit.DAY),), None),
    ("ежемесячно", (Recurring(Unit.MONTH),), None),
    ("ежеквартально", (Recurring(Unit.QUARTER),), None),
    ("раз в четверть", (Recurring(TERM),), None),
    ("один раз в полугодие", (Recurring(Unit.HALF_YEAR),), "раз в полугодие"),
    ("1 раз в год", (Recurring(YEAR),), "ежегодно"),
    ("дважды в год", (Recurring(YEAR, 2),), "2 раза в год"),
    ("5 раз в год", (Recurring(YEAR, 5),), None),
    ("раз в два месяца", (Recurring(Unit.MONTH, 1, 2),), "раз в 2 месяца"),
    ("раз в 5 лет", (Recurring(YEAR, 1, 5),), None),
    ("раз в 21 день", (Recurring(Unit.DAY, 1, 21),), None),
    ("каждые две недели", (Recurring(Unit.WEEK, 1, 2),), "раз в 2 недели"),
    ("каждую четверть", (Recurring(TERM),), "раз в четверть"),
    (
        "не реже одного раза в четверть",
        (Recurring(TERM, at_least=True),),
        None,
    ),
    (
        "не реже одного в четверть",
        (Recurring(TERM, at_least=True),),
        "не реже одного раза в четверть",
    ),
    ("не менее 2 раз в год", (Recurring(YEAR, 2, at_least=True),), "не реже 2 раз в год"),
    ("постоянно", (Always(),), None),
    ("по плану работы МНЦ", (Undated(Source.PLAN, "по плану работы МНЦ"),), None),
    ("По плану работы", (Undated(Source.PLAN, "по плану работы"),), "по плану работы"),
    ("по плану работы МКУ «ЦРО»", (Undated(Source.PLAN, "по плану работы МКУ «ЦРО»"),), None),
    (
        "В соответствии с Соглашением, по плану КК ИПК, ЦНППМ",
        (Undated(Source.PLAN, "в соответствии с Соглашением, по плану КК ИПК, ЦНППМ"),),
        "в соответствии с Соглашением, по плану КК ИПК, ЦНППМ",
    ),
    (
        "В соответствии со сроками ВПР, КДР, ОГЭ, ЕГЭ",
        (Undated(Source.EVENT, "в соответствии со сроками ВПР, КДР, ОГЭ, ЕГЭ"),),
        "в соответствии со сроками ВПР, КДР, ОГЭ, ЕГЭ",
    ),
    ("по мере проведения", (Undated(Source.EVENT, "по мере проведения"),), None),
    (
        "По итогам учебных полугодия, года",
        (Undated(Source.EVENT, "по итогам учебных полугодия, года"),),
        "по итогам учебных полугодия, года",
    ),
    (
        "По плану мониторинга ШНОР КК ИПК : сентябрь 2022/февраль 2023",
        (
            Undated(Source.PLAN, "по плану мониторинга ШНОР КК ИПК"),
            Month(9, 2022),
            Month(2, 2023),
        ),
        "по плану мониторинга ШНОР КК ИПК: сентябрь 2022, февраль 2023",
    ),
    (
        "«МНЦ по плану работы ИРО КК, МКУ ИМЦ»",
        (Undated(Source.WORDS, "«МНЦ по плану работы ИРО КК, МКУ ИМЦ»"),),
        None,
    ),
    ("« сразу »", (Undated(Source.WORDS, "«сразу»"),), "«сразу»"),
    ("Февраль, март 2022", (Month(2, 2022), Month(3, 2022)), "февраль 2022, март 2022"),
    ("июнь и июль", (Month(6), Month(7)), "июнь, июль"),
    (
        "январь, март – май 2021",
        (Month(1, 2021), Span(Month(3, 2021), Month(5, 2021))),
        "январь 2021, март – май 2021",
    ),
    ("Сентябрь 2022/февраль2023", (Month(9, 2022), Month(2, 2023)), "сентябрь 2022, февраль 2023"),
    ("декабрь 2021 апрель 2022", (Month(12, 2021), Month(4, 2022)), "декабрь 2021, апрель 2022"),
    (
        "Февраль 2022 Март 2022 Март 2022",
        (Month(2, 2022), Month(3, 2022), Month(3, 2022)),
        "февраль 2022, март 2022, март 2022",
    ),
    (
        "Февраль 2021, в течение года",
        (Month(2, 2021), Within(YEAR)),
        "февраль 2021, в течение года",
    ),
    ("Ежегодно, 1 раз в год, май", (Recurring(YEAR), Month(5)), "ежегодно, май"),
    ("Ежегодно, 1 раз в год июль", (Recurring(YEAR), Month(7)), "ежегодно, июль"),
    ("один раз в год – апрель", (Recurring(YEAR), Month(4)), "ежегодно, апрель"),
)


@pytest.mark.parametrize(("text", "parts", "canonical"), PRINTED, ids=[each[0] for each in PRINTED])
def test_a_printed_deadline_is_understood(
    text: str, parts: tuple[object, ...], canonical: str | None
) -> None:
    """Every deadline of the orders says what it says, prints as printed, and has one notation."""
    deadline = parse_deadline(text)

    assert parts == deadline.parts
    assert text == str(deadline)
    assert (canonical or text) == format_deadline(deadline)
    assert deadline == parse_deadline(format_deadline(deadline))


def test_what_was_never_printed_prints_in_the_notation() -> None:
    """A deadline made by a program prints as the orders would print it."""
    assert "до 1 мая" == str(Deadline((Until(Day(1, 5)),)))


@pytest.mark.parametrize(
    ("point", "day"),
    [
        (Day(15, 9, 2021), date(2021, 9, 15)),
        (Month(2, 2024), date(2024, 2, 29)),
        (Month(12, 2021), date(2021, 12, 31)),
        (Section(Unit.QUARTER, 1, 2022), date(2022, 3, 31)),
        (Year(2022), date(2022, 12, 31)),
        (Month(2), None),
        (Section(TERM, 1, 2021), None),
        (Year(2021, Unit.SCHOOL_YEAR), None),
    ],
    ids=str,
)
def test_the_last_day_is_known_where_the_calendar_knows_it(point: Point, day: date | None) -> None:
    """No date is given to what has none: a time without a year, or a part of a school year."""
    assert day == last_day(point)


def test_a_term_is_no_quarter() -> None:
    """«Четверть» is a term of school, «квартал» a quarter of the calendar."""
    assert parse_deadline("раз в четверть") != parse_deadline("ежеквартально")


@pytest.mark.parametrize(
    "parts",
    [
        (),
        (Month(2), Month(3, 2022)),
        (Month(2), Span(Month(3, 2022), Month(4, 2022))),
        (Recurring(YEAR), Recurring(YEAR)),
        (Undated(Source.WORDS, "«сразу»"), Month(2)),
    ],
    ids=["nothing", "year of the next", "year of the next span", "twice", "words and a date"],
)
def test_parts_without_a_notation_are_refused(parts: tuple[Month, ...]) -> None:
    """No deadline can be made that would not read as itself again."""
    with pytest.raises(ValueError, match="a "):
        Deadline(parts)


@pytest.mark.parametrize(
    "make",
    [
        pytest.param(lambda: Day(31, 9), id="day"),
        pytest.param(lambda: Day(29, 2, 2021), id="leap-day"),
        pytest.param(lambda: Month(13), id="month"),
        pytest.param(lambda: Month(1, 1800), id="year"),
        pytest.param(lambda: Year(2200), id="late-year"),
        pytest.param(lambda: Section(TERM, 5), id="term"),
        pytest.param(lambda: Section(YEAR, 1), id="unit"),
        pytest.param(lambda: Span(Month(1), Day(1, 1)), id="kinds"),
        pytest.param(lambda: Span(Month(1), Month(2, 2021)), id="one-year"),
        pytest.param(lambda: Span(Section(TERM, 1), Section(TERM, 2)), id="terms"),
        pytest.param(lambda: Span(Month(2, 2021), Month(1, 2021)), id="backward"),
        pytest.param(lambda: Span(Day(2, 1), Day(1, 1)), id="backward-in-a-month"),
        pytest.param(lambda: Span(Month(1), Month(1)), id="no-span"),
        pytest.param(
            lambda: Span(Year(2020, Unit.SCHOOL_YEAR), Year(2021, Unit.SCHOOL_YEAR)), id="school"
        ),
        pytest.param(lambda: Ending(Edge.END, Month(1), each=True), id="each-of-one"),
        pytest.param(lambda: Recurring(YEAR, 0), id="never"),
        pytest.param(lambda: Recurring(YEAR, 367), id="too-often"),
        pytest.param(lambda: Undated(Source.PLAN, "после плана"), id="event"),
        pytest.param(lambda: Undated(Source.EVENT, "когда-нибудь"), id="nothing"),
        pytest.param(lambda: Undated(Source.PLAN, "По плану"), id="capital"),
    ],
)
def test_what_does_not_exist_cannot_be_made(make: object) -> None:
    """A time that no calendar has is refused where it is made."""
    with pytest.raises(ValueError, match=r"\S"):
        make()  # type: ignore[operator]
