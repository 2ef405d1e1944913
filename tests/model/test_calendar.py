# SPDX-License-Identifier: MIT
"""School years, and the days of what deadlines name."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from shnor_rules.model.calendar import (
    Days,
    SchoolYear,
    days_of,
    named_days,
    period_days,
    school_year,
)
from shnor_rules.notation import parse_deadline
from shnor_rules.notation.spans_of_time import Day, Month, Section, Unit, Year

if TYPE_CHECKING:
    from shnor_rules.notation.spans_of_time import Point

YEAR = SchoolYear(
    year=2021,
    terms=(
        Days(date(2021, 9, 1), date(2021, 10, 29)),
        Days(date(2021, 11, 8), date(2021, 12, 29)),
        Days(date(2022, 1, 10), date(2022, 3, 25)),
        Days(date(2022, 4, 4), date(2022, 5, 31)),
    ),
)


@pytest.mark.parametrize(
    ("point", "first", "last"),
    [
        (Day(5, 3, 2022), date(2022, 3, 5), date(2022, 3, 5)),
        (Month(2, 2024), date(2024, 2, 1), date(2024, 2, 29)),
        (Section(Unit.QUARTER, 3, 2022), date(2022, 7, 1), date(2022, 9, 30)),
        (Year(2022), date(2022, 1, 1), date(2022, 12, 31)),
        (Year(2021, Unit.SCHOOL_YEAR), date(2021, 9, 1), date(2022, 8, 31)),
        (Section(Unit.TERM, 2, 2021), date(2021, 11, 8), date(2021, 12, 29)),
        (Section(Unit.HALF_YEAR, 2, 2021), date(2022, 1, 10), date(2022, 5, 31)),
    ],
)
def test_a_point_with_its_year_has_days(point: Point, first: date, last: date) -> None:
    """Terms and half-years have them by the calendar, everything else by itself."""
    assert Days(first, last) == days_of(point, (YEAR,))


@pytest.mark.parametrize(
    "point", [Day(5, 3), Month(2), Section(Unit.TERM, 1, 2020), Section(Unit.QUARTER, 1)]
)
def test_a_point_without_its_year_has_none(point: Point) -> None:
    """Neither has a term of a school year that the calendar lacks."""
    assert days_of(point, (YEAR,)) is None


def test_a_school_year_is_from_autumn_to_autumn() -> None:
    """It is taught from the first day of the first term to the last day of the last."""
    assert Days(date(2021, 9, 1), date(2022, 5, 31)) == YEAR.taught
    assert school_year(2021).meets(YEAR.taught)
    assert not school_year(2022).meets(YEAR.taught)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("май 2022, в течение июля 2022", Days(date(2022, 5, 1), date(2022, 7, 31))),
        ("2020-2022 гг.", Days(date(2020, 1, 1), date(2022, 12, 31))),
        ("1 – 2 мая", None),
        ("постоянно", None),
    ],
)
def test_a_deadline_names_days_from_the_first_to_the_last(text: str, expected: Days | None) -> None:
    """Over all its parts that have a year."""
    assert expected == named_days(parse_deadline(text))


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("2021-2022 учебный год", date(2021, 8, 1)),
        ("в течение 2021-2022 учебного года", date(2021, 8, 1)),
        ("в течение 2021-2022 учебного года, до декабря 2022 года", date(2021, 8, 1)),
        ("май 2021, 2021-2022 учебный год", date(2021, 5, 1)),
        ("2022 год", date(2022, 1, 1)),
        ("сентябрь 2021 – май 2022", date(2021, 9, 1)),
        ("постоянно", None),
    ],
)
def test_to_a_school_year_belongs_the_august_before(text: str, first: date | None) -> None:
    """And to no other period does a day belong that it does not name."""
    days = period_days(parse_deadline(text))

    assert first == (None if days is None else days.first)
