# SPDX-License-Identifier: MIT
"""Answers to think of can be told as intervals of numbers."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import pytest

from shnor_rules.notation import EVERYTHING, parse_interval
from shnor_rules.proving import attainable
from tests.checks.making import monitoring
from tests.checks.telling import scale

if TYPE_CHECKING:
    from shnor_rules.notation import Interval


@pytest.mark.parametrize(
    ("values", "told", "totals"),
    [
        ("{0; 1; 2; нет}", EVERYTHING, [0, 1, 2]),
        ("{0; 1; 2; нет}", parse_interval("[1; 5]"), [1, 2]),
        ("целое [0; 5]", parse_interval("(1; 3]"), [2, 3]),
        ("[0; 5]", parse_interval("[2; 2]"), [2]),
        ("[0; 5]", parse_interval("[7; 8]"), []),
    ],
)
def test_numbers_of_an_interval_are_kept(values: str, told: Interval, totals: list[int]) -> None:
    """Listed numbers are kept if they lie inside, and words are not."""
    asked = monitoring(scale("formula: СУММ(П1)", [values], ["любое"]))
    found = attainable(asked, given={"П1": [told]})

    assert found.totals is not None
    assert totals == [each.total for each in found.totals]


@pytest.mark.parametrize(
    ("values", "told", "interval"),
    [
        ("[0; 5]", "(1; 3]", "(1; 3]"),
        ("[0; 5]", "любое", "[0; 5]"),
        ("не менее 0", "менее 3", "[0; 3)"),
    ],
)
def test_what_is_common_with_an_interval_is_kept(values: str, told: str, interval: str) -> None:
    """Of numbers that cannot be listed, what lies in both intervals is kept, with witnesses."""
    asked = monitoring(scale("formula: П1", [values], ["любое"]))
    found = attainable(asked, given={"П1": [parse_interval(told)]})

    assert parse_interval(interval) == found.interval
    assert {"П1": Fraction(5, 2)} == found.witness(Fraction(5, 2))


def test_whole_numbers_without_end_stay_whole() -> None:
    """A range of whole numbers that cannot be listed can be listed inside an interval."""
    asked = monitoring(scale("formula: П1", ["целое не менее 0"], ["любое"]))
    found = attainable(asked, given={"П1": [parse_interval("(1,5; 4)")]})

    assert [2, 3] == [each.total for each in found.totals or ()]
