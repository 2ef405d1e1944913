# SPDX-License-Identifier: MIT
"""From the file to the model: the sections of a roadmap with their rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.loading.cross_referring import references
from shnor_rules.loading.scalars import basis, clause, deadline, flag, planned
from shnor_rules.model import Activity, Plan, Section, Target

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.loading.cursor import Cursor


def sections(cursor: Cursor, document: str) -> Iterator[Section]:
    """Yield the sections of the roadmap at `cursor`; rows outside any heading form the first."""
    loose = _section(cursor.without(("title", "number", "tasks")), document)
    if loose.targets or loose.activities:
        yield loose
    for each in cursor.elements("sections"):
        yield _section(each, document)


def _section(cursor: Cursor, document: str) -> Section:
    return Section(
        number=cursor.string("number"),
        title=cursor.string("title"),
        tasks=cursor.strings("tasks"),
        clause=clause(cursor, document),
        targets=tuple(target(each, document) for each in cursor.elements("targets")),
        activities=tuple(activity(each, document) for each in cursor.elements("activities")),
        path=cursor.path,
    )


def target(cursor: Cursor, document: str) -> Target:
    """Return the target at `cursor`."""
    return Target(
        id=cursor.string("id"),
        number=cursor.string("number"),
        title=cursor.string("title"),
        unit=cursor.string("unit"),
        schools=cursor.strings("schools"),
        plan=_plan(cursor.get("planned")),
        refers_to=references(cursor),
        clause=clause(cursor, document),
        note=cursor.string("note"),
        path=cursor.path,
    )


def activity(cursor: Cursor, document: str) -> Activity:
    """Return the row at `cursor`."""
    return Activity(
        id=cursor.string("id"),
        number=cursor.string("number"),
        title=cursor.string("title"),
        deadline=deadline(cursor.get("deadline")),
        responsible=cursor.strings("responsible"),
        form=cursor.string("form"),
        result=cursor.string("result"),
        participants=cursor.string("participants"),
        monitorings=cursor.strings("monitoring"),
        schools=cursor.strings("schools"),
        plan=_plan(cursor.get("planned")),
        refers_to=references(cursor),
        clause=clause(cursor, document),
        note=cursor.string("note"),
        path=cursor.path,
    )


def _plan(cursor: Cursor | None) -> Plan | None:
    if cursor is None:
        return None
    years = cursor.get("years")
    return Plan(
        total=planned(cursor.get("total")),
        # A cell may be empty, and then it is a year all the same.
        years={
            int(name): planned(None if years is None else years.get(name))
            for name in cursor.names("years")
            if name.isdecimal()
        },
        sums=flag(cursor.get("sum"), default=False),
        basis=basis(cursor.get("basis")),
    )
