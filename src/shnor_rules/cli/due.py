# SPDX-License-Identifier: MIT
"""`shnor-rules due`: what roadmaps and monitorings ask for in a month."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from importlib import import_module
from importlib.util import find_spec
from os import environ
from os.path import realpath
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

import click
from attrs import evolve, frozen

from shnor_rules.analysis.timing.due import due_in_ruleset
from shnor_rules.cli.choosing import chosen, files_of
from shnor_rules.cli.commands import argument, command, option, spoken
from shnor_rules.cli.exits import CLEAN
from shnor_rules.cli.misuse import UsageError
from shnor_rules.cli.output import TEXT, layout_of, opened, refuse_overwriting
from shnor_rules.cli.roadmaps import roadmaps_as, school_of
from shnor_rules.cli.shared_options import format_option, output_option, reading_option
from shnor_rules.cli.telling import note
from shnor_rules.errors import NotationError
from shnor_rules.messages import say
from shnor_rules.model import Monitoring, RiskTools, Roadmap
from shnor_rules.notation import parse_deadline
from shnor_rules.notation.spans_of_time import YEARS, Month
from shnor_rules.reports.due.page import due_json, due_page
from shnor_rules.reports.due.sheet import due_sheet

if TYPE_CHECKING:
    from shnor_rules.analysis.timing.due import Due
    from shnor_rules.model import Ruleset

_FORMS: Final = MappingProxyType({"text": due_page, "json": due_json, "csv": due_sheet})
_MONTHS: Final = range(1, 13)
_EPOCH: Final = re.compile(r"[0-9]{1,11}")
_MONTH: Final = re.compile(r"([0-9]{4})-([0-9]{1,2})")


@frozen
class Wanted:
    """What the command line asks for; each attribute is the argument or the option of its name."""

    rules: str
    month: str
    school: str | None
    responsible: str | None
    readings: tuple[str, ...]
    form: str
    output: str | None
    ics: str | None


def build(lang: str) -> click.Command:
    """Return the command with its help in `lang`."""

    @command(
        lang,
        "due",
        argument(lang, "rules", "rules"),
        option(lang, "--month", "-m", key="month", metavar="month", required=True),
        option(lang, "--school", key="school", metavar="school"),
        option(lang, "--responsible", key="responsible", metavar="words"),
        reading_option(lang),
        format_option(lang, _FORMS),
        output_option(lang),
        option(lang, "--ics", key="ics", metavar="file"),
    )
    @click.pass_context
    def run(context: click.Context, /, **options: Any) -> int:  # noqa: ANN401  (as declared above)
        return _due(Wanted(**options), spoken(context))

    return run


def _due(wanted: Wanted, lang: str) -> int:
    month = _month(wanted.month)
    ruleset = _chosen(wanted.rules)
    printed = tuple(ruleset.roadmaps.values())
    read = roadmaps_as(printed, wanted.readings, rules=wanted.rules, ruleset=ruleset)
    ruleset = evolve(ruleset, roadmaps={each.id: each for each in read})
    school = school_of(wanted.school, ruleset)
    if wanted.ics is not None and find_spec("icalendar") is None:
        raise UsageError(say("usage.no-icalendar"))
    for target in (wanted.output, wanted.ics):
        refuse_overwriting(target, files_of(ruleset))
    if _are_same(wanted.output, wanted.ics):
        raise UsageError(say("usage.due.same", path=str(wanted.ics)))
    due = due_in_ruleset(ruleset, month, school=school, responsible=wanted.responsible)
    if wanted.ics is None or wanted.output is not None or wanted.form != "text":
        with opened(wanted.output, layout_of(wanted.form)) as file:
            file.writelines(_FORMS[wanted.form](due, lang))
    if wanted.ics is not None:
        _write_calendar(due, wanted.ics, ruleset, lang)
    return CLEAN


def _are_same(one: str | None, other: str | None) -> bool:
    return None not in {one, other} and realpath(str(one)) == realpath(str(other))


def _month(text: str) -> Month:
    """Return the month that is asked for.

    Raises:
        UsageError: the text is no month, or the year is missing.
    """
    match = _MONTH.fullmatch(text.strip())
    if match is not None:
        year, month = int(match[1]), int(match[2])
        if year in YEARS and month in _MONTHS:
            return Month(month, year)
        raise UsageError(say("usage.month", text=text))
    try:
        parts = parse_deadline(text).parts
    except NotationError:
        parts = ()
    match parts:
        case (Month(year=int()) as named,):
            return named
        case _:
            raise UsageError(say("usage.month", text=text))


def _chosen(rules: str) -> Ruleset:
    """Return the ruleset with nothing but what was named: all of it, or one part."""
    found = chosen(rules)
    ruleset = found.ruleset
    match found.part:
        case Monitoring() as monitoring:
            return evolve(ruleset, monitorings={monitoring.id: monitoring}, roadmaps={}, risks={})
        case Roadmap() as roadmap:
            return evolve(ruleset, monitorings={}, roadmaps={roadmap.id: roadmap}, risks={})
        case RiskTools() as tools:
            return evolve(ruleset, monitorings={}, roadmaps={}, risks={tools.id: tools})
    if not ruleset.roadmaps and not any(
        each.period for each in (*ruleset, *ruleset.risks.values())
    ):
        raise UsageError(say("usage.no-plans", rules=rules))
    return ruleset


def _now() -> datetime:
    """Return when the calendar is made, or what `SOURCE_DATE_EPOCH` says in its place."""
    epoch = environ.get("SOURCE_DATE_EPOCH", "")
    if _EPOCH.fullmatch(epoch):
        return datetime.fromtimestamp(int(epoch), UTC)
    return datetime.now(UTC).replace(microsecond=0)


def _write_calendar(due: Due, target: str, ruleset: Ruleset, lang: str) -> None:
    reports = import_module("shnor_rules.reports.due.icalendar_text")
    text: str = reports.due_calendar(due, lang, ruleset=ruleset.id, stamp=_now())
    count = text.count("\nBEGIN:VEVENT\r")
    if not count:
        # A calendar without a single event is none (RFC 5545, 3.6): programs refuse it.
        note(say("command.calendar.empty"), lang)
        return
    with opened(target, TEXT) as file:
        file.write(text)
    note(say("command.calendar", count=count), lang)
