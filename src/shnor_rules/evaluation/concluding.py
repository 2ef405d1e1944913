# SPDX-License-Identifier: MIT
"""Answers worked out in exact values: the total, the level, why, and all that goes with them."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

from shnor_rules.evaluation.computing import combination, compute
from shnor_rules.evaluation.deciding import decide
from shnor_rules.evaluation.distance import distances
from shnor_rules.evaluation.touching import touching
from shnor_rules.expressions import interpret
from shnor_rules.expressions.absent import Absence, Absent, missing
from shnor_rules.expressions.exact import Exact, Value
from shnor_rules.messages import Message, say
from shnor_rules.model import Level, Monitoring, Status, readings_with_scale
from shnor_rules.program import TOTAL, Decision, Outside, Program, lower

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules.evaluation.answers import Answers

_ABSENT_STATUS = {
    Absence.MISSING: Status.MISSING,
    Absence.NOT_APPLICABLE: Status.NOT_APPLICABLE,
    Absence.UNDEFINED: Status.UNDEFINED,
}


def worked_out(monitoring: Monitoring, answers: Answers) -> dict[str, Any]:
    """Return everything that comes out for the answers of a record, by the names of an outcome."""
    program = lower(monitoring)
    values = compute(program, inputs_of(monitoring, answers))
    total = values.get(TOTAL)
    status, reason, decision = _conclude(program, values)
    if status is Status.NO_SCALE:
        reason = without_scale(monitoring)
    level = None
    if status is Status.LEVEL_FOUND and isinstance(decision.bands[0].outcome, Level):
        level = decision.bands[0].outcome
    exact = total if isinstance(total, Fraction) else None
    above, below = None, None
    if exact is not None and program.levels is not None and _by_numbers(status, decision):
        above, below = distances(program.levels, exact)
    return {
        "total": exact,
        "level": level,
        "status": status,
        "reason": reason,
        "answers": {answer.indicator.id: answer for answer in answers.indicators},
        "values": values,
        "attributes": answers.attributes,
        "readings": monitoring.applied,
        "remarks": touching(monitoring.remarks, _parts(answers, values, exact, level)),
        "next_level": above,
        "previous_level": below,
        "identity": monitoring.identity,
        "warnings": answers.findings,
        "monitoring": monitoring,
        "program": program,
        "decision": decision,
    }


def _by_numbers(status: Status, decision: Decision) -> bool:
    """Return whether another total would have made another level: a distance means something."""
    if decision.absent is not None or status is Status.NOT_RATED:
        return False
    return all(band.outcome.condition is None for band in decision.bands)


def inputs_of(monitoring: Monitoring, answers: Answers) -> dict[str, Value]:
    """Return the value of every input of the program of a monitoring."""
    inputs: dict[str, Value] = {
        attribute.id: answers.attributes.get(attribute.id, missing(attribute.id))
        for attribute in monitoring.attributes
        if attribute.values is not None
    }
    return inputs | {
        answer.indicator.measured: answer.value
        for answer in answers.indicators
        if not answer.indicator.is_free
    }


def _parts(
    answers: Answers, values: Mapping[str, Value], total: Fraction | None, level: Level | None
) -> dict[str, Value | None]:
    parts: dict[str, Value | None] = {**values, **answers.attributes}
    parts |= {
        answer.indicator.id: _told(answer.value, answer.written) for answer in answers.indicators
    }
    return {**parts, "total": total, "levels": None if level is None else level.name}


def _told(value: Value, written: str | None) -> Value | None:
    return written if isinstance(value, Absent) else value


def _conclude(
    program: Program, values: Mapping[str, Value]
) -> tuple[Status, Message | None, Decision]:
    algebra = Exact(values)
    for condition, because in program.not_rated:
        holds = interpret(condition, algebra)
        if isinstance(holds, Absent):
            return _concluded(Decision(absent=holds))
        if holds:
            return Status.NOT_RATED, say("not-rated", because=because), Decision()
    if program.levels is not None:
        decided = decide(program.levels, values)
        if program.levels.by and decided.outside is not None:
            inputs = combination(program.levels, [values[name] for name in program.levels.of])
            return Status.IN_GAP, say("reason.in-gap.table", inputs=inputs), decided
        return _concluded(decided)
    total = values.get(TOTAL)
    if isinstance(total, Absent):
        return _concluded(Decision(absent=total))
    return Status.NO_SCALE, None, Decision()


def without_scale(monitoring: Monitoring) -> Message:
    """Return that there is no level to find, and what can be done all the same."""
    bringing = readings_with_scale(monitoring)
    if bringing:
        return say("reason.no-scale.readings", names=", ".join(bringing))
    if monitoring.periods is not None:
        return say("reason.no-scale.periods")
    return say("reason.no-scale")


def _concluded(decision: Decision) -> tuple[Status, Message | None, Decision]:
    """Return the status of a decision, and why there is no level where there is none."""
    if decision.absent is not None:
        return _ABSENT_STATUS[decision.absent.kind], decision.absent.reason, decision
    if len(decision.bands) == 1:
        return Status.LEVEL_FOUND, None, decision
    if decision.bands:
        levels = (band.outcome for band in decision.bands if isinstance(band.outcome, Level))
        names = ", ".join(level.name for level in levels)
        return Status.AMBIGUOUS, say("reason.ambiguous", levels=names), decision
    if decision.outside is Outside.GAP:
        return Status.IN_GAP, say("reason.in-gap"), decision
    return Status.OUTSIDE_SCALE, say("reason.outside-scale"), decision
