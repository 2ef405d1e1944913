# SPDX-License-Identifier: MIT
"""The documents of a ruleset, and remarks on what is wrong with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from shnor_rules.findings import Place

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules.notation import ValueSet


@frozen
class Heading:
    """A numbered item of a document.

    Attributes:
        number: its number, as printed.
        title: the heading, or the first words of the item.
        place: where it stands.
    """

    number: str
    title: str
    place: str | None = None


@frozen
class Document:
    """An order or a regulation.

    Attributes:
        id: the key in the ruleset.
        title: its title.
        number: its number, as printed.
        date: its date, as printed.
        issued_by: the organisation that issued it.
        in_force_from: from when it is in force, as printed.
        in_force_to: until when, as printed.
        replaces: the id of the document it replaces.
        text: the name of the file with its text.
        headings: its numbered items, those that something refers to or that are numbered wrongly.
    """

    id: str
    title: str
    number: str | None = None
    date: str | None = None
    issued_by: str | None = None
    in_force_from: str | None = None
    in_force_to: str | None = None
    replaces: str | None = None
    text: str | None = None
    headings: tuple[Heading, ...] = ()

    def __str__(self) -> str:
        """Return the document as it is cited."""
        number = "" if self.number is None else f" № {self.number}"
        date = "" if self.date is None else f" от {self.date}"
        return f"{self.title}{number}{date}"


@frozen
class Remark:
    """A known defect of a document.

    Attributes:
        id: the stable id.
        quotes: the words of the document.
        place: where they stand.
        note: what is wrong with them.
        accepts: the findings that it explains: the name of each with the contents that are
            accepted; without any, every content is.
        concerns: which assessments it touches: a part of the monitoring, and the value set that the
            part's value must be in (`None` for any value).
        at: where the remark is written.
    """

    id: str
    quotes: tuple[str, ...]
    note: str
    place: str | None = None
    accepts: Mapping[str, tuple[str, ...]] = field(factory=dict)
    concerns: Mapping[str, ValueSet | None] = field(factory=dict)
    at: Place = field(factory=Place, eq=False, repr=False)
