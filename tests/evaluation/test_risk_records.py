# SPDX-License-Identifier: MIT
"""Records of schools: what is understood of them, and every fault at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shnor_rules.errors import RecordError
from shnor_rules.evaluation import (
    Refusal,
    RiskAssessment,
    assess_all_risks,
    assess_risks,
)
from tests.risk_tools import RISKS, tools

if TYPE_CHECKING:
    from collections.abc import Iterable

TOOLS = tools()


ANSWERS = st.none() | st.booleans() | st.integers() | st.text(max_size=9) | st.floats()
PARTS = st.recursive(
    ANSWERS, lambda inner: st.dictionaries(ANSWERS, inner, max_size=3) | st.lists(inner, max_size=3)
)


def assessed(reading: str | Iterable[str] = (), /, **record: object) -> RiskAssessment:
    """Return the assessment of a record given by its parts."""
    return assess_risks(TOOLS, record, reading=reading)


def faults(**record: object) -> list[tuple[str, str | None]]:
    """Return the findings on a record, each with its field."""
    with pytest.raises(RecordError) as raised:
        assess_risks(TOOLS, record)
    return [(each.message.key, each.place.subject) for each in raised.value.findings]


@pytest.mark.parametrize(
    ("card", "is_relevant", "filled"),
    [
        ({1: {"меры": "курсы", "период": "год"}}, True, {"меры": "курсы", "период": "год"}),
        ({1: {}}, True, {}),
        ({1: "да"}, True, {}),
        ({1: {"значение": "да", "меры": ""}}, True, {}),
        ({1: "нет", 2: "да"}, False, {}),
        ({1: {"меры": " "}, 2: {}}, False, {}),
        ({}, False, {}),
        ({1: {"меры": ""}}, None, {}),
        ("", None, {}),
    ],
)
def test_a_card_names_relevant_factors(
    card: object,
    is_relevant: object,
    filled: dict[str, str],
) -> None:
    """A factor is relevant if it is named; blank cells of a table name nothing."""
    factor = assessed(карточка=card).factors[0]

    assert (is_relevant, filled) == (factor.is_relevant, factor.filled)


def test_dotted_keys_are_the_same() -> None:
    """A flat table says with dotted keys what a mapping says with pairs."""
    nested = assessed(
        "по-рискам",
        школа="Школа А",
        карточка={1: {"меры": "курсы"}},
        профиль={1: "высокая"},
        протокол={1: {"диагностирован": "да", "риски": {1: "да"}}},
    )
    flat = assess_risks(
        TOOLS,
        {
            "школа": "Школа А",
            "период": "",
            "карточка.1.меры": "курсы",
            "карточка.2.меры": "",
            "профиль.1": "высокая",
            "профиль.2": "",
            "протокол.1.диагностирован": "да",
            "протокол.1": "",
            "протокол.1.риски.1": "да",
            "протокол.2": "",
        },
        reading="по-рискам",
    )

    assert nested.to_dict() == flat.to_dict()


def test_every_fault_is_told_at_once() -> None:
    """Unknown fields, values outside the set, wrong forms: each with the field that has it."""
    found = faults(
        чужое=1,
        школа=["А"],
        карточка={1: "может быть", 2: {"цена": 1}, 3: {"меры": "курсы", "значение": "нет"}},
        профиль={1: "огромная", 77: "высокая", 2: "высокия"},
        протокол={
            1: {"подтверждение": "подтверждаетса", "риски": {7: "да"}, "другое": [True, "стол"]},
            2: {"риски": "все", "диагностирован": "ага", "другое": "стол"},
            3: {"подтверждение": "да", "значение": "нет"},
        },
    )

    assert {
        ("unknown-field", "чужое"),
        ("not-text", "школа"),
        ("value-outside-set", "карточка.1"),
        ("unknown-field", "карточка.2.цена"),
        ("two-answers.card", "карточка.3"),
        ("value-outside-set", "профиль.1"),
        ("unknown-field", "профиль.77"),
        ("value-outside-set.near", "профиль.2"),
        ("value-outside-set.near", "протокол.1.подтверждение"),
        ("unknown-field", "протокол.1.риски.7"),
        ("not-text", "протокол.1.другое"),
        ("unknown-field", "протокол.2.другое"),
        ("record-not-mapping.part", "протокол.2.риски"),
        ("value-outside-set", "протокол.2.диагностирован"),
        ("repeated-field", "протокол.3"),
    } == set(found)
    assert [("record-not-mapping.part", "профиль")] == faults(профиль="высокая")


def test_a_record_that_is_no_mapping_is_refused() -> None:
    """One refusal does not stop the others, and keeps the school where it is known."""
    records: list[Any] = ["Школа А", {"школа": "Школа Б", "чужое": 1}, {"школа": "Школа В"}]
    first, second, third = assess_all_risks(TOOLS, records)

    assert isinstance(first, Refusal)
    assert isinstance(second, Refusal)
    assert isinstance(third, RiskAssessment)
    assert ({}, {"школа": "Школа Б"}) == (first.attributes, second.attributes)
    assert ["record-not-mapping"] == [each.name for each in first.findings]
    assert ("Школа В", None) == (third.school, third.period)


def test_forms_that_are_not_there_are_unknown_fields() -> None:
    """Tools without a card, a profile or a protocol take only the school."""
    bare = tools(RISKS[: RISKS.index("card:")])
    record = {"школа": "Школа А", "карточка": {}, "профиль": {}, "протокол": {}}
    with pytest.raises(RecordError) as raised:
        assess_risks(bare, record)

    assert ["карточка", "профиль", "протокол"] == [
        each.place.subject for each in raised.value.findings
    ]
    assert () == assess_risks(bare, {"школа": "Школа А"}).rows


@given(
    st.fixed_dictionaries({}, optional=dict.fromkeys(("карточка", "профиль", "протокол"), PARTS))
)
def test_any_record_is_assessed_or_refused(record: dict[str, Any]) -> None:
    """Whatever comes, the outcome is a result with plain data or a refusal with reasons."""
    (result,) = assess_all_risks(TOOLS, [record], reading=["значимость", "по-рискам"])

    assert result.to_dict("en")
    assert not isinstance(result, Refusal) or result.findings
