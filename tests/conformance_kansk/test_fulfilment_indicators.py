# SPDX-License-Identifier: MIT
"""The indicators of Kansk: shares from counts, yes and no, a count, and what has no value set."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final

import pytest

import shnor_rules
from shnor_rules.model import Basis, Direction

if TYPE_CHECKING:
    from shnor_rules import Monitoring

RISKS: Final = "дефицит педагогических кадров"


@pytest.fixture(scope="module")
def monitoring() -> Monitoring:
    """The nine indicators."""
    return shnor_rules.load("kansk")["fulfilment-indicators"]


def test_nine_indicators_stand_in_three_blocks(monitoring: Monitoring) -> None:
    """Four are shares, three are yes or no, one is a count and one has no value set."""
    assert [3, 2, 4] == [len(group.indicators) for group in monitoring.groups]
    assert 4 == sum(each.share is not None for each in monitoring.indicators)
    assert ["[0; 100]"] * 4 + [None, "{0; 1}", "{0; 1}", "целое не менее 0", "{0; 1}"] == [
        None if each.values is None else str(each.values) for each in monitoring.indicators
    ]


def test_only_what_is_printed_is_taken_for_printed(monitoring: Monitoring) -> None:
    """One indicator prints «(да/нет)»; one share has no direction, and neither have the factors."""
    printed = [
        each.id
        for each in monitoring.indicators
        if each.values is not None and each.basis is Basis.TEXT
    ]
    directed = {each.id for each in monitoring.indicators if each.direction is Direction.HIGHER}

    assert ["П3_1"] == printed
    assert {each.id for each in monitoring.indicators} - directed == {"П2_1", "П2_2"}


def test_shares_are_exact_and_words_are_kept(monitoring: Monitoring) -> None:
    """Counts travel into the result; risk factors are kept as they were written."""
    given = {"П1_2": {"часть": 40, "всего": 64}, "П2_2": RISKS, "П3_1": "да", "П3_7": 2}
    assessed = shnor_rules.evaluate(monitoring, given)

    assert {
        "П1_2": Fraction(125, 2),
        "П2_2": RISKS,
        "П3_1": Fraction(1),
        "П3_7": Fraction(2),
    } == {name: assessed.answers[name].value for name in given}
    assert (Fraction(40), Fraction(64)) == assessed.answers["П1_2"].counts
    assert "no-scale" == assessed.status.value


@pytest.mark.parametrize(("held", "agrees"), [(7, 0), (8, 1), (9, 1)])
def test_consultations_are_counted_against_the_plan_by_a_reading(
    monitoring: Monitoring, held: int, agrees: int
) -> None:
    """By the text it is a question; a reading compares with a plan that the roadmap lacks."""
    record = {"консультаций_запланировано": 8, "консультаций_проведено": held, "П3_2": "да"}
    assessed = shnor_rules.evaluate(monitoring, record, reading=["консультации-по-счёту"])

    assert Fraction(agrees) == assessed.values["консультации_по_плану"]
    assert Fraction(1) == assessed.answers["П3_2"].value


def test_dynamics_are_told_by_subject_and_procedure_by_a_reading(monitoring: Monitoring) -> None:
    """Two subjects and three procedures are six answers; their number is the value."""
    record = {"П3_8": {1: "да", 2: "нет", 3: "да", 4: "да", 5: "нет", 6: "нет"}}
    assessed = shnor_rules.evaluate(monitoring, record, reading=["динамика-по-предметам"])

    assert Fraction(3) == assessed.answers["П3_8"].value


def test_results_say_what_they_are_for(monitoring: Monitoring) -> None:
    """A result that uses ВПР says that it serves help."""
    assessed = shnor_rules.evaluate(monitoring, {"П3_8": "да"})

    assert ["Результаты ВПР служат помощи школам, а не оценке школы или учителя."] == [
        each.text for each in assessed.notices
    ]
