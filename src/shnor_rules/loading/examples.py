# SPDX-License-Identifier: MIT
"""From the file to the model: examples."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.loading.layout import Written
from shnor_rules.loading.scalars import number
from shnor_rules.model import Example, Expectation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.loading.cursor import Cursor


def examples(cursor: Cursor) -> Iterator[Example]:
    """Yield the examples of the monitoring at `cursor`."""
    for each in cursor.elements("examples"):
        record = each.get("record")
        yield Example(
            title=each.string("title") or "",
            record={} if record is None else record.value,
            readings=each.strings("reading"),
            expect=_expectation(each.get("expect")),
            place=each.place(),
            layout=Written(each.file),
            path=each.path,
        )


def _expectation(cursor: Cursor | None) -> Expectation:
    if cursor is None:
        return Expectation(given=frozenset())
    return Expectation(
        given=frozenset(cursor.value),
        total=number(cursor.get("total")),
        level=cursor.string("level"),
        status=cursor.string("status"),
        refused=cursor.strings("refused"),
    )
