# SPDX-License-Identifier: MIT
"""A program run over answers, in exact values."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from shnor_rules.evaluation.deciding import decide
from shnor_rules.expressions import interpret
from shnor_rules.expressions.absent import Absence, Absent, undefined
from shnor_rules.expressions.exact import Exact, Value
from shnor_rules.messages import say
from shnor_rules.model import Grade, Points, Policy
from shnor_rules.notation import format_number
from shnor_rules.program import Banding, Decision, Program, Step

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


def compute(program: Program, inputs: Mapping[str, Value]) -> dict[str, Value]:
    """Return the value of every name: the inputs, then everything that the program defines."""
    values = dict(inputs)
    for definition in program.definitions:
        if isinstance(definition, Banding):
            values[definition.name] = _decided(definition, values)
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


def inside(banding: Banding, values: Mapping[str, Value]) -> Mapping[str, Value]:
    """Return the values as the rules of points or grades see them.

    Inside its own rules, the name of an indicator is the measured value, and that of a grading the
    value that lies in its bands. A table has no rules of its own.
    """
    return values if banding.by else {**values, banding.name: values[banding.of[0]]}


def _decided(banding: Banding, values: Mapping[str, Value]) -> Value:
    measured = [values[name] for name in banding.of]
    return worth(banding, decide(banding, inside(banding, values)), measured)


def worth(banding: Banding, decided: Decision, measured: Sequence[Value]) -> Value:
    """Return the points or the grade that a decision gives, or why there is nothing.

    Args:
        banding: what decided.
        decided: the decision.
        measured: the values that lie in the bands, in the order of `banding.of`.
    """
    if decided.absent is not None:
        return decided.absent
    outcomes = [band.outcome for band in decided.bands]
    match outcomes:
        case [Points(points=points)]:
            return points
        case [Grade(name=name)]:
            return name
    if banding.by:
        return undefined(say("absent.cell", inputs=combination(banding, measured)))
    kind = "band" if any(isinstance(band.outcome, Grade) for band in banding.bands) else "points"
    several = ".several" if outcomes else ""
    written = _written(measured[0])
    return undefined(say(f"absent.{kind}{several}", name=banding.name, value=written))


def combination(banding: Banding, measured: Sequence[Value]) -> str:
    """Return what the inputs of a table are, in words that need no translation."""
    pairs = zip(banding.by, measured, strict=True)
    return ", ".join(f"{name} – {_written(value)}" for name, value in pairs)


def _written(value: Value) -> str:
    return format_number(value) if isinstance(value, Fraction) else str(value)
