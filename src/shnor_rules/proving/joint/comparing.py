# SPDX-License-Identifier: MIT
"""What the same answers come to under two monitorings: two versions, two readings of one text."""

from __future__ import annotations

from math import prod
from typing import TYPE_CHECKING, cast

from shnor_rules.expressions.attainable import MOST_WORK, Answer, Reached, Undecided, reach
from shnor_rules.expressions.graph import Input
from shnor_rules.expressions.islands import ordered
from shnor_rules.expressions.lifted import plain
from shnor_rules.expressions.stretches import Stretch
from shnor_rules.messages import say
from shnor_rules.proving.domains import By, Domain
from shnor_rules.proving.joint.dense import parted
from shnor_rules.proving.joint.graph import joined
from shnor_rules.proving.joint.pairing import Question, questions
from shnor_rules.proving.joint.pairs import End, Joint, Pair
from shnor_rules.proving.joint.partition import UnpairedError
from shnor_rules.proving.options import Option
from shnor_rules.proving.recording import Recorder

if TYPE_CHECKING:
    from collections.abc import Iterable

    from shnor_rules.expressions.lifted import Reachable
    from shnor_rules.model import Monitoring


def compared(
    one: Monitoring, other: Monitoring, *, by: By = "values", most_work: int = MOST_WORK
) -> Joint:
    """Return what every record comes to under two monitorings.

    A record is one choice of answers that one of them at least accepts; an answer that the other
    does not accept makes it refused there. What only one of them asks for may also be left out;
    what both need is answered, because without it there is no result in either.

    Args:
        one: a monitoring, as its readings read it.
        other: another version of it, or another reading.
        by: what is one answer, as `attainable` has it. What the two do not take apart alike is
            answered by numbers as well as in parts.
        most_work: how many intermediate values may be looked at.
    """
    try:
        asked = questions(one, other, by)
    except UnpairedError as error:
        return Joint(one, other, None, (), error.message)
    both = joined(one, other, asked)
    root = both.ended()
    used = {node.name for node in ordered(root) if isinstance(node, Input)}
    relevant = [each for each in asked if each.key in used or each.is_scored]
    answers = {each.key: _answers(each) for each in relevant}
    records = _ways(relevant)
    recorder = _recorder(one, other, relevant)
    found = reach(root, answers, most_work=most_work)
    if isinstance(found, Undecided):
        pairs = parted(both, answers, recorder, most_work=most_work)
        if isinstance(pairs, Undecided):
            return Joint(one, other, records, (), pairs.reason)
        return Joint(one, other, records, pairs)
    if any(_is_whole(each) for each in found):
        return Joint(one, other, records, (), say("undecided.whole"))
    found = found if all(each.answers for each in relevant) else ()
    is_countable = _ways(each for each in relevant if each.key in used) is not None
    idle = _ways(each for each in relevant if each.key not in used) if is_countable else None
    return Joint(one, other, records, tuple(_pair(each, recorder, idle) for each in found))


def _recorder(one: Monitoring, other: Monitoring, asked: Iterable[Question]) -> Recorder:
    domains = tuple(map(_domain, asked))
    met = {each.key for each in domains}
    required = [each for each in (*one.attributes, *other.attributes) if each.required]
    return Recorder(domains, tuple(each for each in required if each.id not in met))


def _pair(reached: Reached, recorder: Recorder, idle: int | None) -> Pair:
    first, second = cast("tuple[End, End]", reached.value)
    records = None if idle is None else reached.count * idle
    return Pair(first, second, records, reached, recorder)


def _is_whole(reached: Reached) -> bool:
    totals = (end.total for end in cast("tuple[End, End]", reached.value))
    stretches = (total for total in totals if isinstance(total, Stretch))
    return any(part.is_whole for each in stretches for part, _ in each.parts)


def _answers(asked: Question) -> list[Answer]:
    if asked.is_alike:
        return [Answer(each.one, each.ways) for each in asked.answers]
    return [
        Answer(cast("Reachable", (plain(each.one), plain(each.other))), each.ways)
        for each in asked.answers
    ]


def _domain(asked: Question) -> Domain:
    options = tuple(Option(each.told, None, each.give, each.ways) for each in asked.answers)
    return Domain(asked.key, asked.key, options, asked.is_scored)


def _ways(asked: Iterable[Question]) -> int | None:
    ways = [_domain(each).ways for each in asked]
    return None if None in ways else prod(each for each in ways if each is not None)
