# SPDX-License-Identifier: MIT
"""Deadlines come to the days that are known, and to none that an order leaves open."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve
from hypothesis import given

from shnor_rules.analysis.timing.frame import Frame, frame_of
from shnor_rules.analysis.timing.occasions import occasions
from shnor_rules.analysis.timing.windows import Dated, Lack, NoDate, Open, Repeated, Window
from shnor_rules.loading import load
from shnor_rules.model import Days
from shnor_rules.notation import Deadline, parse_deadline
from tests.analysis.timing_made_up import (
    CALENDAR,
    NEVER,
    SCHOOL_YEAR,
    YEAR,
    YEARS,
    told,
)
from tests.evaluation.making import MADE_UP
from tests.notation.test_deadlines_round_trip import deadlines

JULY = Days(date(2021, 7, 1), date(2021, 7, 31))
OCTOBER = Days(date(2021, 10, 1), date(2021, 10, 31))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("август 2021", "Dated 01.08.21-31.08.21"),
        ("сентябрь 2021-апрель 2022", "Dated 01.09.21-30.04.22"),
        ("1 – 12 июля 2022", "Dated 01.07.22-12.07.22"),
        ("15 мая 2022", "Dated 15.05.22-15.05.22"),
        ("II квартал 2022 года", "Dated 01.04.22-30.06.22"),
        ("в течение мая 2022", "Dated 01.05.22-31.05.22"),
        ("2022 год", "Open 01.01.22-31.12.22"),
        ("2020-2022 гг.", "Open 01.01.20-31.12.22"),
        ("в течение 2021-2022 учебного года", "Open 01.09.21-31.08.22"),
        ("до 15 сентября 2021", "Dated -15.09.21?14.09.21"),
        ("не позднее 15 сентября 2021", "Dated -15.09.21"),
        ("до декабря 2022 года", "Dated -31.12.22?30.11.22"),
        ("не позднее декабря 2022", "Dated -31.12.22"),
        ("до конца октября 2021", "Dated -31.10.21"),
        ("до начала октября 2021", "Dated -01.10.21?30.09.21"),
        ("не позднее начала октября 2021", "Dated -01.10.21"),
        ("в начале октября 2021", "Dated 01.10.21-"),
        ("в конце октября 2021", "Dated -31.10.21"),
    ],
)
def test_what_has_its_year_needs_no_frame(text: str, expected: str) -> None:
    """Dates with a year have the same days whatever the document is made for."""
    assert [expected] == told(text, NEVER) == told(text, SCHOOL_YEAR)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("май", "Dated 01.05.22-31.05.22"),
        ("29 февраля", "NoDate (year)"),
        ("1 – 12 июля", "Dated 01.07.22-12.07.22"),
        ("декабрь – февраль", "Dated 01.12.21-28.02.22"),
        ("не позднее июня", "Dated -30.06.22"),
        ("в конце октября", "Dated -31.10.21"),
        ("в течение мая", "Dated 01.05.22-31.05.22"),
        ("до четвертой четверти", "Dated -31.05.22?03.04.22"),
        ("1 полугодие", "Dated 01.09.21-29.12.21"),
        ("2 полугодие 2021-2022 учебного года", "Dated 10.01.22-31.05.22"),
        ("1 четверть 2019-2020 учебного года", "NoDate (calendar)"),
        ("в конце учебного года", "Dated -31.05.22"),
        ("в конце 2021-2022 учебного года", "Dated -31.05.22"),
        ("до конца 2019-2020 учебного года", "NoDate (calendar)"),
        ("в конце года", "Repeated (start)"),
        ("в течение года", "Open 01.09.21-31.08.22"),
        ("в течение месяца", "Open (start)"),
        ("постоянно", "Open 01.09.21-31.08.22"),
        ("раз в год", "Repeated 01.09.21-31.08.22"),
        ("раз в полугодие", "Repeated 01.09.21-29.12.21 10.01.22-31.05.22"),
        ("раз в учебный год", "Repeated 01.09.21-31.08.22"),
        ("раз в два месяца", "Repeated (start)"),
        ("еженедельно", "Repeated (often)"),
        (
            "ежеквартально",
            (
                "Repeated 01.09.21-30.09.21! 01.10.21-31.12.21 01.01.22-31.03.22 01.04.22-30.06.22 "
                "01.07.22-31.08.22!"
            ),
        ),
        ("в конце каждой четверти", "Repeated -29.10.21 -29.12.21 -25.03.22 -31.05.22"),
        ("в начале каждой четверти", "Repeated 01.09.21- 08.11.21- 10.01.22- 04.04.22-"),
        ("до конца каждого полугодия", "Repeated -29.12.21 -31.05.22"),
        ("ежегодно, май", "Repeated 01.05.22-31.05.22"),
        ("ежегодно, 2 четверть", "Repeated 08.11.21-29.12.21"),
        ("по плану работы МНЦ", "NoDate (plan)"),
        ("по мере проведения", "NoDate (event)"),
        ("«сразу»", "NoDate (words)"),
    ],
)
def test_what_has_none_takes_it_from_a_school_year(text: str, expected: str) -> None:
    """In a document for one school year most dates have their year, and terms have their days."""
    assert [expected] == told(text, SCHOOL_YEAR)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("май", "NoDate (year)"),
        ("до четвертой четверти", "NoDate (year)"),
        ("1 – 12 июля", "NoDate (year)"),
        ("раз в четверть", "Repeated (period)"),
        ("в конце четверти", "Repeated (period)"),
        ("ежегодно, май", "Repeated (period)"),
        ("раз в год", "Repeated (period)"),
        ("в течение года", "Open (period)"),
        ("постоянно", "Open"),
    ],
)
def test_without_a_time_nothing_is_guessed(text: str, expected: str) -> None:
    """A document that does not say for what time it is made gives no year to a date without one."""
    assert [expected] == told(text, NEVER)


def test_a_year_of_the_calendar() -> None:
    """In a plan for one year of the calendar its end is the end of December."""
    assert ["Dated -31.12.22"] == told("в конце года", YEAR)
    assert ["Dated 04.04.22-31.05.22"] == told("4 четверть", YEAR)
    assert ["NoDate (calendar)"] == told("2 четверть", YEAR)


def test_several_years_do_not_decide() -> None:
    """A month that fits three years is in none of them, unless it is said to come every year."""
    assert ["NoDate (year)"] == told("май", YEARS)
    assert ["Repeated 01.05.20-31.05.20 01.05.21-31.05.21 01.05.22-31.05.22"] == told(
        "ежегодно, май", YEARS
    )
    assert ["Repeated 01.01.20-31.12.20 01.01.21-31.12.21 01.01.22-31.12.22"] == told(
        "раз в год", YEARS
    )
    assert ["Open 01.01.20-31.12.22 (year)"] == told("в течение года", YEARS)
    assert ["Repeated -31.12.20 -31.12.21 -31.12.22"] == told("в конце года", YEARS)
    assert ["Repeated (calendar)"] == told("раз в четверть", YEARS)
    assert ["Repeated (calendar)"] == told("ежегодно, 1 четверть", YEARS)


def test_parts_are_told_in_order() -> None:
    """Each part of a deadline has its own occasion; a date with its year stays beside a yearly."""
    assert ["Dated 01.02.21-28.02.21", "Open 01.09.21-31.08.22"] == told(
        "Февраль 2021, в течение года", SCHOOL_YEAR
    )
    assert ["Dated 01.03.22-31.03.22", "Dated 01.03.22-31.03.22"] == told(
        "Март 2022 Март 2022", SCHOOL_YEAR
    )
    assert ["Repeated 01.05.22-31.05.22", "NoDate (event)"] == told(
        "ежегодно, май, по мере проведения", SCHOOL_YEAR
    )


def test_recurrences_are_listed_for_the_days_that_are_asked_about() -> None:
    """An order without an end has occasions near a month; of the summer no term is known."""
    since = Frame(date(2020, 12, 17), None, CALENDAR)

    assert ["Repeated 01.09.21-29.10.21"] == told("раз в четверть", since, OCTOBER)
    assert ["Repeated -29.10.21"] == told("в конце четверти", since, OCTOBER)
    assert ["Repeated (calendar)"] == told("раз в четверть", since, JULY)
    assert ["Repeated 01.07.21-31.07.21"] == told("ежегодно, июль", since, JULY)
    assert ["Repeated"] == told("ежегодно, июль", since, OCTOBER)
    assert ["Repeated (start)"] == told("раз в год", since, OCTOBER)
    assert ["Open 17.12.20- (period)"] == told("в течение года", since, OCTOBER)
    assert ["Repeated (period)"] == told("ежеквартально", SCHOOL_YEAR, JULY)


def test_the_frame_is_the_period_of_the_roadmap() -> None:
    """From the first to the last day that the period names; without dates it is open."""
    ruleset = load(MADE_UP)
    frame = frame_of(ruleset.roadmaps["roadmap"], ruleset.calendar)

    assert (date(2024, 1, 1), date(2026, 12, 31)) == (frame.first, frame.last)
    assert ruleset.calendar == frame.calendar
    assert not frame.is_one_year


@pytest.mark.parametrize(
    ("period", "expected"),
    [
        (None, Frame()),
        ("постоянно", Frame()),
        (
            "2021-2022 учебный год",
            Frame(date(2021, 9, 1), date(2022, 8, 31), (), date(2021, 8, 1)),
        ),
        ("январь – май 2022", Frame(date(2022, 1, 1), date(2022, 5, 31))),
        ("1 – 2 мая", Frame()),
        ("в течение мая 2022", Frame(date(2022, 5, 1), date(2022, 5, 31))),
        ("май 2022, июль 2022", Frame(date(2022, 5, 1), date(2022, 7, 31))),
    ],
)
def test_a_period_is_from_its_first_to_its_last_day(period: str | None, expected: Frame) -> None:
    """Whatever form it is printed in."""
    roadmap = load(MADE_UP).roadmaps["roadmap"]
    when = None if period is None else parse_deadline(period)

    assert expected == frame_of(evolve(roadmap, period=when))


@given(deadlines)
def test_every_deadline_comes_to_something(deadline: Deadline) -> None:
    """Any deadline has an occasion a part, less the yearly recurrences that a date tells."""
    found = occasions(deadline, SCHOOL_YEAR)

    assert 1 <= len(found) <= len(deadline.parts)
    assert {each.part for each in found} <= set(deadline.parts)
    windows = (window for each in found if isinstance(each, Repeated) for window in each.windows)
    assert all(window.falls_in(Days(date.min, date.max)) for window in windows)


@given(deadlines)
def test_nothing_is_dated_by_a_frame_that_is_open(deadline: Deadline) -> None:
    """Without a time of the document only what prints its year has days."""
    for each in occasions(deadline, NEVER):
        assert not isinstance(each, Repeated) or not each.windows


def test_occasions_are_plain_data() -> None:
    """Days are written as programs read them, reasons in the language that is asked for."""
    (part,) = parse_deadline("до 15 сентября 2021").parts
    window = Window(None, date(2021, 9, 15), date(2021, 9, 14))
    ends = {"first": None, "last": "2021-09-15", "certain": "2021-09-14", "whole": True}

    assert {
        "kind": "dated",
        "says": "до 15 сентября 2021",
        "windows": [ends],
        "lack": None,
        "reason": None,
    } == Dated(part, window).to_dict()
    assert "the year is not printed" == NoDate(part, Lack.YEAR).to_dict("en")["reason"]
    assert ("recurring", "start") == tuple(
        Repeated(part, (window,), Lack.START).to_dict()[key] for key in ("kind", "lack")
    )
    assert [ends] == Open(part, window).to_dict()["windows"]
    assert [] == Open(part).to_dict()["windows"]


def test_a_window_meets_and_falls() -> None:
    """A window with both ends is due on each of its days, one with one end on that day only."""
    both = Window(date(2021, 9, 1), date(2021, 11, 30))
    until = Window(None, date(2021, 11, 1), date(2021, 10, 31))
    since = Window(date(2021, 9, 1), None)

    assert both.falls_in(OCTOBER)
    assert until.falls_in(OCTOBER)
    assert not since.falls_in(OCTOBER)
    assert since.meets(OCTOBER)
    assert until.meets(OCTOBER)
    assert not since.meets(JULY)
