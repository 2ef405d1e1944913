# SPDX-License-Identifier: MIT
"""Levels that cannot be reached while some indicators are «нет», or while they are not."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Final, TypeAlias

from attrs import frozen

from shnor_rules.checks.reached import RATED
from shnor_rules.expressions.absent import Absent
from shnor_rules.messages import Message, say
from shnor_rules.notation import EVERYTHING, Enumeration

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from shnor_rules.checks.subject import Subject
    from shnor_rules.model import Indicator
    from shnor_rules.proving import Outcome
    from shnor_rules.proving.domains import Told

MOST_COMBINED: Final = 5
"""Indicators whose states are combined; of more, each is looked at by itself."""

MOST_ALONE: Final = 15
"""Indicators that are looked at by themselves; of more, none is."""

MOST_WORK: Final = 40_000
"""Intermediate values that all proofs together may look at; what takes more is not told."""


@frozen(eq=False)
class State:
    """What an indicator is, apart from which number.

    Attributes:
        indicator: the indicator.
        is_no: whether it is «нет»; otherwise it has a value.
    """

    indicator: Indicator
    is_no: bool

    @property
    def told(self) -> tuple[Told, ...]:
        """The answers of this state."""
        no = self.indicator.not_applicable
        return (no,) if self.is_no else (EVERYTHING, *self._words)

    @property
    def text(self) -> str:
        """The state in the notation, as in `П5 – число`."""
        no = self.indicator.not_applicable
        if not self.is_no:
            no = f"не {no}" if self._words else "число"
        return f"{self.indicator.id} – {no}"

    @property
    def message(self) -> Message:
        """The state in words."""
        no, name = str(self.indicator.not_applicable), self.indicator.id
        if self.is_no:
            return say("state.no", name=name, no=no)
        return (
            say("state.given", name=name, no=no) if self._words else say("state.number", name=name)
        )

    @property
    def _words(self) -> tuple[str, ...]:
        no = self.indicator.not_applicable
        return tuple(word for word in self.indicator.allowed.words if word != no)

    def has(self, record: Mapping[str, object]) -> bool:
        """Return whether the indicator of a record is in this state."""
        answer = record.get(self.indicator.id)
        return answer is not None and (answer == self.indicator.not_applicable) is self.is_no


States: TypeAlias = tuple[State, ...]


@frozen
class Fate:
    """What becomes of levels in some states.

    Attributes:
        lost: the levels that no record reaches, though others have a total.
        idle: the levels for which the states say nothing, because no record has a total.
    """

    lost: frozenset[str] = frozenset()
    idle: frozenset[str] = frozenset()


def lost_levels(subject: Subject) -> dict[str, list[States]]:
    """Return the levels that are lost in some states, though reached in others.

    Each comes with the most general states in which it is lost: whatever else is answered, it still
    is. That no record has a total in some states is no fault of a level, and what a table says of
    «нет» can be read in the table.
    """
    proof = None if subject.monitoring.table is not None else subject.accepted
    able = [each for each in subject.monitoring.indicators if _can_be_no(subject, each)]
    if proof is None or proof.undecided is not None or not able or len(able) > MOST_ALONE:
        return {}
    levels = sorted(_held(proof.outcomes) & _by_interval(subject))
    if len(able) <= MOST_COMBINED:
        whole = _combined(able)
        fates = [_fate(subject, states, levels, len(whole)) for states in whole]

        def is_lost(states: States, level: str) -> bool:
            return level in _fate(subject, states, (level,), len(whole)).lost

        found = {level: list(_general(whole, fates, level, is_lost)) for level in levels}
    else:
        alone = [(State(each, is_no),) for each in able for is_no in (False, True)]
        fates = [_fate(subject, states, levels, len(alone)) for states in alone]
        pairs = list(zip(alone, fates, strict=True))
        found = {level: [each for each, fate in pairs if level in fate.lost] for level in levels}
    return {level: states for level, states in found.items() if states}


def _can_be_no(subject: Subject, indicator: Indicator) -> bool:
    """Return whether an indicator that decides on the level can be «нет», and not only that."""
    used, values = subject.program.used, indicator.allowed
    decides = not used.isdisjoint({indicator.id, indicator.measured})
    only_no = isinstance(values, Enumeration) and len(values.members) == 1
    return decides and indicator.not_applicable in values.words and not only_no


def _combined(able: Sequence[Indicator]) -> list[States]:
    return [
        tuple(State(each, is_no) for each, is_no in zip(able, chosen, strict=True))
        for chosen in product((False, True), repeat=len(able))
    ]


def _fate(subject: Subject, states: States, levels: Iterable[str], proofs: int) -> Fate:
    known = () if subject.accepted is None else subject.accepted.outcomes
    witnessed = [each for each in known if all(state.has(each.witness) for state in states)]
    missing = frozenset(levels) - _held(witnessed)
    if not missing:
        return Fate()
    given = {state.indicator.id: state.told for state in states}
    proof = subject.attainable_given(given, by=subject.by, most_work=MOST_WORK // proofs)
    if proof.undecided is not None:
        return Fate()
    missing -= _held(proof.outcomes)
    has_total = any(
        each.conclusion.ending in RATED and not isinstance(each.total, Absent)
        for each in proof.outcomes
    )
    return Fate(lost=missing) if has_total else Fate(idle=missing)


def _held(outcomes: Iterable[Outcome]) -> frozenset[str]:
    return frozenset(name for each in outcomes for name in each.conclusion.levels)


def _by_interval(subject: Subject) -> frozenset[str]:
    """Return the levels that the total alone decides: a condition says itself what it takes."""
    scale = subject.monitoring.scale
    bands = () if scale is None else scale.bands
    return frozenset(
        each.name for each in bands if each.interval is not None and each.condition is None
    )


def _general(
    whole: Sequence[States],
    fates: Sequence[Fate],
    level: str,
    is_lost: Callable[[States, str], bool],
) -> Iterator[States]:
    """Yield the fewest states of which every completion is lost, those of the fewest first.

    What is in neither state is not answered at all: for that, general states are proved themselves.
    """
    told: list[dict[int, bool]] = []
    partial = [
        {place: is_no for place, is_no in enumerate(chosen) if is_no is not None}
        for chosen in product((False, True, None), repeat=len(whole[0]))
    ]
    for kept in sorted(partial, key=lambda each: (len(each), *each)):
        if any(each.items() <= kept.items() for each in told):
            continue
        completions = [
            fate
            for states, fate in zip(whole, fates, strict=True)
            if all(states[place].is_no is is_no for place, is_no in kept.items())
        ]
        is_never = all(level in each.lost or level in each.idle for each in completions)
        if not is_never or not any(level in each.lost for each in completions):
            continue
        states = tuple(State(whole[0][place].indicator, is_no) for place, is_no in kept.items())
        if is_lost(states, level):
            told.append(kept)
            yield states
