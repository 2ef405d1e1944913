# SPDX-License-Identifier: MIT
"""What happened: one event that somebody reports for a row of a roadmap."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from attrs import field, frozen

from shnor_rules.findings import Place

if TYPE_CHECKING:
    from datetime import date


@frozen(kw_only=True)
class Event:
    """An event of a row.

    Attributes:
        row: the name of the row.
        day: when it was.
        school: the id of the school that it is of; `None` for an event of all that the row is
            about.
        quantity: how many results it brought, in the unit of the plan.
        part: of which part of a plan such as `1; 4` the results are, from 1.
        document: the document that shows it, in words.
        link: where that is to be found.
        place: where it is written.
    """

    row: str
    day: date
    school: str | None = None
    quantity: Fraction = Fraction(1)
    part: int = 1
    document: str | None = None
    link: str | None = None
    place: Place = field(factory=Place, eq=False, repr=False)
