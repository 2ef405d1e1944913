# SPDX-License-Identifier: MIT
"""What an assessment of risks says: where forms differ, and plain data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from shnor_rules.evaluation import (
    Differing,
    RiskAssessment,
    assess_risks,
)
from shnor_rules.loading import load
from tests.risk_tools import RISKS, tools

if TYPE_CHECKING:
    from collections.abc import Iterable

TOOLS = tools()


def assessed(reading: str | Iterable[str] = (), /, **record: object) -> RiskAssessment:
    """Return the assessment of a record given by its parts."""
    return assess_risks(TOOLS, record, reading=reading)


def test_card_and_profile_are_compared() -> None:
    """They differ where one has a factor and the other has not."""
    assessment = assessed(
        "значимость", карточка={1: "да", 2: "да"}, профиль={2: "низкая", 3: "высокая"}
    )
    printed = assessed(карточка={1: "да"}, профиль={3: "высокая", 2: "низкая", 1: "низкая"})

    assert [
        (Differing.CARD_PROFILE, "1", "risk.difference.no-significance"),
        (Differing.CARD_PROFILE, "2", "risk.difference.not-diagnosed"),
        (Differing.CARD_PROFILE, "3", "risk.difference.not-on-card"),
    ] == [(each.between, each.factor, each.message.key) for each in assessment.differences]
    assert () == printed.differences


@pytest.mark.parametrize(
    ("row", "profile", "card", "key"),
    [
        ({"диагностирован": "да"}, "низкая", None, "said-diagnosed"),
        ({"диагностирован": "нет"}, "высокая", None, "said-not-diagnosed"),
        ({"подтверждение": "да"}, None, {2: {}}, "confirmed-not-on-card"),
        ({"подтверждение": "нет"}, None, {1: {}}, "refuted-on-card"),
        ({"подтверждение": "нет", "риски": {1: "да", 2: "нет"}}, None, None, "risk-confirmed"),
        ({"подтверждение": "да", "риски": {1: "нет"}}, None, None, "no-risk-confirmed"),
        ({"подтверждение": "да", "риски": {1: "нет"}, "другое": "стол"}, None, None, None),
        ({"подтверждение": "да", "риски": {2: "нет"}}, None, None, None),
        ({"подтверждение": "да"}, None, {1: {}}, None),
        ({"подтверждение": "нет"}, None, {2: {}}, None),
        ({"диагностирован": "да"}, "высокая", None, None),
    ],
)
def test_the_protocol_is_compared(
    row: dict[str, Any], profile: str | None, card: object, key: str | None
) -> None:
    """A row differs from the profile, the card or its own risks, and says how."""
    record = {"протокол": {1: row}, "карточка": card, "профиль": profile and {1: profile}}
    found = assess_risks(TOOLS, record, reading="значимость").differences
    of_row = [each.message.key for each in found if each.row == "1"]

    assert ([] if key is None else [f"risk.difference.{key}"]) == of_row


def test_plain_data_say_all_of_it() -> None:
    """Keys and codes are never translated; what is not known is null."""
    text = RISKS.replace("1: {title: Дефицит кадров}", "1: {title: Дефицит кадров, kind: в}")
    kinds = "kinds: {в: {title: вид}}\nfactors:"
    data = assess_risks(
        tools(text.replace("factors:", kinds, 1)),
        {
            "школа": "Школа А",
            "карточка": {1: {"меры": "курсы"}},
            "профиль": {1: "высокая"},
            "протокол": {1: {"подтверждение": "нет", "риски": {1: {"пояснение": "был"}}}},
        },
        reading="значимость",
    ).to_dict("en")

    assert ("made", "risks", "Приказ № 7 от 01.09.2025", ["значимость"]) == (
        data["ruleset"],
        data["risks"],
        data["document"],
        data["readings"],
    )
    assert {
        "title": "Дефицит кадров",
        "relevant": True,
        "filled": {"меры": "курсы"},
        "significance": "высокая",
        "diagnosed": True,
        "rows": ["1"],
        "kind": "в",
    } == data["factors"]["1"]
    assert {
        "title": "Кадры",
        "factors": ["1"],
        "status": "refuted",
        "status_text": "not confirmed",
        "reason": None,
        "diagnosed": True,
        "confirmed": False,
        "risks": {"1": {"title": "Нет учителя", "confirmed": None, "note": "был"}},
        "others": [],
    } == data["rows"]["1"]
    assert "the protocol does not say whether it is confirmed" == data["rows"]["2"]["reason"]
    assert [
        {
            "between": "card-protocol",
            "message": "row 1 `Кадры`: not confirmed, while the card has 1",
            "factor": None,
            "row": "1",
        }
    ] == data["differences"]
    assert ([], [], []) == (data["measures"], data["uncovered"], data["remarks"])


def test_risks_of_a_reading_have_their_status_in_plain_data() -> None:
    """Where risks are confirmed, each says what becomes of it."""
    data = assessed("по-рискам", протокол={1: {"диагностирован": "нет", "риски": {1: "да"}}})

    assert {"title": "Нет учителя", "confirmed": True, "status": "new"} == {
        key: value
        for key, value in data.to_dict()["rows"]["1"]["risks"]["1"].items()
        if key != "status_text"
    }


def test_remarks_are_those_that_no_reading_answers() -> None:
    """A reading answers the remarks of its `because`; what none answers touches no result."""
    real = load("korenovsky").risks["risk-factors"]
    printed, read = (
        [each.id for each in assess_risks(real, {}, reading=reading).remarks]
        for reading in ((), ("отсылки-по-смыслу", "по-каждому-риску"))
    )

    assert [f"KOR-{number}" for number in (44, 45, 46, 47, 48, 49, 51)] == printed
    assert ["KOR-51"] == read
