# SPDX-License-Identifier: MIT
"""A ruleset: the documents, monitorings and roadmaps of one municipality."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from attrs import asdict, field, frozen

from shnor_rules.errors import UnknownMonitoringError
from shnor_rules.findings.nearest import nearest
from shnor_rules.messages import say
from shnor_rules.model.editions import editions_of
from shnor_rules.model.layout import Unwritten

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from shnor_rules.findings import Finding
    from shnor_rules.model.calendar import SchoolYear
    from shnor_rules.model.document import Document, Remark
    from shnor_rules.model.editions import Editions
    from shnor_rules.model.layout import Layout
    from shnor_rules.model.monitoring import Monitoring
    from shnor_rules.model.risks.tools import RiskTools
    from shnor_rules.model.roadmap import Roadmap, ScheduleRow
    from shnor_rules.model.source import Clause


@frozen
class School:
    """A school that a document names.

    Attributes:
        id: what rows of roadmaps and files of events call it, mostly its number.
        title: its name, as in the document.
        clause: where the document names it.
    """

    id: str
    title: str
    clause: Clause | None = None


@frozen(eq=False)
class Ruleset:
    """One municipality: its documents, monitorings and roadmaps.

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
        layout: where each part of the file that describes it is written.
        roadmaps: its roadmaps and plans, by id.
        risks: its tools for risks, by id.
        schedule: the table that says when the monitorings are run, row by row.
        calendar: the school years whose terms are known, in order.
        schools: the schools that the documents name, in order.
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
    layout: Layout = field(factory=Unwritten, repr=False)
    roadmaps: Mapping[str, Roadmap] = field(factory=dict, repr=False)
    risks: Mapping[str, RiskTools] = field(factory=dict, repr=False)
    schedule: tuple[ScheduleRow, ...] = field(default=(), repr=False)
    calendar: tuple[SchoolYear, ...] = field(default=(), repr=False)
    schools: tuple[School, ...] = field(default=(), repr=False)

    def _repr_pretty_(self, printer: Any, _cycle: bool) -> None:  # noqa: ANN401, FBT001  (as IPython calls it)
        """Show which one it is: to IPython, and to Hypothesis where an example fails."""
        printer.text(f"<Ruleset {self.id}>")

    def __getitem__(self, monitoring: str) -> Monitoring:
        """Return the monitoring of this id.

        Raises:
            UnknownMonitoringError: there is none; the message names the nearest.
        """
        if monitoring in self.monitorings:
            return self.monitorings[monitoring]
        if monitoring in self.risks:
            raise UnknownMonitoringError(say("unknown-monitoring.risks", name=monitoring))
        if monitoring in self.roadmaps:
            raise UnknownMonitoringError(
                say("unknown-monitoring.roadmap", name=monitoring, ruleset=self.id)
            )
        near = nearest(monitoring, self.monitorings)
        if near is None:
            listed = ", ".join(self.monitorings)
            message = say(
                "unknown-monitoring", name=monitoring, ruleset=self.id, monitorings=listed
            )
        else:
            message = say("unknown-monitoring.near", name=monitoring, near=near.name)
        raise UnknownMonitoringError(message)

    def editions(self, name: str) -> Editions:
        """Return the editions of the monitoring of this id, itself among them.

        Raises:
            UnknownMonitoringError: there is no such monitoring.
        """
        return editions_of(self.monitorings, self[name].id, self.documents)

    def edition(self, name: str, date: date) -> Monitoring:
        """Return the edition of a monitoring that is in force on a day.

        Args:
            name: the id of any of its editions.
            date: the day, mostly that of the facts.

        Raises:
            UnknownMonitoringError: there is no such monitoring.
            EditionError: no edition is in force on the day, or several are.
        """
        return self.editions(name).on(date)

    @property
    def layouts(self) -> tuple[Layout, ...]:
        """Where the parts of each of its files are written, that of the ruleset itself first."""
        others = (*self.roadmaps.values(), *self.risks.values())
        return tuple(each.layout for each in (self, *self, *others))

    def __iter__(self) -> Iterator[Monitoring]:
        """Iterate over the monitorings, in the order of their files."""
        return iter(self.monitorings.values())

    def __reduce__(self) -> tuple[Any, ...]:
        """Return what pickles and copies are made of: a view of a mapping cannot be pickled."""
        parts = asdict(self, recurse=False)
        return _made_of, ({name: _plain(part) for name, part in parts.items()},)


def _plain(part: object) -> object:
    return dict(part) if isinstance(part, Mapping) else part


def _made_of(parts: Mapping[str, Any]) -> Ruleset:
    views = {name: MappingProxyType(part) for name, part in parts.items() if isinstance(part, dict)}
    return Ruleset(**{**parts, **views})
