# SPDX-License-Identifier: MIT
"""Numbers are read exactly and printed as the orders print them."""

from __future__ import annotations

from fractions import Fraction

import pytest

from shnor_rules.notation import format_decimal, format_number, parse_number

WRITTEN = {
    "0": Fraction(0),
    "7": Fraction(7),
    "0,3": Fraction(3, 10),
    "0.3": Fraction(3, 10),
    "1,50": Fraction(3, 2),
    "-2": Fraction(-2),
    "\u22122": Fraction(-2),
    "-0": Fraction(0),
    "1/3": Fraction(1, 3),
    "-2/6": Fraction(-1, 3),
    "1 000,5": Fraction(2001, 2),
    "1\u00a0000\u202f000": Fraction(1000000),
    " 5\u00a0": Fraction(5),
    "0," + "0" * 58 + "1": Fraction(1, 10**59),
}

PRINTED = {
    "0": Fraction(0),
    "0,3": Fraction(3, 10),
    "-0,05": Fraction(-1, 20),
    "1000000": Fraction(1000000),
    "0,0625": Fraction(1, 16),
    "1/3": Fraction(1, 3),
    "-5/7": Fraction(-5, 7),
    f"1/{2**80}": Fraction(1, 2**80),
    f"{10**59 + 1}/1024": Fraction(10**59 + 1, 1024),
    "9" * 60: Fraction(10**60 - 1),
}


@pytest.mark.parametrize(("text", "value"), WRITTEN.items())
def test_a_number_is_read_exactly(text: str, value: Fraction) -> None:
    """Comma, point, bar and groups of three give the exact value."""
    assert value == parse_number(text)


@pytest.mark.parametrize(("text", "value"), PRINTED.items())
def test_a_number_is_printed_exactly(text: str, value: Fraction) -> None:
    """A decimal comma where that is exact and short, a fraction bar elsewhere."""
    assert text == format_number(value)


def test_long_decimals_become_fractions() -> None:
    """Sixty digits are printed as a decimal, sixty-one as a fraction."""
    assert "0," + "0" * 58 + "1" == format_number(Fraction(1, 10**59))
    assert f"1/1{'0' * 60}" == format_number(Fraction(1, 10**60))


@pytest.mark.parametrize(
    ("value", "places", "text"),
    [
        (Fraction(1, 3), 4, "0,3333…"),
        (Fraction(-2, 3), 4, "-0,6666…"),
        (Fraction(49999999, 100000000), 4, "0,4999…"),
        (Fraction(1, 2), 4, "0,5"),
        (Fraction(5), 4, "5"),
        (Fraction(100), 4, "100"),
        (Fraction(0), 4, "0"),
        (Fraction(1, 10000), 4, "0,0001"),
        (Fraction(7, 2), 0, "3…"),
        (Fraction(10), 0, "10"),
        (Fraction(-1, 3), 1, "-0,3…"),
    ],
)
def test_a_decimal_for_people_shows_where_it_is_cut(
    value: Fraction, places: int, text: str
) -> None:
    """What fits is exact; the rest is cut off, never rounded up to a bound, and marked."""
    assert text == format_decimal(value, places=places)


def test_four_decimals_unless_told() -> None:
    """A decimal for people has four places by default."""
    assert "0,1428…" == format_decimal(Fraction(1, 7))
