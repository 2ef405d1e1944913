# SPDX-License-Identifier: MIT
"""The parts of a roadmap: sections with their targets and rows, and what is planned for a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from shnor_rules.model.source import Basis

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shnor_rules.model.layout import Path
    from shnor_rules.model.reference import Reference
    from shnor_rules.model.source import Clause
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
        id: the name that it is given where its number is none; most have no need of one.
        number: its number, as printed.
        title: what it is.
        unit: the unit of measurement.
        schools: the ids of the schools that it is about; empty for all of them.
        plan: what is planned, where the document prints it.
        refers_to: the cross-references in it.
        clause: where the document prints it.
        note: what has to be known about it.
        path: where it is written.
        patches: where readings say that it is otherwise, the last one last.
    """

    id: str | None = None
    number: str | None = None
    title: str | None = None
    unit: str | None = None
    schools: tuple[str, ...] = ()
    plan: Plan | None = None
    refers_to: tuple[Reference, ...] = ()
    clause: Clause | None = None
    note: str | None = None
    path: Path = field(default=(), eq=False, repr=False)
    patches: tuple[Path, ...] = field(default=(), eq=False, repr=False)


@frozen(kw_only=True)
class Activity:
    """A row of a roadmap.

    Attributes:
        id: the name that it is given where its number is none; most have no need of one.
        number: its number, as printed; `None` where none is printed.
        title: what is to be done; `None` for a row that prints no title.
        deadline: when it is due.
        responsible: who answers for it, by posts and organisations.
        form: in what form it is held.
        result: what must come of it.
        participants: who takes part.
        monitorings: the ids of the monitorings that the row plans.
        schools: the ids of the schools that it is about; empty for all of them.
        plan: how much of the result is planned, where the document prints it.
        refers_to: the cross-references in it.
        clause: where the document prints it.
        note: what has to be known about it.
        path: where it is written.
        patches: where readings say that it is otherwise, the last one last.
    """

    id: str | None = None
    number: str | None = None
    title: str | None = None
    deadline: Deadline | None = None
    responsible: tuple[str, ...] = ()
    form: str | None = None
    result: str | None = None
    participants: str | None = None
    monitorings: tuple[str, ...] = ()
    schools: tuple[str, ...] = ()
    plan: Plan | None = None
    refers_to: tuple[Reference, ...] = ()
    clause: Clause | None = None
    note: str | None = None
    path: Path = field(default=(), eq=False, repr=False)
    patches: tuple[Path, ...] = field(default=(), eq=False, repr=False)


@frozen(kw_only=True)
class Section:
    """A part of a roadmap under a heading of its own.

    Attributes:
        number: the number of the heading, as printed.
        title: the heading; `None` for rows that stand before any heading.
        tasks: what the rows under it are to achieve.
        clause: where the document prints it.
        targets: the targets that stand under it.
        activities: the rows that stand under it.
        path: where it is written.
    """

    number: str | None = None
    title: str | None = None
    tasks: tuple[str, ...] = ()
    clause: Clause | None = None
    targets: tuple[Target, ...] = ()
    activities: tuple[Activity, ...] = ()
    path: Path = field(default=(), eq=False, repr=False)

    @property
    def heading(self) -> str | None:
        """The heading with its number; `None` for rows that stand before any heading."""
        return " ".join(each for each in (self.number, self.title) if each is not None) or None

    @property
    def rows(self) -> Iterator[Target | Activity]:
        """Its targets and its activities."""
        yield from self.targets
        yield from self.activities
