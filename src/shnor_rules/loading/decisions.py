# SPDX-License-Identifier: MIT
"""From the file to the model: what every reading has, whatever it reads."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from shnor_rules.messages import say

if TYPE_CHECKING:
    from shnor_rules.loading.cursor import Cursor


class Decided(TypedDict):
    """The attributes of a decision."""

    id: str
    title: str | None
    because: tuple[str, ...]
    status: str
    by: str | None
    date: str | None
    note: str | None


def decided(key: str, cursor: Cursor) -> Decided:
    """Return who decided on the reading at `cursor`, and why; report one approved by nobody.

    Args:
        key: its name.
        cursor: the reading.
    """
    status = cursor.string("status") or "предложено"
    if status == "утверждено" and not {"by", "date"} <= cursor.value.keys():
        cursor.report(say("approved-by-nobody", reading=key), cursor.key_place())
    return {
        "id": key,
        "title": cursor.string("title"),
        "because": cursor.strings("because"),
        "status": status,
        "by": cursor.string("by"),
        "date": cursor.string("date"),
        "note": cursor.string("note"),
    }
