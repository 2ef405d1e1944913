# SPDX-License-Identifier: MIT
"""A property of readings: each changes what it says, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from hypothesis import strategies as st

from shnor_rules.evaluation import Assessment, Refusal
from shnor_rules.expressions.absent import Absent
from shnor_rules.model import read_as
from shnor_rules.program import TOTAL, lower
from shnor_rules.testing.properties.forms import essence
from shnor_rules.testing.properties.promising import How, Kept, Trial, ending

if TYPE_CHECKING:
    from typing import Unpack

    from hypothesis.strategies import DrawFn

    from shnor_rules.model import Monitoring
    from shnor_rules.testing.properties.drawing import Record

_SCALE: Final = frozenset({"scale", "decide", "table"})
_INDICATOR: Final = "indicators."
_LEVEL: Final = "levels."


def readings_differ_only_where_they_say(monitoring: Monitoring, **how: Unpack[How]) -> Kept:
    """Hold that a reading changes the parts that it names, what depends on them, and nothing else.

    Each record is assessed by the text, by one reading, and by the text again. The two results of
    the text must be the same and name no reading; the other names the reading. An indicator that
    the reading does not touch has the same answer; a computed value that depends on nothing that it
    touches has the same value, so that a reading of levels never changes a total; and where neither
    the total nor the scale is touched, the level and the status are the same. A record is refused
    by one of the two only for answers to what the reading touches. A reading that takes what the
    text lacks from another monitoring may change everything.

    Without `reading`, each reading of the monitoring is tried by itself.

    Raises:
        BrokenPropertyError: it does not hold.
    """
    trial = Trial("readings_differ_only_where_they_say", monitoring, how)
    names = trial.readings
    choices = [names] if names else [(each.id,) for each in monitoring.readings]
    if not choices:
        return trial.unsaid("no-readings")
    touched = {choice: _Touched(monitoring, choice) for choice in choices}
    text_alone = Trial(trial.name, monitoring, How(**{**how, "reading": ()}))

    @st.composite
    def cases(draw: DrawFn) -> tuple[tuple[str, ...], Record]:
        choice = draw(st.sampled_from(choices))
        by_reading = Trial(trial.name, monitoring, How(**{**how, "reading": choice}))
        return choice, draw(text_alone.records | by_reading.records)

    def promise(case: tuple[tuple[str, ...], Record]) -> None:
        names, record = case
        text, read, again = (trial.result(record, each) for each in ((), names, ()))
        if _plain(text) != _plain(again):
            raise trial.broken(record, promised=ending(text), came=ending(again))
        told = [each.readings for each in (text, read) if isinstance(each, Assessment)]
        named = [
            (*monitoring.applied, *used)
            for each, used in ((text, ()), (read, names))
            if isinstance(each, Assessment)
        ]
        if told != named:
            raise trial.broken(record, promised=str(named), came=str(told))
        fault = touched[names].fault(text, read)
        if fault is not None:
            came = f"{', '.join(names)}: {fault}, {ending(read)}"
            raise trial.broken(record, promised=ending(text), came=came)

    return trial.keep(cases(), promise)


def _plain(result: Assessment | Refusal) -> object:
    return essence(result) if isinstance(result, Assessment) else result.to_dict()


class _Touched:
    """What readings touch, with all that depends on it."""

    def __init__(self, monitoring: Monitoring, choice: tuple[str, ...]) -> None:
        read = read_as(monitoring, choice)
        readings = [each for each in monitoring.readings if each.id in choice]
        parts = {part for each in readings for part in each.parts}
        self._all = "like" in parts
        self._scale = any(part in _SCALE or part.startswith(_LEVEL) for part in parts)
        self._indicators = {
            part.removeprefix(_INDICATOR) for part in parts if part.startswith(_INDICATOR)
        }
        names = {name for each in readings for name in each.named} | self._indicators
        names |= {TOTAL} if "total" in parts else set()
        self._names = names | {
            each.measured
            for of in (monitoring, read)
            for each in of.indicators
            if each.id in self._indicators
        }
        for of in (monitoring, read):
            self._follow(of)
        levels = [lower(of).levels for of in (monitoring, read)]
        deciding = {name for each in levels if each is not None for name in each.names}
        deciding |= {name for each in monitoring.not_rated for name in each.when.names} | {TOTAL}
        self._level = self._scale or bool(deciding & self._names)

    def _follow(self, monitoring: Monitoring) -> None:
        """Take in the steps on the way of a value, and what depends on what is touched."""
        for step in lower(monitoring).definitions:
            begins = any(step.name.startswith(f"{name}_") for name in self._names)
            if begins or self._names.intersection(step.names):
                self._names.add(step.name)

    def fault(self, text: Assessment | Refusal, read: Assessment | Refusal) -> str | None:
        """Return what differs though nothing says so, or `None`."""
        if self._all:
            return None
        if isinstance(text, Refusal) or isinstance(read, Refusal):
            subjects = _subjects(text) ^ _subjects(read)
            beyond = {each.partition(".")[0].partition("[")[0] for each in subjects}
            return next(iter(sorted(beyond - self._indicators)), None)
        for name, answer in text.answers.items():
            if name not in self._indicators and answer.written != read.answers[name].written:
                return name
        for name in text.values.keys() & read.values.keys() - self._names:
            first, second = (_value(each, name) for each in (text, read))
            if first != second:
                return name
        ends = [(each.level and each.level.name, each.status) for each in (text, read)]
        return "level" if not self._level and ends[0] != ends[1] else None


def _subjects(result: Assessment | Refusal) -> set[str]:
    if isinstance(result, Assessment):
        return set()
    return {each.place.subject or "" for each in result.findings}


def _value(result: Assessment, name: str) -> object:
    value = result.values[name]
    return value.kind if isinstance(value, Absent) else value
