# SPDX-License-Identifier: MIT
"""How many of how many, in words: «3 из 15», or «3 из 15 (20 %)»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.messages import say

if TYPE_CHECKING:
    from shnor_rules.analysis.portions import Portion
    from shnor_rules.messages import Message


def count_in_words(portion: Portion) -> Message:
    """Return how many of how many."""
    return say("portion", count=portion.count, of=portion.of)


def portion_in_words(portion: Portion) -> Message:
    """Return how many of how many, with the share in percent where there is one."""
    percent = portion.percent
    if percent is None:
        return count_in_words(portion)
    return say("portion.percent", count=portion.count, of=portion.of, percent=percent)
