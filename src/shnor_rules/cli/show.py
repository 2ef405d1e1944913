# SPDX-License-Identifier: MIT
"""`shnor-rules show`: a ruleset, a monitoring, a roadmap or tools for risks in words."""

from __future__ import annotations

import click

from shnor_rules.cli.choosing import chosen, chosen_monitoring, chosen_risks, chosen_roadmap
from shnor_rules.cli.commands import argument, command, option, spoken
from shnor_rules.cli.exits import CLEAN
from shnor_rules.cli.telling import show
from shnor_rules.model import read_as, read_risks_as, read_roadmap_as
from shnor_rules.reports.description import (
    describe,
    describe_risks,
    describe_roadmap,
    describe_ruleset,
)


def build(lang: str) -> click.Command:
    """Return the command with its help in `lang`."""

    @command(
        lang,
        "show",
        argument(lang, "rules", "rules"),
        option(
            lang, "--reading", "-r", "readings", key="reading", metavar="reading", multiple=True
        ),
    )
    @click.pass_context
    def run(context: click.Context, rules: str, readings: tuple[str, ...]) -> int:
        show(_page(rules, readings, spoken(context)))
        return CLEAN

    return run


def _page(rules: str, readings: tuple[str, ...], lang: str) -> str:
    roadmap = chosen_roadmap(rules)
    if roadmap is not None:
        return describe_roadmap(read_roadmap_as(roadmap, readings), lang)
    tools = chosen_risks(rules)
    if tools is not None:
        return describe_risks(read_risks_as(tools, readings), lang)
    if readings:
        # Readings belong to one monitoring: a ruleset of several cannot be shown as read.
        return describe(read_as(chosen_monitoring(rules), readings), lang)
    ruleset, monitoring = chosen(rules)
    if monitoring is None:
        return describe_ruleset(ruleset, lang)
    return describe(monitoring, lang)
