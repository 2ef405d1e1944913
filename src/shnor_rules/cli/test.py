# SPDX-License-Identifier: MIT
"""`shnor-rules test`: the examples of rulesets."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from shnor_rules.checks import check_paths
from shnor_rules.cli.check import exit_code
from shnor_rules.cli.choosing import to_check
from shnor_rules.cli.commands import argument, command, spoken
from shnor_rules.cli.telling import show
from shnor_rules.messages import say
from shnor_rules.reports import findings_page

if TYPE_CHECKING:
    from shnor_rules.checks import Run
    from shnor_rules.messages import Message


def build(lang: str) -> click.Command:
    """Return the command with its help in `lang`."""

    @command(lang, "test", argument(lang, "paths", "paths", nargs=-1))
    @click.pass_context
    def run(context: click.Context, paths: tuple[str, ...]) -> int:
        report = check_paths(to_check(paths))
        lang = spoken(context)
        page = findings_page.full(report.findings, lang)
        if page:
            show(f"{page}\n" if report.runs else page)
        for each in report.runs:
            show(_line(each).render(lang))
        return exit_code(report)

    return run


def _line(run: Run) -> Message:
    if run.failed:
        counts = {"count": run.examples, "failed": run.failed}
        return say("command.examples.failed", monitoring=run.monitoring, **counts)
    return say("command.examples", monitoring=run.monitoring, count=run.examples)
