# SPDX-License-Identifier: MIT
"""The tools for risks of a real order: nothing printed is left out, and what they come to."""

from __future__ import annotations

from itertools import chain
from typing import Final

import pytest

from shnor_rules.evaluation import assess_risks
from shnor_rules.loading import load
from shnor_rules.model import read_risks_as

TOOLS: Final = load("korenovsky").risks["risk-factors"]
REPAIRED: Final = "отсылки-по-смыслу"


def test_everything_that_is_printed_is_there() -> None:
    """Ten factors, six contextual ones, four kinds, three sorts, six rows with 35 lines."""
    assert (10, 6, 4, 3) == (
        len(TOOLS.factors),
        len(TOOLS.context),
        len(TOOLS.kinds),
        len(TOOLS.manageability),
    )
    assert [9, 4, 5, 4, 6, 7] == [len(row.risks) for row in TOOLS.rows]
    assert [True] * 6 == [row.takes_others for row in TOOLS.rows]
    assert TOOLS.card is not None
    assert ["меры", "период"] == list(TOOLS.card.fields)
    assert TOOLS.profile is not None
    assert "{высокая; средняя; низкая}" == str(TOOLS.profile.values)
    assert None is TOOLS.profile.diagnosed


def test_printed_references_are_kept_though_most_are_wrong() -> None:
    """They name the factors 1 to 9 once each and never 10; one row of five means what it names."""
    numbers = chain.from_iterable(row.factors for row in TOOLS.rows)
    agreeing = [row.id for row in TOOLS.rows if row.names and set(row.names) == set(row.factors)]

    assert [str(number) for number in range(1, 10)] == sorted(numbers)
    assert ["2"] == agreeing


def test_the_reading_refers_to_what_rows_name() -> None:
    """By it every row refers to the factors of its words, and only factor 5 is left out."""
    read = read_risks_as(TOOLS, [REPAIRED])

    assert [row.names or () for row in TOOLS.rows] == [row.factors for row in read.rows]
    assert ["5"] == [factor.id for factor in read.uncovered]
    assert ["10"] == [factor.id for factor in TOOLS.uncovered]


@pytest.mark.parametrize(
    ("readings", "expected"),
    [
        ((), "нет данных"),
        (("только-высокая",), "новый (вне профиля)"),
        (("только-высокая", REPAIRED), "подтверждён"),
    ],
)
def test_a_reading_decides_what_poor_equipment_means(
    readings: tuple[str, ...], expected: str
) -> None:
    """The row on equipment refers to competence: only the repaired reference finds factor 10."""
    record = {
        "профиль": {1: "низкая", 10: "высокая"},
        "протокол": {1: "подтверждается"},
    }
    row = assess_risks(TOOLS, record, reading=readings).rows[0]

    assert expected == row.status.render()
