# SPDX-License-Identifier: MIT
"""References from one file of a ruleset to another: documents, monitorings, roadmaps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from shnor_rules.loading.meaning.references import check_accepted, one_or_more, refer

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from shnor_rules.loading.cursor import Cursor


@frozen
class Known:
    """The ids that a ruleset describes; `None` for a kind of which not all may be known.

    Attributes:
        documents: the ids of its documents.
        monitorings: the ids of its monitorings.
        roadmaps: the ids of its roadmaps.
    """

    documents: Collection[str] | None
    monitorings: Collection[str] | None
    roadmaps: Collection[str] | None

    def check_ruleset(self, cursor: Cursor) -> None:
        """Report references of the ruleset file at `cursor` that lead to no file."""
        for row in cursor.elements("schedule"):
            self._check(row.get("document"), self.documents, "documents")
            self._check_row(row)

    def check_monitoring(self, cursor: Cursor) -> None:
        """Report cross-references of the monitoring at `cursor` that lead to no file."""
        for _, indicator in cursor.under("indicators"):
            self._check_references(indicator)
            for _, item in indicator.under("items"):
                self._check_references(item)

    def check_roadmap(self, cursor: Cursor) -> None:
        """Report references of the roadmap at `cursor` that lead to no file."""
        source = cursor.get("source")
        if source is not None:
            self._check(source.get("document"), self.documents, "documents")
        for row in _rows(cursor):
            self._check_row(row)
        check_accepted(cursor)

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
