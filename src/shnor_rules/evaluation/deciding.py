# SPDX-License-Identifier: MIT
"""Which band decides for exact values: a level, points, or a grade."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.expressions import interpret
from shnor_rules.expressions.exact import Exact, Value
from shnor_rules.program import Banding, Decision, decision

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


def decide(banding: Banding, values: Mapping[str, Value]) -> Decision:
    """Return which bands hold for the values."""
    measured = [values[name] for name in banding.of]
    return decision(banding, measured, _truths(banding, values))


def _truths(banding: Banding, values: Mapping[str, Value]) -> Iterator[Value]:
    """Return whether the bands that have a condition hold, worked out one by one."""
    algebra = Exact(values)
    is_word = any(isinstance(values[name], str) for name in banding.of)
    # No interval takes a word.
    return (
        not (is_word and band.outcome.interval is not None) and interpret(band.condition, algebra)
        for band in banding.bands
        if band.condition is not None
    )
