# SPDX-License-Identifier: MIT
"""A ruleset: the documents and monitorings of one municipality."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from shnor_rules.errors import UnknownMonitoringError
from shnor_rules.findings import Finding, Place
from shnor_rules.findings.nearest import nearest
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shnor_rules.model.monitoring import Monitoring
    from shnor_rules.notation import ValueSet


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
        accepts: the names of the findings that it explains.
        concerns: which assessments it touches: a part of the monitoring, and the value set that the
            part's value must be in (`None` for any value).
        at: where the remark is written.
    """

    id: str
    quotes: tuple[str, ...]
    note: str
    place: str | None = None
    accepts: tuple[str, ...] = ()
    concerns: Mapping[str, ValueSet | None] = field(factory=dict)
    at: Place = field(factory=Place, eq=False, repr=False)


@frozen(eq=False)
class Ruleset:
    """One municipality: its documents and monitorings.

    Attributes:
        id: the name of the folder.
        title: what it is.
        municipality: the municipality.
        region: the region it belongs to.
        documents: its documents.
        monitorings: its monitorings, by id.
        remarks: known defects that belong to no single monitoring.
        findings: warnings and notes of loading; a ruleset with errors is never built.
        hash: the first 16 hexadecimal digits of the SHA-256 of its content, comments aside.
    """

    id: str
    title: str
    municipality: str
    region: str | None
    documents: Mapping[str, Document]
    monitorings: Mapping[str, Monitoring] = field(repr=False)
    remarks: tuple[Remark, ...] = field(repr=False)
    findings: tuple[Finding, ...] = field(repr=False)
    hash: str

    def __getitem__(self, monitoring: str) -> Monitoring:
        """Return the monitoring of this id.

        Raises:
            UnknownMonitoringError: there is none; the message names the nearest.
        """
        if monitoring in self.monitorings:
            return self.monitorings[monitoring]
        near = nearest(monitoring, self.monitorings)
        if near is None:
            listed = ", ".join(self.monitorings)
            message = say(
                "unknown-monitoring", name=monitoring, ruleset=self.id, monitorings=listed
            )
        else:
            message = say("unknown-monitoring.near", name=monitoring, near=near.name)
        raise UnknownMonitoringError(message)

    def __iter__(self) -> Iterator[Monitoring]:
        """Iterate over the monitorings, in the order of their files."""
        return iter(self.monitorings.values())
