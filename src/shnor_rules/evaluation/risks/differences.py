# SPDX-License-Identifier: MIT
"""Where the card, the profile and the protocol of a school do not say the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.evaluation.answers import written
from shnor_rules.evaluation.risks.assessment import Difference, Differing
from shnor_rules.evaluation.risks.rows import derived_diagnosis
from shnor_rules.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from shnor_rules.evaluation.risks.answers import RiskAnswers, RowAnswer
    from shnor_rules.evaluation.risks.assessment import FactorOutcome, RowOutcome


def differences(
    answers: RiskAnswers, factors: Mapping[str, FactorOutcome], rows: Iterable[RowOutcome]
) -> Iterator[Difference]:
    """Yield every difference, factors first; what was not filled in differs from nothing.

    Card and profile are compared only as far as it is known which significance counts.
    """
    if answers.card is not None and answers.profile is not None:
        for each in factors.values():
            yield from _card_and_profile(each)
    for row in rows:
        answer = (answers.protocol or {}).get(row.row.id)
        if answer is not None:
            yield from _row(row, answer, factors)


def _card_and_profile(outcome: FactorOutcome) -> Iterator[Difference]:
    factor, value = outcome.factor, outcome.significance
    if outcome.is_relevant and value is None:
        key = "risk.difference.no-significance"
    elif outcome.is_relevant and outcome.diagnosed is False:
        key = "risk.difference.not-diagnosed"
    elif outcome.diagnosed and not outcome.is_relevant:
        key = "risk.difference.not-on-card"
    else:
        return
    message = say(key, number=factor.id, title=factor.title, value=written(value) or "")
    yield Difference(Differing.CARD_PROFILE, message, factor=factor.id)


def _row(
    outcome: RowOutcome, answer: RowAnswer, factors: Mapping[str, FactorOutcome]
) -> Iterator[Difference]:
    row = outcome.row
    told = {"row": row.id, "title": row.title}
    derived = derived_diagnosis(row, factors)
    if answer.diagnosed is not None and derived is not None and answer.diagnosed != derived:
        key = "said-diagnosed" if answer.diagnosed else "said-not-diagnosed"
        message = say(f"risk.difference.{key}", **told)
        yield Difference(Differing.PROFILE_PROTOCOL, message, row=row.id)
    named = [factors[number] for number in row.factors if number in factors]
    has_card = any(each.is_relevant is not None for each in named)
    relevant = [each.factor.id for each in named if each.is_relevant]
    if has_card and outcome.confirmed and not relevant:
        message = say("risk.difference.confirmed-not-on-card", **told)
        yield Difference(Differing.CARD_PROTOCOL, message, row=row.id)
    if outcome.confirmed is False and relevant:
        numbers = ", ".join(relevant)
        message = say("risk.difference.refuted-on-card", numbers=numbers, **told)
        yield Difference(Differing.CARD_PROTOCOL, message, row=row.id)
    yield from _risks(outcome, answer, told)


def _risks(outcome: RowOutcome, answer: RowAnswer, told: Mapping[str, str]) -> Iterator[Difference]:
    """Yield where the cell of a row says otherwise than what is said of its risks."""
    said = {number: each.confirmed for number, each in answer.risks.items()}
    confirmed = [number for number, each in said.items() if each]
    is_whole = all(said.get(risk.id) is False for risk in outcome.row.risks if not risk.is_other)
    if answer.confirmed is False and confirmed:
        message = say("risk.difference.risk-confirmed", numbers=", ".join(confirmed), **told)
        yield Difference(Differing.ROW_RISKS, message, row=outcome.row.id)
    elif answer.confirmed and said and is_whole and not confirmed and not answer.others:
        message = say("risk.difference.no-risk-confirmed", **told)
        yield Difference(Differing.ROW_RISKS, message, row=outcome.row.id)
