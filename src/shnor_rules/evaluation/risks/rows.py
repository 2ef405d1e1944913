# SPDX-License-Identifier: MIT
"""What becomes of a row of the protocol: profile on the one hand, the curator on the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.evaluation.risks.answers import RiskAnswer, RowAnswer
from shnor_rules.evaluation.risks.assessment import RiskOutcome, RowOutcome
from shnor_rules.messages import say
from shnor_rules.model import Confirming, RiskStatus

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from shnor_rules.evaluation.risks.answers import RiskAnswers
    from shnor_rules.evaluation.risks.assessment import FactorOutcome
    from shnor_rules.messages import Message
    from shnor_rules.model import ProtocolRow, Risk, RiskTools


def row_outcome(
    tools: RiskTools,
    row: ProtocolRow,
    answers: RiskAnswers,
    factors: Mapping[str, FactorOutcome],
) -> RowOutcome:
    """Return what becomes of a row.

    The protocol's own word on what is diagnosed goes before what follows from the profile.
    """
    answer = (answers.protocol or {}).get(row.id, RowAnswer())
    diagnosed = derived_diagnosis(row, factors) if answer.diagnosed is None else answer.diagnosed
    by_risk = tools.protocol is not None and tools.protocol.confirm is Confirming.RISKS
    if by_risk and row.risks:
        said = {risk.id: _said(risk, answer) for risk in row.risks}
        confirmed = _of_risks(row.risks, said)
        risks = tuple(_risk(risk, said[risk.id], diagnosed) for risk in row.risks)
    else:
        confirmed = answer.confirmed
        given = (risk for risk in row.risks if risk.id in answer.risks)
        risks = tuple(_unjudged(risk, answer.risks[risk.id]) for risk in given)
    status = _status(diagnosed, confirmed)
    is_known = status is not RiskStatus.NO_DATA
    reason = None if is_known else _reason(answers, answer, confirmed)
    return RowOutcome(row, status, reason, diagnosed, confirmed, risks, answer.others)


def derived_diagnosis(row: ProtocolRow, factors: Mapping[str, FactorOutcome]) -> bool | None:
    """Return whether the profile has what a row refers to; `None` where that is not known.

    A row that refers to no factor is outside the profile.
    """
    known = [factors[number].diagnosed if number in factors else None for number in row.factors]
    if True in known:
        return True
    return None if None in known else False


def _status(diagnosed: bool | None, confirmed: bool | None) -> RiskStatus:  # noqa: FBT001  (yes, no, not said)
    match diagnosed, confirmed:
        case True, True:
            return RiskStatus.CONFIRMED
        case True, False:
            return RiskStatus.REFUTED
        case False, True:
            return RiskStatus.NEW
        case False, _:
            return RiskStatus.NOT_DIAGNOSED
    return RiskStatus.NO_DATA


def _reason(
    answers: RiskAnswers,
    answer: RowAnswer,
    confirmed: bool | None,  # noqa: FBT001  (yes, no, not said)
) -> Message:
    if answers.protocol is None:
        return say("risk.reason.no-protocol")
    if confirmed is None:
        marked = any(each.confirmed is not None for each in answer.risks.values())
        return say("risk.reason.only-risks" if marked else "risk.reason.not-marked")
    if answers.profile is None:
        return say("risk.reason.no-profile")
    return say("risk.reason.no-diagnosis")


def _said(risk: Risk, answer: RowAnswer) -> RiskAnswer:
    said = answer.risks.get(risk.id, RiskAnswer())
    if risk.is_other and answer.others and said.confirmed is None:
        # Whoever writes a risk in has observed it.
        return RiskAnswer(confirmed=True, note=said.note)
    return said


def _of_risks(risks: Iterable[Risk], said: Mapping[str, RiskAnswer]) -> bool | None:
    """Return whether a row is confirmed by its risks; an open line left blank says nothing."""
    known = [
        said[risk.id].confirmed
        for risk in risks
        if not risk.is_other or said[risk.id].confirmed is not None
    ]
    if True in known:
        return True
    return None if None in known or not known else False


def _risk(risk: Risk, said: RiskAnswer, diagnosed: bool | None) -> RiskOutcome:  # noqa: FBT001  (yes, no, not said)
    return RiskOutcome(risk, _status(diagnosed, said.confirmed), said.confirmed, said.note)


def _unjudged(risk: Risk, said: RiskAnswer) -> RiskOutcome:
    return RiskOutcome(risk, None, said.confirmed, said.note)
