# SPDX-License-Identifier: MIT
"""References inside the tools for risks: kinds, rows, readings, and what lies in other files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.errors import NotationError
from shnor_rules.loading.meaning.references import check_accepted, listed, one_or_more, refer
from shnor_rules.messages import say
from shnor_rules.notation import Enumeration, parse_value_set

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from shnor_rules.loading.cursor import Cursor
    from shnor_rules.loading.meaning.cross_references import Known


def check_risk_references(cursor: Cursor, known: Known) -> None:
    """Report references in the tools at `cursor` that lead nowhere.

    Factors that rows refer to are none of them: a document can refer to a number that it lacks.

    Args:
        cursor: the top of the file.
        known: what the other files of the ruleset describe.
    """
    source = cursor.get("source")
    if source is not None:
        _refer(source.get("document"), known.documents, "documents")
    for _, factor in cursor.under("factors"):
        for section, key in (("kinds", "kind"), ("manageability", "manageability")):
            _refer(factor.get(key), _names(cursor, section), section)
        for each in factor.elements("schools"):
            _refer(each, known.schools, "schools")
    _check_names(cursor)
    _check_diagnosed(cursor)
    _check_readings(cursor, known)
    check_accepted(cursor)


def _check_names(cursor: Cursor) -> None:
    """Report factors that a row is said to name: that is no word of the document."""
    protocol = cursor.get("protocol")
    for _, row in () if protocol is None else protocol.under("rows"):
        for each in row.elements("names"):
            refer(each, each.text, _names(cursor, "factors"), "factors")


def _check_diagnosed(cursor: Cursor) -> None:
    """Report a significance that is said to be a diagnosis, but that no factor can have."""
    profile = cursor.get("profile")
    values = _members(None if profile is None else profile.get("values"))
    profiles = [profile, *(reading.get("profile") for _, reading in cursor.under("readings"))]
    for each in profiles:
        written = None if each is None else each.get("diagnosed")
        if written is None or values is None:
            continue
        for name in _members(written) or ():
            if name not in values:
                what = say("reference.significance")
                message = say("dangling-reference", what=what, name=name, names=listed(values))
                written.report(message)


def _members(written: Cursor | None) -> tuple[str, ...] | None:
    """Return what a value set lists, as written; `None` where it lists nothing or is a finding."""
    try:
        values = None if written is None else parse_value_set(written.text)
    except NotationError:
        return None
    return tuple(map(str, values.members)) if isinstance(values, Enumeration) else None


def _check_readings(cursor: Cursor, known: Known) -> None:
    own, shared, readings = _names(cursor, "remarks"), known.remarks, _names(cursor, "readings")
    remarks = None if own is None or shared is None else (*shared, *own)
    protocol = cursor.get("protocol")
    for _, reading in cursor.under("readings"):
        for each in one_or_more(reading, "because"):
            refer(each, each.text, remarks, "remarks")
        rows = () if protocol is None else _names(protocol, "rows")
        _check_keys(reading, "rows", rows, "rows")
    for example in cursor.elements("examples"):
        for each in one_or_more(example, "reading"):
            refer(each, each.text, readings, "readings")
        expect = example.get("expect")
        if protocol is not None and expect is not None:
            for number, row in _expected(expect):
                refer(row, number, _names(protocol, "rows"), "rows", row.key_place())


def _expected(expect: Cursor) -> Iterator[tuple[str, Cursor]]:
    yield from expect.under("rows")
    yield from expect.under("risks")


def _check_keys(cursor: Cursor, key: str, known: Collection[str] | None, section: str) -> None:
    for name, each in cursor.under(key):
        refer(each, name, known, section, each.key_place())


def _names(cursor: Cursor, section: str) -> Collection[str] | None:
    """Return the names that a section describes, or `None` where it is unusable."""
    return None if cursor.is_unusable(section) else cursor.names(section)


def _refer(written: Cursor | None, known: Collection[str] | None, section: str) -> None:
    if written is not None:
        refer(written, written.text, known, section)
