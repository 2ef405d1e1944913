# SPDX-License-Identifier: MIT
"""Intervals are read from brackets and words, and printed as the orders print them."""

from __future__ import annotations

from fractions import Fraction

import pytest

from shnor_rules.notation import EVERYTHING, Interval, format_interval, parse_interval

ZERO, TENTHS, FIVE = Fraction(0), Fraction(3, 10), Fraction(5)

WRITTEN = {
    "[0; 0,3)": Interval(ZERO, TENTHS, low_closed=True, high_closed=False),
    "[0;0.3)": Interval(ZERO, TENTHS, low_closed=True, high_closed=False),
    "(0; 5]": Interval(ZERO, FIVE, low_closed=False, high_closed=True),
    "[5; 5]": Interval(FIVE, FIVE, low_closed=True, high_closed=True),
    "(5; 5)": Interval(FIVE, FIVE, low_closed=False, high_closed=False),
    "[0; 5) %": Interval(ZERO, FIVE, low_closed=True, high_closed=False),
    "[5; ∞)": Interval(FIVE, None, low_closed=True, high_closed=False),
    "(5; +∞)": Interval(FIVE, None, low_closed=False, high_closed=False),
    "(-∞; 5]": Interval(None, FIVE, low_closed=False, high_closed=True),
    "(\u2212∞; 5)": Interval(None, FIVE, low_closed=False, high_closed=False),
    "(-∞; ∞)": EVERYTHING,
    "не менее 5": Interval(FIVE, None, low_closed=True, high_closed=False),
    "Не  менее 5 %": Interval(FIVE, None, low_closed=True, high_closed=False),
    "более 5%": Interval(FIVE, None, low_closed=False, high_closed=False),
    "не\u00a0более 0,3": Interval(None, TENTHS, low_closed=False, high_closed=True),
    "менее 5": Interval(None, FIVE, low_closed=False, high_closed=False),
    "любое": EVERYTHING,
}

CANONICAL = (
    "[0; 0,3)",
    "(-1,5; 1/3]",
    "[5; 5]",
    "(5; 5)",
    "не менее 30",
    "более -2",
    "не более 5",
    "менее 1/3",
    "любое",
)


@pytest.mark.parametrize(("text", "interval"), WRITTEN.items())
def test_an_interval_is_read(text: str, interval: Interval) -> None:
    """Brackets, infinities and words name the same intervals."""
    assert interval == parse_interval(text)


@pytest.mark.parametrize("text", CANONICAL)
def test_an_interval_is_printed_as_it_was_written(text: str) -> None:
    """Printing takes back what reading made of a text in the notation."""
    assert text == format_interval(parse_interval(text)) == str(parse_interval(text))


@pytest.mark.parametrize(
    ("text", "inside", "outside"),
    [
        ("[0; 5]", (0, 3, 5), (-1, 6)),
        ("(0; 5)", (3,), (0, 5)),
        ("не менее 5", (5, 100), (4,)),
        ("более 5", (6,), (5,)),
        ("не более 5", (-100, 5), (6,)),
        ("менее 5", (4,), (5,)),
        ("любое", (-100, 0, 100), ()),
        ("[5; 5]", (5,), (4, 6)),
        ("(5; 5]", (), (4, 5, 6)),
    ],
)
def test_a_bracket_decides_about_the_end(
    text: str, inside: tuple[int, ...], outside: tuple[int, ...]
) -> None:
    """An end belongs to the interval under a square bracket only."""
    interval = parse_interval(text)

    assert {True} >= {Fraction(value) in interval for value in inside}
    assert {False} >= {Fraction(value) in interval for value in outside}


@pytest.mark.parametrize(
    ("text", "empty"),
    [
        ("(5; 5)", True),
        ("[5; 5)", True),
        ("(5; 5]", True),
        ("[5; 5]", False),
        ("(5; 6)", False),
        ("любое", False),
        ("менее 5", False),
    ],
)
def test_an_interval_of_no_numbers_is_empty(*, text: str, empty: bool) -> None:
    """Equal ends hold one number if both brackets are square, and none otherwise."""
    assert empty == parse_interval(text).is_empty


@pytest.mark.parametrize(
    ("low", "high", "low_closed", "high_closed"),
    [
        (None, FIVE, True, True),
        (FIVE, None, True, True),
        (FIVE, ZERO, True, True),
    ],
)
def test_an_interval_without_notation_cannot_be_made(
    *, low: Fraction | None, high: Fraction | None, low_closed: bool, high_closed: bool
) -> None:
    """A closed infinity and swapped ends are mistakes of the program that makes them."""
    with pytest.raises(ValueError, match="of an interval is"):
        Interval(low, high, low_closed=low_closed, high_closed=high_closed)
