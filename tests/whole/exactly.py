# SPDX-License-Identifier: MIT
"""How a record ends by exact values alone: nothing compiled, nothing in whole numbers."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import frozen

from shnor_rules.evaluation.computing import compute
from shnor_rules.evaluation.deciding import decide
from shnor_rules.evaluation.records import read_record
from shnor_rules.expressions import interpret
from shnor_rules.expressions.absent import Absence, Absent, missing
from shnor_rules.expressions.exact import Exact
from shnor_rules.findings import Severity
from shnor_rules.model import Level, Status
from shnor_rules.program import TOTAL, Outside, lower

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules import Monitoring
    from shnor_rules.expressions.exact import Value
    from shnor_rules.program import Decision, Program

End: TypeAlias = tuple[int | None, int | None, str | None, Status]
"""The numerator and the denominator of the total, the level, the status."""

REFUSED = (None, None, None, None)
"""How a record ends that has a fault."""

_STATUS = {
    Absence.MISSING: Status.MISSING,
    Absence.NOT_APPLICABLE: Status.NOT_APPLICABLE,
    Absence.UNDEFINED: Status.UNDEFINED,
}


@frozen
class Exactly:
    """What the exact interpretation makes of a record.

    Attributes:
        inputs: what was answered, by the name of the input.
        values: the value of every name.
        end: how the record ends.
    """

    inputs: Mapping[str, Value]
    values: Mapping[str, Value]
    end: End


def exactly(monitoring: Monitoring, record: Mapping[str, Any]) -> Exactly | None:
    """Return what the exact interpretation makes of a record; `None` where it has a fault.

    Args:
        monitoring: the monitoring, as its applied readings read it.
        record: the record.
    """
    answers = read_record(monitoring, record)
    if any(finding.severity is Severity.ERROR for finding in answers.findings):
        return None
    inputs: dict[str, Value] = {
        attribute.id: answers.attributes.get(attribute.id, missing(attribute.id))
        for attribute in monitoring.attributes
        if attribute.values is not None
    }
    for answer in answers.indicators:
        if not answer.indicator.is_free:
            inputs[answer.indicator.measured] = answer.value
    program = lower(monitoring)
    values = compute(program, inputs)
    total = values.get(TOTAL)
    level, status = _concluded(program, values)
    if isinstance(total, Fraction):
        return Exactly(inputs, values, (total.numerator, total.denominator, level, status))
    return Exactly(inputs, values, (None, None, level, status))


def end_of(monitoring: Monitoring, record: Mapping[str, Any]) -> tuple[Any, ...]:
    """Return how a record ends, or that it is refused."""
    found = exactly(monitoring, record)
    return REFUSED if found is None else found.end


def _concluded(program: Program, values: Mapping[str, Value]) -> tuple[str | None, Status]:
    for condition, _ in program.not_rated:
        holds = interpret(condition, Exact(values))
        if isinstance(holds, Absent):
            return None, _STATUS[holds.kind]
        if holds:
            return None, Status.NOT_RATED
    if program.levels is not None:
        return _decided(decide(program.levels, values), bool(program.levels.by))
    total = values.get(TOTAL)
    return None, _STATUS[total.kind] if isinstance(total, Absent) else Status.NO_SCALE


def _decided(decision: Decision, by_table: bool) -> tuple[str | None, Status]:  # noqa: FBT001  (only here)
    if decision.absent is not None:
        return None, _STATUS[decision.absent.kind]
    if len(decision.bands) > 1:
        return None, Status.AMBIGUOUS
    if decision.bands:
        level = decision.bands[0].outcome
        assert isinstance(level, Level)
        return level.name, Status.LEVEL_FOUND
    is_gap = by_table or decision.outside is Outside.GAP
    return None, Status.IN_GAP if is_gap else Status.OUTSIDE_SCALE
