# SPDX-License-Identifier: MIT
"""From the file to the model: readings, each as the parts it puts in place of others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from shnor_rules.findings.certain import surely_named
from shnor_rules.findings.nearest import nearest
from shnor_rules.loading.decisions import decided
from shnor_rules.loading.indicators import indicator
from shnor_rules.loading.overlaying import (
    SECTIONS,
    as_read,
    at_reading,
    is_addition,
    is_list,
    merged_with,
    patches,
    whole_scale,
)
from shnor_rules.loading.scalars import choice, direction, interval
from shnor_rules.loading.scales import computed, grading, levels
from shnor_rules.loading.tables import level_table
from shnor_rules.messages import say
from shnor_rules.model import Basis, Choice, Computed, Reading
from shnor_rules.program import TOTAL

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from shnor_rules.loading.cursor import Cursor
    from shnor_rules.model import Clause, Grading, Indicator, Level, Table
    from shnor_rules.notation import Interval

_PARTS: Final = frozenset({*SECTIONS, "total", "table", "levels", "decide", "direction", "like"})


def reading(
    key: str, cursor: Cursor, written: Cursor, monitoring: Cursor, document: str
) -> Reading:
    """Return a reading of a monitoring.

    Args:
        key: its name.
        cursor: the reading.
        written: the top of the file.
        monitoring: the top of the file, with what is taken from another monitoring in place.
        document: the document that prints the monitoring.
    """
    head = decided(key, cursor)
    if not _PARTS & cursor.value.keys():
        cursor.report(say("reading-without-effect", reading=key), cursor.key_place())
    for section in SECTIONS:
        if not monitoring.is_unusable(section):
            _check_parts(cursor, section, monitoring.names(section))
    findings = cursor.file.findings
    said = tuple(findings)
    built = Reading(
        **head,
        levels=_levels(cursor, monitoring),
        bands=_bands(cursor, monitoring, document),
        choice=_choice(cursor.get("decide")),
        total=_total(cursor, monitoring, document),
        table=_table(cursor, monitoring, document),
        gradings=tuple(_gradings(cursor, monitoring, document)),
        # What an indicator takes from elsewhere is put in once the reading is applied.
        indicators=tuple(_indicators(cursor, written, document)),
        subtotals=tuple(_computed(cursor, monitoring, "subtotals", document)),
        derived=tuple(_computed(cursor, monitoring, "derived", document)),
        direction=direction(cursor.get("direction")),
        direction_quote=cursor.string("direction_quote"),
        like=cursor.string("like"),
    )
    findings[:] = (
        *said,
        *(at_reading(cursor, each) for each in findings[len(said) :] if each not in said),
    )
    return built


def _check_parts(cursor: Cursor, section: str, names: Collection[str]) -> None:
    for name, patch in cursor.under(section):
        if name not in names and not is_addition(name, patch, section, names):
            _report_unknown(patch, name, names)


def _choice(cursor: Cursor | None) -> Choice | None:
    return None if cursor is None else choice(cursor, Choice, Choice.ONLY)


def _levels(cursor: Cursor, monitoring: Cursor) -> Mapping[str, Interval]:
    names = _level_names(monitoring)
    intervals = {}
    for key in ("levels", "decide"):
        written = cursor.get(key)
        if written is not None and "table" in monitoring.value:
            written.report(say("mixed-scale.reading"), written.key_place())
    own = cursor.get("levels")
    for name, written in () if own is None or is_list(own) else own.items():
        if names is not None and name not in names:
            _report_unknown(written, name, names)
        put = interval(written)
        if put is not None:
            intervals[name] = put
    return intervals


def _bands(cursor: Cursor, monitoring: Cursor, document: str) -> tuple[Level, ...]:
    if whole_scale(cursor, monitoring) is None:
        return ()
    scale = levels(as_read(monitoring, cursor), document)
    return () if scale is None else scale.bands


def _level_names(monitoring: Cursor) -> tuple[str, ...] | None:
    """Return the names of the levels, or `None` where one of them is not known."""
    if monitoring.is_unusable("levels"):
        return None
    scale = monitoring.get("levels")
    names = tuple(level.string("level") for level in monitoring.elements("levels"))
    known = tuple(name for name in names if name is not None)
    return known if scale is None or len(known) == len(scale.value) else None


def _total(cursor: Cursor, monitoring: Cursor, document: str) -> Computed | None:
    patch, base = cursor.get("total"), monitoring.get("total")
    if patch is None:
        return None
    return _as_reading(TOTAL, patch, patch if base is None else merged_with(base, patch), document)


def _computed(
    cursor: Cursor, monitoring: Cursor, section: str, document: str
) -> Iterator[Computed]:
    for name, merged, patch in patches(cursor, monitoring, section):
        built = _as_reading(name, patch, merged, document)
        if built is not None:
            yield built


def _table(cursor: Cursor, monitoring: Cursor, document: str) -> Table | None:
    written = cursor.get("table")
    if written is not None and "table" not in monitoring.value:
        _report_unknown(written, "table", ())
        return None
    return level_table(written, document)


def _gradings(cursor: Cursor, monitoring: Cursor, document: str) -> Iterator[Grading]:
    for name, merged, patch in patches(cursor, monitoring, "bands"):
        built = grading(name, merged, document)
        if built is not None and any(patch.get(key) is not None for key in ("of", "bands")):
            built = evolve(built, basis=Basis.READING, clause=_kept(built.clause, patch))
        if built is not None:
            yield built


def _indicators(cursor: Cursor, monitoring: Cursor, document: str) -> Iterator[Indicator]:
    for name, merged, patch in patches(cursor, monitoring, "indicators"):
        built = indicator(name, merged, document)
        if built is not None and patch.get("direction") is not None:
            built = evolve(built, direction_basis=Basis.READING)
        if built is not None:
            yield built


def _as_reading(name: str, patch: Cursor, merged: Cursor, document: str) -> Computed | None:
    value = computed(name, merged, document)
    # The quote of the order prints another formula than the one the reading puts in its place.
    changed = any(patch.get(key) is not None for key in ("formula", "weights", "table"))
    if value is None or not changed:
        return value
    return evolve(value, basis=Basis.READING, clause=_kept(value.clause, patch))


def _kept(printed: Clause | None, patch: Cursor) -> Clause | None:
    """Return a clause without its quote, unless that is the reading's own."""
    if printed is None or patch.get("quote") is not None:
        return printed
    return evolve(printed, quote=None)


def _report_unknown(cursor: Cursor, name: str, names: Collection[str]) -> None:
    near = nearest(name, names)
    if near is not None:
        message = say("unknown-part.near", name=name, near=near.name)
    elif names:
        message = say("unknown-part", name=name, names=", ".join(names))
    else:
        message = say("unknown-part.none", name=name)
    meant = surely_named(name, names)
    fix = None if meant is None else cursor.renaming(meant)
    cursor.report(message, cursor.key_place(), fix=fix)
