# SPDX-License-Identifier: MIT
"""Days in the two forms in which they are written."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shnor_rules.notation.days import parse_day, written_day


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("21.05.2022", date(2022, 5, 21)),
        ("1.9.2022", date(2022, 9, 1)),
        (" 2022-05-21 ", date(2022, 5, 21)),
        ("21.05.2022 0:00", date(2022, 5, 21)),
        ("2022-05-21 00:00:00", date(2022, 5, 21)),
        ("2022-05-21T00:00", date(2022, 5, 21)),
        ("21.05.2022 9:30", None),
        ("20220521", None),
        ("21.05.22", None),
        ("май", None),
        ("31.02.2022", None),
        ("01.01.0000", None),
        ("", None),
        (None, None),
    ],
)
def test_a_day_is_written_in_two_ways(text: str | None, expected: date | None) -> None:
    """With dots as in documents, or as programs write it; the midnight of spreadsheets is none."""
    assert expected == parse_day(text)


def test_a_day_that_no_calendar_has_is_told_from_another_text() -> None:
    """What is written is known, though it is no day."""
    assert [(2022, 2, 31), None] == [written_day("31.02.2022"), written_day("весной")]


@given(st.dates(min_value=date(1000, 1, 1)))
def test_a_day_in_either_form(day: date) -> None:
    """A day printed in the Russian or in the international way is read as itself."""
    assert [day, day] == [parse_day(f"{day:%d.%m.%Y}"), parse_day(day.isoformat())]
