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
from shnor_rules.model.layout import Unwritten

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.findings import Finding
    from shnor_rules.model.document import Document, Remark
    from shnor_rules.model.layout import Layout
    from shnor_rules.model.monitoring import Monitoring
    from shnor_rules.model.roadmap import Roadmap, ScheduleRow


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
        schedule: the table that says when the monitorings are run, row by row.
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
    schedule: tuple[ScheduleRow, ...] = field(default=(), repr=False)

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

    @property
    def layouts(self) -> tuple[Layout, ...]:
        """Where the parts of each of its files are written, that of the ruleset itself first."""
        roadmaps = (each.layout for each in self.roadmaps.values())
        return (self.layout, *(each.layout for each in self), *roadmaps)

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
