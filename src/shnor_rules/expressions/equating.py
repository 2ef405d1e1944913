# SPDX-License-Identifier: MIT
"""Whether two values can be equal, and whether they can differ, as far as their bounds tell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from shnor_rules.expressions.hull import is_point, meet
from shnor_rules.expressions.lacking import meeting, not_applicable, unknown
from shnor_rules.expressions.possible import Bounds, Lacks, after, merged

if TYPE_CHECKING:
    from fractions import Fraction

    from shnor_rules.notation.intervals import Interval

_BOTH: Final = frozenset({True, False})


def equality(left: Bounds, right: Bounds) -> Bounds:
    """Return the bounds of `left == right`."""
    truths, tight = _equal_numbers(left, right)
    for one, other in ((left.codes, right.codes), (left.truths, right.truths)):
        if one and other:
            truths |= {True} if one & other else frozenset()
            truths |= {False} if len(one | other) > 1 else frozenset()
    if (left.codes and right.numbers) or (left.numbers and right.codes):
        truths |= {False}
    truths |= _equal_lacks(left, right)
    return after(Bounds(truths=truths, lacks=_unequal(left, right), is_tight=tight), left, right)


def _equal_lacks(left: Bounds, right: Bounds) -> frozenset[bool]:
    """Return what «нет» on one side or on both makes of an equality."""
    first, second = not_applicable(left.lacks), not_applicable(right.lacks)
    one_sided = (first and right.is_there) or (second and left.is_there)
    both = first and second
    return frozenset({False} if one_sided else ()) | frozenset({True} if both else ())


def _unequal(left: Bounds, right: Bounds) -> Lacks:
    """Return the lacks of an equality: «нет» alone is compared like any answer."""
    first, second = unknown(left.lacks), unknown(right.lacks)
    lacks = merged(meeting(first, right.lacks), meeting(left.lacks, second))
    if right.is_there:
        lacks = merged(lacks, first)
    return merged(lacks, second) if left.is_there else lacks


def _equal_numbers(left: Bounds, right: Bounds) -> tuple[frozenset[bool], bool]:
    """Return how an equality of the numbers can come out, and whether that is certain."""
    if left.numbers is None or right.numbers is None:
        return frozenset(), True
    common = meet(left.numbers, right.numbers)
    if common is None:
        return frozenset({False}), True
    if is_point(left.numbers) and is_point(right.numbers):
        return frozenset({True}), True
    if left.is_dense and right.is_dense:
        return _BOTH, True
    shared = attained_ends(common)
    sure_left = shared if left.is_dense else attained_ends(left.numbers)
    sure_right = shared if right.is_dense else attained_ends(right.numbers)
    return _BOTH, bool(shared & sure_left & sure_right)


def attained_ends(interval: Interval) -> frozenset[Fraction]:
    """Return the ends that belong to the interval."""
    ends = ((interval.low, interval.low_closed), (interval.high, interval.high_closed))
    return frozenset(end for end, closed in ends if end is not None and closed)
