# SPDX-License-Identifier: MIT
"""Boundary coverage in words: names, shares, what is open and what is not proved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from shnor_rules.analysis.boundaries import State
from shnor_rules.checks.showing import record_text
from shnor_rules.messages import say
from shnor_rules.reports.lines import NOTHING
from shnor_rules.reports.portions import count_in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shnor_rules.analysis.boundaries import BoundaryCoverage, Goal
    from shnor_rules.messages import Message
    from shnor_rules.reports.findings.shown import Shown

MOST_GOALS: Final = 5
"""Open goals of one monitoring that a page for people shows; the others are counted."""


@frozen
class Covered:
    """What a page of boundary coverage shows.

    Attributes:
        shown: the examples that fail.
        ran: how many examples were run, monitoring by monitoring.
        coverages: the coverage of each monitoring.
    """

    shown: Shown
    ran: tuple[Message, ...]
    coverages: tuple[BoundaryCoverage, ...]


def name_of(coverage: BoundaryCoverage) -> str:
    """Return the ruleset and the monitoring, as in `korenovsky/teacher-competence`."""
    identity = coverage.monitoring.identity
    return f"{identity.ruleset}/{identity.monitoring}"


def percent_of(coverage: BoundaryCoverage) -> str:
    """Return the share in percent, or a dash where there is nothing to try."""
    percent = coverage.share.percent
    return NOTHING if percent is None else f"{percent} %"


def goal_in_words(goal: Goal) -> Message:
    """Return a goal, with its reading where it has one."""
    if goal.reading is None:
        return goal.said
    return say("boundary.under", reading=goal.reading, goal=goal.said)


def undecided_in_words(goal: Goal) -> Message:
    """Return that a goal is not proved, and why."""
    why = goal.why or say("boundary.why.not-found")
    return say("boundary.undecided", goal=goal_in_words(goal), why=why)


def record_of(goal: Goal) -> str:
    """Return the record that would meet an open goal, in YAML."""
    return record_text({} if goal.record is None else goal.record)


def heading(lang: str) -> tuple[str, ...]:
    """Return the heading of the table of all monitorings."""
    names = ("monitoring", "examples", "met", "percent", "unreachable", "undecided")
    return tuple(say(f"boundary.column.{name}").render(lang) for name in names)


def row_of(coverage: BoundaryCoverage, lang: str) -> tuple[str, ...]:
    """Return a row of the table of all monitorings."""
    return (
        name_of(coverage),
        str(coverage.examples),
        count_in_words(coverage.share).render(lang),
        percent_of(coverage),
        str(len(coverage.goals_in(State.UNREACHABLE))),
        str(len(coverage.goals_in(State.UNDECIDED))),
    )


def few(goals: Sequence[Goal]) -> tuple[tuple[Goal, ...], int]:
    """Return the goals that are shown, and how many are not."""
    return tuple(goals[:MOST_GOALS]), max(len(goals) - MOST_GOALS, 0)
