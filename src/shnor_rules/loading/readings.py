# SPDX-License-Identifier: MIT
"""From the file to the model: readings, each as the parts it puts in place of others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from shnor_rules.findings import Finding, Related
from shnor_rules.findings.certain import surely_named
from shnor_rules.findings.nearest import nearest
from shnor_rules.loading.indicators import indicator
from shnor_rules.loading.scalars import choice, interval
from shnor_rules.loading.scales import computed, grading
from shnor_rules.loading.tables import level_table
from shnor_rules.messages import say
from shnor_rules.model import Basis, Choice, Computed, Policy, Reading
from shnor_rules.program import TOTAL

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from shnor_rules.loading.cursor import Cursor
    from shnor_rules.model import Clause, Grading, Indicator, Table
    from shnor_rules.notation import Interval

_SECTIONS: Final = ("indicators", "bands", "derived", "subtotals")
_POLICIES: Final = ("not_applicable", "missing")
_PARTS: Final = frozenset({*_SECTIONS, "total", "table", "levels", "decide"})


def readings(monitoring: Cursor, document: str) -> tuple[Reading, ...]:
    """Return the readings of the monitoring at `monitoring`."""
    return tuple(
        _reading(key, cursor, monitoring, document) for key, cursor in monitoring.under("readings")
    )


def as_read(monitoring: Cursor, reading: Cursor) -> Cursor:
    """Return the monitoring with the parts that the reading at `reading` puts in place."""
    below: dict[str, Cursor] = {}
    for section in _SECTIONS:
        put = {
            name: _merged(printed, patch)
            for name, printed, patch in _patches(reading, monitoring, section)
        }
        whole = monitoring.get(section)
        if whole is not None:
            below[section] = evolve(whole, below=put)
    total, patch = monitoring.get("total"), reading.get("total")
    if patch is not None:
        below["total"] = patch if total is None else _merged(total, patch)
    table = reading.get("table")
    if table is not None and "table" in monitoring.value:
        below["table"] = table
    value = {**monitoring.value, **{key: cursor.value for key, cursor in below.items()}}
    return evolve(monitoring, value=value, below=below)


def at_reading(reading: Cursor, finding: Finding) -> Finding:
    """Return a finding on the text as a reading reads it, placed at what causes it.

    What is printed is right where only the reading makes it wrong: then the reading is at fault,
    and the printed place only belongs to the finding.
    """
    if reading.holds(finding.place):
        return finding
    related = Related(say("related.conflict"), finding.place)
    return Finding(finding.message, reading.key_place(), (related,))


def _reading(key: str, cursor: Cursor, monitoring: Cursor, document: str) -> Reading:
    approved = cursor.string("status") == "утверждено"
    if approved and not {"by", "date"} <= cursor.value.keys():
        cursor.report(say("approved-by-nobody", reading=key), cursor.key_place())
    if not _PARTS & cursor.value.keys():
        cursor.report(say("reading-without-effect", reading=key), cursor.key_place())
    for section in _SECTIONS:
        if not monitoring.is_unusable(section):
            _check_parts(cursor, section, monitoring.names(section))
    findings = cursor.file.findings
    said = tuple(findings)
    reading = Reading(
        id=key,
        title=cursor.string("title"),
        because=cursor.strings("because"),
        status=cursor.string("status") or "предложено",
        by=cursor.string("by"),
        date=cursor.string("date"),
        note=cursor.string("note"),
        levels=_levels(cursor, monitoring),
        choice=_choice(cursor.get("decide")),
        total=_total(cursor, monitoring, document),
        table=_table(cursor, monitoring, document),
        gradings=tuple(_gradings(cursor, monitoring, document)),
        indicators=tuple(_indicators(cursor, monitoring, document)),
        subtotals=tuple(_computed(cursor, monitoring, "subtotals", document)),
        derived=tuple(_computed(cursor, monitoring, "derived", document)),
    )
    findings[:] = (
        *said,
        *(at_reading(cursor, each) for each in findings[len(said) :] if each not in said),
    )
    return reading


def _check_parts(cursor: Cursor, section: str, names: Collection[str]) -> None:
    for name, patch in cursor.under(section):
        if name not in names:
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
    for name, written in cursor.under("levels"):
        if names is not None and name not in names:
            _report_unknown(written, name, names)
        put = interval(written)
        if put is not None:
            intervals[name] = put
    return intervals


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
    return _as_reading(TOTAL, patch, patch if base is None else _merged(base, patch), document)


def _computed(
    cursor: Cursor, monitoring: Cursor, section: str, document: str
) -> Iterator[Computed]:
    for name, printed, patch in _patches(cursor, monitoring, section):
        built = _as_reading(name, patch, _merged(printed, patch), document)
        if built is not None:
            yield built


def _table(cursor: Cursor, monitoring: Cursor, document: str) -> Table | None:
    written = cursor.get("table")
    if written is not None and "table" not in monitoring.value:
        _report_unknown(written, "table", ())
        return None
    return level_table(written, document)


def _gradings(cursor: Cursor, monitoring: Cursor, document: str) -> Iterator[Grading]:
    for name, printed, patch in _patches(cursor, monitoring, "bands"):
        built = grading(name, _merged(printed, patch), document)
        if built is not None and any(patch.get(key) is not None for key in ("of", "bands")):
            built = evolve(built, basis=Basis.READING, clause=_kept(built.clause, patch))
        if built is not None:
            yield built


def _indicators(cursor: Cursor, monitoring: Cursor, document: str) -> Iterator[Indicator]:
    for name, printed, patch in _patches(cursor, monitoring, "indicators"):
        built = indicator(name, _merged(printed, patch), document)
        if built is not None:
            yield built


def _patches(
    cursor: Cursor, monitoring: Cursor, section: str
) -> Iterator[tuple[str, Cursor, Cursor]]:
    """Yield the names that a reading changes, each as printed and as the reading has it."""
    printed = dict(monitoring.under(section))
    for name, patch in cursor.under(section):
        if name in printed:
            yield name, printed[name], patch


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


def _merged(printed: Cursor, patch: Cursor) -> Cursor:
    """Return a part of the monitoring with the keys of a reading in place.

    A formula takes the place of weights, and with them goes what is said of weights only; weights
    take the place of a formula, and a table that of either.
    """
    merged = printed.overlaid(patch)
    gone: list[str] = []
    if patch.get("weights") is not None:
        gone = ["formula", "table"]
    elif patch.get("formula") is not None:
        policies = (key for key in _POLICIES if printed.string(key) == Policy.RENORMALISE.value)
        gone = ["weights", "table", "least_weight", *policies]
    elif patch.get("table") is not None:
        gone = ["formula", "weights", "least_weight", *_POLICIES]
    return merged.without(key for key in gone if key not in patch.value)


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
