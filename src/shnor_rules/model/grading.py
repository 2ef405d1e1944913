# SPDX-License-Identifier: MIT
"""A grading: bands of a value under names of their own, to be told apart in formulas and tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from shnor_rules.model.source import Basis, Clause

if TYPE_CHECKING:
    from shnor_rules.expressions import Expression
    from shnor_rules.model.scale import Grade, Scale


@frozen
class Grading:
    """A value that is the name of the band in which another value lies.

    Attributes:
        id: the name in formulas and tables.
        title: what it is, in the words of the order.
        of: the value that lies in the bands: a name, or a formula.
        scale: the bands.
        clause: where the order prints it.
        basis: whether the order prints the bands or somebody chose them.
    """

    id: str
    title: str
    of: Expression
    scale: Scale[Grade]
    clause: Clause | None = None
    basis: Basis = Basis.TEXT
