# SPDX-License-Identifier: MIT
"""Goals of the bounds of the scale of the total, and of halves that are rounded."""

from __future__ import annotations

from fractions import Fraction
from functools import partial
from typing import TYPE_CHECKING, Final

from shnor_rules.analysis.boundaries.beside import sides
from shnor_rules.analysis.boundaries.goals import Kind
from shnor_rules.analysis.boundaries.marks import written
from shnor_rules.analysis.boundaries.views import stretch_of
from shnor_rules.analysis.boundaries.wanted import Wanted
from shnor_rules.expressions.hull import is_point
from shnor_rules.expressions.settling import simplest
from shnor_rules.expressions.stretches import Stretch
from shnor_rules.messages import Message, say
from shnor_rules.notation import EVERYTHING, format_number
from shnor_rules.proving.beside import RATED, bounds_of, rated
from shnor_rules.proving.outcomes import intervals_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from shnor_rules.analysis.boundaries.beside import Side
    from shnor_rules.analysis.boundaries.views import Shown, View
    from shnor_rules.model import Computed
    from shnor_rules.notation import Interval
    from shnor_rules.proving import Attainable, Outcome

SIGNS: Final = {"on": "=", "below": "<", "above": ">"}
"""How a side of a bound is written without words."""

_HALF: Final = Fraction(1, 2)


def bounds(view: View) -> Iterator[Wanted]:
    """Yield the goals of each bound of the scale: on it, and the nearest totals beside it."""
    scale = view.monitoring.scale
    if scale is None or view.monitoring.total is None or view.monitoring.table is not None:
        return
    ends = bounds_of(scale)
    found = list(_sides(view.attainable, ends))
    is_whole = all(side.numbers is not None for side in found)
    # A bare number can be what no items, rows or counts come to.
    bare = found if is_whole else _sides(view.accepted, ends)
    for side, other in zip(found, bare, strict=True):
        if side.numbers is not None:
            yield _at_side(view, side, view.attainable)
        else:
            yield _at_side(view, other, view.accepted)


def _sides(proof: Attainable, ends: Collection[Fraction]) -> Iterator[Side]:
    # Where the totals are not known, any number may be one.
    is_known = proof.undecided is None
    return sides(intervals_of(rated(proof)) if is_known else (EVERYTHING,), ends)


def _at_side(view: View, side: Side, proof: Attainable) -> Wanted:
    return Wanted(
        Kind.BOUND,
        "levels",
        _what(side, rated(proof)),
        said_of(side, "total"),
        meets=partial(_total_in, side.numbers),
        records=partial(_records_in, view, proof, side.numbers),
        impossible=_never(side),
        undecided=proof.undecided,
    )


def said_of(side: Side, kind: str, name: str = "") -> Message:
    """Return a side of a bound in words, as a part of a sentence."""
    bound, numbers = format_number(side.bound), side.numbers
    # Numbers without an end would be written in words: those of the side are enough then.
    if numbers is None or None in {numbers.low, numbers.high} or side.where == "on":
        return say(f"boundary.{kind}.{side.where}", name=name, bound=bound)
    key = f"boundary.{kind}.{side.where}.{'at' if is_point(numbers) else 'among'}"
    return say(key, name=name, bound=bound, numbers=written(numbers))


def _never(side: Side) -> Message | None:
    if side.numbers is not None:
        return None
    return say(f"boundary.why.{side.where}", bound=format_number(side.bound))


def _what(side: Side, outcomes: Sequence[Outcome]) -> str:
    """Return what is to be tried with where it leads, which a reading can change."""
    place = f"{SIGNS[side.where]} {format_number(side.bound)}"
    if side.numbers is None:
        return place
    total = simplest(side.numbers)
    ends = {
        "/".join(each.conclusion.levels) or each.conclusion.ending.value
        for each in outcomes
        if _is_of(each, total)
    }
    led = f" - {', '.join(sorted(ends))}" if ends else ""
    return f"{place}: {written(side.numbers)}{led}"


def _is_of(outcome: Outcome, total: Fraction) -> bool:
    if isinstance(outcome.total, Stretch):
        return total in outcome.total.interval
    return outcome.total == total


def _total_in(numbers: Interval | None, shown: Shown) -> bool:
    total, status = shown.assessment.total, shown.assessment.status
    if numbers is None or total is None:
        return False
    return status in RATED and total in numbers


def _records_in(
    view: View, proof: Attainable, numbers: Interval | None
) -> Iterator[Mapping[str, object]]:
    if numbers is None:
        return
    if proof.undecided is not None:
        yield from view.tries()
    for each in rated(proof):
        record = each.record_of(simplest(numbers))
        if record is not None:
            yield from view.completed(record)


# --- rounding -------------------------------------------------------------------------------------


def halves(view: View) -> Iterator[Wanted]:
    """Yield the goal of each printed rounding: a value exactly at a half of the last decimal."""
    monitoring = view.monitoring
    total = () if monitoring.total is None else (monitoring.total,)
    for computed in (*monitoring.derived, *monitoring.subtotals, *total):
        if computed.rounding is not None:
            yield _half(view, computed, computed.rounding.places)


def _half(view: View, computed: Computed, places: int) -> Wanted:
    name = f"{computed.name}_до_округления"
    reached = view.values(name)
    undecided = reached if isinstance(reached, Message) else None
    found = () if isinstance(reached, Message) else reached
    step = Fraction(1, 10**places)
    records: list[Mapping[str, object]] = []
    for each, recorder in found:
        stretch = stretch_of(each)
        tie = _tie_in(stretch.interval, step) if stretch is not None else each.value
        if isinstance(tie, Fraction) and _is_tie(tie, step):
            records.append(recorder.record(each, each.value, tie))
    is_never = undecided is None and not records
    return Wanted(
        Kind.ROUNDING,
        computed.name,
        format_number(step * _HALF),
        say("boundary.rounding", name=computed.name, places=places),
        meets=partial(_at_half, name, step),
        records=lambda: (whole for each in records for whole in view.completed(each)),
        impossible=say("boundary.why.rounding") if is_never else None,
        undecided=undecided,
    )


def _is_tie(number: Fraction, step: Fraction) -> bool:
    return (number / step - _HALF).denominator == 1


def _tie_in(interval: Interval, step: Fraction) -> Fraction | None:
    """Return the tie of an interval that is nearest to its simplest number, if it has one."""
    below = ((simplest(interval) / step - _HALF) // 1 + _HALF) * step
    return next((each for each in (below, below + step) if each in interval), None)


def _at_half(name: str, step: Fraction, shown: Shown) -> bool:
    value = shown.assessment.values.get(name)
    return isinstance(value, Fraction) and _is_tie(value, step)
