# SPDX-License-Identifier: MIT
"""How an outcome came about: formula, numbers put in, bound, clause, distances, remarks."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from shnor_rules.evaluation.answers import written
from shnor_rules.evaluation.citing import cited, likeness_in_words
from shnor_rules.evaluation.explaining_answers import explain_answer
from shnor_rules.evaluation.explaining_bands import explain_level
from shnor_rules.evaluation.explaining_steps import explain_step
from shnor_rules.evaluation.explaining_tables import (
    explain_cell,
    explain_gradings,
    explain_table_level,
)
from shnor_rules.evaluation.explanation import Explanation
from shnor_rules.expressions.absent import Absent
from shnor_rules.messages import Message, say
from shnor_rules.model import Basis, Computed, Status
from shnor_rules.notation import format_decimal, format_number
from shnor_rules.program import Step

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.evaluation.outcome import Outcome
    from shnor_rules.expressions.exact import Value
    from shnor_rules.program import Definition


def explain(outcome: Outcome) -> Explanation:
    """Return how an outcome came about, as a tree."""
    children = [*_total(outcome), *explain_gradings(outcome)]
    children += [*explain_level(outcome), *explain_table_level(outcome), *_distances(outcome)]
    children += [explain_answer(outcome, answer) for answer in outcome.answers.values()]
    children += [*_notices(outcome), *_readings(outcome), *_likeness(outcome)]
    children += [*_remarks(outcome), _identity(outcome)]
    return Explanation(
        kind="assessment",
        message=_headline(outcome),
        name=None if outcome.level is None else outcome.level.name,
        value=outcome.status.value,
        children=tuple(children),
    )


def _headline(outcome: Outcome) -> Message:
    if outcome.level is not None:
        meaning = outcome.level.meaning
        if meaning is None:
            return say("explain.level", level=outcome.level.name)
        if meaning.startswith(outcome.level.name):
            return say("explain.meaning", meaning=meaning)
        return say("explain.level.meaning", level=outcome.level.name, meaning=meaning)
    status = say(f"status.{outcome.status.value}")
    if outcome.reason is None or outcome.status is Status.NO_SCALE:
        return outcome.reason or status
    return say("explain.no-level", status=status, reason=outcome.reason)


def _total(outcome: Outcome) -> Iterator[Explanation]:
    total = outcome.monitoring.total
    if total is not None:
        yield _computed(outcome, total, "total")
    for computed in (*outcome.monitoring.subtotals, *outcome.monitoring.derived):
        yield _computed(outcome, computed, "subtotal")


def _computed(outcome: Outcome, computed: Computed, kind: str) -> Explanation:
    value = outcome.values[computed.name]
    return Explanation(
        kind=kind,
        message=_worth(computed, value),
        name=computed.name,
        value=written(value),
        clause=cited(outcome.monitoring, computed.clause),
        children=tuple(_formulas(outcome, computed)),
    )


def _worth(computed: Computed, value: Value) -> Message:
    name = computed.name if computed.title is None else computed.title
    if isinstance(value, Absent):
        return say("explain.no-value", name=name, reason=value.reason)
    number = written(value) or ""
    if isinstance(value, Fraction) and "/" in number:
        decimal = format_decimal(value)
        return say("explain.value.fraction", name=name, value=number, decimal=decimal)
    return say("explain.value", name=name, value=number)


def _formulas(outcome: Outcome, computed: Computed) -> Iterator[Explanation]:
    quote = None if computed.clause is None else computed.clause.quote
    if quote is not None:
        yield Explanation("quote", say("explain.quote", quote=quote))
    if computed.basis is Basis.READING:
        yield Explanation("basis", say("explain.basis"))
    for step in _steps(outcome, computed):
        if isinstance(step, Step):
            yield from explain_step(outcome, step)
        else:
            yield from explain_cell(outcome, computed, step)


def _steps(outcome: Outcome, computed: Computed) -> Iterator[Definition]:
    stages = (
        f"{computed.name}_без_предела",
        f"{computed.name}_до_округления",
        computed.name,
    )
    steps = {step.name: step for step in outcome.program.definitions}
    for name in stages:
        if name in steps:
            yield steps[name]


def _distances(outcome: Outcome) -> Iterator[Explanation]:
    for way, distance in (("up", outcome.next_level), ("down", outcome.previous_level)):
        if distance is not None:
            amount = format_number(distance.amount)
            name = distance.level.name
            yield Explanation("distance", distance.said(way), name=name, value=amount)


def _notices(outcome: Outcome) -> Iterator[Explanation]:
    for notice in outcome.notices:
        message = say("explain.notice", text=notice.text)
        yield Explanation("notice", message, clause=cited(outcome.monitoring, notice.clause))


def _readings(outcome: Outcome) -> Iterator[Explanation]:
    if not outcome.readings:
        yield Explanation("reading", say("explain.literal"))
    for reading in outcome.monitoring.readings:
        if reading.id in outcome.readings:
            title = "" if reading.title is None else f": {reading.title}"
            message = say("explain.reading", name=reading.id, title=title, status=reading.status)
            yield Explanation("reading", message, name=reading.id)


def _likeness(outcome: Outcome) -> Iterator[Explanation]:
    likeness = outcome.monitoring.likeness
    while likeness is not None:
        identity, message = likeness.identity, likeness_in_words(likeness)
        yield Explanation("like", message, name=identity.name, value=identity.hash)
        likeness = likeness.theirs.likeness


def _remarks(outcome: Outcome) -> Iterator[Explanation]:
    for remark in outcome.remarks:
        message = say("explain.remark", name=remark.id, note=remark.note)
        yield Explanation("remark", message, clause=remark.place, name=remark.id)


def _identity(outcome: Outcome) -> Explanation:
    identity = outcome.identity
    message = say(
        "explain.identity",
        ruleset=identity.ruleset,
        monitoring=identity.monitoring,
        document="" if identity.document is None else f", {identity.document}",
        hash=identity.hash,
    )
    return Explanation("identity", message, name=identity.monitoring, value=identity.hash)
