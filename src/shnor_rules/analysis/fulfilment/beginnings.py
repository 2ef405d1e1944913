# SPDX-License-Identifier: MIT
"""From which day on events of a row are no surprise: its own date may lie before the period."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from shnor_rules.analysis.fulfilment.occurring import slots
from shnor_rules.analysis.timing.frame import frame_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shnor_rules.analysis.timing.frame import Frame
    from shnor_rules.model import Activity, Roadmap, SchoolYear
    from shnor_rules.model.layout import Path


def beginnings(roadmap: Roadmap, calendar: tuple[SchoolYear, ...] = ()) -> Mapping[Path, date]:
    """Return from which day on events of each row are expected.

    That is the first day that belongs to the period of the roadmap, or an earlier one that the row
    itself is dated for. A row is left out where no beginning is known.

    Args:
        roadmap: the roadmap, as it is read.
        calendar: the school years whose terms are known.
    """
    frame = frame_of(roadmap, calendar)
    found = ((row.path, _beginning(row, frame)) for row in roadmap.activities)
    return {path: first for path, first in found if first is not None}


def _beginning(row: Activity, frame: Frame) -> date | None:
    if frame.begins is None:
        return None
    dated = list(_dated(row, frame))
    if any(first is None and last < frame.begins for first, last in dated):
        return None
    return min([frame.begins, *(first for first, _ in dated if first is not None)])


def _dated(row: Activity, frame: Frame) -> Iterator[tuple[date | None, date]]:
    """Yield the days that a row is dated for; the first is not known of what is due by a day."""
    if row.deadline is not None:
        for slot in slots(row.deadline, frame):
            yield slot.first, slot.last
    elif row.plan is not None:
        for year, cell in row.plan.years.items():
            if cell is not None and any(cell.amounts):
                yield date(year, 1, 1), date(year, 12, 31)
