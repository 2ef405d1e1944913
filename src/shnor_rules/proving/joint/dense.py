# SPDX-License-Identifier: MIT
"""Dense totals that two monitorings make of the same answers in different ways: every pair of ends.

Where one total is cut at the bounds of its scale, the other one, a sum of the same numbers with
other factors, cannot follow. So both are left whole, and for each piece of the one scale with each
of the other it is decided by itself whether records have both.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Final, TypeAlias, cast

from shnor_rules.expressions.attainable import Answer, Reached, Undecided, reach
from shnor_rules.expressions.graph import Graphing, Input
from shnor_rules.expressions.hull import point
from shnor_rules.expressions.settling import placed, settled
from shnor_rules.expressions.stretches import Stretch, any_of
from shnor_rules.messages import say
from shnor_rules.program import TOTAL
from shnor_rules.proving.joint.apart import other_than
from shnor_rules.proving.joint.graph import deciding
from shnor_rules.proving.joint.pairs import REFUSED_END, End, Pair
from shnor_rules.proving.joint.planar import seen, solved, unequal, within
from shnor_rules.proving.unfolding import concluding

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from fractions import Fraction

    from shnor_rules.expressions.lifted import Reachable
    from shnor_rules.notation import Interval
    from shnor_rules.program import Program
    from shnor_rules.proving.endings import Conclusion
    from shnor_rules.proving.joint.graph import Joined, Unended
    from shnor_rules.proving.recording import Recorder

_Numbers: TypeAlias = "Mapping[str, Fraction] | None"

_OTHER: Final = f"{TOTAL} "
"""What the other total is called, so that the two are never taken for one."""


def parted(
    both: Joined, answers: Mapping[str, Sequence[Answer]], recorder: Recorder, *, most_work: int
) -> tuple[Pair, ...] | Undecided:
    """Return every pair of ends, without counts.

    Args:
        both: the programs.
        answers: what can be answered.
        recorder: what records are made of.
        most_work: how many intermediate values may be looked at.
    """
    found = reach(both.unended(), answers, most_work=most_work)
    if isinstance(found, Undecided):
        return found
    pairs: dict[tuple[End, End], Pair] = {}
    for reached in found:
        sides = cast("tuple[Unended, Unended]", reached.value)
        pieces = [
            _pieces(program, side, most_work)
            for program, side in zip(both.programs, sides, strict=True)
        ]
        for each in pieces:
            if isinstance(each, Undecided):
                return each
        totals = tuple(None if side is None else side[0] for side in sides)
        if not _are_free(totals):
            return Undecided(say("undecided.stretches"))
        for one, other in product(*cast("list[list[End]]", pieces)):
            for ends, numbers in _attained(one, other, totals, reached):
                pair = Pair(*ends, None, reached, recorder, numbers)
                pairs.setdefault(ends, pair)
    return tuple(pairs.values())


def _pieces(program: Program, side: Unended, most_work: int) -> list[End] | Undecided:
    """Return the ways in which records of a side end, with the totals of each."""
    if side is None:
        return [REFUSED_END]
    total, values = side
    if any(isinstance(each, Stretch) for each in values):
        return Undecided(say("undecided.stretches"))
    graph = Graphing({})
    nodes = dict(zip(deciding(program), map(graph.constant, values), strict=True))
    answers = {}
    nodes[TOTAL] = graph.constant(total)
    if isinstance(total, Stretch):
        nodes[TOTAL] = Input(TOTAL)
        answers[TOTAL] = [Answer(any_of(TOTAL, total.interval))]
    ends = reach(concluding(program, graph.naming(nodes)), answers, most_work=most_work)
    if isinstance(ends, Undecided):
        return ends
    return [End(*cast("tuple[Reachable, Conclusion]", each.value)) for each in ends]


def _are_free(totals: tuple[object, ...]) -> bool:
    """Return whether the parts of both totals are the same or come from different inputs."""
    parts = {part for total in totals if isinstance(total, Stretch) for part, _ in total.parts}
    names = [name for part in parts for name in part.names]
    return len(names) == len(set(names)) and not any(part.is_whole for part in parts)


def _attained(
    one: End, other: End, totals: tuple[object, ...], reached: Reached
) -> Iterator[tuple[tuple[End, End], _Numbers]]:
    """Yield two ends with numbers for which records have them, if any have."""
    first, second = totals
    if isinstance(first, Stretch) and isinstance(second, Stretch):
        yield from _both(one, other, first, second, reached)
    elif isinstance(first, Stretch):
        yield (one, other), _settled(first, one, other, reached)
    elif isinstance(second, Stretch):
        yield (one, other), _settled(second, other, one, reached)
    else:
        yield (one, other), None


def _settled(total: Stretch, end: End, beside: End, reached: Reached) -> _Numbers:
    is_point = not isinstance(end.total, Stretch)
    number = other_than(_interval(end), None if is_point else beside.total)
    return settled(total, number, reached.cells)


def _both(
    one: End, other: End, first: Stretch, second: Stretch, reached: Reached
) -> Iterator[tuple[tuple[End, End], _Numbers]]:
    """Yield two ends of dense totals, apart from where the totals are one and the same."""
    intervals = _interval(one), _interval(other)
    inside = [*within(intervals[0], first=True), *within(intervals[1], first=False)]
    sides = [[]] if one.conclusion != other.conclusion else [[each] for each in unequal()]
    for side in sides:
        numbers = solved(first, second, [*inside, *side])
        if numbers is not None:
            ends = (
                _at(one, TOTAL, seen(first, second, *intervals)),
                _at(other, _OTHER, seen(second, first, *reversed(intervals))),
            )
            yield ends, placed(numbers, reached.cells)
            return
    numbers = solved(first, second, inside)
    if numbers is not None:
        same = _at(one, TOTAL, seen(first, second, *intervals))
        yield (same, same), placed(numbers, reached.cells)


def _at(end: End, name: str, interval: Interval) -> End:
    """Return an end with its totals, which are called so as to be taken for no others."""
    return End(any_of(name, interval), end.conclusion)


def _interval(end: End) -> Interval:
    total = end.total
    return total.interval if isinstance(total, Stretch) else point(cast("Fraction", total))
