# SPDX-License-Identifier: MIT
"""Boundary coverage as Markdown without HTML, for the text of a pull request."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from shnor_rules.analysis.boundaries import State
from shnor_rules.messages import say
from shnor_rules.reports.boundaries.wording import (
    few,
    goal_in_words,
    heading,
    name_of,
    record_of,
    row_of,
    undecided_in_words,
)
from shnor_rules.reports.findings.text import concise
from shnor_rules.reports.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from shnor_rules.analysis.boundaries import BoundaryCoverage
    from shnor_rules.reports.boundaries.wording import Covered

_MARKS: Final = re.compile(r"([\\`*_\[\]<>|#])")


def markdown_page(covered: Covered, lang: str = "ru") -> str:
    """Return a table of all monitorings, then what is open in each, then what fails."""
    lines = [f"## {say('boundary.title').render(lang)}", ""]
    if covered.coverages:
        lines += [_row(heading(lang)), "| --- | ---: | ---: | ---: | ---: | ---: |"]
        lines += [_row(map(_plain, row_of(each, lang))) for each in covered.coverages]
    for coverage in covered.coverages:
        found = list(_open(coverage, lang))
        if found:
            lines += ["", f"### {_plain(name_of(coverage))}", "", *found]
    failing = concise(covered.shown.findings, lang).splitlines()
    if failing:
        lines += ["", f"### {say('boundary.failing').render(lang)}", ""]
        lines += [f"- {_plain(each)}" for each in failing]
    return "\n".join(lines)


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _open(coverage: BoundaryCoverage, lang: str) -> Iterator[str]:
    goals, others = few(coverage.open)
    for goal in goals:
        said = say("boundary.open", goal=goal_in_words(goal)).render(lang)
        yield f"- {_plain(said)}: {_code(record_of(goal))}"
    if others:
        yield f"- {say('boundary.more', count=others).render(lang)}"
    undecided, unshown = few(coverage.goals_in(State.UNDECIDED))
    for goal in undecided:
        yield f"- {_plain(undecided_in_words(goal).render(lang))}"
    if unshown:
        yield f"- {say('boundary.more.undecided', count=unshown).render(lang)}"


def _plain(text: str) -> str:
    """Return text that Markdown shows as it is."""
    return _MARKS.sub(r"\\\1", visible(text))


def _code(text: str) -> str:
    """Return text in a span of code, whatever backticks it has."""
    shown = visible(text)
    longest = max((len(each) for each in re.findall(r"`+", shown)), default=0)
    fence = "`" * (longest + 1)
    return f"{fence} {shown} {fence}" if longest else f"{fence}{shown}{fence}"
