# SPDX-License-Identifier: MIT
"""From the file to the model: readings, each as the parts it puts in place of others."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from attrs import evolve

from shnor_rules.findings.nearest import nearest
from shnor_rules.loading.indicators import indicator
from shnor_rules.loading.scalars import choice, interval
from shnor_rules.loading.scales import computed
from shnor_rules.messages import say
from shnor_rules.model import Basis, Choice, Computed, Reading
from shnor_rules.program import TOTAL

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from shnor_rules.loading.cursor import Cursor
    from shnor_rules.notation import Interval

T = TypeVar("T")


def readings(monitoring: Cursor, document: str) -> tuple[Reading, ...]:
    """Return the readings of the monitoring at `monitoring`."""
    return tuple(
        _reading(key, cursor, monitoring, document) for key, cursor in monitoring.under("readings")
    )


def _reading(key: str, cursor: Cursor, monitoring: Cursor, document: str) -> Reading:
    approved = cursor.string("status") == "утверждено"
    if approved and (cursor.get("by") is None or cursor.get("date") is None):
        cursor.report(say("approved-by-nobody", reading=key), cursor.key_place())
    decide = cursor.get("decide")
    reading = Reading(
        id=key,
        title=cursor.string("title"),
        because=cursor.strings("because"),
        status=cursor.string("status") or "предложено",
        by=cursor.string("by"),
        date=cursor.string("date"),
        note=cursor.string("note"),
        levels=_levels(cursor, monitoring),
        choice=None if decide is None else choice(decide, Choice, Choice.ONLY),
        total=_total(cursor, monitoring, document),
        indicators=tuple(
            _patched(
                cursor,
                monitoring,
                "indicators",
                lambda name, merged: indicator(name, merged, document),
            )
        ),
        subtotals=tuple(_computed(cursor, monitoring, "subtotals", document)),
        derived=tuple(_computed(cursor, monitoring, "derived", document)),
    )
    if not reading.parts:
        cursor.report(say("reading-without-effect", reading=key), cursor.key_place())
    return reading


def _levels(cursor: Cursor, monitoring: Cursor) -> Mapping[str, Interval]:
    names = [level.string("level") or "" for level in monitoring.elements("levels")]
    intervals = {}
    for name, written in cursor.under("levels"):
        if name not in names:
            _report_unknown(written, name, names)
            continue
        put = interval(written)
        if put is not None:
            intervals[name] = put
    return intervals


def _total(cursor: Cursor, monitoring: Cursor, document: str) -> Computed | None:
    patch, base = cursor.get("total"), monitoring.get("total")
    if patch is None:
        return None
    return _as_reading(TOTAL, patch, patch if base is None else _merged(base, patch), document)


def _computed(
    cursor: Cursor, monitoring: Cursor, section: str, document: str
) -> Iterator[Computed]:
    patches = dict(cursor.under(section))
    yield from _patched(
        cursor,
        monitoring,
        section,
        lambda name, merged: _as_reading(name, patches[name], merged, document),
    )


def _as_reading(name: str, patch: Cursor, merged: Cursor, document: str) -> Computed | None:
    value = computed(name, merged, document)
    # The quote of the order prints another formula than the one the reading puts in its place.
    changed = patch.get("formula") is not None or patch.get("weights") is not None
    if value is None or not changed:
        return value
    kept = value.clause
    if kept is not None and patch.get("quote") is None:
        kept = evolve(kept, quote=None)
    return evolve(value, basis=Basis.READING, clause=kept)


def _merged(base: Cursor, patch: Cursor) -> Cursor:
    merged = base.overlaid(patch)
    for one, other in (("formula", "weights"), ("weights", "formula")):
        if patch.get(one) is not None and patch.get(other) is None:
            merged.below.pop(other, None)
            merged.value.pop(other, None)
    return merged


def _patched(
    cursor: Cursor,
    monitoring: Cursor,
    section: str,
    build: Callable[[str, Cursor], T | None],
) -> Iterator[T]:
    declared = dict(monitoring.under(section))
    for name, patch in cursor.under(section):
        if name not in declared:
            _report_unknown(patch, name, declared)
            continue
        built = build(name, _merged(declared[name], patch))
        if built is not None:
            yield built


def _report_unknown(cursor: Cursor, name: str, names: object) -> None:
    known = [str(each) for each in names]  # type: ignore[attr-defined]
    near = nearest(name, known)
    if near is None:
        message = say("unknown-part", name=name, names=", ".join(known))
    else:
        message = say("unknown-part.near", name=name, near=near.name)
    cursor.report(message, cursor.key_place())
