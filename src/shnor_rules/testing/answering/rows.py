# SPDX-License-Identifier: MIT
"""Strategies for answers item by item and row by row, such that they come to a printed value."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final, TypeAlias, TypeVar, cast

from hypothesis import strategies as st

from shnor_rules.expressions.hull import add, hull, meet, point
from shnor_rules.notation import Range
from shnor_rules.proving.rows import rows_of
from shnor_rules.testing.values import range_values

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hypothesis.strategies import DrawFn, SearchStrategy

    from shnor_rules.model import Indicator
    from shnor_rules.notation import Interval, ValueSet
    from shnor_rules.proving.rows import Rows

Row: TypeAlias = tuple[Fraction, ...]
"""The answers of one row, item by item; one number where there are no items."""

Group: TypeAlias = list[Row]

MOST_SUMS: Final = 2_000
"""Sums of answers to items that are looked at; where there are more, items are left alone."""

_MOST_ROWS: Final = 4

_One = TypeVar("_One")


def numbers(value_set: ValueSet) -> SearchStrategy[Fraction] | None:
    """Return a strategy for the numbers of a value set; `None` where it has only words."""
    if isinstance(value_set, Range):
        return range_values(value_set)
    return st.sampled_from(value_set.numbers) if value_set.numbers else None


def numbers_within(value_set: ValueSet, interval: Interval) -> SearchStrategy[Fraction] | None:
    """Return a strategy for the numbers of a value set that lie in an interval, if any do."""
    if isinstance(value_set, Range):
        common = meet(value_set.interval, interval)
        return None if common is None else range_values(Range(common, whole=value_set.whole))
    listed = [number for number in value_set.numbers if number in interval]
    return st.sampled_from(listed) if listed else None


def item_rows(indicator: Indicator) -> SearchStrategy[Row] | None:
    """Return a strategy for answers to all items that add up to a value of the printed set.

    There is none where the items cannot come to any, or it cannot be told.
    """
    rows = _any_rows(indicator)
    if rows is None or _is_within(_sums(indicator), indicator.allowed, whole=_is_whole(indicator)):
        return rows
    listed = [each.values.numbers for each in indicator.items]
    rests: list[frozenset[Fraction]] = [frozenset({Fraction()})]
    for choice in reversed(listed):
        if choice is None or len(rests[0]) > MOST_SUMS:
            return None
        rests.insert(0, frozenset(number + rest for number in choice for rest in rests[0]))
    if not any(total in indicator.allowed for total in rests[0]):
        return None
    return _completed([choice for choice in listed if choice is not None], rests, indicator.allowed)


@st.composite
def _completed(
    draw: DrawFn,
    choices: Sequence[tuple[Fraction, ...]],
    rests: Sequence[frozenset[Fraction]],
    allowed: ValueSet,
) -> Row:
    """Draw answer after answer, each such that the others can still make up an allowed sum."""
    row: list[Fraction] = []
    total = Fraction()
    for choice, rest in zip(choices, rests[1:], strict=True):
        fitting = [each for each in choice if any(total + each + more in allowed for more in rest)]
        row.append(draw(st.sampled_from(fitting)))
        total += row[-1]
    return tuple(row)


def groups(
    indicator: Indicator, sizes: SearchStrategy[int] | None = None
) -> SearchStrategy[list[Group]] | None:
    """Return a strategy for the rows of a sample in groups; one group where it has none.

    Where the mean has to be one of few printed values, there are as many rows as it takes.

    Args:
        indicator: an indicator with a sample.
        sizes: how many rows a group has, and how many groups there are.
    """
    if indicator.items and not _is_within(_sums(indicator), indicator.allowed, whole=False):
        rows = rows_of(indicator)
        return None if rows is None else _of_printed_mean(indicator.allowed, rows)
    row = _any_rows(indicator)
    if row is None:
        return None
    group = _several(row, sizes)
    has_groups = indicator.sample is not None and indicator.sample.groups is not None
    return _several(group, sizes) if has_groups else group.map(lambda each: [each])


def _several(
    one: SearchStrategy[_One], sizes: SearchStrategy[int] | None
) -> SearchStrategy[list[_One]]:
    if sizes is None:
        return st.lists(one, min_size=1, max_size=_MOST_ROWS)
    return sizes.flatmap(lambda size: st.lists(one, min_size=size, max_size=size))


def _of_printed_mean(allowed: ValueSet, rows: Rows) -> SearchStrategy[list[Group]] | None:
    means = numbers_within(allowed, rows.interval)
    if means is None:
        return None
    return means.flatmap(lambda mean: st.permutations(_group(rows, mean))).map(lambda each: [each])


def _group(rows: Rows, mean: Fraction) -> Group:
    sample = rows.sample(mean)
    listed = sample[0] if rows.in_groups else sample
    return [tuple(row) for row in cast("list[list[Fraction]]", listed)]


def _any_rows(indicator: Indicator) -> SearchStrategy[Row] | None:
    """Return a strategy for any answers of a row; `None` if some item takes no number."""
    asked = [item.values for item in indicator.items] or [indicator.allowed]
    each = [one for value_set in asked if (one := numbers(value_set)) is not None]
    return st.tuples(*each) if len(each) == len(asked) else None


def _sums(indicator: Indicator) -> Interval | None:
    """Return where the sums of answers to the items lie; `None` if an item takes no number."""
    total = point(Fraction())
    for item in indicator.items:
        own = item.values
        within = own.interval if isinstance(own, Range) else hull(map(point, own.numbers))
        if within is None:
            return None
        total = add(total, within)
    return total


def _is_whole(indicator: Indicator) -> bool:
    return all(
        item.values.whole
        if isinstance(item.values, Range)
        else all(number.denominator == 1 for number in item.values.numbers)
        for item in indicator.items
    )


def _is_within(sums: Interval | None, allowed: ValueSet, *, whole: bool) -> bool:
    """Return whether all numbers of an interval may be answered."""
    if sums is None or not isinstance(allowed, Range) or (allowed.whole and not whole):
        return False
    return meet(sums, allowed.interval) == sums
