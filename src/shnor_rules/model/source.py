# SPDX-License-Identifier: MIT
"""Where a fact of a ruleset comes from."""

from __future__ import annotations

from enum import Enum

from attrs import frozen


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
    """

    document: str
    place: str | None = None
    quote: str | None = None

    def __str__(self) -> str:
        """Return the clause as it is cited."""
        return self.document if self.place is None else f"{self.document}, {self.place}"
