# SPDX-License-Identifier: MIT
"""The target indicators of Kola: three shares from counts, and one that is no quantity."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final

import pytest

import shnor_rules
from shnor_rules.model import Basis, Direction

if TYPE_CHECKING:
    from shnor_rules import Monitoring

READING: Final = "впр-не-ниже-базового"
COUNTS: Final[dict[str, object]] = {
    "школа": "Школа А",
    "П1.часть": 57,
    "П1.всего": 60,
    "П2.часть": 3,
    "П2.всего": 412,
    "П4.часть": 18,
    "П4.всего": 31,
}


@pytest.fixture(scope="module")
def monitoring() -> Monitoring:
    """The four target indicators."""
    return shnor_rules.load("kola")["target-indicators"]


def values(
    monitoring: Monitoring, record: dict[str, object], reading: tuple[str, ...] = ()
) -> dict[str, object]:
    """Return the value of each indicator of a record."""
    assessed = shnor_rules.evaluate(monitoring, record, reading=reading)
    return {name: answer.value for name, answer in assessed.answers.items()}


def test_shares_are_exact_from_their_counts(monitoring: Monitoring) -> None:
    """A share is part by whole, in percent, and never rounded."""
    assert {
        "П1": Fraction(95),
        "П2": Fraction(300, 412),
        "П3": "положительная",
        "П4": Fraction(1800, 31),
    } == values(monitoring, {**COUNTS, "П3": "положительная"})


def test_the_third_indicator_becomes_a_share_by_a_reading(monitoring: Monitoring) -> None:
    """The planned result says of what: pupils who are not below the base level."""
    record = {**COUNTS, "П3.часть": 140, "П3.всего": 175}

    assert Fraction(80) == values(monitoring, record, (READING,))["П3"]


def test_there_is_no_total_and_no_scale(monitoring: Monitoring) -> None:
    """Indicators are only compared with themselves in another year."""
    assessed = shnor_rules.evaluate(monitoring, {**COUNTS, "П3": "без изменений"})

    assert ("no-scale", None) == (assessed.status.value, assessed.total)


def test_fewer_repeaters_are_better(monitoring: Monitoring) -> None:
    """Directions are not printed; what stands for them is marked as an interpretation."""
    directed = [each for each in monitoring.indicators if each.direction is not None]

    assert [("П1", Direction.HIGHER), ("П2", Direction.LOWER), ("П4", Direction.HIGHER)] == [
        (each.id, each.direction) for each in directed
    ]
    assert [Basis.READING] * 3 == [each.direction_basis for each in directed]
