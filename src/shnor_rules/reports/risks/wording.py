# SPDX-License-Identifier: MIT
"""Assessed risks in a few words, the same in every format for people."""

from __future__ import annotations

from typing import Final

from shnor_rules.messages import say

NOTHING: Final = "–"
"""Stands where there is no value."""


def truth_in_words(truth: bool | None, lang: str) -> str:  # noqa: FBT001
    """Return a truth value, or the dash where it is not known."""
    if truth is None:
        return NOTHING
    return say("risk.yes" if truth else "risk.no").render(lang)
