# SPDX-License-Identifier: MIT
"""A monitoring as a reading has it, before anything is built: its own parts over the printed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from shnor_rules.findings import Finding, Related
from shnor_rules.findings.nearest import nearest
from shnor_rules.loading.scalars import is_name
from shnor_rules.messages import say
from shnor_rules.model import Policy

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from shnor_rules.loading.cursor import Cursor

SECTIONS: Final = ("indicators", "bands", "derived", "subtotals")
"""The sections of which a reading changes the parts, each under its name."""

_POLICIES: Final = ("not_applicable", "missing")
_CITING: Final = frozenset({"place", "quote"})
_WAYS: Final = frozenset({"formula", "weights", "table"})


def as_read(monitoring: Cursor, reading: Cursor) -> Cursor:
    """Return the monitoring with the parts that the reading at `reading` puts in place."""
    below: dict[str, Cursor] = {}
    for section in SECTIONS:
        put = {name: merged for name, merged, _ in patches(reading, monitoring, section)}
        printed, own = monitoring.get(section), reading.get(section)
        base = own if printed is None else printed
        if put and base is not None:
            kept = {} if printed is None else printed.value
            value = {**kept, **{name: each.value for name, each in put.items()}}
            below[section] = evolve(base, value=value, below={**base.below, **put})
    scale = whole_scale(reading, monitoring)
    if scale is not None:
        below["levels"] = scale
    total, patch = monitoring.get("total"), reading.get("total")
    if patch is not None:
        below["total"] = patch if total is None else merged_with(total, patch)
    table = reading.get("table")
    if table is not None and "table" in monitoring.value:
        below["table"] = table
    value = {**monitoring.value, **{key: cursor.value for key, cursor in below.items()}}
    return evolve(monitoring, value=value, below={**monitoring.below, **below})


def at_reading(reading: Cursor, finding: Finding) -> Finding:
    """Return a finding on the text as a reading reads it, placed at what causes it.

    What is printed is right where only the reading makes it wrong: then the reading is at fault,
    and the printed place only belongs to the finding.
    """
    if reading.holds(finding.place):
        return finding
    related = Related(say("related.conflict"), finding.place)
    return Finding(finding.message, reading.key_place(), (related,))


def patches(
    cursor: Cursor, monitoring: Cursor, section: str
) -> Iterator[tuple[str, Cursor, Cursor]]:
    """Yield what a reading changes or adds: the name, the part as read, and what it says of it."""
    printed = dict(monitoring.under(section))
    for name, patch in cursor.under(section):
        if name in printed:
            yield name, merged_with(printed[name], patch), patch
        elif is_addition(name, patch, section, monitoring.names(section)):
            yield name, patch, patch


def is_addition(name: str, patch: Cursor, section: str, names: Collection[str]) -> bool:
    """Return whether a reading adds a value rather than misspells the name of a printed one."""
    if section == "indicators" or not is_name(name):
        return False
    if section == "bands":
        is_whole = {"title", "of", "bands"} <= patch.value.keys()
    else:
        is_whole = not _WAYS.isdisjoint(patch.value)
    near = nearest(name, names) if is_whole else None
    return is_whole and (near is None or near.why == "near")


def whole_scale(reading: Cursor, monitoring: Cursor) -> Cursor | None:
    """Return the whole scale that a reading brings; `None` where it brings none, or cannot."""
    written = reading.get("levels")
    if written is None or not is_list(written) or "table" in monitoring.value:
        return None
    return written


def is_list(written: Cursor) -> bool:
    """Return whether a list is written: of levels, a whole scale."""
    return isinstance(written.value, list)


def merged_with(printed: Cursor, patch: Cursor) -> Cursor:
    """Return a part of the monitoring with the keys of a reading in place.

    A formula takes the place of weights, and with them goes what is said of weights only; weights
    take the place of a formula, and a table that of either. Of a value that is taken from another
    monitoring nothing is left where the reading says itself how it is computed.
    """
    is_foreign = printed.file is not patch.file
    if is_foreign and not _WAYS.isdisjoint(patch.value):
        return patch
    merged = printed.overlaid(patch)
    if is_foreign:
        # The other document prints another value than the one the reading puts in its place.
        merged = merged.without(_CITING - patch.value.keys())
    gone: list[str] = []
    if patch.get("weights") is not None:
        gone = ["formula", "table"]
    elif patch.get("formula") is not None:
        policies = (key for key in _POLICIES if printed.string(key) == Policy.RENORMALISE.value)
        gone = ["weights", "table", "least_weight", *policies]
    elif patch.get("table") is not None:
        gone = ["formula", "weights", "least_weight", *_POLICIES]
    return merged.without(key for key in gone if key not in patch.value)
