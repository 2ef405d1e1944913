# SPDX-License-Identifier: MIT
"""Strategies for single values: of a value set, and on and beside the ends of an interval."""

from __future__ import annotations

import math
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from hypothesis import strategies as st

from shnor_rules.notation import Enumeration, Interval, parse_interval, parse_value_set

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hypothesis.strategies import SearchStrategy

    from shnor_rules.notation import Range, ValueSet

FAR: Final = 1_000_000
"""How far past its finite end a range without another end is tried."""

STEPS: Final = tuple(Fraction(1, parts) for parts in (1, 10, 100, 1000, 1_000_000))
"""How far from an end a number is just beside it, for one order or another."""

_GRIDS: Final = tuple(Fraction(1, parts) for parts in (1, 2, 10, 100, 3))

_FEW: Final = 20
_PARTS: Final = 8


def values(value_set: ValueSet | str) -> SearchStrategy[Fraction | str]:
    """Return a strategy for the values that may be answered.

    Of a range, the ends, what lies just inside them, zero and whole numbers come often; a range
    without an end is tried as far as a million past the other one.

    Example:
        >>> from hypothesis import given
        >>> from shnor_rules.testing import values
        >>> @given(answer=values("{0; 1; 2; нет}"))
        ... def test_answer(answer): ...

    Args:
        value_set: the value set, or its text: `{0; 1; 2; нет}`, `целое [0; 20]`.

    Raises:
        NotationError: the text is no value set.
    """
    understood = parse_value_set(value_set) if isinstance(value_set, str) else value_set
    if isinstance(understood, Enumeration):
        return st.sampled_from(understood.members)
    return range_values(understood)


def range_values(values: Range) -> SearchStrategy[Fraction]:
    """Return a strategy for the numbers of a range, biased towards its ends."""
    interval = values.interval
    ends = [Fraction(), *(end for end in (interval.low, interval.high) if end is not None)]
    told = (ends, beside(interval))
    edges = [list(dict.fromkeys(each for each in one if each in values)) for one in told]
    # A plain union would be merged with the ones around it, and the ends would come seldom.
    others = st.one_of(*_grids(values)).map(Fraction)
    return st.one_of(*(st.sampled_from(each) for each in edges if each), others)


def near_edges(interval: Interval | str) -> SearchStrategy[Fraction]:
    """Return a strategy for the ends of an interval, and what lies just below and above them.

    A number is just beside an end on several steps: 1, 0,1 and so on to a millionth. The middle
    comes as well, and of everything the simplest comes first.

    Example:
        >>> from hypothesis import given
        >>> from shnor_rules.testing import near_edges
        >>> @given(total=near_edges("[0,5; 0,7)"))
        ... def test_total(total): ...

    Args:
        interval: the interval, or its text: `[0,5; 0,7)`, `не менее 30`.

    Raises:
        NotationError: the text is no interval.
    """
    understood = parse_interval(interval) if isinstance(interval, str) else interval
    return st.sampled_from(list(dict.fromkeys(beside(understood))))


def beside(interval: Interval) -> Iterator[Fraction]:
    """Yield the ends of an interval, the middle, and what lies beside the ends on every step."""
    ends = [end for end in (interval.low, interval.high) if end is not None]
    yield from ends
    yield sum(ends, Fraction()) / max(len(ends), 1)
    for step in STEPS:
        for end in ends:
            yield from (end - step, end + step)


def _grids(values: Range) -> Iterator[SearchStrategy[Fraction]]:
    """Yield strategies for the multiples of some steps that lie in a range."""
    low, high = _limits(values.interval)
    for step in (Fraction(1),) if values.whole else _GRIDS:
        first, last = math.ceil(low / step), math.floor(high / step)
        # An end that does not belong to the range is left out.
        first += first * step not in values.interval
        last -= last * step not in values.interval
        if first <= last:
            yield st.integers(first, last).map(step.__mul__)
        if first + _FEW < last:
            yield st.integers(first, first + _FEW).map(step.__mul__)
    if not values.whole and low < high:
        inside = st.integers(1, _PARTS - 1)
        yield inside.map(lambda part: low + (high - low) * part / _PARTS)


def _limits(interval: Interval) -> tuple[Fraction, Fraction]:
    low, high = interval.low, interval.high
    if low is None:
        low = Fraction(-FAR) if high is None else min(high, Fraction()) - FAR
    if high is None:
        high = max(low, Fraction()) + FAR
    return low, high
