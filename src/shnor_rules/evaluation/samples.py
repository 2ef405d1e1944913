# SPDX-License-Identifier: MIT
"""Items and samples of an indicator: from what a caller gives to one exact value."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

from shnor_rules.evaluation.answers import Answer, Row
from shnor_rules.evaluation.fields import Faults, refuse_unknown
from shnor_rules.evaluation.scalars import as_member, as_number, is_blank, shown
from shnor_rules.expressions.absent import Absent, missing
from shnor_rules.messages import Message, say
from shnor_rules.model import Averaging, Indicator, Item

Groups = tuple[tuple[str | None, tuple[Row, ...]], ...]


def is_list(value: object) -> bool:
    """Return whether a value is a list of answers rather than one answer."""
    return isinstance(value, Sequence) and not isinstance(value, str | bytes | bytearray)


def item_answers(
    indicator: Indicator, given: object, subject: str, faults: Faults
) -> tuple[tuple[Item, Fraction], ...] | Absent | None:
    """Return the answers item by item, why one is missing, or `None` where there is a fault."""
    answers: list[Any]
    if isinstance(given, Mapping):
        by_id = {str(key): value for key, value in given.items()}
        ids = [item.id for item in indicator.items]
        if refuse_unknown(by_id, ids, faults, under=f"{subject}."):
            return None
        answers = [by_id.get(key) for key in ids]
    elif is_list(given):
        answers = list(given)  # type: ignore[call-overload]
        if len(answers) != len(indicator.items):
            message = say("wrong-length", given=len(answers), expected=len(indicator.items))
            faults.add(message, subject)
            return None
    else:
        faults.add(say("not-a-row", value=shown(given)), subject)
        return None
    return _each_item(indicator, answers, subject, faults)


def _each_item(
    indicator: Indicator, answers: Sequence[Any], subject: str, faults: Faults
) -> tuple[tuple[Item, Fraction], ...] | Absent | None:
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
            fault = value if isinstance(value, Message) else say("not-a-number", value=value)
            faults.add(fault, name)
            faulty = True
    if faulty:
        return None
    return missing(", ".join(blank)) if blank else tuple(understood)


def sample_answer(indicator: Indicator, given: object, faults: Faults) -> Answer | None:
    """Return the answer of a sample given as rows, or `None` where there is a fault."""
    sample = indicator.sample
    if sample is None or not (is_list(given) or isinstance(given, Mapping)):
        return None
    grouped = sample.groups is not None
    groups = _grouped(given) if grouped else ((None, given),)
    if isinstance(groups, Message):
        faults.add(groups, indicator.id)
        return None
    if not groups:
        faults.add(say("empty-sample"), indicator.id)
        return None
    read: list[tuple[str | None, tuple[Row, ...]]] = []
    absent: Absent | None = None
    faulty = False
    for index, (name, rows) in enumerate(groups, start=1):
        subject = f"{indicator.id}[{name or index}]" if grouped else indicator.id
        result = _rows(indicator, rows, subject, faults)
        if result is None:
            faulty = True
        elif isinstance(result, Absent):
            absent = absent or result
        else:
            read.append((name, result))
    if faulty:
        return None
    if absent is not None:
        return Answer(indicator, absent)
    value = average(tuple(read), sample.averaging)
    return Answer(indicator, value, groups=tuple(read))


def _grouped(given: object) -> Sequence[tuple[str | None, Any]] | Message:
    if isinstance(given, Mapping):
        return [(str(name), rows) for name, rows in given.items()]
    groups: list[Any] = list(given)  # type: ignore[call-overload]
    for group in groups:
        nested = is_list(group) and all(is_list(r) or isinstance(r, Mapping) for r in group)
        if not nested:
            return say("rows-without-groups")
    return [(None, group) for group in groups]


def _rows(
    indicator: Indicator, given: object, subject: str, faults: Faults
) -> tuple[Row, ...] | Absent | None:
    if not is_list(given):
        faults.add(say("not-a-row", value=shown(given)), subject)
        return None
    rows: list[Any] = list(given)  # type: ignore[call-overload]
    if not rows:
        faults.add(say("empty-sample"), subject)
        return None
    read: list[Row] = []
    absent: Absent | None = None
    faulty = False
    for index, row in enumerate(rows, start=1):
        result = _row(indicator, row, f"{subject}[{index}]", faults)
        if result is None:
            faulty = True
        elif isinstance(result, Absent):
            absent = absent or result
        else:
            read.append(result)
    if faulty:
        return None
    return tuple(read) if absent is None else absent


def _row(indicator: Indicator, row: object, subject: str, faults: Faults) -> Row | Absent | None:
    if indicator.items:
        answers = item_answers(indicator, row, subject, faults)
        if answers is None or isinstance(answers, Absent):
            return answers
        return tuple(value for _, value in answers)
    if is_blank(row):
        return missing(subject)
    value = as_number(row)
    if isinstance(value, Message):
        faults.add(value, subject)
        return None
    if value not in indicator.values:
        message = say("value-outside-set", value=shown(row), values=str(indicator.values))
        faults.add(message, subject)
        return None
    return (value,)


def average(groups: Groups, averaging: Averaging) -> Fraction:
    """Return the value of a sample: the mean of the sums of its rows, as the averaging says."""
    sums = [[sum(row, Fraction()) for row in rows] for _, rows in groups]
    if averaging is Averaging.GROUPS:
        return _mean([_mean(rows) for rows in sums])
    return _mean([row for rows in sums for row in rows])


def _mean(values: Sequence[Fraction]) -> Fraction:
    return sum(values, Fraction()) / len(values)
