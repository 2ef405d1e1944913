# SPDX-License-Identifier: MIT
"""From the file to the model: a roadmap, the schedule of the monitorings, and the schools."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from shnor_rules.loading.cross_referring import references
from shnor_rules.loading.layout import Written
from shnor_rules.loading.remarks import remarks
from shnor_rules.loading.roadmap_readings import readings
from shnor_rules.loading.roadmap_rows import sections
from shnor_rules.loading.scalars import clause, deadline
from shnor_rules.model import Clause, Document, Roadmap, ScheduleRow, School

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
    printed = Roadmap(
        id=key,
        title=cursor.string("title") or key,
        clause=(None if source is None else clause(source, document)) or Clause(document),
        document=documents.get(document),
        period=deadline(cursor.get("period")),
        goal=cursor.string("goal"),
        responsible=cursor.strings("responsible"),
        results=cursor.strings("results"),
        tasks=cursor.strings("tasks"),
        mechanisms=cursor.strings("mechanisms"),
        sections=tuple(sections(cursor, document)),
        remarks=tuple(remarks(cursor)),
        place=cursor.place(),
        layout=Written(cursor.file),
    )
    return evolve(printed, readings=readings(cursor, printed))


def schools(cursor: Cursor, documents: Mapping[str, Document]) -> Iterator[School]:
    """Yield the schools in the ruleset file at `cursor`.

    Args:
        cursor: the top of the file.
        documents: the documents of the ruleset; where there is only one, it names the schools.
    """
    only = next(iter(documents)) if len(documents) == 1 else ""
    for each in cursor.elements("schools"):
        key = each.string("id") or ""
        yield School(key, each.string("title") or key, clause(each, only))


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


def _clause(cursor: Cursor, document: str) -> Clause:
    return clause(cursor, document) or Clause(document)
