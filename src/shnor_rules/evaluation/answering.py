# SPDX-License-Identifier: MIT
"""One answer: a bare value, answers item by item, rows of a sample, or the counts of a share."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from attrs import evolve

from shnor_rules.evaluation.answers import Answer, Evidence
from shnor_rules.evaluation.fields import (
    PART,
    VALUE,
    WHOLE,
    Faults,
    refuse_unknown,
    subfields,
    take_evidence,
    take_reason,
)
from shnor_rules.evaluation.samples import is_list, item_answers, sample_answer
from shnor_rules.evaluation.scalars import as_member, as_number, is_blank, shown
from shnor_rules.expressions.absent import Absent, missing, not_applicable
from shnor_rules.expressions.exact import share
from shnor_rules.messages import Message, say

if TYPE_CHECKING:
    from shnor_rules.model import Indicator, Item, Monitoring


def read_answer(
    monitoring: Monitoring, indicator: Indicator, given: object, faults: Faults
) -> Answer | None:
    """Return the answer to an indicator, or `None` where it has findings."""
    if not isinstance(given, Mapping) or indicator.sample is not None:
        return _understood(monitoring, indicator, given, faults)
    fields = {str(key): value for key, value in given.items()}
    if refuse_unknown(fields, subfields(indicator), faults, under=f"{indicator.id}."):
        return None
    evidence, reason = take_evidence(fields), take_reason(fields)
    by_item = _take_item_evidence(indicator, fields, faults)
    value = _value_of(fields, indicator, faults)
    if is_blank(value) and reason is not None:
        why = say("absent.missing.because", name=indicator.id, reason=reason)
        answer: Answer | None = Answer(indicator, missing(indicator.id, why))
    else:
        answer = _understood(monitoring, indicator, value, faults)
    return None if answer is None else evolve(answer, evidence=evidence, item_evidence=by_item)


def _take_item_evidence(
    indicator: Indicator, fields: dict[str, Any], faults: Faults
) -> tuple[tuple[Item, Evidence], ...]:
    """Return the act and the link of the items, leaving in `fields` only their answers."""
    found = []
    for item in indicator.items:
        given = fields.get(item.id)
        if not isinstance(given, Mapping):
            continue
        below = {str(key): value for key, value in given.items()}
        name = f"{indicator.id}.{item.id}"
        evidence = take_evidence(below) if item.evidence is not None else Evidence()
        refuse_unknown(below, (VALUE,), faults, under=f"{name}.")
        fields[item.id] = below.get(VALUE)
        found.append((item, evidence))
    return tuple(found)


def _value_of(fields: dict[str, Any], indicator: Indicator, faults: Faults) -> object:
    """Return what is left of a mapping: the bare value, or the answers item by item."""
    value = fields.pop(VALUE, None)
    rest = {key: each for key, each in fields.items() if not is_blank(each)}
    if not rest:
        return value
    if not is_blank(value):
        faults.add(say("two-answers", value=shown(value)), indicator.id)
    return rest


def _understood(
    monitoring: Monitoring, indicator: Indicator, given: object, faults: Faults
) -> Answer | None:
    if is_blank(given):
        return Answer(indicator, missing(indicator.id))
    if isinstance(given, Mapping) and (PART in given or WHOLE in given):
        return _share(indicator, given, faults)
    if (is_list(given) or isinstance(given, Mapping)) and (indicator.sample or indicator.items):
        read = _by_items if indicator.sample is None else sample_answer
        return _inside(monitoring, read(indicator, given, faults), faults)
    return _scalar(indicator, given, faults)


def _scalar(indicator: Indicator, given: object, faults: Faults) -> Answer | None:
    value = as_member(given, indicator.values, indicator.labels)
    if isinstance(value, Message):
        faults.add(value, indicator.id)
        return None
    if isinstance(value, str) and value == indicator.not_applicable:
        return Answer(indicator, not_applicable(indicator.id, value))
    return Answer(indicator, value)


def _by_items(indicator: Indicator, given: object, faults: Faults) -> Answer | None:
    answers = item_answers(indicator, given, indicator.id, faults)
    if answers is None or isinstance(answers, Absent):
        return None if answers is None else Answer(indicator, answers)
    total = sum((value for _, value in answers), Fraction())
    return Answer(indicator, total, items=answers)


def _inside(monitoring: Monitoring, answer: Answer | None, faults: Faults) -> Answer | None:
    """Return the answer if its value is in the printed set; items can add up to more than that."""
    if answer is None or not isinstance(answer.value, Fraction):
        return answer
    value, indicator = answer.value, answer.indicator
    if value in indicator.values:
        return answer
    allowing = [
        reading.id
        for reading in monitoring.readings
        if any(each.id == indicator.id and value in each.values for each in reading.indicators)
    ]
    key, parameters = "items-outside-set", {"total": answer.written or ""}
    if allowing:
        key, parameters["reading"] = "items-outside-set.reading", allowing[0]
    faults.add(say(key, values=str(indicator.values), **parameters), indicator.id)
    return None


def _share(indicator: Indicator, given: Mapping[str, Any], faults: Faults) -> Answer | None:
    for key in (PART, WHOLE):
        if is_blank(given.get(key)):
            return Answer(indicator, missing(f"{indicator.id}.{key}"))
    counts = [_count(given[key], f"{indicator.id}.{key}", faults) for key in (PART, WHOLE)]
    part, whole = counts
    if part is None or whole is None:
        return None
    if part > whole:
        message = say("part-above-whole", part=str(part), whole=str(whole))
        faults.add(message, indicator.id)
        return None
    value = share(part, whole)
    if isinstance(value, Fraction) and value not in indicator.values:
        message = say("value-outside-set", value=str(value), values=str(indicator.values))
        faults.add(message, indicator.id)
        return None
    return Answer(indicator, value, counts=(part, whole))


def _count(given: object, name: str, faults: Faults) -> Fraction | None:
    count = as_number(given)
    if isinstance(count, Message):
        faults.add(count, name)
        return None
    if count < 0 or count.denominator != 1:
        faults.add(say("not-a-count", value=shown(given)), name)
        return None
    return count
