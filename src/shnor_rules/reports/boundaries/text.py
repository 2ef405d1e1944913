# SPDX-License-Identifier: MIT
"""Boundary coverage as text: what is open, with records, then a table of all monitorings."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
from shnor_rules.reports.findings.text import concise, full
from shnor_rules.reports.lines import aligned, printed, under

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shnor_rules.analysis.boundaries import BoundaryCoverage
    from shnor_rules.reports.boundaries.wording import Covered


def full_page(covered: Covered, lang: str = "ru") -> str:
    """Return the failing examples, the open goals with records, and the table."""
    failing = full(covered.shown.findings, lang)
    lines = [each.render(lang) for each in covered.ran]
    for coverage in covered.coverages:
        found = list(_open(coverage, lang))
        lines += ["", *found] if found else []
    lines += ["", *_table(covered, lang)]
    return _page(failing, lines)


def concise_page(covered: Covered, lang: str = "ru") -> str:
    """Return the failing examples and the open goals one a line, and the table."""
    failing = concise(covered.shown.findings, lang)
    lines = [each.render(lang) for each in covered.ran]
    for coverage in covered.coverages:
        for goal in coverage.open:
            said = goal_in_words(goal)
            lines.append(say("boundary.line", name=name_of(coverage), goal=said).render(lang))
    lines += ["", *_table(covered, lang)]
    return _page(failing, lines)


def _page(failing: str, lines: list[str]) -> str:
    told = "".join(printed(lines)).strip("\n")
    return "\n\n".join(filter(None, (failing, told)))


def _open(coverage: BoundaryCoverage, lang: str) -> Iterator[str]:
    """Yield the goals of one monitoring that are open or undecided; nothing where none is."""
    goals, others = few(coverage.open)
    undecided, unshown = few(coverage.goals_in(State.UNDECIDED))
    if goals or undecided:
        yield say("boundary.of", name=name_of(coverage)).render(lang)
    for goal in goals:
        said = say("boundary.open", goal=goal_in_words(goal)).render(lang)
        yield from under((said, f"  {record_of(goal)}"))
    if others:
        yield from under((say("boundary.more", count=others).render(lang),))
    for goal in undecided:
        yield from under((undecided_in_words(goal).render(lang),))
    if unshown:
        yield from under((say("boundary.more.undecided", count=unshown).render(lang),))


def _table(covered: Covered, lang: str) -> Iterator[str]:
    if covered.coverages:
        rows = [row_of(each, lang) for each in covered.coverages]
        yield from aligned([heading(lang), *rows])
