# SPDX-License-Identifier: MIT
"""A record read against a monitoring: every answer understood, every fault found in one go."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from shnor_rules.evaluation.answering import read_answer
from shnor_rules.evaluation.answers import Answer, Answers
from shnor_rules.evaluation.fields import Faults, known_fields, nested
from shnor_rules.evaluation.scalars import as_member, as_text, is_blank, shown
from shnor_rules.expressions.absent import missing
from shnor_rules.messages import Message, say
from shnor_rules.model import CURRENT, PREVIOUS

if TYPE_CHECKING:
    from fractions import Fraction

    from shnor_rules.model import Attribute, Monitoring


def read_record(monitoring: Monitoring, record: object) -> Answers:
    """Read a record; faults are findings of the result, never exceptions."""
    faults = Faults()
    if not isinstance(record, Mapping):
        faults.add(say("record-not-mapping", value=shown(record)), "")
        return Answers({}, (), tuple(faults.found))
    known = [attribute.id for attribute in monitoring.attributes]
    known += [indicator.id for indicator in monitoring.indicators]
    given = nested(record, faults)
    both = () if monitoring.periods is None else _take_periods(given)
    fields = known_fields(given, known, faults)
    attributes = {}
    for attribute in monitoring.attributes:
        value = read_attribute(attribute, fields.get(attribute.id), faults)
        if value is not None:
            attributes[attribute.id] = value
    if both:
        faults.add(say("two-periods"), both[0])
        return Answers(attributes, (), tuple(faults.found))
    answers = []
    for indicator in monitoring.indicators:
        answer = read_answer(monitoring, indicator, fields.get(indicator.id), faults)
        # An answer with a fault is reported; the others are still read.
        answers.append(answer or Answer(indicator, missing(indicator.id)))
    return Answers(attributes, tuple(answers), tuple(faults.found))


def _take_periods(fields: dict[str, Any]) -> tuple[str, ...]:
    """Take what is kept by period out of `fields`; return the periods that have something."""
    taken = {key: fields.pop(key) for key in (PREVIOUS, CURRENT) if key in fields}
    return tuple(key for key, given in taken.items() if not _is_empty(given))


def _is_empty(given: object) -> bool:
    return all(map(_is_empty, given.values())) if isinstance(given, Mapping) else is_blank(given)


def read_attribute(attribute: Attribute, given: object, faults: Faults) -> Fraction | str | None:
    """Return what was given for an attribute; `None` for nothing, or where it has a fault."""
    if is_blank(given):
        if attribute.required:
            faults.add(say("missing-attribute", title=attribute.title), attribute.id)
        return None
    if attribute.values is None:
        value: Fraction | str | Message = as_text(given)
    else:
        value = as_member(given, attribute.values, {})
    if isinstance(value, Message):
        faults.add(value, attribute.id)
        return None
    return value
