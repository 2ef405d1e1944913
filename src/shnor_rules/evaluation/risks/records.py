# SPDX-License-Identifier: MIT
"""A record of a school read against its tools for risks, every fault found in one go."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from shnor_rules.evaluation.fields import Faults, known_fields, named, nested, take_text
from shnor_rules.evaluation.risks.answers import RiskAnswers
from shnor_rules.evaluation.risks.protocols import protocol_answers
from shnor_rules.evaluation.risks.words import NO, YES, mapping_in, truth
from shnor_rules.evaluation.scalars import as_member, is_blank, shown
from shnor_rules.messages import Message, say
from shnor_rules.model.fields import SCHOOL, VALUE

if TYPE_CHECKING:
    from fractions import Fraction

    from shnor_rules.model import Card, Profile, RiskTools

PERIOD: Final = "период"
CARD: Final = "карточка"
PROFILE: Final = "профиль"
PROTOCOL: Final = "протокол"


def read_risk_record(tools: RiskTools, record: object) -> RiskAnswers:
    """Read a record; faults are findings of the result, never exceptions."""
    faults = Faults()
    if not isinstance(record, Mapping):
        faults.add(say("record-not-mapping", value=shown(record)), "")
        return RiskAnswers(findings=tuple(faults.found))
    forms = {CARD: tools.card, PROFILE: tools.profile, PROTOCOL: tools.protocol}
    known = (SCHOOL, PERIOD, *(key for key, form in forms.items() if form is not None))
    fields = known_fields(nested(record, faults), known, faults)
    school, period = (take_text(fields, key, faults, under="") for key in (SCHOOL, PERIOD))
    given = {key: mapping_in(fields.get(key), key, faults) for key in forms}
    card, profile, protocol = given[CARD], given[PROFILE], given[PROTOCOL]
    return RiskAnswers(
        school=school,
        period=period,
        card=_card(tools, tools.card, card, faults) if tools.card and card is not None else None,
        profile=(
            _profile(tools, tools.profile, profile, faults)
            if tools.profile and profile is not None
            else None
        ),
        protocol=(
            protocol_answers(tools.protocol, protocol, faults, under=f"{PROTOCOL}.")
            if tools.protocol and protocol is not None
            else None
        ),
        findings=tuple(faults.found),
    )


def _card(
    tools: RiskTools, card: Card, given: Mapping[Any, Any], faults: Faults
) -> Mapping[str, Mapping[str, str]]:
    """Return the factors that are named as relevant, each with what is filled in for it."""
    under = f"{CARD}."
    relevant = {}
    for number, each in _factors(tools, given, faults, under).items():
        filled = _filled(card, each, faults, f"{under}{number}.")
        if filled is not None:
            relevant[number] = filled
    return relevant


def _filled(card: Card, given: object, faults: Faults, under: str) -> Mapping[str, str] | None:
    """Return what is filled in for a factor, or `None` where it is not named as relevant."""
    if not isinstance(given, Mapping):
        given = {VALUE: given}
    known = (*card.fields, VALUE)
    fields = known_fields(named(given, faults, under=under), known, faults, under=under)
    is_relevant = truth(fields.pop(VALUE, None), {YES: True, NO: False}, faults, under.rstrip("."))
    texts = {key: take_text(fields, key, faults, under=under) for key in card.fields}
    written = {key: text for key, text in texts.items() if text is not None}
    if is_relevant is False and written:
        faults.add(say("two-answers.card", value=NO), under.rstrip("."))
    # An empty mapping names the factor and says no more; blank cells of a table say nothing.
    return written if written or is_relevant or not given else None


def _profile(
    tools: RiskTools, profile: Profile, given: Mapping[Any, Any], faults: Faults
) -> Mapping[str, Fraction | str]:
    under = f"{PROFILE}."
    significance = {}
    for number, each in _factors(tools, given, faults, under).items():
        if not is_blank(each):
            value = as_member(each, profile.values, {})
            if isinstance(value, Message):
                faults.add(value, f"{under}{number}")
            else:
                significance[number] = value
    return significance


def _factors(
    tools: RiskTools, given: Mapping[Any, Any], faults: Faults, under: str
) -> Mapping[str, Any]:
    return known_fields(named(given, faults, under=under), tools.factors, faults, under=under)
