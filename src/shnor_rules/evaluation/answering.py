# SPDX-License-Identifier: MIT
"""One answer: a bare value, answers item by item, rows of a sample, or the counts of a share."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from attrs import evolve

from shnor_rules.evaluation.answers import Answer, Evidence
from shnor_rules.evaluation.fields import (
    Faults,
    known_fields,
    named,
    subfields,
    take_evidence,
    take_text,
)
from shnor_rules.evaluation.samples import is_list, item_answers, sample_answer
from shnor_rules.evaluation.scalars import (
    as_it_is,
    as_member,
    as_number,
    fold,
    is_blank,
    outside,
    shown,
    without_unit,
)
from shnor_rules.expressions.absent import (
    Absence,
    Absent,
    missing,
    not_applicable,
    nothing_to_share,
)
from shnor_rules.expressions.exact import PERCENT
from shnor_rules.messages import Message, say
from shnor_rules.model.fields import ACT, LINK, PART, REASON, VALUE, WHOLE
from shnor_rules.notation import format_number

if TYPE_CHECKING:
    from shnor_rules.model import Indicator, Item, Monitoring, Share


def read_answer(
    monitoring: Monitoring, indicator: Indicator, given: object, faults: Faults
) -> Answer | None:
    """Return the answer to an indicator, or `None` where it has findings."""
    if not isinstance(given, Mapping):
        return _understood(monitoring, indicator, given, faults)
    under = f"{indicator.id}."
    fields, known = named(given, faults, under=under), subfields(indicator)
    # Groups of a sample may be called anything.
    if indicator.sample is None or indicator.sample.groups is None:
        opened = {} if fields.keys() <= set(known) else _opened(monitoring, indicator)
        fields = known_fields(fields, known, faults, under=under, opened=opened)
    evidence = take_evidence(fields, faults, under=under) if ACT in known else Evidence()
    reason = take_text(fields, REASON, faults, under=under)
    by_item = _take_item_evidence(indicator, fields, faults)
    answer = _understood(monitoring, indicator, _value_of(fields, indicator, faults), faults)
    if answer is None:
        return None
    if reason is not None and isinstance(answer.value, Absent):
        answer = evolve(answer, value=_because(answer.value, reason))
    return evolve(answer, evidence=evidence, item_evidence=by_item, reason=reason)


def _opened(monitoring: Monitoring, indicator: Indicator) -> dict[str, str]:
    """Return by field of an answer the reading that has it, such as the counts of a share."""
    return {
        field: reading.id
        for reading in monitoring.readings
        for each in reading.indicators
        if each.id == indicator.id
        for field in subfields(each)
    }


def _because(absent: Absent, reason: str) -> Absent:
    """Return a missing answer with the reason that was given for it."""
    if absent.kind is not Absence.MISSING:
        return absent
    name = ", ".join(absent.names)
    return missing(name, say("absent.missing.because", name=name, reason=reason))


def _take_item_evidence(
    indicator: Indicator, fields: dict[str, Any], faults: Faults
) -> tuple[tuple[Item, Evidence], ...]:
    """Return the act and the link of the items, leaving in `fields` only their answers."""
    found = []
    for item in indicator.items:
        given = fields.get(item.id)
        if not isinstance(given, Mapping):
            continue
        under = f"{indicator.id}.{item.id}."
        keys = (VALUE,) if item.evidence is None else (VALUE, ACT, LINK)
        below = known_fields(named(given, faults, under=under), keys, faults, under=under)
        evidence = take_evidence(below, faults, under=under)
        # A form has a blank cell for each item: what is not given is none.
        if evidence != Evidence():
            found.append((item, evidence))
        fields[item.id] = below.get(VALUE)
    return tuple(found)


def _value_of(fields: dict[str, Any], indicator: Indicator, faults: Faults) -> object:
    """Return what is left of a mapping: the bare value, or the answers item by item."""
    value = fields.pop(VALUE, None)
    if all(is_blank(each) for each in fields.values()):
        return value
    if not is_blank(value):
        faults.add(say("two-answers", value=shown(value)), indicator.id)
    return fields


def _understood(
    monitoring: Monitoring, indicator: Indicator, given: object, faults: Faults
) -> Answer | None:
    if is_blank(given):
        return Answer(indicator, missing(indicator.id))
    if isinstance(given, Mapping) and indicator.share is not None:
        return _share(indicator, indicator.share, given, faults)
    if isinstance(given, Mapping) or is_list(given):
        if indicator.sample is not None:
            return _inside(monitoring, sample_answer(indicator, given, faults), faults)
        if indicator.items:
            return _inside(monitoring, _by_items(indicator, given, faults), faults)
    return _scalar(indicator, given, faults)


def _scalar(indicator: Indicator, given: object, faults: Faults) -> Answer | None:
    given = without_unit(given, indicator.unit)
    word = indicator.not_applicable
    if word is not None and isinstance(given, str) and fold(given) == fold(word):
        return Answer(indicator, not_applicable(indicator.id, word))
    if indicator.values is None:
        value = as_it_is(given)
    else:
        value = as_member(given, indicator.values, indicator.labels, absent=word)
    if isinstance(value, Message):
        faults.add(value, indicator.id)
        return None
    return Answer(indicator, value)


def _by_items(indicator: Indicator, given: object, faults: Faults) -> Answer | None:
    answers = item_answers(indicator, given, indicator.id, faults)
    if answers is None or isinstance(answers, Absent):
        return None if answers is None else Answer(indicator, answers)
    total = sum((value for _, value in answers), Fraction())
    return Answer(indicator, total, items=answers)


def _inside(monitoring: Monitoring, answer: Answer | None, faults: Faults) -> Answer | None:
    """Return the answer if its value is in the printed set; items can add up to more than that."""
    if answer is None or not isinstance(answer.value, Fraction) or not answer.indicator.items:
        return answer
    value, indicator = answer.value, answer.indicator
    if value in indicator.allowed:
        return answer
    allowing = [
        reading.id
        for reading in monitoring.readings
        if any(each.id == indicator.id and value in each.allowed for each in reading.indicators)
    ]
    key, parameters = "items-outside-set", {"total": format_number(value)}
    if allowing:
        key, parameters["reading"] = "items-outside-set.reading", allowing[0]
    faults.add(say(key, values=str(indicator.allowed), **parameters), indicator.id)
    return None


def _share(
    indicator: Indicator, asked: Share, given: Mapping[Any, Any], faults: Faults
) -> Answer | None:
    under = f"{indicator.id}."
    fields = known_fields(named(given, faults, under=under), (PART, WHOLE), faults, under=under)
    blank = [f"{under}{key}" for key in (PART, WHOLE) if is_blank(fields.get(key))]
    counts = [
        _count(fields[key], f"{under}{key}", faults)
        for key in (PART, WHOLE)
        if not is_blank(fields.get(key))
    ]
    if None in counts:
        return None
    if blank:
        return Answer(indicator, missing(", ".join(blank)))
    part, whole = (count for count in counts if count is not None)
    if part > whole:
        written = {"part": format_number(part), "whole": format_number(whole)}
        faults.add(say("part-above-whole", **written), indicator.id)
        return None
    if whole == 0:
        absent = nothing_to_share(indicator.id, asked.whole)
        return Answer(indicator, absent, counts=(part, whole))
    value = part * PERCENT / whole
    if value not in indicator.allowed:
        message = outside(format_number(value), indicator.allowed)
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
