# SPDX-License-Identifier: MIT
"""The calendar of school years is read, and what cannot be right in it is told where it stands."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from shnor_rules.checks.provenance import basis_missing
from shnor_rules.loading import read_sources
from shnor_rules.model import Basis, Days

if TYPE_CHECKING:
    from shnor_rules.loading.rulesets import Reading

HEAD = """\
ruleset: made-up
title: Выдуманный набор
municipality: Выдуманный район
documents:
  order: {title: Приказ, date: "01.09.2021"}
"""
TERMS = (
    "1 сентября – 29 октября 2021",
    "8 ноября – 29 декабря 2021",
    "10 января – 25 марта 2022",
    "4 апреля – 31 мая 2022",
)


def read(*years: str) -> Reading:
    """Return what comes of a ruleset with a calendar of these years."""
    listed = "".join(f"  - {year}\n" for year in years)
    return read_sources([("ruleset.yaml", f"{HEAD}calendar:\n{listed}".encode())], folder="made-up")


def year(*terms: str, called: str = "2021-2022 учебный год", more: str = "") -> str:
    """Return a school year of these terms."""
    return f"{{year: {called}, terms: [{', '.join(terms)}]{more}}}"


def test_a_school_year_is_read() -> None:
    """With its terms, what it rests on and where that is printed."""
    result = read(year(*TERMS, more=", basis: толкование, place: п. 2, note: Для всех школ"))
    (found,) = result.draft.calendar

    assert () == result.findings
    assert (2021, Basis.READING, "Для всех школ") == (found.year, found.basis, found.note)
    assert Days(date(2021, 9, 1), date(2021, 10, 29)) == found.terms[0]
    assert found.clause is not None
    assert ("order", "п. 2") == (found.clause.document, found.clause.place)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (year(*TERMS[:3]), "3 четверти, а в учебном году их четыре"),
        (
            year(TERMS[0], "20 октября – 29 декабря 2021", *TERMS[2:]),
            "четверть 2 начинается раньше, чем кончилась четверть 1 (29.10.2021)",
        ),
        (
            year("30 августа – 29 октября 2021", *TERMS[1:]),
            "четверть лежит вне учебного года 2021-2022: он длится с 1 сентября по 31 августа",
        ),
        (year("сентябрь 2021", *TERMS[1:]), "«сентябрь 2021» – не дни четверти"),
        (year("1 – 2 сентября", *TERMS[1:]), "«1 – 2 сентября» – не дни четверти"),
        (year("скоро", *TERMS[1:]), "в сроках нет слова «скоро»"),
        (year(*TERMS, called="2021 год"), "«2021 год» – не учебный год"),
        (year(*TERMS, called="когда-то"), "в сроках нет слова «когда»"),
    ],
)
def test_a_slip_is_told(written: str, expected: str) -> None:
    """One finding, and the school year is left out."""
    result = read(written)

    assert [expected] == [str(each.message) for each in result.findings]
    assert () == result.draft.calendar


def test_a_school_year_is_described_once() -> None:
    """The second description is told, with the place of the first."""
    result = read(year(*TERMS), year(*TERMS))
    (finding,) = result.findings

    assert "учебный год «2021-2022 учебный год» описан второй раз" == str(finding.message)
    assert [7] == [each.place.line for each in finding.related]
    assert 1 == len(result.draft.calendar)


@pytest.mark.parametrize(
    "written",
    [
        "{terms: [май 2022]}",
        "{year: 2021-2022 учебный год}",
        "{year: 2021-2022 учебный год, terms: 5}",
    ],
)
def test_a_year_without_its_parts_is_left_out(written: str) -> None:
    """What the schema misses is told once."""
    result = read(written)

    assert 1 == len(result.findings)
    assert () == result.draft.calendar


def test_a_term_that_is_no_text_is_told_once() -> None:
    """The year is left out with it."""
    result = read(year("[1, 2]", *TERMS[1:]))

    assert 1 == len(result.findings)
    assert () == result.draft.calendar


def test_a_calendar_rests_on_something() -> None:
    """On the words of a document, or on somebody's choice; else that is asked for."""
    (finding,) = basis_missing.check_calendar(read(year(*TERMS)).draft)

    assert "календарь учебного года: не сказано" in str(finding.message)
    assert 7 == finding.place.line
    sound = read(year(*TERMS, more=", quote: четверти")).draft
    assert [] == list(basis_missing.check_calendar(sound))
