# SPDX-License-Identifier: MIT
"""The forms of tools for risks and of roadmaps ask for what their records hold."""

from __future__ import annotations

from attrs import evolve

from shnor_rules.forms.layout import form_of
from shnor_rules.forms.layout_roadmap import activity_rows
from shnor_rules.model import RiskTools, Roadmap
from tests.forms.made import columns_of, form, monitoring, names_of, ruleset

COMPETENCE = "korenovsky/teacher-competence"


def test_a_form_of_risks_takes_what_its_records_hold() -> None:
    """The fields of card, profile and protocol stand in one row of a school."""
    made = form("made-up-district/risks")
    names = names_of(made)

    assert isinstance(made.part, RiskTools)
    assert ["школа", "период", "карточка.1", "карточка.1.меры"] == names[:4]
    assert {"профиль.1", "протокол.1.диагностирован", "протокол.1.подтверждение"} <= set(names)
    assert {"протокол.1.риски.1", "протокол.1.риски.1.пояснение", "протокол.1.другое"} <= set(names)
    assert "{риск есть; риска нет}" == columns_of(made)["протокол.1.подтверждение"]


def test_a_numeric_significance_is_a_number() -> None:
    """A profile whose values are a range is asked by numbers."""
    tools = ruleset("made-up-district").risks["risks"]
    assert tools.profile is not None
    values = monitoring("made-up-district/mentoring").indicators[0].values
    assert values is not None
    made = form_of(
        evolve(tools, profile=evolve(tools.profile, values=values)), ruleset("made-up-district")
    )

    assert "[1; 5]" == columns_of(made)["профиль.1"]


def test_a_form_of_risks_without_forms_asks_for_nothing() -> None:
    """Tools that print no card, profile or protocol leave nothing to fill in."""
    assert not form("kushchevsky/risk-factors").asks
    assert form("korenovsky/risk-factors").asks
    assert form(COMPETENCE).asks


def test_a_form_of_a_roadmap_is_a_table_of_events() -> None:
    """The rows of the roadmap can be chosen by name, and the part of a plan where it has parts."""
    made = form("kislovodsk/roadmap")
    plain = form("korenovsky/roadmap")

    assert isinstance(made.part, Roadmap)
    assert [
        "мероприятие",
        "дата",
        "школа",
        "количество",
        "часть",
        "документ",
        "ссылка",
    ] == names_of(made)
    assert "часть" not in names_of(plain)
    assert [row["мероприятие"] for row in activity_rows(made.part)] == [
        choice.text for choice in made.records.fields[0].choices
    ]


def test_schools_of_a_roadmap_can_be_chosen() -> None:
    """Schools that the ruleset lists are a list; where only rows name them, those are."""
    rules = ruleset("kushchevsky")
    listed = form("kushchevsky/roadmap").records.fields[2]
    named = form_of(rules.roadmaps["roadmap"], evolve(rules, schools=())).records.fields[2]

    assert [each.title for each in rules.schools] == [each.text for each in listed.choices]
    assert {"25", "32"} <= {each.text for each in named.choices}
    assert () == form("korenovsky/roadmap").records.fields[2].choices
