# SPDX-License-Identifier: MIT
"""References between the parts of a ruleset: documents, remarks, groups, readings, scales."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from shnor_rules.findings.certain import surely_named
from shnor_rules.findings.nearest import nearest
from shnor_rules.findings.rules import ACCEPTABLE
from shnor_rules.loading.overlaying import is_list
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from shnor_rules.findings import Place
    from shnor_rules.loading.cursor import Cursor

_NAMED_SECTIONS: Final = ("indicators", "attributes", "bands", "derived", "subtotals")
_ADDED: Final = ("bands", "derived", "subtotals")
"""The sections to which a reading may add values."""

_DIVIDED: Final = frozenset({"total", "table", "like"})
"""The keys that give a scale something to divide into levels."""

_OTHER_PARTS: Final = ("total", "levels", "period")

_MOST_NAMES: Final = 500
_MOST_FINDINGS: Final = 100
"""Beyond either no name is suggested: a file that is wrong throughout is told so without delay."""

_MOST_LISTED: Final = 30


def check_documents(cursor: Cursor) -> None:
    """Report documents of the ruleset at `cursor` that replace one that is not described."""
    known = cursor.names("documents")
    for _, document in cursor.under("documents"):
        replaces = document.get("replaces")
        if replaces is not None:
            refer(replaces, replaces.text, known, "documents")
    check_accepted(cursor)


def check_references(
    cursor: Cursor, *, documents: Collection[str] | None, remarks: Collection[str] | None
) -> None:
    """Report references in the monitoring at `cursor` that lead nowhere.

    Args:
        cursor: the top of the file of a monitoring.
        documents: the ids of the documents of the ruleset; `None` where they are not known, because
            of a fault that has been reported already.
        remarks: the ids of the remarks of the ruleset that belong to no single monitoring, or
            `None` likewise.
    """
    source = cursor.get("source")
    document = None if source is None else source.get("document")
    if document is not None:
        refer(document, document.text, documents, "documents")
    date = cursor.get("date")
    if date is not None:
        refer(date, date.text, _names(cursor, "attributes"), "attributes")
    indicators = _names(cursor, "indicators")
    for _, group in cursor.under("groups"):
        for each in group.elements("indicators"):
            refer(each, each.text, indicators, "indicators")
    _check_readings(cursor, remarks)
    _check_remarks(cursor)
    scale = cursor.get("levels")
    if scale is not None and not _DIVIDED & cursor.value.keys():
        scale.report(say("scale-without-total"), scale.key_place())
    table = cursor.get("table")
    if table is not None and "levels" not in cursor.value:
        table.report(say("table-without-levels"), table.key_place())


def _names(cursor: Cursor, *sections: str) -> tuple[str, ...] | None:
    """Return the names that sections describe, or `None` where one of them is unusable."""
    if any(cursor.is_unusable(section) for section in sections):
        return None
    return tuple(name for section in sections for name in cursor.names(section))


def _check_readings(cursor: Cursor, remarks: Collection[str] | None) -> None:
    own, readings = _names(cursor, "remarks"), _names(cursor, "readings")
    known = None if own is None or remarks is None else (*remarks, *own)
    for _, reading in cursor.under("readings"):
        for each in one_or_more(reading, "because"):
            refer(each, each.text, known, "remarks")
        scale = reading.get("levels")
        dividing = cursor.value.keys() | reading.value.keys()
        if scale is not None and is_list(scale) and not _DIVIDED & dividing:
            scale.report(say("scale-without-total"), scale.key_place())
    for example in cursor.elements("examples"):
        for each in one_or_more(example, "reading"):
            refer(each, each.text, readings, "readings")


def _check_remarks(cursor: Cursor) -> None:
    names = _names(cursor, *_NAMED_SECTIONS)
    readings = (reading for _, reading in cursor.under("readings"))
    added = (name for each in readings for section in _ADDED for name in each.names(section))
    parts = None if names is None else tuple(dict.fromkeys((*names, *added, *_OTHER_PARTS)))
    for _, remark in cursor.under("remarks"):
        for part, each in remark.under("concerns"):
            refer(each, part, parts, "parts", each.key_place())
    check_accepted(cursor)


def check_accepted(cursor: Cursor) -> None:
    """Report what remarks of the file at `cursor` accept though no document can be to blame."""
    for _, remark in cursor.under("remarks"):
        accepts = remark.get("accepts")
        if accepts is not None and isinstance(accepts.value, list):
            for each in remark.elements("accepts"):
                refer(each, each.text, ACCEPTABLE, "rules")
        else:
            for name, each in remark.under("accepts"):
                refer(each, name, ACCEPTABLE, "rules", each.key_place())


def one_or_more(cursor: Cursor, key: str) -> Iterable[Cursor]:
    """Return the texts at `key`, whether one or a list."""
    written = cursor.get(key)
    if written is None:
        return ()
    return cursor.elements(key) if isinstance(written.value, list) else (written,)


def refer(
    cursor: Cursor,
    name: str,
    known: Collection[str] | None,
    section: str,
    place: Place | None = None,
) -> None:
    """Report, at `place` or on the value itself, that `name` is none of the known names."""
    if known is None or name in known:
        return
    few = len(known) <= _MOST_NAMES and len(cursor.file.findings) <= _MOST_FINDINGS
    near = nearest(name, known) if few else None
    what = say(f"reference.{section}")
    if near is not None:
        message = say("dangling-reference.near", what=what, name=name, near=near.name)
    elif known:
        message = say("dangling-reference", what=what, name=name, names=listed(known))
    else:
        message = say("dangling-reference.none", what=what, name=name, section=section)
    meant = surely_named(name, known) if few else None
    if meant is None:
        fix = None
    else:
        fix = cursor.rewriting(meant) if place is None else cursor.renaming(meant)
    cursor.report(message, place, fix=fix)


def listed(names: Collection[str]) -> str:
    """Return names one after another, as many as can be taken in at a glance."""
    more = ", …" if len(names) > _MOST_LISTED else ""
    return ", ".join(islice(names, _MOST_LISTED)) + more
