# SPDX-License-Identifier: MIT
"""A number line has exactly the holes and overlaps that its intervals leave."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from shnor_rules.notation import Interval, parse_interval
from shnor_rules.reports.number_line import NumberLine, Piece, cut

ENDS = st.integers(0, 6).map(Fraction)


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    """Return an interval with at least one number in it."""
    low, high = sorted((draw(ENDS), draw(ENDS)))
    closed = low == high
    low_end = draw(st.sampled_from([low, None]))
    high_end = draw(st.sampled_from([high, None]))
    return Interval(
        low_end,
        high_end,
        low_end is not None and (closed or draw(st.booleans())),
        high_end is not None and (closed or draw(st.booleans())),
    )


def witness(piece: Piece) -> Fraction:
    """Return a number inside a piece."""
    if piece.low is None:
        return Fraction() if piece.high is None else piece.high - 1
    return piece.low + 1 if piece.high is None else (piece.low + piece.high) / 2


def line(*texts: str) -> NumberLine:
    """Return the line cut by intervals in the notation of the orders."""
    return cut([parse_interval(text) for text in texts])


def test_holes_are_what_no_interval_takes() -> None:
    """Single numbers and stretches between the outermost intervals are holes, ends included."""
    found = line("[0; 1)", "(1; 2]", "(3; 4)", "[5; 6]")

    assert ["1", "(2; 3]", "[4; 5)"] == [found.written(run) for run in found.holes()]
    assert [True, False, False] == [found.is_single(run) for run in found.holes()]


def test_what_lies_outside_is_no_hole() -> None:
    """An open end of the whole scale and what lies beyond it is no hole."""
    assert [] == list(line("(0; 1]", "(1; 2)").holes())


def test_overlaps_are_what_several_intervals_take() -> None:
    """The common part of intervals is written as one run, up to infinity."""
    found = line("[0; 5]", "[5; 7)", "[6; 10]", "более 9")

    assert ["5", "[6; 7)", "(9; 10]"] == [found.written(run) for run in found.overlaps()]


def test_two_infinite_intervals_overlap_everywhere() -> None:
    """A line without any bound has one piece."""
    found = line("любое", "любое")

    assert ["любое"] == [found.written(run) for run in found.overlaps()]
    assert [[0]] == [found.run(interval) for interval in found.intervals[:1]]


@given(st.lists(intervals(), min_size=1, max_size=4))
def test_a_piece_is_taken_as_a_number_in_it_is(each: list[Interval]) -> None:
    """How many intervals take a piece is how many hold any number of it, and runs have no gap."""
    found = cut(each)

    for index, piece in enumerate(found.pieces):
        assert sum(witness(piece) in interval for interval in each) == found.times(index)
    for interval in each:
        run = found.run(interval)
        assert list(range(run[0], run[-1] + 1)) == run
