# SPDX-License-Identifier: MIT
"""Dynamics as one sheet: a row for every answer, total and level that was compared, or was not."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Final

from shnor_rules.analysis.about import about
from shnor_rules.analysis.dynamics.changes import change_in_words
from shnor_rules.analysis.entries import numbered
from shnor_rules.messages import say
from shnor_rules.model import Change
from shnor_rules.reports.analysis.wording import indicator_name, key_in_words
from shnor_rules.reports.sheet import number_cell, sheet_row, text_cell

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from shnor_rules.analysis.dynamics.changes import Changed
    from shnor_rules.analysis.dynamics.comparing import Dynamics, Step
    from shnor_rules.analysis.dynamics.conclusions import Conclusions
    from shnor_rules.analysis.dynamics.ladder import Course
    from shnor_rules.analysis.dynamics.sums import Sum
    from shnor_rules.evaluation.answers import Answer
    from shnor_rules.messages import Message

_COLUMNS: Final = (
    "from",
    "to",
    "record",
    "name",
    "before",
    "after",
    "difference",
    "change",
    "reason",
    "before-part",
    "before-whole",
    "part",
    "whole",
)


def dynamics_rows(dynamics: Dynamics, concluded: Sequence[Conclusions], lang: str) -> Iterator[str]:
    """Yield a comparison of periods as rows of CSV."""
    yield sheet_row([say(f"dynamics.column.{name}").render(lang) for name in _COLUMNS])
    titles = list(map(text_cell, dynamics.about))
    ends = {"from": titles[0], "to": titles[-1]}
    rows = chain(
        chain.from_iterable(_step(step, lang) for step in dynamics.steps),
        chain.from_iterable(_sum(each, lang) for each in dynamics.sums),
        (ends | _course(course, lang) for course in dynamics.courses),
        (ends | row for each in concluded for row in _conclusions(each, lang)),
        _notices(dynamics, concluded, lang),
    )
    for row in rows:
        yield sheet_row([row.get(name, "") for name in _COLUMNS])


def _step(step: Step, lang: str) -> Iterator[dict[str, str]]:
    periods = {"from": text_cell(step.before), "to": text_cell(step.after)}
    for pair in step.pairs:
        record = {**periods, "record": text_cell(key_in_words(pair.key, lang))}
        for key, changed in (("level", pair.level), ("total", pair.total)):
            if changed is not None:
                name = say(f"dynamics.{key}").render(lang)
                yield {**record, "name": name, **_changed(changed, lang)}
        for indicator, changed in pair.answers:
            name = text_cell(indicator_name(indicator, lang))
            counts = _counts(*pair.given(indicator))
            yield {**record, "name": name, **_changed(changed, lang), **counts}
    for apart in step.apart:
        yield {
            **periods,
            "record": text_cell(key_in_words(apart.key, lang)),
            "change": change_in_words(Change.NOT_COMPARABLE).render(lang),
            "reason": text_cell(apart.reason.render(lang)),
        }


def _counts(before: Answer, after: Answer) -> dict[str, str]:
    """Return the counts that a share was given as, so that nobody has to average percents."""
    cells: dict[str, str] = {}
    for prefix, answer in (("before-", before), ("", after)):
        if answer.counts is not None:
            part, whole = map(number_cell, answer.counts)
            cells |= {f"{prefix}part": part, f"{prefix}whole": whole}
    return cells


def _changed(changed: Changed, lang: str) -> dict[str, str]:
    difference = changed.difference
    return {
        "before": _value(changed.before),
        "after": _value(changed.after),
        "difference": "" if difference is None else number_cell(difference),
        "change": change_in_words(changed.change).render(lang),
        "reason": _reason(changed.reason, lang),
    }


def _value(text: str | None) -> str:
    """Return a value; a fraction, which a spreadsheet would take for a date, as text."""
    return f"'{text}" if text is not None and "/" in text else text_cell(text)


def _reason(reason: Message | None, lang: str) -> str:
    return "" if reason is None else text_cell(reason.render(lang))


def _sum(each: Sum, lang: str) -> Iterator[dict[str, str]]:
    """Yield the share of each period with its counts, and then how the shares compare."""
    named = {
        "record": say("analysis.whole").render(lang),
        "name": text_cell(indicator_name(each.indicator, lang)),
    }
    for added in each.added:
        yield {
            **named,
            "from": text_cell(added.period),
            "after": "" if added.value is None else number_cell(added.value),
            "reason": _reason(added.reason, lang),
            "part": number_cell(added.part),
            "whole": number_cell(added.whole),
        }
    for before, after, changed in zip(each.added, each.added[1:], each.changes, strict=False):
        periods = {"from": text_cell(before.period), "to": text_cell(after.period)}
        yield {**named, **periods, **_changed(changed, lang)}


def _course(course: Course, lang: str) -> dict[str, str]:
    return {
        "record": text_cell(key_in_words(course.key, lang)),
        "name": say("dynamics.courses.name").render(lang),
        "after": text_cell(", ".join(level or "" for level in course.levels)),
        "change": course.way.said().render(lang),
        "reason": _reason(course.reason, lang),
    }


def _conclusions(concluded: Conclusions, lang: str) -> Iterator[dict[str, str]]:
    for each in concluded.drawn:
        yield {
            "record": text_cell(key_in_words(each.key, lang)),
            "name": text_cell(concluded.monitoring.title),
            "after": "" if each.level is None else text_cell(each.level.name),
            "reason": _reason(each.reason, lang),
        }


def _notices(
    dynamics: Dynamics, concluded: Sequence[Conclusions], lang: str
) -> Iterator[dict[str, str]]:
    """Yield the words that go with the results, each once."""
    results = (each.result for concluding in concluded for each in concluding.drawn)
    every = (*dynamics.about.values(), about(numbered(results)))
    for text in dict.fromkeys(notice.text for each in every for notice in each.notices):
        yield {"name": say("analysis.notice.name").render(lang), "reason": text_cell(text)}
