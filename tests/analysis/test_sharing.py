# SPDX-License-Identifier: MIT
"""Schools that share a risk factor, as documents print it and as profiles say."""

from __future__ import annotations

from pathlib import Path

from attrs import evolve

from shnor_rules.analysis.sharing import assessed_sharing, printed_sharing
from shnor_rules.evaluation import assess_risks
from shnor_rules.loading import load
from shnor_rules.model import read_risks_as
from tests.risk_tools import RISKS, tools

RULESETS = Path(__file__).parents[2] / "rulesets"
TOOLS = tools()
RECORDS = (
    {"школа": "Школа Б", "профиль": {1: "высокая", 2: "низкая"}},
    {"школа": "Школа А", "профиль": {1: "средняя", 2: "высокая"}},
    {"профиль": {1: "низкая", 2: "высокая"}},
)


def test_a_document_can_name_schools_itself() -> None:
    """The factors of five schools, as three round tables of a real roadmap name them."""
    sharing = printed_sharing(load(RULESETS / "kushchevsky").risks["risk-factors"])
    schools = {each.factor.id: each.schools for each in sharing.factors}

    assert {
        "ОВЗ": ("25", "26"),
        "кадры": ("25", "32"),
        "мотивация": ("18", "25"),
        "компетентность": ("16", "25", "26"),
        "благополучие": ("26",),
        "родители": ("16", "26", "32"),
        "неуспешность": ("16", "18", "32"),
    } == schools
    assert 16 == sum(len(names or ()) for names in schools.values())
    assert ("16", "18", "25", "26", "32") == sharing.schools
    assert ["благополучие"] == [each.factor.id for each in sharing.factors if not each.is_shared]
    assert 6 == len(list(sharing.shared))


def test_without_a_reading_schools_stand_by_significance() -> None:
    """Nobody has said which significance counts, so no school has a factor."""
    assessments = [assess_risks(TOOLS, record) for record in RECORDS]
    first, second, third = assessed_sharing(TOOLS, assessments).factors

    assert (None, False) == (first.schools, first.is_shared)
    assert {"высокая": ("Школа Б",), "средняя": ("Школа А",), "низкая": ("№ 3",)} == first.by_value
    assert {"низкая": ("Школа Б",), "высокая": ("Школа А", "№ 3")} == second.by_value
    assert {} == third.by_value


def test_a_reading_says_who_shares_a_factor() -> None:
    """A school is named once, however many of its records say so, in the order of records."""
    assessments = [
        assess_risks(TOOLS, record, reading="значимость") for record in (*RECORDS, RECORDS[0])
    ]
    sharing = assessed_sharing(read_risks_as(TOOLS, ["значимость"]), assessments)
    first, second, third = sharing.factors

    assert ("Школа Б", "Школа А") == first.schools
    assert (("Школа А", "№ 3"), ()) == (second.schools, third.schools)
    assert ["1", "2"] == [each.factor.id for each in sharing.shared]
    assert ("Школа А", "Школа Б", "№ 3", "№ 4") == (*sharing.schools, "№ 4")
    assert ("значимость",) == sharing.readings


def test_significances_stand_in_the_order_of_the_document() -> None:
    """Words come as printed, whoever is first in the records; numbers come after them."""
    text = RISKS.replace("{высокая; средняя; низкая}", "{2; высокая; низкая; 1}")
    mixed = tools(text.replace("{высокая; средняя}", "{высокая}"))
    mixed = evolve(mixed, readings=())
    records = [{"профиль": {1: value}} for value in (2, "низкая", 1, "высокая")]
    first = assessed_sharing(mixed, [assess_risks(mixed, each) for each in records]).factors[0]

    assert ["высокая", "низкая", "1", "2"] == list(first.by_value)


def test_without_a_profile_there_is_nothing_to_share() -> None:
    """Tools that have no profile give a table without schools."""
    bare = load(RULESETS / "kushchevsky").risks["risk-factors"]
    sharing = assessed_sharing(bare, [assess_risks(bare, {"школа": "16"})])

    assert () == sharing.schools
    assert {None} == {each.schools for each in sharing.factors}


def test_plain_data_have_every_factor() -> None:
    """What is not decided is null, and the schools stand by significance."""
    sharing = assessed_sharing(TOOLS, [assess_risks(TOOLS, RECORDS[0])])

    assert {
        "readings": [],
        "factors": {
            "1": {"title": "Дефицит кадров", "schools": None, "by_value": {"высокая": ["Школа Б"]}},
            "2": {
                "title": "Низкая мотивация",
                "schools": None,
                "by_value": {"низкая": ["Школа Б"]},
            },
            "3": {"title": "Мало оснащения", "schools": None, "by_value": {}},
        },
    } == sharing.to_dict()
    decided = assessed_sharing(read_risks_as(TOOLS, ["значимость"]), []).to_dict()
    assert [] == decided["factors"]["1"]["schools"]
