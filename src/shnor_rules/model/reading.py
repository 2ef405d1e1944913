# SPDX-License-Identifier: MIT
"""A reading: a named decision where the text leaves more than one way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from shnor_rules.model.decision import Decision

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules.model.computed import Computed
    from shnor_rules.model.grading import Grading
    from shnor_rules.model.indicator import Direction, Indicator
    from shnor_rules.model.scale import Choice, Level
    from shnor_rules.model.table import Table
    from shnor_rules.notation import Interval


@frozen
class Reading(Decision):
    """A named decision where the order is silent or contradicts itself.

    Attributes:
        levels: the intervals it puts in place of the printed ones, by level.
        bands: the levels of the whole scale that it puts in place, or brings where none is printed.
        choice: which band decides, where the reading says so.
        total: the total it puts in place, or `None`.
        table: the table of levels it puts in place, or `None`.
        gradings: the gradings it puts in place.
        indicators: the indicators it puts in place.
        subtotals: the subtotals it puts in place.
        derived: the derived values it puts in place.
        direction: which way the total is better, where the reading says so.
        direction_quote: the words of the document that this rests on.
        like: the monitoring from which it takes all that the text does not print, or `None`.
    """

    levels: Mapping[str, Interval] = field(factory=dict)
    bands: tuple[Level, ...] = ()
    choice: Choice | None = None
    total: Computed | None = None
    table: Table | None = None
    gradings: tuple[Grading, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    subtotals: tuple[Computed, ...] = ()
    derived: tuple[Computed, ...] = ()
    direction: Direction | None = None
    direction_quote: str | None = None
    like: str | None = None

    @property
    def parts(self) -> frozenset[str]:
        """The parts of the monitoring that it touches."""
        parts = {f"levels.{level}" for level in self.levels}
        parts |= {f"indicators.{indicator.id}" for indicator in self.indicators}
        parts |= set(self.named.values())
        if self.bands:
            parts.add("scale")
        if self.direction is not None:
            parts.add("direction")
        if self.total is not None:
            parts.add("total")
        if self.table is not None:
            parts.add("table")
        if self.choice is not None:
            parts.add("decide")
        if self.like is not None:
            parts.add("like")
        return frozenset(parts)

    @property
    def named(self) -> Mapping[str, str]:
        """The parts that formulas can name, of those it touches, by their names."""
        return {
            **{subtotal.name: f"subtotals.{subtotal.name}" for subtotal in self.subtotals},
            **{value.name: f"derived.{value.name}" for value in self.derived},
            **{grading.id: f"bands.{grading.id}" for grading in self.gradings},
        }

    def shared(self, other: Reading) -> str | None:
        """Return a part that this reading and another one touch both, or `None`.

        A whole scale is every level of it, and two values cannot have one name.
        """
        shared = self.parts & other.parts
        for one, two in ((self, other), (other, self)):
            if one.bands and two.levels:
                shared |= {"scale"}
            shared |= {part for name, part in one.named.items() if name in two.named}
        return min(shared, default=None)
