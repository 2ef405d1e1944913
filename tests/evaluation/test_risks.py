# SPDX-License-Identifier: MIT
"""The risks of a school: statuses, measures, differences between forms, and refusals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from shnor_rules.errors import ReadingError
from shnor_rules.evaluation import (
    RiskAssessment,
    assess_all_risks,
    assess_risks,
)
from shnor_rules.model import RiskStatus
from tests.risk_tools import RISKS, tools

if TYPE_CHECKING:
    from collections.abc import Iterable

TOOLS = tools()


def assessed(reading: str | Iterable[str] = (), /, **record: object) -> RiskAssessment:
    """Return the assessment of a record given by its parts."""
    return assess_risks(TOOLS, record, reading=reading)


def statuses(assessment: RiskAssessment) -> dict[str, str]:
    """Return the status of every row in words."""
    return {each.row.id: each.status.render() for each in assessment.rows}


@pytest.mark.parametrize(
    ("diagnosed", "confirmed", "status"),
    [
        ("да", "подтверждается", "подтверждён"),
        ("да", "не подтверждается", "не подтверждён"),
        ("нет", "подтверждается", "новый (вне профиля)"),
        ("нет", "не подтверждается", "не диагностирован"),
        ("нет", None, "не диагностирован"),
        ("да", None, "нет данных"),
        (None, "подтверждается", "нет данных"),
        (None, "не подтверждается", "нет данных"),
        (None, None, "нет данных"),
        (True, False, "не подтверждён"),
        (" ДА ", "Да", "подтверждён"),
    ],
)
def test_both_columns_make_the_status(diagnosed: object, confirmed: object, status: str) -> None:
    """By the text the protocol says what is diagnosed, and the curator whether it is so."""
    row = {"диагностирован": diagnosed, "подтверждение": confirmed}

    assert status == statuses(assessed(протокол={1: row}))["1"]


def test_what_is_confirmed_gets_measures() -> None:
    """Confirmed and new risks get measures, and one of which nobody knows whether it is new."""
    row = {"подтверждение": "подтверждается"}
    assessment = assessed(
        протокол={1: {**row, "диагностирован": "да"}, 2: row, 3: {**row, "диагностирован": "нет"}}
    )

    assert ("1", "2", "3") == assessment.measures
    assert ["1"] == [each.row.id for each in assessment.having(RiskStatus.CONFIRMED)]
    assert ["3"] == [each.row.id for each in assessment.having(RiskStatus.NEW)]


def test_a_profile_diagnoses_only_by_a_reading() -> None:
    """No significance counts by itself; a row is diagnosed if one of its factors is."""
    profile = {1: "низкая", 2: "средняя", 3: "низкая"}
    yes = dict.fromkeys((1, 2, 3), "подтверждается")
    printed = assessed(профиль=profile, протокол=yes)
    read = assessed("значимость", профиль=profile, протокол=yes)

    assert {"1": "нет данных", "2": "нет данных", "3": "новый (вне профиля)"} == statuses(printed)
    assert {"1": "новый (вне профиля)", "2": "подтверждён", "3": "новый (вне профиля)"} == (
        statuses(read)
    )
    assert [None, None, None] == [each.diagnosed for each in printed.factors]
    assert [False, True, False] == [each.diagnosed for each in read.factors]
    assert (("1",), ("2",), ("2",)) == tuple(each.rows for each in read.factors)


def test_a_profile_with_holes_decides_what_it_can() -> None:
    """One diagnosed factor is enough; without one, a missing factor leaves the row open."""
    yes = {2: "подтверждается"}

    assert (
        "подтверждён" == statuses(assessed("значимость", профиль={2: "высокая"}, протокол=yes))["2"]
    )
    assert (
        "нет данных" == statuses(assessed("значимость", профиль={2: "низкая"}, протокол=yes))["2"]
    )


def test_a_factor_that_is_not_there_decides_nothing() -> None:
    """A row that refers to a number outside the list is neither diagnosed nor not."""
    read = tools(RISKS.replace("factors: [1]", "factors: [11]").replace("значимость:", "ещё:"))
    with_eleven = assess_risks(
        read, {"профиль": {1: "высокая"}, "протокол": {1: "да"}}, reading="ещё"
    )

    assert "нет данных" == statuses(with_eleven)["1"]
    assert ["1"] == [each.id for each in with_eleven.uncovered]


@pytest.mark.parametrize(
    ("record", "reading", "reason"),
    [
        ({}, (), "no-protocol"),
        ({"протокол": {2: "да"}}, (), "not-marked"),
        ({"протокол": {1: {"риски": {1: "да"}}}}, (), "only-risks"),
        ({"протокол": {1: "да"}}, (), "no-profile"),
        ({"протокол": {1: "да"}, "профиль": {1: "высокая"}}, (), "no-diagnosis"),
        ({"протокол": {1: "да"}, "профиль": {2: "высокая"}}, "значимость", "no-diagnosis"),
    ],
)
def test_why_there_are_no_data(record: dict[str, Any], reading: str, reason: str) -> None:
    """Where a row has no status, the reason says what is missing."""
    row = assess_risks(TOOLS, record, reading=reading).rows[0]
    assert row.reason is not None

    assert (RiskStatus.NO_DATA, f"risk.reason.{reason}") == (row.status, row.reason.key)


def test_risks_can_be_confirmed_one_by_one() -> None:
    """By the reading every risk has a status, and a row is confirmed if one of its risks is."""
    assessment = assessed(
        "по-рискам",
        протокол={
            1: {
                "диагностирован": "да",
                "риски": {1: "не подтверждается"},
                "другое": "нет столовой",
            },
            2: {"диагностирован": "да", "риски": {1: {"подтверждение": "нет", "пояснение": "был"}}},
            3: {"подтверждение": "да"},
        },
    )
    first, second, third = assessment.rows

    assert [RiskStatus.REFUTED, RiskStatus.CONFIRMED] == [each.status for each in first.risks]
    assert ("нет столовой",) == first.others
    assert [RiskStatus.REFUTED, RiskStatus.NO_DATA] == [each.status for each in second.risks]
    assert ["был", None] == [each.note for each in second.risks]
    assert {"1": "подтверждён", "2": "нет данных", "3": "новый (вне профиля)"} == (
        statuses(assessment)
    )
    assert ("1.2", "3") == assessment.measures
    assert () == third.risks


@pytest.mark.parametrize(
    ("risks", "confirmed"),
    [
        ({1: "нет"}, False),
        ({1: "нет", 2: "нет"}, False),
        ({1: "нет", 2: "да"}, True),
        ({2: "нет"}, None),
        ({}, None),
    ],
)
def test_an_open_line_that_is_blank_says_nothing(
    risks: dict[int, str],
    confirmed: object,
) -> None:
    """A row is not confirmed if none of the listed risks is; «другое» need not be answered."""
    row = assessed("по-рискам", протокол={1: {"диагностирован": "да", "риски": risks}}).rows[0]

    assert confirmed is row.confirmed


def test_a_row_of_open_lines_only_waits_for_an_answer() -> None:
    """Where every line is open and blank, nothing is known of the row."""
    text = RISKS.replace("{1: {title: Нет учителя}, 2:", "{2:")
    row = assess_risks(tools(text), {"протокол": {2: "да"}}, reading="по-рискам").rows[0]

    assert None is row.confirmed


def test_an_unknown_reading_is_refused_before_any_record() -> None:
    """It is told even where there are no records."""
    with pytest.raises(ReadingError):
        assess_all_risks(TOOLS, [], reading="вверх")
