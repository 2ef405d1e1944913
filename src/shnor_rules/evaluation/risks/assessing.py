# SPDX-License-Identifier: MIT
"""The risks of a school: which are confirmed, which are new, and what the forms disagree on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from shnor_rules.errors import RecordError
from shnor_rules.evaluation.assessment import Refusal
from shnor_rules.evaluation.risks.assessment import FactorOutcome, RiskAssessment, RowOutcome
from shnor_rules.evaluation.risks.differences import differences
from shnor_rules.evaluation.risks.records import read_risk_record
from shnor_rules.evaluation.risks.rows import row_outcome
from shnor_rules.model import RiskTools, read_risks_as
from shnor_rules.model.fields import SCHOOL

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from shnor_rules.evaluation.risks.answers import RiskAnswers
    from shnor_rules.model import Factor, Remark


def assess_risks(
    tools: RiskTools, record: Mapping[str, Any], *, reading: str | Iterable[str] = ()
) -> RiskAssessment:
    """Assess the risks of one school.

    Args:
        tools: the tools, as in `load("korenovsky").risks["risk-factors"]`.
        record: `школа`; `карточка` with the factors that matter to the school; `профиль` with the
            significance of each factor; `протокол` with what the curator says of each row. Dotted
            keys (`профиль.1`) are the same in a flat table.
        reading: the name of a reading, or several; without any, the literal text stands.

    Returns:
        The assessment: what becomes of every row, what gets measures, where the forms differ.

    Raises:
        RecordError: the record has faults; carries every one of them.
        ReadingError: a reading is unknown, or two of them touch the same part.
    """
    result = next(assess_all_risks(tools, [record], reading=reading))
    if isinstance(result, Refusal):
        raise RecordError(result.findings)
    return result


def assess_all_risks(
    tools: RiskTools, records: Iterable[Mapping[str, Any]], *, reading: str | Iterable[str] = ()
) -> Iterator[RiskAssessment | Refusal]:
    """Assess the risks of many schools, never stopping at a bad record.

    Args:
        tools: the tools.
        records: the records, each of one school.
        reading: the name of a reading, or several.

    Yields:
        For each record its assessment, or a refusal with every reason.

    Raises:
        ReadingError: a reading is unknown, or two of them touch the same part.
    """
    read = read_risks_as(tools, (reading,) if isinstance(reading, str) else reading)
    return (_assess(read, record) for record in records)


def _assess(tools: RiskTools, record: Mapping[str, Any]) -> RiskAssessment | Refusal:
    answers = read_risk_record(tools, record)
    if answers.findings:
        school = {} if answers.school is None else {SCHOOL: answers.school}
        return Refusal(answers.findings, school)
    factors = {number: _factor(tools, each, answers) for number, each in tools.factors.items()}
    rows = tuple(row_outcome(tools, row, answers, factors) for row in tools.rows)
    return RiskAssessment(
        school=answers.school,
        period=answers.period,
        factors=tuple(factors.values()),
        rows=rows,
        measures=tuple(_measures(rows)),
        differences=tuple(differences(answers, factors, rows)),
        uncovered=tuple(tools.uncovered),
        readings=tools.applied,
        remarks=tuple(_unanswered(tools)),
        identity=tools.identity,
        tools=tools,
    )


def _factor(tools: RiskTools, factor: Factor, answers: RiskAnswers) -> FactorOutcome:
    significance = None if answers.profile is None else answers.profile.get(factor.id)
    at = None if tools.profile is None else tools.profile.diagnosed
    card = answers.card
    return FactorOutcome(
        factor=factor,
        is_relevant=None if card is None else factor.id in card,
        filled={} if card is None else card.get(factor.id, {}),
        significance=significance,
        diagnosed=None if significance is None or at is None else significance in at,
        rows=tuple(row.id for row in tools.rows if factor.id in row.factors),
    )


def _measures(rows: Iterable[RowOutcome]) -> Iterator[str]:
    """Yield the numbers of the rows and the risks that get measures."""
    for each in rows:
        if each.gets_measures:
            yield each.row.id
        yield from (f"{each.row.id}.{risk.risk.id}" for risk in each.risks if risk.gets_measures)


def _unanswered(tools: RiskTools) -> Iterator[Remark]:
    """Yield the remarks that some reading answers, and none that is applied: they touch the result.

    A misprint that makes no difference to any reading has no place beside a result.
    """
    answers = {reading.id: frozenset(reading.because) for reading in tools.readings}
    answered = {remark for name in tools.applied for remark in answers[name]}
    answerable = {remark for because in answers.values() for remark in because}
    return (each for each in tools.remarks if each.id in answerable - answered)
