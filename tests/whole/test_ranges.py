# SPDX-License-Identifier: MIT
"""Ranges of whole numbers: no result lies outside of the one that is told for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import assume, given
from hypothesis import strategies as st

from shnor_rules.whole.ranges import (
    EVERY,
    difference,
    largest,
    product,
    quotient,
    total,
    union,
)

if TYPE_CHECKING:
    from shnor_rules.whole.ranges import Range


@st.composite
def ranges(draw: st.DrawFn) -> tuple[Range, int]:
    """Return a range, and a whole number in it."""
    low, number, high = sorted(draw(st.tuples(*[st.integers(-20, 20)] * 3)))
    return (draw(st.sampled_from([low, None])), draw(st.sampled_from([high, None]))), number


def contains(given_range: Range, number: int) -> bool:
    """Return whether a number lies in a range."""
    low, high = given_range
    return (low is None or low <= number) and (high is None or number <= high)


@given(ranges(), ranges())
def test_results_lie_in_the_range_of_results(
    one: tuple[Range, int], other: tuple[Range, int]
) -> None:
    """Of numbers in two ranges, what is computed lies in the range that is computed."""
    (left, a), (right, b) = one, other

    assert contains(total([left, right]), a + b)
    assert contains(difference(left, right), a - b)
    assert contains(product(left, right), a * b)
    assert contains(union(left, right), a)
    assert contains(union(left, right), b)
    assert contains(largest(left, right), max(a, b))


@given(ranges(), ranges())
def test_quotients_lie_in_their_range(one: tuple[Range, int], other: tuple[Range, int]) -> None:
    """How often a positive number goes into one that is not negative lies in the range."""
    (left, a), (right, b) = one, other
    assume(a >= 0 and b >= 1)

    assert contains(quotient(left, right), a // b)


def test_ends_are_reached() -> None:
    """Where both ends are known, they are results themselves."""
    assert (-2, 5) == total([(0, 2), (-2, 3)])
    assert (0, 0) == total([])
    assert (-3, 4) == difference((0, 2), (-2, 3))
    assert (-4, 6) == product((0, 2), (-2, 3))
    assert (0, 3) == quotient((0, 7), (2, 5))
    assert (-2, 3) == union((0, 2), (-2, 3))
    assert (1, 3) == largest((0, 2), (1, 3))


def test_an_end_that_is_not_known_is_told_by_the_other_sides() -> None:
    """A product of what is not negative is not negative; of the larger of two one end is enough."""
    assert (0, None) == product((0, None), (2, 3))
    assert EVERY == product((None, 3), (2, 3))
    assert EVERY == product((-1, None), (2, 3))
    assert (0, None) == quotient((0, None), (2, 3))
    assert (0, 7) == quotient((0, 7), (None, 5))
    assert (2, None) == largest((None, None), (2, 3))
    assert EVERY == largest(EVERY, EVERY)
