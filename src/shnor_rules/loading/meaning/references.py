# SPDX-License-Identifier: MIT
"""References between the parts of a ruleset: documents, remarks, groups, readings, scales."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.findings.nearest import nearest
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Collection

    from shnor_rules.loading.cursor import Cursor


def check_references(
    cursor: Cursor, *, documents: Collection[str], remarks: Collection[str]
) -> None:
    """Report references in the monitoring at `cursor` that lead nowhere.

    Args:
        cursor: the top of the file of a monitoring.
        documents: the ids of the documents of the ruleset.
        remarks: the ids of the remarks of the ruleset that belong to no single monitoring.
    """
    source = cursor.get("source")
    document = None if source is None else source.get("document")
    if document is not None:
        _refer(document, document.text, documents, "document")
    indicators = [name for name, _ in cursor.under("indicators")]
    for _, group in cursor.under("groups"):
        for each in group.elements("indicators"):
            _refer(each, each.text, indicators, "indicator")
    _check_readings(cursor, remarks)
    _check_remarks(cursor, indicators)
    scale = cursor.get("levels")
    if scale is not None and cursor.get("total") is None:
        scale.report(say("scale-without-total"), scale.key_place())


def _check_readings(cursor: Cursor, remarks: Collection[str]) -> None:
    known = [*remarks, *(name for name, _ in cursor.under("remarks"))]
    readings = [name for name, _ in cursor.under("readings")]
    for _, reading in cursor.under("readings"):
        for each in _one_or_more(reading, "because"):
            _refer(each, each.text, known, "remark")
    for example in cursor.elements("examples"):
        for each in _one_or_more(example, "reading"):
            _refer(each, each.text, readings, "reading")


def _check_remarks(cursor: Cursor, indicators: Collection[str]) -> None:
    attributes = [name for name, _ in cursor.under("attributes")]
    values = [name for key in ("derived", "subtotals") for name, _ in cursor.under(key)]
    parts = [*indicators, *attributes, *values, "total", "levels", "period"]
    for _, remark in cursor.under("remarks"):
        for part, each in remark.under("concerns"):
            _refer(each, part, parts, "part", at_key=True)


def _one_or_more(cursor: Cursor, key: str) -> Collection[Cursor]:
    written = cursor.get(key)
    if written is None:
        return ()
    return tuple(cursor.elements(key)) if isinstance(written.value, list) else (written,)


def _refer(
    cursor: Cursor, name: str, known: Collection[str], kind: str, *, at_key: bool = False
) -> None:
    if name in known:
        return
    near = nearest(name, known)
    what = say(f"reference.{kind}")
    if near is None:
        listed = ", ".join(known) or "-"
        message = say("dangling-reference", what=what, name=name, names=listed)
    else:
        message = say("dangling-reference.near", what=what, name=name, near=near.name)
    cursor.report(message, cursor.key_place() if at_key else cursor.place())
