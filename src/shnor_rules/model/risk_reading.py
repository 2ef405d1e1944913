# SPDX-License-Identifier: MIT
"""A reading of tools for risks: references of rows, what is diagnosed, what is confirmed."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules.notation import ValueSet


class Confirming(Enum):
    """What a curator confirms: a row of the protocol as a whole, or each risk in it."""

    ROWS = "по строкам"
    RISKS = "по рискам"


@frozen
class RiskReading:
    """A named decision where the order is silent or contradicts itself.

    Attributes:
        id: its name.
        title: what it says.
        because: the remarks it answers.
        status: `предложено` or `утверждено`.
        by: the post or organisation that approved it.
        date: when it was approved.
        note: why it was chosen.
        rows: the factors that rows of the protocol refer to, by the number of the row.
        diagnosed: the values at which a factor counts as diagnosed.
        confirm: what is confirmed, rows or risks.
    """

    id: str
    title: str | None = None
    because: tuple[str, ...] = ()
    status: str = "предложено"
    by: str | None = None
    date: str | None = None
    note: str | None = None
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
