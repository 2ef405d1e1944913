# SPDX-License-Identifier: MIT
"""`shnor-rules show`: a ruleset, a monitoring, a roadmap or tools for risks in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from shnor_rules.cli.choosing import chosen
from shnor_rules.cli.commands import argument, command, option, spoken
from shnor_rules.cli.exits import CLEAN
from shnor_rules.cli.misuse import UsageError
from shnor_rules.cli.shared_options import reading_option
from shnor_rules.cli.telling import show
from shnor_rules.messages import say
from shnor_rules.model import RiskTools, Roadmap, read_as, read_risks_as, read_roadmap_as
from shnor_rules.reports.description import (
    describe,
    describe_risks,
    describe_roadmap,
    describe_ruleset,
)
from shnor_rules.reports.table_plan import describe_plan
from shnor_rules.tables.plans import table_plan

if TYPE_CHECKING:
    from shnor_rules.model import Ruleset


def build(lang: str) -> click.Command:
    """Return the command with its help in `lang`."""

    @command(
        lang,
        "show",
        argument(lang, "rules", "rules"),
        reading_option(lang),
        option(lang, "--plan", "planned", key="plan", is_flag=True),
    )
    @click.pass_context
    def run(context: click.Context, rules: str, readings: tuple[str, ...], *, planned: bool) -> int:
        page = _plan if planned else _page
        show(page(rules, readings, spoken(context)))
        return CLEAN

    return run


def _page(rules: str, readings: tuple[str, ...], lang: str) -> str:
    found = chosen(rules)
    match found.part:
        case Roadmap() as roadmap:
            return describe_roadmap(read_roadmap_as(roadmap, readings), lang)
        case RiskTools() as tools:
            return describe_risks(read_risks_as(tools, readings), lang)
    # Readings belong to one monitoring: a ruleset of several cannot be shown as read.
    if found.part is None and not readings and _has_more(found.ruleset):
        return describe_ruleset(found.ruleset, lang)
    return describe(read_as(found.monitoring, readings), lang)


def _plan(rules: str, readings: tuple[str, ...], lang: str) -> str:
    found = chosen(rules)
    is_other = isinstance(found.part, Roadmap | RiskTools)
    if is_other or (found.part is None and len(found.ruleset.monitorings) != 1):
        raise UsageError(say("usage.plan", rules=found.ruleset.id))
    plan = table_plan(found.monitoring, reading=readings)
    return describe_plan(found.monitoring, plan, lang)


def _has_more(ruleset: Ruleset) -> bool:
    """Return whether a ruleset is more than one monitoring, which would stand for it."""
    return len(ruleset.monitorings) != 1 or bool(ruleset.roadmaps or ruleset.risks)
