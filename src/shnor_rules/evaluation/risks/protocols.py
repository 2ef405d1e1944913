# SPDX-License-Identifier: MIT
"""The curator's protocol of one school, read row by row."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from shnor_rules.evaluation.fields import known_fields, named, take_text
from shnor_rules.evaluation.risks.answers import RiskAnswer, RowAnswer
from shnor_rules.evaluation.risks.words import NO, YES, mapping_in, truth
from shnor_rules.evaluation.scalars import as_text, is_blank
from shnor_rules.messages import Message, say
from shnor_rules.model.fields import VALUE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.evaluation.fields import Faults
    from shnor_rules.model import Protocol, ProtocolRow

DIAGNOSED: Final = "диагностирован"
CONFIRMED: Final = "подтверждение"
RISKS: Final = "риски"
OTHER: Final = "другое"
NOTE: Final = "пояснение"


def protocol_answers(
    protocol: Protocol, given: Mapping[Any, Any], faults: Faults, *, under: str
) -> Mapping[str, RowAnswer]:
    """Return what is said of each row; a row of which nothing is said has an empty answer."""
    words = {protocol.confirmed: True, protocol.refuted: False}
    known = [row.id for row in protocol.rows]
    fields = known_fields(named(given, faults, under=under), known, faults, under=under)
    return {
        row.id: _row(row, fields.get(row.id), words, faults, f"{under}{row.id}")
        for row in protocol.rows
    }


def _row(
    row: ProtocolRow, given: object, words: Mapping[str, bool], faults: Faults, subject: str
) -> RowAnswer:
    fields = _opened(given)
    under = f"{subject}."
    known = (DIAGNOSED, CONFIRMED, VALUE, RISKS, *((OTHER,) if row.takes_others else ()))
    fields = known_fields(named(fields, faults, under=under), known, faults, under=under)
    diagnosed = truth(fields.get(DIAGNOSED), {YES: True, NO: False}, faults, f"{under}{DIAGNOSED}")
    confirmed = _confirmed(fields, words, faults, subject)
    return RowAnswer(
        diagnosed=diagnosed,
        confirmed=confirmed,
        risks=_risks(row, fields.get(RISKS), words, faults, f"{under}{RISKS}"),
        others=tuple(_others(fields.get(OTHER), faults, f"{under}{OTHER}")),
    )


def _risks(
    row: ProtocolRow, given: object, words: Mapping[str, bool], faults: Faults, subject: str
) -> Mapping[str, RiskAnswer]:
    under = f"{subject}."
    known = [risk.id for risk in row.risks]
    pairs = named(mapping_in(given, subject, faults) or {}, faults, under=under)
    answers = {}
    for number, each in known_fields(pairs, known, faults, under=under).items():
        below = f"{under}{number}."
        keys = (CONFIRMED, VALUE, NOTE)
        fields = named(_opened(each), faults, under=below)
        fields = known_fields(fields, keys, faults, under=below)
        answers[number] = RiskAnswer(
            confirmed=_confirmed(fields, words, faults, f"{under}{number}"),
            note=take_text(fields, NOTE, faults, under=below),
        )
    return answers


def _opened(given: object) -> Mapping[Any, Any]:
    """Return what stands at a row or a risk as pairs: a bare answer is whether it is confirmed."""
    return given if isinstance(given, Mapping) else {VALUE: given}


def _confirmed(
    fields: Mapping[str, Any], words: Mapping[str, bool], faults: Faults, subject: str
) -> bool | None:
    bare = truth(fields.get(VALUE), words, faults, subject)
    named_one = truth(fields.get(CONFIRMED), words, faults, f"{subject}.{CONFIRMED}")
    if bare is not None and named_one is not None:
        faults.add(say("repeated-field", name=subject), subject)
    return bare if named_one is None else named_one


def _others(given: object, faults: Faults, subject: str) -> Iterator[str]:
    for each in given if isinstance(given, list | tuple) else (given,):
        text = "" if is_blank(each) else as_text(each)
        if isinstance(text, Message):
            faults.add(text, subject)
        elif text:
            yield text
