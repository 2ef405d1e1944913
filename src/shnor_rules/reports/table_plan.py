# SPDX-License-Identifier: MIT
"""The plan of a table in words: what is read, what is computed, and how wide numbers become."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.messages import say
from shnor_rules.reports.lines import under

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.messages import Message
    from shnor_rules.model import Monitoring
    from shnor_rules.tables.plans import Plan, PlannedInput, PlannedStep


def describe_plan(monitoring: Monitoring, plan: Plan, lang: str = "ru") -> str:
    """Return the plan of a table in words."""
    return "\n".join(_page(monitoring, plan, lang))


def _page(monitoring: Monitoring, plan: Plan, lang: str) -> Iterator[str]:
    yield say("plan.title", title=monitoring.title).render(lang)
    yield ""
    yield say("plan.steps").render(lang)
    for step in plan.steps:
        yield from under(each.render(lang) for each in _step(step))
    yield ""
    yield say("plan.inputs").render(lang)
    for each in plan.inputs:
        yield from under([_input(each, lang)])
    yield from under([say("plan.refused").render(lang)])


def _step(step: PlannedStep) -> Iterator[Message]:
    results = ", ".join(step.results)
    if step.bits is None:
        yield say("plan.step.none", results=results)
    else:
        yield say("plan.step", results=results, bits=step.bits)
    if step.low is None or step.high is None:
        yield say("plan.boundless")
    else:
        yield say("plan.largest", low=str(step.low), high=str(step.high))
    if step.inputs:
        yield say("plan.largest.from", inputs=", ".join(step.inputs))


def _input(given: PlannedInput, lang: str) -> str:
    head = say("plan.input", name=given.name, values=given.values).render(lang)
    return "; ".join([head, *(each.render(lang) for each in _details(given))])


def _details(given: PlannedInput) -> Iterator[Message]:
    if given.range is not None:
        ends = {"low": str(given.range[0]), "high": str(given.range[1])}
        if given.scale is None:
            yield say("plan.input.fraction", **ends)
        elif given.scale == 1:
            yield say("plan.input.whole", **ends)
        else:
            yield say("plan.input.scaled", scale=str(given.scale), **ends)
    if given.words:
        yield say("plan.input.words", words=", ".join(given.words))
    if not given.is_used:
        yield say("plan.input.idle")
