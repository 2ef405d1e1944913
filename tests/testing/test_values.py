# SPDX-License-Identifier: MIT
"""Values come from their set, its ends first; what is near an edge lies on both sides of it."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import find, given, settings

from shnor_rules.errors import NotationError
from shnor_rules.notation import Interval, Range, parse_value_set
from shnor_rules.testing import near_edges, values

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

SETS = [
    "{0; 1; 2; нет}",
    "{высокая; низкая}",
    "[0; 100]",
    "(0; 1)",
    "(0; 0,000001)",
    "[5; 5]",
    "любое",
    "не менее 0",
    "более -3",
    "не более 5",
    "менее 5",
    "целое",
    "целое [0; 20]",
    "целое (0; 2)",
    "целое не менее 1",
    "целое менее 0",
]


def found(strategy: SearchStrategy[Any], number: int = 60) -> set[Any]:
    """Return some values of a strategy, always the same."""
    seen: set[Any] = set()

    @settings(max_examples=number, database=None, derandomize=True)
    @given(strategy)
    def collect(value: object) -> None:
        seen.add(value)

    collect()
    return seen


@pytest.mark.parametrize("text", SETS)
def test_every_value_is_in_its_set(text: str) -> None:
    """Open ends, whole numbers and ranges without an end are kept."""
    value_set = parse_value_set(text)

    assert set() == {each for each in found(values(text)) if each not in value_set}


@pytest.mark.parametrize("text", SETS[2:])
def test_the_ends_of_a_range_come(text: str) -> None:
    """An end that belongs to the range is among few values."""
    value_set = parse_value_set(text)
    assert isinstance(value_set, Range)
    interval = value_set.interval
    ends = {end for end in (interval.low, interval.high) if end is not None and end in value_set}

    assert ends <= found(values(value_set))


def test_a_range_without_numbers_has_no_values() -> None:
    """Between two neighbours there is no whole number."""
    assert values("целое (0; 1)").is_empty


def test_values_shrink_to_the_simplest_of_their_set() -> None:
    """A failing test shows zero, the first member, or the end that is allowed."""
    sets = ("[0; 100]", "{1; 2; нет}", "целое не менее 3", "любое", "[-2; -1]")

    assert [0, 1, 3, 0, -2] == [find(values(each), lambda _: True) for each in sets]


def test_edges_are_met_from_both_sides() -> None:
    """An end, a hundredth and a millionth below and above it, and the middle."""
    seen = found(near_edges("[0,5; 0,7)"), 100)

    for end in (Fraction(1, 2), Fraction(7, 10)):
        for step in (0, Fraction(1, 100), Fraction(1, 10**6)):
            assert {end - step, end + step} <= seen
    assert Fraction(3, 5) in seen


def test_edges_of_an_interval_without_an_end() -> None:
    """What has one end is tried there, and what has none at zero."""
    assert {Fraction(30), Fraction(29), Fraction(31)} <= found(near_edges("не менее 30"))
    assert {0} == found(near_edges(Interval(None, None, low_closed=False, high_closed=False)))


def test_an_end_is_what_a_failing_test_shows() -> None:
    """Of all that is near an edge, the lower end comes first."""
    assert Fraction(1, 2) == find(near_edges("[0,5; 0,7)"), lambda _: True)


@pytest.mark.parametrize("strategy", [values, near_edges])
def test_a_text_with_a_slip_is_refused_at_once(strategy: type) -> None:
    """The message of the notation is that of the ruleset."""
    with pytest.raises(NotationError, match="точка с запятой"):
        strategy("[0, 2]")
