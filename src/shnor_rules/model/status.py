# SPDX-License-Identifier: MIT
"""How a record can end, whether it is assessed or only thought of."""

from __future__ import annotations

from enum import Enum

from shnor_rules.messages import say


class Status(Enum):
    """How an assessment ends."""

    LEVEL_FOUND = "level-found"
    OUTSIDE_SCALE = "outside-scale"
    IN_GAP = "in-gap"
    AMBIGUOUS = "ambiguous"
    MISSING = "missing"
    NOT_APPLICABLE = "not-applicable"
    UNDEFINED = "undefined"
    NOT_RATED = "not-rated"
    NO_SCALE = "no-scale"

    def render(self, lang: str = "ru") -> str:
        """Return the status in words."""
        return say(f"status.{self.value}").render(lang)
