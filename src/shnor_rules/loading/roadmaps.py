# SPDX-License-Identifier: MIT
"""From the file to the model: a roadmap, and the schedule of the monitorings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.loading.cross_referring import references
from shnor_rules.loading.layout import Written
from shnor_rules.loading.remarks import remarks
from shnor_rules.loading.scalars import basis, clause, deadline, flag, planned
from shnor_rules.model import (
    Activity,
    Clause,
    Document,
    Plan,
    Roadmap,
    ScheduleRow,
    Section,
    Target,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shnor_rules.loading.cursor import Cursor


def roadmap(cursor: Cursor, documents: Mapping[str, Document]) -> Roadmap:
    """Return the roadmap in the file at `cursor`; what has findings is left out.

    Args:
        cursor: the top of the file.
        documents: the documents of the ruleset.
    """
    key = cursor.string("roadmap") or ""
    source = cursor.get("source")
    document = (None if source is None else source.string("document")) or ""
    return Roadmap(
        id=key,
        title=cursor.string("title") or key,
        clause=(None if source is None else clause(source, document)) or Clause(document),
        document=documents.get(document),
        period=deadline(cursor.get("period")),
        goal=cursor.string("goal"),
        responsible=cursor.strings("responsible"),
        results=cursor.strings("results"),
        sections=tuple(_sections(cursor, document)),
        remarks=tuple(remarks(cursor)),
        place=cursor.place(),
        layout=Written(cursor.file),
    )


def schedule(cursor: Cursor, documents: Mapping[str, Document]) -> Iterator[ScheduleRow]:
    """Yield the rows of the schedule in the ruleset file at `cursor`.

    Args:
        cursor: the top of the file.
        documents: the documents of the ruleset; of a row that names none it is the only one.
    """
    only = next(iter(documents)) if len(documents) == 1 else ""
    for row in cursor.elements("schedule"):
        yield ScheduleRow(
            number=row.string("number"),
            title=row.string("title"),
            monitorings=row.strings("monitoring"),
            when=deadline(row.get("when")),
            materials=row.string("materials"),
            refers_to=references(row),
            clause=_clause(row, row.string("document") or only),
            path=row.path,
        )


def _sections(cursor: Cursor, document: str) -> Iterator[Section]:
    loose = _section(cursor.without(("title", "number")), document)
    if loose.targets or loose.activities:
        yield loose
    for each in cursor.elements("sections"):
        yield _section(each, document)


def _section(cursor: Cursor, document: str) -> Section:
    return Section(
        number=cursor.string("number"),
        title=cursor.string("title"),
        clause=clause(cursor, document),
        targets=tuple(_target(each, document) for each in cursor.elements("targets")),
        activities=tuple(_activity(each, document) for each in cursor.elements("activities")),
        path=cursor.path,
    )


def _target(cursor: Cursor, document: str) -> Target:
    return Target(
        number=cursor.string("number"),
        title=cursor.string("title"),
        unit=cursor.string("unit"),
        plan=_plan(cursor.get("planned")),
        refers_to=references(cursor),
        clause=clause(cursor, document),
        note=cursor.string("note"),
        path=cursor.path,
    )


def _activity(cursor: Cursor, document: str) -> Activity:
    return Activity(
        number=cursor.string("number"),
        title=cursor.string("title"),
        deadline=deadline(cursor.get("deadline")),
        responsible=cursor.strings("responsible"),
        form=cursor.string("form"),
        result=cursor.string("result"),
        participants=cursor.string("participants"),
        monitorings=cursor.strings("monitoring"),
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


def _clause(cursor: Cursor, document: str) -> Clause:
    return clause(cursor, document) or Clause(document)
