# SPDX-License-Identifier: MIT
"""Suggested examples as YAML, ready to be pasted below `examples:` of a monitoring."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from shnor_rules.checks.showing import record_text
from shnor_rules.messages import Message, say
from shnor_rules.notation import format_number

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from shnor_rules.analysis.boundaries import Goal, Suggestion
    from shnor_rules.evaluation import Assessment

_WIDTH: Final = 118
_MOST_NAMES: Final = 4
_MOST_GOALS: Final = 2

_PLAIN: Final = re.compile(r"[^\W_][^\n]*")
_NOT_PLAIN: Final = re.compile(r": |:$| #|\s$")


def examples_yaml(suggestions: Sequence[Suggestion]) -> Iterator[str]:
    """Yield the lines of examples with titles, what comes of them, and the word to compare.

    The examples are in Russian, as all rulesets are.
    """
    for suggestion in suggestions:
        yield f"  # {say('boundary.compare').render('ru')}"
        yield f"  - title: {_scalar(title_of(suggestion))}"
        yield from _record(record_text(suggestion.record), suggestion)
        if suggestion.reading is not None:
            yield f"    reading: {suggestion.reading}"
        yield f"    expect: {_expected(suggestion.assessment)}"


def title_of(suggestion: Suggestion) -> str:
    """Return what an example shows, in Russian: its first goals, and how many more there are."""
    told = list(_together(suggestion.goals))
    shown = "; ".join(each.render("ru") for each in told[:_MOST_GOALS])
    others = len(told) - _MOST_GOALS
    if others > 0:
        shown = say("boundary.title.more", text=shown, count=others).render("ru")
    if suggestion.reading is None:
        return shown
    return say("boundary.title.reading", reading=suggestion.reading, text=shown).render("ru")


def _together(goals: Sequence[Goal]) -> Iterator[Message]:
    """Yield the goals in words, those that differ only in their part as one."""
    parts: dict[tuple[object, ...], list[Goal]] = {}
    for goal in goals:
        others = tuple(
            (name, str(each)) for name, each in goal.said.parameters.items() if name != "name"
        )
        parts.setdefault((goal.said.key, others), []).append(goal)
    for each in parts.values():
        said = each[0].said
        names = [goal.part for goal in each]
        if "name" in said.parameters and len(names) > 1:
            shown = names if len(names) <= _MOST_NAMES else [*names[:_MOST_NAMES], "…"]
            said = Message(said.key, {**said.parameters, "name": ", ".join(shown)})
        yield said


def _record(flow: str, suggestion: Suggestion) -> Iterator[str]:
    line = f"    record: {flow}"
    if len(line) <= _WIDTH:
        yield line
        return
    yield "    record:"
    for part, answer in suggestion.record.items():
        yield f"      {part}: {record_text(answer)}"


def _expected(assessment: Assessment) -> str:
    total = "null" if assessment.total is None else f'"{format_number(assessment.total)}"'
    level = "null" if assessment.level is None else record_text(assessment.level.name)
    status = record_text(assessment.status.render("ru"))
    return f"{{total: {total}, level: {level}, status: {status}}}"


def _scalar(text: str) -> str:
    is_plain = _PLAIN.fullmatch(text) is not None and _NOT_PLAIN.search(text) is None
    return text if is_plain else record_text(text)
