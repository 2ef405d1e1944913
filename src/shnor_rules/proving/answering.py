# SPDX-License-Identifier: MIT
"""What can be answered to an indicator: a value, its items, the rows of a sample, two counts."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from shnor_rules.expressions.absent import not_applicable, nothing_to_share
from shnor_rules.expressions.stretches import any_of
from shnor_rules.notation import Interval
from shnor_rules.proving.options import Option, always, numbers_of, numbers_within, option
from shnor_rules.proving.rows import item_rows, rows_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.expressions.lifted import Reachable
    from shnor_rules.model import Indicator, Share

By: TypeAlias = Literal["values", "items", "accepted"]
"""What is one answer to an indicator with items, a sample or counts; see `attainable`."""

_BOTH: Final[tuple[By, By]] = ("values", "accepted")

PERCENT: Final = Interval(Fraction(), Fraction(100), low_closed=True, high_closed=True)
NOTHING_OF_NOTHING: Final = "0 из 0"
"""The name of the one share that cannot be computed."""


def indicator_options(indicator: Indicator, by: By) -> Iterator[Option]:
    """Yield what can be answered: numbers ascending, then words, then «нет».

    Items that can add up to more than can be listed are answered by bare numbers of the printed
    set.
    """
    if indicator.sample is not None:
        yield from _means(indicator, by)
    elif indicator.share is not None:
        yield from _shares(indicator, indicator.share, by)
    elif indicator.items and by != "accepted":
        yield from _sums(indicator, by)
    else:
        yield from _printed(indicator)
    for word in sorted(indicator.words):
        yield Option(word, word, always(word))
    no = indicator.not_applicable
    if no is not None and no in indicator.allowed.words:
        yield Option(not_applicable(indicator.id, no), no, always(no))


def takes_more_bare(indicator: Indicator) -> bool:
    """Return whether a bare number may be what no items, rows or counts come to.

    The printed set has such numbers, and `evaluate` accepts them.
    """
    if not indicator.items and indicator.sample is None and indicator.share is None:
        return False
    values, accepted = (
        [option.value for option in indicator_options(indicator, by)] for by in _BOTH
    )
    return values != accepted


def _printed(indicator: Indicator) -> Iterator[Option]:
    for number in numbers_of(indicator.allowed, indicator.measured):
        yield option(number)


def _sums(indicator: Indicator, by: By) -> Iterator[Option]:
    rows = item_rows(indicator)
    if rows is None:
        yield from _printed(indicator)
        return
    for row in rows:
        if row.value not in indicator.allowed:
            continue
        if by == "items":
            yield option(row.value, always(row.answers), ways=row.ways)
        else:
            yield option(row.value)


def _means(indicator: Indicator, by: By) -> Iterator[Option]:
    rows = rows_of(indicator)
    if rows is None:
        yield from _printed(indicator)
        return

    def give(mean: Fraction) -> object:
        return rows.sample(mean) if mean in rows.interval else mean

    if not indicator.items:
        # What rows without items come to need not be in the printed set.
        yield option(any_of(indicator.measured, rows.interval), give)
        return
    for number in _in_set(indicator, by, rows.interval):
        yield option(number, give)


def _shares(indicator: Indicator, share: Share, by: By) -> Iterator[Option]:
    def give(percent: Fraction) -> object:
        exact = percent / 100
        counts = {"часть": exact.numerator, "всего": exact.denominator}
        return counts if percent in PERCENT else percent

    for number in _in_set(indicator, by, PERCENT):
        yield option(number, give)
    nothing = nothing_to_share(indicator.id, share.whole)
    yield Option(nothing, NOTHING_OF_NOTHING, always({"часть": 0, "всего": 0}))


def _in_set(indicator: Indicator, by: By, possible: Interval) -> Iterator[Reachable]:
    """Return the numbers of the printed set that are possible, or all that may be put bare."""
    if by == "accepted":
        return numbers_of(indicator.allowed, indicator.measured)
    return numbers_within(indicator.allowed, possible, indicator.measured)
