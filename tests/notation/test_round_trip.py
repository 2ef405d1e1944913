# SPDX-License-Identifier: MIT
"""Reading and printing are inverse, and membership is what the brackets say, for every value."""

from __future__ import annotations

import unicodedata
from fractions import Fraction
from typing import TYPE_CHECKING, TypeVar, cast

from hypothesis import given
from hypothesis import strategies as st

from shnor_rules.errors import NotationError
from shnor_rules.notation import (
    Enumeration,
    Interval,
    Range,
    format_deadline,
    format_interval,
    format_number,
    format_planned,
    format_value_set,
    parse_deadline,
    parse_interval,
    parse_number,
    parse_planned,
    parse_value_set,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from shnor_rules.messages import Message

T = TypeVar("T")

MOST = 10**60 - 1
LETTERS = "абвгдеёжиклмнпрстуфхцчшщыэюяАБВГД"

numbers = st.one_of(
    st.builds(Fraction, st.integers(-MOST, MOST), st.integers(1, MOST)),
    st.builds(Fraction, st.integers(-1000, 1000), st.sampled_from([1, 2, 3, 4, 10, 100])),
)
ends = st.none() | numbers


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    """Draw any interval that has a notation."""
    low, high = draw(ends), draw(ends)
    if low is not None and high is not None and low > high:
        low, high = high, low
    return Interval(
        low,
        high,
        low_closed=low is not None and draw(st.booleans()),
        high_closed=high is not None and draw(st.booleans()),
    )


words = st.text(LETTERS, min_size=2, max_size=12)
enumerations = st.builds(
    Enumeration,
    st.lists(
        numbers | words,
        min_size=1,
        max_size=8,
        unique_by=lambda member: member.casefold() if isinstance(member, str) else member,
    ).map(tuple),
    trailing_separator=st.booleans(),
)
value_sets = enumerations | st.builds(Range, intervals(), whole=st.booleans())
spaces = st.text(" \u00a0\t", max_size=3)


@given(numbers)
def test_a_printed_number_reads_as_itself(value: Fraction) -> None:
    """Every number of up to sixty digits above and below the bar survives printing."""
    assert value == parse_number(format_number(value))


@given(intervals())
def test_a_printed_interval_reads_as_itself(interval: Interval) -> None:
    """Every interval survives printing, in brackets or in words."""
    assert interval == parse_interval(format_interval(interval))


@given(value_sets)
def test_a_printed_value_set_reads_as_itself(value_set: Enumeration | Range) -> None:
    """Every value set survives printing, with its order and its trailing separator."""
    assert value_set == parse_value_set(format_value_set(value_set))


@given(value_sets)
def test_printing_settles_at_once(value_set: Enumeration | Range) -> None:
    """What is printed is canonical: read and printed again it is the same text."""
    text = format_value_set(value_set)

    assert text == format_value_set(parse_value_set(text))


@given(intervals(), spaces, spaces, spaces)
def test_spaces_beside_the_signs_do_not_count(
    interval: Interval, before: str, within: str, after: str
) -> None:
    """Spaces around an interval, its ends and its semicolon change nothing."""
    text = format_interval(interval).replace(";", f"{within};{within}")

    assert interval == parse_interval(f"{before}{text}{after}")


@given(intervals(), numbers)
def test_membership_is_comparison(interval: Interval, value: Fraction) -> None:
    """A number lies in an interval exactly where plain comparisons with the ends say so."""
    candidates = [end for end in (interval.low, interval.high, value) if end is not None]

    for candidate in candidates:
        inside = True
        if interval.low is not None:
            inside &= candidate >= interval.low if interval.low_closed else candidate > interval.low
        if interval.high is not None:
            inside &= (
                candidate <= interval.high if interval.high_closed else candidate < interval.high
            )
        assert inside == (candidate in interval)


@given(enumerations, numbers | words)
def test_membership_of_a_set_is_equality(value_set: Enumeration, value: Fraction | str) -> None:
    """A value is in a set exactly where it equals a member."""
    for candidate in (*value_set.members, value):
        assert any(member == candidate for member in value_set.members) == (candidate in value_set)


@given(st.text("абкнoОaЁё;{}[]() 0123456789,.-/–%<>≥∞:«»\u0306\u200b", max_size=25))
def test_any_text_of_the_trade_is_a_value_or_a_refusal(text: str) -> None:
    """Scrambled notation ends in a value that prints and reads back, or in a refusal."""
    check(text)


@given(st.text(max_size=40))
def test_any_text_is_a_value_or_a_refusal(text: str) -> None:
    """No text whatever ends in another exception."""
    check(text)


def check(text: str) -> None:
    """Assert that each parser gives `text` a value that survives, or refuses it properly."""
    check_with(parse_number, format_number, text)
    check_with(parse_interval, format_interval, text)
    check_with(parse_value_set, format_value_set, text)
    check_with(parse_deadline, format_deadline, text)
    check_with(parse_planned, format_planned, text)


def check_with(parse: Callable[[str], T], show: Callable[[T], str], text: str) -> None:
    """Assert it for one parser and its printer."""
    refusal: NotationError | None = None
    try:
        value = parse(text)
    except NotationError as error:
        refusal = error
    if refusal is None:
        assert value == parse(show(value))
        assert unicodedata.is_normalized("NFC", show(value))
        return
    assert 0 <= refusal.start <= refusal.end <= len(text)
    step = cast("Message", refusal.message.parameters["step"])
    fix = step.parameters.get("fix")
    if isinstance(fix, str):
        assert fix == show(parse(fix))
