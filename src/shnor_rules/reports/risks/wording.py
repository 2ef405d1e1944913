# SPDX-License-Identifier: MIT
"""Assessed risks in a few words, the same in every format for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.messages import say
from shnor_rules.reports.lines import NOTHING

if TYPE_CHECKING:
    from shnor_rules.evaluation import Refusal


def refused_name(label: str | None, refusal: Refusal) -> str | None:
    """Return what a refused record is called: its first attribute, mostly the school."""
    return next(map(str, refusal.attributes.values()), label)


def truth_in_words(truth: bool | None, lang: str) -> str:  # noqa: FBT001  (yes, no, not said)
    """Return a truth value, or the dash where it is not known."""
    if truth is None:
        return NOTHING
    return say("risk.yes" if truth else "risk.no").render(lang)
