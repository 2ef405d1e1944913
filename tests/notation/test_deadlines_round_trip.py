# SPDX-License-Identifier: MIT
"""Reading and printing of deadlines and planned values are inverse, for every value."""

from __future__ import annotations

from contextlib import suppress
from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from shnor_rules.errors import NotationError
from shnor_rules.notation import (
    Deadline,
    Planned,
    format_deadline,
    format_planned,
    parse_deadline,
    parse_planned,
)
from shnor_rules.notation.deadline_parts import (
    Always,
    Bound,
    Edge,
    Ending,
    Recurring,
    Source,
    Undated,
    Until,
    Within,
    inherits,
    source_of,
)
from shnor_rules.notation.planned import Limit
from shnor_rules.notation.spans_of_time import Day, Month, Section, Span, Unit, Year

if TYPE_CHECKING:
    from shnor_rules.notation.deadline_parts import Part
    from shnor_rules.notation.spans_of_time import Point

SECTIONS = {Unit.TERM: 4, Unit.QUARTER: 4, Unit.HALF_YEAR: 2}
WORDS = ("до", "в", "раз", "–", ",", ";", ":", "«", "»", "2021", "15", "май", "июля", "год", "года")
OPENINGS = ("по плану работы", "согласно графику", "после", "по мере", "по итогам", "при")

years = st.none() | st.integers(1900, 2199)
days = st.builds(Day, st.integers(1, 28), st.integers(1, 12), years)
months = st.builds(Month, st.integers(1, 12), years)
sections = st.sampled_from(sorted(SECTIONS, key=str)).flatmap(
    lambda unit: st.builds(Section, st.just(unit), st.integers(1, SECTIONS[unit]), years)
)
whole_years = st.builds(
    Year, st.integers(1900, 2198), st.sampled_from((Unit.YEAR, Unit.SCHOOL_YEAR))
)
units = st.sampled_from(Unit)
periods = st.one_of(units, months, sections, whole_years)
endings = st.builds(Ending, st.sampled_from(Edge), periods) | st.builds(
    Ending, st.sampled_from(Edge), units, st.just(value=True)
)


@st.composite
def spans(draw: st.DrawFn) -> Span:
    """Draw any stretch of time that has a notation."""
    kind: st.SearchStrategy[Point] = draw(st.sampled_from((days, months, whole_years)))
    try:
        return Span(draw(kind), draw(kind))
    except ValueError:
        return Span(Day(1, 7), Day(12, 7))


@st.composite
def undated(draw: st.DrawFn) -> Undated:
    """Draw words that follow a plan or an event."""
    letters = st.text("абвгдежзик ,-«»0123456789", max_size=20)
    words = f"{draw(st.sampled_from(OPENINGS))} {draw(letters)}".strip()
    source = source_of(" ".join(words.split()))
    assume(source is not None)
    assert source is not None
    return Undated(source, " ".join(words.split()))


parts = st.one_of(
    days,
    months,
    sections,
    whole_years,
    spans(),
    st.builds(
        Until, st.one_of(days, months, sections, whole_years, endings), st.sampled_from(Bound)
    ),
    endings,
    st.builds(Within, periods),
    st.builds(Recurring, units, st.integers(1, 366), st.integers(1, 366), st.booleans()),
    st.just(Always()),
    undated(),
)


def have_a_notation(drawn: list[Part]) -> bool:
    """Return whether a deadline can consist of these parts."""
    return not any(
        inherits(one, other) or (isinstance(one, Recurring) and one == other)
        for one, other in pairwise(drawn)
    )


deadlines = st.builds(
    Deadline, st.lists(parts, min_size=1, max_size=4).filter(have_a_notation).map(tuple)
)
planned = st.builds(
    Planned,
    st.lists(st.fractions(max_denominator=1000), min_size=1, max_size=3).map(tuple),
    st.sampled_from(Limit),
    st.none() | deadlines,
)


@given(deadlines)
def test_a_printed_deadline_reads_as_itself(deadline: Deadline) -> None:
    """Every deadline survives printing."""
    assert deadline == parse_deadline(format_deadline(deadline))


@given(deadlines)
def test_what_is_read_prints_as_it_was(deadline: Deadline) -> None:
    """The text of a deadline is kept as printed, and the notation is settled at once."""
    text = format_deadline(deadline)

    assert text == str(parse_deadline(text))
    assert text.upper() == str(parse_deadline(f" {text} ")).upper()
    assert text == format_deadline(parse_deadline(text))


@given(deadlines)
def test_capital_letters_do_not_count(deadline: Deadline) -> None:
    """A deadline that begins a sentence is the same deadline."""
    text = format_deadline(deadline)

    assert deadline == parse_deadline(text[0].upper() + text[1:])


@given(planned)
def test_a_printed_planned_value_reads_as_itself(value: Planned) -> None:
    """Every planned value survives printing, and is kept as printed."""
    text = format_planned(value)

    assert value == parse_planned(text)
    assert text == str(parse_planned(text)) == str(value)


@given(st.lists(st.sampled_from(WORDS)))
def test_any_words_of_the_trade_are_a_deadline_or_a_refusal(words: list[str]) -> None:
    """Scrambled deadlines end in a value that prints and reads back, or in a refusal."""
    with suppress(NotationError):
        deadline = parse_deadline(" ".join(words))
        assert deadline == parse_deadline(format_deadline(deadline))


def test_a_plan_of_nothing_is_none() -> None:
    """A planned value has at least one number."""
    with pytest.raises(ValueError, match="a planned value has a number"):
        Planned(())


def test_a_planned_value_that_was_never_printed_prints_in_the_notation() -> None:
    """A planned value made by a program prints as the orders would print it."""
    assert "не менее 1" == str(Planned((Fraction(1),), Limit.AT_LEAST))


def test_words_are_of_one_source() -> None:
    """What follows a plan is told from what follows an event, and both from plain words."""
    assert Source.PLAN is source_of("по плану работы")
    assert Source.EVENT is source_of("после каникул")
    assert Source.WORDS is source_of("«сразу»")
    assert source_of("сразу") is None
    assert source_of("по  плану") is None
