# SPDX-License-Identifier: MIT
"""Few examples that would meet all goals that are open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.analysis.boundaries.answers import other_answers
from shnor_rules.analysis.boundaries.goals import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from shnor_rules.analysis.boundaries.covering import BoundaryCoverage
    from shnor_rules.analysis.boundaries.goals import Goal
    from shnor_rules.analysis.boundaries.views import Shown, View
    from shnor_rules.analysis.boundaries.wanted import Wanted
    from shnor_rules.evaluation import Assessment

_DECISIVE: Final = frozenset(
    {Kind.LEVEL, Kind.ENDING, Kind.BOUND, Kind.ROUNDING, Kind.BAND, Kind.EDGE, Kind.CELL}
)
"""Goals that take answers which fit together; the others can be met on the way."""


@frozen(eq=False)
class Suggestion:
    """An example that would meet open goals.

    Attributes:
        record: the answers.
        reading: the reading, or `None` for the text.
        goals: the goals that it meets and that no suggestion before it does.
        assessment: what comes of the record, as the rules now are.
    """

    record: Mapping[str, object]
    reading: str | None
    goals: tuple[Goal, ...]
    assessment: Assessment


def suggest(coverage: BoundaryCoverage) -> tuple[Suggestion, ...]:
    """Return few examples that meet all goals that are open.

    Each begins with a record that meets one goal; its other answers are then changed as long as
    that meets more. They are few, not proved the fewest. What comes of them is computed: it shows
    what the rules do, not that the rules are right.
    """
    return tuple(
        found
        for reading, view in coverage.views.items()
        for found in _for_view(
            view, [(goal, each) for goal, each in coverage.wanted if goal.reading == reading]
        )
    )


def _for_view(view: View, wanted: list[tuple[Goal, Wanted]]) -> Iterator[Suggestion]:
    search = _Search(view, tuple(wanted))
    every = frozenset(range(len(wanted)))
    chosen: list[tuple[Shown, frozenset[int]]] = []
    left = every
    while left:
        start = min(left, key=lambda place: (wanted[place][0].kind not in _DECISIVE, place))
        shown = search.grown(start, left)
        met = search.met(shown, every)
        chosen.append((shown, met))
        left -= met
    yield from _named(view, wanted, _needed(chosen))


def _needed(chosen: list[tuple[Shown, frozenset[int]]]) -> list[tuple[Shown, frozenset[int]]]:
    """Return the records without those whose goals the others meet together."""
    kept = list(chosen)
    for each in reversed(chosen):
        others = [met for other, met in kept if other is not each[0]]
        if each[1] <= frozenset().union(*others):
            kept = [other for other in kept if other[0] is not each[0]]
    return kept


def _named(
    view: View, wanted: list[tuple[Goal, Wanted]], chosen: Iterable[tuple[Shown, frozenset[int]]]
) -> Iterator[Suggestion]:
    told: set[int] = set()
    for shown, met in chosen:
        goals = tuple(wanted[place][0] for place in sorted(met - told))
        told |= met
        yield Suggestion(shown.record, view.reading, goals, shown.assessment)


@frozen(eq=False)
class _Search:
    """The search for records under one reading.

    Attributes:
        view: the monitoring under the reading.
        wanted: the open goals.
    """

    view: View
    wanted: tuple[tuple[Goal, Wanted], ...]

    def met(self, shown: Shown, among: frozenset[int]) -> frozenset[int]:
        """Return those of some goals that a record meets, by their places."""
        return frozenset(place for place in among if self.wanted[place][1].meets(shown))

    def grown(self, start: int, left: frozenset[int]) -> Shown:
        """Return a record that meets one goal, and as many of those left as can be found."""
        best = self.begun(start)
        met, before = self.met(best, left), -1
        while len(met) > before:
            before = len(met)
            for part in self.parts(left - met):
                for answer in self._answers(part, best.record.get(part)):
                    shown = self.view.shown({**best.record, part: answer})
                    meeting = frozenset() if shown is None else self.met(shown, left)
                    if shown is not None and start in meeting and len(meeting) > len(met):
                        best, met = shown, meeting
        return self._without_idle(best, met)

    def parts(self, left: frozenset[int]) -> list[str]:
        """Return the parts of a record that goals are of, in its order."""
        named = {self.wanted[place][0].part.partition(".")[0] for place in left}
        return [part for part in self.view.answers if part in named]

    def begun(self, start: int) -> Shown:
        """Return the record that is known to meet an open goal."""
        goal, _ = self.wanted[start]
        shown = self.view.shown({} if goal.record is None else goal.record)
        if shown is None:
            message = f"an open goal has a record that is accepted: {goal}"
            raise ValueError(message)
        return shown

    def _without_idle(self, best: Shown, goals: frozenset[int]) -> Shown:
        """Return a record without the answers that neither its goals nor its result need."""
        for part in reversed(tuple(best.record)):
            fewer = {key: answer for key, answer in best.record.items() if key != part}
            shown = self.view.shown(fewer)
            if shown is not None and _ends_alike(shown, best) and goals == self.met(shown, goals):
                best = shown
        return best

    def _answers(self, part: str, now: object) -> Iterator[object]:
        yield from self.view.answers[part]
        for indicator in self.view.monitoring.indicators:
            if indicator.id == part:
                yield from other_answers(indicator, now)


def _ends_alike(one: Shown, other: Shown) -> bool:
    """Return whether two records come to the same, and as much is said of them besides."""
    results = (
        (each.total, each.status, each.level, each.warnings)
        for each in (one.assessment, other.assessment)
    )
    return next(results) == next(results)
