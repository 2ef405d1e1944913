# SPDX-License-Identifier: MIT
"""A reading of a roadmap: a named decision on rows that the text prints wrongly or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from shnor_rules.model.decision import Decision

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shnor_rules.model.layout import Path
    from shnor_rules.model.roadmap_rows import Activity


@frozen
class Patch:
    """What a reading puts in place of parts of a row.

    Attributes:
        row: where the row is written.
        name: what the row is called.
        parts: what it puts in place, by the name of the attribute of the row.
        path: where the reading says so.
    """

    row: Path
    name: str
    parts: Mapping[str, Any]
    path: Path = field(default=(), eq=False, repr=False)


@frozen
class AddedRow:
    """A row that a reading puts in.

    Attributes:
        after: where the row is written after which it stands.
        activity: the row.
    """

    after: Path
    activity: Activity


@frozen
class RoadmapReading(Decision):
    """A named decision where a roadmap is silent or contradicts itself.

    Attributes:
        activities: what it changes in rows.
        targets: what it changes in targets.
        added: the rows that it puts in.
        dropped: where the rows are written that it leaves out, with what they are called.
    """

    activities: tuple[Patch, ...] = ()
    targets: tuple[Patch, ...] = ()
    added: tuple[AddedRow, ...] = ()
    dropped: Mapping[Path, str] = field(factory=dict)

    @property
    def touched(self) -> Iterator[tuple[Path, str, str]]:
        """What it decides on: where the row is written, its name, and which attribute."""
        for patch in (*self.activities, *self.targets):
            for part in patch.parts:
                yield patch.row, patch.name, part
