# SPDX-License-Identifier: MIT
"""Assessing records: one at a time, or many without stopping at a bad one."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from shnor_rules.errors import ReadingError, RecordError
from shnor_rules.evaluation.assessment import Assessment, Refusal
from shnor_rules.evaluation.computing import combination, compute
from shnor_rules.evaluation.deciding import decide
from shnor_rules.evaluation.distance import distances
from shnor_rules.evaluation.records import read_record
from shnor_rules.evaluation.touching import touching
from shnor_rules.expressions import interpret
from shnor_rules.expressions.absent import Absence, Absent, missing
from shnor_rules.expressions.exact import Exact, Value
from shnor_rules.findings import Severity
from shnor_rules.messages import Message, say
from shnor_rules.model import Level, Monitoring, Status, read_as, readings_with_scale
from shnor_rules.program import (
    TOTAL,
    CircularDefinitionError,
    Decision,
    Outside,
    Program,
    lower,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from shnor_rules.evaluation.answers import Answers

_ABSENT_STATUS = {
    Absence.MISSING: Status.MISSING,
    Absence.NOT_APPLICABLE: Status.NOT_APPLICABLE,
    Absence.UNDEFINED: Status.UNDEFINED,
}


def evaluate(
    monitoring: Monitoring, record: Mapping[str, Any], *, reading: str | Iterable[str] = ()
) -> Assessment:
    """Assess one record.

    Args:
        monitoring: the monitoring, as in `load("korenovsky")["teacher-competence"]`.
        record: the answers by indicator id; for items a number, a list, or a mapping by item; for a
            sample a list of rows; for a sample in groups a list of lists of rows. Dotted keys
            (`П3.2`) are the same items in a flat table.
        reading: the name of a reading, or several; without any, the literal text stands.

    Returns:
        The assessment: exact total, level, status, and how they came about.

    Raises:
        RecordError: the record has faults; carries every one of them.
        ReadingError: a reading is unknown, two of them touch the same part, or together they
            define values through one another.
    """
    result = _assess(_read(monitoring, _names(reading)), record)
    if isinstance(result, Refusal):
        raise RecordError(result.findings)
    return result


def evaluate_all(
    monitoring: Monitoring,
    records: Iterable[Mapping[str, Any]],
    *,
    reading: str | Iterable[str] = (),
) -> Iterator[Assessment | Refusal]:
    """Assess records one after another, never stopping at a bad one.

    Args:
        monitoring: the monitoring.
        records: the records.
        reading: the name of a reading, or several.

    Yields:
        For each record its assessment, or a refusal with every reason.

    Raises:
        ReadingError: a reading is unknown, two of them touch the same part, or together they
            define values through one another.
    """
    read = _read(monitoring, _names(reading))
    return (_assess(read, record) for record in records)


def _names(reading: str | Iterable[str]) -> tuple[str, ...]:
    return (reading,) if isinstance(reading, str) else tuple(reading)


@lru_cache(maxsize=256)
def _read(monitoring: Monitoring, names: tuple[str, ...]) -> Monitoring:
    read = read_as(monitoring, names)
    try:
        lower(read)
    except CircularDefinitionError as error:
        listed = ", ".join(names)
        message = say("circular-readings", readings=listed, names=", ".join(error.names))
        raise ReadingError(message) from None
    return read


def _assess(monitoring: Monitoring, record: Mapping[str, Any]) -> Assessment | Refusal:
    answers = read_record(monitoring, record)
    if any(finding.severity is Severity.ERROR for finding in answers.findings):
        return Refusal(answers.findings, answers.attributes)
    program = lower(monitoring)
    values = compute(program, _inputs(monitoring, answers))
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
    return Assessment(
        total=exact,
        level=level,
        status=status,
        reason=reason,
        answers={answer.indicator.id: answer for answer in answers.indicators},
        values=values,
        attributes=answers.attributes,
        readings=monitoring.applied,
        remarks=touching(monitoring.remarks, _parts(answers, values, exact, level)),
        next_level=above,
        previous_level=below,
        identity=monitoring.identity,
        warnings=answers.findings,
        monitoring=monitoring,
        program=program,
        decision=decision,
    )


def _by_numbers(status: Status, decision: Decision) -> bool:
    """Return whether another total would have made another level: a distance means something."""
    if decision.absent is not None or status is Status.NOT_RATED:
        return False
    return all(band.outcome.condition is None for band in decision.bands)


def _inputs(monitoring: Monitoring, answers: Answers) -> dict[str, Value]:
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
