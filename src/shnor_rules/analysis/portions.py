# SPDX-License-Identifier: MIT
"""How many of how many: counts that keep what they were counted over."""

from __future__ import annotations

from fractions import Fraction
from typing import Any, Final

from attrs import frozen

from shnor_rules.notation import format_decimal, format_number

_PERCENT: Final = 100
_PLACES: Final = 2


@frozen
class Portion:
    """A count with the number it was counted over.

    Attributes:
        count: how many.
        of: of how many.
    """

    count: int
    of: int

    @property
    def share(self) -> Fraction | None:
        """The exact share from 0 to 1; `None` of nothing."""
        return None if self.of == 0 else Fraction(self.count, self.of)

    @property
    def percent(self) -> str | None:
        """The share in percent for people, cut off after two decimals and marked where it is."""
        share = self.share
        return None if share is None else format_decimal(share * _PERCENT, places=_PLACES)

    def to_dict(self) -> dict[str, Any]:
        """Return the counts as plain data, with the exact share and its decimal in percent."""
        share = self.share
        return {
            "count": self.count,
            "of": self.of,
            "share": None if share is None else format_number(share),
            "percent": self.percent,
        }
