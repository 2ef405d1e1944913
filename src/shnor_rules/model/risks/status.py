# SPDX-License-Identifier: MIT
"""What becomes of a risk when a curator has looked at it."""

from __future__ import annotations

from enum import Enum

from shnor_rules.messages import say


class RiskStatus(Enum):
    """What is known of a row of the protocol, or of a risk in it."""

    CONFIRMED = "confirmed"
    REFUTED = "refuted"
    NEW = "new"
    NOT_DIAGNOSED = "not-diagnosed"
    NO_DATA = "no-data"

    def render(self, lang: str = "ru") -> str:
        """Return the status in words; the Russian ones are what examples expect."""
        return say(f"risk.status.{self.value}").render(lang)
