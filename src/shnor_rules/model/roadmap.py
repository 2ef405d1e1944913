# SPDX-License-Identifier: MIT
"""Dated documents: schedules of monitorings, and roadmaps with what they plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from shnor_rules.findings import Place
from shnor_rules.model.layout import Unwritten
from shnor_rules.model.source import Basis, Clause

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shnor_rules.model.document import Document, Remark
    from shnor_rules.model.layout import Layout, Path
    from shnor_rules.model.reference import Reference
    from shnor_rules.notation import Deadline, Planned


@frozen
class Plan:
    """What is planned, all in all and year by year.

    Attributes:
        total: the planned value as a whole.
        years: the value of each year column; `None` for a cell that is empty.
        sums: whether the whole is the sum of the years.
        basis: whether the document prints that it is the sum, or somebody chose to read it so.
    """

    total: Planned | None = None
    years: Mapping[int, Planned | None] = field(factory=dict)
    sums: bool = False
    basis: Basis = Basis.TEXT


@frozen(kw_only=True)
class Target:
    """A target indicator or a planned result.

    Attributes:
        number: its number, as printed.
        title: what it is.
        unit: the unit of measurement.
        plan: what is planned, where the document prints it.
        refers_to: the cross-references in it.
        clause: where the document prints it.
        note: what has to be known about it.
        path: where it is written.
    """

    number: str | None = None
    title: str | None = None
    unit: str | None = None
    plan: Plan | None = None
    refers_to: tuple[Reference, ...] = ()
    clause: Clause | None = None
    note: str | None = None
    path: Path = field(default=(), eq=False, repr=False)


@frozen(kw_only=True)
class Activity:
    """A row of a roadmap.

    Attributes:
        number: its number, as printed; `None` where none is printed.
        title: what is to be done; `None` for a row that prints no title.
        deadline: when it is due.
        responsible: who answers for it, by posts and organisations.
        form: in what form it is held.
        result: what must come of it.
        participants: who takes part.
        monitorings: the ids of the monitorings that the row plans.
        plan: how much of the result is planned, where the document prints it.
        refers_to: the cross-references in it.
        clause: where the document prints it.
        note: what has to be known about it.
        path: where it is written.
    """

    number: str | None = None
    title: str | None = None
    deadline: Deadline | None = None
    responsible: tuple[str, ...] = ()
    form: str | None = None
    result: str | None = None
    participants: str | None = None
    monitorings: tuple[str, ...] = ()
    plan: Plan | None = None
    refers_to: tuple[Reference, ...] = ()
    clause: Clause | None = None
    note: str | None = None
    path: Path = field(default=(), eq=False, repr=False)


@frozen(kw_only=True)
class Section:
    """A part of a roadmap under a heading of its own.

    Attributes:
        number: the number of the heading, as printed.
        title: the heading; `None` for rows that stand before any heading.
        clause: where the document prints it.
        targets: the targets that stand under it.
        activities: the rows that stand under it.
        path: where it is written.
    """

    number: str | None = None
    title: str | None = None
    clause: Clause | None = None
    targets: tuple[Target, ...] = ()
    activities: tuple[Activity, ...] = ()
    path: Path = field(default=(), eq=False, repr=False)

    @property
    def rows(self) -> Iterator[Target | Activity]:
        """Its targets and its activities."""
        yield from self.targets
        yield from self.activities


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
        responsible: who answers for it as a whole, by posts and organisations.
        results: the results that it promises in words.
        sections: its parts; rows outside any heading form the first, which has no title.
        remarks: known defects of it.
        place: the file it was read from.
        layout: where each part of it is written.
    """

    id: str
    title: str
    clause: Clause
    document: Document | None = None
    period: Deadline | None = None
    goal: str | None = None
    responsible: tuple[str, ...] = ()
    results: tuple[str, ...] = ()
    sections: tuple[Section, ...] = ()
    remarks: tuple[Remark, ...] = ()
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
