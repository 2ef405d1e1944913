# SPDX-License-Identifier: MIT
"""Boundary coverage: which edges of a monitoring its examples try."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from shnor_rules.analysis.boundaries.bands import bands
from shnor_rules.analysis.boundaries.bounds import bounds, halves
from shnor_rules.analysis.boundaries.endings import endings, levels, not_rated
from shnor_rules.analysis.boundaries.goals import VERSION, Goal, State
from shnor_rules.analysis.boundaries.readings import readings
from shnor_rules.analysis.boundaries.values import answered, noticed, unanswered
from shnor_rules.analysis.boundaries.views import Shown, View
from shnor_rules.analysis.boundaries.wanted import settled
from shnor_rules.analysis.portions import Portion
from shnor_rules.checks.trying import tried
from shnor_rules.evaluation import Assessment

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from shnor_rules.analysis.boundaries.wanted import Wanted
    from shnor_rules.model import Example, Monitoring


@frozen(eq=False)
class BoundaryCoverage:
    """Which edges of a monitoring its examples try.

    Attributes:
        monitoring: the monitoring.
        goals: every goal, those of the text first, then those of each reading.
        examples: how many examples there are.
        views: the monitoring as the text and as each reading has it, by reading.
        wanted: the goals that are open, in that order, each with how to tell that it is met.
    """

    monitoring: Monitoring
    goals: tuple[Goal, ...]
    examples: int
    views: Mapping[str | None, View] = field(repr=False)
    wanted: tuple[tuple[Goal, Wanted], ...] = field(repr=False)

    def goals_in(self, state: State) -> tuple[Goal, ...]:
        """Return the goals in a state."""
        return tuple(goal for goal in self.goals if goal.state is state)

    @property
    def met(self) -> tuple[Goal, ...]:
        """The goals that an example meets."""
        return self.goals_in(State.MET)

    @property
    def open(self) -> tuple[Goal, ...]:
        """The goals that no example meets and a record would."""
        return self.goals_in(State.OPEN)

    @property
    def share(self) -> Portion:
        """How many goals are met, of those that can be."""
        met = len(self.met)
        return Portion(met, met + len(self.open))

    def to_dict(self, lang: str = "ru") -> dict[str, Any]:
        """Return the coverage as plain data for JSON."""
        identity = self.monitoring.identity
        return {
            "definition": VERSION,
            "ruleset": identity.ruleset,
            "monitoring": identity.monitoring,
            "examples": self.examples,
            "coverage": self.share.to_dict(),
            "states": {state.value: len(self.goals_in(state)) for state in State},
            "goals": [goal.to_dict(lang) for goal in self.goals],
        }


def boundary_coverage(
    monitoring: Monitoring, examples: Iterable[Example] | None = None
) -> BoundaryCoverage:
    """Return which edges of a monitoring its examples try.

    An example counts under the text, or under the one reading that it names. One under several
    readings at once meets no goal, nor does one that does not come out as it expects.

    Args:
        monitoring: the monitoring; its scoring must be sound.
        examples: its examples; without them, those that it carries.
    """
    listed = tuple(monitoring.examples if examples is None else examples)
    names = (None, *(reading.id for reading in monitoring.readings))
    views = {name: View(monitoring, name) for name in names}
    goals: list[Goal] = []
    wanted: list[tuple[Goal, Wanted]] = []
    of_text: dict[object, Goal] = {}
    for name, view in views.items():
        shown, refused = _passing(view, listed)
        for each in _wanted(view, refused):
            printed = of_text.get(each.key)
            if printed is not None and _is_repeated(each, printed):
                continue
            goal = settled(each, view, shown)
            if name is None:
                of_text[goal.key] = goal
            goals.append(goal)
            if goal.state is State.OPEN:
                wanted.append((goal, each))
    return BoundaryCoverage(monitoring, tuple(goals), len(listed), views, tuple(wanted))


def _wanted(view: View, refused: Iterable[Example]) -> Iterator[Wanted]:
    """Yield the goals of a view, those with the same key once."""
    found: dict[object, Wanted] = {}
    for make in (levels, endings, not_rated, bounds, halves, bands, answered, unanswered, noticed):
        for each in make(view):
            found.setdefault(each.key, each)
    yield from found.values()
    yield from readings(view, tuple(found.values()), refused)


def _is_repeated(wanted: Wanted, printed: Goal) -> bool:
    """Return whether a goal of a reading is one of the text, and no nearer to being met."""
    is_out_of_reach = wanted.impossible is not None or wanted.undecided is not None
    return printed.state in {State.MET, State.OPEN} or is_out_of_reach


def _passing(
    view: View, examples: Iterable[Example]
) -> tuple[list[tuple[Example, Shown]], list[Example]]:
    """Return the examples under the reading of a view alone that come out as they expect.

    They are those that are assessed, with what comes of them, and those that are refused.
    """
    named = () if view.reading is None else (view.reading,)
    shown: list[tuple[Example, Shown]] = []
    refused: list[Example] = []
    for example in examples:
        trial = tried(view.printed, example) if example.readings == named else None
        if trial is None or trial.failures:
            continue
        if isinstance(trial.outcome, Assessment):
            shown.append((example, Shown(example.record, trial.outcome, view.printed)))
        else:
            refused.append(example)
    return shown, refused
