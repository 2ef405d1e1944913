# SPDX-License-Identifier: MIT
"""What was answered to an indicator: value, points, counts, items, sample, act and link."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.evaluation.answers import written
from shnor_rules.evaluation.citing import cited
from shnor_rules.evaluation.explaining_bands import explain_points
from shnor_rules.evaluation.explanation import Explanation
from shnor_rules.expressions.absent import Absence, Absent
from shnor_rules.messages import say
from shnor_rules.notation import format_number

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from shnor_rules.evaluation.answers import Answer, Evidence
    from shnor_rules.evaluation.outcome import Outcome
    from shnor_rules.messages import Message
    from shnor_rules.model import Sample


def explain_answer(outcome: Outcome, answer: Answer) -> Explanation:
    """Return what was answered to one indicator, and what became of it."""
    indicator = answer.indicator
    parameters = {"name": indicator.called, "title": indicator.title}
    value = answer.written
    if isinstance(answer.value, Absent) and value is None:
        message = _nothing(answer, answer.value, parameters)
    elif answer.label is not None:
        message = say(
            "explain.indicator.label", **parameters, value=value or "", label=answer.label
        )
    else:
        message = say("explain.indicator", **parameters, value=value or "")
    return Explanation(
        kind="indicator",
        message=message,
        clause=cited(outcome.monitoring, indicator.clause),
        name=indicator.id,
        value=value,
        children=tuple(_details(outcome, answer)),
    )


def _nothing(answer: Answer, absent: Absent, parameters: Mapping[str, str]) -> Message:
    """Return that there is no value; why, where that says more than that nothing was answered."""
    is_bare = absent.kind is Absence.MISSING and absent.names == {answer.indicator.id}
    if is_bare and answer.reason is None:
        return say("explain.indicator.missing", **parameters)
    return say("explain.indicator.nothing", **parameters, reason=absent.reason)


def _details(outcome: Outcome, answer: Answer) -> Iterator[Explanation]:
    indicator = answer.indicator
    if not indicator.scored:
        yield Explanation("collected", say("explain.collected"))
    elif _is_rated(outcome) and indicator.id not in outcome.program.used:
        yield Explanation("unused", say("explain.unused"))
    if indicator.points is not None:
        yield _points(outcome, answer)
    if answer.counts is not None:
        part, whole = (format_number(count) for count in answer.counts)
        yield Explanation("counts", say("explain.counts", part=part, whole=whole))
    for item, value in answer.items:
        label = item.labels.get(value, format_number(value))
        message = say("explain.item", name=item.called, title=item.title, value=label)
        yield Explanation("item", message, name=item.id, value=format_number(value))
    if answer.groups and indicator.sample is not None:
        yield _sample(answer, indicator.sample)
    # A missing answer has its reason in its own line.
    if answer.reason is not None and answer.status != Absence.MISSING.value:
        message = say("explain.reason", text=answer.reason)
        yield Explanation("reason", message, value=answer.reason)
    yield from _evidence(answer.evidence, None)
    for item, evidence in answer.item_evidence:
        yield from _evidence(evidence, item.id)


def _is_rated(outcome: Outcome) -> bool:
    """Return whether there is anything for an answer to be part of."""
    return outcome.monitoring.total is not None or outcome.monitoring.table is not None


def _points(outcome: Outcome, answer: Answer) -> Explanation:
    points = outcome.values[answer.indicator.id]
    if isinstance(points, Absent):
        return Explanation("points", say("explain.points.nothing", reason=points.reason))
    said = written(points) or ""
    return Explanation(
        kind="points",
        message=say("explain.points", points=said),
        value=said,
        children=tuple(explain_points(outcome, answer)),
    )


def _sample(answer: Answer, sample: Sample) -> Explanation:
    rows = sum(len(group) for _, group in answer.groups)
    averaging = say(f"averaging.{sample.averaging.name.lower()}")
    grouped = ".groups" if sample.groups is not None else ""
    message = say(
        f"explain.sample{grouped}", rows=rows, groups=len(answer.groups), averaging=averaging
    )
    return Explanation("sample", message)


def _evidence(evidence: Evidence, item: str | None) -> Iterator[Explanation]:
    for kind, text in (("act", evidence.act), ("link", evidence.link)):
        if text is None:
            continue
        if item is None:
            message = say(f"explain.{kind}", text=text)
        else:
            message = say(f"explain.{kind}.item", name=item, text=text)
        yield Explanation(kind, message, name=item, value=text)
