# SPDX-License-Identifier: MIT
"""From the file to the model: documents and remarks on them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from shnor_rules.loading.scalars import value_set
from shnor_rules.model import Document, Heading, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shnor_rules.loading.cursor import Cursor
    from shnor_rules.notation import ValueSet

ANY_VALUE: Final = "любое"


def documents(cursor: Cursor) -> Mapping[str, Document]:
    """Return the documents of the ruleset file at `cursor`, by id."""
    return {key: _document(key, each) for key, each in cursor.under("documents")}


def _document(key: str, cursor: Cursor) -> Document:
    force = cursor.get("in_force")
    return Document(
        id=key,
        title=cursor.string("title") or key,
        number=cursor.string("number"),
        date=cursor.string("date"),
        issued_by=cursor.string("issued_by"),
        in_force_from=None if force is None else force.string("from"),
        in_force_to=None if force is None else force.string("to"),
        replaces=cursor.string("replaces"),
        text=cursor.string("text"),
        headings=tuple(
            Heading(each.string("number") or "", each.string("title") or "", each.string("place"))
            for each in cursor.elements("headings")
        ),
    )


def remarks(cursor: Cursor) -> Iterator[Remark]:
    """Yield the remarks of the file at `cursor`."""
    for key, each in cursor.under("remarks"):
        yield Remark(
            id=key,
            quotes=each.strings("quote"),
            place=each.string("place"),
            note=each.string("note") or "",
            accepts=_accepts(each),
            concerns=_concerns(each),
            at=each.key_place(),
        )


def _accepts(cursor: Cursor) -> Mapping[str, tuple[str, ...]]:
    written = cursor.get("accepts")
    if written is None:
        return {}
    if isinstance(written.value, list):
        return dict.fromkeys(cursor.strings("accepts"), ())
    return {name: written.strings(name) for name in written.value}


def _concerns(cursor: Cursor) -> Mapping[str, ValueSet | None]:
    concerns: dict[str, ValueSet | None] = {}
    for part, written in cursor.under("concerns"):
        concerns[part] = None if written.text == ANY_VALUE else value_set(written)
    return concerns
