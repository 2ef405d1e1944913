# SPDX-License-Identifier: MIT
"""The indicators of training: all twenty, their units, shares from counts, and no grade 11."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

import shnor_rules
from shnor_rules.errors import RecordError
from shnor_rules.model import Basis, Direction

if TYPE_CHECKING:
    from shnor_rules import Monitoring

NO_GRADE: Final = "нет 11 класса"
WITHOUT_GRADE_11: Final = ["П1_2", "П1_5", "П1_6", "П3_2"]
OTHERS: Final = ["П1_1", "П1_3", "П1_4", "П1_7", "П2_1", "П3_1", "П3_7"]
EXAMPLE: Final = Path(__file__).parents[2] / "examples" / "korenovsky" / "training-quality.csv"


@pytest.fixture(scope="module")
def monitoring() -> Monitoring:
    """The monitoring of July."""
    return shnor_rules.load("korenovsky")["training-quality"]


def test_twenty_indicators_stand_in_three_groups(monitoring: Monitoring) -> None:
    """They have the numbers of the table: seven, six and seven."""
    assert [7, 6, 7] == [len(group.indicators) for group in monitoring.groups]
    lasts = {1: 7, 2: 6, 3: 7}
    numbers = [f"{group}.{each}" for group, last in lasts.items() for each in range(1, last + 1)]
    assert numbers == [each.number for each in monitoring.indicators]


def test_the_units_are_those_of_the_table(monitoring: Monitoring) -> None:
    """Fifteen percents, four counts and one yes or no."""
    assert Counter({"%": 15, "Ед.": 4, "Да/нет": 1}) == Counter(
        each.unit for each in monitoring.indicators
    )


def test_every_percent_may_be_given_by_counts(monitoring: Monitoring) -> None:
    """Percents are shares, and nothing else is."""
    assert [each.unit == "%" for each in monitoring.indicators] == [
        each.share is not None for each in monitoring.indicators
    ]


def test_what_the_order_does_not_print_is_marked(monitoring: Monitoring) -> None:
    """Value sets, denominators and directions are interpretations; fewer failures are better."""
    fewer = {each.id for each in monitoring.indicators if each.direction is Direction.LOWER}

    assert {Basis.READING} == {each.basis for each in monitoring.indicators}
    assert {Basis.READING} == {each.direction_basis for each in monitoring.indicators}
    assert {f"П1_{number}" for number in range(1, 8)} == fewer


def test_a_share_is_exact(monitoring: Monitoring) -> None:
    """Two of seven are 200/7 percent, and the counts travel into the result."""
    answer = shnor_rules.evaluate(monitoring, {"П1_3": {"часть": 2, "всего": 7}}).answers["П1_3"]

    assert Fraction(200, 7) == answer.value
    assert (Fraction(2), Fraction(7)) == answer.counts


@pytest.mark.parametrize("name", WITHOUT_GRADE_11)
def test_a_school_may_lack_grade_11(monitoring: Monitoring, name: str) -> None:
    """Four indicators are of grade 11."""
    assessed = shnor_rules.evaluate(monitoring, {name: NO_GRADE})

    assert NO_GRADE == assessed.answers[name].written


@pytest.mark.parametrize("name", OTHERS)
def test_no_other_indicator_knows_that_answer(monitoring: Monitoring, name: str) -> None:
    """Grade 9 and pupils there are in every school."""
    with pytest.raises(RecordError):
        shnor_rules.evaluate(monitoring, {name: NO_GRADE})


def test_two_periods_are_printed(monitoring: Monitoring) -> None:
    """Each indicator has a column for the previous and for the current period."""
    periods = monitoring.periods

    assert periods is not None
    assert ("Предыдущий период", "Текущий период") == (
        periods.previous.title,
        periods.current.title,
    )


def test_a_record_of_both_periods_is_not_evaluated(monitoring: Monitoring) -> None:
    """It is compared instead, and the refusal says where."""
    with pytest.raises(RecordError, match="dynamics"):
        shnor_rules.evaluate(monitoring, {"предыдущий": {"П1_7": 40}, "текущий": {"П1_7": 35}})


def test_only_what_uses_the_check_works_says_what_they_are_for(monitoring: Monitoring) -> None:
    """The results of ВПР serve help, not the assessment of a school or a teacher."""
    noted = [each.id for each in monitoring.indicators if each.notice is not None]
    assessed = shnor_rules.evaluate(monitoring, {"П1_7": "31,5"})

    assert ["П1_7"] == noted
    assert ["Результаты ВПР служат помощи школе, а не оценке школы или учителя."] == [
        each.text for each in assessed.notices
    ]


def test_the_denominator_of_winners_is_a_reading(monitoring: Monitoring) -> None:
    """Winners are counted among those of the olympiad, or by a reading among those of its stage."""
    read = shnor_rules.evaluate(monitoring, {}, reading=["участники-этапа"]).monitoring
    wholes = [each.share.whole for each in read.indicators if each.share is not None]

    assert 3 == sum("этапе олимпиады" in whole for whole in wholes)


def test_the_period_lies_inside_that_of_the_table(monitoring: Monitoring) -> None:
    """1 – 12 July by the text, July by the table: they do not disagree."""
    assert monitoring.period is not None
    assert "1 – 12 июля" == monitoring.period.month
