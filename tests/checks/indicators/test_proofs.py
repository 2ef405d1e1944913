# SPDX-License-Identifier: MIT
"""Values and items fit if and only if every sum of answers is a value, and every value a sum."""

from __future__ import annotations

from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from shnor_rules.checks.indicators import values_beyond_items
from tests.checks.probing import pins

NUMBERS = st.sets(st.integers(-1, 3), min_size=1, max_size=3).map(sorted)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(NUMBERS, min_size=1, max_size=3),
    st.sets(st.integers(-2, 8), min_size=1, max_size=6).map(sorted) | st.none(),
)
def test_values_are_told_exactly_where_sums_differ(
    items: list[list[int]], values: list[int] | None
) -> None:
    """Without a set of its own the indicator gets the right one, and nothing is told."""
    sums = sorted({sum(each) for each in product(*items)})
    printed = "; ".join(map(str, sums if values is None else values))
    listed = ", ".join(
        f'{place}: {{title: п{place}, values: "{{{"; ".join(map(str, each))}}}"}}'
        for place, each in enumerate(items, start=1)
    )
    body = (
        f'indicators: {{П1: {{title: а, values: "{{{printed}}}", items: {{{listed}}}}}}}\n'
        "total: {formula: П1, quote: формула}\n"
    )

    found = pins(values_beyond_items.check, body)

    assert (values is not None and sums != values) == bool(found)
