# SPDX-License-Identifier: MIT
"""How a monitoring takes from another one what its own document does not print."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeVar

from attrs import evolve

from shnor_rules.model.computed import Computed
from shnor_rules.model.foreign import foreign_clause, foreign_table, is_same_document
from shnor_rules.model.monitoring import Likeness
from shnor_rules.model.scale import Scale

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shnor_rules.model.document import Remark
    from shnor_rules.model.grading import Grading
    from shnor_rules.model.identity import Identity
    from shnor_rules.model.indicator import Indicator, Item
    from shnor_rules.model.monitoring import Monitoring
    from shnor_rules.model.scale import Level

VALUES: Final = ("values", "labels", "not_applicable", "items", "sample", "share", "points")
"""What says how an indicator is answered; it is taken only where the values are the same."""

ALWAYS: Final = ("unit", "direction", "symbol")
"""What is taken of an indicator whichever values it has."""

FLAGS: Final = ("scored", "optional")
"""What is taken of an indicator where its own file does not say it: both have a value anyway."""

NAMED: Final = (("bands", "gradings"), ("derived", "derived"), ("subtotals", "subtotals"))
"""The sections of named values, each with the attribute that holds them."""


def liken(
    patched: Monitoring, target: str, *, text: Monitoring, reading: str | None = None
) -> Monitoring:
    """Return a monitoring with what it lacks taken from another one.

    Indicators of the same name take what their own do not say. A section that the text has not is
    taken whole, but for the values in it that readings have put there.

    Args:
        patched: the monitoring, as the chosen readings have it.
        target: the other monitoring, one of those that the monitoring knows by name.
        text: the monitoring as its own text has it.
        reading: the reading that decided it, or `None` where the monitoring itself does.
    """
    theirs = patched.others[target]
    changes, taken, kept = _compared(patched, theirs, text)
    remarks = tuple(_remarks(theirs, _names(theirs, taken), patched.identity))
    return evolve(
        patched,
        **changes,
        remarks=(*patched.remarks, *remarks),
        likeness=Likeness(target, theirs, text, taken, kept, reading),
    )


def lacking(monitoring: Monitoring, theirs: Monitoring) -> tuple[str, ...]:
    """Return the parts that a monitoring would take from another one."""
    _, taken, _ = _compared(monitoring, theirs, monitoring)
    return taken


def _compared(
    patched: Monitoring, theirs: Monitoring, text: Monitoring
) -> tuple[dict[str, Any], tuple[str, ...], tuple[str, ...]]:
    """Return what changes in a monitoring, the parts that are taken, and those that are kept."""
    indicators = tuple(_indicators(patched, theirs))
    taken = [name for _, names, _ in indicators for name in names]
    kept = [name for _, _, names in indicators for name in names]
    changes: dict[str, Any] = {"indicators": tuple(each for each, _, _ in indicators)}
    for section, change in _sections(patched, theirs, text):
        (kept if change is None else taken).append(section)
        changes |= change or {}
    return changes, tuple(taken), tuple(kept)


def _names(theirs: Monitoring, taken: tuple[str, ...]) -> set[str]:
    """Return what remarks call the parts that are taken."""
    names = {part.split(".")[1] if "." in part else part for part in taken}
    for section, attribute in NAMED:
        if section in taken:
            names |= _by_name(getattr(theirs, attribute)).keys()
    return names


def _indicators(
    patched: Monitoring, theirs: Monitoring
) -> Iterator[tuple[Indicator, list[str], list[str]]]:
    """Yield the indicators as they become, with the parts that are taken and that are kept."""
    others = {each.id: each for each in theirs.indicators}
    for own in patched.indicators:
        other = others.get(own.id)
        yield (own, [], []) if other is None else _filled(own, other, patched, theirs)


def _filled(
    own: Indicator, other: Indicator, patched: Monitoring, theirs: Monitoring
) -> tuple[Indicator, list[str], list[str]]:
    is_alike = own.values is None or own.values == other.values
    changes: dict[str, Any] = {}
    kept = []
    for key in (*(VALUES if is_alike else ("values",)), *ALWAYS):
        here, there = getattr(own, key), getattr(other, key)
        if not there:
            continue
        if here:
            kept.append(key)
        else:
            changes[key] = there
    for key in FLAGS if is_alike else ():
        if getattr(own, key) is not getattr(other, key) and not _says(patched, own.id, key):
            changes[key] = getattr(other, key)
    taken = [f"indicators.{own.id}.{key}" for key in changes]
    if "items" in changes:
        citing = patched.identity
        changes["items"] = tuple(_foreign_item(each, theirs, citing) for each in other.items)
    if "direction" in changes:
        changes["direction_basis"] = other.direction_basis
    return evolve(own, **changes), taken, [f"indicators.{own.id}.{key}" for key in kept]


def _says(monitoring: Monitoring, name: str, key: str) -> bool:
    """Return whether the file says it of an indicator, in the text or in a reading of it."""
    path = ("indicators", name, key)
    has = monitoring.layout.has
    return has(*path) or any(has("readings", each, *path) for each in monitoring.applied)


def _foreign_item(item: Item, theirs: Monitoring, citing: Identity) -> Item:
    # Its cross-references lead into the documents of the other rules.
    return evolve(item, clause=foreign_clause(item.clause, theirs, citing), refers_to=())


def _sections(
    patched: Monitoring, theirs: Monitoring, text: Monitoring
) -> Iterator[tuple[str, dict[str, Any] | None]]:
    """Yield the sections that the other monitoring has, each with what changes if it is taken."""
    citing = patched.identity
    for section, attribute in NAMED:
        foreign = tuple(_foreign_value(each, theirs, citing) for each in getattr(theirs, attribute))
        if foreign:
            merged = _merged(foreign, getattr(patched, attribute))
            yield section, None if getattr(text, attribute) else {attribute: merged}
    if theirs.total is not None:
        total = _foreign_value(theirs.total, theirs, citing)
        yield "total", {"total": total} if patched.total is None else None
    # A scale and a table decide together, so that neither comes without the other.
    is_taken = patched.scale is None and patched.table is None
    if theirs.table is not None:
        table = foreign_table(theirs.table, theirs, citing)
        yield "table", {"table": table} if is_taken else None
    if theirs.scale is not None:
        scale = _foreign_scale(theirs.scale, theirs, citing)
        yield "levels", {"scale": scale} if is_taken else None
    if theirs.not_rated:
        yield "not_rated", None if patched.not_rated else {"not_rated": theirs.not_rated}
    if theirs.direction is not None:
        way = {"direction": theirs.direction, "direction_basis": theirs.direction_basis}
        yield "direction", way if patched.direction is None else None


N = TypeVar("N", "Computed", "Grading")


def _by_name(values: tuple[N, ...]) -> dict[str, N]:
    return {each.name if isinstance(each, Computed) else each.id: each for each in values}


def _merged(foreign: tuple[N, ...], own: tuple[N, ...]) -> tuple[N, ...]:
    return tuple((_by_name(foreign) | _by_name(own)).values())


def _foreign_value(value: N, theirs: Monitoring, citing: Identity) -> N:
    changes: dict[str, Any] = {"clause": foreign_clause(value.clause, theirs, citing)}
    if isinstance(value, Computed) and value.table is not None:
        changes["table"] = foreign_table(value.table, theirs, citing)
    return evolve(value, **changes)


def _foreign_scale(scale: Scale[Level], theirs: Monitoring, citing: Identity) -> Scale[Level]:
    bands = tuple(
        evolve(each, clause=foreign_clause(each.clause or theirs.clause, theirs, citing))
        for each in scale.bands
    )
    return Scale(bands, scale.choice)


def _remarks(theirs: Monitoring, taken: set[str], citing: Identity) -> Iterator[Remark]:
    """Yield the remarks of the other monitoring that touch what is taken from it."""
    for remark in theirs.remarks:
        concerns: Mapping[str, Any] = {
            part: values for part, values in remark.concerns.items() if part in taken
        }
        if concerns:
            place = remark.place
            if place is not None and not is_same_document(theirs, citing):
                place = theirs.identity.cite(place, within=citing)
            yield evolve(remark, concerns=concerns, place=place)
