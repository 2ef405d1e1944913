# SPDX-License-Identifier: MIT
"""Which band decides, in whole numbers: the same as `program.deciding`, for all records at once."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Final, cast

from attrs import frozen

from shnor_rules.expressions import Span, interpret
from shnor_rules.expressions.algebra import Comparison
from shnor_rules.expressions.hull import meet
from shnor_rules.model import Choice, Points
from shnor_rules.program import intervals
from shnor_rules.whole.held import NO_WORD, Absences, Held, Holding

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from fractions import Fraction

    from shnor_rules.expressions import Expression
    from shnor_rules.notation import Interval
    from shnor_rules.program import Band, Banding
    from shnor_rules.whole.algebra import WholeNumbers
    from shnor_rules.whole.nodes import Node

_NOWHERE: Final = Span(0, 0)


@frozen
class Deciding:
    """What the bands say of a value; exactly one of these holds.

    Attributes:
        decided: for each band, whether it alone decides.
        ambiguous: whether several hold, so that none decides.
        absences: when nothing can be said.
        gap: whether the value lies between the bands, or in no cell of a table.
        beyond: whether it lies below or above all of them.
    """

    decided: tuple[tuple[Band, Node], ...]
    ambiguous: Node
    absences: Absences
    gap: Node
    beyond: Node


def decide(banding: Banding, algebra: WholeNumbers) -> Deciding:
    """Return which bands decide for the values that an algebra knows."""
    holding, graph = algebra.holding, algebra.holding.graph
    measured = [algebra.values[name] for name in banding.of]
    truths = [
        (band, _truth(band, measured, algebra))
        for band in banding.bands
        if band.condition is not None
    ]
    holds = [(band, _holds(held, holding)) for band, held in truths]
    unknown = [(holding.is_absent(held.absences), held.absences) for _, held in truths]
    if banding.choice is Choice.FIRST:
        decided, first_unknown = _first(holds, unknown, holding)
        ambiguous = graph.never
    else:
        first_unknown = holding.first_of(absences for _, absences in unknown)
        nothing_unknown = holding.is_there(first_unknown)
        ambiguous = graph.both((nothing_unknown, _several(holds, holding)))
        decided = _only(holds, graph.both((nothing_unknown, graph.negate(ambiguous))), holding)
    taken = [node for _, node in decided]
    open_ = graph.negate(graph.any((*taken, ambiguous, holding.is_absent(first_unknown))))
    strong = holding.strongest([each.absences for each in measured])
    absences = holding.choose_absences(open_, strong, first_unknown)
    there = graph.both((open_, holding.is_there(strong)))
    rest = [band for band in banding.bands if band.condition is None]
    if rest:
        never = graph.never
        return Deciding((*decided, (rest[0], there)), ambiguous, absences, never, never)
    beyond = graph.both((there, _is_beyond(measured[0], banding, algebra)))
    gap = graph.both((there, graph.negate(beyond)))
    return Deciding(tuple(decided), ambiguous, absences, gap, beyond)


def worth(deciding: Deciding, algebra: WholeNumbers) -> Held:
    """Return the points or the grade that the bands give, or that there is nothing."""
    holding, graph = algebra.holding, algebra.holding.graph
    undefined = graph.any((deciding.ambiguous, deciding.gap, deciding.beyond))
    absences = holding.strongest((deciding.absences, holding.undefined(undefined)))
    result = Held(absences)
    for band, node in reversed(deciding.decided):
        outcome = band.outcome
        if isinstance(outcome, Points):
            numerator, denominator = outcome.points.as_integer_ratio()
            each = holding.number(graph.number(numerator), graph.number(denominator))
        else:
            each = Held(holding.nowhere(), word=graph.number(algebra.words[outcome.name]))
        result = holding.choose(node, each, result)
    return result


def _truth(band: Band, measured: Sequence[Held], algebra: WholeNumbers) -> Held:
    """Return whether a band holds; no interval takes a word."""
    holding, graph = algebra.holding, algebra.holding.graph
    held = interpret(cast("Expression", band.condition), algebra)
    if band.outcome.interval is None:
        return held
    is_word = graph.any(
        graph.negate(graph.equal(each.word, graph.number(NO_WORD)))
        for each in measured
        if each.word is not None
    )
    return holding.choose(is_word, holding.truth(graph.never), held)


def _holds(held: Held, holding: Holding) -> Node:
    graph = holding.graph
    truth = graph.never if held.truth is None else held.truth
    return graph.both((holding.is_there(held.absences), truth))


def _first(
    holds: Sequence[tuple[Band, Node]],
    unknown: Sequence[tuple[Node, Absences]],
    holding: Holding,
) -> tuple[list[tuple[Band, Node]], Absences]:
    """Return for each band whether it is the first to hold, and what is unknown before any does."""
    graph = holding.graph
    decided: list[tuple[Band, Node]] = []
    before: list[Node] = []
    earlier: list[tuple[Node, Absences]] = []
    for (band, node), (is_unknown, absences) in zip(holds, unknown, strict=True):
        is_open = graph.negate(graph.any(before))
        decided.append((band, graph.both((is_open, node))))
        earlier.append((graph.both((is_open, is_unknown)), absences))
        before += [node, is_unknown]
    return decided, holding.first(earlier)


def _only(
    holds: Sequence[tuple[Band, Node]], alone: Node, holding: Holding
) -> list[tuple[Band, Node]]:
    return [(band, holding.graph.both((alone, node))) for band, node in holds]


def _several(holds: Iterable[tuple[Band, Node]], holding: Holding) -> Node:
    graph = holding.graph
    return graph.any(
        graph.both((one, other))
        for (band, one), (beside, other) in combinations(holds, 2)
        if not _are_apart(band, beside)
    )


def _are_apart(one: Band, other: Band) -> bool:
    """Return whether two intervals have no number in common."""
    first, second = one.outcome.interval, other.outcome.interval
    if first is None or second is None:
        return False
    return first.is_empty or second.is_empty or meet(first, second) is None


def _is_beyond(value: Held, banding: Banding, algebra: WholeNumbers) -> Node:
    """Return whether a value that no interval takes is below or above them all."""
    graph = algebra.holding.graph
    scale: list[Interval] = [interval for interval, _ in intervals(banding)]
    if not scale or value.numerator is None or value.denominator is None:
        return graph.never
    above = graph.any(
        _compared(
            value,
            Comparison.GREATER if each.high_closed else Comparison.AT_LEAST,
            each.high,
            algebra,
        )
        for each in scale
        if each.high is not None
    )
    below = graph.any(
        _compared(
            value, Comparison.LESS if each.low_closed else Comparison.AT_MOST, each.low, algebra
        )
        for each in scale
        if each.low is not None
    )
    is_number = graph.always
    if value.word is not None:
        is_number = graph.equal(value.word, graph.number(NO_WORD))
    return graph.both((is_number, graph.negate(graph.both((above, below)))))


def _compared(value: Held, comparison: Comparison, bound: Fraction, algebra: WholeNumbers) -> Node:
    number = algebra.number(bound, _NOWHERE)
    truth = algebra.comparison(comparison, value, number, _NOWHERE).truth
    return algebra.holding.graph.never if truth is None else truth
