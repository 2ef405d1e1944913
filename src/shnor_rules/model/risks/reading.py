# SPDX-License-Identifier: MIT
"""A reading of tools for risks: references of rows, what is diagnosed, what is confirmed."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from attrs import field, frozen

from shnor_rules.model.decision import Decision

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules.notation import ValueSet


class Confirming(Enum):
    """What a curator confirms: a row of the protocol as a whole, or each risk in it."""

    ROWS = "по строкам"
    RISKS = "по рискам"


@frozen
class RiskReading(Decision):
    """A named decision where the order is silent or contradicts itself.

    Attributes:
        rows: the factors that rows of the protocol refer to, by the number of the row.
        diagnosed: the values at which a factor counts as diagnosed.
        confirm: what is confirmed, rows or risks.
    """

    rows: Mapping[str, tuple[str, ...]] = field(factory=dict)
    diagnosed: ValueSet | None = None
    confirm: Confirming | None = None

    @property
    def parts(self) -> frozenset[str]:
        """The parts of the tools that it touches."""
        parts = {f"rows.{row}" for row in self.rows}
        if self.diagnosed is not None:
            parts.add("diagnosed")
        if self.confirm is not None:
            parts.add("confirm")
        return frozenset(parts)
