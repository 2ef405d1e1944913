# SPDX-License-Identifier: MIT
"""Which division by zero keeps a record from being assessed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from shnor_rules.evaluation.computing import inside, seen_by, worth
from shnor_rules.evaluation.deciding import decide
from shnor_rules.expressions import Arithmetic, Span, interpret
from shnor_rules.expressions.absent import Absence, Absent
from shnor_rules.expressions.exact import Exact
from shnor_rules.model import Status
from shnor_rules.program import TOTAL, Program, Step

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from shnor_rules.checks.written import Formula
    from shnor_rules.evaluation import Assessment
    from shnor_rules.expressions.exact import Value
    from shnor_rules.expressions.functions import Function

_MARK: Final = "0"
"""No name of a monitoring; on the absence of a value it says which division is to blame."""


def is_to_blame(program: Program, assessment: Assessment, formula: Formula, division: Span) -> bool:
    """Return whether a record is not assessed because of a division by zero.

    Args:
        program: the program.
        assessment: the assessment of the record.
        formula: the formula in which the division stands.
        division: its place.
    """
    if assessment.status is not Status.UNDEFINED:
        return False
    values = dict(assessment.values)
    if formula.step is None:
        holds = interpret(formula.expression, _Marking(formula.seen(values), division))
        return _is_marked(holds)
    for definition in program.definitions:
        if not _is_undefined(values[definition.name]):
            continue
        if isinstance(definition, Step):
            seen = seen_by(definition, values)
            at = division if definition is formula.step else None
            value = interpret(definition.expression, _Marking(seen, at))
        else:
            measured = [values[name] for name in definition.of]
            value = worth(definition, decide(definition, inside(definition, values)), measured)
        if _is_undefined(value):
            values[definition.name] = value
    return _is_marked(_conclusion(program, values))


def _conclusion(program: Program, values: Mapping[str, Value]) -> Value | None:
    """Return why a record has no level, or no total where there are no levels."""
    for condition, _ in program.not_rated:
        holds = interpret(condition, Exact(values))
        if isinstance(holds, Absent):
            return holds
    if program.levels is None:
        return values.get(TOTAL)
    return decide(program.levels, values).absent


def _is_undefined(value: Value) -> bool:
    return isinstance(value, Absent) and value.kind is Absence.UNDEFINED


def _is_marked(value: Value | None) -> bool:
    return isinstance(value, Absent) and _MARK in value.names


@frozen
class _Marking(Exact):
    """The exact interpretation, in which the value of one division by zero is marked."""

    division: Span | None = None

    def arithmetic(self, operation: Arithmetic, left: Value, right: Value, at: Span) -> Value:
        value = super().arithmetic(operation, left, right, at)
        return self._marked(value, (left, right), at)

    def call(self, function: Function, arguments: Sequence[Value], at: Span) -> Value:
        return self._marked(super().call(function, arguments, at), arguments, at)

    def _marked(self, value: Value, operands: Sequence[Value], at: Span) -> Value:
        if at != self.division or not isinstance(value, Absent):
            return value
        is_inherited = any(isinstance(each, Absent) for each in operands)
        return value if is_inherited else evolve(value, names=frozenset({_MARK}))
