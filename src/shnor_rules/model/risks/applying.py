# SPDX-License-Identifier: MIT
"""How readings are applied to tools for risks: each replaces the parts it touches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from shnor_rules.model.choosing import chosen, part_in_words
from shnor_rules.model.source import Basis

if TYPE_CHECKING:
    from collections.abc import Iterable

    from shnor_rules.messages import Message
    from shnor_rules.model.risks.reading import RiskReading
    from shnor_rules.model.risks.tools import RiskTools


def read_risks_as(tools: RiskTools, names: Iterable[str]) -> RiskTools:
    """Return the tools as the named readings read them.

    Raises:
        ReadingError: a reading is unknown, or two of them touch the same part.
    """
    found = chosen(
        tools.readings,
        names,
        shared=_shared,
        key_of_none="unknown-reading.no-tools",
        of=tools.id,
    )
    for reading in found:
        tools = _apply(tools, reading)
    return tools


def _shared(first: RiskReading, second: RiskReading) -> Message | None:
    shared = first.parts & second.parts
    return part_in_words(min(shared)) if shared else None


def _apply(tools: RiskTools, reading: RiskReading) -> RiskTools:
    profile, protocol = tools.profile, tools.protocol
    if profile is not None and reading.diagnosed is not None:
        profile = evolve(profile, diagnosed=reading.diagnosed, basis=Basis.READING)
    if protocol is not None:
        rows = (evolve(row, factors=reading.rows.get(row.id, row.factors)) for row in protocol.rows)
        confirm = protocol.confirm if reading.confirm is None else reading.confirm
        protocol = evolve(protocol, rows=tuple(rows), confirm=confirm)
    return evolve(tools, profile=profile, protocol=protocol, applied=(*tools.applied, reading.id))
