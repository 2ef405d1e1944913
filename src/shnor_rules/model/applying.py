# SPDX-License-Identifier: MIT
"""How readings are applied to a monitoring: each replaces the parts it touches."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar

from attrs import evolve

from shnor_rules.model.choosing import chosen, part_in_words
from shnor_rules.model.computed import Computed
from shnor_rules.model.grading import Grading
from shnor_rules.model.indicator import Indicator
from shnor_rules.model.likening import liken
from shnor_rules.model.scale import Choice, Level, Scale
from shnor_rules.model.source import Basis

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from shnor_rules.messages import Message
    from shnor_rules.model.monitoring import Monitoring
    from shnor_rules.model.reading import Reading


def read_as(monitoring: Monitoring, names: Iterable[str]) -> Monitoring:
    """Return the monitoring as the named readings read it.

    What readings put in place comes first; what is then still missing is taken from the monitoring
    that `like` names, and the intervals of readings are those of the levels that come of it.

    Raises:
        ReadingError: a reading is unknown, or two of them touch the same part.
    """
    names = tuple(names)
    text = monitoring
    if monitoring.likeness is not None:
        if not names:
            return monitoring
        # What is taken depends on all readings together.
        text, names = monitoring.likeness.own, (*monitoring.applied, *names)
    found = chosen(
        monitoring.readings,
        names,
        shared=_shared,
        key_of_none="unknown-reading.none",
        of=monitoring.id,
    )
    # How a level is chosen can be said of a scale only once it is there.
    ordered = sorted(found, key=lambda each: not each.bands)
    read = text
    for reading in ordered:
        read = _apply(read, reading)
    applied = (*text.applied, *(reading.id for reading in found))
    return _likened(evolve(read, applied=applied), text)


@lru_cache(maxsize=256)
def readings_with_scale(monitoring: Monitoring) -> tuple[str, ...]:
    """Return the names of the readings of which each by itself brings a scale to it."""
    text = monitoring if monitoring.likeness is None else monitoring.likeness.own
    return tuple(
        reading.id
        for reading in monitoring.readings
        if read_as(text, (reading.id,)).scale is not None
    )


def _shared(first: Reading, second: Reading) -> Message | None:
    part = first.shared(second)
    return None if part is None else part_in_words(part)


def _apply(monitoring: Monitoring, reading: Reading) -> Monitoring:
    if reading.direction is not None:
        monitoring = evolve(
            monitoring,
            direction=reading.direction,
            direction_basis=Basis.READING,
            direction_quote=reading.direction_quote,
        )
    return evolve(
        monitoring,
        scale=_scale(monitoring.scale, reading),
        total=monitoring.total if reading.total is None else reading.total,
        table=monitoring.table if reading.table is None else reading.table,
        gradings=_replaced(monitoring.gradings, {each.id: each for each in reading.gradings}),
        indicators=_replaced(monitoring.indicators, {each.id: each for each in reading.indicators}),
        subtotals=_replaced(monitoring.subtotals, {each.name: each for each in reading.subtotals}),
        derived=_replaced(monitoring.derived, {each.name: each for each in reading.derived}),
    )


def _likened(read: Monitoring, text: Monitoring) -> Monitoring:
    """Return the monitoring with what it takes from the one that `like` names, if it can."""
    applied = [each for each in read.readings if each.id in read.applied]
    decided = next((each for each in applied if each.like is not None), None)
    target, by = (read.like, None) if decided is None else (decided.like, decided.id)
    # Where the other monitoring could not be used, a finding has told of it.
    if target is None or target not in read.others:
        return read
    likened = liken(read, target, text=text, reading=by)
    for reading in sorted(applied, key=lambda each: not each.bands):
        likened = evolve(likened, scale=_scale(likened.scale, reading))
    return likened


def _scale(printed: Scale[Level] | None, reading: Reading) -> Scale[Level] | None:
    bands = reading.bands
    if printed is not None and not bands:
        bands = tuple(
            evolve(level, interval=reading.levels.get(level.name, level.interval))
            for level in printed.bands
        )
    if not bands:
        return None
    choice = Choice.ONLY if printed is None else printed.choice
    return Scale(bands, choice if reading.choice is None else reading.choice)


N = TypeVar("N", Computed, Grading, Indicator)


def _replaced(old: tuple[N, ...], new: Mapping[str, N]) -> tuple[N, ...]:
    """Return the parts with those of a reading in their places, and what it adds after them."""
    parts = {each.name if isinstance(each, Computed) else each.id: each for each in old}
    return tuple({**parts, **new}.values())
