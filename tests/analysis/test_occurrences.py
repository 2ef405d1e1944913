# SPDX-License-Identifier: MIT
"""Events are given to what was due so that as much as possible was done in its time."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import permutations
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from shnor_rules.analysis.fulfilment import Status
from shnor_rules.analysis.fulfilment.occurring import Slot, occurrences

if TYPE_CHECKING:
    from collections.abc import Sequence

FIRST = date(2022, 1, 1)
DAYS = st.integers(min_value=0, max_value=12).map(lambda number: FIRST + timedelta(days=number))


@st.composite
def slots(draw: st.DrawFn) -> Slot:
    """Return something that is due from one day to another, or by a day."""
    first, last = sorted((draw(DAYS), draw(DAYS)))
    return Slot("", draw(st.sampled_from([first, None])), last, draw(st.booleans()))


def most_in_time(wanted: Sequence[Slot], days: Sequence[date]) -> int:
    """Return the most that can be done on its own days, by trying every order of the events."""
    idle = [None] * len(wanted)
    return max(
        sum(day is not None and slot.holds(day) for slot, day in zip(wanted, order, strict=False))
        for order in permutations([*days, *idle], len(wanted))
    )


@given(st.lists(slots(), max_size=3), st.lists(DAYS, max_size=3), DAYS)
def test_as_much_as_possible_is_in_its_time(
    wanted: list[Slot], days: list[date], as_of: date
) -> None:
    """No other way to give the events serves more, and each event serves once."""
    found = occurrences(wanted, days, as_of)
    used = [each.day for each in found if each.day is not None]
    held = [
        each.day is not None and slot.holds(each.day)
        for slot, each in zip(wanted, found, strict=True)
    ]

    assert most_in_time(wanted, days) == sum(held)
    assert all(used.count(day) <= days.count(day) for day in used)
    for slot, each in zip(wanted, found, strict=True):
        if each.day is None:
            assert (each.status is Status.NOT_DONE) == (as_of > slot.last)
        else:
            assert (each.status is Status.LATE) == (each.day > slot.last)
