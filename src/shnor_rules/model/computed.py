# SPDX-License-Identifier: MIT
"""A value that is computed: a derived value, a subtotal, the total."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from attrs import field, frozen

from shnor_rules.model.source import Basis, Clause

if TYPE_CHECKING:
    from fractions import Fraction

    from shnor_rules.expressions import Expression
    from shnor_rules.model.table import Table


class Policy(Enum):
    """What becomes of a value that is not there."""

    LEAVE_OUT = "не считать"
    """Aggregating functions leave it out."""

    RENORMALISE = "пересчитать веса"
    """It is left out, and the weights of the others share its weight."""

    FORBID = "запрещает итог"
    """There is no result without it."""

    ZERO = "как ноль"
    """It counts as zero; only where the order prints so."""


@frozen
class Rounding:
    """Rounding that the order prints, half away from zero.

    Attributes:
        places: decimal places.
        quote: the words of the order.
    """

    places: int
    quote: str | None = None


@frozen
class Computed:
    """A value computed from earlier ones.

    Attributes:
        name: the name under which later formulas know it.
        title: what it is.
        formula: how it is computed, or `None` where it is a weighted sum or stands in a table.
        weights: the weight of each name, where it is a weighted sum.
        table: the table in which it stands, or `None`.
        unit: the unit of measurement.
        clause: where the order prints the formula.
        basis: whether the order prints the formula or somebody chose it.
        cap: the largest value that counts.
        rounding: the rounding before anything is compared.
        not_applicable: what becomes of «нет» among the values.
        missing: what becomes of a missing answer among the values.
        least_weight: the least share of weight that must be present, from 0 to 1.
    """

    name: str
    title: str | None = None
    formula: Expression | None = None
    weights: tuple[tuple[str, Fraction], ...] = ()
    table: Table | None = None
    unit: str | None = None
    clause: Clause | None = None
    basis: Basis = Basis.TEXT
    cap: Fraction | None = None
    rounding: Rounding | None = None
    not_applicable: Policy = Policy.LEAVE_OUT
    missing: Policy = Policy.FORBID
    least_weight: Fraction | None = field(default=None)

    @property
    def names(self) -> tuple[str, ...]:
        """The names it is computed from."""
        if self.formula is not None:
            return self.formula.names
        if self.table is not None:
            return self.table.by
        return tuple(name for name, _ in self.weights)
