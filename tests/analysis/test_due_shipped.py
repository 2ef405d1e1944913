# SPDX-License-Identifier: MIT
"""What the orders of five districts ask for in a month, counted from their tables by hand."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from shnor_rules.analysis.timing.due import Due, due_in_ruleset
from shnor_rules.loading import load
from shnor_rules.notation.spans_of_time import Month

if TYPE_CHECKING:
    from shnor_rules.analysis.timing.duties import Duty
    from shnor_rules.model import Ruleset

RULESETS = Path(__file__).parents[2] / "rulesets"


@lru_cache
def shipped(name: str) -> Ruleset:
    """Return a ruleset that comes with the library."""
    return load(RULESETS / name)


def found(name: str, month: int, year: int, **asked: str) -> Due:
    """Return what a district asks for in a month."""
    return due_in_ruleset(shipped(name), Month(month, year), **asked)


def rows(duties: tuple[Duty, ...]) -> set[str]:
    """Return the names of rows, or the ids of monitorings."""
    return {each.name or each.document for each in duties}


def test_kushchevsky_in_october() -> None:
    """Ten rows of October, one until the first of November, and one from September to April."""
    october = found("kushchevsky", 10, 2021)
    expected = "1.1.1/3 1.1.1/4 1.1.1/5 1.1.3/2 1.3/3 1.4/1 2/1 2/3 3/5 3/6 3/7"

    assert set(expected.split()) == rows(october.dated)
    assert {"1.1.3/1"} == rows(october.running)
    assert {"1.2/8", "1.2/9", "2/4", "3/9", "3/10"} <= rows(october.recurring)
    assert {"1.1.2/11", "1.1.2/12", "1.2/1", "1.2/4", "1.3/2", "1.5/2"} == rows(october.open)
    assert {"1.1.2/9", "1.1.2/10", "1.2/3", "1.2/5", "1.2/6", "2/5", "2/7"} <= rows(october.undated)
    assert {"2/8", "2/9", "2/10"} <= rows(october.undated)


def test_every_row_of_kushchevsky_is_due_at_some_time() -> None:
    """In one of the months of the plan, or as recurring, open or undated: none is lost."""
    months = [(8, 2021), *((month, 2021) for month in range(9, 13))]
    months += [(month, 2022) for month in range(1, 9)]
    told = [found("kushchevsky", *each) for each in months]
    groups = [group for each in told for group in (each.dated, each.running, each.recurring)]
    groups += [group for each in told for group in (each.open, each.undated)]
    names = {row.name for group in groups for row in group if row.document == "roadmap"}

    assert 72 == len(names)


@pytest.mark.parametrize(
    ("month", "expected"),
    [
        (4, {"teacher-competence"}),
        (7, {"training-quality", "training-dynamics", "risk-factors", "methodical-help"}),
        (9, {"mentoring-centre", "tutoring-point"}),
    ],
)
def test_monitorings_of_korenovsky(month: int, expected: set[str]) -> None:
    """Each in the month of its text, every year since the order, in none before it."""
    for year in (2021, 2030):
        duties = found("korenovsky", month, year).recurring
        known = {each.document for each in duties if any(_days(each))}
        assert expected == known
    assert expected.isdisjoint(rows(found("korenovsky", month, 2020).recurring))


def _days(duty: Duty) -> list[bool]:
    return [bool(each.to_dict()["windows"]) for each in duty.occasions]


def test_a_span_is_due_in_its_last_month() -> None:
    """From September to March it is under way, in April it has to be done."""
    months = [(9, 2021), (12, 2021), (3, 2022), (4, 2022), (5, 2022)]
    told = [found("kushchevsky", *each) for each in months]

    assert [True, True, True, False, False] == ["1.1.3/1" in rows(each.running) for each in told]
    assert [False, False, False, True, False] == ["1.1.3/1" in rows(each.dated) for each in told]


def test_five_seminars_of_kola() -> None:
    """One row is due in February, March and April, and in no other month."""
    months = [month for month in range(1, 13) if "1.14" in rows(found("kola", month, 2022).dated)]

    assert [2, 3, 4] == months


def test_a_cell_with_a_month_of_kislovodsk() -> None:
    """The only cell of 2021 that names May is due then; the others at any time of the year."""
    may = found("kislovodsk", 5, 2021)

    assert {"4.7"} == rows(may.dated)
    assert "1.1" in rows(may.open)


def test_until_a_day_is_due_before_it_as_well() -> None:
    """Whether the first of October counts is not printed, so the row stands in both months."""
    for month in (9, 10):
        duties = found("kansk", month, 2022).dated
        assert "До 01.10.2022" in {each.deadline for each in duties}


def test_one_body_is_found_by_its_words() -> None:
    """Letters do not count; what nobody is named for is left out."""
    duties = found("kushchevsky", 10, 2021, responsible="мнц").dated

    assert {"1.1.1/3", "1.1.1/4", "1.1.1/5"} == rows(duties)


def test_one_school_has_its_rows_and_those_of_all() -> None:
    """A circle for four schools is not for the sixteenth."""
    names = rows(found("kushchevsky", 10, 2021, school="16").dated)

    assert "1.1.1/4" not in names
    assert {"1.1.1/3", "2/1"} <= names
