# SPDX-License-Identifier: MIT
"""How readings are applied to a monitoring: each replaces the parts it touches."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from attrs import evolve

from shnor_rules.errors import ReadingError
from shnor_rules.findings.nearest import nearest
from shnor_rules.messages import Message, say
from shnor_rules.model.computed import Computed
from shnor_rules.model.grading import Grading
from shnor_rules.model.indicator import Indicator
from shnor_rules.model.scale import Level, Scale

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from shnor_rules.model.monitoring import Monitoring
    from shnor_rules.model.reading import Reading


def read_as(monitoring: Monitoring, names: Iterable[str]) -> Monitoring:
    """Return the monitoring as the named readings read it.

    Raises:
        ReadingError: a reading is unknown, or two of them touch the same part.
    """
    chosen = [_find(monitoring, name) for name in dict.fromkeys(names)]
    for index, first in enumerate(chosen):
        for second in chosen[index + 1 :]:
            shared = first.parts & second.parts
            if shared:
                part = part_in_words(min(shared))
                message = say("conflicting-readings", first=first.id, second=second.id, part=part)
                raise ReadingError(message)
    for reading in chosen:
        monitoring = _apply(monitoring, reading)
    return monitoring


def part_in_words(part: str) -> Message:
    """Return what one of the `parts` of a reading is called."""
    section, _, name = part.partition(".")
    return say(f"part.{section}", name=name)


def _find(monitoring: Monitoring, name: str) -> Reading:
    for reading in monitoring.readings:
        if reading.id == name:
            return reading
    ids = [reading.id for reading in monitoring.readings]
    near = nearest(name, ids)
    if not ids:
        raise ReadingError(say("unknown-reading.none", name=name, monitoring=monitoring.id))
    if near is None:
        raise ReadingError(say("unknown-reading", name=name, readings=", ".join(ids)))
    raise ReadingError(say("unknown-reading.near", name=name, near=near.name))


def _apply(monitoring: Monitoring, reading: Reading) -> Monitoring:
    scale = monitoring.scale
    if scale is not None:
        bands = tuple(
            evolve(level, interval=reading.levels.get(level.name, level.interval))
            for level in scale.bands
        )
        scale = Scale[Level](bands, scale.choice if reading.choice is None else reading.choice)
    return evolve(
        monitoring,
        scale=scale,
        total=monitoring.total if reading.total is None else reading.total,
        table=monitoring.table if reading.table is None else reading.table,
        gradings=_replaced(monitoring.gradings, {each.id: each for each in reading.gradings}),
        indicators=_replaced(monitoring.indicators, {each.id: each for each in reading.indicators}),
        subtotals=_replaced(monitoring.subtotals, {each.name: each for each in reading.subtotals}),
        derived=_replaced(monitoring.derived, {each.name: each for each in reading.derived}),
        applied=(*monitoring.applied, reading.id),
    )


N = TypeVar("N", Computed, Grading, Indicator)


def _replaced(old: tuple[N, ...], new: Mapping[str, N]) -> tuple[N, ...]:
    return tuple(
        new.get(each.name if isinstance(each, Computed) else each.id, each) for each in old
    )
