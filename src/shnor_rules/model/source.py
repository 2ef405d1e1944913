# SPDX-License-Identifier: MIT
"""Where a fact of a ruleset comes from."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from shnor_rules.model.identity import Identity


class Basis(Enum):
    """What a fact rests on."""

    TEXT = "текст"
    """The order prints it."""

    READING = "толкование"
    """Somebody chose it: the order does not print it."""


@frozen
class Clause:
    """The clause of a document that prints a fact.

    Attributes:
        document: the id of the document in the ruleset.
        place: the clause, by the document's own headings.
        quote: the words of the document, where they are given.
        of: the rules whose document it is, where they are not the rules that cite it.
    """

    document: str
    place: str | None = None
    quote: str | None = None
    of: Identity | None = None

    def __str__(self) -> str:
        """Return the clause as it is cited."""
        return self.document if self.place is None else f"{self.document}, {self.place}"

    @property
    def cited(self) -> str | None:
        """The place, with the rules whose document it is in where they are not the own ones."""
        if self.of is None or self.place is None:
            return self.place
        return self.of.cite(self.place)
