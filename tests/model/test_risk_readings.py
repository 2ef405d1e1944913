# SPDX-License-Identifier: MIT
"""Tools for risks as readings read them."""

from __future__ import annotations

import pytest
from attrs import evolve

from shnor_rules.errors import ReadingError
from shnor_rules.model import Basis, Confirming, read_risks_as
from shnor_rules.notation import parse_value_set
from tests.risk_tools import RISKS, tools


def test_a_reading_replaces_what_it_touches() -> None:
    """References, what is diagnosed and what is confirmed are replaced; the rest stays."""
    printed = tools()
    read = read_risks_as(printed, ["значимость", "по-рискам", "отсылки"])
    assert read.profile is not None
    assert read.protocol is not None

    assert ("значимость", "по-рискам", "отсылки") == read.applied
    assert (parse_value_set("{высокая; средняя}"), Basis.READING) == (
        read.profile.diagnosed,
        read.profile.basis,
    )
    assert Confirming.RISKS is read.protocol.confirm
    assert [("1",), ("2",), ("3",)] == [row.factors for row in read.rows]
    assert [("1",), ("2", "3"), ()] == [row.factors for row in printed.rows]


def test_without_forms_there_is_nothing_to_replace() -> None:
    """A reading of forms that are not there changes nothing."""
    bare = evolve(tools(), profile=None, protocol=None)
    read = read_risks_as(bare, ["значимость", "отсылки"])

    assert (None, None, ()) == (read.profile, read.protocol, read.rows)


def test_parts_are_named() -> None:
    """Each reading says which parts it touches."""
    assert [{"diagnosed"}, {"confirm"}, {"rows.2", "rows.3"}] == [
        set(each.parts) for each in tools().readings
    ]


def test_two_readings_of_one_part_contradict() -> None:
    """The message names both readings and the row."""
    third = "  ещё: {because: KOR-01, status: предложено, rows: {3: {factors: [1]}}}\n"
    with pytest.raises(ReadingError) as raised:
        read_risks_as(tools(RISKS + third), ["отсылки", "ещё"])

    expected = "толкования «отсылки» и «ещё» касаются одного и того же – отсылка строки 3"
    assert expected == str(raised.value)


@pytest.mark.parametrize(
    ("name", "key"),
    [("значимост", "unknown-reading.near"), ("вверх", "unknown-reading")],
)
def test_an_unknown_reading_is_told(name: str, key: str) -> None:
    """The nearest reading is named, or all of them."""
    with pytest.raises(ReadingError) as raised:
        read_risks_as(tools(), [name])

    assert key == raised.value.message.key


def test_tools_may_have_no_readings() -> None:
    """Then the message says so."""
    with pytest.raises(ReadingError) as raised:
        read_risks_as(tools(RISKS.partition("readings:")[0]), ["вверх"])

    assert "unknown-reading.no-tools" == raised.value.message.key


def test_factors_that_no_row_refers_to() -> None:
    """They are told where there are rows at all."""
    text = RISKS.replace("factors: [2, 3]", "factors: [2]")

    assert ["3"] == [factor.id for factor in tools(text).uncovered]
    assert [] == list(evolve(tools(text), protocol=None).uncovered)
