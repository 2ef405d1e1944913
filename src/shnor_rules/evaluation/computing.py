# SPDX-License-Identifier: MIT
"""A program run over answers, in exact values."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from shnor_rules.evaluation.deciding import Decision, decide
from shnor_rules.expressions import interpret
from shnor_rules.expressions.absent import Absence, Absent, undefined
from shnor_rules.expressions.exact import Exact, Value
from shnor_rules.messages import say
from shnor_rules.model import Points, Policy
from shnor_rules.notation import format_number
from shnor_rules.program import Banding, Program, Step

if TYPE_CHECKING:
    from collections.abc import Mapping


def compute(program: Program, inputs: Mapping[str, Value]) -> dict[str, Value]:
    """Return the value of every name: the inputs, then everything that the program defines."""
    values = dict(inputs)
    for definition in program.definitions:
        if isinstance(definition, Banding):
            values[definition.name] = _points(definition, values)
        else:
            values[definition.name] = _step(definition, values)
    return values


def _step(step: Step, values: Mapping[str, Value]) -> Value:
    algebra = Exact(seen_by(step, values))
    for requirement in step.requirements:
        met = interpret(requirement.condition, algebra)
        if isinstance(met, Absent):
            return met
        if not met:
            return undefined(requirement.reason)
    return interpret(step.expression, algebra)


def seen_by(step: Step, values: Mapping[str, Value]) -> dict[str, Value]:
    """Return the values as the policies of a step let it see them."""
    return {name: _under_policy(step, values[name]) for name in _names(step)}


def _names(step: Step) -> set[str]:
    conditions = (requirement.condition for requirement in step.requirements)
    return {name for expression in (step.expression, *conditions) for name in expression.names}


def _under_policy(step: Step, value: Value) -> Value:
    if not isinstance(value, Absent) or value.kind is Absence.UNDEFINED:
        return value
    missing = value.kind is Absence.MISSING
    match step.missing if missing else step.not_applicable:
        case Policy.ZERO:
            return Fraction()
        case Policy.FORBID:
            return value.forbidding()
    return value.leaving_out()


def inside_points(banding: Banding, values: Mapping[str, Value]) -> dict[str, Value]:
    """Return the values as the rules of an indicator's points see them.

    Inside its own rules, the name of an indicator is the measured value.
    """
    return {**values, banding.name: values[banding.of]}


def _points(banding: Banding, values: Mapping[str, Value]) -> Value:
    decision = decide(banding, inside_points(banding, values))
    return points_of(banding, decision, values[banding.of])


def points_of(banding: Banding, decision: Decision, value: Value) -> Value:
    """Return the points that a decision gives, or why there are none."""
    if decision.absent is not None:
        return decision.absent
    written = format_number(value) if isinstance(value, Fraction) else str(value)
    if len(decision.bands) == 1 and isinstance(decision.bands[0].outcome, Points):
        return decision.bands[0].outcome.points
    key = "absent.points.several" if decision.bands else "absent.points"
    return undefined(say(key, name=banding.name, value=written))
