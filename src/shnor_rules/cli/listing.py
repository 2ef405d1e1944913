# SPDX-License-Identifier: MIT
"""`shnor-rules list`: which rulesets and monitorings there are."""

from __future__ import annotations

import click

from shnor_rules.cli.choosing import rulesets_in
from shnor_rules.cli.commands import argument, command, spoken
from shnor_rules.cli.exits import CLEAN, FINDINGS
from shnor_rules.cli.telling import show, tell_broken
from shnor_rules.loading import bundled_names, read_ruleset
from shnor_rules.reports.listing import listing


def build(lang: str) -> click.Command:
    """Return the command with its help in `lang`."""

    @command(lang, "list", argument(lang, "names", "any-rules", nargs=-1))
    @click.pass_context
    def run(context: click.Context, names: tuple[str, ...]) -> int:
        lang = spoken(context)
        folders = [folder for name in names or bundled_names() for folder in rulesets_in(name)]
        readings = [read_ruleset(folder) for folder in folders]
        found = [each.ruleset for each in readings if each.ruleset is not None]
        if found:
            show(listing(found, lang))
        broken = [each.findings for each in readings if each.ruleset is None]
        for findings in broken:
            tell_broken(findings, lang)
        return FINDINGS if broken else CLEAN

    return run
