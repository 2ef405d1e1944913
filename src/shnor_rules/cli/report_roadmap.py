# SPDX-License-Identifier: MIT
"""A report on a roadmap, by itself or as a part of one on a monitoring."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from shnor_rules.cli.exits import MISUSE
from shnor_rules.cli.fulfilment import events_in, exit_code_of
from shnor_rules.cli.misuse import UsageError
from shnor_rules.cli.report_sections import Addition
from shnor_rules.cli.roadmaps import school_of
from shnor_rules.cli.telling import note, tell
from shnor_rules.messages import say
from shnor_rules.model import read_roadmap_as
from shnor_rules.reports.content.roadmap import roadmap_facts, roadmap_sections
from shnor_rules.reports.content.roadmap_reviewed import roadmap_review
from shnor_rules.reports.content.wording import text
from shnor_rules.reports.findings.text import full

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shnor_rules.analysis.dynamics.sums import Sum
    from shnor_rules.cli.report_asked import Asking
    from shnor_rules.model import Roadmap


@frozen
class RoadmapsGone:
    """Roadmaps, looked at.

    Attributes:
        additions: what is to be said of each; `None` where a file cannot be read.
        code: the exit code.
    """

    additions: tuple[Addition, ...] | None
    code: int


def review_roadmaps(
    asking: Asking,
    printed: Sequence[Roadmap],
    names: Sequence[str],
    *,
    sums: Sequence[Sum] = (),
    summed: str | None = None,
) -> RoadmapsGone:
    """Look at roadmaps on the day of the report.

    Args:
        asking: what is asked for.
        printed: the roadmaps, as printed.
        names: the files of events; without any it is not known what was done.
        sums: the shares of the municipality by indicator, where a monitoring was assessed too.
        summed: the id of that monitoring.

    Raises:
        UsageError: there is no such school.
        InputError: the encoding or the kind of the files is unknown.
    """
    wanted, lang = asking.wanted, asking.lang
    school = school_of(wanted.school, asking.ruleset)
    read = tuple(read_roadmap_as(each, asking.readings_of(each)) for each in printed)
    kind = wanted.kind if asking.part in printed else None
    reported, findings, faulty = (
        events_in(names, asking.ruleset, printed, read, encoding=wanted.encoding, kind=kind)
        if names
        else ([], [], 0)
    )
    if findings:
        tell(full(findings, lang))
    code = exit_code_of(findings)
    if code == MISUSE:
        return RoadmapsGone(None, code)
    additions = []
    for each in read:
        events = [one.event for one in reported if one.roadmap == each.id] if names else None
        review = roadmap_review(
            asking.ruleset,
            each,
            events,
            day=asking.day,
            school=school,
            findings=findings,
            faulty=faulty,
            sums=sums,
            summed=summed,
        )
        if asking.day is None and review.day is not None:
            note(say("report.as-of", day=f"{review.day:%d.%m.%Y}"), lang)
        name = "roadmap" if len(read) == 1 else each.id
        title = text("roadmap.name", lang) if len(read) == 1 else each.title
        sections = roadmap_sections(review, lang)
        additions.append(Addition(name, title, sections, roadmap_facts(review), code))
    return RoadmapsGone(tuple(additions), code)


def roadmaps_asked(asking: Asking) -> tuple[Roadmap, ...]:
    """Return the roadmaps that `--events` means: those of the ruleset that have rows.

    Args:
        asking: what is asked for.

    Raises:
        UsageError: there is none.
    """
    found = tuple(each for each in asking.ruleset.roadmaps.values() if any(each.activities))
    if not found:
        raise UsageError(say("usage.no-roadmaps", rules=asking.ruleset.id))
    return found
