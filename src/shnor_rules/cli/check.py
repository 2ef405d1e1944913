# SPDX-License-Identifier: MIT
"""`shnor-rules check`: every fault of rulesets at once."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

import click

from shnor_rules.checks import check_paths
from shnor_rules.cli.choosing import to_check
from shnor_rules.cli.commands import argument, choice, command, option, spoken
from shnor_rules.cli.exits import CLEAN, FINDINGS
from shnor_rules.cli.output import JSON, TEXT, opened
from shnor_rules.cli.telling import note, tell
from shnor_rules.findings import Severity
from shnor_rules.messages import say
from shnor_rules.reports import findings_page

if TYPE_CHECKING:
    from shnor_rules.checks import Report

FORMATS: Final = MappingProxyType(
    {
        "full": findings_page.full,
        "concise": findings_page.concise,
        "json": findings_page.as_json,
    }
)
"""The formats, the default first."""


def build(lang: str) -> click.Command:
    """Return the command with its help in `lang`."""

    @command(
        lang,
        "check",
        argument(lang, "paths", "paths", nargs=-1),
        choice(
            lang, "--format", "-f", "form", key="format", choices=tuple(FORMATS), default="full"
        ),
        option(lang, "--output", "-o", key="output", metavar="file"),
    )
    @click.pass_context
    def run(
        context: click.Context, *, paths: tuple[str, ...], form: str, output: str | None
    ) -> int:
        lang = spoken(context)
        report = check_paths(to_check(paths))
        page = FORMATS[form](report.findings, lang)
        with opened(output, JSON if form == "json" else TEXT) as file:
            file.write(f"{page}\n" if page else "")
        _summarise(report, lang)
        return exit_code(report)

    return run


def exit_code(report: Report) -> int:
    """Return the exit code: notes, and what a remark explains, are no reason to fail."""
    failing = any(finding.severity is not Severity.NOTE for finding in report.findings)
    return FINDINGS if failing else CLEAN


def _summarise(report: Report, lang: str) -> None:
    for result in report.results:
        if result.remark is not None:
            finding = result.finding.render(lang)
            note(say("command.known", remark=result.remark.id, finding=finding), lang)
    note(say("command.checked", examples=report.examples), lang)
    tell(findings_page.summary(report.findings, report.files, lang))
