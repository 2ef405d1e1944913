# SPDX-License-Identifier: MIT
"""Dated documents: schedules of monitorings, and roadmaps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from shnor_rules.findings import Place
from shnor_rules.model.layout import Unwritten
from shnor_rules.model.roadmap_rows import Section

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.model.document import Document, Remark
    from shnor_rules.model.layout import Layout, Path
    from shnor_rules.model.reference import Reference
    from shnor_rules.model.roadmap_reading import RoadmapReading
    from shnor_rules.model.roadmap_rows import Activity, Target
    from shnor_rules.model.source import Clause
    from shnor_rules.notation import Deadline


@frozen(eq=False)
class Roadmap:
    """A roadmap or a plan.

    Attributes:
        id: the key in the ruleset.
        title: the title of the document.
        clause: where the document prints it.
        document: the document that prints it.
        period: for which time it is made.
        goal: its goal.
        tasks: the tasks that follow from the goal.
        mechanisms: by what means it is to be carried out.
        responsible: who answers for it as a whole, by posts and organisations.
        results: the results that it promises in words.
        sections: its parts; rows outside any heading form the first, which has no title.
        remarks: known defects of it.
        readings: decisions that can be chosen where its text is silent or contradicts itself.
        applied: the ids of the readings that were chosen; its sections are as they read it.
        place: the file it was read from.
        layout: where each part of it is written.
    """

    id: str
    title: str
    clause: Clause
    document: Document | None = None
    period: Deadline | None = None
    goal: str | None = None
    tasks: tuple[str, ...] = ()
    mechanisms: tuple[str, ...] = ()
    responsible: tuple[str, ...] = ()
    results: tuple[str, ...] = ()
    sections: tuple[Section, ...] = ()
    remarks: tuple[Remark, ...] = ()
    readings: tuple[RoadmapReading, ...] = ()
    applied: tuple[str, ...] = ()
    place: Place = field(factory=Place, repr=False)
    layout: Layout = field(factory=Unwritten, repr=False)

    @property
    def activities(self) -> Iterator[Activity]:
        """The rows of all sections, in order."""
        return (each for section in self.sections for each in section.activities)

    @property
    def rows(self) -> Iterator[Target | Activity]:
        """The targets and the rows of all sections, section by section."""
        return (each for section in self.sections for each in section.rows)

    @property
    def targets(self) -> Iterator[Target]:
        """The targets of all sections, in order."""
        return (each for section in self.sections for each in section.targets)

    def written(self, row: Target | Activity | Section, *keys: str | int) -> Place:
        """Return the place of a part of a row: in a reading where that reading has its own."""
        patches = () if isinstance(row, Section) else row.patches
        own = (each for each in reversed(patches) if self.layout.has(*each, *keys))
        return self.layout.place(*next(own, row.path), *keys)


@frozen(kw_only=True)
class ScheduleRow:
    """A row of a table that says when monitorings are run.

    Attributes:
        number: its number, as printed.
        title: what the table calls it.
        monitorings: the ids of the monitorings that it is about.
        when: when they are run.
        materials: the materials that the table names.
        refers_to: the cross-references in it.
        clause: where the document prints it.
        path: where it is written.
    """

    number: str | None = None
    title: str | None = None
    monitorings: tuple[str, ...] = ()
    when: Deadline | None = None
    materials: str | None = None
    refers_to: tuple[Reference, ...] = ()
    clause: Clause | None = None
    path: Path = field(default=(), eq=False, repr=False)
