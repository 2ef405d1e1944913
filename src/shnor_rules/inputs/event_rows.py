# SPDX-License-Identifier: MIT
"""Which row of a roadmap a text names: by its name, or by its number where only one row has it."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from shnor_rules.evaluation.scalars import fold, shown
from shnor_rules.findings.nearest import nearest
from shnor_rules.messages import Message, say
from shnor_rules.model import row_names
from shnor_rules.model.row_names import plain_number

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from shnor_rules.model import Activity, Roadmap
    from shnor_rules.model.layout import Path

_MOST_LISTED: Final = 12
_MADE_A_DATE: Final = re.compile(
    r"\d{1,2}\.(?:янв|фев|мар|апр|май|мая|июн|июл|авг|сен|окт|ноя|дек)\w*|\d{1,2}\.\d{1,2}\.\d{4}",
    re.IGNORECASE,
)
"""What a spreadsheet makes of `1.2`."""


@frozen
class Named:
    """A row with its name.

    Attributes:
        name: what the row is called.
        row: the row.
    """

    name: str
    row: Activity


@frozen(eq=False)
class Planned:
    """A roadmap with what its rows may be called.

    Attributes:
        roadmap: the roadmap, as it is read.
        printed: the roadmap as the text has it, whose names are understood, too.
        begins: by the path of a row, the first day on which its events are expected; rows of which
            that is not known are missing.
    """

    roadmap: Roadmap
    printed: Roadmap
    begins: Mapping[Path, date] = field(factory=dict)

    @cached_property
    def rows(self) -> Mapping[str, tuple[Named, ...]]:
        """The rows that something may mean: a name, a number, or what the text has for either."""
        names, old = row_names(self.roadmap), row_names(self.printed)
        before = {row.path: row for row in self.printed.activities}
        by_name: dict[str, dict[Path, Named]] = {}
        others: dict[str, dict[Path, Named]] = {}
        for row in self.roadmap.activities:
            if row.path in names:
                named = Named(names[row.path], row)
                printed = before.get(row.path, row)
                by_name.setdefault(row_key(named.name), {})[row.path] = named
                for each in (old.get(row.path), row.number, printed.number):
                    others.setdefault(row_key(each or named.name), {})[row.path] = named
        # Under a name of the text another row must be known, under a mere number none is.
        for path, name in old.items():
            if row_key(name) in by_name and path in names:
                by_name[row_key(name)][path] = others[row_key(name)][path]
        return {key: tuple(each.values()) for key, each in {**others, **by_name}.items()}

    @cached_property
    def dropped(self) -> frozenset[str]:
        """What the rows are called that the readings leave out."""
        kept = {row.path for row in self.roadmap.activities}
        old = row_names(self.printed)
        return frozenset(row_key(name) for path, name in old.items() if path not in kept)

    @property
    def title(self) -> str:
        """The title of the roadmap."""
        return self.roadmap.title

    def has(self, text: str) -> bool:
        """Return whether a text means a row, or several."""
        return row_key(text) in self.rows

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the rows that have one, in order."""
        return tuple(row_names(self.roadmap).values())


def row_key(text: str) -> str:
    """Return what a text is looked up by: without №, dots at the end, capitals and ё."""
    return fold(plain_number(text.replace("№", "")) or text)


def row_in(text: str, planned: Planned) -> Named | Message:
    """Return the row that a text names, or why it names none.

    Args:
        text: the text; the sign № and dots at the end do not matter.
        planned: the roadmap.
    """
    if not text:
        return say("event-row.blank")
    key = row_key(text)
    meant = planned.rows.get(key, ())
    if len(meant) == 1:
        return meant[0]
    return _several(text, key, meant, planned) if meant else _none(text, key, planned)


def _several(text: str, key: str, meant: Sequence[Named], planned: Planned) -> Message:
    old = {row_key(name) for name in row_names(planned.printed).values()}
    if key in old:
        titles = "; ".join(each.row.title or each.name for each in meant)
        return say("event-row.moved", text=shown(text), titles=titles)
    names = _listed([each.name for each in meant])
    return say("event-row.several", text=shown(text), names=names)


def _none(text: str, key: str, planned: Planned) -> Message:
    if key in planned.dropped:
        return say("event-row.dropped", text=shown(text))
    if _MADE_A_DATE.fullmatch(text):
        return say("event-row.date", text=shown(text))
    near = nearest(key, planned.rows)
    if near is not None:
        name = planned.rows[near.name][0].name
        return say("event-row.near", text=shown(text), near=name)
    return say("event-row", text=shown(text), names=_listed(planned.names))


def _listed(names: Sequence[str]) -> str:
    more = ", …" if len(names) > _MOST_LISTED else ""
    return ", ".join(names[:_MOST_LISTED]) + more
