# SPDX-License-Identifier: MIT
"""A number is never shown as another one that it could be taken for."""

from __future__ import annotations

from fractions import Fraction

import pytest

from shnor_rules.reports.book.rounding import number_format, share_format


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("3", "0"),
        ("-2", "0"),
        ("1/2", "0.0"),
        ("1/8", "0.000"),
        ("1/100000", "0.00000"),
        ("4/3", "0.000"),
        ("2/3", "0.000"),
        ("5332/3333", "0.0000"),
        ("159999/100001", "0.00000"),
        ("1/30000", "0.00000"),
        ("1/30000000000000", "0.0000000000"),
    ],
)
def test_a_number_has_as_many_decimals_as_it_needs(value: str, shown: str) -> None:
    """What ends is shown whole; what does not end never looks like a number that does."""
    assert shown == number_format(Fraction(value))


@pytest.mark.parametrize(
    ("share", "shown"),
    [
        ("0", "0.0%"),
        ("1", "0.0%"),
        ("1/3", "0.0%"),
        ("3/4", "0.0%"),
        ("1999/2000", "0.00%"),
        ("1/100000", "0.000%"),
        ("99999999999999/100000000000000", "0.0000000000%"),
    ],
)
def test_a_share_is_never_everything_or_nothing_unless_it_is(share: str, shown: str) -> None:
    """A share has one decimal, and more where it would look like 0 or 100 percent."""
    assert shown == share_format(Fraction(share))
