# SPDX-License-Identifier: MIT
"""A timeline is a sheet of months."""

from __future__ import annotations

from shnor_rules.reports.content.figures import TimelineFigure
from tests.reports.book.opened import of, rows
from tests.reports.book.reports_made_up import TIMELINE


def test_each_month_has_the_signs_of_its_states() -> None:
    """A month has the sign of each state in it, the worst first; what they mean stands below."""
    found = rows(of(figures=(TIMELINE,)), "Дорожная карта")

    assert [
        (
            "Мероприятие",
            *("08.2021", "09.2021", "10.2021", "11.2021", "12.2021"),
            *("01.2022", "02.2022", "03.2022", "04.2022"),
        ),
        ("Круглый стол для выдуманных школ", "●", None, "▲►", "►", "►", *(4 * [None])),
        ("Аудит", None, *(8 * ["•"])),
        ("Консультации", *(5 * [None]), *(4 * ["○"])),
        ("Без срока", *(9 * [None])),
        (None,) * 10,
        ("▲ – выполнено с опозданием", *(9 * [None])),
        ("► – идёт", *(9 * [None])),
        ("○ – в плане", *(9 * [None])),
        ("● – выполнено", *(9 * [None])),
        ("• – приостановлено", *(9 * [None])),
        ("день отчёта: 21.10.2021", *(9 * [None])),
    ] == found


def test_the_worst_state_colours_a_month_and_today_its_heading() -> None:
    """Colours go with the signs, never instead of them."""
    sheet = of(figures=(TIMELINE,))["Дорожная карта"]
    places = ("B2", "D2", "C3", "D1", "E1")

    assert ["FFBDD7EE", "FFFBD9A5", "FFFFFFFF", "FFFBE3B5", "00000000"] == [
        sheet[place].fill.fgColor.rgb for place in places
    ]


def test_a_timeline_of_nothing_has_its_heading() -> None:
    """Lines without days, on a day nobody told, are lines."""
    empty = TimelineFigure("t", "Сроки", (("Без срока", ()),))

    assert [("Мероприятие",), ("Без срока",)] == rows(of(figures=(empty,)), "Сроки")
