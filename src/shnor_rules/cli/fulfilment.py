# SPDX-License-Identifier: MIT
"""`shnor-rules fulfilment`: what became of a roadmap, by a file of events."""

from __future__ import annotations

import sys
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

import click
from attrs import frozen

from shnor_rules.analysis.fulfilment import asking, beginnings, fulfilment
from shnor_rules.cli.answering import Choice
from shnor_rules.cli.asked import known_for
from shnor_rules.cli.choosing import chosen, files_of
from shnor_rules.cli.commands import argument, command, option, spoken
from shnor_rules.cli.editions import day_of
from shnor_rules.cli.exits import CLEAN, FINDINGS, MISUSE
from shnor_rules.cli.misuse import UsageError
from shnor_rules.cli.output import layout_of, opened, refuse_clashes
from shnor_rules.cli.roadmaps import listed, roadmaps_as, school_of
from shnor_rules.cli.shared_options import (
    encoding_option,
    format_option,
    output_option,
    reading_option,
)
from shnor_rules.cli.telling import tell
from shnor_rules.findings import Finding, Severity
from shnor_rules.inputs import Planned, Reader, read_inputs
from shnor_rules.messages import say
from shnor_rules.model import Roadmap
from shnor_rules.reports.findings.text import full
from shnor_rules.reports.fulfilment.formats import FORMS, Shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shnor_rules.inputs import Reported
    from shnor_rules.model import Ruleset


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
        option(lang, "--school", key=f"{own}.school", metavar="school"),
        reading_option(lang),
        format_option(lang, FORMS),
        output_option(lang),
        encoding_option(lang),
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
    as_of, school = _day(wanted.as_of), school_of(wanted.school, ruleset)
    refuse_clashes(wanted.output, (*wanted.events, *files_of(ruleset)))
    read = roadmaps_as(printed, wanted.readings, rules=wanted.rules, ruleset=ruleset)
    reported, findings, faulty = events_in(
        wanted.events, ruleset, printed, read, encoding=wanted.encoding
    )
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
        faulty,
    )
    if findings:
        tell(full(findings, lang))
    with opened(wanted.output, layout_of(wanted.form)) as file:
        file.writelines(FORMS[wanted.form](shown, lang))
    return exit_code_of(findings)


def _roadmaps(rules: str) -> tuple[Ruleset, tuple[Roadmap, ...]]:
    """Return the ruleset with the roadmap that is named, or with all that have rows.

    Raises:
        UsageError: there is no row.
    """
    found = chosen(rules)
    named = (found.part,) if isinstance(found.part, Roadmap) else found.ruleset.roadmaps.values()
    # A list of targets has nothing that could be done on a day.
    with_rows = tuple(each for each in named if any(each.activities))
    if not with_rows:
        raise UsageError(say("usage.no-roadmaps", rules=rules))
    return found.ruleset, with_rows


def _refuse_answer(wanted: Wanted, ruleset: Ruleset, printed: Sequence[Roadmap]) -> None:
    if wanted.form == "csv":
        raise UsageError(say("usage.answer.csv"))
    if len(printed) > 1:
        raise UsageError(say("usage.answer.several", roadmaps=listed(printed, ruleset)))


def _day(text: str | None) -> date:
    """Return the day that is asked for, or today.

    Raises:
        UsageError: the text is no day.
    """
    if text is None:
        return datetime.now(UTC).astimezone().date()
    return day_of(text)


def events_in(  # noqa: PLR0913  (the roadmaps in both forms, and how files are read)
    names: Sequence[str],
    ruleset: Ruleset,
    printed: Sequence[Roadmap],
    read: Sequence[Roadmap],
    *,
    encoding: str | None = None,
    kind: str | None = None,
) -> tuple[list[Reported], list[Finding], int]:
    """Return the events of files, the findings, and how many events are left out because of these.

    Args:
        names: the files.
        ruleset: the ruleset of the roadmaps.
        printed: the roadmaps as they are printed.
        read: the same as they are read.
        encoding: the encoding of the files, or `None` to find it out.
        kind: the kind of the files, or `None` where their names tell.
    """
    planned = [
        Planned(each, text, beginnings(each, ruleset.calendar))
        for text, each in zip(printed, read, strict=True)
    ]
    known = known_for(read[0], ruleset, others=read[1:])
    given = list(
        read_inputs(names, stdin=sys.stdin.buffer, encoding=encoding, kind=kind, known=known)
    )
    reported: list[Reported] = []
    findings: list[Finding] = []
    for each in Reader(planned, ruleset.schools).read(given):
        if isinstance(each, Finding):
            findings.append(each)
        else:
            reported.append(each)
    records = sum(not isinstance(each, Finding) for each in given)
    return reported, findings, records - len(reported)


def exit_code_of(findings: Sequence[Finding]) -> int:
    """Return the exit code: a file that is not there is misuse, even if others are read."""
    if any(each.name == "unreadable-file" for each in findings):
        return MISUSE
    return FINDINGS if any(each.severity is Severity.ERROR for each in findings) else CLEAN
