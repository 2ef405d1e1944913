# SPDX-License-Identifier: MIT
"""What the rows of a roadmap are called where something else speaks of them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules.model.layout import Path
    from shnor_rules.model.roadmap import Roadmap
    from shnor_rules.model.roadmap_rows import Activity, Section, Target

Kind: TypeAlias = Literal["activities", "targets"]


def row_names(roadmap: Roadmap, kind: Kind = "activities") -> Mapping[Path, str]:
    """Return the names of the rows of a roadmap, by where each is written.

    A row is called by its id, else by its number and, where that number stands more than once, by
    the number of its section and its own: `1.1.1/4`. Dots at the end of a number are dropped. A row
    that has no id and no number, or whose name would be that of another row, has no name.

    Args:
        roadmap: the roadmap.
        kind: of which rows; activities and targets are numbered by themselves.
    """
    rows = [(section, row) for section in roadmap.sections for row in getattr(section, kind)]
    numbers = Counter(plain_number(row.number) for _, row in rows if row.id is None)
    names = {row.path: _name(section, row, numbers) for section, row in rows}
    uses = Counter(names.values())
    return {path: name for path, name in names.items() if name is not None and uses[name] == 1}


def _name(
    section: Section, row: Activity | Target, numbers: Mapping[str | None, int]
) -> str | None:
    if row.id is not None:
        return row.id
    number, above = plain_number(row.number), plain_number(section.number)
    if number is None or numbers[number] == 1 or above is None:
        return number
    return f"{above}/{number}"


def plain_number(number: str | None) -> str | None:
    """Return a number as names have it: without dots at the end; `None` where nothing is left."""
    return None if number is None else number.strip().rstrip(".").rstrip() or None
