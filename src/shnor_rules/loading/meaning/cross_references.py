# SPDX-License-Identifier: MIT
"""References from one file of a ruleset to another: documents, monitorings, roadmaps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from shnor_rules.findings import Related
from shnor_rules.loading.meaning.references import check_accepted, one_or_more, refer
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from shnor_rules.loading.cursor import Cursor


@frozen
class Known:
    """The ids that a ruleset describes; `None` for a kind of which not all may be known.

    Attributes:
        documents: the ids of its documents.
        monitorings: the ids of its monitorings, those with tools for risks among them.
        roadmaps: the ids of its roadmaps.
        remarks: the ids of the remarks that belong to no single file.
        schools: the ids of its schools; `None` also where it lists none.
    """

    documents: Collection[str] | None
    monitorings: Collection[str] | None
    roadmaps: Collection[str] | None
    remarks: Collection[str] | None = None
    schools: Collection[str] | None = None

    def check_ruleset(self, cursor: Cursor) -> None:
        """Report references of the ruleset file at `cursor` that lead to no file."""
        for row in cursor.elements("schedule"):
            self._check(row.get("document"), self.documents, "documents")
            self._check_row(row)
        _report_repeated(cursor.elements("schools"))

    def check_monitoring(self, cursor: Cursor) -> None:
        """Report references of the monitoring at `cursor` that lead to no file."""
        self._check_edition(cursor.get("edition_of"), cursor.string("monitoring"))
        for _, indicator in cursor.under("indicators"):
            self._check_references(indicator)
            for _, item in indicator.under("items"):
                self._check_references(item)

    def _check_edition(self, written: Cursor | None, own: str | None) -> None:
        if written is not None and written.text == own:
            written.report(say("dangling-reference.itself", name=written.text))
        else:
            self._check(written, self.monitorings, "monitorings")

    def check_roadmap(self, cursor: Cursor) -> None:
        """Report references of the roadmap at `cursor` that lead to no file."""
        source = cursor.get("source")
        if source is not None:
            self._check(source.get("document"), self.documents, "documents")
        printed, read = list(_rows(cursor)), list(_read_rows(cursor))
        for row in (*printed, *read):
            self._check_row(row)
            for each in row.elements("schools"):
                self._check(each, self.schools, "schools")
        _report_repeated(printed)
        self._check_readings(cursor)
        check_accepted(cursor)

    def _check_readings(self, cursor: Cursor) -> None:
        unknown = self.remarks is None or cursor.is_unusable("remarks")
        remarks = None if unknown else (*(self.remarks or ()), *cursor.names("remarks"))
        for _, reading in cursor.under("readings"):
            for each in one_or_more(reading, "because"):
                self._check(each, remarks, "remarks")

    def _check_row(self, row: Cursor) -> None:
        for each in one_or_more(row, "monitoring"):
            self._check(each, self.monitorings, "monitorings")
        self._check_references(row)

    def _check_references(self, cursor: Cursor) -> None:
        for each in cursor.elements("refers_to"):
            self._check(each.get("document"), self.documents, "documents")
            self._check(each.get("roadmap"), self.roadmaps, "roadmaps")
            self._check(each.get("monitoring"), self.monitorings, "monitorings")

    def _check(self, written: Cursor | None, known: Collection[str] | None, section: str) -> None:
        if written is not None:
            refer(written, written.text, known, section)


def _rows(cursor: Cursor) -> Iterator[Cursor]:
    for section in (cursor, *cursor.elements("sections")):
        yield from section.elements("targets")
        yield from section.elements("activities")


def _read_rows(cursor: Cursor) -> Iterator[Cursor]:
    """Yield what readings put in the place of rows, and the rows that they add."""
    for _, reading in cursor.under("readings"):
        for section in ("activities", "targets"):
            for _, patch in reading.under(section):
                yield patch
        yield from reading.elements("added")


def _report_repeated(rows: Iterable[Cursor]) -> None:
    """Report rows, or schools, that have the id of another one."""
    first: dict[str, Cursor] = {}
    for row in rows:
        written = row.get("id")
        if written is None:
            continue
        before = first.setdefault(written.text, written)
        if before is not written:
            related = Related(say("related.first"), before.place())
            written.report(say("duplicate-id.row", id=written.text), related=(related,))
