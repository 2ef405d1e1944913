# SPDX-License-Identifier: MIT
"""`shnor-rules fulfilment`: what became of a roadmap, by a file of events."""

from __future__ import annotations

import sys
from datetime import UTC, date, datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

import click
from attrs import frozen

from shnor_rules.analysis.fulfilment import asking, fulfilment
from shnor_rules.analysis.timing.frame import frame_of
from shnor_rules.cli.answering import Choice
from shnor_rules.cli.choosing import chosen, chosen_plan
from shnor_rules.cli.commands import argument, choice, command, option, spoken
from shnor_rules.cli.exits import CLEAN, FINDINGS, MISUSE
from shnor_rules.cli.misuse import UsageError
from shnor_rules.cli.output import JSON, SHEET, TEXT, opened, refuse_overwriting
from shnor_rules.cli.telling import tell
from shnor_rules.findings import Finding, Severity
from shnor_rules.inputs import Planned, Reader, read_inputs
from shnor_rules.inputs.event_cells import day_in, school_in
from shnor_rules.messages import Message, say
from shnor_rules.model import read_roadmap_as
from shnor_rules.reports.findings.text import full
from shnor_rules.reports.fulfilment.formats import FORMS, Shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shnor_rules.inputs import Reported
    from shnor_rules.model import Roadmap, Ruleset

_LAYOUTS: Final = MappingProxyType({"text": TEXT, "json": JSON, "csv": SHEET})
_STDIN: Final = "-"


@frozen
class Wanted:
    """What the command line asks for; each attribute is the argument or the option of its name."""

    rules: str
    events: tuple[str, ...]
    as_of: str | None
    school: str | None
    readings: tuple[str, ...]
    form: str
    output: str | None
    encoding: str | None
    answer: str | None
    complete: str | None
    timely: str | None
    then: str | None
    otherwise: str | None


def build(lang: str) -> click.Command:
    """Return the command with its help in `lang`."""
    own = "fulfilment"

    @command(
        lang,
        own,
        argument(lang, "rules", "rules"),
        argument(lang, "events", "events", nargs=-1, required=True),
        option(lang, "--as-of", key=f"{own}.as-of", metavar="date"),
        option(lang, "--school", key=f"{own}.school", metavar="value"),
        option(
            lang, "--reading", "-r", "readings", key="reading", metavar="reading", multiple=True
        ),
        choice(lang, "--format", "-f", "form", key="format", choices=tuple(FORMS), default="text"),
        option(lang, "--output", "-o", key="output", metavar="file"),
        option(lang, "--encoding", key="encoding", metavar="encoding"),
        option(lang, "--answer", key=f"{own}.answer", metavar="indicator"),
        option(lang, "--complete", key=f"{own}.complete", metavar="share"),
        option(lang, "--timely", key=f"{own}.timely", metavar="share"),
        option(lang, "--then", key=f"{own}.then", metavar="value"),
        option(lang, "--else", "otherwise", key=f"{own}.else", metavar="value"),
    )
    @click.pass_context
    def run(context: click.Context, /, **options: Any) -> int:  # noqa: ANN401  (as declared above)
        return _fulfilment(Wanted(**options), spoken(context))

    return run


def _fulfilment(wanted: Wanted, lang: str) -> int:
    ruleset, printed = _roadmaps(wanted.rules)
    made = Choice(wanted.answer, wanted.complete, wanted.timely, wanted.then, wanted.otherwise)
    if made.is_made:
        _refuse_answer(wanted, ruleset, printed)
    as_of, school = _day(wanted.as_of), _school(wanted.school, ruleset)
    if wanted.events.count(_STDIN) > 1:
        raise UsageError(say("usage.stdin"))
    refuse_overwriting(wanted.output, wanted.events)
    if wanted.readings and len(printed) > 1:
        listed = ", ".join(f"{ruleset.id}/{each.id}" for each in printed)
        raise UsageError(say("usage.readings-of-one", rules=wanted.rules, roadmaps=listed))
    read = [read_roadmap_as(each, wanted.readings) for each in printed]
    reported, findings = _events(ruleset, printed, read, wanted)
    fulfilled = tuple(
        fulfilment(
            each,
            [one.event for one in reported if one.roadmap == each.id],
            as_of=as_of,
            schools=[one.id for one in ruleset.schools],
            calendar=ruleset.calendar,
            school=school,
        )
        for each in read
    )
    shown = Shown(
        fulfilled,
        {each.id: asking(ruleset, each.id) for each in read},
        made.of(fulfilled[0]) if made.is_made else None,
    )
    if findings:
        tell(full(findings, lang))
    with opened(wanted.output, _LAYOUTS[wanted.form]) as file:
        file.writelines(FORMS[wanted.form](shown, lang))
    return _exit_code(findings)


def _roadmaps(rules: str) -> tuple[Ruleset, tuple[Roadmap, ...]]:
    """Return the ruleset with the roadmap that is named, or with all that have rows.

    Raises:
        UsageError: there is no row.
    """
    plan = chosen_plan(rules)
    if plan is None:
        ruleset, _ = chosen(rules)
        roadmaps = tuple(ruleset.roadmaps.values())
    else:
        ruleset, roadmaps = plan[0], (plan[1],)
    # A list of targets has nothing that could be done on a day.
    with_rows = tuple(each for each in roadmaps if any(each.activities))
    if not with_rows:
        raise UsageError(say("usage.no-roadmaps", rules=rules))
    return ruleset, with_rows


def _refuse_answer(wanted: Wanted, ruleset: Ruleset, printed: Sequence[Roadmap]) -> None:
    if wanted.form == "csv":
        raise UsageError(say("usage.answer.csv"))
    if len(printed) > 1:
        listed = ", ".join(f"{ruleset.id}/{each.id}" for each in printed)
        raise UsageError(say("usage.answer.several", roadmaps=listed))


def _day(text: str | None) -> date:
    """Return the day that is asked for, or today.

    Raises:
        UsageError: the text is no day.
    """
    if text is None:
        return datetime.now(UTC).astimezone().date()
    day = day_in(text.strip())
    if isinstance(day, Message):
        raise UsageError(say("usage.as-of", text=text))
    return day


def _school(text: str | None, ruleset: Ruleset) -> str | None:
    if text is None:
        return None
    rows = (row for each in ruleset.roadmaps.values() for row in each.activities)
    named = tuple(dict.fromkeys(school for row in rows for school in row.schools))
    school = school_in(text.strip(), ruleset.schools, () if ruleset.schools else named)
    if isinstance(school, Message):
        raise UsageError(school)
    return school or None


def _events(
    ruleset: Ruleset, printed: Sequence[Roadmap], read: Sequence[Roadmap], wanted: Wanted
) -> tuple[list[Reported], list[Finding]]:
    planned = [
        Planned(each, text, frame_of(each, ruleset.calendar).first)
        for text, each in zip(printed, read, strict=True)
    ]
    given = read_inputs(wanted.events, stdin=sys.stdin.buffer, encoding=wanted.encoding)
    reported: list[Reported] = []
    findings: list[Finding] = []
    for each in Reader(planned, ruleset.schools).read(given):
        if isinstance(each, Finding):
            findings.append(each)
        else:
            reported.append(each)
    return reported, findings


def _exit_code(findings: Sequence[Finding]) -> int:
    if any(each.name == "unreadable-file" for each in findings):
        return MISUSE
    return FINDINGS if any(each.severity is Severity.ERROR for each in findings) else CLEAN
