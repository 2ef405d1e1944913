# SPDX-License-Identifier: MIT
"""The bounds of every value of a monitoring, from what can be answered."""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations
from typing import TYPE_CHECKING

from attrs import evolve

from shnor_rules.expressions import interpret
from shnor_rules.expressions.absent import Absence
from shnor_rules.expressions.bounds import Bounding
from shnor_rules.expressions.hull import meet, united
from shnor_rules.expressions.lacking import strict
from shnor_rules.expressions.possible import (
    UNDEFINED,
    Bounds,
    Lack,
    Lacks,
    after,
    either,
    merged,
    of_interval,
    of_values,
)
from shnor_rules.expressions.stretches import Stretch
from shnor_rules.model import Choice, Points, Policy, read_as, reading_names
from shnor_rules.program import Banding, Program, Step, lower
from shnor_rules.proving.domains import By, Domain, Given, domains

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from shnor_rules.model import Monitoring
    from shnor_rules.program import Band


def bounds(
    monitoring: Monitoring,
    *,
    reading: str | Iterable[str] = (),
    by: By = "values",
    given: Given | None = None,
) -> dict[str, Bounds]:
    """Return all that each value of a monitoring can possibly be, by its name in formulas.

    The arguments are those of `attainable`.

    Raises:
        ReadingError: a reading is unknown, or two of them touch the same part.
        ValueError: `given` names what the monitoring does not ask.
    """
    names = reading_names(reading)
    read = read_as(monitoring, names)
    program = lower(read)
    return bounded(program, domains(read, program, by, given or {}))


def bounded(program: Program, answered: Iterable[Domain]) -> dict[str, Bounds]:
    """Return the bounds of the inputs and of everything that the program defines."""
    found = {domain.name: _input(domain) for domain in answered}
    for definition in program.definitions:
        if isinstance(definition, Banding):
            found[definition.name] = _decided(definition, found)
        else:
            found[definition.name] = _step(definition, found)
    return found


def _input(domain: Domain) -> Bounds:
    values = [option.value for option in domain.options]
    single = [value for value in values if not isinstance(value, Stretch)]
    known = [of_values(single, inputs=[domain.name])]
    for value in values:
        if isinstance(value, Stretch):
            [(part, _)] = value.parts
            anything = of_interval(part.interval, inputs=[domain.name])
            known.append(evolve(anything, is_dense=not part.is_whole))
    return either(known)


def _step(step: Step, found: Mapping[str, Bounds]) -> Bounds:
    conditions = [requirement.condition for requirement in step.requirements]
    algebra = Bounding(seen_bounds(step, found))
    result = interpret(step.expression, algebra)
    for condition in conditions:
        met = interpret(condition, algebra)
        lacks = merged(result.lacks, met.lacks)
        if False in met.truths:
            lacks = merged(lacks, {UNDEFINED: frozenset()})
        result = after(evolve(result, lacks=lacks), met, result)
    return result


def seen_bounds(step: Step, found: Mapping[str, Bounds]) -> dict[str, Bounds]:
    """Return the bounds of the names of a step as its policies let it see them."""
    conditions = [requirement.condition for requirement in step.requirements]
    names = {name for each in (step.expression, *conditions) for name in each.names}
    return {name: _under_policy(step, found[name]) for name in names}


def _under_policy(step: Step, value: Bounds) -> Bounds:
    """Return a value as the policies of a step let it be seen."""
    lacks: dict[Lack, frozenset[str]] = {}
    zeros = []
    for lack, names in value.lacks.items():
        policy = step.missing if lack.kind is Absence.MISSING else step.not_applicable
        if lack.kind is Absence.UNDEFINED:
            lacks[lack] = names
        elif policy is Policy.ZERO:
            zeros.append(of_values([Fraction()]))
        else:
            seen = Lack(lack.kind, left_out=policy is not Policy.FORBID)
            lacks = merged(lacks, {seen: names})
    return either([evolve(value, lacks=lacks), *zeros])


def _decided(banding: Banding, found: Mapping[str, Bounds]) -> Bounds:
    """Return all the points or grades that some band can give, and whether there can be none."""
    inputs = [found[name] for name in banding.of]
    measured = inputs[0]
    algebra = Bounding(found if banding.by else {**found, banding.name: measured})
    conditions = [*inputs]
    earned = []
    for band in banding.bands:
        holds = of_values([True])
        if band.condition is not None:
            holds = interpret(band.condition, algebra)
            conditions.append(holds)
        if _can_hold(band, holds, measured):
            earned.append(of_values([_worth(band)]))
    always = not banding.by and _always_decides(banding, measured)
    lacks: Lacks = {} if always else {UNDEFINED: frozenset()}
    for more in (strict(inputs), *(each.lacks for each in conditions)):
        lacks = merged(lacks, more)
    return evolve(after(either([Bounds(lacks=lacks), *earned]), *conditions), is_tight=False)


def _worth(band: Band) -> Fraction | str:
    if isinstance(band.outcome, Points):
        return band.outcome.points
    return band.outcome.name


def _can_hold(band: Band, holds: Bounds, measured: Bounds) -> bool:
    interval = band.outcome.interval
    if interval is not None and measured.numbers is not None:
        return True in holds.truths and meet(interval, measured.numbers) is not None
    return True in holds.truths


def _always_decides(banding: Banding, measured: Bounds) -> bool:
    """Return whether every measured value certainly has one band."""
    plain = [
        band.outcome.interval
        for band in banding.bands
        if band.outcome.interval is not None and band.outcome.condition is None
    ]
    takes_rest = any(band.condition is None for band in banding.bands)
    if len(plain) + takes_rest < len(banding.bands) or measured.numbers is None or measured.codes:
        return False
    pieces = united(interval for interval in plain if not interval.is_empty)
    takes_all = takes_rest or any(
        meet(each, measured.numbers) == measured.numbers for each in pieces
    )
    first = banding.choice is Choice.FIRST
    return takes_all and (
        first or all(meet(one, other) is None for one, other in combinations(plain, 2))
    )
