# SPDX-License-Identifier: MIT
"""Every formula of a monitoring, as printed and as read, against its names and their types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.expressions.functions import BY_NAME, Type
from shnor_rules.expressions.types import NUMBER, Kind, check_types
from shnor_rules.findings.nearest import nearest
from shnor_rules.loading.meaning.kinds import kinds, under_policies
from shnor_rules.loading.scalars import report_fault
from shnor_rules.messages import Message, say
from shnor_rules.model import Computed, Monitoring, read_as
from shnor_rules.program import TOTAL, CircularDefinitionError, computed_steps, lower

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shnor_rules.expressions import Expression
    from shnor_rules.loading.cursor import Cursor

_SECTIONS = ("attributes", "indicators", "derived", "subtotals")


def check_formulas(cursor: Cursor, monitoring: Monitoring) -> None:
    """Report what is wrong with the names and the types of the formulas at `cursor`."""
    _check_names(cursor)
    try:
        lower(monitoring)
    except CircularDefinitionError as error:
        cursor.report(
            say("circular-definition", names=", ".join(error.names)), _first(cursor, error)
        )
        return
    declared = list(_declared(cursor))
    known = kinds(monitoring, declared)
    _check_part(cursor, monitoring, known)
    for name, patch in cursor.under("readings"):
        if any(reading.id == name for reading in monitoring.readings):
            read = read_as(monitoring, (name,))
            _check_part(patch, read, kinds(read, declared))


def _declared(cursor: Cursor) -> Iterator[str]:
    for section in _SECTIONS:
        for name, _ in cursor.under(section):
            yield name


def _check_names(cursor: Cursor) -> None:
    taken: dict[str, str] = {TOTAL: "total"}
    for section in _SECTIONS:
        for name, each in cursor.under(section):
            if name in taken:
                message = say("name-taken", name=name, section=taken[name])
                each.report(message, each.key_place())
            elif name in BY_NAME:
                each.report(say("name-taken.function", name=name), each.key_place())
            else:
                taken[name] = section


def _first(cursor: Cursor, error: CircularDefinitionError):  # type: ignore[no-untyped-def]  # noqa: ANN202
    for section in ("derived", "subtotals", "indicators"):
        for name, each in cursor.under(section):
            if name in error.names:
                return each.key_place()
    return cursor.place()


def _check_part(cursor: Cursor, monitoring: Monitoring, known: Mapping[str, Kind]) -> None:
    """Check the formulas that are written in a monitoring, or in one of its readings."""
    computed = {each.name: each for each in (*monitoring.derived, *monitoring.subtotals)}
    for section in ("derived", "subtotals"):
        for name, each in cursor.under(section):
            _check_computed(each, computed.get(name), known)
    total = cursor.get("total")
    if total is not None:
        _check_computed(total, monitoring.total, known)
    for name, each in cursor.under("indicators"):
        indicator = next((known for known in monitoring.indicators if known.id == name), None)
        if indicator is None or indicator.points is None:
            continue
        bands = zip(each.elements("points"), indicator.points.bands, strict=False)
        inside = {**known, name: known[indicator.measured]}
        for written, points in bands:
            _check(written.get("when"), points.condition, inside, Type.TRUTH)
    if monitoring.scale is not None and isinstance(cursor.value.get("levels"), list):
        inside = {**known, TOTAL: NUMBER}
        for level in cursor.elements("levels"):
            band = _band(monitoring, level.string("level"))
            _check(level.get("when"), band, inside, Type.TRUTH)
    for written, condition in zip(cursor.elements("not_rated"), monitoring.not_rated, strict=False):
        _check(written.get("when"), condition.when, known, Type.TRUTH)


def _band(monitoring: Monitoring, name: str | None) -> Expression | None:
    bands = () if monitoring.scale is None else monitoring.scale.bands
    return next((band.condition for band in bands if band.name == name), None)


def _check_computed(cursor: Cursor, computed: Computed | None, known: Mapping[str, Kind]) -> None:
    if computed is None:
        return
    first = next(computed_steps(computed))
    _check(cursor.get("formula"), computed.formula, under_policies(first, known), Type.NUMBER)
    for name, weight in cursor.under("weights"):
        if name not in known:
            near = nearest(name, known)
            weight.report(
                _unknown(name, None if near is None else near.name, known), weight.key_place()
            )


def _unknown(name: str, near: str | None, known: Mapping[str, Kind]) -> Message:
    if near is None:
        return say("unknown-name", name=name, names=", ".join(known))
    return say("unknown-name.near", name=name, near=near)


def _check(
    cursor: Cursor | None,
    expression: Expression | None,
    known: Mapping[str, Kind],
    expected: Type,
) -> None:
    if cursor is None or expression is None:
        return
    _, faults = check_types(expression, known, expected)
    for fault in faults:
        report_fault(cursor, fault)
