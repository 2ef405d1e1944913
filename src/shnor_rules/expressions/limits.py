# SPDX-License-Identifier: MIT
"""How much a formula may ask for, so that reading and computing it stays fast."""

from __future__ import annotations

from typing import Final

from attrs import frozen


@frozen
class Limits:
    """The size of a formula.

    Attributes:
        length: characters of the text.
        digits: digits of one number.
        brackets: brackets inside one another.
        operations: operations inside one another.
    """

    length: int
    digits: int
    brackets: int
    operations: int


WRITTEN: Final = Limits(length=4_000, digits=60, brackets=30, operations=100)
"""For what a person writes; the longest printed formula has under two hundred characters."""

GENERATED: Final = Limits(length=10_000_000, digits=1_000, brackets=40, operations=120)
"""For what is made from a file that was read within its own limits: weights, bounds of intervals,
a written condition inside another."""
