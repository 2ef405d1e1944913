# SPDX-License-Identifier: MIT
"""`shnor-rules due`: what roadmaps and monitorings ask for in a month."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from importlib import import_module
from importlib.util import find_spec
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

import click
from attrs import evolve, frozen

from shnor_rules.analysis.timing.due import due_in_ruleset
from shnor_rules.cli.choosing import chosen, chosen_plan
from shnor_rules.cli.commands import argument, choice, command, option, spoken
from shnor_rules.cli.exits import CLEAN
from shnor_rules.cli.misuse import UsageError
from shnor_rules.cli.output import JSON, SHEET, TEXT, Layout, opened, refuse_overwriting
from shnor_rules.cli.telling import note
from shnor_rules.errors import NotationError
from shnor_rules.messages import say
from shnor_rules.model import read_roadmap_as
from shnor_rules.notation import parse_deadline
from shnor_rules.notation.spans_of_time import YEARS, Month
from shnor_rules.reports.due.page import due_json, due_page
from shnor_rules.reports.due.sheet import due_sheet

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shnor_rules.analysis.timing.due import Due
    from shnor_rules.model import Ruleset

_FORMS: Final = MappingProxyType({"text": due_page, "json": due_json, "csv": due_sheet})
_LAYOUTS: Final = MappingProxyType({"text": TEXT, "json": JSON, "csv": SHEET})
_CALENDAR: Final = Layout()
_MONTHS: Final = range(1, 13)
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
        option(
            lang, "--reading", "-r", "readings", key="reading", metavar="reading", multiple=True
        ),
        choice(lang, "--format", "-f", "form", key="format", choices=tuple(_FORMS), default="text"),
        option(lang, "--output", "-o", key="output", metavar="file"),
        option(lang, "--ics", key="ics", metavar="file"),
    )
    @click.pass_context
    def run(context: click.Context, /, **options: Any) -> int:  # noqa: ANN401  (as declared above)
        return _due(Wanted(**options), spoken(context))

    return run


def _due(wanted: Wanted, lang: str) -> int:
    month = _month(wanted.month)
    ruleset = _read(_chosen(wanted.rules), wanted)
    if wanted.school is not None:
        _refuse_unknown(wanted.school, ruleset)
    if wanted.ics is not None and find_spec("icalendar") is None:
        raise UsageError(say("usage.no-icalendar"))
    files = [each.path for each in (layout.place() for layout in ruleset.layouts) if each.path]
    for target in (wanted.output, wanted.ics):
        refuse_overwriting(target, files)
    due = due_in_ruleset(ruleset, month, school=wanted.school, responsible=wanted.responsible)
    if wanted.ics is None or wanted.output is not None or wanted.form != "text":
        with opened(wanted.output, _LAYOUTS[wanted.form]) as file:
            file.writelines(_FORMS[wanted.form](due, lang))
    if wanted.ics is not None:
        _write_calendar(due, wanted.ics, ruleset, lang)
    return CLEAN


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
    """Return the ruleset with nothing but what was named: all of it, a roadmap, a monitoring."""
    plan = chosen_plan(rules)
    if plan is not None:
        ruleset, roadmap = plan
        return evolve(ruleset, monitorings={}, risks={}, roadmaps={roadmap.id: roadmap})
    ruleset, monitoring = chosen(rules)
    if monitoring is not None and len(ruleset.monitorings) > 1:
        return evolve(ruleset, monitorings={monitoring.id: monitoring}, risks={}, roadmaps={})
    if not ruleset.roadmaps and not any(
        each.period for each in (*ruleset, *ruleset.risks.values())
    ):
        raise UsageError(say("usage.no-plans", rules=rules))
    return ruleset


def _read(ruleset: Ruleset, wanted: Wanted) -> Ruleset:
    """Return the ruleset with its roadmap as the readings read it."""
    if not wanted.readings:
        return ruleset
    if len(ruleset.roadmaps) != 1:
        listed = ", ".join(f"{ruleset.id}/{key}" for key in ruleset.roadmaps)
        raise UsageError(say("usage.readings-of-one", rules=wanted.rules, roadmaps=listed))
    roadmaps: Mapping[str, Any] = {
        key: read_roadmap_as(each, wanted.readings) for key, each in ruleset.roadmaps.items()
    }
    return evolve(ruleset, roadmaps=roadmaps)


def _refuse_unknown(school: str, ruleset: Ruleset) -> None:
    named = [each.id for each in ruleset.schools]
    rows = (row for roadmap in ruleset.roadmaps.values() for row in roadmap.activities)
    named.extend(each for row in rows for each in row.schools)
    if school not in named:
        listed = ", ".join(dict.fromkeys(named)) or "–"
        raise UsageError(say("usage.no-school", school=school, schools=listed))


def _write_calendar(due: Due, target: str, ruleset: Ruleset, lang: str) -> None:
    reports = import_module("shnor_rules.reports.due.icalendar_text")
    text: str = reports.due_calendar(
        due, lang, ruleset=ruleset.id, stamp=datetime.now(UTC).replace(microsecond=0)
    )
    with opened(target, _CALENDAR) as file:
        file.write(text)
    note(say("command.calendar", count=text.count("BEGIN:VEVENT")), lang)
