# SPDX-License-Identifier: MIT
"""Goals of levels, of endings without a level, and of conditions for not rating a record."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from shnor_rules.analysis.boundaries.goals import Kind
from shnor_rules.analysis.boundaries.wanted import Wanted
from shnor_rules.expressions import interpret
from shnor_rules.expressions.absent import Absent
from shnor_rules.expressions.graph import Operation
from shnor_rules.messages import Message, say
from shnor_rules.model import Level, Status
from shnor_rules.proving import Conclusion, Verdict, levels_of
from shnor_rules.proving.unfolding import grown

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Mapping

    from shnor_rules.analysis.boundaries.views import Shown, View
    from shnor_rules.expressions.graph import Node

_OWN_GOALS: Final = frozenset({Status.LEVEL_FOUND, Status.NOT_RATED, Status.NO_SCALE})
"""Endings that are goals of another kind, or none."""


def levels(view: View) -> Iterator[Wanted]:
    """Yield the goal of each level of the scale."""
    scale = view.monitoring.scale
    if scale is None or not view.decides:
        return
    landings = {each.conclusion: each for each in levels_of(view.attainable)}
    for level in scale.bands:
        conclusion = Conclusion(Status.LEVEL_FOUND, (level.name,))
        yield Wanted(
            Kind.LEVEL,
            "levels",
            level.name,
            say("boundary.level", level=level.name),
            meets=partial(_ends, conclusion),
            records=partial(_records_of, view, conclusion),
            impossible=_never(view, conclusion, landings[conclusion].verdict),
            undecided=view.attainable.undecided,
        )


def _never(view: View, conclusion: Conclusion, verdict: Verdict) -> Message | None:
    """Return why no record ends so, where that is true of all that `evaluate` accepts."""
    if verdict is not Verdict.UNREACHABLE:
        return None
    accepted = {each.conclusion: each.verdict for each in levels_of(view.accepted)}
    is_sure = accepted.get(conclusion) is Verdict.UNREACHABLE
    return say("boundary.why.level") if is_sure else None


def endings(view: View) -> Iterator[Wanted]:
    """Yield the goal of each ending without a level that records can come to."""
    if not view.decides:
        return
    landings = levels_of(view.attainable)
    possible = [
        each.conclusion
        for each in landings
        if each.verdict is not Verdict.UNREACHABLE and each.conclusion.ending not in _OWN_GOALS
    ]
    for conclusion in dict.fromkeys((*possible, Conclusion(Status.MISSING))):
        status = say(f"status.{conclusion.ending.value}")
        names = ", ".join(conclusion.levels)
        said = say("boundary.ending.levels", status=status, levels=names) if names else status
        yield Wanted(
            Kind.ENDING,
            "levels",
            ": ".join(filter(None, (conclusion.ending.value, names))),
            said,
            meets=partial(_ends, conclusion),
            records=partial(_records_of, view, conclusion),
            undecided=view.attainable.undecided,
        )


def not_rated(view: View) -> Iterator[Wanted]:
    """Yield the goal of each condition under which a record is not rated."""
    conditions = view.monitoring.not_rated
    graph = grown(view.program)
    truths = tuple(interpret(each.when, graph) for each in conditions)
    reached = view.reached(Operation(_first_true, truths)) if conditions else ()
    undecided = reached if isinstance(reached, Message) else None
    found = () if isinstance(reached, Message) else reached
    for place, each in enumerate(conditions):
        records = [recorder.record(one, None) for one, recorder in found if one.value == place]
        is_never = not records and (undecided is None or _never_holds(view, truths[place]))
        yield Wanted(
            Kind.ENDING,
            "not_rated",
            each.when.text,
            say("boundary.not-rated", because=each.because),
            meets=partial(_not_rated_by, each.because),
            records=partial(_completed, view, records),
            impossible=say("boundary.why.not-rated") if is_never else None,
            undecided=undecided,
        )


def _first_true(*truths: Hashable) -> Hashable:
    """Return the place of the first condition that holds; -1 where none does or nobody knows."""
    for place, truth in enumerate(truths):
        if isinstance(truth, Absent):
            break
        if truth:
            return place
    return -1


def _never_holds(view: View, truth: Node) -> bool:
    """Return whether a condition never holds, whatever becomes of those before it."""
    reached = view.reached(truth)
    return not isinstance(reached, Message) and not any(each.value is True for each, _ in reached)


def _not_rated_by(because: str, shown: Shown) -> bool:
    reason = shown.assessment.reason
    is_so = shown.assessment.status is Status.NOT_RATED
    return is_so and reason is not None and reason.parameters == {"because": because}


def _ends(conclusion: Conclusion, shown: Shown) -> bool:
    outcomes = [band.outcome for band in shown.assessment.decision.bands]
    names = tuple(each.name for each in outcomes if isinstance(each, Level))
    return shown.assessment.status is conclusion.ending and names == conclusion.levels


def _records_of(view: View, conclusion: Conclusion) -> Iterator[Mapping[str, object]]:
    for each in view.attainable.outcomes:
        if each.conclusion == conclusion:
            yield from view.completed(each.witness)
    if view.attainable.undecided is not None:
        yield from view.tries()
    if conclusion.ending is Status.MISSING:
        for part in view.base:
            yield {key: answer for key, answer in view.base.items() if key != part}


def _completed(view: View, records: list[dict[str, object]]) -> Iterator[Mapping[str, object]]:
    for record in records:
        yield from view.completed(record)
