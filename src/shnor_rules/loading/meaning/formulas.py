# SPDX-License-Identifier: MIT
"""Every formula of a monitoring, as printed and as read, against its names and their types."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from shnor_rules.expressions.functions import Type
from shnor_rules.expressions.types import NUMBER, UNKNOWN
from shnor_rules.loading.limits import MOST_FINDINGS
from shnor_rules.loading.meaning.advice import advice_faults
from shnor_rules.loading.meaning.circles import check_circle
from shnor_rules.loading.meaning.growth import check_growth
from shnor_rules.loading.meaning.kinds import kinds, under_policies
from shnor_rules.loading.meaning.limits import check_limits
from shnor_rules.loading.meaning.names import (
    SECTIONS,
    check_added,
    check_names,
    declared_names,
    useless_names,
)
from shnor_rules.loading.meaning.scope import Scope
from shnor_rules.loading.meaning.tables import level_faults, table_faults
from shnor_rules.loading.overlaying import as_read, at_reading
from shnor_rules.loading.taking import at_like
from shnor_rules.program import TOTAL, Step, computed_steps

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.findings import Finding
    from shnor_rules.loading.cursor import Cursor
    from shnor_rules.model import Computed, Monitoring


@frozen
class Told:
    """What has been said of the formulas of a monitoring as they are printed.

    Attributes:
        names: the names of which enough has been said.
        faults: the findings.
    """

    names: frozenset[str]
    faults: tuple[Finding, ...]


def check_formulas(cursor: Cursor, monitoring: Monitoring) -> Told | None:
    """Report what is wrong with the formulas at `cursor`: names, types, circles.

    Args:
        cursor: the top of the file, with what is taken from another monitoring in place.
        monitoring: the monitoring.

    Returns:
        What has been said; `None` where too little is known to look at a reading.
    """
    if any(cursor.is_unusable(section) for section in SECTIONS):
        # Which names there are is not known, so neither is which are wrong.
        return None
    if not check_limits(cursor, monitoring):
        return None
    excused = check_names(cursor, monitoring)
    excused |= check_circle(cursor, monitoring, excused=excused)
    if not check_growth(cursor, monitoring):
        return None
    printed = tuple(islice(_faults(cursor, monitoring), MOST_FINDINGS + 1))
    for fault in printed:
        cursor.file.add(fault)
    return Told(excused, printed)


def check_reading(reading: Cursor, base: Cursor, monitoring: Monitoring, told: Told) -> None:
    """Report what is wrong with the formulas of a monitoring as a reading has it.

    The whole monitoring is looked at: a formula that is right as printed may be wrong once a
    reading lets one of its values be «нет».

    Args:
        reading: the reading.
        base: the top of the file, with what the reading takes from another monitoring in place.
        monitoring: the monitoring, as the reading reads it.
        told: what has been said of it as it is printed.
    """
    if not check_limits(reading, monitoring):
        return
    check_added(base, reading, monitoring)
    if "like" in reading.value:
        check_names(base, monitoring)
    check_circle(reading, monitoring, excused=told.names)
    if not check_growth(reading, monitoring):
        return
    like = reading.get("like") or base.get("like")
    for fault in islice(_faults(as_read(base, reading), monitoring), MOST_FINDINGS + 1):
        if fault not in told.faults:
            own = fault if like is None else at_like(like, fault)
            reading.file.add(at_reading(reading, own))


def _faults(cursor: Cursor, monitoring: Monitoring) -> Iterator[Finding]:
    declared = tuple(declared_names(cursor))
    known = kinds(monitoring, declared)
    scope = Scope({name: known[name] for name in declared}, useless_names(cursor))
    for name, each in cursor.under("bands"):
        yield from _of_grading(name, each, scope)
    computed = {each.name: each for each in (*monitoring.derived, *monitoring.subtotals)}
    for section in ("derived", "subtotals"):
        for name, each in cursor.under(section):
            yield from _of_computed(each, computed.get(name), scope)
            yield from table_faults(each.get("table"), monitoring, declared)
    total = cursor.get("total")
    if total is not None:
        yield from _of_computed(total, monitoring.total, scope)
        yield from table_faults(total.get("table"), monitoring, declared)
    yield from table_faults(cursor.get("table"), monitoring, declared)
    yield from level_faults(cursor, monitoring)
    yield from advice_faults(cursor, monitoring)
    usable = [indicator for indicator in monitoring.indicators if not indicator.is_free]
    measured = {indicator.id: known[indicator.measured] for indicator in usable}
    for name, each in cursor.under("indicators"):
        # Inside its own points, the name of an indicator is the measured value.
        inside = scope.knowing(name, measured.get(name, UNKNOWN))
        for band in each.elements("points"):
            yield from inside.check_formula(band.get("when"), Type.TRUTH)
    over_total = scope.knowing(TOTAL, known.get(TOTAL, NUMBER))
    for level in cursor.elements("levels"):
        yield from over_total.check_formula(level.get("when"), Type.TRUTH)
    for condition in cursor.elements("not_rated"):
        yield from scope.check_formula(condition.get("when"), Type.TRUTH)


def _of_grading(name: str, cursor: Cursor, scope: Scope) -> Iterator[Finding]:
    bands = tuple(cursor.elements("bands"))
    by_number = any(band.get("interval") is not None for band in bands)
    kind = scope.kind_of(cursor.get("of"))
    # What lies in no interval may be a word as well; a truth value lies in no band.
    is_word = kind.type is Type.CODE and not by_number
    yield from scope.check_formula(cursor.get("of"), Type.CODE if is_word else Type.NUMBER)
    # Inside its own bands, the name of a grading is the value that lies in them.
    inside = scope.knowing(name, UNKNOWN if kind.type is Type.TRUTH else kind)
    for band in bands:
        yield from inside.check_formula(band.get("when"), Type.TRUTH)


def _of_computed(cursor: Cursor, computed: Computed | None, scope: Scope) -> Iterator[Finding]:
    if computed is None:
        return
    step = next(computed_steps(computed))
    if not isinstance(step, Step):
        return
    # No value is suggested its own name; one that has it in its formula is told of as a circle.
    unknown = any(name not in scope.kinds for name in step.names)
    hidden = unknown and computed.name not in step.names
    inside = scope.without(computed.name) if hidden else scope
    inside = evolve(inside, kinds=under_policies(step, inside.kinds))
    yield from inside.check_formula(cursor.get("formula"), Type.NUMBER)
    for name, weight in cursor.under("weights"):
        yield from inside.check_weight(name, weight)
