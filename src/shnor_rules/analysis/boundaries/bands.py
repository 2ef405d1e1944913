# SPDX-License-Identifier: MIT
"""Goals of points for measured values, of gradings, and of the cells of tables."""

from __future__ import annotations

from fractions import Fraction
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from attrs import frozen

from shnor_rules.analysis.boundaries.beside import sides
from shnor_rules.analysis.boundaries.bounds import SIGNS, said_of
from shnor_rules.analysis.boundaries.goals import Kind
from shnor_rules.analysis.boundaries.marks import written
from shnor_rules.analysis.boundaries.wanted import Wanted
from shnor_rules.evaluation.computing import inside
from shnor_rules.evaluation.deciding import decide
from shnor_rules.expressions.attainable import Undecided
from shnor_rules.expressions.hull import meet, point, united
from shnor_rules.expressions.settling import simplest
from shnor_rules.expressions.stretches import Stretch
from shnor_rules.messages import Message, say
from shnor_rules.model import Level, Points
from shnor_rules.notation import EVERYTHING, format_number
from shnor_rules.program import Banding

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from shnor_rules.analysis.boundaries.beside import Side
    from shnor_rules.analysis.boundaries.views import Shown, View
    from shnor_rules.expressions.attainable import Reached
    from shnor_rules.notation import Interval
    from shnor_rules.proving.banded import Case
    from shnor_rules.proving.recording import Recorder

    Found: TypeAlias = Sequence[tuple[Reached, Recorder]]


@frozen(eq=False)
class _Lines:
    """The bands of one value, or the cells of one table, with all that they say.

    Attributes:
        view: the monitoring.
        banding: the bands.
        cases: what they say of all answers; none where that is undecided.
        undecided: why it is, or `None`.
    """

    view: View
    banding: Banding
    cases: tuple[Case, ...]
    undecided: Message | None

    @property
    def part(self) -> str:
        """What the goals are of: the table of levels, or the name of what the bands give."""
        return "levels" if self.banding is self.view.program.levels else self.banding.name

    def records(self, place: int) -> Iterator[Mapping[str, object]]:
        """Yield records for which one band alone decides, or that are to be tried."""
        if self.undecided is not None:
            yield from self.view.tries()
        for case in self.cases:
            if case.bands == (place,):
                yield from self.view.completed(case.witness)


def bands(view: View) -> Iterator[Wanted]:
    """Yield the goals of each line of points and gradings, of their bounds, and of each cell."""
    for lines in _all_lines(view):
        for place in range(len(lines.banding.bands)):
            yield _entered(lines, place)
        if not lines.banding.by:
            yield from _edges(lines)


def _all_lines(view: View) -> Iterator[_Lines]:
    levels = view.program.levels
    tables = () if levels is None or not levels.by else (levels,)
    for definition in (*view.program.definitions, *tables):
        if isinstance(definition, Banding):
            said = view.cases(definition)
            if isinstance(said, Undecided):
                yield _Lines(view, definition, (), said.reason)
            else:
                yield _Lines(view, definition, said.cases, None)


def _entered(lines: _Lines, place: int) -> Wanted:
    band = lines.banding.bands[place]
    outcome = band.outcome
    worth = format_number(outcome.points) if isinstance(outcome, Points) else outcome.name
    is_never = lines.undecided is None and not any(each.bands == (place,) for each in lines.cases)
    never = say("boundary.why.band") if is_never else None
    meets = partial(_decided_by, lines, place)
    records = partial(lines.records, place)
    if lines.banding.by:
        key = "boundary.cell.level" if isinstance(outcome, Level) else "boundary.cell"
        keys = ", ".join(band.keys)
        return Wanted(
            Kind.CELL,
            lines.part,
            f"{keys}: {worth}",
            say(key, name=lines.part, keys=keys, worth=worth),
            meets=meets,
            records=records,
            impossible=never,
            undecided=lines.undecided,
        )
    where = "" if outcome.interval is None else f" {outcome.interval}"
    key = "boundary.band.points" if isinstance(outcome, Points) else "boundary.band"
    return Wanted(
        Kind.BAND,
        lines.part,
        f"{place + 1}: {worth}{where}",
        say(key, name=lines.part, worth=worth, line=place + 1),
        meets=meets,
        records=records,
        impossible=never,
        undecided=lines.undecided,
    )


def _decided_by(lines: _Lines, place: int, shown: Shown) -> bool:
    held = decide(lines.banding, inside(lines.banding, shown.assessment.values)).bands
    return len(held) == 1 and held[0] is lines.banding.bands[place]


def _edges(lines: _Lines) -> Iterator[Wanted]:
    intervals = [band.outcome.interval for band in lines.banding.bands]
    ends = [end for each in intervals if each is not None for end in (each.low, each.high)]
    name = lines.banding.of[0]
    reached = lines.view.values(name)
    undecided = reached if isinstance(reached, Message) else None
    found = () if isinstance(reached, Message) else reached
    possible = _possible(found) if undecided is None else (EVERYTHING,)
    for side in sides(possible, {end for end in ends if end is not None}):
        is_never = undecided is None and side.numbers is None
        why = say(f"boundary.why.{side.where}", bound=format_number(side.bound))
        yield Wanted(
            Kind.EDGE,
            lines.part,
            _what(side),
            said_of(side, "edge", lines.part),
            meets=partial(_measured_in, name, side.numbers),
            records=partial(_records_in, lines.view, found, side.numbers),
            impossible=why if is_never else None,
            undecided=undecided,
        )


def _possible(found: Found) -> tuple[Interval, ...]:
    values = [each.value for each, _ in found]
    dense = [each.interval for each in values if isinstance(each, Stretch)]
    return united([*dense, *(point(each) for each in values if isinstance(each, Fraction))])


def _what(side: Side) -> str:
    place = f"{SIGNS[side.where]} {format_number(side.bound)}"
    return place if side.numbers is None else f"{place}: {written(side.numbers)}"


def _measured_in(name: str, numbers: Interval | None, shown: Shown) -> bool:
    value = shown.assessment.values.get(name)
    return numbers is not None and isinstance(value, Fraction) and value in numbers


def _records_in(
    view: View, found: Found, numbers: Interval | None
) -> Iterator[Mapping[str, object]]:
    if numbers is None:
        return
    if not found:
        yield from view.tries()
    for each, recorder in found:
        for common in (meet(one, numbers) for one in _possible([(each, recorder)])):
            if common is not None:
                yield from view.completed(recorder.record(each, each.value, simplest(common)))
