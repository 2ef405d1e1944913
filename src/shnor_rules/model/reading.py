# SPDX-License-Identifier: MIT
"""A reading: a named decision where the text leaves more than one way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules.model.computed import Computed
    from shnor_rules.model.grading import Grading
    from shnor_rules.model.indicator import Indicator
    from shnor_rules.model.scale import Choice
    from shnor_rules.model.table import Table
    from shnor_rules.notation import Interval


@frozen
class Reading:
    """A named decision where the order is silent or contradicts itself.

    Attributes:
        id: its name.
        title: what it says.
        because: the remarks it answers.
        status: `предложено` or `утверждено`.
        by: the post or organisation that approved it.
        date: when it was approved.
        note: why it was chosen.
        levels: the intervals it puts in place of the printed ones, by level.
        choice: which band decides, where the reading says so.
        total: the total it puts in place, or `None`.
        table: the table of levels it puts in place, or `None`.
        gradings: the gradings it puts in place.
        indicators: the indicators it puts in place.
        subtotals: the subtotals it puts in place.
        derived: the derived values it puts in place.
    """

    id: str
    title: str | None = None
    because: tuple[str, ...] = ()
    status: str = "предложено"
    by: str | None = None
    date: str | None = None
    note: str | None = None
    levels: Mapping[str, Interval] = field(factory=dict)
    choice: Choice | None = None
    total: Computed | None = None
    table: Table | None = None
    gradings: tuple[Grading, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    subtotals: tuple[Computed, ...] = ()
    derived: tuple[Computed, ...] = ()

    @property
    def parts(self) -> frozenset[str]:
        """The parts of the monitoring that it touches."""
        parts = {f"levels.{level}" for level in self.levels}
        parts |= {f"indicators.{indicator.id}" for indicator in self.indicators}
        parts |= {f"subtotals.{subtotal.name}" for subtotal in self.subtotals}
        parts |= {f"derived.{value.name}" for value in self.derived}
        parts |= {f"bands.{grading.id}" for grading in self.gradings}
        if self.total is not None:
            parts.add("total")
        if self.table is not None:
            parts.add("table")
        if self.choice is not None:
            parts.add("decide")
        return frozenset(parts)
