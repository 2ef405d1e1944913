# SPDX-License-Identifier: MIT
"""From a monitoring to its program."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache, partial
from graphlib import CycleError, TopologicalSorter
from typing import TYPE_CHECKING

from shnor_rules.expressions import Expression, parse
from shnor_rules.expressions.limits import GENERATED
from shnor_rules.messages import say
from shnor_rules.model import (
    Computed,
    Grade,
    Grading,
    Indicator,
    Level,
    Monitoring,
    Points,
    Policy,
    Scale,
)
from shnor_rules.notation import format_number
from shnor_rules.program.definitions import (
    LEVEL,
    TOTAL,
    Band,
    Banding,
    CircularDefinitionError,
    Definition,
    Program,
    Requirement,
    Step,
)
from shnor_rules.program.literals import literal
from shnor_rules.program.tables import NO_AXES, Axes, axes, level_table, points_table

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shnor_rules.notation import Interval

# What is written stays inside the limits of what is written; here it is only put together.
_generated = partial(parse, limits=GENERATED)


@lru_cache(maxsize=256)
def lower(monitoring: Monitoring) -> Program:
    """Return the program of a monitoring, as its applied readings read it.

    Raises:
        CircularDefinitionError: values depend on one another in a circle.
        ExpressionError: the weights add up to a number of too many digits.
    """
    known = axes(monitoring)
    levels = None
    if monitoring.scale is not None and monitoring.table is not None:
        levels = level_table(monitoring.table, monitoring.scale, known)
    elif monitoring.scale is not None:
        levels = _banding(LEVEL, TOTAL, monitoring.scale)
    return Program(
        inputs=tuple(inputs(monitoring)),
        definitions=_ordered({each.name: each for each in _definitions(monitoring, known)}),
        levels=levels,
        not_rated=tuple((each.when, each.because) for each in monitoring.not_rated),
    )


def inputs(monitoring: Monitoring) -> Iterator[str]:
    """Yield the names that answers give a value to: of attributes and indicators with values."""
    for attribute in monitoring.attributes:
        if attribute.values is not None:
            yield attribute.id
    for indicator in monitoring.indicators:
        if not indicator.is_free:
            yield indicator.measured


def _definitions(monitoring: Monitoring, known: Axes) -> Iterator[Definition]:
    for indicator in monitoring.indicators:
        yield from _points(indicator)
    for grading in monitoring.gradings:
        yield from grading_steps(grading)
    for computed in (*monitoring.derived, *monitoring.subtotals):
        yield from computed_steps(computed, known)
    if monitoring.total is not None:
        yield from computed_steps(monitoring.total, known)


def _points(indicator: Indicator) -> Iterator[Banding]:
    if indicator.points is not None:
        yield _banding(indicator.id, indicator.measured, indicator.points)


def _banding(name: str, of: str, scale: Scale[Level] | Scale[Points] | Scale[Grade]) -> Banding:
    bands = tuple(Band(outcome=band, condition=band_condition(of, band)) for band in scale.bands)
    return Banding(name=name, of=(of,), bands=bands, choice=scale.choice)


def grading_steps(grading: Grading) -> Iterator[Definition]:
    """Yield the steps of a grading: the value that lies in its bands, if it has no name yet."""
    of = grading.of.text.strip()
    if grading.of.names != (of,):
        of = f"{grading.id}_значение"
        yield Step(of, grading.of)
    yield _banding(grading.id, of, grading.scale)


def band_condition(of: str, band: Level | Points | Grade) -> Expression | None:
    """Return when a band over the value `of` holds, as one expression."""
    parts = []
    if band.interval is not None:
        parts.append(_inside(of, band.interval))
    if band.condition is not None:
        parts.append(f"({band.condition.text})" if parts else band.condition.text)
    return _generated(" and ".join(parts)) if parts else None


def _inside(of: str, interval: Interval) -> str:
    bounds = []
    if interval.low is not None:
        sign = ">=" if interval.low_closed else ">"
        bounds.append(f"{of} {sign} {literal(interval.low)}")
    if interval.high is not None:
        sign = "<=" if interval.high_closed else "<"
        bounds.append(f"{of} {sign} {literal(interval.high)}")
    # Any number is on one side of zero; a value that is not there is on none.
    return " and ".join(bounds) or f"({of} < 0 or {of} >= 0)"


def computed_steps(computed: Computed, known: Axes = NO_AXES) -> Iterator[Definition]:
    """Yield the steps of a computed value: formula or table, then its cap, then its rounding.

    Args:
        computed: the value.
        known: what tables may be found by; a cell that cannot be found is left out.
    """
    names = [computed.name]
    if computed.rounding is not None:
        names.append(f"{computed.name}_до_округления")
    if computed.cap is not None:
        names.append(f"{computed.name}_без_предела")
    yield _first_step(names.pop(), computed, known)
    if computed.cap is not None:
        value, cap = f"{computed.name}_без_предела", literal(computed.cap)
        yield Step(names.pop(), _generated(f"{cap} if {value} > {cap} else {value}"))
    if computed.rounding is not None:
        value, places = f"{computed.name}_до_округления", computed.rounding.places
        yield Step(names.pop(), _generated(f"ОКРУГЛ({value}, {places})"))


def _first_step(name: str, computed: Computed, known: Axes) -> Definition:
    if computed.table is not None:
        return points_table(name, computed.table, known)
    return Step(
        name=name,
        expression=_expression(computed),
        not_applicable=computed.not_applicable,
        missing=computed.missing,
        requirements=tuple(_requirements(computed)),
    )


def _expression(computed: Computed) -> Expression:
    if computed.formula is not None:
        return computed.formula
    arguments = _weighted_arguments(computed)
    if Policy.RENORMALISE not in {computed.not_applicable, computed.missing}:
        return _generated(f"СУММПРОИЗВ({arguments})")
    whole, text = _whole_weight(computed), f"СРВЗВЕШ({arguments})"
    return _generated(text if whole == 1 else f"{text} * {literal(whole)}")


def _requirements(computed: Computed) -> Iterator[Requirement]:
    if computed.least_weight is not None:
        arguments = _weighted_arguments(computed)
        least = literal(_whole_weight(computed) * computed.least_weight)
        percent = format_number(computed.least_weight * 100)
        reason = say("absent.least-weight", percent=percent)
        yield Requirement(_generated(f"ВЕСОТВЕТОВ({arguments}) >= {least}"), reason)


def _weighted_arguments(computed: Computed) -> str:
    return ", ".join(f"{name}, {literal(weight)}" for name, weight in computed.weights)


def _whole_weight(computed: Computed) -> Fraction:
    return sum((weight for _, weight in computed.weights), Fraction())


def _ordered(definitions: Mapping[str, Definition]) -> tuple[Definition, ...]:
    graph = {
        name: [needed for needed in definition.names if needed in definitions]
        for name, definition in definitions.items()
    }
    try:
        return tuple(definitions[name] for name in TopologicalSorter(graph).static_order())
    except CycleError as error:
        raise CircularDefinitionError(tuple(reversed(error.args[1]))) from None
