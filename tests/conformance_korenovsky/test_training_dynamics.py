# SPDX-License-Identifier: MIT
"""Conclusions on dynamics: none by the text; by a reading every choice of counts has one."""

from __future__ import annotations

from fractions import Fraction
from itertools import product
from typing import TYPE_CHECKING, Final

import pytest

import shnor_rules

if TYPE_CHECKING:
    from shnor_rules import Monitoring

IMPROVED: Final = "улучшила результаты"
STILL_LOW: Final = "по-прежнему низкие результаты"
ALL: Final = 20


@pytest.fixture(scope="module")
def monitoring() -> Monitoring:
    """The conclusions of item 4.4."""
    return shnor_rules.load("korenovsky")["training-dynamics"]


def record(better: int, worse: int) -> dict[str, int]:
    """Return a record of a school whose other indicators have not changed."""
    return {
        "улучшилось": better,
        "ухудшилось": worse,
        "не_изменилось": ALL - better - worse,
        "несравнимо": 0,
    }


CHOICES: Final = [
    (better, worse) for better, worse in product(range(ALL + 1), repeat=2) if better + worse <= ALL
]


def test_by_the_text_there_is_no_conclusion(monitoring: Monitoring) -> None:
    """The order prints no threshold."""
    for better, worse in CHOICES:
        assessed = shnor_rules.evaluate(monitoring, record(better, worse))

        assert ("no-scale", None) == (assessed.status.value, assessed.level)


@pytest.mark.parametrize(
    ("reading", "total"),
    [
        ("улучшений-больше", lambda better, worse: better - worse),
        ("ни-одного-ухудшения", lambda better, worse: 0 if worse else better),
    ],
)
def test_by_a_reading_every_school_is_one_or_the_other(
    monitoring: Monitoring, reading: str, total: object
) -> None:
    """All 231 choices of what got better and worse."""
    assert callable(total)
    for better, worse in CHOICES:
        assessed = shnor_rules.evaluate(monitoring, record(better, worse), reading=[reading])
        expected = Fraction(total(better, worse))

        assert assessed.level is not None
        assert (expected, IMPROVED if expected > 0 else STILL_LOW) == (
            assessed.total,
            assessed.level.name,
        )


def test_the_counts_come_from_the_comparison_of_the_indicators(monitoring: Monitoring) -> None:
    """Each of the four counts one kind of change of the twenty indicators."""
    changes = [each.changes for each in monitoring.indicators if each.changes is not None]

    assert {"training-quality"} == {each.of for each in changes}
    assert 4 == len({each.change for each in changes})
