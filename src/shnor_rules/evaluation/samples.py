# SPDX-License-Identifier: MIT
"""Items and samples of an indicator: from what a caller gives to one exact value."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import TYPE_CHECKING, Any, TypeAlias, TypeGuard

from shnor_rules.evaluation.answers import Answer, Row
from shnor_rules.evaluation.averaging import average
from shnor_rules.evaluation.fields import Faults, known_fields, named
from shnor_rules.evaluation.scalars import as_member, is_blank, shown
from shnor_rules.expressions.absent import Absent, missing
from shnor_rules.messages import Message, say

if TYPE_CHECKING:
    from shnor_rules.model import Indicator, Item

ItemAnswers: TypeAlias = "tuple[tuple[Item, Fraction], ...]"


def is_list(value: object) -> TypeGuard[Sequence[Any]]:
    """Return whether a value is a list of answers rather than one answer."""
    return isinstance(value, Sequence) and not isinstance(value, str | bytes | bytearray)


def item_answers(
    indicator: Indicator, given: object, subject: str, faults: Faults
) -> ItemAnswers | Absent | None:
    """Return the answers item by item, why one is missing, or `None` where there is a fault."""
    if isinstance(given, Mapping):
        under, ids = f"{subject}.", [item.id for item in indicator.items]
        fields = known_fields(named(given, faults, under=under), ids, faults, under=under)
        return _each_item(indicator, [fields.get(key) for key in ids], subject, faults)
    if not is_list(given):
        faults.add(say("not-a-row", value=shown(given)), subject)
        return None
    if len(given) != len(indicator.items):
        message = say("wrong-length", given=len(given), expected=len(indicator.items))
        faults.add(message, subject)
        return None
    return _each_item(indicator, given, subject, faults)


def _each_item(
    indicator: Indicator, answers: Sequence[Any], subject: str, faults: Faults
) -> ItemAnswers | Absent | None:
    understood: list[tuple[Item, Fraction]] = []
    blank: list[str] = []
    faulty = False
    for item, answer in zip(indicator.items, answers, strict=True):
        name = f"{subject}.{item.id}"
        if is_blank(answer):
            blank.append(name)
            continue
        value = as_member(answer, item.values, item.labels)
        if isinstance(value, Fraction):
            understood.append((item, value))
        else:
            faults.add(_no_number(value), name)
            faulty = True
    if faulty:
        return None
    return missing(", ".join(blank)) if blank else tuple(understood)


def _no_number(value: str | Message) -> Message:
    """Return what to say of an answer that cannot be added up."""
    return value if isinstance(value, Message) else say("not-a-number", value=value)


def sample_answer(
    indicator: Indicator, given: Sequence[Any] | Mapping[Any, Any], faults: Faults
) -> Answer | None:
    """Return the answer of a sample given as rows, or `None` where there is a fault."""
    groups = _groups(indicator, given, faults)
    if isinstance(groups, Message):
        faults.add(groups, indicator.id)
        return None
    read = [(name, _rows(indicator, rows, subject, faults)) for name, subject, rows in groups]
    complete = [(name, rows) for name, rows in read if isinstance(rows, tuple)]
    if any(rows is None for _, rows in read):
        return None
    if len(complete) < len(read):
        return Answer(indicator, next(rows for _, rows in read if isinstance(rows, Absent)))
    value = average(indicator, tuple(complete))
    if isinstance(value, Message):
        faults.add(value, indicator.id)
        return None
    return Answer(indicator, value, groups=tuple(complete))


def _groups(
    indicator: Indicator, given: Sequence[Any] | Mapping[Any, Any], faults: Faults
) -> list[tuple[str | None, str, Any]] | Message:
    """Return the groups: the name where there is one, what to call it in a finding, the rows."""
    key = indicator.id
    if indicator.sample is None or indicator.sample.groups is None:
        return [(None, key, given)]
    groups: list[tuple[str | None, str, Any]]
    if isinstance(given, Mapping):
        fields = named(given, faults, under=f"{key}.")
        groups = [(name, f"{key}[{name}]", rows) for name, rows in fields.items()]
    elif all(_is_group(indicator, group) for group in given):
        groups = [(None, f"{key}[{place}]", rows) for place, rows in enumerate(given, start=1)]
    else:
        return say("rows-without-groups")
    return groups or say("empty-sample")


def _is_group(indicator: Indicator, given: object) -> bool:
    """Return whether a list holds rows, rather than the answers of one row."""
    if not is_list(given):
        return is_blank(given)
    if not indicator.items or not given:
        return True
    return any(is_list(row) or isinstance(row, Mapping) for row in given)


def _rows(
    indicator: Indicator, given: object, subject: str, faults: Faults
) -> tuple[Row, ...] | Absent | None:
    if is_blank(given):
        return missing(subject)
    if not is_list(given):
        faults.add(say("not-a-row", value=shown(given)), subject)
        return None
    if not given:
        faults.add(say("empty-sample"), subject)
        return None
    read = [
        _row(indicator, row, f"{subject}[{place}]", faults)
        for place, row in enumerate(given, start=1)
    ]
    if any(row is None for row in read):
        return None
    absent = [row for row in read if isinstance(row, Absent)]
    return absent[0] if absent else tuple(row for row in read if isinstance(row, tuple))


def _row(indicator: Indicator, row: object, subject: str, faults: Faults) -> Row | Absent | None:
    if is_blank(row):
        return missing(subject)
    if indicator.items:
        answers = item_answers(indicator, row, subject, faults)
        return tuple(value for _, value in answers) if isinstance(answers, tuple) else answers
    value = as_member(row, indicator.allowed, indicator.labels)
    if isinstance(value, Fraction):
        return (value,)
    faults.add(_no_number(value), subject)
    return None
