# SPDX-License-Identifier: MIT
"""The cells of an event: a day, a school, how much and of which part, or why they are none."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from shnor_rules.errors import NotationError
from shnor_rules.evaluation.scalars import fold, shown
from shnor_rules.findings.nearest import nearest
from shnor_rules.messages import Message, say
from shnor_rules.notation import parse_number
from shnor_rules.notation.days import parse_day, written_day

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from shnor_rules.model import Plan, School

_SHORT: Final = re.compile(r"(?P<rest>\d{1,2}\.\d{1,2}\.)(?P<year>\d{2})")
_NO_NUMBER: Final = re.compile(r"\D+")
_MOST_DIGITS: Final = 9


def day_in(text: str) -> date | Message:
    """Return the day that a text names: `15.09.2021` or `2021-09-15`."""
    if not text:
        return say("event-date.blank")
    day = parse_day(text)
    if day is not None:
        return day
    if written_day(text) is not None:
        return say("event-date.none", text=shown(text))
    short = _SHORT.fullmatch(text)
    if short is None:
        return say("event-date", text=shown(text))
    return say("event-date.short", text=shown(text), meant=f"{short['rest']}20{short['year']}")


def quantity_in(text: str) -> Fraction | Message:
    """Return how much a text says; a blank one says one."""
    if not text:
        return Fraction(1)
    try:
        number = parse_number(text)
    except NotationError:
        return say("event-quantity", text=shown(text))
    return say("event-quantity.negative", text=shown(text)) if number <= 0 else number


def part_in(text: str, plan: Plan | None) -> int | Message:
    """Return of which part of a plan a text speaks; where there is only one, it may be blank.

    Args:
        text: the text.
        plan: what is planned for the row.
    """
    values = () if plan is None else (plan.total, *plan.years.values())
    several = [each for each in values if each is not None and len(each.amounts) > 1]
    parts = max((len(each.amounts) for each in several), default=1)
    if not text:
        if parts == 1:
            return 1
        return say("event-part.blank", plan=str(several[0]), parts=parts)
    # Python refuses to make a number of thousands of digits.
    part = int(text) if text.isdecimal() and len(text) <= _MOST_DIGITS else 0
    if part in range(1, parts + 1):
        return part
    if parts == 1:
        return say("event-part.one", text=shown(text))
    return say("event-part", text=shown(text), plan=str(several[0]), parts=parts)


def school_in(text: str, schools: Sequence[School], concerned: Sequence[str]) -> str | Message:
    """Return the id of the school that a text names, or the text where no schools are known.

    Args:
        text: the id or the title of a school; a blank one names none, and is returned as it is.
        schools: the schools that the ruleset lists.
        concerned: the schools that the row names; empty where it is about all of them.
    """
    if not text:
        return ""
    named = {fold(name): each.id for each in schools for name in (each.title, each.id)}
    known = named or {fold(each): each for each in concerned}
    if not known:
        return text
    found = known.get(fold(text)) or known.get(_NO_NUMBER.sub("", text))
    if found is None:
        near = nearest(fold(text), known)
        if near is None:
            return say(
                "event-school", text=shown(text), schools=", ".join(dict.fromkeys(known.values()))
            )
        return say("event-school.near", text=shown(text), near=known[near.name])
    if concerned and found not in concerned:
        return say("event-school.other", school=found, schools=", ".join(concerned))
    return found
