# SPDX-License-Identifier: MIT
"""Dynamics as text for people: periods, indicators, parts, records, shares, conclusions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shnor_rules.analysis.about import about
from shnor_rules.analysis.dynamics.changes import change_in_words
from shnor_rules.analysis.entries import numbered
from shnor_rules.messages import say
from shnor_rules.notation import format_decimal, format_number
from shnor_rules.reports.analysis.changes_text import (
    changed_in_words,
    record_lines,
    tallied_in_words,
)
from shnor_rules.reports.analysis.wording import (
    counts,
    entry_in_words,
    indicator_name,
    key_in_words,
    notices,
    readings_in_words,
    rules_lines,
)
from shnor_rules.reports.lines import NOTHING, under

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from shnor_rules.analysis.dynamics.comparing import Dynamics, Step
    from shnor_rules.analysis.dynamics.conclusions import Conclusions
    from shnor_rules.analysis.dynamics.ladder import Course
    from shnor_rules.analysis.dynamics.pairs import ByIndicator, Counted
    from shnor_rules.analysis.dynamics.sums import Added, Sum
    from shnor_rules.messages import Message
    from shnor_rules.model import Level


def dynamics_lines(
    dynamics: Dynamics, concluded: Sequence[Conclusions], lang: str
) -> Iterator[str]:
    """Yield a comparison of periods line by line, an empty line between two sections."""
    yield from _head(dynamics, lang)
    for step in dynamics.steps:
        yield from _step(step, lang)
    if dynamics.courses:
        yield from _section(say("dynamics.courses"), lang)
        yield from under(_course(course, lang) for course in dynamics.courses)
        yield from under((say("dynamics.courses.basis").render(lang),))
    if dynamics.sums:
        yield from _section(say("dynamics.sums"), lang)
        for each in dynamics.sums:
            yield from under(_sum(each, lang))
    for concluding in concluded:
        yield from _section(_concluding(concluding), lang)
        yield from under(_conclusions(concluding, lang))
    if not concluded:
        yield from _section(say("dynamics.conclusions.none"), lang)


def _section(heading: Message, lang: str) -> Iterator[str]:
    yield ""
    yield heading.render(lang)


def _head(dynamics: Dynamics, lang: str) -> Iterator[str]:
    """Yield what the periods rest on; what is the same in each of them is said once."""
    every = dynamics.about.values()
    yield from dict.fromkeys(line for each in every for line in rules_lines(each, lang))
    for title, each in dynamics.about.items():
        yield say("dynamics.line", name=title, said=counts(each)).render(lang)
    yield from dict.fromkeys(line for each in every for line in notices(each, lang))
    names = ", ".join(dynamics.key)
    key = say("dynamics.key", names=names) if names else say("dynamics.key.none")
    yield key.render(lang)


def _step(step: Step, lang: str) -> Iterator[str]:
    n = len(step.pairs)
    heading = say("dynamics.compared", before=step.before, after=step.after, n=n)
    yield from _section(heading, lang)
    for part in step.parts:
        yield from under(_counted(part, lang))
    if step.indicators:
        yield from _section(say("dynamics.indicators"), lang)
        for each in step.indicators:
            yield from under(_indicator(each, lang))
    if step.pairs:
        yield from _section(say("dynamics.records"), lang)
        for pair in step.pairs:
            yield from under(record_lines(pair, lang))
    if step.apart:
        yield from _section(say("dynamics.apart"), lang)
        for apart in step.apart:
            name = key_in_words(apart.key, lang)
            yield from under((say("dynamics.line", name=name, said=apart.reason).render(lang),))
            yield from under((entry_in_words(each, lang) for each in apart.entries), 2)


def _counted(part: Counted, lang: str) -> Iterator[str]:
    yield key_in_words(part.key, lang)
    said = [say("dynamics.answers", said=tallied_in_words(part.answers))]
    if part.levels is not None:
        said.append(say("dynamics.levels", said=tallied_in_words(part.levels)))
    yield from under(message.render(lang) for message in said)


def _indicator(each: ByIndicator, lang: str) -> Iterator[str]:
    name = indicator_name(each.indicator, lang)
    yield say("dynamics.line", name=name, said=each.indicator.title).render(lang)
    yield from under((tallied_in_words(each.tallied).render(lang),))
    for change, keys in each.records:
        if keys:
            listed = "; ".join(key_in_words(key, lang) for key in keys)
            message = say("dynamics.line", name=change_in_words(change), said=listed)
            yield from under((message.render(lang),), 2)


def _course(course: Course, lang: str) -> str:
    levels = ", ".join(level or NOTHING for level in course.levels)
    said = course.way.said()
    if course.reason is not None:
        said = say("dynamics.because", said=said, reason=course.reason)
    name = key_in_words(course.key, lang)
    return say("dynamics.course", name=name, levels=levels, said=said).render(lang)


def _sum(each: Sum, lang: str) -> Iterator[str]:
    name = indicator_name(each.indicator, lang)
    yield say("dynamics.line", name=name, said=each.indicator.title).render(lang)
    for added in each.added:
        yield from under(_added(added, lang))
    yield from under(changed_in_words(changed).render(lang) for changed in each.changes)


def _added(added: Added, lang: str) -> Iterator[str]:
    if added.value is None:
        reason = added.reason or ""
        yield say("dynamics.sum.none", period=added.period, reason=reason).render(lang)
    else:
        yield say(
            "dynamics.sum",
            period=added.period,
            part=format_number(added.part),
            whole=format_number(added.whole),
            percent=format_decimal(added.value),
        ).render(lang)
    yield from under(
        (
            say(
                "dynamics.sum.records",
                records=added.records,
                unanswered=added.unanswered,
                refused=added.refused,
            ).render(lang),
        )
    )
    if added.lacking:
        yield from under((say("dynamics.sum.lacking").render(lang),))
        yield from under((entry_in_words(entry, lang) for entry in added.lacking), 2)


def _concluding(concluded: Conclusions) -> Message:
    step = concluded.step
    name = concluded.monitoring.title
    return say("dynamics.conclusions", before=step.before, after=step.after, name=name)


def _conclusions(concluded: Conclusions, lang: str) -> Iterator[str]:
    yield readings_in_words(concluded.monitoring.applied).render(lang)
    yield from notices(about(numbered(each.result for each in concluded.drawn)), lang)
    for each in concluded.drawn:
        name = key_in_words(each.key, lang)
        said: str | Message = "" if each.reason is None else each.reason
        if each.level is not None:
            said = _concluded(each.level)
        yield say("dynamics.line", name=name, said=said).render(lang)


def _concluded(level: Level) -> str | Message:
    if level.meaning is None:
        return level.name
    return say("dynamics.concluded", level=level.name, meaning=level.meaning)
