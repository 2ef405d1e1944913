# SPDX-License-Identifier: MIT
"""Recommendations against the scale: the levels that they are for are levels of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.findings import Finding
from shnor_rules.findings.nearest import nearest
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.loading.cursor import Cursor
    from shnor_rules.model import Monitoring


def advice_faults(cursor: Cursor, monitoring: Monitoring) -> Iterator[Finding]:
    """Yield the levels of recommendations that neither the text nor a reading has.

    What is taken from another monitoring is not known yet, so nothing is said of it.

    Args:
        cursor: the top of the file.
        monitoring: the monitoring.
    """
    names = _names(cursor, monitoring)
    if not names and any("like" in each.value for each in (cursor, *_readings(cursor))):
        return
    for recommendation in cursor.elements("recommendations"):
        for written in recommendation.elements("levels"):
            if written.text in names:
                continue
            near = nearest(written.text, names)
            if near is not None:
                key, told = "unknown-level.advice.near", {"near": near.name}
            elif names:
                key, told = "unknown-level.advice", {"levels": ", ".join(names)}
            else:
                key, told = "unknown-level.advice.none", {}
            yield Finding(say(key, level=written.text, **told), written.place())


def _names(cursor: Cursor, monitoring: Monitoring) -> tuple[str, ...]:
    """Return the levels of the text and those of the scales that readings bring, each once."""
    printed = () if monitoring.scale is None else monitoring.scale.bands
    brought = (
        each.string("level") or ""
        for reading in _readings(cursor)
        # A mapping moves bounds of levels that are there; a list brings a scale.
        if isinstance(reading.value.get("levels"), list)
        for each in reading.elements("levels")
    )
    return tuple(dict.fromkeys((*(band.name for band in printed), *brought)))


def _readings(cursor: Cursor) -> tuple[Cursor, ...]:
    return tuple(reading for _, reading in cursor.under("readings"))
